import { isUnder } from "../../exact/index.js";
import type { ArticleId } from "../../ids/index.js";
import { type LawOn, reading, regimeEntry } from "../../law/index.js";
import {
  type AppliedReading,
  difference,
  type Expression,
  figure,
  greatest,
  nothing,
  proportion,
  resultOf,
  type Step,
  step,
} from "../../working/index.js";
import { guarantee } from "../points/guarantee.js";
import type { PayLine } from "../situation/pay-slip.js";
import type { Situation } from "../situation/situation.js";
import { replacementGiven } from "./constraints-base.js";
import {
  besidesCounted,
  besidesReading,
  countedReduced,
  factorReading,
  minimumTerms,
} from "./minimum-of-2009.js";
import { amountsOf, type EarlierLines, paidPoints, payLine } from "./pay-line.js";
import { technicityInEuros, technicityInPoints } from "./technicity.js";
import { workedReplacement } from "./worked-replacement.js";

const label = { fr: "Complément de salaire minimum", en: "Complement to the minimum salary" };
const dueLabel = {
  fr: "Salaire minimum du temps de travail",
  en: "Minimum salary of the working time",
};
const countedLabel = { fr: "Éléments comptés", en: "Items counted" };
const none = /* @__PURE__ */ nothing("euros", { fr: "rien ne manque", en: "nothing is missing" });
const names = {
  differential: { fr: "indemnité différentielle", en: "differential indemnity" },
  inKind: { fr: "avantages en nature", en: "benefits in kind" },
};

/**
 * Since December 2012 pay at full time is brought up to the conventional minimum, or to the SMIC:
 * what counts is the base salary, the promotion and replacement
 * indemnities, the differential indemnity and the benefits in kind; seniority, bonuses and
 * constraints do not count. Technicité is in neither list (reading R89). Overseas the cost of
 * living counts too (reading R71); where pay is multiplied by 0.925 the comparison comes after the
 * factor (reading R67).
 *
 * @article RP-08.02
 * @article 2014-01-7bis
 */
export function minimumSalary(situation: Situation, earlier: EarlierLines): PayLine | undefined {
  const { decimals, law, readings } = situation;
  const articles = [textOn(law)];
  const technicity = reading(readings, "R89");
  const whole = guarantee(minimumTerms(situation));
  const euros = (id: string, words: Step["label"], expression: Expression): Step =>
    step({ id, label: words, expression, unit: "euros", decimals, articles });
  const due = euros("MINIMUM_DUE", dueLabel, proportion(whole.due, situation.workingTime));
  const counted = countedSteps(situation, earlier, technicity, euros);
  const has = counted.at(-1) as Step;
  const isMissing = isUnder(has.result, due.result);
  if (!isMissing && situation.everyLine !== true) return undefined;
  return payLine(situation, {
    code: "MINIMUM_SALARY",
    label,
    expression: greatest(none, difference(resultOf(due), resultOf(has))),
    base: due.result,
    articles,
    readings: appliedOf(situation, technicity),
    before: [...whole.steps, due, ...counted],
  });
}

function appliedOf(situation: Situation, technicity: AppliedReading): readonly AppliedReading[] {
  const { readings, law, position } = situation;
  return [
    ...(position.paidAs.cadre ? [technicity] : []),
    ...besidesReading(situation),
    ...factorReading(situation),
    ...(textOn(law) === "2014-01-7bis" ? [reading(readings, "R99")] : []),
  ];
}

function textOn(law: LawOn): ArticleId {
  return regimeEntry("conventionalMinimum", law) === undefined ? "RP-08.02" : "2014-01-7bis";
}

function countedSteps(
  situation: Situation,
  earlier: EarlierLines,
  technicity: AppliedReading,
  euros: (id: string, words: Step["label"], expression: Expression) => Step,
): readonly Step[] {
  const { differentialIndemnity, benefitsInKind } = situation;
  const replacement = replacedAmount(situation, euros);
  const majored = technicity.choice === "counted" ? technicityLine(situation, earlier) : undefined;
  const terms = [
    ...amountsOf(earlier, ["BASE_SALARY", "PROMOTION_INDEMNITY"]),
    ...replacement.map(resultOf),
    ...replacementGiven(situation),
    ...(majored === undefined ? [] : [resultOf(majored.steps.at(-1) as Step)]),
    ...(differentialIndemnity === undefined
      ? []
      : [figure(differentialIndemnity, "euros", names.differential)]),
    ...(benefitsInKind === undefined ? [] : [figure(benefitsInKind, "euros", names.inKind)]),
    ...besidesCounted(situation),
  ];
  const counted = countedReduced(situation, terms);
  return [...replacement, euros("MINIMUM_COUNTED", countedLabel, counted)];
}

function technicityLine(situation: Situation, earlier: EarlierLines): PayLine | undefined {
  if (situation.regime === "rp2012") return technicityInEuros(situation, earlier);
  return technicityInPoints(situation);
}

const replacedLabel = {
  fr: "Indemnité de remplacement comptée",
  en: "Replacement indemnity counted",
};

function replacedAmount(
  situation: Situation,
  euros: (id: string, words: Step["label"], expression: Expression) => Step,
): readonly Step[] {
  const counted = workedReplacement(situation)?.at(-1);
  if (counted === undefined) return [];
  const points = figure(counted.result, "points", counted.label);
  return [euros("REPLACEMENT_COUNTED", replacedLabel, paidPoints(situation, points))];
}
