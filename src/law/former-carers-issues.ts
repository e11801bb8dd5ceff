import { type Issue, issue } from "../intake/index.js";
import type { LawChoice } from "./law-on.js";
import { ruleAt } from "./rule-at.js";
import { lawOfMonth, type Valuation } from "./valuation.js";

const former = {
  fr: "un mois d'avant l'avenant n° 2009-04, qui remplace l'annexe X : { assistantFamilial }",
  en: "a month before avenant no. 2009-04, which replaces annexe X: { assistantFamilial }",
};

const since = {
  fr: "un mois depuis l'avenant n° 2009-04 ; avant lui, waitingIndemnityBase",
  en: "a month since avenant no. 2009-04; before it, waitingIndemnityBase",
};

/**
 * A month from which the avenant n° 2009-04 pays those to whom children are entrusted by the hour
 * of the statutory minimum: nothing is counted on the coefficient of annexe X any more.
 *
 * @article Avenant-2009-04
 */
export function formerCarersIssues(asked: Valuation & LawChoice): readonly Issue[] {
  return carersIssues(asked, false);
}

/**
 * A month before the avenant n° 2009-04, of indemnities that begin with it.
 *
 * @article Avenant-2009-04
 */
export function carersSinceIssues(asked: Valuation & LawChoice): readonly Issue[] {
  return carersIssues(asked, true);
}

function carersIssues(asked: Valuation & LawChoice, byTheHour: boolean): readonly Issue[] {
  const { month: received } = asked;
  if (received === undefined) return [];
  if ((ruleAt("fosterCare", lawOfMonth(asked)) !== undefined) === byTheHour) return [];
  const expected = byTheHour ? since : former;
  return [issue("not-applicable", ["month"], { received, expected, article: "Avenant-2009-04" })];
}
