import { Decimal } from "decimal.js";
import type { Expression, Step } from "../src/trace.js";

const Exact = Decimal.clone({ precision: 60, defaults: true });

/** The value of a step worked out again from its expression alone, and from the earlier steps it refers to. */
export function worthOf(step: Step, steps: readonly Step[]): Decimal {
  const exact = valueOf(step.expression, steps);
  if (step.decimals === undefined) return exact;
  return exact.toDecimalPlaces(
    step.decimals,
    step.rounding === "down" ? Decimal.ROUND_DOWN : Decimal.ROUND_HALF_UP,
  );
}

function valueOf(expression: Expression, steps: readonly Step[]): Decimal {
  if (expression.kind === "figure") return new Exact(expression.value.toFixed());
  if (expression.kind === "step") {
    const found = steps.find(({ id }) => id === expression.step);
    if (found === undefined) throw new Error(`no step ${expression.step}`);
    return new Exact(found.result.toFixed());
  }
  const plain = expression.of.map((each) => valueOf(each, steps));
  const factors = expression.of.map((each, place) => {
    const isPercent = "unit" in each && each.unit === "percent";
    return isPercent ? (plain[place] as Decimal).div(100) : (plain[place] as Decimal);
  });
  const [first, ...rest] = plain as [Decimal, ...Decimal[]];
  const [factor, ...others] = factors as [Decimal, ...Decimal[]];
  switch (expression.kind) {
    case "sum":
      return rest.reduce((sum, each) => sum.plus(each), first);
    case "difference":
      return rest.reduce((left, each) => left.minus(each), first);
    case "product":
      return others.reduce((product, each) => product.times(each), factor);
    case "quotient":
      return factor.div(others[0] as Decimal);
    case "power":
      return first.pow(rest[0] as Decimal);
    case "least":
      return Exact.min(...plain);
    case "greatest":
      return Exact.max(...plain);
  }
}
