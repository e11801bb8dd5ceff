import { euros, isSame, isUnder } from "../../exact/index.js";
import { reading, ruleAt } from "../../law/index.js";
import {
  type AppliedReading,
  difference,
  type Expression,
  type Figure,
  figure,
  greatest,
  nothing,
  proportion,
  resultOf,
  type Step,
  step,
  sumOf,
} from "../../working/index.js";
import { byOtherHours, type MinimumTerms, monthlyMinimum } from "../points/monthly-minimum.js";
import type { LineCode } from "../situation/line-codes.js";
import type { PayLine } from "../situation/pay-slip.js";
import type { Situation } from "../situation/situation.js";
import { majorationInForce } from "./cadre-majoration.js";
import { replacementGiven } from "./constraints-base.js";
import { amountsOf, type EarlierLines, extraPoints, paidPoints, payLine } from "./pay-line.js";
import { isReduced, reducedIfSo } from "./reduced-gross.js";

const label = { fr: "Complément de salaire minimum", en: "Complement to the minimum salary" };
const dueLabel = { fr: "SMIC du temps de travail", en: "Statutory minimum of the working time" };
const countedLabel = { fr: "Éléments comptés", en: "Items counted" };
const names = {
  differential: { fr: "indemnité différentielle", en: "differential indemnity" },
  inKind: { fr: "avantages en nature", en: "benefits in kind" },
} as const;
const none = /* @__PURE__ */ nothing("euros", { fr: "rien ne manque", en: "nothing is missing" });

const besides: readonly LineCode[] = [
  "CADRE_MAJORATION",
  "PRISON_CARE",
  "GERONTOLOGY_CARE",
  "EXTRA_POINTS",
];

/** The terms of the statutory minimum of a month, for a month that has one. */
export function minimumTerms({ law, smic, readings }: Situation): MinimumTerms {
  return { law, smic: smic as Figure, readings };
}

/** The minimum due, and the pay that counts towards it, as steps. */
export interface MinimumCompared {
  readonly due: Step;
  readonly counted: Step;
}

/** The statutory minimum of the month, and the pay that counts towards it. */
export function comparedWithMinimum(
  situation: Situation,
  earlier: EarlierLines,
  withoutMinimum: EarlierLines | undefined = situation.withoutMinimum,
): MinimumCompared {
  const { decimals, workingTime } = situation;
  const articles = ["Avenant-2009-03"] as const;
  const made = (id: string, words: Step["label"], expression: Expression): Step =>
    step({ id, label: words, expression, unit: "euros", decimals, articles, readings: [] });
  const { readings } = situation;
  const after = { withoutMinimum, readings };
  const own = [...countedIn(situation, earlier), ...besidesCounted(after)];
  const counted = countedReduced(situation, own, after);
  return {
    due: made("MINIMUM_DUE", dueLabel, proportion(minimumIn(situation), workingTime)),
    counted: made("MINIMUM_COUNTED", countedLabel, counted),
  };
}

const minimumIn = (situation: Situation): Expression => monthlyMinimum(minimumTerms(situation));

/** Reading R61, where the other hours of a month make another minimum of the working time. */
export function hoursReading(
  situation: Situation,
  { due }: MinimumCompared,
): readonly AppliedReading[] {
  const { decimals, workingTime, readings } = situation;
  const other = monthlyMinimum(byOtherHours(minimumTerms(situation)));
  const { value } = proportion(other, workingTime);
  const amount = decimals === undefined ? value : euros(value);
  return isSame(amount, due.result) ? [] : [reading(readings, "R61")];
}

/** Reading R60, of whoever has some of the lines of which it speaks. */
export function besidesReading(situation: Situation): readonly AppliedReading[] {
  const { prisonCare, gerontologyCare, regime, readings } = situation;
  const majored = regime === "2003" ? majorationInForce(situation) : undefined;
  const isMajored = majored !== undefined && majored.rate?.isZero() !== true;
  const others = [prisonCare, gerontologyCare, extraPoints(situation)];
  const has = isMajored || others.some((each) => each !== undefined);
  return has ? [reading(readings, "R60")] : [];
}

