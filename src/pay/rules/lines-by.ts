import type { LineCode } from "../situation/line-codes.js";
import type { PayLine } from "../situation/pay-slip.js";
import type { Situation } from "../situation/situation.js";
import type { Rule } from "./pay-line.js";

/** The lines of a situation by rules in order, each of which sees the lines of those before it. */
export function linesBy(
  rules: readonly Rule[],
  situation: Situation,
  leftOut: readonly LineCode[] = [],
): readonly PayLine[] {
  const earlier = new Map<LineCode, PayLine>();
  for (const rule of rules) {
    const line = rule(situation, earlier);
    if (line !== undefined && !leftOut.includes(line.code)) earlier.set(line.code, line);
  }
  return [...earlier.values()];
}
