/**
 * The part of a month not due to somebody who was not there throughout: real hours of the month, working days, calendar days, thirtieths; taken off the lines that do not vary.
 */
import { dayNumber, dayOf } from "../days.js";
import { type Exact, minus, nothing, ofCents, plus, times } from "../whole.js";
import { endOf, type Period } from "./hiring.js";
import { numberOf, type Quantity, signedCents } from "./number.js";
import { monthsAfter } from "./transition.js";

export interface Presence {
  readonly entered?: string;
  readonly left?: string;
  readonly unpaid?: readonly Period[];
  readonly unpaidHours?: Quantity;
  readonly week?: Readonly<Record<string, Quantity>>;
  readonly method?: Method;
  readonly hours?: { readonly worked: Quantity; readonly month: Quantity };
}

export type Method = "real-hours" | "working-days" | "calendar-days" | "thirtieths";

/** From 1 March of the year 0, a Wednesday. */
const weekdays = ["wednesday", "thursday", "friday", "saturday", "sunday", "monday", "tuesday"];

const ordinary: Readonly<Record<string, string>> = {
  monday: "7",
  tuesday: "7",
  wednesday: "7",
  thursday: "7",
  friday: "7",
};

export function weekday(day: string): string {
  return weekdays[dayNumber(day) % 7] as string;
}

export function daysOf(month: string): readonly string[] {
  const [first, next] = [dayNumber(`${month}-01`), dayNumber(`${monthsAfter(month, 1)}-01`)];
  return Array.from({ length: next - first }, (_, index) => dayOf(first + index));
}

function isThere({ entered, left, unpaid = [] }: Presence, day: string): boolean {
  if (entered !== undefined && day < entered) return false;
  if (left !== undefined && day > left) return false;
  return !unpaid.some((period) => period.from <= day && day < endOf(period));
}

/** What a day weighs: its hours, one for a day on which hours fall, or one for any; of thirty, the 31st is none and the last of February the rest. */
function weight(day: string, week: Presence["week"], method: Method): Exact {
  if (method === "thirtieths") return { over: thirtiethsOf(day), under: 1n };
  const hours = numberOf((week ?? ordinary)[weekday(day)] ?? "0");
  if (method === "real-hours") return hours;
  const one = { over: 1n, under: 1n };
  if (method === "working-days") return hours.over === 0n ? nothing : one;
  return one;
}

function thirtiethsOf(day: string): bigint {
  const date = Number(day.slice(8));
  if (date === 31) return 0n;
  const isLast = dayOf(dayNumber(day) + 1).slice(8) === "01";
  return date < 30 && isLast ? BigInt(31 - date) : 1n;
}

function weighed(days: readonly string[], presence: Presence, method: Method): Exact {
  return plus(nothing, ...days.map((day) => weight(day, presence.week, method)));
}

function quotient(a: Exact, b: Exact): Exact {
  return times(a, { over: b.under, under: b.over });
}

/** The share of the month that is not due. */
export function absentShare(presence: Presence, month: string, method: Method): Exact {
  const { hours } = presence;
  if (hours !== undefined && method === "real-hours") {
    const whole = numberOf(hours.month);
    return quotient(minus(whole, numberOf(hours.worked)), whole);
  }
  const days = daysOf(month);
  const absent = days.filter((day) => !isThere(presence, day));
  const lost = weighed(absent, presence, method);
  const short = numberOf(presence.unpaidHours ?? 0);
  return quotient(plus(lost, short), weighed(days, presence, method));
}

/** The line that takes it off, in cents. */
export function absence(fixed: bigint, share: Exact): bigint {
  return -signedCents(times(ofCents(fixed), share));
}

/** The last day of a period. */
export function lastDayOf(period: Period): string {
  return "lastDay" in period ? period.lastDay : dayOf(dayNumber(period.until) - 1);
}
