import { type Issue, issue } from "../intake/index.js";
import { cadreOf } from "../job/index.js";
import { reading } from "../law/index.js";
import { isBecoming } from "./becoming-by.js";
import type { Promotion } from "./career.js";
import { isPromotion } from "./is-promotion.js";
import type { ReadCareer } from "./read-career.js";
import { statedIssues } from "./stated-issues.js";
import { statedKeys } from "./stated-rates.js";
import { movesSinceSwitch } from "./switched-clocks.js";

const article = "RP-08.03.3";

/**
 * From December 2012 on a promotion settles the percentages itself; a move to a métier of the same
 * or a lower coefficient is under no rule, and the caller states them (reading R94).
 *
 * @article RP-08.03.3
 */
export function moveIssues(known: ReadCareer): readonly Issue[] {
  const { career, wrong, regimes } = known;
  const { promotions = [], hired, metier } = career;
  if (wrong.has("promotions") || hired === undefined || metier === undefined) return [];
  const since = movesSinceSwitch({ career: { ...career, hired, metier }, regimes });
  return promotions.flatMap((move, index) =>
    since.includes(move) ? issuesOfMove(known, move, index) : beforeSwitchIssues(move, index),
  );
}

function issuesOfMove(known: ReadCareer, move: Promotion, index: number): readonly Issue[] {
  const { career, choices, regimes } = known;
  const path = ["promotions", index];
  if (isBecoming(move)) {
    return notHereIssues(move, index, {
      fr: "rien ici : les pourcentages continuent dans ce que le métier est devenu",
      en: "nothing here: the percentages go on in what the métier became",
    });
  }
  if (isPromotion(move)) {
    return notHereIssues(move, index, {
      fr: "rien ici : une promotion remet l'ancienneté et la technicité à zéro",
      en: "nothing here: a promotion takes seniority and technicité back to nothing",
    });
  }
  if (reading(choices, "R94").choice === "kept") return [];
  const { cadre } = cadreOf(move.to, choices);
  const view = { career, choices, regimes, cadre };
  return statedIssues({ stated: move, on: move.on, view, path, article });
}

function beforeSwitchIssues(move: Promotion, index: number): readonly Issue[] {
  return notHereIssues(move, index, {
    fr: "rien ici : avant décembre 2012 le pourcentage est conservé",
    en: "nothing here: before December 2012 the percentage is kept",
  });
}

function notHereIssues(
  move: Promotion,
  index: number,
  expected: Issue["expected"],
): readonly Issue[] {
  return statedKeys.flatMap((key) => {
    const received = move[key];
    if (received === undefined) return [];
    return [issue("not-applicable", ["promotions", index, key], { received, expected, article })];
  });
}
