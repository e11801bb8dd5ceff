import { multiplied } from "../exact/index.js";
import { type Checked, type Issue, issue, sound } from "../intake/index.js";
import type { Figure } from "../working/index.js";
import type { Establishment } from "./establishment.js";
import type { LawOn } from "./law-on.js";
import { parameterAt, parameterFigure } from "./parameters.js";
import { actsBehind, figureSet } from "./series.js";

const factors = { mayotte: "mayottePointFactor", reunion: "reunionPointFactor" } as const;

const names = {
  mayotte: {
    fr: "valeur du point majorée de 20 % (Mayotte)",
    en: "point value raised by 20 % (Mayotte)",
  },
  reunion: {
    fr: "valeur du point majorée de 20 % (Réunion)",
    en: "point value raised by 20 % (Réunion)",
  },
};

/**
 * In Mayotte the point is raised by 20 % since 2019. In Réunion an employer may apply an agreement
 * that raises it as much: its text was not found, so that whether it is applied is asked.
 *
 * @article Accord-Mayotte
 * @article Accord-Reunion
 */
export function raisedPoint(
  point: Figure | undefined,
  {
    establishment: { place, reunionAgreement } = {},
  }: { readonly establishment?: Establishment | undefined },
  law: LawOn,
): Checked<Figure | undefined> {
  if (place !== "mayotte" && place !== "reunion") return sound(point);
  if (parameterAt(factors[place], law) === undefined) return sound(point);
  const applied = place === "mayotte" ? true : reunionAgreement;
  if (applied === undefined) return { usable: undefined, issues: [notTold()] };
  if (!applied || point === undefined) return sound(point);
  const raised = parameterFigure(factors[place], law, "ratio");
  const by = [point, raised].flatMap(actsBehind);
  const value = multiplied(point.value, raised.value);
  return sound(figureSet(value, { unit: "euros-per-point", name: names[place], by }));
}

function notTold(): Issue {
  const expected = {
    fr: "si l'employeur applique l'accord qui majore le point de 20 % à la Réunion",
    en: "whether the employer applies the agreement that raises the point by 20 % in Réunion",
  };
  const path = ["establishment", "reunionAgreement"];
  return issue("missing", path, { received: undefined, expected, article: "Accord-Reunion" });
}
