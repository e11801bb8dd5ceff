/**
 * Formulas worked out for many rows at once, in whole numbers: each value is a whole number over a
 * divisor that all rows share, and none goes beyond those that a double holds exactly.
 */
import { leastMultiple, powerOfTen, type Ratio } from "../exact/index.js";
import { type Formula, type InputName, NoFormula } from "./formula.js";

/** How many rows are worked out at a time: few enough to stay near the processor. */
export const chunkRows = 1024;

type Numbers = Float64Array;

/** The numbers of some rows as whole numbers over a divisor. */
interface Vector {
  readonly numbers: Numbers;
  readonly divisor: bigint;
  /** No number is farther from zero than this. */
  readonly bound: number;
  readonly negative: boolean;
}

/** One whole number for all rows over a divisor. */
interface Scalar {
  readonly number: number;
  readonly divisor: bigint;
}

type Value = Vector | Scalar;

/** An input: its numbers are put into `numbers` before the formulas are worked out. */
export interface KernelInput {
  readonly numbers: Numbers;
  readonly divisor: bigint;
  readonly bound: number;
}

/** Formulas of the same shape, a list for each variant: they differ by their constants alone. */
export interface KernelParts {
  readonly variants: readonly (readonly Formula[])[];
  readonly inputs: ReadonlyMap<InputName, KernelInput>;
}

/** The evaluator of the formulas of a shape. */
export interface Kernel {
  /** Which variant each row is. */
  readonly variant: Int32Array;
  /** Works the first rows out. */
  readonly run: (rows: number) => void;
  /** The cents of each formula, once worked out; a number for all rows where they are alike. */
  readonly cents: readonly (Numbers | number)[];
}

/** An operation on the numbers of some rows. */
interface KernelStep {
  readonly work: (step: KernelStep, rows: number) => void;
  readonly a: Numbers;
  readonly b: Numbers;
  readonly out: Numbers;
  /** Whole numbers that it takes. */
  readonly k: number;
  readonly half: number;
  readonly twice: number;
  readonly variant: Int32Array;
}

const none = /* @__PURE__ */ new Float64Array(0);
const nobody = /* @__PURE__ */ new Int32Array(0);

type KernelStepParts = Partial<KernelStep> & Pick<KernelStep, "work" | "a" | "out">;

/** A step with all its fields, in one order: what works it out is then quick. */
function stepOf({
  work,
  a,
  out,
  b = none,
  k = 0,
  half = 0,
  twice = 0,
  ...of
}: KernelStepParts): KernelStep {
  const { variant = nobody } = of;
  return { work, a, b, out, k, half, twice, variant };
}

function look({ a, out, variant }: KernelStep, rows: number): void {
  for (let row = 0; row < rows; row += 1) out[row] = a[variant[row] as number] as number;
}

function multiply({ a, b, out }: KernelStep, rows: number): void {
  for (let row = 0; row < rows; row += 1) out[row] = (a[row] as number) * (b[row] as number);
}

function scale({ a, out, k }: KernelStep, rows: number): void {
  for (let row = 0; row < rows; row += 1) out[row] = (a[row] as number) * k;
}

function add({ a, b, out }: KernelStep, rows: number): void {
  for (let row = 0; row < rows; row += 1) out[row] = (a[row] as number) + (b[row] as number);
}

function shift({ a, out, k }: KernelStep, rows: number): void {
  for (let row = 0; row < rows; row += 1) out[row] = (a[row] as number) + k;
}

function lesser({ a, b, out }: KernelStep, rows: number): void {
  for (let row = 0; row < rows; row += 1) out[row] = Math.min(a[row] as number, b[row] as number);
}

function greater({ a, b, out }: KernelStep, rows: number): void {
  for (let row = 0; row < rows; row += 1) out[row] = Math.max(a[row] as number, b[row] as number);
}

function atMost({ a, out, k }: KernelStep, rows: number): void {
  for (let row = 0; row < rows; row += 1) out[row] = Math.min(a[row] as number, k);
}

function atLeast({ a, out, k }: KernelStep, rows: number): void {
  for (let row = 0; row < rows; row += 1) out[row] = Math.max(a[row] as number, k);
}

function round({ a, out, k, half, twice }: KernelStep, rows: number): void {
  for (let row = 0; row < rows; row += 1) {
    out[row] = Math.floor(((a[row] as number) * k + half) / twice);
  }
}

