import type { Decimal, Label } from "../../exact/index.js";
import { type Expression, type Figure, figure, type Step } from "../../working/index.js";
import { integratedRate } from "../points/integrated-rate.js";
import { minimumHeld } from "../points/minimum-held.js";
import type { OwnPay } from "../points/own-points.js";
import { replacementPoints } from "../points/replacement-points.js";
import type { Situation } from "../situation/situation.js";
import { conventionalCoefficient } from "./base-salary.js";
import { minimumTerms } from "./minimum-of-2009.js";
import { points } from "./pay-line.js";
import { strictRateInForce, tableSeniorityInForce, technicityInForce } from "./table-percentage.js";

const names = {
  seniority: { fr: "pourcentage d'ancienneté", en: "percentage of seniority" },
  technicity: { fr: "pourcentage de technicité", en: "percentage of technicité" },
  promotion: { fr: "points de promotion", en: "points of promotion" },
  career: { fr: "points d'indemnité de carrière", en: "points of career indemnity" },
  differential: { fr: "indemnité différentielle", en: "differential indemnity" },
} as const;

/** The points of a replacement and their working; none where nobody is replaced. */
export function workedReplacement(situation: Situation): readonly Step[] | undefined {
  const replaced = situation.extras?.replaced;
  if (replaced === undefined) return undefined;
  const { law: on, readings } = situation;
  return replacementPoints({ on, own: ownPay(situation), ...replaced, readings });
}

function ownPay(situation: Situation): OwnPay {
  const { regime, law, promotion, careerIndemnityPoints, differentialIndemnity } = situation;
  const technicity = technicityInForce(situation)?.rate;
  const paid = {
    coefficient: conventionalCoefficient(situation, situation.complements),
    promotion: promotion && points(promotion.points, names.promotion),
    differentials: euros(differentialIndemnity),
    pointValue: situation.pointValue,
    workingTime: situation.workingTime,
  };
  return {
    ...paid,
    regime,
    seniority: percent(tableSeniorityInForce(situation)?.rate, names.seniority),
    technicity: technicity && percent(technicity, names.technicity),
    integrated: integratedRate(strictRateInForce(situation), law),
    minimum: minimumHeld(paid, minimumTerms(situation)),
    career: careerIndemnityPoints && points(careerIndemnityPoints, names.career),
  };
}

function percent(rate: Decimal | undefined, name: Label): Figure {
  return figure(rate ?? 0, "percent", name);
}

function euros(value: Decimal | undefined): readonly Expression[] {
  return value === undefined ? [] : [figure(value, "euros", names.differential)];
}
