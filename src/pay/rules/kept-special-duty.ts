import { figure } from "../../working/index.js";
import type { PayLine } from "../situation/pay-slip.js";
import type { Situation } from "../situation/situation.js";
import { payLine } from "./pay-line.js";

const label = { fr: "Prime exceptionnelle individuelle", en: "Individual exceptional bonus" };

/**
 * Whoever drew the special duty allowance at the reclassification, in an establishment whose pay is
 * multiplied by 0.925, keeps its amount, in current euros, never multiplied.
 *
 * @article Avenant-2003-03
 */
export function keptSpecialDuty(situation: Situation): PayLine | undefined {
  const { keptSpecialDuty: value } = situation;
  if (value === undefined) return undefined;
  return payLine(situation, {
    code: "KEPT_SPECIAL_DUTY",
    label,
    expression: figure(value, "euros", label),
    base: value,
    articles: ["Avenant-2003-03"],
  });
}
