/**
 * The value of a month in the scheme that ended on 30 June 2003, as article 8 counts it: index pay
 * with the solidarity allowance (for cadres of administration, management and direction the base
 * coefficient with technicité, seniority and flat-rate points), the bonuses proper to the job, 2
 * 400 francs for the medical body, 35 points for sages-femmes, the special duty allowance in every
 * sector and the attendance bonus of those who had it; less a share equal to the decentralized
 * bonus.
 *
 * @article Art8 L.606-614
 */

import { decimal, fraction, one } from "../exact/index.js";
import type { ReadingChoices } from "../ids/index.js";
import { lawOfFirstDay, parameterApart, parameterFigure, reading } from "../law/index.js";
import {
  type AppliedReading,
  difference,
  type Expression,
  type Figure,
  figure,
  labelled,
  product,
  quotient,
  resultOf,
  type Step,
  type StepName,
  step,
  sum,
} from "../working/index.js";
import { cadreElements, type OldPay, type OldScheme } from "./old-pay.js";

const names = {
  indexPoints: { fr: "points d'indice", en: "index points" },
  solidarityPoints: { fr: "indemnité de solidarité", en: "solidarity allowance" },
  technicityPoints: { fr: "points de technicité", en: "points of technicité" },
  seniorityPoints: { fr: "points d'ancienneté", en: "points of seniority" },
  flatRatePoints: { fr: "points de majoration forfaitaire", en: "flat-rate points" },
  jobBonusPoints: {
    fr: "primes et bonifications propres à l'emploi",
    en: "bonuses proper to the job",
  },
} as const;

const oldPointName = { fr: "valeur de l'ancien point", en: "value of the old point" };

/** The point value on the first day of the scheme, in which points of money are counted. */
export function firstPointValue(): Figure {
  return parameterFigure("pointValue", lawOfFirstDay(), "euros-per-point");
}

function counted(elements: OldPay, keys: readonly (keyof typeof names)[]): Expression[] {
  return keys.flatMap((key) => {
    const value = elements[key];
    return value === undefined ? [] : [figure(decimal(value), "points", names[key])];
  });
}

function inNewPoints(terms: readonly Expression[], { oldPointValue }: OldScheme): Expression[] {
  if (oldPointValue === undefined) return [...terms];
  const value = figure(oldPointValue, "euros-per-point", oldPointName);
  return terms.map((term) => quotient(product(term, value), firstPointValue()));
}

/**
 * The two allowances that article 8 names: francs are counted in points at the point value of the
 * first day.
 *
 * @article Art8 L.610-611
 */
function namedAllowances({ medical, midwife }: OldScheme): readonly Expression[] {
  const francs = parameterFigure(
    parameterApart("careerMedicalAllowanceFrancs"),
    lawOfFirstDay(),
    "francs",
  );
  const perEuro = parameterFigure(parameterApart("francsPerEuro"), lawOfFirstDay(), "ratio");
  return [
    ...(medical ? [quotient(quotient(francs, perEuro), firstPointValue())] : []),
    ...(midwife
      ? [parameterFigure(parameterApart("careerMidwifePoints"), lawOfFirstDay(), "points")]
      : []),
  ];
}

/**
 * The working of a month of the former pay, in points for full time; the last step is what article
 * 8 compares.
 */
export function oldPaySteps(
  elements: OldPay,
  scheme: OldScheme,
  name: StepName,
): readonly [...Step[], Step] {
  const index = indexStep(elements, scheme, name);
  const bonuses = bonusesStep(elements, scheme, name);
  const rates = rateSteps(index, bonuses, scheme, name);
  const whole = step({
    id: `${name.id}_WHOLE`,
    label: labelled({ fr: "Ancienne rémunération", en: "Former pay" }, name),
    expression: sum(...[index, ...bonuses, ...rates].map(resultOf)),
    unit: "points",
    articles: ["Art8"],
  });
  return [index, ...bonuses, ...rates, whole, keptStep(whole, scheme, name)];
}

