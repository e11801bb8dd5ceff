import type { Exclusion } from "../../pay/index.js";
import type { BonusWarning } from "./base-warnings.js";
import type { YearlyBonus } from "./yearly-bonus.js";

/** The bonus of a year of payslips. */
export interface BonusOfYear extends YearlyBonus {
  /** Why there is none, where nobody of the year's jobs has one; every amount is then zero. */
  readonly excluded?: Exclusion;
  /** The warnings on what was taken as it was given, and its cost; absent where there is none. */
  readonly warnings?: readonly BonusWarning[];
}
