import { fold } from "../../intake/index.js";
import type { PresenceMethod } from "../../pay/index.js";
import { dayIn } from "../bonus/cells.js";

const period =
  /^(?:(?:du|from)\s+)?(\S+)\s+(?:au|through|until)\s+(\S+?)(?:\s+(?:inclus|exclu))?$/i;
const excluded = /\suntil\s|\sexclu$/i;

/**
 * The periods of a cell, apart by `|`, in the words of an absence: `du 03/03/2005 au 09/03/2005`,
 * last day counted, `… au 10/03/2005 exclu`, or a day alone; what is none stays as it is.
 *
 * @example periodsIn("du 03/03/2005 au 09/03/2005")
 * // [{ from: "2005-03-03", lastDay: "2005-03-09" }]
 */
export function periodsIn(cell: string): readonly unknown[] {
  return cell.split("|").map((text) => periodIn(text.trim()));
}

function periodIn(text: string): unknown {
  const [, first, last] = period.exec(text) ?? [];
  if (first !== undefined && last !== undefined) {
    const [from, end] = [dayIn(first), dayIn(last)];
    return excluded.test(text) ? { from, until: end } : { from, lastDay: end };
  }
  const day = dayIn(text.replace(/^(?:le|on)\s+/i, ""));
  return /^\d{4}-\d\d-\d\d$/.test(day) ? { from: day, lastDay: day } : text;
}

const methods: Readonly<Record<string, PresenceMethod | "whole-month">> = {
  "heures-reelles": "real-hours",
  "jours-ouvres": "working-days",
  "jours-calendaires": "calendar-days",
  trentiemes: "thirtieths",
  "mois-entier": "whole-month",
  entier: "whole-month",
};

/**
 * How a month is counted, by its name in either language, or that it is paid whole; what is none
 * stays as it is.
 */
export function methodIn(cell: string): string {
  return methods[fold(cell)] ?? fold(cell);
}
