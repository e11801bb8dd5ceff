import { type Decimal, total } from "../../exact/index.js";
import { parameterFigure, reading, ruleAt } from "../../law/index.js";
import {
  type AppliedReading,
  difference,
  type Expression,
  product,
  resultOf,
  type Step,
  step,
  sumOf,
} from "../../working/index.js";
import type { LineCode } from "../situation/line-codes.js";
import type { PayLine } from "../situation/pay-slip.js";
import type { Situation } from "../situation/situation.js";
import { amountsOf, type EarlierLines, payLine } from "./pay-line.js";
import { nationalIndemnities, steadyLines } from "./steady-lines.js";

const label = { fr: "Rémunération affectée de 0,925", en: "Pay multiplied by 0.925" };
const steadyLabel = {
  fr: "Rémunération hors éléments variables",
  en: "Pay without variable items",
};
const reducedLabel = { fr: "La même, multipliée", en: "The same, multiplied" };

const kinds: ReadonlySet<string> = new Set([
  "creche",
  "halte-garderie",
  "foyer-logement-non-medicalise",
  "centre-de-soins-infirmiers",
]);

/** Whether the pay of an establishment is multiplied, under the law of the month. */
export function isReduced({ law, establishmentKinds }: Situation): boolean {
  return (
    establishmentKinds.some((kind) => kinds.has(kind)) && ruleAt("reducedGross", law) !== undefined
  );
}

/**
 * In a crèche, a day nursery, non-medical sheltered housing or a nursing care centre the pay
 * without
 * its variable items is multiplied by 0.925: one negative line (reading R57). Nights, Sundays and
 * holidays, internat, contraintes and duties are paid in full (reading R95).
 *
 * @article Avenant-2003-03
 */
export function reducedGross(situation: Situation, earlier: EarlierLines): PayLine | undefined {
  if (!isReduced(situation)) return undefined;
  const { readings } = situation;
  const [together, national] = [reading(readings, "R57"), reading(readings, "R59")];
  const varying = varyingOf(situation, earlier);
  const amounts = amountsOf(earlier, linesMultiplied(national, varying));
  const { steady, byLine, atOnce } = reducedSteps(situation, amounts);
  const parts = together.choice === "each-line" ? byLine : atOnce;
  return payLine(situation, {
    code: "REDUCED_GROSS",
    label,
    expression: difference(sumOf(parts.map(resultOf)), resultOf(steady)),
    base: steady.result,
    articles: ["Avenant-2003-03"],
    readings: [
      ...(sumIn(byLine).equals(sumIn(atOnce)) ? [] : [together]),
      ...(hasNational(earlier) ? [national] : []),
      ...varying,
    ],
    before: [steady, ...parts],
  });
}

/** The pay without its variable items, and it reduced, line by line and at once. */
function reducedSteps(situation: Situation, amounts: readonly Expression[]) {
  const euros = eurosOf(situation);
  const factor = parameterFigure("reducedGrossFactor", situation.law, "ratio");
  const steady = euros("STEADY_PAY", steadyLabel, sumOf(amounts));
  const byLine = amounts.map((amount, at) =>
    euros(`REDUCED-${at + 1}`, reducedLabel, product(amount, factor)),
  );
  const atOnce = [euros("REDUCED", reducedLabel, product(resultOf(steady), factor))];
  return { steady, byLine, atOnce };
}

const sumIn = (steps: readonly Step[]): Decimal => total(steps.map(({ result }) => result));

/** Whether indemnities fixed nationally are paid, of which reading R59 speaks. */
function hasNational(earlier: EarlierLines): boolean {
  return [...nationalIndemnities].some((code) => earlier.get(code)?.amount.isZero() === false);
}

/** Makes a step in euros. */
function eurosOf({ decimals }: Situation) {
  const articles = ["Avenant-2003-03"] as const;
  return (id: string, label: Step["label"], expression: Expression): Step =>
    step({ id, label, expression, unit: "euros", decimals, articles });
}

const constraints: readonly LineCode[] = ["INTERNAT", "PARTICULAR_CONSTRAINTS"];

/** The reading on internat and contraintes since December 2012, where some are paid (R95). */
function varyingOf(
  { regime, readings }: Situation,
  earlier: EarlierLines,
): readonly AppliedReading[] {
  const paid = regime !== "2003" && constraints.some((code) => earlier.has(code));
  return paid ? [reading(readings, "R95")] : [];
}

function linesMultiplied(
  { choice }: AppliedReading,
  varying: readonly AppliedReading[],
): readonly LineCode[] {
  const steady = varying.some((each) => each.choice === "steady");
  const all = steady ? [...steadyLines, ...constraints] : steadyLines;
  return choice === "multiplied" ? all : all.filter((code) => !nationalIndemnities.has(code));
}

/** The amount of a line multiplied, where the establishment's pay is. */
export function reducedIfSo(situation: Situation, counted: Expression): Expression {
  if (!isReduced(situation)) return counted;
  return product(counted, parameterFigure("reducedGrossFactor", situation.law, "ratio"));
}
