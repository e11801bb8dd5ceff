import type { LineCode, PayLine } from "../situation/pay-slip.js";
import type { Situation } from "../situation/situation.js";
import { rulesFor } from "./rules.js";

/** The rules in order, each with the lines of those before it. */
export function linesOf(situation: Situation): readonly PayLine[] {
  const earlier = new Map<LineCode, PayLine>();
  for (const rule of rulesFor(situation.position, situation.regime)) {
    const line = rule(situation, earlier);
    if (line !== undefined) earlier.set(line.code, line);
  }
  return [...earlier.values()];
}
