import { type Day, frenchDay } from "../exact/index.js";
import { type Issue, issue, type Path } from "../intake/index.js";
import {
  difference,
  figure,
  greatest,
  nothing,
  resultOf,
  type Step,
  step,
} from "../working/index.js";
import type { PromotionGain } from "./career-indemnity-request.js";

const label = {
  fr: "Indemnité de carrière après promotion",
  en: "Career indemnity after promotion",
};
const gained = { fr: "points gagnés par la promotion", en: "points gained by the promotion" };
const none = { fr: "rien", en: "nothing" };

/**
 * The indemnity reduced by the gain of each promotion: each step is what is left after one
 * promotion, never less than nothing.
 *
 * @article Art8 L.600
 */
export function reducedSteps(
  start: Step,
  promotions: readonly PromotionGain[],
  prefix = "",
): readonly Step[] {
  const steps: Step[] = [];
  for (const [index, { on, pointsGained }] of promotions.entries()) {
    const before = steps.at(-1) ?? start;
    const gain = figure(pointsGained, "points", gained);
    steps.push(
      step({
        id: `${prefix}AFTER_PROMOTION_${index + 1}`,
        label: { fr: `${label.fr} (${frenchDay(on)})`, en: `${label.en} (${on})` },
        expression: greatest(nothing("points", none), difference(resultOf(before), gain)),
        unit: "points",
        articles: ["Art8"],
      }),
    );
  }
  return steps;
}

/** Promotions come in the order of their days. */
export function promotionIssues(
  promotions: readonly { readonly on: Day }[] = [],
  at: Path = [],
): readonly Issue[] {
  return promotions.flatMap(({ on }, index) => {
    const before = promotions[index - 1]?.on;
    if (before === undefined || before < on) return [];
    const expected = { fr: `un jour après le ${before}`, en: `a day after ${before}` };
    return [issue("out-of-order", [...at, "promotions", index, "on"], { received: on, expected })];
  });
}