function indexStep(elements: OldPay, scheme: OldScheme, name: StepName): Step {
  return step({
    id: `${name.id}_INDEX`,
    label: labelled({ fr: "Salaire indiciaire", en: "Index pay" }, name),
    expression: sum(
      ...inNewPoints(
        counted(elements, ["indexPoints", "solidarityPoints", ...cadreElements]),
        scheme,
      ),
    ),
    unit: "points",
    articles: ["Art8"],
  });
}

function bonusesStep(elements: OldPay, scheme: OldScheme, name: StepName): readonly Step[] {
  const own = inNewPoints(counted(elements, ["jobBonusPoints"]), scheme);
  const terms = [...own, ...namedAllowances(scheme)];
  if (terms.length === 0) return [];
  const label = labelled({ fr: "Primes de l'emploi", en: "Bonuses of the job" }, name);
  const id = `${name.id}_BONUSES`;
  return [step({ id, label, expression: sum(...terms), unit: "points", articles: ["Art8"] })];
}

/**
 * The two percentages of the former scheme. The text does not print what they apply to: reading
 * R36.
 *
 * @article Art8 L.612-613
 */
function rateSteps(
  index: Step,
  bonuses: readonly Step[],
  { attendanceBonus, readings }: OldScheme,
  name: StepName,
): readonly Step[] {
  const applied = reading(readings, "R36");
  const onIndex = applied.choice === "both-on-index-pay";
  const base = onIndex ? [index] : [index, ...bonuses];
  const parts = { unit: "points", articles: ["Art8"], readings: [applied] } as const;
  const dutyRate = parameterFigure(
    parameterApart("careerSpecialDutyRate"),
    lawOfFirstDay(),
    "percent",
  );
  const duty = step({
    id: `${name.id}_DUTY`,
    label: labelled({ fr: "Sujétion spéciale", en: "Special duty allowance" }, name),
    expression: product(sum(...base.map(resultOf)), dutyRate),
    ...parts,
  });
  if (!attendanceBonus) return [duty];
  const rate = parameterFigure(parameterApart("careerAttendanceRate"), lawOfFirstDay(), "percent");
  const all = onIndex ? base : [...base, duty];
  const label = labelled({ fr: "Prime d'assiduité", en: "Attendance bonus" }, name);
  const expression = product(sum(...all.map(resultOf)), rate);
  return [duty, step({ id: `${name.id}_ATTENDANCE`, label, expression, ...parts })];
}

function keptStep(whole: Step, { readings }: OldScheme, name: StepName): Step {
  const { expression, reading: applied } = withoutShare(resultOf(whole), readings);
  return step({
    id: name.id,
    label: labelled({ fr: "Ancienne rémunération comparée", en: "Former pay compared" }, name),
    expression,
    unit: "points",
    articles: ["Art8"],
    readings: [applied],
  });
}

const onceAndShare = { fr: "un, et la part", en: "one, and the share" };

/** A former pay without the share of the decentralized bonus, and the reading it rests on. */
export interface WithoutShare {
  readonly expression: Expression;
  readonly reading: AppliedReading;
}

/**
 * The pay left once a share equal to the decentralized bonus is taken out: 95 % of the pay, or the
 * pay divided by 1.05 (reading R11).
 *
 * @article Art8 L.614
 * @article Expose-II.4 L.97
 */
export function withoutShare(all: Expression, choices: ReadingChoices | undefined): WithoutShare {
  const applied = reading(choices, "R11");
  const share = parameterFigure(
    parameterApart("careerDecentralizedShareRemoved"),
    lawOfFirstDay(),
    "percent",
  );
  const expression =
    applied.choice === "times-0.95"
      ? difference(all, product(all, share))
      : quotient(all, figure(one.plus(fraction(share.value)), "ratio", onceAndShare));
  return { expression, reading: applied };
}
