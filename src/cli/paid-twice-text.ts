import type { Language } from "../exact/index.js";
import { type AnsweredRequest, isPaid } from "./answered-request.js";

const said = {
  fr: (line: number, first: number, who: string): string =>
    `ligne ${line} : la référence « ${who} » est payée ligne ${first} aussi, pour le même mois\n`,
  en: (line: number, first: number, who: string): string =>
    `line ${line}: the reference "${who}" is paid by line ${first} too, for the same month\n`,
};

/**
 * The lines of an export that pay a reference a second time for the same month, a line of text
 * each: somebody may hold two contracts, and a file may hold a line twice.
 */
export function paidTwiceText(
  lines: readonly number[],
  answered: readonly AnsweredRequest[],
  language: Language,
): string {
  const firsts = new Map<string, number>();
  return answered
    .map((each, index) => {
      const { reference } = each;
      if (reference === undefined || !isPaid(each)) return "";
      const key = `${each.slip.month} ${reference}`;
      const line = lines[index] as number;
      const first = firsts.get(key);
      if (first !== undefined) return said[language](line, first, reference);
      firsts.set(key, line);
      return "";
    })
    .join("");
}
