import {
  type Decimal,
  euros,
  isInCents,
  isSame,
  multiplied,
  roughly,
  roundAlike,
  total,
} from "../../exact/index.js";
import type { ArticleId } from "../../ids/index.js";
import { reading } from "../../law/index.js";
import {
  type AppliedReading,
  type Expression,
  type Figure,
  product,
  resultOf,
  type Step,
  step,
} from "../../working/index.js";
import type { Situation } from "../situation/situation.js";

/** The amount of one unit: an expression of its own when it is rounded, a factor otherwise. */
export interface UnitAmount {
  readonly expression: Expression;
  readonly before: readonly Step[];
  /** Euros, before any rounding. */
  readonly exact: Decimal;
}

/** So many units, at their amount. */
export interface Units {
  readonly count: Figure;
  readonly unit: UnitAmount;
}

const noReading: readonly AppliedReading[] = [];

/** Reading R17, where rounding the unit amounts changes the cents of the line that they make. */
export function unitReadings(
  { readings, decimals }: Pick<Situation, "readings" | "decimals">,
  units: readonly Units[],
): readonly AppliedReading[] {
  if (isEveryInCents(units)) return noReading;
  const alike = (decimals === undefined ? undefined : isAlike(units)) ?? isEqual(units, decimals);
  return alike ? noReading : [reading(readings, "R17")];
}

function isEveryInCents(units: readonly Units[]): boolean {
  for (const { unit } of units) if (!isInCents(unit.exact)) return false;
  return true;
}

/** Whether a line comes to the same cents either way; nothing where half a cent is too near. */
function isAlike(units: readonly Units[]): boolean | undefined {
  let exact = 0;
  let rounded = 0;
  for (const { count, unit } of units) {
    exact += 100 * roughly(count.value) * roughly(unit.exact);
    rounded += 100 * roughly(count.value) * roughly(euros(unit.exact));
  }
  return roundAlike(exact, rounded);
}

function isEqual(units: readonly Units[], decimals: number | undefined): boolean {
  const at = (amount: (exact: Decimal) => Decimal): Decimal => {
    const sum = total(units.map(({ count, unit }) => multiplied(count.value, amount(unit.exact))));
    return decimals === undefined ? sum : euros(sum);
  };
  return isSame(
    at((exact) => exact),
    at(euros),
  );
}

/**
 * The value of one night or one hour: its points times the point value, not rounded on its own
 * (reading R17).
 *
 * @article A3.3 L.126
 */
export function unitAmount(
  situation: Situation,
  id: string,
  label: Step["label"],
  points: Figure,
  article: ArticleId,
): UnitAmount {
  const applied = reading(situation.readings, "R17");
  const expression = product(points, situation.pointValue);
  const exact = expression.value;
  if (applied.choice === "unrounded") return { expression, before: [], exact };
  const rounded = step({
    id,
    label,
    expression,
    unit: "euros",
    decimals: 2,
    articles: [article],
    readings: isInCents(exact) ? [] : [applied],
  });
  return { expression: resultOf(rounded), before: [rounded], exact };
}
