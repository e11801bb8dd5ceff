import { product, resultOf } from "../../working/index.js";
import { dutyPointSteps, medicalDutiesLabel } from "../request/medical-duties.js";
import type { PayLine } from "../situation/pay-slip.js";
import type { Situation } from "../situation/situation.js";
import { payLine } from "./pay-line.js";

/**
 * The medical body has the points of M.05.02 for its duties, on-call periods and exceptional calls,
 * up to a monthly ceiling, and none of the constraints.
 *
 * @article 20.03 L.219-221
 */
export function medicalDuties(situation: Situation): PayLine | undefined {
  const asked = situation.extras?.medicalDuties;
  if (asked === undefined) return undefined;
  const steps = dutyPointSteps(asked, situation.law, situation.readings);
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
