import { textsBetween } from "./texts-between.js";

const years = "(1[89]|2[01])[0-9]{2}";
const leapYears = "((1[89]|21)(0[48]|[2468][048]|[13579][26])|20([02468][048]|[13579][26]))";
const days =
  "((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)" +
  "|02-(0[1-9]|1[0-9]|2[0-8]))";

/** The pattern of a day that exists, from 1800 to 2199. */
export const dayPattern: string = `^(${years}-${days}|${leapYears}-02-29)$`;

/** The pattern of a month, from 1800 to 2199. */
export const monthPattern: string = `^${years}-(0[1-9]|1[0-2])$`;

/** The pattern of a day from a first to a last one, if it is a day at all. */
export function daysBetween(from: string, to: string = "2199-12-31"): string {
  return `^(${textsBetween(from, to).join("|")})$`;
}
