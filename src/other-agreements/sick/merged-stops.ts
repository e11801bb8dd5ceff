import type { Span } from "../../exact/index.js";
import { reading } from "../agreement/chosen.js";
import { spanOf } from "../agreement/given-period.js";
import type { ReadingChoices } from "../agreement/ids.js";
import type { SickStop } from "./sick-stop.js";

/** A stop of work with those that prolong it, read as one. */
export interface MergedStop extends Span {
  /** The first of them: its cause, its months and its days worked are those of the whole. */
  readonly first: SickStop;
  /** Each of them, with its own pay and its own benefits. */
  readonly parts: readonly SickStop[];
}

/**
 * The stops, each with those that begin on the day it ends; each by itself where the caller reads
 * so (R121).
 */
export function mergedStops(
  stops: readonly SickStop[],
  readings: ReadingChoices | undefined,
): readonly MergedStop[] {
  const apart = reading(readings, "R121").choice === "each-certificate";
  const merged: MergedStop[] = [];
  for (const stop of stops) {
    const { from, until } = spanOf(stop);
    const last = merged.at(-1);
    if (apart || last === undefined || last.until !== from) {
      merged.push({ from, until, first: stop, parts: [stop] });
    } else {
      merged[merged.length - 1] = { ...last, until, parts: [...last.parts, stop] };
    }
  }
  return merged;
}
