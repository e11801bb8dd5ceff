import {
  centsIn,
  dividedBy,
  type Fraction,
  isLess,
  minus,
  ofCents,
  plus,
  type Ratio,
  ratioOf,
  times,
} from "../exact/index.js";
import * as trace from "./step.js";

/** A number by its name: of the law, or of the request. */
export interface Named {
  readonly value: Fraction;
  readonly unit: trace.Unit;
  readonly name: trace.Figure["name"];
}

/** A step of a formula, before it is worked out; one that is rounded is an amount in euros. */
export interface FormulaStep<E> extends Omit<trace.StepParts, "expression" | "decimals"> {
  readonly expression: E;
  readonly decimals?: 2 | undefined;
}

/**
 * How a formula is worked out: written once, it gives the working of one person, or bare amounts
 * for a crowd. `E` is what the formula handles.
 */
export interface Arithmetic<E> {
  readonly figure: (named: Named) => E;
  readonly sum: (terms: readonly E[]) => E;
  readonly difference: (first: E, second: E) => E;
  readonly product: (first: E, second: E) => E;
  readonly quotient: (dividend: E, divisor: E) => E;
  readonly least: (first: E, second: E) => E;
  readonly greatest: (first: E, second: E) => E;
  /** Rounds as the step says; what comes back stands for its result. */
  readonly step: (parts: FormulaStep<E>) => E;
}

/** Arithmetic that keeps its working: each step is added to `steps`. */
export function traced(steps: trace.Step[]): Arithmetic<trace.Expression> {
  return {
    figure: ({ value, unit, name }) => trace.figureOf(value, unit, name),
    sum: trace.sumOf,
    difference: trace.difference,
    product: (first, second) => trace.proportion(first, second),
    quotient: trace.overall,
    least: trace.least,
    greatest: trace.greatest,
    step: (parts) => {
      const made = trace.step(parts);
      steps.push(made);
      return trace.resultOf(made);
    },
  };
}

/** The same arithmetic on bare fractions, for crowds. */
export const bare: Arithmetic<Ratio> = {
  figure: ({ value, unit }) => {
    const ratio = ratioOf(value);
    return unit === "percent" ? dividedBy(ratio, hundred) : ratio;
  },
  sum: (terms) => terms.reduce(plus),
  difference: minus,
  product: times,
  quotient: dividedBy,
  least: (first, second) => (isLess(second, first) ? second : first),
  greatest: (first, second) => (isLess(first, second) ? second : first),
  step: ({ expression, decimals, rounding }) =>
    decimals === undefined ? expression : ofCents(centsIn(expression, rounding)),
};

const hundred: Ratio = { dividend: 100n, divisor: 1n };
