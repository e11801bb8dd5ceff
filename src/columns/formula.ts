/**
 * The result of a slip as a formula of some of its figures: read off the working of a slip, whose
 * steps are the calculation itself.
 */
import {
  asDecimal,
  type Decimal,
  dividedBy,
  isLess,
  plus,
  type Ratio,
  ratioOf,
  times,
} from "../exact/index.js";
import type { Expression, Step } from "../working/index.js";

/** A figure that changes from row to row. */
export type InputName = string;

/** A formula: constants, inputs, and what is done with them. */
export type Formula =
  | { readonly kind: "constant"; readonly value: Ratio }
  | { readonly kind: "input"; readonly name: InputName }
  | {
      readonly kind: "sum" | "product" | "least" | "greatest";
      readonly of: readonly Formula[];
    }
  | { readonly kind: "rounded"; readonly of: readonly [Formula]; readonly decimals: number };

/** A working that cannot be read as a formula. */
export class NoFormula extends Error {}

/** Which input a number of the working is; nothing where it is a constant. */
export type Inputs = ReadonlyMap<Decimal, InputName>;

/** Reads the formulas of steps, each after those that it refers to. */
export function formulasOf(steps: readonly Step[], inputs: Inputs): ReadonlyMap<string, Formula> {
  const known = new Map<string, Formula>();
  for (const { id, expression, decimals, rounding } of steps) {
    if (rounding !== undefined) throw new NoFormula();
    const whole = formulaOf(expression, known, inputs);
    known.set(id, decimals === undefined ? whole : rounded(whole, decimals));
  }
  return known;
}

type KnownFormulas = ReadonlyMap<string, Formula>;

const hundredth: Ratio = { dividend: 1n, divisor: 100n };

function formulaOf(expression: Expression, known: KnownFormulas, inputs: Inputs): Formula {
  if (expression.kind === "figure") {
    const name = inputs.get(expression.value);
    return name === undefined ? constant(ratioOf(expression.value)) : { kind: "input", name };
  }
  if (expression.kind === "step") {
    const step = known.get(expression.step);
    if (step === undefined) throw new NoFormula();
    return step;
  }
  return operation(expression, known, inputs);
}

type OperationRead = Exclude<Expression, { readonly kind: "figure" | "step" }>;

function operation({ kind, of }: OperationRead, known: KnownFormulas, inputs: Inputs): Formula {
  const plain = (): readonly Formula[] => of.map((each) => formulaOf(each, known, inputs));
  const worth = (): readonly Formula[] => of.map((each) => worthOf(each, known, inputs));
  if (kind === "sum") return sum(plain());
  if (kind === "least" || kind === "greatest") return { kind, of: plain() };
  if (kind === "product") return product(worth());
  if (kind === "difference") {
    const [first, ...others] = plain() as [Formula, ...Formula[]];
    return sum([first, ...others.map((each) => product([constant(minusOne), each]))]);
  }
  const [dividend, divisor] = worth() as [Formula, Formula];
  if (kind !== "quotient" || divisor.kind !== "constant") throw new NoFormula();
  return product([dividend, constant(dividedBy(one, divisor.value))]);
}

const nought: Ratio = { dividend: 0n, divisor: 1n };
const one: Ratio = { dividend: 1n, divisor: 1n };
const minusOne: Ratio = { dividend: -1n, divisor: 1n };

function constant(value: Ratio): Formula {
  return { kind: "constant", value };
}

/** The value for which an operand counts: 12 % counts for 0.12. */
function worthOf(expression: Expression, known: KnownFormulas, inputs: Inputs): Formula {
  const whole = formulaOf(expression, known, inputs);
  const isPercent = "unit" in expression && expression.unit === "percent";
  return isPercent ? product([whole, constant(hundredth)]) : whole;
}

function sum(terms: readonly Formula[]): Formula {
  return gathered("sum", terms, nought, plus);
}

function product(factors: readonly Formula[]): Formula {
  return gathered("product", factors, one, times);
}

/** An operation whose constants are worked out at once. */
function gathered(
  kind: "sum" | "product",
  all: readonly Formula[],
  neutral: Ratio,
  both: (a: Ratio, b: Ratio) => Ratio,
): Formula {
  const flat = all.flatMap((each) => (each.kind === kind ? each.of : [each]));
  let value = neutral;
  const others = flat.filter((each) => {
    if (each.kind !== "constant") return true;
    value = both(value, each.value);
    return false;
  });
  if (others.length === 0) return constant(value);
  return { kind, of: [constant(value), ...others] };
}

/** Rounds to a number of decimals, halves away from zero. */
export function rounded(of: Formula, decimals: number): Formula {
  if (of.kind !== "constant") return { kind: "rounded", of: [of], decimals };
  const { dividend, divisor } = of.value;
  const power = 10n ** BigInt(decimals);
  const size = dividend < 0n ? -dividend : dividend;
  const whole = (2n * size * power + divisor) / (2n * divisor);
  return constant({ dividend: dividend < 0n ? -whole : whole, divisor: power });
}

/** The value of a formula for some inputs, with two decimals; for the proof of a formula. */
export function workedOut(formula: Formula, values: ReadonlyMap<InputName, number>): string {
  return asDecimal(comesTo(formula, values)).toFixed(2);
}

function comesTo(formula: Formula, values: ReadonlyMap<InputName, number>): Ratio {
  if (formula.kind === "constant") return formula.value;
  if (formula.kind === "input") return ratioOf(values.get(formula.name) as number);
  const [first, ...others] = formula.of.map((each) => comesTo(each, values)) as [Ratio, ...Ratio[]];
  if (formula.kind === "rounded") {
    const found = rounded(constant(first), formula.decimals);
    return found.kind === "constant" ? found.value : first;
  }
  const both: Record<Exclude<typeof formula.kind, "rounded">, (a: Ratio, b: Ratio) => Ratio> = {
    sum: plus,
    product: times,
    least: (a, b) => (isLess(b, a) ? b : a),
    greatest: (a, b) => (isLess(a, b) ? b : a),
  };
  return others.reduce(both[formula.kind], first);
}

/** How a formula is made, whatever its constants. */
export function shapeOf(formula: Formula): string {
  if (formula.kind === "constant") return "#";
  if (formula.kind === "input") return formula.name;
  const decimals = formula.kind === "rounded" ? formula.decimals : "";
  return `${formula.kind}${decimals}(${formula.of.map(shapeOf).join()})`;
}
