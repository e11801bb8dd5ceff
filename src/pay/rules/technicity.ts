import { type Decimal, euros, multiplied, roundHalfUp } from "../../exact/index.js";
import { reading } from "../../law/index.js";
import { type AppliedReading, resultOf, type Step, step, sum } from "../../working/index.js";
import type { PayLine } from "../situation/pay-slip.js";
import type { Situation } from "../situation/situation.js";
import { conventionalCoefficient } from "./base-salary.js";
import { amountsOf, type EarlierLines, paidPoints, payLine } from "./pay-line.js";
import type { PercentageOfBase } from "./percentage.js";
import { technicityInForce } from "./table-percentage.js";

const label = { fr: "Complément technicité", en: "Technicité" };
const pointsLabel = { fr: "Points de technicité", en: "Points of technicité" };

/**
 * Technicité of cadres by the text of 2012: a percentage of the base salary and of the promotion
 * indemnity.
 *
 * @article RP-08.01.1
 */
export function technicityInEuros(
  situation: Situation,
  earlier: EarlierLines,
): PayLine | undefined {
  const percentage = technicityInForce(situation);
  if (percentage === undefined) return undefined;
  const base = sum(...amountsOf(earlier, ["BASE_SALARY", "PROMOTION_INDEMNITY"]));
  return payLine(situation, {
    code: "TECHNICITY",
    label,
    expression: percentage.of(base),
    base: base.value,
    rate: percentage.rate,
    articles: ["RP-08.01.1"],
    readings: percentage.readings,
    before: percentage.before,
  });
}

/**
 * Technicité of cadres by the text of 2014: a percentage of the conventional coefficient, turned
 * into points (reading R83).
 *
 * @article 2014-01-08.01.1
 */
export function technicityInPoints(situation: Situation): PayLine | undefined {
  const percentage = technicityInForce(situation);
  if (percentage === undefined) return undefined;
  const counted = pointsStep(situation, percentage);
  return payLine(situation, {
    code: "TECHNICITY",
    label,
    expression: paidPoints(situation, resultOf(counted)),
    points: counted.result,
    base: situation.pointValue.value,
    rate: percentage.rate,
    articles: ["2014-01-08.01.1"],
    readings: percentage.readings,
    before: [...percentage.before, counted],
  });
}

const roundings = { exact: {}, "two-decimals": { decimals: 2 }, "whole-points": { decimals: 0 } };

/** Reading R83, where rounding the points changes the cents of the line. */
function pointsReadings(situation: Situation, exact: Decimal): readonly AppliedReading[] {
  const { pointValue, workingTime, decimals } = situation;
  const amount = (counted: Decimal): Decimal => {
    const paid = multiplied(multiplied(counted, pointValue.value), workingTime.value);
    return decimals === undefined ? paid : euros(paid);
  };
  const own = amount(exact);
  const isSame = [0, 2].every((kept) => amount(roundHalfUp(exact, kept)).equals(own));
  return isSame ? [] : [reading(situation.readings, "R83")];
}

function pointsStep(situation: Situation, percentage: PercentageOfBase): Step {
  const applied = reading(situation.readings, "R83");
  const coefficient = conventionalCoefficient(situation, situation.complements);
  const expression = percentage.of(coefficient);
  return step({
    id: "TECHNICITY_POINTS",
    label: pointsLabel,
    expression,
    unit: "points",
    ...roundings[applied.choice],
    articles: ["2014-01-08.01.1"],
    readings: pointsReadings(situation, expression.value),
  });
}
