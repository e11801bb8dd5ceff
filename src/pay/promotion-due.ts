import { type Day, type DecimalInput, decimal, type Month, monthOf } from "../exact/index.js";
import { type Checked, type Issue, issue, relocated, sound } from "../intake/index.js";
import { type LawChoice, lawOn } from "../law/index.js";
import {
  type Career,
  isPromotion,
  movesSinceSwitch,
  type Promotion,
  type YearsInForce,
} from "../seniority/index.js";
import type { Step } from "../working/index.js";
import { type MonthFigures, monthFigures } from "./month-figures.js";
import { promotionPoints } from "./points/promotion-points.js";
import { dayCompared, type PromotionAsked, promotionSides } from "./promotion-sides.js";
import type { PayRequest } from "./request/pay-request.js";
import type { WorkedPoints } from "./situation/situation.js";

type UsableMonth = Partial<PayRequest>;

const article = "RP-08.03.3";

/**
 * The points of the last promotion since December 2012: those that the request states, those that
 * the career says were granted, or those that what was held on the eve
 * comes to. Issues: `missing` where a career crosses a promotion and nothing of that is said;
 * `not-applicable` for points before December 2012.
 *
 * @article RP-08.03.3
 */
export function promotionDue(
  request: UsableMonth,
  years: YearsInForce | undefined,
  figures: MonthFigures,
  from: Day = figures.view.on,
): Checked<WorkedPoints | undefined> {
  const { promotionPoints: stated, seniority } = request;
  if (stated !== undefined) return statedPoints(stated, figures);
  if (seniority === undefined || years === undefined) return sound(undefined);
  const made = movesSinceSwitch({ career: asDated(seniority), regimes: figures.regimes }).filter(
    (each) => each.on <= from && isPromotion(each),
  );
  return pointsOf(seniority, made, request);
}

/** Only the days of promotions are read of it. */
function asDated(career: Career): Parameters<typeof movesSinceSwitch>[0]["career"] {
  return career as never;
}

function statedPoints(
  stated: DecimalInput,
  { span }: MonthFigures,
): Checked<WorkedPoints | undefined> {
  if (span.regime !== "2003") return sound({ points: decimal(stated), steps: [] });
  const expected = {
    fr: "rien ici : l'indemnité de promotion commence en décembre 2012",
    en: "nothing here: the promotion indemnity begins in December 2012",
  };
  const parts = { received: stated, expected, article } as const;
  return { usable: undefined, issues: [issue("not-applicable", ["promotionPoints"], parts)] };
}

/** The points of the last of some promotions; those of the one before count among what was held. */
function pointsOf(
  career: Career,
  made: readonly Promotion[],
  request: UsableMonth,
): Checked<WorkedPoints | undefined> {
  const promotion = made.at(-1);
  if (promotion === undefined) return sound(undefined);
  const { granted, before } = promotion;
  if (granted !== undefined) return sound({ points: decimal(granted), steps: [] });
  if (before === undefined) return { usable: undefined, issues: [missing(career, promotion)] };
  const earlier = pointsOf(career, made.slice(0, -1), request);
  const { readings, law, actDays } = request;
  const choice: LawChoice = { readings, law, actDays };
  const held = { career, promotion, before, earlier: earlier.usable?.points };
  const sides = promotionSides({ ...held, law: choice, ...valuedOn(promotion, request) });
  const found = sides.issues.map((each) => at(career, promotion, each));
  const issues = [...earlier.issues, ...found];
  if (issues.length > 0) return { usable: undefined, issues };
  if (sides.usable === undefined)
    return { usable: undefined, issues: [missing(career, promotion)] };
  const on = lawOn(promotion.on, choice);
  const steps = promotionPoints({ on, ...sides.usable, readings });
  return sound({ points: (steps.at(-1) as Step).result, steps });
}

/**
 * The point of the day and the statutory minimum of the day compared, where the establishment
 * stands; the request's for its own month alone.
 */
function valuedOn(
  promotion: Promotion,
  request: UsableMonth,
): Pick<PromotionAsked, "pointValue" | "smic"> {
  const figuresIn = (month: Month): MonthFigures => {
    const { pointValue: _, smic: __, ...others } = request;
    return monthFigures(month === request.month ? request : { ...others, month }).usable;
  };
  const { readings, law, actDays } = request;
  const { pointValue } = figuresIn(monthOf(promotion.on));
  const compared = dayCompared(promotion, { readings, law, actDays });
  return { pointValue, smic: figuresIn(monthOf(compared)).smic };
}

function at(career: Career, promotion: Promotion, found: Issue): Issue {
  const index = (career.promotions ?? []).indexOf(promotion);
  return relocated(found, ["seniority", "promotions", index, ...found.path]);
}

function missing(career: Career, promotion: Promotion): Issue {
  const expected = {
    fr:
      "les points accordés à cette promotion (granted), ou ce qui était tenu la veille (before " +
      ": compléments, indemnités, temps de travail ; {} s'il n'y a rien d'autre que le " +
      "coefficient)",
    en:
      "the points granted on this promotion (granted), or what was held on the eve (before: " +
      "complements, indemnities, working time; {} where there is nothing but the coefficient)",
  };
  return at(
    career,
    promotion,
    issue("missing", ["before"], { received: undefined, expected, article }),
  );
}
