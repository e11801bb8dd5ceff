import { parameterFigure } from "../../law/index.js";
import { product } from "../../working/index.js";
import type { PayLine } from "../situation/pay-slip.js";
import type { Situation } from "../situation/situation.js";
import { payLine } from "./pay-line.js";

const label = { fr: "Indemnité de logement", en: "Housing indemnity" };

/**
 * Teachers who have a right to free housing and cannot be given it have 30 points; the text does
 * not reduce them at part time.
 *
 * @article A3.6.2.2 L.525
 */
export function teacherHousing(situation: Situation): PayLine | undefined {
  if (situation.extras?.housingNotProvided !== true) return undefined;
  const points = parameterFigure("teacherHousingPoints", situation.law, "points");
  return payLine(situation, {
    code: "TEACHER_HOUSING",
    label,
    expression: product(points, situation.pointValue),
    points: points.value,
    base: situation.pointValue.value,
    articles: ["A3.6.2.2"],
  });
}
