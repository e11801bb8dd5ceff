import { type Issue, issue } from "../intake/index.js";
import type { LawChoice } from "./law-on.js";
import { ruleAt } from "./rule-at.js";
import { lawOfMonth, type Valuation } from "./valuation.js";

/**
 * A month from which the avenant n° 2009-04 pays those to whom children are entrusted by the hour
 * of the statutory minimum: nothing is counted on the coefficient of annexe X any more.
 *
 * @article Avenant-2009-04
 */
export function formerCarersIssues(asked: Valuation & LawChoice): readonly Issue[] {
  const { month } = asked;
  if (month === undefined || ruleAt("fosterCare", lawOfMonth(asked)) === undefined) return [];
  const expected = {
    fr: "un mois d'avant l'avenant n° 2009-04, qui remplace l'annexe X : { assistantFamilial }",
    en: "a month before avenant no. 2009-04, which replaces annexe X: { assistantFamilial }",
  };
  const parts = { received: month, expected, article: "Avenant-2009-04" } as const;
  return [issue("not-applicable", ["month"], parts)];
}
