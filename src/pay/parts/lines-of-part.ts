/**
 * A month in which the job, the working time, what is due or the years change is paid in parts:
 * each line that does not vary is worked out for the whole month as the part would have it, then
 * paid in proportion to the time of the part. What is counted by the piece is paid once.
 *
 * @article 08.01.1 L.170-173
 */
import { euros, inWords, type Label } from "../../exact/index.js";
import {
  type Figure,
  proportion,
  quotient,
  renamed,
  resultOf,
  type Step,
  step,
} from "../../working/index.js";
import { isByThePiece, leftAlone } from "../rules/absence.js";
import type { PaidPeriod } from "../situation/paid-period.js";
import type { PayLine } from "../situation/pay-slip.js";
import type { PaidTime } from "../situation/situation.js";
import type { PartRequest } from "./part-requests.js";

/** A part once it is read. */
export interface ReadPart extends PaidPeriod, Pick<PartRequest, "span"> {
  /** 1 for the first. */
  readonly number: number;
  readonly time: PaidTime;
  /** The time paid of all the parts. */
  readonly worked: Figure;
}

/**
 * The lines of a part; the first one has those counted by the piece too, which no part cuts. What
 * an absence leaves alone, internat and constraints (reading R171), is cut by the time of the part
 * in what is paid of the month.
 */
export function linesOfPart(part: ReadPart): readonly PayLine[] {
  const { lines, number } = part;
  const whole = lines.filter((line) => number === 1 && isWhole(line, part));
  const cut = lines.filter((line) => !isWhole(line, part));
  return [...cut.map((line) => dueLine(line, part)), ...whole.map((line) => inWhole(line, part))];
}

function isWhole(line: PayLine, { situation, worked }: ReadPart): boolean {
  return isByThePiece(line) || (worked.value.isZero() && leftAlone(line, situation) !== undefined);
}

/** How the steps and the lines of a part are told from those of the others. */
export function namesOf({ number, span }: Pick<ReadPart, "number" | "span">): {
  readonly prefix: string;
  readonly suffix: Label;
} {
  const { fr, en } = inWords(span);
  return { prefix: `PART_${number}_`, suffix: { fr: ` (${fr})`, en: ` (${en})` } };
}

function inWhole(line: PayLine, part: ReadPart): PayLine {
  const { prefix } = namesOf(part);
  return { ...line, steps: renamed(line.steps, prefix, { fr: "", en: "" }) };
}

function dueLine(line: PayLine, part: ReadPart): PayLine {
  const { prefix, suffix } = namesOf(part);
  const { situation, time, number, worked } = part;
  const steps = renamed(line.steps, prefix, { fr: " (mois entier)", en: " (whole month)" });
  const label = { fr: `${line.label.fr}${suffix.fr}`, en: `${line.label.en}${suffix.en}` };
  const alone = leftAlone(line, situation);
  const share = quotient(time.paid, alone === undefined ? time.whole : worked);
  const due = step({
    id: `${prefix}DUE_${line.code}`,
    label,
    expression: proportion(resultOf(steps.at(-1) as Step), share),
    unit: "euros",
    decimals: situation.decimals,
    articles: ["08.01.1"],
    readings: [situation.rounding, ...time.readings, ...(alone === undefined ? [] : [alone])],
  });
  const amount = situation.decimals === undefined ? euros(due.exact) : due.result;
  return { ...line, label, part: number, amount, exact: due.exact, steps: [...steps, due] };
}
