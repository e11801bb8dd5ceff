import { addDays, completedMonths, type Day, daysBetween, type Span } from "../../exact/index.js";
import { countOf } from "../agreement/figures.js";
import { monthsAfter } from "./paid-days.js";

/** Months and days of periods in pieces, thirty days making a month. */
export interface MonthsCounted {
  readonly months: number;
  readonly days: number;
}

/** None yet. */
export const noMonths: MonthsCounted = { months: 0, days: 0 };

/** The months and days of a period on top of others. */
export function monthsWith({ months, days }: MonthsCounted, { from, until }: Span): MonthsCounted {
  const own = completedMonths(from, until);
  const left = days + daysBetween(monthsAfter(from, own), until);
  const aMonth = countOf("sickDaysAMonth", "days");
  const carried = Math.floor(left / aMonth);
  return { months: months + own + carried, days: left - carried * aMonth };
}

/** The day on which a period that begins on a day brings what is counted to a number of months. */
export function monthsReached(from: Day, { months, days }: MonthsCounted, wanted: number): Day {
  return months >= wanted ? from : addDays(monthsAfter(from, wanted - months), -days);
}
