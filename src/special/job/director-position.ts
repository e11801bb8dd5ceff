import type { CatalogueView } from "../../catalogue.js";
import { type Issue, issue, relocated } from "../../error.js";
import { decimal, zero } from "../../money.js";
import type { Position } from "../../position/position.js";
import { reading } from "../../readings.js";
import type { PayRequest } from "../../request.js";
import type { Figure, Step } from "../../trace.js";
import { coefficientSteps } from "../director-formula.js";
import { dayOf, sourcedPointValue, valuationIssues } from "../valuation.js";
import { directorTitles, isDeputy, type PaidDirector } from "./director-job.js";

const coefficientName = {
  fr: "coefficient de référence du dernier calcul",
  en: "reference coefficient of the last calculation",
};

/**
 * A director has the coefficient of the last calculation, and is a cadre whose bonus is 5 % in every sector.
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
 * The point value of the calculation is that of its day, or the month's where the caller reads so (reading R34).
 *
 * @article A1.3.1 L.303
 */
function calculationSteps(
  job: PaidDirector,
  { readings }: CatalogueView,
  monthValue: Figure | undefined,
): readonly Step[] {
  const { calculation } = job;
  if (calculation === undefined) return [];
  const applied = reading(readings, "R34");
  const day = dayOf(calculation);
  const ofMonth = applied.choice === "month";
  const pointValue = ofMonth ? monthValue : sourcedPointValue(calculation.pointValue, day);
  if (pointValue === undefined) return [];
  const deputy = isDeputy(job);
  const [charges, bare] = coefficientSteps({ ...calculation, deputy, day, pointValue, readings });
  return [charges, { ...bare, readings: [...bare.readings, applied] }];
}

/**
 * What is wrong with a director's job: no coefficient nor calculation, or both; a calculation that cannot be; the extra points that a directeur général
 * over all the establishments has to have.
 *
 * @article A1.3.2 L.309
 */
export function directorIssues(job: PaidDirector, request: Partial<PayRequest>): readonly Issue[] {
  const { coefficient, calculation } = job;
  const one = (coefficient === undefined) !== (calculation === undefined);
  return [
    ...(one ? [] : [coefficientOrCalculation(calculation !== undefined)]),
    ...calculationIssues(job, request),
    ...extraPointsDue(job, request),
  ];
}

function coefficientOrCalculation(both: boolean): Issue {
  const expected = {
    fr: "le coefficient du dernier calcul (coefficient), ou ce calcul (calculation)",
    en: "the coefficient of the last calculation (coefficient), or that calculation (calculation)",
  };
  const received = both ? "coefficient, calculation" : undefined;
  const path = ["metier", "coefficient"];
  return issue(both ? "contradictory" : "missing", path, { received, expected, article: "A1.3.1" });
}

const calculationPath = ["metier", "calculation"];

function calculationIssues(
  { calculation }: PaidDirector,
  { month, readings }: Partial<PayRequest>,
): readonly Issue[] {
  if (calculation === undefined) return [];
  const ofMonth = reading(readings, "R34").choice === "month";
  const usable = ofMonth && month !== undefined ? { month, pointValue: 1 } : calculation;
  const found = valuationIssues({ usable, flawed: () => false });
  const late = month !== undefined && calculation.month !== undefined && calculation.month > month;
  const all = late ? [...found, calculatedLater(calculation.month, month)] : found;
  return all.map((each) => relocated(each, [...calculationPath, ...each.path]));
}

function calculatedLater(received: string, month: string): Issue {
  const expected = { fr: `un mois jusqu'à ${month}`, en: `a month up to ${month}` };
  return issue("out-of-order", ["month"], { received, expected, article: "A1.3.1" });
}

function extraPointsDue(
  { director, overAllEstablishments = true }: PaidDirector,
  { extraPoints }: Partial<PayRequest>,
): readonly Issue[] {
  const due = director === "directeur-general" && overAllEstablishments;
  if (!due || extraPoints?.director !== undefined) return [];
  const expected = {
    fr: "les points supplémentaires dus à un directeur général responsable de l'ensemble des établissements",
    en: "the extra points due to a directeur général who answers for all the establishments",
  };
  const path = ["extraPoints", "director"];
  return [issue("missing", path, { received: undefined, expected, article: "A1.3.2" })];
}
