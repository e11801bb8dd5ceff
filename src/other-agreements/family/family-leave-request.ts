import { type Day, type DecimalInput, lazy } from "../../exact/index.js";
import {
  anyNumber,
  day,
  flag,
  type Json,
  maybe,
  oneOf,
  quantity,
  record,
  type Schema,
  worked,
} from "../../intake/index.js";
import {
  type AgreementWarning,
  type AgreementWorking,
  warningsSchema,
} from "../agreement/working.js";
import { type DaysTaken, someDays, takenFields } from "./days-taken.js";
import { type FamilyEvent, familyEventFields } from "./staff.js";

/** The other parent, where both are employed by cancer centres. */
export interface OtherParent extends DaysTaken {
  /** Whether the other parent works for the same centre. */
  readonly sameCentre: boolean;
}

/** Days asked for family charges. */
export interface FamilyLeaveRequest extends FamilyEvent, DaysTaken {
  /** Completed months of service. Whole number. */
  readonly monthsOfService: DecimalInput;
  /** Days asked for. At most 2 decimals. */
  readonly asked: DecimalInput;
  /** The first day asked for, wanted where absences are given. */
  readonly on?: Day;
  /** Percent: the invalidity card of a disabled child. Whole number. */
  readonly disabledChildCard?: DecimalInput;
  /**
   * How many children hold such a card; they raise the ceiling only where the caller reads so
   * (R112). Whole number.
   */
  readonly disabledChildren?: DecimalInput;
  /** The other parent. */
  readonly otherParent?: OtherParent;
}

/** Why no day is granted: the service is too short. */
export type FamilyLeaveRefusal = "months-of-service";

/** A note of a family leave beside its days. */
export type FamilyLeaveNote = "conditions-lost" | "medical-certificate" | "beyond-the-ceiling";

/** The days granted for family charges, with their working. */
export interface FamilyLeave extends AgreementWorking {
  /** Days a year. */
  readonly ceiling: number;
  /** Days left before this absence. */
  readonly left: number;
  /** Days granted. */
  readonly granted: number;
  /** Days asked for beyond those granted. */
  readonly beyond: number;
  /** In which days all this is counted (R114). */
  readonly countedIn: "days-of-absence" | "working-days";
  /** Why none is granted, where none is. */
  readonly why?: FamilyLeaveRefusal;
  /** The list of conditions that the article announces is lost from the published text. */
  readonly conditionsLost: true;
  /** The further remarks on the article. */
  readonly warnings: readonly AgreementWarning<FamilyLeaveNote>[];
}

/** The schema of a leave. */
export const familyLeaveResultSchema: () => Schema<Json<FamilyLeave>> = /* @__PURE__ */ lazy(() =>
  worked<FamilyLeave>({
    ceiling: anyNumber(),
    left: anyNumber(),
    granted: anyNumber(),
    beyond: anyNumber(),
    countedIn: oneOf(["days-of-absence", "working-days"]),
    why: maybe(oneOf(["months-of-service"])),
    conditionsLost: flag(),
    warnings: warningsSchema(),
  }),
);

/** The schema of days asked for family charges. */
export const familyLeaveSchema: () => Schema<FamilyLeaveRequest> = /* @__PURE__ */ lazy(() =>
  record<FamilyLeaveRequest>({
    ...familyEventFields(),
    ...takenFields(),
    monthsOfService: quantity({ decimals: 0, atMost: 960 }),
    asked: someDays(),
    on: maybe(day()),
    disabledChildCard: maybe(quantity({ decimals: 0, atMost: 100 })),
    disabledChildren: maybe(quantity({ decimals: 0, atLeast: 1, atMost: 20 })),
    otherParent: maybe(record<OtherParent>({ ...takenFields(), sameCentre: flag() })),
  }),
);
