import type { Situation } from "../situation.js";
import type { PayLine } from "../slip.js";
import { dutyPointSteps, medicalDutiesLabel } from "../special/medical-duties.js";
import { product, resultOf } from "../trace.js";
import { payLine } from "./line.js";

/**
 * The medical body has the points of M.05.02 for its duties, on-call periods and exceptional calls, up to a monthly ceiling, and none of the constraints.
 *
 * @article 20.03 L.219-221
 */
export function medicalDuties(situation: Situation): PayLine | undefined {
  const asked = situation.special?.medicalDuties;
  if (asked === undefined) return undefined;
  const steps = dutyPointSteps(asked, situation.day);
  const [counted, paid] = steps;
  return payLine(situation, {
    code: "MEDICAL_DUTIES",
    label: medicalDutiesLabel,
    expression: product(resultOf(paid), situation.pointValue),
    points: paid.result,
    base: situation.pointValue.value,
    articles: [...counted.articles, ...paid.articles],
    before: steps,
  });
}
