import type { ReadingChoices } from "../../ids/index.js";
import { reading } from "../../law/index.js";
import type { AppliedReading, StepParts } from "../../working/index.js";

/** How points are rounded, and the reading that says so. */
export interface PointsRounding {
  readonly parts: Pick<StepParts, "decimals" | "rounding">;
  readonly reading: AppliedReading;
}

const roundings = {
  up: { decimals: 2, rounding: "up" },
  "half-up": { decimals: 2 },
  "whole-points": { decimals: 0, rounding: "up" },
} as const;

/**
 * Points of promotion and of replacement: up, to two decimals, since the rise is of 10 % at least
 * (reading R86).
 *
 * @article RP-08.03.3
 * @article RP-08.04.2
 */
export function pointsRounding(choices: ReadingChoices | undefined): PointsRounding {
  const applied = reading(choices, "R86");
  return { parts: roundings[applied.choice], reading: applied };
}
