import { addDays, type DecimalInput, decimal } from "../exact/index.js";
import { type Issue, issue } from "../intake/index.js";
import { cadreOf, heldId } from "../job/index.js";
import { firstDayOfScheme } from "../law/index.js";
import type { Reclassement } from "./career.js";
import { heldOn } from "./jobs-held.js";
import type { ReadCareer } from "./read-career.js";

const article = "Art7";
const eve = /* @__PURE__ */ addDays(firstDayOfScheme, -1);

/**
 * Points are converted for those who were cadres on the eve of the scheme.
 *
 * @article Art7 L.588
 */
export function reclassementIssues(known: ReadCareer): readonly Issue[] {
  const { reclassement } = known.career;
  if (reclassement === undefined) return [];
  return [
    ...inPostIssues(known),
    ...pointsIssues(reclassement),
    ...changeIssues(known, reclassement),
  ];
}

function inPostIssues({ career, wrong, choices, law }: ReadCareer): readonly Issue[] {
  const { metier, hired } = career;
  if (metier === undefined || hired === undefined || wrong.has("promotions")) return [];
  const path = ["reclassement"];
  if (hired > eve) {
    const expected = {
      fr: `rien ici : seul le personnel en place le ${eve} est reclassé`,
      en: `nothing here: only staff in post on ${eve} are reclassified`,
    };
    return [issue("outside-employment", path, { received: hired, expected, article })];
  }
  const held = heldOn({ ...career, metier, hired }, eve, law);
  if (cadreOf(held, choices).cadre) return [];
  const expected = {
    fr: `un métier de cadre le ${eve} : seuls les points des cadres sont convertis`,
    en: `a cadre's métier on ${eve}: only the points of cadres are converted`,
  };
  return [issue("not-a-cadre", path, { received: heldId(held), expected, article })];
}

function pointsIssues(reclassement: Reclassement): readonly Issue[] {
  const { coefficient, seniorityPoints, technicityPoints } = reclassement;
  if (seniorityPoints !== undefined || technicityPoints !== undefined) {
    return (["seniorityPoints", "technicityPoints"] as const).flatMap((key) =>
      excessIssues(reclassement[key], coefficient, key),
    );
  }
  const expected = {
    fr: "des points d'ancienneté (seniorityPoints), de technicité (technicityPoints), ou les deux",
    en: "points of seniority (seniorityPoints), of technicité (technicityPoints), or both",
  };
  const path = ["reclassement", "seniorityPoints"];
  return [issue("missing", path, { received: seniorityPoints, expected, article })];
}

function excessIssues(
  points: DecimalInput | undefined,
  coefficient: DecimalInput,
  key: string,
): readonly Issue[] {
  if (points === undefined || decimal(points).lessThanOrEqualTo(decimal(coefficient))) return [];
  const expected = {
    fr: `au plus le coefficient, ${decimal(coefficient)}`,
    en: `at most the coefficient, ${decimal(coefficient)}`,
  };
  return [issue("out-of-range", ["reclassement", key], { received: points, expected, article })];
}

function changeIssues(
  { career: { hired } }: ReadCareer,
  { lastChange }: Reclassement,
): readonly Issue[] {
  const path = ["reclassement", "lastChange"];
  if (hired !== undefined && lastChange < hired) {
    const expected = {
      fr: `un jour à partir de l'embauche, le ${hired}`,
      en: `a day from the hiring on, ${hired}`,
    };
    return [issue("outside-employment", path, { received: lastChange, expected, article })];
  }
  if (lastChange <= firstDayOfScheme) return [];
  const expected = {
    fr: `un jour jusqu'au ${firstDayOfScheme}`,
    en: `a day up to ${firstDayOfScheme}`,
  };
  return [issue("out-of-range", path, { received: lastChange, expected, article })];
}