function roundSigned({ a, out, k, half, twice }: KernelStep, rows: number): void {
  for (let row = 0; row < rows; row += 1) {
    const number = a[row] as number;
    const size = Math.floor((Math.abs(number) * k + half) / twice);
    out[row] = number < 0 ? -size : size;
  }
}

const most = 2 ** 52;

/** Makes the kernel of formulas of one shape; refuses what whole numbers cannot hold. */
export function kernelOf({ variants, inputs }: KernelParts): Kernel {
  const variant = new Int32Array(chunkRows);
  const steps: KernelStep[] = [];
  const known = new Map<Formula, Value>();
  const maker: Maker = { variant, steps, inputs, known };
  const [first = []] = variants;
  const cents = first.map((_, place) => {
    const alike = variants.map((formulas) => formulas[place] as Formula);
    return inCents(valueIn(alike, maker));
  });
  const run = (rows: number): void => {
    for (const step of steps) step.work(step, rows);
  };
  return { variant, run, cents };
}

interface Maker {
  readonly variant: Int32Array;
  readonly steps: KernelStep[];
  readonly inputs: ReadonlyMap<InputName, KernelInput>;
  /** The values of the formulas of the first variant: the same formula is worked out once. */
  readonly known: Map<Formula, Value>;
}

function inCents(value: Value): Numbers | number {
  const scale = Number(100n / value.divisor);
  if (100n % value.divisor !== 0n) throw new NoFormula();
  if ("number" in value) return value.number * scale;
  if (scale !== 1) throw new NoFormula();
  return value.numbers;
}

/** The value of the same formula in every variant. */
function valueIn(alike: readonly Formula[], maker: Maker): Value {
  const [first] = alike as [Formula];
  const known = maker.known.get(first);
  if (known !== undefined) return known;
  const made = madeFrom(alike, maker);
  maker.known.set(first, made);
  return made;
}

function madeFrom(alike: readonly Formula[], maker: Maker): Value {
  const [first] = alike as [Formula];
  if (first.kind === "constant") return constantOf(alike, maker);
  if (first.kind === "input") return inputOf(first.name, maker);
  const terms = first.of.map((_, place) =>
    valueIn(
      alike.map((each) => (each as typeof first).of[place] as Formula),
      maker,
    ),
  );
  if (first.kind === "rounded") return roundedTo(terms[0] as Value, first.decimals, maker);
  if (first.kind === "product") return terms.reduce((a, b) => times(a, b, maker));
  return terms.reduce((a, b) => combined(first.kind as "sum", a, b, maker));
}

function inputOf(name: InputName, { inputs }: Maker): Vector {
  const input = inputs.get(name);
  if (input === undefined) throw new NoFormula();
  return { ...input, negative: false };
}

function constantOf(alike: readonly Formula[], maker: Maker): Value {
  const values = alike.map((each) => (each as { readonly value: Ratio }).value).map(lowest);
  const divisor = values.reduce((all, each) => leastMultiple(all, each.divisor), 1n);
  const numbers = values.map(({ dividend, divisor: own }) => exactly(dividend * (divisor / own)));
  const [first = 0] = numbers;
  if (numbers.every((each) => each === first)) return { number: first, divisor };
  const table = Float64Array.from(numbers);
  const out = fresh();
  maker.steps.push(stepOf({ work: look, a: table, out, variant: maker.variant }));
  return {
    numbers: out,
    divisor,
    bound: Math.max(...numbers.map(Math.abs)),
    negative: numbers.some((each) => each < 0),
  };
}

function fresh(): Numbers {
  return new Float64Array(chunkRows);
}

function exactly(number: bigint): number {
  const size = number < 0n ? -number : number;
  if (size > BigInt(most)) throw new NoFormula();
  return Number(number);
}

/** A fraction in its lowest terms. */
function lowest({ dividend, divisor }: Ratio): Ratio {
  const common = greatestDivisor(dividend < 0n ? -dividend : dividend, divisor);
  return { dividend: dividend / common, divisor: divisor / common };
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestDivisor(b, a % b);
}

function within(bound: number): number {
  if (!(bound <= most)) throw new NoFormula();
  return bound;
}

