import { lawOfFirstDay, parameterFigure } from "../../law/index.js";
import { type Expression, product } from "../../working/index.js";
import type { PayLine } from "../situation/pay-slip.js";
import type { Situation } from "../situation/situation.js";
import { paidPoints, payLine, points } from "./pay-line.js";

const label = { fr: "Indemnité de carrière", en: "Career indemnity" };
const name = { fr: "points d'indemnité de carrière", en: "points of career indemnity" };

/**
 * The career indemnity of staff reclassified on 1 July 2003 is fixed in points for full time and
 * reduced in due proportion for part time. Half of it is paid in the provisional year.
 *
 * @article Art8 L.590-603
 * @article Art7 L.582-583
 * @article Expose-III.6 L.124
 * @article A1.2.1.1 L.265
 * @article A1.2.2 L.282
 */
export function careerIndemnity(situation: Situation): PayLine | undefined {
  const { careerIndemnityPoints: value, pointValue, isProvisional = false } = situation;
  if (value === undefined) return undefined;
  const whole = points(value, name);
  const held = isProvisional ? shared(whole) : whole;
  return payLine(situation, {
    code: "CAREER_INDEMNITY",
    label,
    expression: paidPoints(situation, held),
    points: held.value,
    base: pointValue.value,
    articles: isProvisional ? ["Art8", "Art7"] : ["Art8"],
  });
}

/** The share of the first year of the scheme, which is that of any passage. */
function shared(whole: Expression): Expression {
  return product(whole, parameterFigure("careerIndemnityShare", lawOfFirstDay(), "percent"));
}
