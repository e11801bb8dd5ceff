import {
  type Decimal,
  type DecimalInput,
  decimal,
  euros,
  fraction,
  roundDown,
  total,
  zero,
} from "../money.js";
import * as trace from "../trace.js";

/** A number by its name: of the law, or of the request. */
export interface Named {
  readonly value: DecimalInput;
  readonly unit: trace.Unit;
  readonly name: trace.Figure["name"];
}

/** A step of a formula, before it is worked out; one that is rounded is an amount in euros. */
export interface FormulaStep<E> extends Omit<trace.StepParts, "expression" | "decimals"> {
  readonly expression: E;
  readonly decimals?: 2 | undefined;
}

/**
 * How a formula is worked out: written once, it gives the working of one person, or bare amounts for a crowd. `E` is what the formula handles.
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
    figure: ({ value, unit, name }) => trace.figure(value, unit, name),
    sum: trace.sumOf,
    difference: trace.difference,
    product: trace.product,
    quotient: trace.quotient,
    least: trace.least,
    greatest: trace.greatest,
    step: (parts) => {
      const made = trace.step(parts);
      steps.push(made);
      return trace.resultOf(made);
    },
  };
}

const nil = /* @__PURE__ */ euros(zero);
const fractions = new WeakMap<Decimal, Decimal>();

/** The fraction of a percentage; rates are few, and each is worked out once. */
function fractionOf(percent: Decimal): Decimal {
  const known = fractions.get(percent) ?? fraction(percent);
  fractions.set(percent, known);
  return known;
}

/** The same arithmetic on bare numbers, for crowds: most people are never absent, so that zeros are not worked out. */
export const bare: Arithmetic<Decimal> = {
  figure: ({ value, unit }) => (unit === "percent" ? fractionOf(decimal(value)) : decimal(value)),
  sum: (terms) => (terms.length === 1 ? (terms[0] as Decimal) : total(terms)),
  difference: (first, second) => (second.isZero() ? first : first.minus(second)),
  product: (first, second) => (second.isZero() ? zero : first.times(second)),
  quotient: (dividend, divisor) => (dividend.isZero() ? zero : dividend.div(divisor)),
  least: (first, second) => (second.lessThan(first) ? second : first),
  greatest: (first, second) => (second.greaterThan(first) ? second : first),
  step: ({ expression, decimals, rounding }) => {
    if (decimals === undefined) return expression;
    const kept = rounding === "down" ? roundDown(expression, decimals) : expression;
    return kept.isZero() ? nil : euros(kept);
  },
};
