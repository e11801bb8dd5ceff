import type { CatalogueView } from "../catalogue/index.js";
import { decimal, zero } from "../exact/index.js";
import { dayOf, lawOn, reading, sourcedPointValue } from "../law/index.js";
import type { Figure, Step } from "../working/index.js";
import { coefficientSteps } from "./charges.js";
import { directorTitles, isDeputy, type PaidDirector } from "./paid-director.js";
import type { Position } from "./position.js";

const coefficientName = {
  fr: "coefficient de référence du dernier calcul",
  en: "reference coefficient of the last calculation",
};

/**
 * A director has the coefficient of the last calculation, and is a cadre whose bonus is 5 % in
 * every sector.
 *
 * @article A1.3 L.284-294
 * @article 08.01.5 L.178-179
 * @article A2.1.1 L.355
 */
export function directorPosition(
  job: PaidDirector,
  view: CatalogueView,
  monthValue: Figure | undefined,
): Position {
  const steps = calculationSteps(job, view, monthValue);
  const [, worked] = steps;
  const given = job.coefficient === undefined ? zero : decimal(job.coefficient);
  const { director } = job;
  return {
    paidAs: { kind: "director", id: director, label: directorTitles[director], cadre: true },
    referenceCoefficient: worked?.result ?? given,
    coefficientName,
    coefficientSteps: steps,
    article: "A1.3",
    population: "director",
    complements: [],
    functionalBonuses: [],
    readings: [],
  };
}

/**
 * The point value of the calculation is that of its day, or the month's where the caller reads so
 * (reading R34).
 *
 * @article A1.3.1 L.303
 */
function calculationSteps(
  job: PaidDirector,
  view: CatalogueView,
  monthValue: Figure | undefined,
): readonly Step[] {
  const { calculation } = job;
  const { readings } = view;
  if (calculation === undefined) return [];
  const applied = reading(readings, "R34");
  const day = dayOf(calculation);
  const ofMonth = applied.choice === "month";
  const pointValue = ofMonth ? monthValue : sourcedPointValue(calculation.pointValue, day, view);
  if (pointValue === undefined) return [];
  const deputy = isDeputy(job);
  const law = lawOn(day, view);
  const [charges, bare] = coefficientSteps({ ...calculation, deputy, law, pointValue, readings });
  const other = ofMonth ? sourcedPointValue(calculation.pointValue, day, view) : monthValue;
  if (other?.value.equals(pointValue.value) === true) return [charges, bare];
  return [charges, { ...bare, readings: [...bare.readings, applied] }];
}
