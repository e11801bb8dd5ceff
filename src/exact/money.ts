import { Decimal as HostDecimal } from "decimal.js";
import { frozen } from "./frozen.js";
import { type Decimal, OwnDecimal } from "./own-decimal.js";
import { inOneForm, isWithin, nearest, numberOf, order, plus, times } from "./words.js";

/**
 * A number as callers may write it: `"4.151"`, `4.151` (taken at its shortest decimal form) or a
 * Decimal of any copy of decimal.js.
 */
export type DecimalInput = string | number | Decimal;

/** Zero. */
export const zero: Decimal = /* @__PURE__ */ frozen(inOneForm(new OwnDecimal(0)));

/** One. */
export const one: Decimal = /* @__PURE__ */ frozen(inOneForm(new OwnDecimal(1)));

const hundredth = /* @__PURE__ */ frozen(inOneForm(new OwnDecimal("0.01")));

/**
 * The exact decimal of a validated number.
 *
 * @example decimal("4.151").times(351).toString() // "1457.001"
 */
export function decimal(value: DecimalInput): Decimal {
  if (typeof value !== "object") return met.get(value) ?? readOnce(value);
  // Every constructor of a copy of decimal.js shares one prototype: only `constructor` tells ours.
  return value.constructor === OwnDecimal ? value : readOnce(value.toFixed());
}

/**
 * Numbers met often (years, hours, working times, figures of the law) are read once; those met
 * late, each time.
 */
const met = new Map<string | number, Decimal>();
const mostMet = 4096;

function readOnce(value: string | number): Decimal {
  const exact = inOneForm(new OwnDecimal(value));
  const read = exact.isZero() ? zero : exact.equals(one) ? one : exact;
  if (met.size < mostMet) met.set(value, frozen(read));
  return read;
}

/** Tells whether a value is a Decimal, of this copy of decimal.js or of another. */
export function isDecimal(value: unknown): value is Decimal {
  return HostDecimal.isDecimal(value);
}

const scientific = /^(-?\d)(?:\.(\d+))?e([+-]\d+)$/;
const mostDigits = 60;

/**
 * The number that a Decimal of any copy of decimal.js is, asked of it once, as our own; a plain
 * number where it is none that anybody is paid, and `null` where it gives no number at all.
 */
export function readDecimal(value: Decimal): Decimal | number | null {
  const written: unknown = value.toExponential();
  if (typeof written !== "string") return null;
  const [, first, others = "", power] = scientific.exec(written) ?? [];
  if (first === undefined) return /^-?(?:NaN|Infinity)$/.test(written) ? Number(written) : null;
  if (Number(power) > mostDigits) return Number.POSITIVE_INFINITY;
  const tooFine = Number(power) < -mostDigits || others.length > mostDigits;
  return tooFine ? Number.MIN_VALUE : decimal(written);
}

const certain = 40;

/**
 * A number without the digits that a division could not write to the end: three thirds are one, a
 * third of 1 528.605 is half a cent. No number of the law is that fine.
 */
function settled(value: Decimal): Decimal {
  if (value.decimalPlaces() <= certain) return value;
  return value.toDecimalPlaces(certain, HostDecimal.ROUND_HALF_UP);
}

/** Rounds to a number of decimals, halves away from zero. */
export function roundHalfUp(value: Decimal, decimals: number): Decimal {
  const near = nearest(value, decimals);
  return near ?? inOneForm(settled(value).toDecimalPlaces(decimals, HostDecimal.ROUND_HALF_UP));
}

/** Rounds down to a number of decimals, towards zero. */
export function roundDown(value: Decimal, decimals: number): Decimal {
  return settled(value).toDecimalPlaces(decimals, HostDecimal.ROUND_DOWN);
}

/** Rounds up to a number of decimals, away from zero. */
export function roundUp(value: Decimal, decimals: number): Decimal {
  return settled(value).toDecimalPlaces(decimals, HostDecimal.ROUND_UP);
}

/** The fraction that a percentage stands for: 12 gives 0.12. */
export function fraction(percent: Decimal): Decimal {
  return multiplied(percent, hundredth);
}

function toCents(this: Decimal): string {
  return this.toFixed(2);
}
Object.freeze(toCents);

/**
 * An amount in euros: rounded to the cent, halves away from zero, and written `"1545.50"` in JSON.
 *
 * @article 08.01.1 (reading R1)
 */
export function euros(value: Decimal): Decimal {
  // Rounding makes a number of its own: what it is made of keeps its own JSON.
  const amount = roundHalfUp(value, 2);
  (amount as { toJSON: () => string }).toJSON = toCents;
  return amount;
}

/** Whether a number of euros is one of cents. */
export function isInCents(value: Decimal): boolean {
  return isWithin(value, 2) ?? roundHalfUp(value, 2).equals(value);
}

/** The cents of an amount in euros, as an integer. */
export function inCents(amount: Decimal): bigint {
  return BigInt(amount.toFixed(2).replace(".", ""));
}

/** The amount in euros that a number of cents, none or more, makes. */
export function fromCents(cents: bigint): Decimal {
  const digits = cents.toString().padStart(3, "0");
  const own = new OwnDecimal(`${digits.slice(0, -2)}.${digits.slice(-2)}`);
  (own as { toJSON: () => string }).toJSON = toCents;
  return own;
}

/** The binary number nearest to a decimal: to tell apart what is far apart, never to pay. */
export function roughly(value: Decimal): number {
  return numberOf(value) ?? value.toNumber();
}

/**
 * Whether two rough numbers of cents round alike; nothing where one is too near to half a cent to
 * tell.
 */
export function roundAlike(a: number, b: number): boolean | undefined {
  return isClear(a) && isClear(b) ? Math.round(a) === Math.round(b) : undefined;
}

/** Whether cents are further from half a cent than any rounding of binary numbers. */
function isClear(cents: number): boolean {
  return Math.abs(cents - Math.floor(cents) - 0.5) > 1e-6;
}

/** Whether a decimal is less than another. */
export function isUnder(a: Decimal, b: Decimal): boolean {
  return (order(a, b) ?? a.comparedTo(b)) < 0;
}

/** Whether two decimals are the same number. */
export function isSame(a: Decimal, b: Decimal): boolean {
  return a === b || (order(a, b) ?? a.comparedTo(b)) === 0;
}

/** The product of two decimals; multiplying by one costs nothing. */
export function multiplied(a: Decimal, b: Decimal): Decimal {
  if (b === one) return a;
  return a === one ? b : (times(a, b) ?? inOneForm(a.times(b)));
}

/** The difference of two decimals. */
export function less(from: Decimal, taken: Decimal): Decimal {
  return inOneForm(from.minus(taken));
}

/** The quotient of two decimals, to the precision of the package. */
export function over(dividend: Decimal, divisor: Decimal): Decimal {
  return inOneForm(dividend.div(divisor));
}

/** The sum of decimals; zero of none. */
export function total(values: Iterable<Decimal>): Decimal {
  let sum = zero;
  for (const value of values) {
    sum = sum === zero ? value : (plus(sum, value) ?? inOneForm(sum.plus(value)));
  }
  return sum;
}
