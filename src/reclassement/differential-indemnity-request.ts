import { type DecimalInput, type Fraction, lazy } from "../exact/index.js";
import type { ReadingChoices } from "../ids/index.js";
import {
  checkedLater,
  either,
  flag,
  maybe,
  quantity,
  record,
  type Schema,
  share,
} from "../intake/index.js";
import { type ActDays, type LawAsked, lawChoiceFields } from "../law/index.js";
import { type NewPosition, newPositionFields } from "./career-indemnity-request.js";
import { type OldPay, oldPayFields } from "./old-pay.js";

/** A former pay as an amount. */
export interface OldAmount {
  /**
   * Euros: the conventional pay of June 2003 at the working time given, on the elements of article
   * 8, the 5 % of the decentralized bonus still in it.
   */
  readonly amount: DecimalInput;
}

/**
 * The two pays that article 9 compares: that of the last full month, June 2003, and that of July
 * 2003.
 */
export interface PayComparison extends NewPosition {
  /** The pay of June 2003: its elements in points for full time, or its amount. */
  readonly oldPay: OldPay | OldAmount;
  /** Whether the attendance and punctuality bonus of 7.5 % was drawn; only asked with elements. */
  readonly attendanceBonus?: boolean;
  /**
   * Euros per old point, where the elements are not counted in the points of the agreement. At most
   * 4 decimals.
   */
  readonly oldPointValue?: DecimalInput;
  /** Points of career indemnity, for full time; zero where there is none. Two decimals. */
  readonly careerIndemnityPoints: DecimalInput;
  /** Fraction of full time, 0 < q ≤ 1; 1 unless told. A decimal, `"26/35"` or `{ hours, of }`. */
  readonly workingTime?: Fraction;
}

/**
 * A request for a differential indemnity: the national amount, what an estimate compares, or both.
 */
export interface DifferentialIndemnityRequest {
  /**
   * Euros a month fixed nationally for this person: they prevail over the estimate. Two decimals.
   */
  readonly nationalAmount?: DecimalInput;
  /** The two pays, for an estimate. */
  readonly comparison?: PayComparison;
  /** The readings of ambiguous texts that the caller takes. */
  readonly readings?: ReadingChoices;
  /** Which acts count: all of them unless told. */
  readonly law?: LawAsked;
  /** The first day of acts whose day no source settles. */
  readonly actDays?: ActDays;
}

function oldPaySchema(): Schema<OldPay | OldAmount> {
  const elements = record<OldPay>(oldPayFields());
  const amount = record<OldAmount>({
    amount: quantity({ moreThan: 0, decimals: 2, atMost: 100000 }),
  });
  const pick = (value: unknown): Schema | undefined => {
    if (typeof value !== "object" || value === null) return undefined;
    return "amount" in value ? amount : elements;
  };
  return either<OldPay | OldAmount>([elements, amount], pick, {
    fr: "{ indexPoints, … } ou { amount }",
    en: "{ indexPoints, … } or { amount }",
  });
}

/** The schema of two pays to be compared. */
export const payComparisonSchema: () => Schema<PayComparison> = /* @__PURE__ */ lazy(() =>
  record<PayComparison>({
    ...newPositionFields(),
    oldPay: oldPaySchema(),
    attendanceBonus: maybe(flag()),
    oldPointValue: maybe(quantity({ moreThan: 0, atMost: 1000, decimals: 4 })),
    careerIndemnityPoints: quantity({ decimals: 2, atMost: 2000 }),
    workingTime: maybe(share()),
  }),
);

/** The schema of a request for a differential indemnity. */
export const differentialIndemnitySchema: () => Schema<DifferentialIndemnityRequest> =
  /* @__PURE__ */ lazy(() =>
    record<DifferentialIndemnityRequest>({
      nationalAmount: maybe(quantity({ decimals: 2, atMost: 100000 })),
      comparison: maybe(checkedLater(payComparisonSchema)),
      ...lawChoiceFields(),
    }),
  );
