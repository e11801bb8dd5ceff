import { resultOf, type Step } from "../../working/index.js";
import type { PayLine } from "../situation/pay-slip.js";
import type { Situation } from "../situation/situation.js";
import { paidPoints, payLine } from "./pay-line.js";
import { workedReplacement } from "./worked-replacement.js";

const label = { fr: "Indemnité de remplacement", en: "Replacement indemnity" };

/**
 * Whoever replaces another for more than fifteen days is paid the points of the difference, a tenth
 * of his own pay at least; outside the base of seniority.
 *
 * @article RP-08.04.2
 */
export function replacementIndemnity(situation: Situation): PayLine | undefined {
  const steps = workedReplacement(situation);
  if (steps === undefined) return undefined;
  const counted = steps.at(-1) as Step;
  return payLine(situation, {
    code: "REPLACEMENT_INDEMNITY",
    label,
    expression: paidPoints(situation, resultOf(counted)),
    points: counted.result,
    base: situation.pointValue.value,
    articles: ["RP-08.04.2"],
    before: steps,
  });
}
