import type { Label } from "../exact/index.js";
import type { ArticleId } from "../ids/index.js";
import { type Issue, issue, type Readable } from "../intake/index.js";
import { firstDayOfScheme } from "./first-day-of-scheme.js";
import type { LawChoice } from "./law-on.js";
import { spanOfMonth } from "./regime.js";
import type { Valuation } from "./valuation.js";

/** The later text that does away with a rule of the avenant, and what answers since. */
export interface LaterText {
  /** Its article. */
  readonly article: ArticleId;
  /** The function or the field that answers since. */
  readonly instead: Label;
}

/** A month whose text is later than the avenant, of a rule that the avenant alone has. */
export function formerTextIssues(
  { usable, flawed }: Readable<Valuation & LawChoice>,
  { article, instead }: LaterText,
): readonly Issue[] {
  const { month } = usable;
  const unread = (["law", "actDays", "readings"] as const).some(flawed);
  if (month === undefined || unread || month < firstDayOfScheme.slice(0, 7)) return [];
  if (spanOfMonth(month, usable).regime === "2003") return [];
  const expected = {
    fr: `un mois d'avant la recommandation de 2012 ; depuis, ${instead.fr}`,
    en: `a month before the recommendation of 2012; since, ${instead.en}`,
  };
  return [issue("not-applicable", ["month"], { received: month, expected, article })];
}
