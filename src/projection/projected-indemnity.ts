import {
  type Decimal,
  firstDay,
  firstMonthFrom,
  type Month,
  roundHalfUp,
  zero,
} from "../exact/index.js";
import { isSince2012 } from "../law/index.js";
import { reducedSteps } from "../reclassement/index.js";
import { figure, type Step, step } from "../working/index.js";
import { coefficientIn } from "./paid-in.js";
import type { Horizon } from "./planned-career.js";
import type { ProjectedPromotion, ProjectedSituation } from "./projection-request.js";

/** The career indemnity of a projected career: what it is at first, then after each promotion. */
export interface ProjectedIndemnity {
  readonly steps: readonly Step[];
  /** The points left in a month, for full time. */
  readonly pointsIn: (month: Month) => Decimal | undefined;
}

const name = { fr: "Points d'indemnité de carrière", en: "Points of career indemnity" };

/**
 * The career indemnity, reduced by what each promotion brings in points, seniority and majoration
 * included.
 *
 * @article Art8 L.600
 */
export function projectedIndemnity(
  situation: ProjectedSituation,
  horizon: Horizon,
  prefix: string,
): ProjectedIndemnity {
  const { careerIndemnityPoints, promotions = [] } = situation;
  if (careerIndemnityPoints === undefined) return { steps: [], pointsIn: () => undefined };
  const start = step({
    id: `${prefix}CAREER_INDEMNITY`,
    label: name,
    expression: figure(careerIndemnityPoints, "points", name),
    unit: "points",
    articles: ["Art8"],
  });
  const ended = promotions.find(({ on }) => isSince2012(on, horizon.law))?.on;
  const before = promotions.filter(({ on }) => ended === undefined || on < ended);
  const gains = before.map(({ on }, index) => ({
    on,
    pointsGained: gainOf(situation, promotions.slice(0, index + 1), horizon),
  }));
  const steps = [start, ...reducedSteps(start, gains, prefix)];
  const pointsIn = (month: Month): Decimal => {
    // A promotion since December 2012 ends the indemnity.
    if (ended !== undefined && ended <= firstDay(month)) return zero;
    const past = before.filter(({ on }) => on <= firstDay(month)).length;
    return (steps[past] as Step).result;
  };
  return { steps, pointsIn };
}

/**
 * The gain from the last of some promotions in its first month: never less than nothing, in points
 * of two decimals.
 */
function gainOf(
  situation: ProjectedSituation,
  promotions: readonly ProjectedPromotion[],
  horizon: Horizon,
): Decimal {
  const month = firstMonthFrom((promotions.at(-1) as ProjectedPromotion).on);
  const [after, before] = [promotions, promotions.slice(0, -1)].map((held) =>
    coefficientIn({ ...situation, promotions: held }, month, horizon),
  ) as [Decimal, Decimal];
  const gain = after.minus(before);
  return gain.isNegative() ? zero : roundHalfUp(gain, 2);
}
