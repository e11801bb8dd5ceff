import type { Situation } from "../situation.js";
import type { PayLine } from "../slip.js";
import { paidPoints, payLine, points } from "./line.js";

const label = { fr: "Indemnité de carrière", en: "Career indemnity" };
const name = { fr: "points d'indemnité de carrière", en: "points of career indemnity" };

/**
 * The career indemnity of staff reclassified on 1 July 2003 is fixed in points for full time and reduced in due proportion for part time.
 *
 * @article Art8 L.590-603
 * @article Expose-III.6 L.124
 */
export function careerIndemnity(situation: Situation): PayLine | undefined {
  const { careerIndemnityPoints: value, pointValue } = situation;
  if (value === undefined) return undefined;
  return payLine(situation, {
    code: "CAREER_INDEMNITY",
    label,
    expression: paidPoints(situation, points(value, name)),
    points: value,
    base: pointValue.value,
    articles: ["Art8"],
  });
}
