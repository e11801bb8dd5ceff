import type { LeapDay, Span } from "../exact/index.js";
import type { ReadingChoices } from "../ids/index.js";
import { reading } from "../law/index.js";
import type { DatedCareer } from "./career.js";
import { notCounted } from "./not-counted.js";

/** A career without issues, with what every rule about it needs. */
export interface Lived {
  readonly career: DatedCareer;
  /** The days that do not count, in their order. */
  readonly stopped: readonly Span[];
  /** What becomes of 29 February in a common year (reading R39). */
  readonly leapDay: LeapDay;
  readonly choices: ReadingChoices | undefined;
}

/** A career as the rules read it. */
export function lived(career: DatedCareer, choices: ReadingChoices | undefined): Lived {
  const leapDay = reading(choices, "R39").choice;
  return { career, stopped: notCounted(career), leapDay, choices };
}
