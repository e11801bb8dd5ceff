import { figure } from "../../working/index.js";
import type { PayLine } from "../situation/pay-slip.js";
import type { Situation } from "../situation/situation.js";
import { payLine } from "./pay-line.js";

const label = {
  fr: "Indemnité différentielle de passage au statut cadre",
  en: "Status differential on becoming a cadre",
};

/**
 * Those whom the avenant of 2017 made cadres keep what the contributions of cadres take from them,
 * in euros, until a promotion.
 *
 * @article 2017-02-6
 */
export function statusDifferential(situation: Situation): PayLine | undefined {
  const { statusDifferential: value } = situation;
  if (value === undefined) return undefined;
  return payLine(situation, {
    code: "STATUS_DIFFERENTIAL",
    label,
    expression: figure(value, "euros", label),
    base: value,
    articles: ["2017-02-6"],
  });
}
