import { opening } from "./opening.js";

const count = (month: string): number =>
  Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;

const first = count(opening.from);

/** How many months the line of time has. */
export const length: number = count(opening.to) - first;

/** Where a month, or a day's month, stands on the line of time. */
export function placeOf(month: string): number {
  return count(month) - first;
}

/** The month of a place on the line of time. */
export function monthAt(place: number): string {
  const months = first + Math.min(Math.max(place, 0), length);
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, "0")}`;
}

/** The month after another. */
export function monthAfter(month: string): string {
  const next = count(month) + 1;
  return `${Math.floor(next / 12)}-${String((next % 12) + 1).padStart(2, "0")}`;
}

/** A month in words. */
export function monthSaid(month: string, language: "fr" | "en"): string {
  const [locale, day] = [language === "fr" ? "fr-FR" : "en-GB", new Date(`${month}-01`)];
  return new Intl.DateTimeFormat(locale, {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).format(day);
}
