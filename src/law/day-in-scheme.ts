import { type Day, isDay } from "../exact/index.js";
import { dayJson, field, type Schema } from "../intake/index.js";
import { firstDayOfScheme } from "./first-day-of-scheme.js";

/** A day of the scheme: no figure holds, and no act of it is known, before. */
export function dayInScheme(): Schema<Day> {
  const expected = {
    fr: `un jour AAAA-MM-JJ à partir du ${firstDayOfScheme}`,
    en: `a day YYYY-MM-DD from ${firstDayOfScheme} on`,
  };
  return field(dayJson(firstDayOfScheme), (value) => {
    if (!isDay(value)) return { code: value === undefined ? "missing" : "invalid-day", expected };
    return value < firstDayOfScheme
      ? { code: "before-scheme", expected, article: "Art16" }
      : undefined;
  });
}
