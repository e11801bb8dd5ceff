import { addDays, type Day, type Span, weekday } from "./calendar.js";

/** A day of the week. */
export type Weekday =
  | "monday"
  | "tuesday"
  | "wednesday"
  | "thursday"
  | "friday"
  | "saturday"
  | "sunday";

/** The days of the week; Sunday comes first, as calendars number them. */
export const weekdays: readonly Weekday[] = [
  "sunday",
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
];

/** The day of the week that a day is. */
export function weekdayOf(day: Day): Weekday {
  return weekdays[weekday(day)] as Weekday;
}

/** The days of a period, one by one. */
export function daysOneByOne({ from, until }: Span): readonly Day[] {
  const days: Day[] = [];
  for (let day = from; day < until; day = addDays(day, 1)) days.push(day);
  return days;
}
