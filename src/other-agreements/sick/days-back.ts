import { type Day, type DecimalInput, decimal } from "../../exact/index.js";
import { reading } from "../agreement/chosen.js";
import { daysOfSpan, shared } from "../agreement/given-period.js";
import type { ReadingChoices } from "../agreement/ids.js";
import type { MergedStop } from "./merged-stops.js";

/**
 * The days back at work between a full period that was used up and a stop: days under contract that
 * are in no absence, or days worked where
 * the caller reads so (R127).
 *
 * @article CLCC-2.7.1.3.6 L.3438
 * @article CLCC-2.9.1.3.6 L.3448
 */
export function daysBackBefore(
  stop: MergedStop,
  usedUpOn: Day,
  before: readonly MergedStop[],
  readings: ReadingChoices | undefined,
): number {
  if (reading(readings, "R127").choice === "under-contract") {
    const back = { from: usedUpOn, until: stop.from };
    return before.reduce((days, each) => days - daysOfSpan(shared(back, each)), daysOfSpan(back));
  }
  return [...before.filter(({ from }) => from >= usedUpOn), stop].reduce(
    (days, { first }) => days + decimal(first.daysWorkedBefore as DecimalInput).toNumber(),
    0,
  );
}
