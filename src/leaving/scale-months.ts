import { type Decimal, decimal } from "../exact/index.js";
import { type LawOn, regimeFigureApart, regimeLabel, regimeTable } from "../law/index.js";
import { type Figure, figure } from "../working/index.js";
import type { Leaver } from "./months-of-pay.js";

/**
 * The months of pay that the years give by the scale of a day, from December 2012 on: the same for
 * cadres and others, none under ten years.
 *
 * @article RP-15.03.2.2
 * @article 2014-01-15.03.2.2.1
 */
export function scaleMonths({ years, readings }: Leaver, on: LawOn): Figure | undefined {
  const worked = decimal(years);
  const place = regimeTable(regimeFigureApart("retirementYears"), on, readings).findLastIndex(
    (limit) => worked.greaterThanOrEqualTo(limit),
  );
  if (place < 0) return undefined;
  const months = regimeTable(regimeFigureApart("retirementMonths"), on, readings)[place] as Decimal;
  return figure(months, "months", regimeLabel(regimeFigureApart("retirementMonths")));
}
