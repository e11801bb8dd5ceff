import { type DecimalInput, type Fraction, lazy, type Month } from "../exact/index.js";
import type { ReadingChoices } from "../ids/index.js";
import { flag, list, maybe, month, quantity, record, type Schema, share } from "../intake/index.js";
import { readingChoicesSchema } from "../law/index.js";

/** Somebody who leaves for retirement. */
export interface RetirementAllowanceRequest {
  /** Years of effective or assimilated work on leaving. At most 4 decimals. */
  readonly years: DecimalInput;
  /** Whether the person leaves as a cadre. */
  readonly cadre: boolean;
  /** The pay of each of the last three months, in euros. */
  readonly lastThreeMonths: readonly DecimalInput[];
  /**
   * The month of leaving, `YYYY-MM`: it fixes the dated figures. Those of the first month of the
   * scheme unless told.
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
}

const pay = (): Schema<readonly DecimalInput[]> =>
  list(quantity({ decimals: 2, atMost: 1000000 }), 12);

/** The schema of somebody who leaves for retirement. */
export const retirementAllowanceSchema: () => Schema<RetirementAllowanceRequest> =
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
