import type * as z from "zod";
import type { Month } from "../exact/calendar.js";
import type { Fraction } from "../exact/fraction.js";
import type { Label } from "../exact/label.js";
import { lazy } from "../exact/lazy.js";
import type { Decimal, DecimalInput } from "../exact/money.js";
import type { ReadingChoices } from "../ids/types.js";
import { answer } from "../intake/answer.js";
import { type Outcome, unwrap } from "../intake/issue.js";
import { flag, list, maybe, month, quantity, record } from "../intake/schema.js";
import { share } from "../intake/share.js";
import { readingChoicesSchema } from "../law/reading-choices.js";
import { dayOf } from "../law/valuation.js";
import { type Working, workingOf } from "../working/working.js";
import { allowanceSteps, referencePayIssues } from "./allowance-steps.js";
import { monthsOfPay } from "./months-of-pay.js";

/** Somebody who leaves for retirement. */
export interface RetirementAllowanceRequest {
  /** Years of effective or assimilated work on leaving. At most 4 decimals. */
  readonly years: DecimalInput;
  /** Whether the person leaves as a cadre. */
  readonly cadre: boolean;
  /** The pay of each of the last three months, in euros. */
  readonly lastThreeMonths: readonly DecimalInput[];
  /** The month of leaving, `YYYY-MM`: it fixes the dated figures. Those of the first month of the scheme unless told. */
  readonly month?: Month;
  /** Progressive early retirement: the fraction of full time worked, 0 < q ≤ 1; the pay is rebuilt to full time. */
  readonly fullTimeRatio?: Fraction;
  /** Partial unfitness or therapeutic part time: the pay of each of the three months, had the hours not been reduced, in euros. */
  readonly withoutReduction?: readonly DecimalInput[];
  /** The readings of ambiguous texts that the caller takes. */
  readonly readings?: ReadingChoices;
}

/** From ten years on: the agreement's allowance. */
export interface ConventionalAllowance extends Working {
  /** The agreement gives the amount. */
  readonly basis: "agreement";
  /** Months of pay. */
  readonly months: Decimal;
  /** Euros: the mean of the three months, rebuilt where it has to be; to the cent, for information. */
  readonly average: Decimal;
  /** Euros, rounded to the cent, halves up. */
  readonly amount: Decimal;
}

/** Under ten years: the law applies, and the agreement gives no amount. */
export interface LegalAllowance extends Working {
  /** The law applies, and this library gives no amount. */
  readonly basis: "law";
  /** What it says, in both languages. */
  readonly label: Label;
}

/** The retirement allowance, or the law that gives it. */
export type RetirementAllowance = ConventionalAllowance | LegalAllowance;

const pay = (): z.ZodType<readonly DecimalInput[]> =>
  list(quantity({ decimals: 2, atMost: 1000000 }), 12);

/** The schema of somebody who leaves for retirement. */
export const retirementAllowanceSchema: () => z.ZodType<RetirementAllowanceRequest> =
  /* @__PURE__ */ lazy(() =>
    record<RetirementAllowanceRequest>({
      years: quantity({ decimals: 4, atMost: 60 }),
      cadre: flag(),
      lastThreeMonths: pay(),
      month: maybe(month()),
      fullTimeRatio: maybe(share()),
      withoutReduction: maybe(pay()),
      readings: maybe(readingChoicesSchema()),
    }),
  );

/**
 * The retirement allowance: months of the mean pay of the last three months, by years and status; the mean is rebuilt to full time after a progressive
 * early retirement, and to the pay without the reduction after a partial unfitness or a therapeutic part time. Throws `PayError`.
 *
 * @article 15.03.2.2 L.204-213
 * @example
 * retirementAllowance({ years: 19, cadre: false, lastThreeMonths: [1900, 1900, 2000] }) // 4 months of 1933.33: 7733.33
 */
export function retirementAllowance(request: RetirementAllowanceRequest): RetirementAllowance {
  return unwrap(safeRetirementAllowance(request));
}

/** The same as {@link retirementAllowance}, or the list of what is wrong; never throws. */
export function safeRetirementAllowance(request: unknown): Outcome<RetirementAllowance> {
  const schema = retirementAllowanceSchema();
  return answer({ schema, judge: referencePayIssues, work: allowance }, request);
}

function allowance(request: RetirementAllowanceRequest): RetirementAllowance {
  const day = dayOf(request);
  const months = monthsOfPay(request, day);
  if (months === undefined) return { basis: "law", label: underTenYears, ...lawful };
  const [total, average, amount] = allowanceSteps(request, months, day);
  return {
    basis: "agreement",
    months: months.figure.value,
    average: average.result,
    amount: amount.result,
    ...workingOf([total, average, amount]),
  };
}

const underTenYears = {
  fr: "Moins de dix ans : la loi et les règlements s'appliquent.",
  en: "Under ten years: the law and its regulations apply.",
};

const lawful: Working = { ...workingOf([]), articles: ["15.03.2.2"] };
