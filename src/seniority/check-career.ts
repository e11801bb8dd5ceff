import type { Day } from "../exact/index.js";
import { type Checked, check, type Issue, issue } from "../intake/index.js";
import { firstDayOfScheme, type LawChoice, regimesUnder } from "../law/index.js";
import { baseTradeIssues } from "./base-trade-issues.js";
import { careerSchema, type DatedCareer, datedLists, datedPart, inSpans } from "./career.js";
import { heldIssues } from "./held-issues.js";
import { hiringIssues } from "./hiring-issues.js";
import { moveIssues } from "./move-issues.js";
import { type PeriodBounds, periodIssues } from "./period-issues.js";
import { promotionIssues } from "./promotion-issues.js";
import type { ReadCareer } from "./read-career.js";
import { reclassementIssues } from "./reclassement-issues.js";
import { serviceIssues, untoldIssues } from "./service-issues.js";

/**
 * Checks a career, its shape and then what its usable part says: everything wrong at once, each
 * with its path.
 */
export function checkCareer(
  career: unknown,
  horizon: PeriodBounds,
  law: LawChoice,
): Checked<Partial<DatedCareer>> {
  const shape = check(careerSchema(), career, datedLists);
  const { issues, placed } = shape;
  const wrong = new Set(issues.map(({ path }) => path[0]));
  const seen = inSpans(shape.usable);
  const { promotions: _, ...unmoved } = seen;
  const usable = wrong.has("promotions") ? unmoved : seen;
  const regimes = regimesUnder(law);
  const known: ReadCareer = { career: usable, wrong, choices: law.readings, law, regimes };
  const days = datedPart(shape);
  const ofDays = issuesOfDays({ ...known, career: days.usable }, horizon, known);
  const found = [
    ...serviceIssues(known),
    ...baseTradeIssues(known),
    ...reclassementIssues(known),
    ...hiringIssues(known),
    ...moveIssues(known),
    ...heldIssues(known),
  ];
  return { usable, issues: [...issues, ...ofDays.map(days.placed), ...found.map(placed)] };
}

/** The issues with the days of a career, be its entries wrong otherwise. */
function issuesOfDays(dated: ReadCareer, horizon: PeriodBounds, known: ReadCareer) {
  return [
    ...periodIssues(dated.career, horizon),
    ...untoldIssues(dated),
    ...promotionIssues(known, dated.career.promotions ?? []),
  ];
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