/** Reading R67, where pay is multiplied. */
export function factorReading(situation: Situation): readonly AppliedReading[] {
  return isReduced(situation) ? [reading(situation.readings, "R67")] : [];
}

function countedIn(situation: Situation, earlier: EarlierLines): readonly Expression[] {
  const { differentialIndemnity, benefitsInKind } = situation;
  const replaced = situation.extras?.replacementPoints;
  const counted = amountsOf(earlier, ["BASE_SALARY"]);
  if (benefitsInKind) counted.push(figure(benefitsInKind, "euros", names.inKind));
  if (differentialIndemnity) {
    counted.push(figure(differentialIndemnity, "euros", names.differential));
  }
  if (replaced) counted.push(paidPoints(situation, replaced));
  return [...counted, ...replacementGiven(situation)];
}

const nowhere: EarlierLines = new Map();

type WithoutMinimum = Pick<Situation, "withoutMinimum" | "readings">;

/** The lines after the complement that count towards it by another reading (R60). */
export function besidesCounted({
  withoutMinimum = nowhere,
  readings,
}: WithoutMinimum): readonly Expression[] {
  return reading(readings, "R60").choice === "counted" ? figuresOf(withoutMinimum, besides) : [];
}

/**
 * The pay that counts, after the factor of an establishment whose pay is multiplied (reading R67),
 * and the cost of living (reading R71), which comes after the factor and is not multiplied again.
 */
export function countedReduced(
  situation: Situation,
  counted: readonly Expression[],
  { withoutMinimum = nowhere }: WithoutMinimum = situation,
): Expression {
  const after = reading(situation.readings, "R67").choice === "after-the-factor";
  const cost = figuresOf(withoutMinimum, ["COST_OF_LIVING"]);
  if (!(after && isReduced(situation))) return sumOf([...counted, ...cost]);
  const reduced = reducedIfSo(situation, sumOf(counted));
  return cost.length === 0 ? reduced : sumOf([reduced, ...cost]);
}

/** Amounts of a month worked out without the complement. */
function figuresOf(lines: EarlierLines, codes: readonly LineCode[]): readonly Expression[] {
  return codes.flatMap((code) => {
    const line = lines.get(code);
    return line === undefined ? [] : [figure(line.amount, "euros", line.label)];
  });
}

/** Whether the rule of 2009 holds: from its day on, or before by the other reading (R62). */
export function hasMinimum({ law, readings, smic }: Situation): boolean {
  if (smic === undefined) return false;
  if (ruleAt("conventionalMinimum", law) !== undefined) return true;
  return reading(readings, "R62").choice === "as-in-2009";
}

/**
 * From January 2009 the pay that counts is brought up to the statutory minimum, in proportion to
 * the working time: the base salary, benefits in kind, the differential and replacement indemnities
 * and the cost of living count; seniority, bonuses and constraints do not (reading R60). In an
 * establishment whose pay is multiplied by 0.925 the comparison comes after the factor, and the
 * complement is not multiplied (reading R67).
 *
 * @article Avenant-2009-03
 */
export function minimumOf2009(situation: Situation, earlier: EarlierLines): PayLine | undefined {
  if (!hasMinimum(situation)) return undefined;
  const compared = comparedWithMinimum(situation, earlier);
  const { due, counted } = compared;
  const isMissing = isUnder(counted.result, due.result);
  if (!isMissing && situation.everyLine !== true) return undefined;
  return payLine(situation, {
    code: "MINIMUM_SALARY",
    label,
    expression: greatest(none, difference(resultOf(due), resultOf(counted))),
    base: due.result,
    articles: ["Avenant-2009-03"],
    readings: [
      ...hoursReading(situation, compared),
      ...besidesReading(situation),
      ...factorReading(situation),
    ],
    before: [due, counted],
  });
}
