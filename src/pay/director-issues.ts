import { type Issue, issue, relocated } from "../intake/index.js";
import type { PaidDirector } from "../job/index.js";
import { reading, valuationIssues } from "../law/index.js";
import type { PayRequest } from "./request/pay-request.js";

/**
 * The issues with a director's job: no coefficient nor calculation, or both; a calculation that
 * cannot be; the extra points that a directeur général over all the establishments has to have.
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
    fr:
      "les points supplémentaires dus à un directeur " +
      "général responsable de l'ensemble des établissements",
    en: "the extra points due to a directeur général who answers for all the establishments",
  };
  const path = ["extraPoints", "director"];
  return [issue("missing", path, { received: undefined, expected, article: "A1.3.2" })];
}
