import type { PayLine } from "../situation/pay-slip.js";
import type { Situation } from "../situation/situation.js";
import { paidPoints, payLine } from "./pay-line.js";

const label = {
  fr: "Indemnité différentielle de remplacement",
  en: "Differential indemnity of replacement",
};

/**
 * Whoever replaces the holder of a higher métier is paid the difference of the conventional
 * coefficients.
 *
 * @article 08.03.2 L.197
 */
export function replacementDifferential(situation: Situation): PayLine | undefined {
  const counted = situation.extras?.replacementPoints;
  if (counted === undefined) return undefined;
  return payLine(situation, {
    code: "REPLACEMENT_DIFFERENTIAL",
    label,
    expression: paidPoints(situation, counted),
    points: counted.value,
    base: situation.pointValue.value,
    articles: ["08.03.2"],
  });
}
