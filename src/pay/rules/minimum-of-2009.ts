import { parameterAt, parameterFigure, reading, ruleAt } from "../../law/index.js";
import {
  difference,
  type Expression,
  figure,
  greatest,
  nothing,
  product,
  proportion,
  quotient,
  resultOf,
  type Step,
  step,
  sumOf,
} from "../../working/index.js";
import type { LineCode, PayLine } from "../situation/pay-slip.js";
import type { Situation } from "../situation/situation.js";
import { amountsOf, type Earlier, paidPoints, payLine, points } from "./pay-line.js";
import { reducedIfSo } from "./reduced-gross.js";

const label = { fr: "Complément de salaire minimum", en: "Complement to the minimum salary" };
const dueLabel = { fr: "SMIC du temps de travail", en: "Statutory minimum of the working time" };
const countedLabel = { fr: "Éléments comptés", en: "Items counted" };
const names = {
  weeks: { fr: "heures par mois : 35 × 52 / 12, soit 455/3", en: "hours a month: 35 × 52 / 12" },
  months: { fr: "tiers", en: "thirds" },
  hours: { fr: "heures par mois", en: "hours a month" },
  differential: { fr: "indemnité différentielle", en: "differential indemnity" },
  inKind: { fr: "avantages en nature", en: "benefits in kind" },
  replacement: { fr: "indemnité de remplacement", en: "replacement differential" },
} as const;
const none = /* @__PURE__ */ nothing("euros", { fr: "rien ne manque", en: "nothing is missing" });

/** The statutory minimum of a whole month, from its hourly value (reading R61). */
function monthlyMinimum(situation: Situation): Expression {
  const { law, readings, smic } = situation;
  const hourly = smic ?? parameterFigure("hourlyStatutoryMinimum", law, "euros");
  if (reading(readings, "R61").choice === "151.67") {
    return product(hourly, figure("151.67", "hours", names.hours));
  }
  return quotient(
    product(hourly, figure("455", "hours", names.weeks)),
    figure("3", "ratio", names.months),
  );
}

const besides: readonly LineCode[] = [
  "CADRE_MAJORATION",
  "PRISON_CARE",
  "GERONTOLOGY_CARE",
  "EXTRA_POINTS",
];

/** What is due, and what counts of the pay, as steps. */
export interface MinimumCompared {
  readonly due: Step;
  readonly counted: Step;
}

/** What the statutory minimum of the month comes to, and what of the pay counts towards it. */
export function comparedWithMinimum(situation: Situation, earlier: Earlier): MinimumCompared {
  const { decimals, readings, workingTime } = situation;
  const articles = ["Avenant-2009-03"] as const;
  const made = (id: string, words: Step["label"], expression: Expression): Step =>
    step({ id, label: words, expression, unit: "euros", decimals, articles, readings: [] });
  const applied = reading(readings, "R67");
  const all = sumOf(countedIn(situation, earlier));
  const counted = applied.choice === "after-the-factor" ? reducedIfSo(situation, all) : all;
  return {
    due: made("MINIMUM_DUE", dueLabel, proportion(monthlyMinimum(situation), workingTime)),
    counted: made("MINIMUM_COUNTED", countedLabel, counted),
  };
}

function countedIn(situation: Situation, earlier: Earlier): readonly Expression[] {
  const { differentialIndemnity, benefitsInKind, withoutMinimum, readings } = situation;
  const { replacementDifferential: points_ } = situation.constraints;
  const replaced = situation.extras?.replacementPoints;
  return [
    ...amountsOf(earlier, ["BASE_SALARY"]),
    ...(benefitsInKind ? [figure(benefitsInKind, "euros", names.inKind)] : []),
    ...(differentialIndemnity ? [figure(differentialIndemnity, "euros", names.differential)] : []),
    ...(replaced ? [paidPoints(situation, replaced)] : []),
    ...(points_ ? [paidPoints(situation, points(points_, names.replacement))] : []),
    ...figuresOf(withoutMinimum, ["COST_OF_LIVING"]),
    ...(reading(readings, "R60").choice === "counted" ? figuresOf(withoutMinimum, besides) : []),
  ];
}

/** Amounts of a month worked out without the complement. */
export function figuresOf(
  lines: Earlier | undefined,
  codes: readonly LineCode[],
): readonly Expression[] {
  if (lines === undefined) return [];
  return codes.flatMap((code) => {
    const line = lines.get(code);
    return line === undefined ? [] : [figure(line.amount, "euros", line.label)];
  });
}

/** Whether the rule of 2009 holds: from its day on, or before by the other reading (R62). */
export function hasMinimum({ law, readings, smic }: Situation): boolean {
  if (smic === undefined && parameterAt("hourlyStatutoryMinimum", law) === undefined) return false;
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
export function minimumOf2009(situation: Situation, earlier: Earlier): PayLine | undefined {
  if (!hasMinimum(situation)) return undefined;
  const { due, counted } = comparedWithMinimum(situation, earlier);
  if (due.result.lessThanOrEqualTo(counted.result)) return undefined;
  const { readings } = situation;
  return payLine(situation, {
    code: "MINIMUM_SALARY",
    label,
    expression: greatest(none, difference(resultOf(due), resultOf(counted))),
    base: due.result,
    articles: ["Avenant-2009-03"],
    readings: [reading(readings, "R61"), reading(readings, "R60"), reading(readings, "R67")],
    before: [due, counted],
  });
}
