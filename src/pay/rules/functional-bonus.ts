import { reading } from "../../law/index.js";
import { sum } from "../../working/index.js";
import type { PayLine } from "../situation/pay-slip.js";
import type { Situation } from "../situation/situation.js";
import { grantedPoints, isFullTime, paidExtraPoints, payLine } from "./pay-line.js";

const label = { fr: "Prime fonctionnelle", en: "Functional bonus" };

/**
 * Functional bonuses are points for particular conditions of work, outside the base of seniority,
 * pro rata of working time (reading R18), on one title only (reading R3).
 *
 * @article Expose-III.5 L.123
 * @article A3.4.4 L.508-514
 */
export function functionalBonus(situation: Situation): PayLine | undefined {
  const { functionalBonuses: bonuses, pointValue, readings } = situation;
  if (bonuses.length === 0) return undefined;
  const counted = sum(...bonuses.map((bonus) => grantedPoints(situation, bonus)));
  const partTime = isFullTime(situation) ? [] : [reading(readings, "R18")];
  const several = bonuses.length === 1 ? [] : [reading(readings, "R3")];
  return payLine(situation, {
    code: "FUNCTIONAL_BONUS",
    label,
    expression: paidExtraPoints(situation, counted),
    points: counted.value,
    base: pointValue.value,
    articles: [
      ...new Set(["Expose-III.5" as const, ...bonuses.map(({ source }) => source.article)]),
    ],
    readings: [...partTime, ...several, ...bonuses.flatMap((bonus) => bonus.readings)],
  });
}
