import {
  addDays,
  addYears,
  type Day,
  earlier,
  monthsBefore,
  type Span,
} from "../../exact/index.js";
import { reading } from "../agreement/chosen.js";
import { countOf } from "../agreement/figures.js";
import { daysOfSpan, shared } from "../agreement/given-period.js";
import type { ReadingChoices } from "../agreement/ids.js";
import type { SickLimit } from "./sick-pay-request.js";

/** The days of a stop that are paid, and what ends them. */
export interface PaidDays {
  /** In their order; they neither overlap nor adjoin. */
  readonly paid: readonly Span[];
  readonly limit?: SickLimit;
  /** Whether a full period is used up with the last of them. */
  readonly usedUp: boolean;
}

/** The same day a number of months later; the last day of a month that is too short for it. */
export function monthsAfter(day: Day, months: number): Day {
  return monthsBefore(day, -months);
}

/**
 * The paid days from a day on: until the stop ends, three months are over, or the rolling year has
 * its ninety days, whichever comes first.
 *
 * @article CLCC-2.7.1.3.5 L.3437
 * @article CLCC-2.9.1.3.5 L.3447
 */
export function paidDaysOf(
  window: Span,
  before: readonly Span[],
  readings: ReadingChoices | undefined,
): PaidDays {
  const byMonths = reading(readings, "R125").choice === "first-met";
  const threeMonths = monthsAfter(window.from, countOf("sickMonths", "months"));
  const end = byMonths ? earlier(window.until, threeMonths) : window.until;
  const lasting = { from: window.from, until: end };
  const paid = withinTheYear(lasting, before, readings);
  const full = daysPaidAt(addDays(end, -1), [...before, ...paid]) + 1 >= most();
  const cut = paid.reduce((days, each) => days + daysOfSpan(each), 0) < daysOfSpan(lasting);
  const overMonths = byMonths && window.until >= threeMonths;
  const limit = cut ? "ninety-days" : end < window.until ? "three-months" : undefined;
  return { paid, ...(limit === undefined ? {} : { limit }), usedUp: full || cut || overMonths };
}

const most = (): number => countOf("sickDays", "days");

/** The days paid in the rolling year before a day. */
function daysPaidAt(day: Day, paid: readonly Span[]): number {
  const year = {
    from: addDays(addYears(day, -countOf("sickRollingYears", "years")), 1),
    until: day,
  };
  return paid.reduce((days, each) => days + daysOfSpan(shared(year, each)), 0);
}

/**
 * Day by day, as long as the rolling year has room; what follows a day without room is paid only
 * where the caller reads that days come back (R126).
 */
function withinTheYear(
  { from, until }: Span,
  before: readonly Span[],
  readings: ReadingChoices | undefined,
): readonly Span[] {
  const comeBack = reading(readings, "R126").choice === "rolling-year";
  const recent = before.filter((each) => each.until > addYears(from, -1));
  const paid: Span[] = [];
  for (let day = from; day < until; day = addDays(day, 1)) {
    const hasRoom = daysPaidAt(day, [...recent, ...paid]) < most();
    if (hasRoom) add(paid, day);
    else if (!comeBack) break;
  }
  return paid;
}

function add(paid: Span[], day: Day): void {
  const last = paid.at(-1);
  const until = addDays(day, 1);
  if (last?.until === day) paid[paid.length - 1] = { from: last.from, until };
  else paid.push({ from: day, until });
}
