import { reading } from "../../law/index.js";
import type { PayLine } from "../situation/pay-slip.js";
import type { Situation } from "../situation/situation.js";
import {
  extraPoints as counted,
  type EarlierLines,
  isFullTime,
  paidExtraPoints,
  payLine,
} from "./pay-line.js";

const label = { fr: "Points supplémentaires", en: "Extra points" };

/**
 * Directors' extra points and the medical bonification are paid outside the base of seniority and
 * of the majoration (reading R4), pro rata of working time (reading R18).
 *
 * @article A1.3.2 L.307-309
 * @article A1.2.1.2 L.268-272
 * @article 08.01.1 L.173
 */
export function extraPoints(situation: Situation, earlier: EarlierLines): PayLine | undefined {
  const expression = counted(situation);
  if (expression === undefined) return undefined;
  return payLine(situation, {
    code: "EXTRA_POINTS",
    label,
    expression: paidExtraPoints(situation, expression),
    points: expression.value,
    base: situation.pointValue.value,
    articles: [situation.bonificationPoints === undefined ? "A1.3.2" : "A1.2.1.2"],
    readings: [
      ...(isFullTime(situation) ? [] : [reading(situation.readings, "R18")]),
      ...(isCompounding(earlier) ? [reading(situation.readings, "R4")] : []),
    ],
  });
}

/** Whether there is seniority or majoration, whose base reading R4 is about. */
function isCompounding(earlier: EarlierLines): boolean {
  const grown = [earlier.get("SENIORITY"), earlier.get("CADRE_MAJORATION")];
  return grown.some((line) => line?.amount.isZero() === false);
}
