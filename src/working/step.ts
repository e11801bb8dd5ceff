import {
  type Decimal,
  decimal,
  euros,
  type Fraction,
  fraction,
  frozen,
  isUnder,
  type Label,
  less,
  multiplied,
  one,
  over,
  readFraction,
  roundDown,
  roundHalfUp,
  roundUp,
  total,
  zero,
} from "../exact/index.js";
import type { ArticleId, ReadingId } from "../ids/index.js";

/** The unit in which a figure of the working is counted. */
export type Unit =
  | "points"
  | "euros"
  | "euros-per-point"
  | "million-euros"
  | "francs"
  | "percent"
  | "percent-per-year"
  | "ratio"
  | "years"
  | "months"
  | "days"
  | "hours"
  | "nights"
  | "people"
  | "fte";

/** Why a figure is there: the facts or the text that grant it, and its article. */
export interface Because {
  /** The facts, the text or the request that put it there. */
  readonly reason: Label;
  /** The text that says so. */
  readonly article: ArticleId;
}

/** A figure that comes in from outside the working: a figure of the law or of the request. */
export interface Figure {
  /** A figure. */
  readonly kind: "figure";
  /** Its value; `12` for 12 %, which counts as 0.12 in a product. */
  readonly value: Decimal;
  /** The unit in which it is counted. */
  readonly unit: Unit;
  /** The name of the figure. */
  readonly name: Label;
  /** Of a complement or of a functional bonus, why it is there. */
  readonly because?: Because;
}

/** The result of an earlier step, rounded as that step says. */
export interface Reference {
  /** The result of an earlier step. */
  readonly kind: "step";
  /** The id of that step. */
  readonly step: string;
  /** The result of that step. */
  readonly value: Decimal;
  /** The unit in which it is counted. */
  readonly unit: Unit;
}

/** An operation on its operands, in their order. */
export interface Operation {
  /** The operation on the operands. */
  readonly kind: "sum" | "difference" | "product" | "quotient" | "power" | "least" | "greatest";
  /** The operands, in their order. */
  readonly of: readonly Expression[];
  /** Its value, unrounded. */
  readonly value: Decimal;
}

/** A sum as one would write it on paper, and what it comes to. */
export type Expression = Figure | Reference | Operation;

/** A reading of an ambiguous text that a result rests on. */
export interface AppliedReading<R extends string = ReadingId> {
  /** Its number. */
  readonly id: R;
  /** The choice applied, of those that `readings()` lists. */
  readonly choice: string;
}

/**
 * One step of the working: the calculation itself, not a comment on it. It cites the texts of the
 * avenant unless told: a step of another text holds the ids of that text.
 */
export interface Step<A extends string = ArticleId, R extends string = ReadingId> {
  /** Unique within the result; later steps refer to it. */
  readonly id: string;
  /** The name of what it works out. */
  readonly label: Label;
  /** The calculation. */
  readonly expression: Expression;
  /** The unit in which it is counted. */
  readonly unit: Unit;
  /** The value of the expression, unrounded. */
  readonly exact: Decimal;
  /** Decimals kept, halves away from zero; undefined when nothing is rounded. */
  readonly decimals?: number | undefined;
  /**
   * The direction of the rounding, where it is not to the nearest: what lies beyond the decimals
   * kept is dropped, or brings the last one up.
   */
  readonly rounding?: "down" | "up" | undefined;
  /** The value that later steps use. */
  readonly result: Decimal;
  /** The texts that it rests on. */
  readonly articles: readonly A[];
  /** The readings of ambiguous texts that it rests on. */
  readonly readings: readonly AppliedReading<R>[];
}

/**
 * Words of one result: those of the library are in others too, and a caller may write into his
 * own.
 */
export function own({ fr, en }: Label): Label {
  return { fr, en };
}

/** A figure of the law or of the request, by its name. */
export function figure(value: Decimal | string | number, unit: Unit, name: Label): Figure {
  return { kind: "figure", value: decimal(value), unit, name: own(name) };
}

/** The result of an earlier step. */
export function resultOf(step: Step<string, string>): Reference {
  return { kind: "step", step: step.id, value: step.result, unit: step.unit };
}

/** The value for which an operand counts: 12 % counts for 0.12. */
function worth(expression: Expression): Decimal {
  const { kind, value } = expression;
  if (kind !== "figure" && kind !== "step") return value;
  return expression.unit === "percent" ? fraction(value) : value;
}

/** The sum of its terms; percentages are added as percentages. */
export function sum(...of: readonly Expression[]): Expression {
  return sumOf(of);
}

/** The sum of a list of terms, however many; percentages are added as percentages. */
export function sumOf(of: readonly Expression[]): Expression {
  const [only] = of;
  if (of.length === 1 && only !== undefined) return only;
  return { kind: "sum", of, value: total(of.map((term) => term.value)) };
}

/** The first term less the others. */
export function difference(first: Expression, ...others: readonly Expression[]): Operation {
  const value = others.reduce((rest, term) => less(rest, term.value), first.value);
  return { kind: "difference", of: [first, ...others], value };
}

/** The product of its factors. */
export function product(...of: readonly [Expression, ...Expression[]]): Operation {
  let value = one;
  for (const factor of of) value = multiplied(value, worth(factor));
  return { kind: "product", of, value };
}

