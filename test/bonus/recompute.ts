import { Decimal } from "decimal.js";
import type { Expression, Step } from "../../src/trace.js";

const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP });

/** Works every step out again from the figures alone; a step refers only to those before it. */
export function recomputed(steps: readonly Step[]): ReadonlyMap<string, string> {
  const results = new Map<string, Decimal>();
  for (const { id, expression, decimals, rounding } of steps) {
    if (results.has(id)) throw new Error(`two steps are called ${id}`);
    const mode = rounding === "down" ? Decimal.ROUND_DOWN : Decimal.ROUND_HALF_UP;
    const exact = worked(expression, results);
    results.set(id, decimals === undefined ? exact : exact.toDecimalPlaces(decimals, mode));
  }
  return new Map([...results].map(([id, value]) => [id, value.toFixed()]));
}

function worked(expression: Expression, results: ReadonlyMap<string, Decimal>): Decimal {
  if (expression.kind === "figure") return new Exact(expression.value.toFixed());
  if (expression.kind === "step") {
    const result = results.get(expression.step);
    if (result === undefined) throw new Error(`${expression.step} comes later`);
    return result;
  }
  const of = expression.of.map((each) => {
    const value = worked(each, results);
    const percent = "unit" in each && each.unit === "percent" && expression.kind === "product";
    return percent ? value.div(100) : value;
  });
  const fold = (with_: (a: Decimal, b: Decimal) => Decimal): Decimal => of.reduce(with_);
  switch (expression.kind) {
    case "sum":
      return fold((a, b) => a.plus(b));
    case "difference":
      return fold((a, b) => a.minus(b));
    case "product":
      return fold((a, b) => a.times(b));
    case "quotient":
      return fold((a, b) => a.div(b));
    case "power":
      return fold((a, b) => a.pow(b));
    case "least":
      return Exact.min(...of);
    case "greatest":
      return Exact.max(...of);
  }
}
