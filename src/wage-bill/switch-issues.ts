import { type Issue, issue } from "../intake/index.js";
import { type LawChoice, regimesUnder, spanOn } from "../law/index.js";
import type { BilledPerson } from "./billed-people.js";
import type { BilledStretch } from "./person-stretches.js";

/**
 * Whoever is there at a change of text keeps a percentage, which a number of years does not give:
 * the career is asked, be the change within the bill or between the first day told of the person
 * and the bill.
 *
 * @article RP-22.1
 * @article 2014-02-1
 */
export function switchIssues(
  { person, at }: BilledPerson,
  stretches: readonly BilledStretch[],
  terms: LawChoice,
): readonly Issue[] {
  const { seniorityYears, cadreYears, entered, yearsReached } = person;
  if ((seniorityYears ?? cadreYears) === undefined) return [];
  const paid = stretches.map((each) => each.paid.slip.law.regime);
  const since = entered ?? yearsReached;
  const held = since === undefined ? [] : [spanOn(regimesUnder(terms), since).regime];
  const regimes = paid.length === 0 ? [] : [...held, ...paid];
  if (new Set(regimes).size < 2) return [];
  const expected = {
    fr:
      "la carrière (seniority) : qui est en poste à un changement de texte garde un pourcentage, " +
      "que les années ne donnent pas",
    en:
      "the career (seniority): whoever is in post at a change of text keeps a percentage, which " +
      "years do not give",
  };
  const parts = { received: undefined, expected, article: "RP-22.1" } as const;
  return [issue("missing", [...at, "seniority"], parts)];
}
