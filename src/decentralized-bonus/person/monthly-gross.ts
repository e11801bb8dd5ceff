/**
 * The bonus bears on the whole yearly gross: pay, seniority, majoration, functional bonuses,
 * indemnities and constraints. Where the rate changes inside the year, each rate bears on the gross
 * of its months.
 *
 * @article Expose-III.9 L.127
 * @article A3.1.4 L.474
 */
import {
  type Decimal,
  type DecimalInput,
  decimal,
  euros,
  lazy,
  type Month,
  ofMonth as ofTheMonth,
  total,
  zero,
} from "../../exact/index.js";
import type { ReadingChoices } from "../../ids/index.js";
import { either, list, maybe, month, quantity, record, type Schema } from "../../intake/index.js";
import { reading } from "../../law/index.js";
import type { DecentralizedRate } from "../../pay/index.js";
import type { Named } from "../../working/index.js";
import type { MonthRate } from "../absences/bonus-year.js";

/** The gross of one month. */
export interface MonthlyGross {
  /** The month, `YYYY-MM`. */
  readonly month: Month;
  /** Euros. At most 2 decimals. */
  readonly gross: DecimalInput;
}

/** The gross of a year: whole, or month by month. */
export interface GrossGiven {
  /**
   * Gross of the civil year, in euros; of 2003, that of the months from July on. At most 2
   * decimals.
   */
  readonly yearlyGross?: DecimalInput;
  /** Gross of each month paid, instead; needed where the rate changes inside the year. */
  readonly grossByMonth?: readonly MonthlyGross[];
  /**
   * Gross of somebody at work all year, in euros, whole or month by month: the base of whoever was
   * absent for a motive that never counts (reading R185). At most 2 decimals.
   */
  readonly grossIfPresent?: DecimalInput | readonly MonthlyGross[];
  /**
   * Gross paid, in euros, whole or month by month, as the base, with a warning that says what it
   * costs.
   */
  readonly grossAsPaid?: DecimalInput | readonly MonthlyGross[];
}

/**
 * The gross on which a bonus bears, as it was given: that of somebody at work, or that paid
 * (reading R185).
 */
export function baseGiven<T extends GrossGiven>(given: T, readings: ReadingChoices | undefined): T {
  const { grossIfPresent, grossAsPaid } = given;
  if (grossIfPresent === undefined && grossAsPaid === undefined) return given;
  const asPaid = reading(readings, "R185").choice === "gross-as-paid";
  const [first, second] = asPaid ? [grossAsPaid, grossIfPresent] : [grossIfPresent, grossAsPaid];
  const base = (first ?? second) as DecimalInput | readonly MonthlyGross[];
  return isByMonth(base) ? { ...given, grossByMonth: base } : { ...given, yearlyGross: base };
}

/** Whether a gross is given month by month. */
export function isByMonth(gross: unknown): gross is readonly MonthlyGross[] {
  return Array.isArray(gross);
}

/** A part of the yearly gross, and the rate that bears on it. */
export interface GrossPart {
  readonly rate: DecentralizedRate;
  /** The gross of its months, or the whole; at least one. */
  readonly gross: readonly Named[];
}

const amount = (): Schema<DecimalInput> => quantity({ decimals: 2, atMost: 10_000_000 });

/** The schema of the gross of one month. */
export const monthlyGrossSchema: () => Schema<MonthlyGross> = /* @__PURE__ */ lazy(() =>
  record<MonthlyGross>({ month: month(), gross: amount() }),
);

/** The fields of {@link GrossGiven}. */
export function grossFields(): { readonly [K in keyof GrossGiven]-?: Schema } {
  return {
    yearlyGross: maybe(amount()),
    grossByMonth: maybe(monthsSchema()),
    grossIfPresent: maybe(wholeOrByMonth()),
    grossAsPaid: maybe(wholeOrByMonth()),
  };
}

/** The schema of the gross of several months. */
export function monthsSchema(): Schema<readonly MonthlyGross[]> {
  return list(monthlyGrossSchema(), 12);
}

function wholeOrByMonth(): Schema {
  const [whole, byMonth] = [amount(), monthsSchema()];
  const pick = (value: unknown): Schema => (isByMonth(value) ? byMonth : whole);
  return either([whole, byMonth], pick, {
    fr: "un brut de l'année, ou celui de chaque mois [{ month, gross }]",
    en: "a gross of the year, or that of each month [{ month, gross }]",
  });
}

const yearlyName = { fr: "salaire brut de l'année", en: "yearly gross" };

function ofYear(value: DecimalInput): readonly Named[] {
  return [{ value, unit: "euros", name: yearlyName }];
}

function ofMonth({ month, gross }: MonthlyGross): Named {
  const of = ofTheMonth(month);
  const name = { fr: `salaire brut ${of.fr}`, en: `gross ${of.en}` };
  return { value: gross, unit: "euros", name };
}

/** The yearly gross, cut where the rate changes; `rates` are those of the year's months. */
export function grossParts(given: GrossGiven, rates: readonly MonthRate[]): readonly GrossPart[] {
  const { rate } = rates[0] as MonthRate;
  if (given.grossByMonth === undefined) {
    return [{ rate, gross: ofYear(given.yearlyGross as DecimalInput) }];
  }
  const parts = paidParts(given.grossByMonth, rates);
  return parts.length === 0 ? [{ rate, gross: ofYear(zero) }] : parts;
}

/** The gross of the months that have a rate, cut where it changes. */
export function paidParts(
  months: readonly MonthlyGross[],
  rates: readonly MonthRate[],
): readonly GrossPart[] {
  const paid = new Map(months.map((each) => [each.month, each]));
  return partsByRate(
    rates
      .filter(({ month }) => paid.has(month))
      .map(({ month, rate }) => ({ ...(paid.get(month) as MonthlyGross), rate })),
  );
}

/** The gross of a month, or of a part of it, and the rate that bears on it. */
export interface RatedMonth extends MonthlyGross {
  readonly rate: DecentralizedRate;
}

/** The base of each rate, in the order of the year. */
export function partsByRate(months: readonly RatedMonth[]): readonly GrossPart[] {
  const parts = new Map<string, { readonly rate: DecentralizedRate; readonly gross: Named[] }>();
  for (const each of months) {
    const key = each.rate.percent.toString();
    const part = parts.get(key) ?? { rate: each.rate, gross: [] };
    part.gross.push(ofMonth(each));
    parts.set(key, part);
  }
  return [...parts.values()];
}

/** Months that have the same rate. */
export interface SameRate {
  readonly rate: DecentralizedRate;
  readonly months: Month[];
}

const grouped = new WeakMap<readonly MonthRate[], readonly SameRate[]>();

/**
 * Months by their percentage, in the order of the year; the months of one list are grouped once.
 */
export function byPercent(rates: readonly MonthRate[]): readonly SameRate[] {
  const known = grouped.get(rates) ?? groupedByPercent(rates);
  grouped.set(rates, known);
  return known;
}

function groupedByPercent(rates: readonly MonthRate[]): readonly SameRate[] {
  const groups = new Map<string, SameRate>();
  for (const { month, rate } of rates) {
    const key = rate.percent.toString();
    const group = groups.get(key) ?? { rate, months: [] };
    group.months.push(month);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** The gross of a year, in euros, however it was given. */
export function yearlyGrossOf({ yearlyGross, grossByMonth }: GrossGiven): Decimal {
  if (grossByMonth === undefined) return euros(decimal(yearlyGross as DecimalInput));
  return euros(total(grossByMonth.map(({ gross }) => decimal(gross))));
}
