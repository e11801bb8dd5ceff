import { addDays, type Day, daysBetween, type Period } from "./calendar.js";
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
export function daysOf({ from, to }: Period): number {
  return daysBetween(from, to);
}

/** The days of periods that do not overlap. */
export function daysIn(periods: readonly Period[]): number {
  return periods.reduce((days, period) => days + daysOf(period), 0);
}

/** The same days as periods that neither overlap nor adjoin, in their order. */
export function merged(periods: readonly Period[]): readonly Period[] {
  const merged: Period[] = [];
  for (const { from, to } of [...periods].sort(byStart)) {
    const last = merged.at(-1);
    if (last === undefined || last.to < from) merged.push({ from, to });
    else merged[merged.length - 1] = { from: last.from, to: later(last.to, to) };
  }
  return merged;
}

/** The order of periods: by their first day, then by their last. */
export function byStart(one: Period, other: Period): number {
  const [first, second] = [`${one.from} ${one.to}`, `${other.from} ${other.to}`];
  return first < second ? -1 : 1;
}

/** The part of each period between two days; those that have none are left out. */
export function within(periods: readonly Period[], from: Day, to: Day): readonly Period[] {
  return periods
    .map((period) => ({ from: later(period.from, from), to: earlier(period.to, to) }))
    .filter((period) => period.from < period.to);
}

/** The days of the first periods that are in none of the second. */
export function without(periods: readonly Period[], removed: readonly Period[]): readonly Period[] {
  let left: readonly Period[] = merged(periods);
  for (const { from, to } of removed) {
    left = left.flatMap((period) => [
      ...within([period], period.from, from),
      ...within([period], to, period.to),
    ]);
  }
  return left;
}

/** A period in words, its last day included. */
export function inWords({ from, to }: Period): Label {
  const last = addDays(to, -1);
  return { fr: `du ${frenchDay(from)} au ${frenchDay(last)}`, en: `from ${from} to ${last}` };
}
