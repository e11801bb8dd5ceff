import { type Issue, issue } from "../intake/index.js";
import type { BilledPerson } from "./billed-people.js";
import type { BilledStretch } from "./person-stretches.js";

/**
 * Whoever is there at a change of text keeps a percentage, which a number of years does not give:
 * the career is asked.
 *
 * @article RP-22.1
 * @article 2014-02-1
 */
export function switchIssues(
  { person, at }: BilledPerson,
  stretches: readonly BilledStretch[],
): readonly Issue[] {
  if (person.seniorityYears === undefined) return [];
  const [first, ...others] = stretches.map(({ paid }) => paid.slip.law.regime);
  const beyond = others.find((regime) => regime !== first);
  if (beyond === undefined) return [];
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
