import { addDays, type Day, daysBetween, type Span } from "./calendar.js";
import type { Label } from "./label.js";
import { frenchDay } from "./typography.js";

/** The earlier of two days. */
export function earlier(one: Day, other: Day): Day {
  return one < other ? one : other;
}

/** The later of two days. */
export function later(one: Day, other: Day): Day {
  return one < other ? other : one;
}

/** The days of a period. */
export function daysOf({ from, until }: Span): number {
  return daysBetween(from, until);
}

/** The days of periods that do not overlap. */
export function daysIn(periods: readonly Span[]): number {
  return periods.reduce((days, period) => days + daysOf(period), 0);
}

/** The same days as periods that neither overlap nor adjoin, in their order. */
export function merged(periods: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const { from, until } of [...periods].sort(byStart)) {
    const last = merged.at(-1);
    if (last === undefined || last.until < from) merged.push({ from, until });
    else merged[merged.length - 1] = { from: last.from, until: later(last.until, until) };
  }
  return merged;
}

/** The order of periods: by their first day, then by their last. */
export function byStart(one: Span, other: Span): number {
  const [first, second] = [`${one.from} ${one.until}`, `${other.from} ${other.until}`];
  return first < second ? -1 : 1;
}

/** The part of each period between two days; those that have none are left out. */
export function within(periods: readonly Span[], from: Day, until: Day): readonly Span[] {
  return periods
    .map((period) => ({ from: later(period.from, from), until: earlier(period.until, until) }))
    .filter((period) => period.from < period.until);
}

/** The days of the first periods that are in none of the second. */
export function without(periods: readonly Span[], removed: readonly Span[]): readonly Span[] {
  let left: readonly Span[] = merged(periods);
  for (const { from, until } of removed) {
    left = left.flatMap((period) => [
      ...within([period], period.from, from),
      ...within([period], until, period.until),
    ]);
  }
  return left;
}

/** A period in words, its last day included. */
export function inWords({ from, until }: Span): Label {
  const last = addDays(until, -1);
  return { fr: `du ${frenchDay(from)} au ${frenchDay(last)}`, en: `from ${from} to ${last}` };
}
