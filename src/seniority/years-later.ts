import { completedYears, type Day, type DecimalInput } from "../exact/index.js";

const mostYears = 80;

/** Whole years and those completed since they were reached, on a later day: 80 at most. */
export function yearsLater(years: DecimalInput, reached: Day, on: Day): number {
  return Math.min(mostYears, Number(years) + completedYears(reached, on));
}
