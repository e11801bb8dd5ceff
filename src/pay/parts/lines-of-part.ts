/**
 * A month in which the job, the working time, what is due or the years change is paid in parts:
 * each line that does not vary is worked out for the whole month as the part would have it, then
 * paid in proportion to the time of the part. What is counted by the piece is paid once.
 *
 * @article 08.01.1 L.170-173
 */
import { euros, inWords, type Label } from "../../exact/index.js";
import { proportion, quotient, renamed, resultOf, type Step, step } from "../../working/index.js";
import type { PaidPeriod } from "../below-minimum.js";
import { isByThePiece } from "../rules/absence.js";
import type { PayLine } from "../situation/pay-slip.js";
import type { PaidTime } from "../situation/situation.js";
import type { PartRequest } from "./part-requests.js";

/** A part once it is read. */
export interface ReadPart extends PaidPeriod, Pick<PartRequest, "span"> {
  /** 1 for the first. */
  readonly number: number;
  readonly time: PaidTime;
}

/** The lines of a part; the first one has those counted by the piece too, which no part cuts. */
export function linesOfPart(part: ReadPart): readonly PayLine[] {
  const { lines, number } = part;
  const whole = lines.filter((line) => number === 1 && isByThePiece(line));
  const cut = lines.filter((line) => !isByThePiece(line));
  return [...cut.map((line) => dueLine(line, part)), ...whole.map((line) => inWhole(line, part))];
}

function namesOf({ number, span }: ReadPart): { readonly prefix: string; readonly suffix: Label } {
  const { fr, en } = inWords(span);
  return { prefix: `PART_${number}_`, suffix: { fr: ` (${fr})`, en: ` (${en})` } };
}

function inWhole(line: PayLine, part: ReadPart): PayLine {
  const { prefix } = namesOf(part);
  return { ...line, steps: renamed(line.steps, prefix, { fr: "", en: "" }) };
}

function dueLine(line: PayLine, part: ReadPart): PayLine {
  const { prefix, suffix } = namesOf(part);
  const { situation, time, number } = part;
  const steps = renamed(line.steps, prefix, { fr: " (mois entier)", en: " (whole month)" });
  const label = { fr: `${line.label.fr}${suffix.fr}`, en: `${line.label.en}${suffix.en}` };
  const share = quotient(time.paid, time.whole);
  const due = step({
    id: `${prefix}DUE_${line.code}`,
    label,
    expression: proportion(resultOf(steps.at(-1) as Step), share),
    unit: "euros",
    decimals: situation.decimals,
    articles: ["08.01.1"],
    readings: [situation.rounding, time.method],
  });
  const amount = situation.decimals === undefined ? euros(due.exact) : due.result;
  return { ...line, label, part: number, amount, exact: due.exact, steps: [...steps, due] };
}
