import { isMonth } from "../../exact/index.js";
import { fold } from "../../intake/index.js";
import { dayIn } from "./cells.js";

/** The names of the months, and what spreadsheets cut them to. */
const monthNames: readonly string[] = [
  "janvier january janv jan",
  "fevrier february fevr fev feb",
  "mars march mar",
  "avril april avr apr",
  "mai may",
  "juin june jun",
  "juillet july juil jul",
  "aout august aou aug",
  "septembre september sept sep",
  "octobre october oct",
  "novembre november nov",
  "decembre december dec",
];

const placesOfNames = new Map(
  monthNames.flatMap((names, at) => names.split(" ").map((name) => [name, at + 1] as const)),
);

const named = /^([a-z]+)-(\d{4}|\d\d)$/;
const digits = /^(\d\d?)[-/.](\d{4})$|^(\d{4})[-/.](\d\d?)$/;

/**
 * A month: `AAAA-MM`, `MM/AAAA`, its name, whole or cut, and its year, of four digits or two, or
 * its first day; what is none stays as it is.
 *
 * @example monthIn("oct-25") // "2025-10"
 */
export function monthIn(cell: string): string {
  const [, name = "", ofName = ""] = named.exec(fold(cell)) ?? [];
  const place = placesOfNames.get(name);
  if (place !== undefined) return written(ofName, String(place));
  const [, first, last, year, month] = digits.exec(cell) ?? [];
  const told = written(year ?? last ?? "", month ?? first ?? "");
  if (isMonth(told)) return told;
  const [ofDay = "", day] = [dayIn(cell).slice(0, 7), dayIn(cell).slice(7)];
  return day === "-01" && isMonth(ofDay) ? ofDay : cell;
}

function written(year: string, month: string): string {
  return `${year.padStart(4, "20")}-${month.padStart(2, "0")}`;
}