/**
 * The product of factors that may be quotients: multiplied first and divided last, so that a third
 * of full time stays exact.
 *
 * @example proportion(points, value, thirdOfFullTime) // points × value × 1 ÷ 3
 */
export function proportion(...of: readonly [Expression, ...Expression[]]): Operation {
  if (of.every(isFigure)) return product(...of);
  const dividends = of.flatMap((factor) => (isQuotient(factor) ? [factor.of[0]] : [factor]));
  const divisors = of.flatMap((factor) => (isQuotient(factor) ? [factor.of[1]] : []));
  const dividend = product(...(dividends.flatMap(factorsOf) as [Expression, ...Expression[]]));
  const [first, ...others] = divisors;
  if (first === undefined) return dividend;
  return quotient(dividend, others.length === 0 ? first : product(first, ...others));
}

type Quotient = Operation & { readonly of: readonly [Expression, Expression] };

function isQuotient(expression: Expression): expression is Quotient {
  return expression.kind === "quotient";
}

function isFigure({ kind }: Expression): boolean {
  return kind !== "quotient" && kind !== "product";
}

function factorsOf(expression: Expression): readonly Expression[] {
  return expression.kind === "product" ? expression.of : [expression];
}

/**
 * One term divided by another, quotients among them: what is divided by each is divided once, by
 * the product of both.
 */
export function overall(dividend: Expression, divisor: Expression): Operation {
  const inverse = isQuotient(divisor) ? quotient(divisor.of[1], divisor.of[0]) : undefined;
  if (inverse !== undefined) return proportion(dividend, inverse);
  if (!isQuotient(dividend)) return quotient(dividend, divisor);
  return quotient(dividend.of[0], product(dividend.of[1], divisor));
}

const wholeOf = {
  ratio: { fr: "temps plein", en: "full time" },
  hours: { fr: "heures d'un temps plein", en: "hours of full time" },
};

/** A number by its name; a part of a whole that is no decimal is one figure divided by another. */
export function figureOf(value: Fraction, unit: Unit, name: Label): Expression {
  const { part, whole, unit: counted } = readFraction(value);
  if (whole === undefined) return figure(part, unit, name);
  return quotient(figure(part, counted, name), figure(whole, counted, wholeOf[counted]));
}

/** A part of full time by its name. */
export function shareOfFullTime(value: Fraction, name: Label): Expression {
  return figureOf(value, "ratio", name);
}

/** One term divided by another. */
export function quotient(dividend: Expression, divisor: Expression): Operation {
  return {
    kind: "quotient",
    of: [dividend, divisor],
    value: over(worth(dividend), worth(divisor)),
  };
}

/** A term raised to another. */
export function power(base: Expression, exponent: Expression): Operation {
  return { kind: "power", of: [base, exponent], value: base.value.pow(exponent.value) };
}

/** The least of its terms. */
export function least(first: Expression, ...others: readonly Expression[]): Operation {
  const value = others.reduce((a, { value: b }) => (isUnder(b, a) ? b : a), first.value);
  return { kind: "least", of: [first, ...others], value };
}

/** The greatest of its terms. */
export function greatest(first: Expression, ...others: readonly Expression[]): Operation {
  const value = others.reduce((a, { value: b }) => (isUnder(a, b) ? b : a), first.value);
  return { kind: "greatest", of: [first, ...others], value };
}

/** The parts of a step, before it is worked out. */
export interface StepParts<A extends string = ArticleId, R extends string = ReadingId> {
  readonly id: string;
  readonly label: Label;
  readonly expression: Expression;
  readonly unit: Unit;
  readonly decimals?: number | undefined;
  readonly rounding?: "down" | "up" | undefined;
  readonly articles: readonly A[];
  readonly readings?: readonly AppliedReading<R>[];
}

const noReading: readonly AppliedReading<never>[] = [];

/** Works a step out: evaluates its expression and rounds it; euros at two decimals are amounts. */
export function step<A extends string = ArticleId, R extends string = ReadingId>(
  parts: StepParts<NoInfer<A>, NoInfer<R>>,
): Step<A, R> {
  const { id, label, expression, unit, decimals, rounding, articles } = parts;
  const { readings = noReading } = parts;
  const exact = expression.value;
  const result = rounded(exact, parts);
  return {
    id,
    label: own(label),
    expression,
    unit,
    exact,
    decimals,
    rounding,
    result,
    articles: articles.slice(),
    readings: readings.slice(),
  };
}

function rounded(exact: Decimal, { unit, decimals, rounding }: StepParts<string, string>): Decimal {
  if (decimals === undefined) return exact;
  if (rounding === "up") return roundUp(exact, decimals);
  const kept = rounding === "down" ? roundDown(exact, decimals) : exact;
  return unit === "euros" && decimals === 2 ? euros(kept) : roundHalfUp(kept, decimals);
}

/** A figure that every working has alike. */
export function constant(value: number, unit: Unit, name: Label): Figure {
  return frozen(figure(value, unit, name));
}

/** Zero, as a figure of a given unit. */
export function nothing(unit: Unit, name: Label): Figure {
  return frozen<Figure>({ kind: "figure", value: zero, unit, name: own(name) });
}
