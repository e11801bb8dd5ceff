import { type DecimalInput, type Fraction, lazy, type Month } from "../exact/index.js";
import type { ReadingChoices } from "../ids/index.js";
import { flag, list, maybe, month, quantity, record, type Schema, share } from "../intake/index.js";
import { type ActDays, type LawAsked, lawChoiceFields } from "../law/index.js";
import type { PaidBeforeLeaving } from "./reference-steps.js";

/** Somebody who leaves for retirement. */
export interface RetirementAllowanceRequest extends PaidBeforeLeaving {
  /** Years of effective or assimilated work on leaving. At most 4 decimals. */
  readonly years: DecimalInput;
  /** Whether the person leaves as a cadre. */
  readonly cadre: boolean;
  /**
   * Whether the person was in post on 2 December 2012: the former scale is compared for a time.
   * Asked where that scale gives more.
   */
  readonly inPostOn2012?: boolean;
  /** Euros: the law's amount, due where it is higher (from December 2012 on). */
  readonly legalAmount?: DecimalInput;
  /**
   * The month of leaving, `YYYY-MM`: it fixes the dated figures. Asked for, save by the scheme as
   * signed, whose scale is that of its first month.
   */
  readonly month?: Month;
  /**
   * Progressive early retirement: the fraction of full time worked, 0 < q ≤ 1; the pay is rebuilt
   * to full time.
   */
  readonly fullTimeRatio?: Fraction;
  /**
   * Partial unfitness or therapeutic part time: the pay of each of the three months, had the hours
   * not been reduced, in euros.
   */
  readonly withoutReduction?: readonly DecimalInput[];
  /** The readings of ambiguous texts that the caller takes. */
  readonly readings?: ReadingChoices;
  /** Which acts count: all of them unless told. */
  readonly law?: LawAsked;
  /** The first day of acts whose day no source settles. */
  readonly actDays?: ActDays;
}

const pay = (): Schema<readonly DecimalInput[]> =>
  list(quantity({ decimals: 2, atMost: 1000000 }), 12);

const euros = (): Schema<DecimalInput> => quantity({ decimals: 2, atMost: 1000000 });

/** The schema of somebody who leaves for retirement. */
export const retirementAllowanceSchema: () => Schema<RetirementAllowanceRequest> =
  /* @__PURE__ */ lazy(() =>
    record<RetirementAllowanceRequest>({
      years: quantity({ decimals: 4, atMost: 60 }),
      cadre: flag(),
      lastThreeMonths: maybe(pay()),
      lastTwelveMonths: maybe(pay()),
      bonusInThreeMonths: maybe(euros()),
      bonusInTwelveMonths: maybe(euros()),
      referencePay: maybe(euros()),
      inPostOn2012: maybe(flag()),
      legalAmount: maybe(euros()),
      month: maybe(month()),
      fullTimeRatio: maybe(share()),
      withoutReduction: maybe(pay()),
      ...lawChoiceFields(),
    }),
  );
