import { type Day, type Month, monthOf } from "../exact/index.js";
import { type Issue, issue, type Path, type Readable } from "../intake/index.js";
import {
  dayOfMonth,
  firstDayOfScheme,
  type LawChoice,
  type LawOn,
  lawOn,
  regimesUnder,
  spanOn,
} from "../law/index.js";

/** The law of a month, where the recommendation of 2012 or a later text governs it. */
export function lawSince2012(month: Month | undefined, choice: LawChoice): LawOn | undefined {
  if (month === undefined || month < monthOf(firstDayOfScheme)) return undefined;
  const regimes = regimesUnder(choice);
  const day = dayOfMonth(regimes, month, choice.readings);
  return spanOn(regimes, day).regime === "2003" ? undefined : lawOn(day, choice);
}

/** Whether a month that can be judged is governed by the text of before. */
export function isOfFormerText(
  month: Month | undefined,
  { usable, flawed }: Readable<LawChoice>,
): boolean {
  if (month === undefined || lawKeys.some(flawed)) return false;
  return month >= monthOf(firstDayOfScheme) && lawSince2012(month, usable) === undefined;
}

const lawKeys = ["law", "actDays", "readings"] as const;

/**
 * The issue with a day of the text in force before December 2012, or with a law without the
 * recommendation: what that text gave was not read.
 */
export function formerTextIssue(
  path: Path,
  received: Day | Month,
  article: "RP-11.01" | "RP-05.06.2",
): Issue {
  const expected = {
    fr:
      "un mois à partir de 2012-12, d'une loi qui a la recommandation de 2012 : le texte " +
      "d'avant n'a pas été lu",
    en:
      "a month from 2012-12 on, by a law that has the recommendation of 2012: the text of " +
      "before was not read",
  };
  return issue("no-sourced-value", path, { received, expected, article });
}
