import { type Day, daysBetween, monthsBefore, type Span } from "../exact/index.js";

/** The length of a period on the calendar. */
export interface Length {
  /** Whole months, counted from its first day. */
  readonly months: number;
  /** The days that are left. */
  readonly days: number;
}

/** The whole months of a period, counted from its first day, and the days that are left. */
export function lengthOf({ from, until }: Span): Length {
  const after = (months: number): Day => monthsBefore(from, -months);
  let months = 12 * (Number(until.slice(0, 4)) - Number(from.slice(0, 4)));
  months += Number(until.slice(5, 7)) - Number(from.slice(5, 7));
  if (until.slice(8) < from.slice(8)) months -= 1;
  return { months, days: daysBetween(after(months), until) };
}
