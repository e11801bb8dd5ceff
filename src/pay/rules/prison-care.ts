import { parameterFigure } from "../../law/index.js";
import { proportion } from "../../working/index.js";
import type { PayLine } from "../situation/pay-slip.js";
import type { Situation } from "../situation/situation.js";
import { besideFunctionalBonus } from "./beside-functional-bonus.js";
import { type EarlierLines, payLine } from "./pay-line.js";

const label = { fr: "Soins en milieu pénitentiaire", en: "Care in prisons" };
/**
 * Whoever gives care to prisoners in a regional medico-psychological service has 24 points a month
 * for full time spent there, less in proportion; they are in no base but the gross.
 *
 * @article A3.4.6
 * @article Avenant-2003-02
 */
export function prisonCare(situation: Situation, earlier: EarlierLines): PayLine | undefined {
  const { prisonCare: share, law, pointValue } = situation;
  if (share === undefined) return undefined;
  const points = parameterFigure("prisonCarePoints", law, "points");
  const own = proportion(points, pointValue, share);
  const { expression, readings } = besideFunctionalBonus(situation, earlier, own);
  return payLine(situation, {
    code: "PRISON_CARE",
    label,
    expression,
    points: points.value,
    base: pointValue.value,
    articles: ["A3.4.6", "Avenant-2003-02"],
    readings,
  });
}
