/**
 * A month not wholly worked is paid for the part that is. The lines that do not vary are worked
 * out for the whole month, then what is not due is taken off in one line: their sum, in proportion
 * to the time that is not paid. What is counted by the piece is left alone; so are internat and
 * particular constraints, percentages for work done in the month (reading R171).
 *
 * The agreement fixes monthly pay, and says nothing of a part of it: the proportion of real hours
 * is that of the Cour de cassation (reading R170).
 *
 * @article 08.01.1 L.170-173
 */
import { reading } from "../../law/index.js";
import {
  type AppliedReading,
  difference,
  nothing,
  proportion,
  quotient,
  resultOf,
  type Step,
  step,
  sumOf,
} from "../../working/index.js";
import type { LineCode } from "../situation/line-codes.js";
import type { PayLine } from "../situation/pay-slip.js";
import type { Situation } from "../situation/situation.js";
import { amountOf, type EarlierLines, payLine } from "./pay-line.js";

const label = { fr: "Retenue pour temps non payé", en: "Deduction for time not paid" };
const fixedLabel = { fr: "Éléments qui ne varient pas", en: "Lines that do not vary" };
const noneLabel = { fr: "rien", en: "nothing" };

const byThePiece: ReadonlySet<LineCode> = new Set([
  "NIGHTS",
  "SUNDAYS_HOLIDAYS",
  "MEDICAL_DUTIES",
  "FOSTER_REST",
]);
const ofConstraints: ReadonlySet<LineCode> = new Set(["INTERNAT", "PARTICULAR_CONSTRAINTS"]);

/** Whether a line is counted by the piece: nights, hours, duties, days of rest. */
export function isByThePiece({ code }: Pick<PayLine, "code">): boolean {
  return byThePiece.has(code);
}

/** The reading by which an absence leaves a line alone, where it does. */
export function leftAlone(
  { code }: Pick<PayLine, "code">,
  { readings }: Situation,
): AppliedReading | undefined {
  if (!ofConstraints.has(code)) return undefined;
  const bearsOn = reading(readings, "R171");
  return bearsOn.choice === "fixed-lines" ? bearsOn : undefined;
}

/** The line that takes off what is not due of a month not wholly paid. */
export function absence(situation: Situation, earlier: EarlierLines): PayLine | undefined {
  const { presence } = situation;
  if (presence === undefined) return undefined;
  const { paid, whole } = presence;
  const { step: fixed, readings } = fixedLines(situation, earlier);
  const part = quotient(difference(whole, paid), whole);
  return payLine(situation, {
    code: "ABSENCE",
    label,
    expression: difference(nothing("euros", noneLabel), proportion(resultOf(fixed), part)),
    base: fixed.result,
    articles: ["08.01.1"],
    readings: [...presence.readings, ...readings],
    before: [fixed],
  });
}

interface FixedLines {
  readonly step: Step;
  /** R171, where there are constraints. */
  readonly readings: readonly AppliedReading[];
}

function fixedLines(situation: Situation, earlier: EarlierLines): FixedLines {
  const bearsOn = reading(situation.readings, "R171");
  const lines = [...earlier.values()].filter((line) => !isByThePiece(line));
  const counted = lines.filter((line) => leftAlone(line, situation) === undefined);
  const readings = lines.some(({ code }) => ofConstraints.has(code)) ? [bearsOn] : [];
  const fixed = step({
    id: "FIXED_LINES",
    label: fixedLabel,
    expression: sumOf(counted.map(amountOf)),
    unit: "euros",
    decimals: situation.decimals,
    articles: ["08.01.1"],
    readings,
  });
  return { step: fixed, readings };
}