function times(a: Value, b: Value, maker: Maker): Value {
  const divisor = a.divisor * b.divisor;
  if ("number" in a) {
    if ("number" in b) return { number: exactly(BigInt(a.number) * BigInt(b.number)), divisor };
    return scaled(b, a.number, divisor, maker);
  }
  if ("number" in b) return scaled(a, b.number, divisor, maker);
  const bound = within(a.bound * b.bound);
  const out = fresh();
  maker.steps.push(stepOf({ work: multiply, a: a.numbers, b: b.numbers, out }));
  return { numbers: out, divisor, bound, negative: a.negative || b.negative };
}

/** A vector times a whole number, over another divisor; the fraction is brought to lowest terms. */
function scaled(value: Vector, by: number, over: bigint, maker: Maker): Vector {
  const { dividend, divisor } = lowest({ dividend: BigInt(by), divisor: over });
  const factor = Number(dividend);
  const negative = value.negative || factor < 0;
  if (factor === 1) return { ...value, divisor, negative };
  const bound = within(value.bound * Math.abs(factor));
  const out = fresh();
  maker.steps.push(stepOf({ work: scale, a: value.numbers, out, k: factor }));
  return { numbers: out, divisor, bound, negative };
}

/** Brings a value to a multiple of its divisor. */
function over(value: Value, divisor: bigint, maker: Maker): Value {
  const factor = divisor / value.divisor;
  if (factor === 1n) return value;
  if ("number" in value) return { number: exactly(BigInt(value.number) * factor), divisor };
  const bound = within(value.bound * Number(factor));
  const out = fresh();
  maker.steps.push(stepOf({ work: scale, a: value.numbers, out, k: Number(factor) }));
  return { numbers: out, divisor, bound, negative: value.negative };
}

function combined(
  kind: "sum" | "least" | "greatest",
  first: Value,
  second: Value,
  maker: Maker,
): Value {
  const divisor = leastMultiple(first.divisor, second.divisor);
  const [a, b] = [over(first, divisor, maker), over(second, divisor, maker)];
  if ("number" in a && "number" in b) {
    return { number: exactly(BigInt(ofNumbers[kind](a.number, b.number))), divisor };
  }
  if ("number" in a) return withScalar(kind, b as Vector, a.number, maker);
  if ("number" in b) return withScalar(kind, a, b.number, maker);
  const out = fresh();
  maker.steps.push(stepOf({ work: ofVectors[kind], a: a.numbers, b: b.numbers, out }));
  return joined(kind, out, a, b);
}

const ofNumbers = {
  sum: (a: number, b: number) => a + b,
  least: Math.min,
  greatest: Math.max,
};

function joined(
  kind: keyof typeof ofNumbers,
  numbers: Numbers,
  a: Vector,
  b: Pick<Vector, "bound" | "negative">,
): Vector {
  const { divisor } = a;
  if (kind === "sum") {
    const bound = within(a.bound + b.bound);
    return { numbers, divisor, bound, negative: a.negative || b.negative };
  }
  const both = a.negative && b.negative;
  const negative = kind === "greatest" ? both : a.negative || b.negative;
  return { numbers, divisor, bound: Math.max(a.bound, b.bound), negative };
}

function withScalar(kind: keyof typeof ofNumbers, a: Vector, number: number, maker: Maker): Vector {
  if (kind === "sum" && number === 0) return a;
  const out = fresh();
  maker.steps.push(stepOf({ work: withNumber[kind], a: a.numbers, out, k: number }));
  return joined(kind, out, a, { bound: Math.abs(number), negative: number < 0 });
}

const ofVectors = { sum: add, least: lesser, greatest: greater };
const withNumber = { sum: shift, least: atMost, greatest: atLeast };

/** Rounds to a number of decimals, halves away from zero. */
function roundedTo(value: Value, decimals: number, maker: Maker): Value {
  const divisor = powerOfTen(decimals);
  const { dividend: by, divisor: under } = lowest({ dividend: divisor, divisor: value.divisor });
  if ("number" in value) {
    const whole = BigInt(value.number) * by;
    const size = whole < 0n ? -whole : whole;
    const kept = (2n * size + under) / (2n * under);
    return { number: exactly(whole < 0n ? -kept : kept), divisor };
  }
  const [factor, half, twice] = [exactly(2n * by), exactly(under), exactly(2n * under)];
  const bound = within(value.bound * factor + half) / twice + 1;
  const out = fresh();
  const work = value.negative ? roundSigned : round;
  maker.steps.push(stepOf({ work, a: value.numbers, out, k: factor, half, twice }));
  return { numbers: out, divisor, bound, negative: value.negative };
}
