import { type Decimal, roundHalfUp, total, zero } from "../../exact/index.js";
import { type Expression, type Figure, figure, proportion } from "../../working/index.js";
import { guarantee } from "./guarantee.js";
import type { MinimumTerms } from "./monthly-minimum.js";
import type { OwnPay } from "./own-points.js";

const name = {
  fr: "complément de salaire minimum, sans le remplacement",
  en: "complement to the minimum salary, without the replacement",
};

type PointsPaid = Pick<
  OwnPay,
  "coefficient" | "promotion" | "differentials" | "pointValue" | "workingTime"
>;

/**
 * The complement to the minimum that is part of the base of somebody's own seniority: nothing where
 * the pay is above it.
 */
export function minimumHeld(paid: PointsPaid, terms: MinimumTerms): Figure | undefined {
  const { coefficient, promotion, differentials, pointValue, workingTime } = paid;
  const inEuros = (points: Expression): Decimal =>
    cents(proportion(points, pointValue, workingTime).value);
  const counted = total([
    inEuros(coefficient),
    promotion === undefined ? zero : inEuros(promotion),
    ...differentials.map(({ value }) => value),
  ]);
  const missing = cents(proportion(guarantee(terms).due, workingTime).value).minus(counted);
  return missing.greaterThan(0) ? figure(missing, "euros", name) : undefined;
}

function cents(value: Decimal): Decimal {
  return roundHalfUp(value, 2);
}
