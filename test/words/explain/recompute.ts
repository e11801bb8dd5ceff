import { Decimal } from "decimal.js";

const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP });

/** A working as JSON carries it: every number a string. */
export interface WrittenStep {
  readonly id: string;
  readonly expression: WrittenExpression;
  readonly unit: string;
  readonly exact: string;
  readonly decimals?: number;
  readonly rounding?: "down" | "up";
  readonly result: string;
}

interface WrittenExpression {
  readonly kind: string;
  readonly value: string;
  readonly unit?: string;
  readonly step?: string;
  readonly of?: readonly WrittenExpression[];
}

/** What was found for each step, by its id. */
export type Found = Map<string, { readonly value: Decimal; readonly unit: string }>;

const operations: Readonly<Record<string, (of: readonly Decimal[]) => Decimal>> = {
  sum: (of) => of.reduce((a, b) => a.plus(b)),
  difference: (of) => of.reduce((a, b) => a.minus(b)),
  product: (of) => of.reduce((a, b) => a.times(b)),
  quotient: (of) => of.reduce((a, b) => a.div(b)),
  power: (of) => of.reduce((a, b) => a.pow(b)),
  least: (of) => Exact.min(...of),
  greatest: (of) => Exact.max(...of),
};

function unitOf(expression: WrittenExpression, found: Found): string | undefined {
  if (expression.kind === "step") return found.get(expression.step as string)?.unit;
  return expression.unit;
}

/** Works an expression out from the figures alone: the values of operations and of earlier steps are not looked at. */
function worked(expression: WrittenExpression, found: Found): Decimal {
  if (expression.kind === "figure") return new Exact(expression.value);
  if (expression.kind === "step") {
    const earlier = found.get(expression.step as string);
    if (earlier === undefined) throw new Error(`no earlier step ${expression.step}`);
    return earlier.value;
  }
  const percentCounts = expression.kind === "product" || expression.kind === "quotient";
  const operands = (expression.of ?? []).map((operand) => {
    const value = worked(operand, found);
    const isPercent = percentCounts && unitOf(operand, found) === "percent";
    return isPercent ? value.div(100) : value;
  });
  const operate = operations[expression.kind];
  if (operate === undefined) throw new Error(`no operation ${expression.kind}`);
  return operate(operands);
}

/** Works steps out again, in their order, into `found`; returns the steps that come to something else. */
export function differing(steps: readonly WrittenStep[], found: Found): readonly string[] {
  return steps.flatMap((step) => {
    const { id, expression, decimals, rounding, unit, exact, result } = step;
    const value = worked(expression, found);
    const modes = { down: Decimal.ROUND_DOWN, up: Decimal.ROUND_UP } as const;
    const mode = rounding === undefined ? Decimal.ROUND_HALF_UP : modes[rounding];
    const kept = decimals === undefined ? value : value.toDecimalPlaces(decimals, mode);
    if (found.has(id)) return [`${id}: twice`];
    found.set(id, { value: kept, unit });
    const same = value.equals(exact) && kept.equals(result);
    return same ? [] : [`${id}: ${kept} instead of ${result}`];
  });
}
