import type { Language } from "../exact/index.js";
import type { PaySlip } from "../pay/index.js";
import { type AnsweredRequest, isPaid } from "./answered-request.js";

const said = {
  fr: (line: number, first: number, who: string): string =>
    `ligne ${line} : la référence « ${who} » est payée ligne ${first} aussi, pour le même mois\n`,
  en: (line: number, first: number, who: string): string =>
    `line ${line}: the reference "${who}" is paid by line ${first} too, for the same month\n`,
};

/** The month and the reference that a line pays; nothing where it is refused. */
type PaidReference = Pick<PaySlip, "month"> & { readonly reference?: string | undefined };

/** The references remembered, the last ones met: memory does not grow with the file. */
const remembered = 100_000;

/**
 * The words on a line that pays a reference a second time for the same month, asked line by line:
 * somebody may hold two contracts, and a file may hold a line twice.
 */
export function paidTwice(
  language: Language,
): (paid: PaidReference | undefined, line: number) => string {
  const firsts = new Map<string, number>();
  return (paid, line) => {
    if (paid?.reference === undefined) return "";
    const { month, reference } = paid;
    const first = firsts.get(`${month} ${reference}`);
    if (first !== undefined) return said[language](line, first, reference);
    firsts.set(`${month} ${reference}`, line);
    if (firsts.size > remembered) firsts.delete(firsts.keys().next().value as string);
    return "";
  };
}

/** The same of results already there, with their lines. */
export function paidTwiceText(
  lines: readonly (number | undefined)[],
  answered: readonly AnsweredRequest[],
  language: Language,
): string {
  const twice = paidTwice(language);
  return answered
    .map((each, index) => {
      const { reference } = each;
      const paid = isPaid(each) ? { month: each.slip.month, reference } : undefined;
      return twice(paid, lines[index] ?? index + 1);
    })
    .join("");
}
