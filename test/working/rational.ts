import type { WrittenStep } from "../words/explain/recompute.js";

/** A number as one whole number over another, more than zero. */
interface Rational {
  readonly over: bigint;
  readonly under: bigint;
}

type WrittenExpression = WrittenStep["expression"];

function written(text: string): Rational {
  const [whole = "", decimals = ""] = text.split(".");
  return { over: BigInt(whole + decimals), under: 10n ** BigInt(decimals.length) };
}

const plus = (a: Rational, b: Rational): Rational => ({
  over: a.over * b.under + b.over * a.under,
  under: a.under * b.under,
});
const negated = ({ over, under }: Rational): Rational => ({ over: -over, under });
const times = (a: Rational, b: Rational): Rational => ({
  over: a.over * b.over,
  under: a.under * b.under,
});
const inverse = ({ over, under }: Rational): Rational =>
  over < 0n ? { over: -under, under: -over } : { over: under, under: over };
const isLess = (a: Rational, b: Rational): boolean => a.over * b.under < b.over * a.under;

const operations: Readonly<Record<string, (a: Rational, b: Rational) => Rational>> = {
  sum: plus,
  difference: (a, b) => plus(a, negated(b)),
  product: times,
  quotient: (a, b) => times(a, inverse(b)),
  least: (a, b) => (isLess(b, a) ? b : a),
  greatest: (a, b) => (isLess(a, b) ? b : a),
};

/** What was found for each step, by its id. */
type Found = Map<string, { readonly value: Rational; readonly unit: string }>;

const unitOf = (expression: WrittenExpression, found: Found): string | undefined =>
  expression.kind === "step" ? found.get(expression.step as string)?.unit : expression.unit;

function worked(expression: WrittenExpression, found: Found): Rational {
  if (expression.kind === "figure") return written(expression.value);
  if (expression.kind === "step") return found.get(expression.step as string)?.value as Rational;
  const percentCounts = expression.kind === "product" || expression.kind === "quotient";
  const terms = (expression.of ?? []).map((operand) => {
    const value = worked(operand, found);
    const isPercent = percentCounts && unitOf(operand, found) === "percent";
    return isPercent ? times(value, { over: 1n, under: 100n }) : value;
  });
  const operate = operations[expression.kind];
  if (operate === undefined) throw new Error(`no operation ${expression.kind}`);
  return terms.reduce(operate);
}

function rounded(
  { over, under }: Rational,
  decimals: number,
  rounding: string | undefined,
): bigint {
  const [size, sign] = over < 0n ? [-over, -1n] : [over, 1n];
  const units = size * 10n ** BigInt(decimals);
  if (rounding === "down") return sign * (units / under);
  if (rounding === "up") return sign * ((units + under - 1n) / under);
  return sign * ((2n * units + under) / (2n * under));
}

/**
 * Works steps out in whole numbers, from their figures alone; returns those whose rounded result is
 * another.
 */
export function inexact(steps: readonly WrittenStep[]): readonly string[] {
  const found: Found = new Map();
  return steps.flatMap(({ id, expression, decimals, rounding, unit, result }) => {
    const value = worked(expression, found);
    if (decimals === undefined) {
      found.set(id, { value, unit });
      return [];
    }
    const due = rounded(value, decimals, rounding);
    found.set(id, { value: { over: due, under: 10n ** BigInt(decimals) }, unit });
    const given = written(result);
    const same = given.over * 10n ** BigInt(decimals) === due * given.under;
    return same ? [] : [`${id}: ${result} instead of ${due}/${10 ** decimals}`];
  });
}
