import { parameterAt, reading, ruleAt } from "../law/index.js";
import { comparedWithMinimum } from "./rules/minimum-of-2009.js";
import type { PayLine, PayWarning } from "./situation/pay-slip.js";
import type { Situation } from "./situation/situation.js";

/**
 * Before January 2009 the agreement brings nobody up to the statutory minimum: a slip under it is
 * told so, with what is missing (reading R62). The scheme as signed says nothing of it.
 *
 * @article Avenant-2009-03
 */
export function belowMinimum(
  situation: Situation,
  lines: readonly PayLine[],
): readonly PayWarning[] {
  const { law, lawAsked, readings, position } = situation;
  if (lawAsked === "as-signed" || (position.entrusted ?? position.fostered) !== undefined)
    return [];
  if (ruleAt("conventionalMinimum", law) !== undefined) return [];
  if (situation.smic === undefined && parameterAt("hourlyStatutoryMinimum", law) === undefined) {
    return [];
  }
  if (reading(readings, "R62").choice !== "warning") return [];
  const earlier = new Map(lines.map((line) => [line.code, line]));
  const { due, counted } = comparedWithMinimum(situation, earlier);
  const missing = due.result.minus(counted.result);
  if (missing.lessThanOrEqualTo(0)) return [];
  const amount = missing.toFixed(2);
  return [
    {
      code: "below-statutory-minimum",
      message: {
        fr: `il manque ${amount.replace(".", ",")} euros pour atteindre le SMIC du mois`,
        en: `${amount} euros are missing to reach the statutory minimum of the month`,
      },
      article: "Smic",
    },
  ];
}
