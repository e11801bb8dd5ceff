import { roughly } from "../exact/index.js";
import type { AppliedReading, Expression, Step } from "../working/index.js";

/** How far steps shift, in euros and in binary numbers: those that do, in their order. */
interface Shifts {
  readonly steps: string[];
  readonly by: number[];
}

/**
 * Whether pay rounded by the other choice of reading R1 comes to other cents: how far each step of
 * the working shifts, then each of the amounts that are rounded in any case, what is missing among
 * them.
 */
export function roundingMoves(
  { choice }: AppliedReading,
  workings: readonly (readonly Step[])[],
  amounts: readonly Step[],
): boolean {
  const shifts: Shifts = { steps: [], by: [] };
  const isByLine = choice === "each-line";
  for (const steps of workings) {
    for (const each of steps) {
      if (each.unit !== "euros") continue;
      const isMissing = each.id === "MINIMUM_MISSING";
      const by = shiftOf(each, shifts, isMissing || !isByLine);
      if (by === 0 || (!isMissing && isApart(each, steps))) continue;
      if (isMissing) return true;
      shifts.steps.push(each.id);
      shifts.by.push(by);
    }
  }
  if (shifts.by.length === 0) return false;
  return amounts.some((each) => shiftOf(each, shifts, true) !== 0);
}

/** Whether a step in euros is rounded by a rule of its own: the SMIC, unit amounts (R17). */
function isApart(each: Step, steps: readonly Step[]): boolean {
  if (each.articles[0] === "Smic") return true;
  return each !== steps.at(-1) && each.readings.some(({ id }) => id === "R17");
}

/** How far a step shifts. */
function shiftOf(each: Step, shifts: Shifts, isRounded: boolean): number {
  const { exact, expression, result } = each;
  const value =
    shifts.by.length === 0 ? roughly(exact) : roughly(exact) + shift(expression, shifts);
  const by = (isRounded ? inCents(value) : value) - roughly(result);
  return by < hardly && by > -hardly ? 0 : by;
}

/** Euros: more than any rounding of binary numbers. */
const hardly = 1e-8;

function inCents(euros: number): number {
  return (Math.sign(euros) * Math.floor((Math.abs(euros) + hardly) * 100 + 0.5)) / 100;
}

function shift(expression: Expression, shifts: Shifts): number {
  const { kind } = expression;
  if (kind === "figure") return 0;
  if (kind === "step") return shifts.by[shifts.steps.indexOf(expression.step)] ?? 0;
  if (kind === "least" || kind === "greatest") {
    const values = expression.of.map((each) => roughly(each.value) + shift(each, shifts));
    return Math[kind === "least" ? "min" : "max"](...values) - roughly(expression.value);
  }
  let by = 0;
  for (const each of expression.of) {
    const own = shift(each, shifts);
    if (own === 0) continue;
    if (kind === "sum") by += own;
    else if (kind === "difference") by += each === expression.of[0] ? own : -own;
    else by += (own * roughly(expression.value)) / roughly(each.value);
  }
  return by;
}
