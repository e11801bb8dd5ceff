import type { Day } from "../exact/index.js";
import { type Issue, issue } from "../intake/index.js";
import { firstDayOfScheme, isSince2012, lawChoiceOf } from "../law/index.js";
import { passedOn, type ReclassifyRequest } from "./reclassify-request.js";

/** Whether staff in place are reclassified on the day asked: the text of 2003 holds on it. */
export function isInTheScheme(asked: Partial<ReclassifyRequest>): boolean {
  return !isSince2012(passedOn(asked), lawChoiceOf(asked));
}

/**
 * A passage after 1 July 2003 has none of what that day gave back to staff under the former text of
 * the agreement: steps held back, periods neutralised, points of cadres.
 *
 * @article Art7 L.587-588
 * @article Art12 L.648-650
 */
export function passageIssues(asked: Partial<ReclassifyRequest>): readonly Issue[] {
  const on = passedOn(asked);
  if (on === firstDayOfScheme) return [];
  if (!isInTheScheme(asked)) return [afterTheScheme(on)];
  const { career = {}, eve = {} } = asked;
  const expected = {
    fr: `rien ici : la mesure est celle du passage du ${firstDayOfScheme}`,
    en: `nothing here: the measure is that of the passage of ${firstDayOfScheme}`,
  };
  return Object.entries({ career, eve }).flatMap(([field, told]) =>
    ofTheFirstDay
      .filter(({ key }) => (told as Readonly<Record<string, unknown>>)[key] !== undefined)
      .map(({ key, article }) =>
        issue("not-applicable", [field, key], { received: on, expected, article }),
      ),
  );
}

const ofTheFirstDay = [
  { key: "reclassement", article: "Art7" },
  { key: "heldBack", article: "Art7" },
  { key: "neutralised", article: "Art12" },
] as const;

function afterTheScheme(received: Day): Issue {
  const expected = {
    fr: "un jour où vaut le texte de 2003, avant la recommandation de 2012",
    en: "a day on which the text of 2003 holds, before the recommendation of 2012",
  };
  return issue("not-applicable", ["on"], { received, expected, article: "Art7" });
}
