import { addMonths, completedMonths, type Day, firstDay, type Month, monthOf } from "./calendar.js";

/**
 * The first month that begins on a day or after it: what changes on that day is paid whole from
 * then on.
 */
export function firstMonthFrom(day: Day): Month {
  const month = monthOf(day);
  return firstDay(month) === day ? month : addMonths(month, 1);
}

/** The months from one to another. */
export function monthsBetween(from: Month, to: Month): number {
  return completedMonths(firstDay(from), firstDay(to));
}
