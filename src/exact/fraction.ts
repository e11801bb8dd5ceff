/**
 * Parts of a whole, exact: a third of full time is `"1/3"`, and no decimal.
 */
import { type DecimalInput, decimal, isDecimal } from "./money.js";
import type { Decimal } from "./own-decimal.js";

/** So many hours of so many. */
export interface HoursOf {
  /** The hours worked. */
  readonly hours: DecimalInput;
  /** The hours of full time. */
  readonly of: DecimalInput;
}

/**
 * A part of a whole, as callers may write it: a decimal (`"0.8"`), a fraction (`"26/35"`), or hours
 * of hours (`{ hours: "26", of: "35" }`).
 */
export type Fraction = DecimalInput | HoursOf;

/** A part of a whole: what is counted, and of how much; no whole where it is a decimal. */
export interface PartOfWhole {
  /** The quantity counted. */
  readonly part: Decimal;
  /** Of how much. */
  readonly whole?: Decimal;
  /** The unit in which both are counted. */
  readonly unit: "ratio" | "hours";
}

const written = /^(\d{1,9}(?:\.\d{1,4})?)\/(\d{1,9}(?:\.\d{1,4})?)$/;

/** The part and the whole of a fraction; nothing where it cannot be read. */
export function partOfWhole(value: unknown): PartOfWhole | undefined {
  if (isHoursOf(value)) {
    return { part: decimal(value.hours), whole: decimal(value.of), unit: "hours" };
  }
  if (typeof value === "string") {
    const [, part, whole] = written.exec(value) ?? [];
    if (part !== undefined && whole !== undefined)
      return { part: decimal(part), whole: decimal(whole), unit: "ratio" };
  }
  return undefined;
}

/** The part and the whole of a validated fraction. */
export function readFraction(value: Fraction): PartOfWhole {
  return partOfWhole(value) ?? { part: decimal(value as DecimalInput), unit: "ratio" };
}

/** Tells whether a value has the shape of hours of hours. */
export function isHoursOf(value: unknown): value is HoursOf {
  return typeof value === "object" && value !== null && "hours" in value && !isDecimal(value);
}
