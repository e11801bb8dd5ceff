import {
  addDays,
  addYears,
  completedYears,
  type Day,
  daysWithin,
  lastBegun,
  later,
  roundDown,
  type Span,
  without,
} from "../exact/index.js";
import type { ArticleId } from "../ids/index.js";
import type { AppliedReading, Step } from "../working/index.js";
import type { Lived } from "./lived.js";

/** The clock by which a percentage grows: a day from which years are counted. */
export interface Clock {
  /** First day on which it gives the percentage. */
  readonly since: Day;
  /** The day from which years are counted, before any suspension. */
  readonly start: Day;
  /** The days by which the start precedes the day from which the clock runs; none unless told. */
  readonly credited?: Step;
  /** The percentage held on that day; none unless told. */
  readonly head?: Step;
  /** The percentage stated on that day, kept until the table passes it; none unless told. */
  readonly kept?: Step;
  /** Suspensions from that day on move the start forward. */
  readonly runsFrom: Day;
  readonly articles: readonly ArticleId[];
  readonly readings: readonly AppliedReading[];
  /** The working of the above. */
  readonly steps: readonly Step[];
}

/** The clock in force on a day: the last to have begun. */
export function clockOn(clocks: readonly Clock[], day: Day): Clock | undefined {
  return clocks.findLast(({ since }) => since <= day);
}

/** The start of a clock once moved forward by the suspensions up to a day. */
export function startOn({ start, runsFrom }: Clock, { stopped }: Lived, day: Day): Day {
  return addDays(start, daysWithin(stopped, runsFrom, day));
}

/** The seniority date that a clock comes to: years counted from it are the percentage's. */
export function dateOn(clock: Clock, lived: Lived, day: Day): Day {
  return addYears(startOn(clock, lived, day), -headYears(clock), lived.leapDay);
}

/** The whole years of the percentage with which a clock begins. */
export function headYears({ head }: Clock): number {
  return head === undefined ? 0 : roundDown(head.result, 0).toNumber();
}

/**
 * The years completed since the start of a clock; none while a suspension that does not count is
 * running.
 */
export function yearsSinceStart(clock: Clock, lived: Lived, day: Day): number {
  const running = runningOn(lived.stopped, day);
  const last = running === undefined ? day : later(running.from, clock.runsFrom);
  return completedYears(startOn(clock, lived, last), last, lived.leapDay);
}

/** The period that is running on a day, of periods that neither overlap nor are out of order. */
function runningOn(periods: readonly Span[], day: Day): Span | undefined {
  const last = periods[lastBegun(periods, addDays(day, 1))];
  return last !== undefined && day < last.until ? last : undefined;
}

/** The years of a clock, those of the percentage with which it begins included. */
export function yearsOn(clock: Clock, lived: Lived, day: Day): number {
  return headYears(clock) + yearsSinceStart(clock, lived, day);
}

/** The day on which the last year completed by a day was so. */
export function lastYearOn(clock: Clock, lived: Lived, day: Day): Day {
  return addYears(startOn(clock, lived, day), yearsSinceStart(clock, lived, day), lived.leapDay);
}

/** The first day after another on which one more year is completed, or as many more as told. */
export function nextYearOn(clock: Clock, lived: Lived, day: Day, more = 1): Day {
  const years = yearsSinceStart(clock, lived, day) + more;
  for (const { from, until } of runningPeriods(clock, lived, day)) {
    const on = later(from, addYears(startOn(clock, lived, from), years, lived.leapDay));
    if (on < until) return on;
  }
  return never;
}

const never: Day = "9999-12-31";

/** The periods, from a day on, in which a clock runs. */
export function runningPeriods(clock: Clock, { stopped }: Lived, from: Day): readonly Span[] {
  return without([{ from: later(from, clock.runsFrom), until: never }], stopped);
}
