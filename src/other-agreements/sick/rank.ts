import { addYears } from "../../exact/index.js";
import { reading } from "../agreement/chosen.js";
import { countOf } from "../agreement/figures.js";
import type { ReadingChoices } from "../agreement/ids.js";
import { notInRank, paidAtOnce } from "./cause.js";
import type { MergedStop } from "./merged-stops.js";

/**
 * The rank of a stop: the stops that count, this one included, whose first day is later than the
 * same date a year before its own. They count
 * whether they are paid or not.
 *
 * @article CLCC-2.7.1.3.3 L.3435
 * @article CLCC-2.7.1.3.4 L.3436
 * @article CLCC-2.9.1.3.3 L.3445
 * @article CLCC-2.9.1.3.4 L.3446
 */
export function rankOf(
  stop: MergedStop,
  before: readonly MergedStop[],
  readings: ReadingChoices | undefined,
): number | undefined {
  if (!countsInRank(stop, readings)) return undefined;
  const yearBefore = addYears(stop.from, -countOf("sickRollingYears", "years"));
  const sameDayIn = reading(readings, "R119").choice === "in";
  const counted = before.filter(
    (each) =>
      countsInRank(each, readings) &&
      (sameDayIn ? each.from >= yearBefore : each.from > yearBefore),
  );
  return counted.length + 1;
}

/**
 * Whether a stop counts: by its cause, less those paid from the first day where the caller reads so
 * (R120).
 */
function countsInRank({ first }: MergedStop, readings: ReadingChoices | undefined): boolean {
  if (notInRank.has(first.cause)) return false;
  return reading(readings, "R120").choice === "counted" || !paidAtOnce.has(first.cause);
}
