import type { Day } from "../exact/index.js";
import { type Checked, check, type Issue, issue } from "../intake/index.js";
import { firstDayOfScheme, type LawChoice, regimesUnder } from "../law/index.js";
import { baseTradeIssues } from "./base-trade-issues.js";
import { careerSchema, type DatedCareer, inSpans, periodLists } from "./career.js";
import { heldIssues } from "./held-issues.js";
import { hiringIssues } from "./hiring-issues.js";
import { moveIssues } from "./move-issues.js";
import { type PeriodBounds, periodIssues } from "./period-issues.js";
import { promotionIssues } from "./promotion-issues.js";
import type { ReadCareer } from "./read-career.js";
import { reclassementIssues } from "./reclassement-issues.js";
import { serviceIssues } from "./service-issues.js";

const lists = [...periodLists, "promotions"] as const;

/**
 * Checks a career, its shape and then what its usable part says: everything wrong at once, each
 * with its path.
 */
export function checkCareer(
  career: unknown,
  horizon: PeriodBounds,
  law: LawChoice,
): Checked<Partial<DatedCareer>> {
  const { usable: given, issues, placed } = check(careerSchema(), career, lists);
  const wrong = new Set(issues.map(({ path }) => path[0]));
  const seen = inSpans(given);
  const usable = wrong.has("promotions") ? withoutMoves(seen) : seen;
  const regimes = regimesUnder(law);
  const known: ReadCareer = { career: usable, wrong, choices: law.readings, law, regimes };
  const found = [
    ...periodIssues(usable, horizon),
    ...serviceIssues(known),
    ...baseTradeIssues(known),
    ...promotionIssues(known, seen.promotions ?? []),
    ...reclassementIssues(known),
    ...hiringIssues(known),
    ...moveIssues(known),
    ...heldIssues(known),
  ];
  return { usable, issues: [...issues, ...found.map(placed)] };
}

function withoutMoves({ promotions: _, ...others }: Partial<DatedCareer>): Partial<DatedCareer> {
  return others;
}

/**
 * No rule answers for a day before the scheme.
 *
 * @article Art16 L.683-687
 */
export function beforeSchemeIssues(day: Day | undefined, key: string): readonly Issue[] {
  if (day === undefined || day >= firstDayOfScheme) return [];
  const expected = {
    fr: `un jour à partir du ${firstDayOfScheme}`,
    en: `a day from ${firstDayOfScheme} on`,
  };
  return [issue("before-scheme", [key], { received: day, expected, article: "Art16" })];
}
