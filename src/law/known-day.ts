import type { Day } from "../exact/index.js";
import type { ReadingChoices } from "../ids/index.js";
import { type DatedAct, datedAct } from "./act.js";
import { reading } from "./reading.js";

/**
 * The day from which an act is known, or `undefined` for a statute, known as each figure begins.
 *
 * It is the publication of its approval. Where that day is only bounded, the act is unknown until
 * the last day on which it may have come, by prudence; without a last day, it is known from the
 * first, else from its effect (reading R69).
 */
export function knownDay(id: string, readings: ReadingChoices | undefined): Day | undefined {
  const act = datedAct(id);
  if (act.asSigned === true) return act.statute === true ? undefined : "";
  return act.knownFrom ?? bounded(act, readings) ?? effectOf(act);
}

function bounded({ knownBounds }: DatedAct, readings: ReadingChoices | undefined): Day | undefined {
  const prudent = reading(readings, "R69").choice === "from-the-last-day";
  return (prudent ? knownBounds?.notAfter : undefined) ?? knownBounds?.notBefore;
}

/** The day by which an act has begun, whatever its day turns out to be. */
function effectOf({ effectiveFrom, effectiveBounds }: DatedAct): Day | undefined {
  return effectiveFrom ?? effectiveBounds?.notAfter;
}

/** Whether the day from which an act is known is only bounded, or not found at all. */
export function isKnownDayInferred(id: string): boolean {
  const { knownFrom, asSigned } = datedAct(id);
  return (knownFrom ?? undefined) === undefined && asSigned !== true;
}
