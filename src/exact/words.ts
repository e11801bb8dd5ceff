/**
 * The operations of every line of pay on the words of a Decimal: decimal.js keeps a number as a
 * sign `s`, the power of ten `e` of its first digit, and its digits `d`, seven a word, without
 * noughts at the end. Numbers of pay have a word before the point and two after it at most, and
 * need none of its precautions; whatever else comes (no number, two signs, more words) gives
 * nothing here, and is left to it.
 */
import { type Decimal, OwnDecimal } from "./own-decimal.js";

const base = 1e7;
const powers = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, base] as const;

interface DecimalWords {
  readonly s: number;
  readonly e: number;
  readonly d: number[];
}

type Filled = { -readonly [Key in keyof DecimalWords]: DecimalWords[Key] } & {
  constructor: unknown;
};

/** Makes a Decimal of ours from its words. */
const Made = function (this: Filled, s: number, e: number, d: number[]) {
  this.constructor = OwnDecimal;
  this.s = s;
  this.e = e;
  this.d = d;
} as unknown as new (
  s: number,
  e: number,
  d: number[],
) => Decimal;
Made.prototype = OwnDecimal.prototype;

/** The same number, in the one form that every decimal of ours has: it is read the quicker. */
export function inOneForm(number: DecimalWords): Decimal {
  return new Made(number.s, number.e, number.d);
}

/** Whether a number has a word before the point or two after it, and no other. */
function isShort({ e, d }: DecimalWords): boolean {
  if (d === null) return false;
  return e >= 0 ? e < 7 && d.length <= 3 : e >= -7 && d.length <= 2;
}

/** The word before the point, and those after it. */
function wordBefore({ e, d }: DecimalWords): number {
  return e < 0 ? 0 : (d[0] as number);
}

function wordAfter({ e, d }: DecimalWords): number {
  return wordAt(d, e < 0 ? 0 : 1);
}

function secondAfter({ e, d }: DecimalWords): number {
  return wordAt(d, e < 0 ? 1 : 2);
}

function wordAt(d: readonly number[], at: number): number {
  return at < d.length ? (d[at] as number) : 0;
}

/** The number of some words, the first at a place: 0 before the point, −1 after it. */
function made(sign: number, place: number, words: number[]): Decimal {
  let first = 0;
  while (words[first] === 0) first += 1;
  let length = words.length;
  while (length > first && words[length - 1] === 0) length -= 1;
  if (first === length) return new Made(sign, 0, [0]);
  const d = first === 0 && length === words.length ? words : words.slice(first, length);
  return new Made(sign, (place - first) * 7 + digitsOf(d[0] as number) - 1, d);
}

function digitsOf(word: number): number {
  let digits = 1;
  for (let least = 10; word >= least; least *= 10) digits += 1;
  return digits;
}

/** The product of two decimals. */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: a list of its words costs as much
export function times(a: DecimalWords, b: DecimalWords): Decimal | undefined {
  if (!(isShort(a) && isShort(b))) return undefined;
  const a0 = wordBefore(a);
  const a1 = wordAfter(a);
  const a2 = secondAfter(a);
  const b0 = wordBefore(b);
  const b1 = wordAfter(b);
  const b2 = secondAfter(b);
  const at4 = a2 * b2;
  const over4 = Math.floor(at4 / base);
  const at3 = a1 * b2 + a2 * b1 + over4;
  const over3 = Math.floor(at3 / base);
  const at2 = a0 * b2 + a1 * b1 + a2 * b0 + over3;
  const over2 = Math.floor(at2 / base);
  const at1 = a0 * b1 + a1 * b0 + over2;
  const over1 = Math.floor(at1 / base);
  const at0 = a0 * b0 + over1;
  const over0 = Math.floor(at0 / base);
  const w0 = (at0 - over0 * base) | 0;
  const w1 = (at1 - over1 * base) | 0;
  const w2 = (at2 - over2 * base) | 0;
  const w3 = (at3 - over3 * base) | 0;
  const w4 = (at4 - over4 * base) | 0;
  const sign = a.s * b.s;
  if (w3 === 0 && w4 === 0 && over0 === 0) return inThree(sign, w0, w1, w2);
  return made(sign, 1, [over0 | 0, w0, w1, w2, w3, w4]);
}

/** The number of a word before the point and two after it. */
function inThree(sign: number, w0: number, w1: number, w2: number): Decimal {
  if (w0 === 0) return made(sign, -1, [w1, w2]);
  const e = digitsOf(w0) - 1;
  if (w2 !== 0) return new Made(sign, e, [w0, w1, w2]);
  return new Made(sign, e, w1 === 0 ? [w0] : [w0, w1]);
}

/** The sum of two decimals. */
export function plus(a: DecimalWords, b: DecimalWords): Decimal | undefined {
  if (!(isShort(a) && isShort(b)) || a.s !== b.s) return undefined;
  const at2 = secondAfter(a) + secondAfter(b);
  const over2 = at2 >= base ? 1 : 0;
  const at1 = wordAfter(a) + wordAfter(b) + over2;
  const over1 = at1 >= base ? 1 : 0;
  return carried(
    a.s,
    wordBefore(a) + wordBefore(b) + over1,
    at1 - over1 * base,
    at2 - over2 * base,
  );
}

function carried(sign: number, at0: number, w1: number, w2: number): Decimal {
  if (at0 < base) return inThree(sign, at0, w1, w2);
  return made(sign, 1, [1, at0 - base, w1, w2]);
}

/** A number rounded to some decimals, halves away from zero; six decimals at most. */
export function nearest(number: DecimalWords, decimals: number): Decimal | undefined {
  if (!isRounded(number, decimals)) return undefined;
  const unit = powers[7 - decimals] as number;
  const part = wordAfter(number);
  const rest = part % unit;
  const kept = part - rest + (2 * rest >= unit ? unit : 0);
  const over = kept >= base ? 1 : 0;
  return carried(number.s, wordBefore(number) + over, kept - over * base, 0);
}

/** Whether a number has no more than some decimals. */
export function isWithin(number: DecimalWords, decimals: number): boolean | undefined {
  if (!isRounded(number, decimals)) return undefined;
  const length = number.e < 0 ? 1 : 2;
  return number.d.length <= length && wordAfter(number) % (powers[7 - decimals] as number) === 0;
}

/** Whether a number is rounded by its first word after the point, however many come after that. */
function isRounded({ e, d }: DecimalWords, decimals: number): boolean {
  return d !== null && e < 7 && e >= -7 && d.length <= 6 && decimals < 7;
}

/** The binary number nearest to a short one, within the last of its digits. */
export function numberOf(number: DecimalWords): number | undefined {
  const { s, e, d } = number;
  if (d === null || e >= 7 || e < -7) return undefined;
  return s * (wordBefore(number) + (wordAfter(number) + secondAfter(number) / base) / base);
}

/** Below, at or above nought, as the first of two positive numbers is less, equal or greater. */
export function order(a: DecimalWords, b: DecimalWords): number | undefined {
  if (!(isShort(a) && isShort(b)) || a.s < 0 || b.s < 0) return undefined;
  return (
    wordBefore(a) - wordBefore(b) || wordAfter(a) - wordAfter(b) || secondAfter(a) - secondAfter(b)
  );
}
