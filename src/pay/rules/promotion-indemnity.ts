import { resultOf, type Step } from "../../working/index.js";
import type { PayLine } from "../situation/pay-slip.js";
import type { Situation } from "../situation/situation.js";
import { paidPoints, payLine, points } from "./pay-line.js";

const label = { fr: "Indemnité de promotion", en: "Promotion indemnity" };
const name = { fr: "points de promotion", en: "points of promotion" };

/**
 * The promotion indemnity is in points, from the promotion to the end of the career or to the next
 * one; it is paid with the base salary, and enters the base of seniority.
 *
 * @article RP-08.03.3
 * @article RP-08.01.1
 */
export function promotionIndemnity(situation: Situation): PayLine | undefined {
  const { promotion, pointValue } = situation;
  if (promotion === undefined || promotion.points.isZero()) return undefined;
  const worked: Step | undefined = promotion.steps.at(-1);
  const counted = worked === undefined ? points(promotion.points, name) : resultOf(worked);
  return payLine(situation, {
    code: "PROMOTION_INDEMNITY",
    label,
    expression: paidPoints(situation, counted),
    points: promotion.points,
    base: pointValue.value,
    articles: ["RP-08.03.3"],
    before: promotion.steps,
  });
}
