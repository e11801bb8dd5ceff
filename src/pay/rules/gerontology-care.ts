import { parameterFigure } from "../../law/index.js";
import { proportion } from "../../working/index.js";
import type { PayLine } from "../situation/pay-slip.js";
import type { Situation } from "../situation/situation.js";
import { besideFunctionalBonus } from "./beside-functional-bonus.js";
import { type EarlierLines, payLine } from "./pay-line.js";

const label = { fr: "Assistant de soins en gérontologie", en: "Gerontology care assistant" };
/**
 * An aide-soignant, an aide médico-psychologique or, after him, an accompagnant éducatif et social
 * who acts as assistant de soins en gérontologie has 90 euros a month, in proportion to the time
 * spent on it; they are in no base but the gross.
 *
 * @article Avenant-2010-05
 */
export function gerontologyCare(situation: Situation, earlier: EarlierLines): PayLine | undefined {
  const { gerontologyCare: share, law } = situation;
  if (share === undefined) return undefined;
  const amount = parameterFigure("gerontologyCareAmount", law, "euros");
  const own = proportion(amount, share);
  const { expression, readings } = besideFunctionalBonus(situation, earlier, own);
  return payLine(situation, {
    code: "GERONTOLOGY_CARE",
    label,
    expression,
    base: amount.value,
    articles: ["Avenant-2010-05"],
    readings,
  });
}
