/**
 * The bonus is yearly, and its year is the civil year; the scheme begins inside the first one,
 * which counts from that day.
 *
 * @article A3.1.1 L.459
 * @article A3.1.4 L.474-476
 */
import {
  addMonths,
  addYears,
  type Day,
  firstDay,
  later,
  type Month,
  type Span,
} from "../../exact/index.js";
import type { ReadingChoices } from "../../ids/index.js";
import { type ActDays, firstDayOfScheme, type LawAsked, lawOn } from "../../law/index.js";
import {
  type BonusPopulation,
  bonusInForce,
  type DecentralizedRate,
  decentralizedRateAt,
  dependsOnReclassement,
} from "../../pay/index.js";
import type { WorkingWeek } from "./absence.js";

/** The year of a bonus, and what an establishment decides for all. */
export interface YearTerms {
  /** The civil year: 2003, counted from 1 July, or a later one. */
  readonly year: number;
  /**
   * Whether the quarterly holidays of establishments for disabled or maladjusted people are in
   * force, by the text or by an approved agreement: 3 % instead of 5 %. Not unless told.
   */
  readonly quarterlyHolidays?: boolean;
  /** The days that count as absence days, for all who name no others. */
  readonly workingDays?: WorkingWeek;
  /**
   * The first day whose absences count, where a protocol has its own window; a year before the
   * other end unless told, or the first day of the scheme.
   */
  readonly absencesFrom?: Day;
  /**
   * The first day whose absences no longer count, where a protocol has its own window; a year after
   * the other end unless told.
   */
  readonly absencesUntil?: Day;
  /** Which acts count: all of them unless told. */
  readonly law?: LawAsked;
  /** The first day of acts whose day no source settles. */
  readonly actDays?: ActDays;
  /** The readings of ambiguous texts that the caller takes. */
  readonly readings?: ReadingChoices;
}

/** Whose bonus it is. */
export interface Status {
  /** Whose bonus it is: the rate and the mass follow. */
  readonly population: BonusPopulation;
  /**
   * Whether a member of the medical body was in post, and reclassified, on 1 July 2003; asked where
   * reading R24 tells them apart.
   */
  readonly reclassified?: boolean;
}

/** The rate of a month. */
export interface MonthRate {
  readonly month: Month;
  readonly rate: DecentralizedRate;
}

/** A civil year as the bonus sees it. */
export interface BonusYear extends YearTerms {
  /** The months of the year in which the scheme is in force. */
  readonly months: readonly Month[];
  /** The same, as days. */
  readonly period: Span;
  /** The days whose absences count. */
  readonly absencePeriod: Span;
  /** The days of the civil year before the scheme; none in a later year. */
  readonly beforeScheme: Span;
  /** The part of the year that an instalment has as its basis, where it has one of its own. */
  readonly part?: YearPart;
  /** The rate of each of its months for somebody; none for whoever has no bonus. */
  readonly ratesOf: (status: Status) => readonly MonthRate[];
}

/** Months of a year, and the days whose absences count with them. */
export interface YearPart {
  readonly months: readonly Month[];
  readonly absences: Span;
  /** The days whose absences counted with an earlier part. */
  readonly before: readonly Span[];
}

/** A year cut to one of its parts. */
export function partOfYear(year: BonusYear, part: YearPart): BonusYear {
  const { months, absences } = part;
  const [first, last] = [months[0], months.at(-1)] as [Month, Month];
  const period = { from: firstDay(first), until: firstDay(addMonths(last, 1)) };
  const known = new Map<readonly MonthRate[], readonly MonthRate[]>();
  const ratesOf = (status: Status): readonly MonthRate[] => {
    const whole = year.ratesOf(status);
    const own = known.get(whole) ?? whole.filter(({ month }) => months.includes(month));
    known.set(whole, own);
    return own;
  };
  return { ...year, months, period, absencePeriod: absences, ratesOf, part };
}

/** The twelve months of a civil year. */
export function monthsOf(year: number): readonly Month[] {
  const january = `${year}-01`;
  return Array.from({ length: 12 }, (_, index) => addMonths(january, index));
}

/** Lays out a civil year. One that ends before the scheme begins has no months. */
export function bonusYear(terms: YearTerms): BonusYear {
  const months = monthsOf(terms.year).filter((month) =>
    bonusInForce(lawOn(firstDay(month), terms)),
  );
  const known = new Map<string, readonly MonthRate[]>();
  const ratesOf = (status: Status): readonly MonthRate[] => {
    const alike = `${status.population}, reclassified: ${status.reclassified}`;
    const rates = known.get(alike) ?? monthRates(terms, months, status);
    known.set(alike, rates);
    return rates;
  };
  const period = periodOf(terms.year, months);
  const beforeScheme = { from: firstDay(`${terms.year}-01`), until: period.from };
  const absencePeriod = absencePeriodOf(terms, period);
  return { ...terms, months, period, absencePeriod, beforeScheme, ratesOf };
}

/** The days whose absences count: those of the year, or twelve months that a protocol chose. */
function absencePeriodOf({ absencesFrom, absencesUntil }: YearTerms, period: Span): Span {
  if (absencesFrom !== undefined) {
    return { from: absencesFrom, until: absencesUntil ?? addYears(absencesFrom, 1) };
  }
  if (absencesUntil === undefined) return period;
  return { from: later(addYears(absencesUntil, -1), firstDayOfScheme), until: absencesUntil };
}

function periodOf(year: number, months: readonly Month[]): Span {
  const until: Day = `${year + 1}-01-01`;
  const [first] = months;
  return { from: first === undefined ? until : firstDay(first), until };
}

function monthRates(
  terms: YearTerms,
  months: readonly Month[],
  status: Status,
): readonly MonthRate[] {
  const { quarterlyHolidays, readings } = terms;
  const { population, reclassified } = status;
  if (population === "emploi-jeune-non-qualifie") return [];
  const question = { population, reclassified, quarterlyHolidays, readings };
  return months.map((month) => ({
    month,
    rate: decentralizedRateAt({ ...question, law: lawOn(firstDay(month), terms) }),
  }));
}

/**
 * Tells whether somebody's rate depends, in a year, on having been reclassified, which nobody has
 * said (reading R24).
 */
export function lacksReclassement(
  year: BonusYear,
  { population, reclassified }: Partial<Status>,
): boolean {
  const { months, readings } = year;
  if (reclassified !== undefined || readings?.R24 !== "reclassified-only") return false;
  return (
    population !== undefined &&
    months.some((month) =>
      dependsOnReclassement(population, lawOn(firstDay(month), year), readings),
    )
  );
}
