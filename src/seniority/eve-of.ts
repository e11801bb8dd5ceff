import { addDays, type Day } from "../exact/index.js";
import { type RegimeSpan, reading } from "../law/index.js";
import type { Lived } from "./lived.js";

/**
 * The last day of the text before: what was reached on 1 December 2012 is acquired (reading R82).
 *
 * @article RP-22.1
 */
export function eveOf({ regime, from }: RegimeSpan, { choices }: Lived): Day {
  const eve = addDays(from, -1);
  const acquired = regime !== "rp2012" || reading(choices, "R82").choice === "acquired";
  return acquired ? eve : addDays(eve, -1);
}
