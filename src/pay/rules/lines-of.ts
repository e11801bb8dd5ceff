import { reading } from "../../law/index.js";
import type { LineCode } from "../situation/line-codes.js";
import type { PayLine } from "../situation/pay-slip.js";
import type { Situation } from "../situation/situation.js";
import { costOfLivingRate } from "./cost-of-living.js";
import { linesBy } from "./lines-by.js";
import { minimumInOneLine } from "./minimum-in-one-line.js";
import { hasMinimum } from "./minimum-of-2009.js";
import { rulesFor } from "./rules-for.js";

/** The rules in order, each with the lines of those before it. */
export function linesOf(situation: Situation): readonly PayLine[] {
  return minimumInOneLine(situation, applied(counting(situation), []));
}

/**
 * The situation with the lines of a month without the complement to the minimum, where some of them
 * count towards it and come after it (readings R60, R71).
 */
function counting(situation: Situation): Situation {
  if (!hasMinimum(situation)) return situation;
  const majored = reading(situation.readings, "R60").choice === "counted";
  if (costOfLivingRate(situation) === undefined && !majored) return situation;
  const plain = applied(situation, ["MINIMUM_SALARY"]);
  return { ...situation, withoutMinimum: new Map(plain.map((line) => [line.code, line])) };
}

function applied(situation: Situation, leftOut: readonly LineCode[]): readonly PayLine[] {
  return linesBy(rulesFor(situation.position, situation.regime), situation, leftOut);
}
