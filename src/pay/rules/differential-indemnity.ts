import { figure } from "../../working/index.js";
import type { PayLine } from "../situation/pay-slip.js";
import type { Situation } from "../situation/situation.js";
import { payLine } from "./pay-line.js";

const label = { fr: "Indemnité différentielle", en: "Differential indemnity" };

/**
 * The differential indemnity is an amount in current euros, paid as it stands.
 *
 * @article Art9 L.623-635
 * @article Expose-III.7 L.125
 * @article A1.2.1.1 L.267
 * @article A1.2.2 L.283
 */
export function differentialIndemnity(situation: Situation): PayLine | undefined {
  const { differentialIndemnity: value } = situation;
  if (value === undefined) return undefined;
  return payLine(situation, {
    code: "DIFFERENTIAL_INDEMNITY",
    label,
    expression: figure(value, "euros", label),
    base: value,
    articles: ["Art9"],
  });
}
