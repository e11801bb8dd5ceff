import { type Decimal, decimal, roughly } from "../../exact/index.js";
import type { PaySlip } from "../../pay/index.js";
import type { AppliedReading, Expression, Step } from "../../working/index.js";

/** The readings of a slip to show: R1, which every rounded line cites, where it moves a cent. */
export function readingsShown(slip: PaySlip): readonly AppliedReading[] {
  return slip.readings.filter((each) => each.id !== "R1" || roundingMoves(each, slip));
}

/** The amounts of a slip that are rounded by either choice of reading R1. */
const amountIds: readonly string[] = ["GROSS", "BONUS_BASE", "TOTAL"];

/**
 * Whether pay rounded by the other choice of reading R1 comes to other cents: how far each step of
 * the working shifts, then each of the amounts that are rounded in any case, what is missing among
 * them.
 */
function roundingMoves({ choice }: AppliedReading, { lines, steps: whole }: PaySlip): boolean {
  const amounts = whole.filter(({ id }) => amountIds.includes(id));
  const missing = whole.filter(({ id }) => !amountIds.includes(id));
  const workings = [...lines.map(({ steps }) => steps), missing];
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

/** How far steps shift, in euros and in binary numbers: those that do, in their order. */
interface Shifts {
  readonly steps: string[];
  readonly by: number[];
}

/** Whether a step in euros is rounded by a rule of its own: the SMIC, unit amounts (R17). */
function isApart(each: Step, steps: readonly Step[]): boolean {
  if (each.articles[0] === "Smic") return true;
  return each !== steps.at(-1) && each.readings.some(({ id }) => id === "R17");
}

/** How far a step shifts. */
function shiftOf(each: Step, shifts: Shifts, isRounded: boolean): number {
  const { exact, expression, result } = each;
  const value = shifts.by.length === 0 ? near(exact) : near(exact) + shift(expression, shifts);
  const by = (isRounded ? inCents(value) : value) - near(result);
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
    const values = expression.of.map((each) => near(each.value) + shift(each, shifts));
    return Math[kind === "least" ? "min" : "max"](...values) - near(expression.value);
  }
  let by = 0;
  for (const each of expression.of) {
    const own = shift(each, shifts);
    if (own === 0) continue;
    if (kind === "sum") by += own;
    else if (kind === "difference") by += each === expression.of[0] ? own : -own;
    else by += (own * near(expression.value)) / near(each.value);
  }
  return by;
}

/** The binary number nearest to a decimal, which may have been stored as JSON. */
function near(value: Decimal): number {
  return roughly(decimal(value));
}
