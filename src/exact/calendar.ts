import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addMonths as addMonthsToDate } from "date-fns/addMonths";
import { getDay } from "date-fns/getDay";

/** A day, `YYYY-MM-DD`. Days compare as strings. */
export type Day = string;

/** A month, `YYYY-MM`. Months compare as strings. */
export type Month = string;

/** Days from `from` on, up to but not including `until`. */
export interface Span {
  /** First day. */
  readonly from: Day;
  /** The first day after it. */
  readonly until: Day;
}

/** The day that stands for 29 February in a common year. */
export type LeapDay = "28-february" | "1-march";

const dayPattern = /^(1[89]\d\d|2[01]\d\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const monthPattern = /^(1[89]\d\d|2[01]\d\d)-(0[1-9]|1[0-2])$/;

function toDate(day: Day): Date {
  return new UTCDateMini(`${day}T00:00:00Z`);
}

const millisecondsOfADay = 86_400_000;

/** The number of a day, from 1 January 1970 on: careers are made of thousands of days. */
function numberOf(written: Day): number {
  const [year, month, date] = [written.slice(0, 4), written.slice(5, 7), written.slice(8, 10)];
  return Date.UTC(Number(year), Number(month) - 1, Number(date)) / millisecondsOfADay;
}

function dayOf(number: number): Day {
  return toDay(new Date(number * millisecondsOfADay));
}

function toDay(date: Date): Day {
  return written(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

function written(year: number, month: number, date: number): Day {
  return `${monthWritten(year, month)}-${twoDigits(date)}`;
}

function monthWritten(year: number, month: number): Month {
  return `${String(year).padStart(4, "0")}-${twoDigits(month)}`;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

/** Tells whether a value is a day that exists, between 1800 and 2199. */
export function isDay(value: unknown): value is Day {
  if (typeof value !== "string" || !dayPattern.test(value)) return false;
  return dayOf(numberOf(value)) === value;
}

/** Tells whether a value is a month, `YYYY-MM`, between 1800 and 2199. */
export function isMonth(value: unknown): value is Month {
  return typeof value === "string" && monthPattern.test(value);
}

/** The first day of a month. */
export function firstDay(month: Month): Day {
  return `${month}-01`;
}

/** The month of a day. */
export function monthOf(day: Day): Month {
  return day.slice(0, 7);
}

/** The year of a day or of a month. */
export function yearOf(date: Day | Month): number {
  return Number(date.slice(0, 4));
}

/** The day that comes a number of days later (earlier when negative). */
export function addDays(day: Day, days: number): Day {
  return dayOf(numberOf(day) + days);
}

/** The month that comes a number of months later (earlier when negative). */
export function addMonths(month: Month, months: number): Month {
  const number = 12 * yearOf(month) + Number(month.slice(5, 7)) - 1 + months;
  return monthWritten(Math.floor(number / 12), (number % 12) + 1);
}

/** The same day a number of months before; the last day of a month that is too short for it. */
export function monthsBefore(day: Day, months: number): Day {
  return toDay(addMonthsToDate(toDate(day), -months));
}

/** The completed months from a day to another, counted back from the second. */
export function completedMonths(from: Day, to: Day): number {
  const months =
    12 * (yearOf(to) - yearOf(from)) + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  return monthsBefore(to, months) >= from ? months : months - 1;
}

/**
 * The same day of another year; 29 February becomes 28 February, or 1 March, in a common year
 * (reading R39).
 */
export function addYears(day: Day, years: number, leapDay?: LeapDay): Day {
  const year = yearOf(day) + years;
  const clamped = day.endsWith("-02-29") && !hasLeapDay(year);
  if (clamped) return leapDay === "1-march" ? written(year, 3, 1) : written(year, 2, 28);
  return monthWritten(year, Number(day.slice(5, 7))) + day.slice(7);
}

/** The calendar days from one day to another, the last one not counted. */
export function daysBetween(from: Day, to: Day): number {
  return numberOf(to) - numberOf(from);
}

/** The completed years from a day to another; negative never, zero when `to` comes first. */
export function completedYears(from: Day, to: Day, leapDay?: LeapDay): number {
  if (to <= from) return 0;
  const years = yearOf(to) - yearOf(from);
  return addYears(from, years, leapDay) <= to ? years : years - 1;
}

/** The day of the week, 0 for Sunday to 6 for Saturday. */
export function weekday(day: Day): number {
  return getDay(toDate(day));
}

/** Tells whether a year has a 29 February. */
export function hasLeapDay(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Easter Sunday of a year of the Gregorian calendar (Meeus, Jones and Butcher). */
export function easterOf(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const skipped = century - Math.floor(century / 4);
  const corrected = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + skipped - corrected + 15) % 30;
  const leap = 2 * (century % 4) + 2 * Math.floor(ofCentury / 4);
  const toSunday = (32 + leap - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  return addDays(written(year, 3, 22), epact + toSunday - 7 * late);
}
