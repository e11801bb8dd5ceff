import type { Day, DecimalInput } from "../../exact/index.js";
import { day, maybe, quantity, type Schema } from "../../intake/index.js";

/** The terms that the texts of 2012 and 2014 add to a month. */
export interface RegimeAsked {
  /**
   * Percent of seniority, as the payslip of the month prints it, instead of years or of a career.
   */
  readonly seniorityRate?: DecimalInput;
  /** The day on which it was reached, if it is to be checked. */
  readonly seniorityRateSince?: Day;
  /**
   * Percent of the majoration of cadres, of technicité from December 2012 on, as the payslip of the
   * month prints it.
   */
  readonly technicityRate?: DecimalInput;
  /** The day on which it was reached, if it is to be checked. */
  readonly technicityRateSince?: Day;
  /**
   * Promotion indemnity, in points for full time, two decimals (08.03.3, from December 2012 on).
   */
  readonly promotionPoints?: DecimalInput;
  /** Benefits in kind, in euros: they count in the minimum salary. */
  readonly benefitsInKind?: DecimalInput;
  /** Status differential of those made cadres in 2017, in euros (2017-02 art. 6). */
  readonly statusDifferential?: DecimalInput;
}

/** The fields of {@link RegimeAsked}. */
export function regimeFields(): { readonly [K in keyof RegimeAsked]-?: Schema } {
  const rate = quantity({ atMost: 100, decimals: 2 });
  return {
    seniorityRate: maybe(rate),
    seniorityRateSince: maybe(day()),
    technicityRate: maybe(rate),
    technicityRateSince: maybe(day()),
    promotionPoints: maybe(quantity({ decimals: 2, atMost: 2000 })),
    benefitsInKind: maybe(quantity({ decimals: 2, atMost: 100000 })),
    statusDifferential: maybe(quantity({ decimals: 2, atMost: 100000 })),
  };
}
