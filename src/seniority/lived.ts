import type { LeapDay, Span } from "../exact/index.js";
import type { ReadingChoices } from "../ids/index.js";
import { type LawChoice, type RegimeSpan, reading, regimesUnder } from "../law/index.js";
import type { DatedCareer } from "./career.js";
import { notCounted } from "./not-counted.js";

/** A career without issues, with what every rule about it needs. */
export interface Lived {
  readonly career: DatedCareer;
  /** The days that do not count, in their order. */
  readonly stopped: readonly Span[];
  /** The day that stands for 29 February in a common year (reading R39). */
  readonly leapDay: LeapDay;
  readonly choices: ReadingChoices | undefined;
  /** Which acts count. */
  readonly law: LawChoice;
  /** The texts that govern the percentages, one after the other. */
  readonly regimes: readonly RegimeSpan[];
}

/** A career as the rules read it. */
export function lived(career: DatedCareer, law: LawChoice): Lived {
  const choices = law.readings;
  const leapDay = reading(choices, "R39").choice;
  const stopped = notCounted(career);
  return { career, stopped, leapDay, choices, law, regimes: regimesUnder(law) };
}
