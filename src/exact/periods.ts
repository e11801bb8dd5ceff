import { addDays, type Day, daysBetween, type Span } from "./calendar.js";
import type { Label } from "./label.js";
import { remembered } from "./lazy.js";
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
  if (one.from !== other.from) return one.from < other.from ? -1 : 1;
  return one.until < other.until ? -1 : 1;
}

/** The part of each period between two days; those that have none are left out. */
export function within(periods: readonly Span[], from: Day, until: Day): readonly Span[] {
  return periods
    .map((period) => clipped(period, from, until))
    .filter((period) => period.from < period.until);
}

/** A period, itself where it is between two days already: what is known of it stays known. */
function clipped(period: Span, from: Day, until: Day): Span {
  if (from <= period.from && period.until <= until) return period;
  return { from: later(period.from, from), until: earlier(period.until, until) };
}

/** The days of the first periods that are in none of the second. */
export function without(periods: readonly Span[], removed: readonly Span[]): readonly Span[] {
  const holes = merged(removed.filter(({ from, until }) => from < until));
  const left: Span[] = [];
  let next = 0;
  for (const { from: start, until } of merged(periods)) {
    let from = start;
    while (next < holes.length && (holes[next] as Span).until <= from) next += 1;
    for (
      let place = next;
      place < holes.length && (holes[place] as Span).from < until;
      place += 1
    ) {
      const hole = holes[place] as Span;
      if (from < hole.from) left.push({ from, until: hole.from });
      from = later(from, hole.until);
    }
    if (from < until) left.push({ from, until });
  }
  return left;
}

const sums = new WeakMap<readonly Span[], readonly number[]>();

/**
 * How many days each period of a list, which neither overlap nor are out of order, has before it.
 */
function daysBeforeEach(periods: readonly Span[]): readonly number[] {
  return remembered(sums, periods, () => {
    let days = 0;
    return periods.map((period) => {
      days += daysOf(period);
      return days - daysOf(period);
    });
  });
}

/** Of periods that neither overlap nor are out of order, the last that begins before a day. */
export function lastBegun(periods: readonly Span[], day: Day): number {
  let [low, high] = [0, periods.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((periods[middle] as Span).from < day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function daysUpTo(periods: readonly Span[], day: Day): number {
  const place = lastBegun(periods, day);
  const last = periods[place];
  if (last === undefined) return 0;
  const before = daysBeforeEach(periods)[place] as number;
  return before + daysBetween(last.from, earlier(last.until, day));
}

/** The days between two days of periods that neither overlap nor are out of order. */
export function daysWithin(periods: readonly Span[], from: Day, until: Day): number {
  return from < until ? daysUpTo(periods, until) - daysUpTo(periods, from) : 0;
}

/** A period in words, its last day included. */
export function inWords({ from, until }: Span): Label {
  const last = addDays(until, -1);
  return { fr: `du ${frenchDay(from)} au ${frenchDay(last)}`, en: `from ${from} to ${last}` };
}
