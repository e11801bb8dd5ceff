import { lazy, type Span } from "../../exact/index.js";
import {
  day,
  flag,
  type Json,
  list,
  many,
  maybe,
  oneOf,
  type Period,
  periodSchema,
  record,
  type Schema,
  string,
  whole,
  worked,
} from "../../intake/index.js";
import { choicesSchema } from "../agreement/chosen.js";
import type { ReadingChoices } from "../agreement/ids.js";
import {
  type AgreementWarning,
  type AgreementWorking,
  warningsSchema,
} from "../agreement/working.js";
import type { CentreStaff } from "../family/staff.js";
import { causeIds, type SickCause } from "./cause.js";
import { spanSchema } from "./span-schema.js";

/** A suspension of the contract, and whether it opens the supplement. */
export type SuspendedPeriod = Period & {
  /** The cause of the suspension. */
  readonly cause: SickCause;
  /** Whether it opens a right to the supplement of pay. */
  readonly supplementOpen: boolean;
  /** The days paid, wanted where the caller reads that they alone count (R131). */
  readonly paid?: Period;
};

/** The suspensions of one reference year of annual leave, in order of days. */
export interface AnnualLeaveCreditRequest {
  /** Whose they are; an employee who is no practitioner unless told. */
  readonly population?: CentreStaff;
  /** The suspensions. */
  readonly periods: readonly SuspendedPeriod[];
  /** The readings of ambiguous texts that the caller takes. */
  readonly readings?: ReadingChoices;
}

/** Why a suspension, or the end of it, does not count. */
export type UncreditedWhy = "of-the-law" | "supplement-not-open" | "four-months-reached";

/** A suspension, and what of it counts as work. */
export interface CreditedPeriod extends Span {
  /** The period that counts; absent where nothing does. */
  readonly counted?: Span;
  /** Days that count. */
  readonly days: number;
  /** Why nothing counts, or no more. */
  readonly why?: UncreditedWhy;
  /** That in words. */
  readonly warnings: readonly AgreementWarning<UncreditedWhy>[];
}

/** The schema of a period credited. */
function creditedPeriod(): Schema<Json<CreditedPeriod>> {
  return record<Json<CreditedPeriod>>({
    from: day(),
    until: day(),
    counted: maybe(spanSchema()),
    days: whole(),
    why: maybe(string()),
    warnings: warningsSchema(),
  });
}

/** The time that counts as work for annual leave, with its working. */
export interface AnnualLeaveCredit extends AgreementWorking {
  /** The suspensions. */
  readonly periods: readonly CreditedPeriod[];
  /** Days that count, in all. */
  readonly days: number;
}

/** The schema of a credit. */
export const annualLeaveCreditResultSchema: () => Schema<Json<AnnualLeaveCredit>> =
  /* @__PURE__ */ lazy(() =>
    worked<AnnualLeaveCredit>({ periods: many(creditedPeriod()), days: whole() }),
  );

/** The schema of suspensions of the contract. */
export const annualLeaveCreditSchema: () => Schema<AnnualLeaveCreditRequest> = /* @__PURE__ */ lazy(
  () =>
    record<AnnualLeaveCreditRequest>({
      population: maybe(oneOf<CentreStaff>(["employee", "practitioner"])),
      periods: list(
        periodSchema<SuspendedPeriod>({
          cause: oneOf(causeIds),
          supplementOpen: flag(),
          paid: maybe(periodSchema<Period>()),
        }),
      ),
      readings: maybe(choicesSchema()),
    }),
);
