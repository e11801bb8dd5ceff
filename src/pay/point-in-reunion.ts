import { multiplied } from "../exact/index.js";
import { type Checked, type Issue, issue, sound } from "../intake/index.js";
import { type LawOn, parameterAt } from "../law/index.js";
import { type Figure, figure } from "../working/index.js";
import type { PayRequest } from "./request/pay-request.js";

const name = {
  fr: "valeur du point majorée de 20 % (Réunion)",
  en: "point value raised by 20 % (Réunion)",
};

/**
 * In Réunion an employer may apply an agreement that raises the point by 20 %. Its text was not
 * found: whether it is applied is asked, never supposed.
 *
 * @article Accord-Reunion
 */
export function pointInReunion(
  point: Figure | undefined,
  { establishment }: Partial<PayRequest>,
  law: LawOn,
): Checked<Figure | undefined> {
  const factor = parameterAt("reunionPointFactor", law);
  if (establishment?.place !== "reunion" || factor === undefined) return sound(point);
  const { reunionAgreement: applied } = establishment;
  if (applied === undefined) return { usable: undefined, issues: [notTold()] };
  if (!applied || point === undefined) return sound(point);
  return sound(figure(multiplied(point.value, factor), "euros-per-point", name));
}

function notTold(): Issue {
  const expected = {
    fr: "si l'employeur applique l'accord qui majore le point de 20 % à la Réunion",
    en: "whether the employer applies the agreement that raises the point by 20 % in Réunion",
  };
  const path = ["establishment", "reunionAgreement"];
  return issue("missing", path, { received: undefined, expected, article: "Accord-Reunion" });
}
