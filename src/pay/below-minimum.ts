import { type Decimal, euros, total } from "../exact/index.js";
import { reading, ruleAt } from "../law/index.js";
import { type Expression, proportion, quotient, resultOf } from "../working/index.js";
import { comparedWithMinimum } from "./rules/minimum-of-2009.js";
import type { PayLine, PayWarning } from "./situation/pay-slip.js";
import type { PaidTime, Situation } from "./situation/situation.js";

/** A month as it would be paid whole, and the part of it that is paid; all of it where none. */
export interface PaidPeriod {
  readonly situation: Situation;
  /** The lines of the whole month. */
  readonly lines: readonly PayLine[];
  readonly time?: PaidTime | undefined;
}

/**
 * Where no rule of the agreement brings pay up to the statutory minimum, before January 2009 or
 * under the scheme as signed, a slip under it is told so, with what is missing (reading R62): both
 * sides in proportion to what is paid of the month, and summed over its parts.
 *
 * @article Avenant-2009-03
 */
export function belowMinimum(periods: readonly PaidPeriod[]): readonly PayWarning[] {
  const [first] = periods as [PaidPeriod];
  if (!isCompared(first.situation)) return [];
  const missing = euros(total(periods.map(missingIn)));
  if (missing.lessThanOrEqualTo(0)) return [];
  const amount = missing.toFixed(2);
  return [
    {
      code: "below-statutory-minimum",
      missing,
      message: {
        fr: `il manque ${amount.replace(".", ",")} euros pour atteindre le SMIC du mois`,
        en: `${amount} euros are missing to reach the statutory minimum of the month`,
      },
      article: "Smic",
    },
  ];
}

/** Whether pay is compared with a minimum that nothing makes due. */
function isCompared({ law, regime, readings, position, smic }: Situation): boolean {
  if (regime !== "2003" || ruleAt("conventionalMinimum", law) !== undefined) return false;
  if ((position.entrusted ?? position.fostered) !== undefined) return false;
  if (smic === undefined) return false;
  return reading(readings, "R62").choice === "warning";
}

function missingIn({ situation, lines, time }: PaidPeriod): Decimal {
  const earlier = new Map(lines.map((line) => [line.code, line]));
  const { due, counted } = comparedWithMinimum(situation, earlier);
  const paid = (amount: Expression): Decimal =>
    (time === undefined ? amount : proportion(amount, quotient(time.paid, time.whole))).value;
  return paid(resultOf(due)).minus(paid(resultOf(counted)));
}
