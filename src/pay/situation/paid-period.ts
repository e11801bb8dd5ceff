import type { Label } from "../../exact/index.js";
import type { PayLine } from "./pay-slip.js";
import type { PaidTime, Situation } from "./situation.js";

/** A month as it would be paid whole, and the part of it that is paid; all of it where none. */
export interface PaidPeriod {
  readonly situation: Situation;
  /** The lines of the whole month. */
  readonly lines: readonly PayLine[];
  readonly time?: PaidTime | undefined;
  /** How its steps are told from those of the other parts, where the month is cut. */
  readonly names?: { readonly prefix: string; readonly suffix: Label };
}
