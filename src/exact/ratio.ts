/**
 * Exact fractions of whole numbers, for amounts that are wanted by the hundred thousand: as exact
 * as decimals are, and several times as fast.
 */
import { type Fraction, readFraction } from "./fraction.js";
import { decimal, isDecimal } from "./money.js";
import type { Decimal } from "./own-decimal.js";

/** A fraction; the divisor is more than zero. */
export interface Ratio {
  readonly dividend: bigint;
  readonly divisor: bigint;
}

/** Nothing. */
export const nought: Ratio = { dividend: 0n, divisor: 1n };

const known = new WeakMap<Decimal, Ratio>();

/** The fraction that a validated number, or a part of a whole, is. */
export function ratioOf(value: Fraction): Ratio {
  if (typeof value === "string" && !value.includes("/")) return written(value);
  if (typeof value === "number") return written(decimal(value).toFixed());
  return isDecimal(value) ? ofDecimal(value) : ofParts(value);
}

function ofDecimal(value: Decimal): Ratio {
  const ratio = known.get(value) ?? written(value.toFixed());
  known.set(value, ratio);
  return ratio;
}

function ofParts(value: Fraction): Ratio {
  const { part, whole } = readFraction(value);
  return dividedBy(ofDecimal(part), ofDecimal(whole as Decimal));
}

function written(text: string): Ratio {
  const [, decimals = ""] = text.split(".");
  return { dividend: BigInt(text.replace(".", "")), divisor: powerOfTen(decimals.length) };
}

/** Ten to a power. */
export function powerOfTen(power: number): bigint {
  return 10n ** BigInt(power);
}

/** One added to another. */
export function plus(a: Ratio, b: Ratio): Ratio {
  if (a.divisor === b.divisor) return { dividend: a.dividend + b.dividend, divisor: a.divisor };
  const dividend = a.dividend * b.divisor + b.dividend * a.divisor;
  return { dividend, divisor: a.divisor * b.divisor };
}

/** One less another. */
export function minus(a: Ratio, b: Ratio): Ratio {
  return plus(a, { dividend: -b.dividend, divisor: b.divisor });
}

/** One times another. */
export function times(a: Ratio, b: Ratio): Ratio {
  return { dividend: a.dividend * b.dividend, divisor: a.divisor * b.divisor };
}

/** One divided by another, which is more than zero. */
export function dividedBy(a: Ratio, b: Ratio): Ratio {
  return { dividend: a.dividend * b.divisor, divisor: a.divisor * b.dividend };
}

/** Whether one is less than another. */
export function isLess(a: Ratio, b: Ratio): boolean {
  return a.dividend * b.divisor < b.dividend * a.divisor;
}

/**
 * The cents of an amount, none of it negative: to the nearest, halves up; or what is beyond
 * dropped, or counted as a cent.
 */
export function centsIn({ dividend, divisor }: Ratio, rounding: "down" | "up" | undefined): bigint {
  if (rounding === "down") return (dividend * 100n) / divisor;
  if (rounding === "up") return (dividend * 100n + divisor - 1n) / divisor;
  return (dividend * 200n + divisor) / (divisor * 2n);
}

/** An amount of so many cents. */
export function ofCents(cents: bigint): Ratio {
  return { dividend: cents, divisor: 100n };
}

/** The decimal that a fraction is. */
export function asDecimal({ dividend, divisor }: Ratio): Decimal {
  const whole = decimal(dividend.toString());
  return divisor === 1n ? whole : whole.div(divisor.toString());
}

/** The least number that both divide. */
export function leastMultiple(a: bigint, b: bigint): bigint {
  return (a / greatestDivisor(a, b)) * b;
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestDivisor(b, a % b);
}

/** A fraction as a number to be written: a decimal where it is one, else `"5/3"`. */
export function asWritten({ dividend, divisor }: Ratio): Fraction {
  const common = greatestDivisor(dividend, divisor);
  const [part, whole] = [dividend / common, divisor / common];
  const tens = powerOfTen(whole.toString(2).length);
  if (tens % whole !== 0n) return `${part}/${whole}`;
  return asDecimal({ dividend: part, divisor: whole });
}
