import { reading, ruleAt } from "../../law/index.js";
import {
  type AppliedReading,
  type Expression,
  resultOf,
  type Step,
  step,
  sum,
} from "../../working/index.js";
import type { LineCode } from "../situation/line-codes.js";
import type { Situation } from "../situation/situation.js";
import { amountsOf, type EarlierLines, paidPoints, points } from "./pay-line.js";
import { isReduced, reducedIfSo } from "./reduced-gross.js";

const label = {
  fr: "Base des primes d'internat et de contraintes particulières",
  en: "Base of the internat and particular constraints bonuses",
};

const replacementName = {
  fr: "indemnité différentielle de remplacement",
  en: "replacement differential",
};

/** The base of internat and contraintes particulières, and the reading it rests on. */
export interface ConstraintsBase {
  readonly step: Step;
  readonly readings: readonly AppliedReading[];
}

/**
 * The base of internat and of contraintes particulières is the base salary with seniority,
 * functional bonuses and the replacement differential; the cadre majoration is not in it by the
 * letter (reading R26).
 *
 * @article A3.4.2.1 L.502
 * @article A3.4.2.2 L.503
 * @article A3.4.3 L.505-506
 */
export function constraintsBase(
  situation: Situation,
  earlier: EarlierLines,
  id: string,
): ConstraintsBase {
  const applied = reading(situation.readings, "R26");
  const held =
    situation.regime !== "2003" || ruleAt("constraintsOnMinimum", situation.law) !== undefined;
  const own = held ? named : named.filter((code) => code !== "MINIMUM_SALARY");
  const codes = applied.choice === "with-majoration" ? [...own, ...ofCadres] : own;
  const reduced = isReduced(situation) ? [reading(situation.readings, "R58")] : [];
  const majored = ofCadres.some((code) => earlier.get(code)?.amount.isZero() === false);
  const readings = [...(majored ? [applied] : []), ...reduced];
  const whole = sum(...amountsOf(earlier, codes), ...replacementGiven(situation));
  const base = step({
    id,
    label,
    expression: reduced[0]?.choice === "reduced" ? reducedIfSo(situation, whole) : whole,
    unit: "euros",
    decimals: situation.decimals,
    articles: ["A3.4.2.1", "08.03.2"],
    readings,
  });
  return { step: base, readings };
}

/** The lines that the articles name; a line that a text does not know is not there. */
const named: readonly LineCode[] = [
  "BASE_SALARY",
  "MINIMUM_SALARY",
  "SENIORITY",
  "FUNCTIONAL_BONUS",
  "REPLACEMENT_DIFFERENTIAL",
  "REPLACEMENT_INDEMNITY",
];

const ofCadres: readonly LineCode[] = ["CADRE_MAJORATION", "TECHNICITY"];

/** The differential of a replacement given in points: nothing, or one term. */
export function replacementGiven(situation: Situation): readonly Expression[] {
  const { replacementDifferential: differential } = situation.constraints;
  if (differential === undefined) return [];
  return [paidPoints(situation, points(differential, replacementName))];
}

/** The base, as a term of the working. */
export const baseOf = ({ step: base }: ConstraintsBase): Expression => resultOf(base);
