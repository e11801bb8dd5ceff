import { decimal, frenchDay } from "../exact/index.js";
import { isSince2012 } from "../law/index.js";
import {
  difference,
  figure,
  least,
  proportion,
  resultOf,
  type Step,
  type StepParts,
  shareOfFullTime,
  step,
} from "../working/index.js";
import type { AbsorptionRequest, CareerIndemnityHeld, Increase } from "./absorption-request.js";

/** The reduction of the career indemnity by a promotion. */
export interface CareerIndemnityCut {
  /** Points left of it. */
  readonly left: Step;
  /** Euros that it loses. */
  readonly lost: Step;
}

const points = { fr: "points d'indemnité de carrière", en: "points of career indemnity" };
const gained = { fr: "points gagnés par la promotion", en: "points gained by the promotion" };
const value = { fr: "valeur du point", en: "point value" };
const time = { fr: "temps de travail", en: "working time" };

/**
 * The reduction of the career indemnity by each increase: none, but for a promotion, which cuts it
 * by the points that it brings, at most all of it; since December 2012 it ends it.
 *
 * @article Art8 L.600
 * @article RP-08.03.3
 */
export function careerIndemnityCuts(
  request: AbsorptionRequest,
): readonly (CareerIndemnityCut | undefined)[] {
  const { careerIndemnity, increases } = request;
  if (careerIndemnity === undefined) return increases.map(() => undefined);
  let left: Step | undefined;
  return increases.map((increase, index) => {
    if (increase.kind !== "promotion") return undefined;
    const ends = isSince2012(increase.on, request);
    const cut = cutBy({ ...increase, index, ends }, careerIndemnity, left);
    left = cut.left;
    return cut;
  });
}

/** A promotion among the increases, and whether it ends the indemnity. */
interface PromotionCut extends Increase {
  readonly index: number;
  readonly ends: boolean;
}

function cutBy(
  promotion: PromotionCut,
  held: CareerIndemnityHeld,
  before: Step | undefined,
): CareerIndemnityCut {
  const { pointsGained = 0, pointValue = 0, ends } = promotion;
  const all =
    before === undefined ? figure(decimal(held.points), "points", points) : resultOf(before);
  const cut = ends ? all : least(all, figure(decimal(pointsGained), "points", gained));
  const share = shareOfFullTime(held.workingTime ?? 1, time);
  const worth = figure(decimal(pointValue), "euros-per-point", value);
  return {
    lost: stepOf(promotion, {
      id: "CAREER_INDEMNITY_LOST",
      label: { fr: "Indemnité de carrière perdue", en: "Career indemnity lost" },
      expression: proportion(cut, worth, share),
      unit: "euros",
      decimals: 2,
    }),
    left: stepOf(promotion, {
      id: "CAREER_INDEMNITY_LEFT",
      label: { fr: "Points d'indemnité de carrière", en: "Points of career indemnity" },
      expression: difference(all, cut),
      unit: "points",
    }),
  };
}

function stepOf(
  { on, index, ends }: PromotionCut,
  { id, label, ...parts }: Omit<StepParts, "articles">,
): Step {
  return step({
    ...parts,
    id: `${id}_${index + 1}`,
    label: { fr: `${label.fr} au ${frenchDay(on)}`, en: `${label.en} on ${on}` },
    articles: ends ? ["RP-08.03.3"] : ["Art8"],
  });
}
