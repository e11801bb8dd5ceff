import type { Decimal, Month } from "../../exact/index.js";
import type { PaidAs } from "../../job/index.js";
import type { PaySlip } from "../../pay/index.js";
import type { RatedGross } from "../person/yearly-bonus.js";
import { type Payment, paidIn } from "./balance.js";
import type { BonusMonth } from "./bonus-month.js";

/** A month in the statement of a year. */
export interface MonthOfYear {
  /** The month, `YYYY-MM`. */
  readonly month: Month;
  /** The job for which the person was paid; absent in a month without a payslip. */
  readonly metier?: PaidAs;
  /** Euros; absent in a month without a payslip. */
  readonly gross?: Decimal;
  /**
   * Percent: the rate of the bonus on that gross; absent where none is due, and where the parts of
   * the month have several.
   */
  readonly rate?: Decimal;
  /** The rates of a month whose parts have several, each with its gross. */
  readonly rates?: readonly RatedGross[];
  /** Euros: what was paid of the bonus in that month. */
  readonly paid: Decimal;
}

/** The year month by month: every month that has a payslip, or a payment of the bonus. */
export function statementOf(
  slips: readonly PaySlip[],
  bases: readonly BonusMonth[],
  payments: readonly Payment[],
): readonly MonthOfYear[] {
  const bySlip = new Map(slips.map((slip) => [slip.month, slip]));
  const months = new Set([...bySlip.keys(), ...payments.map(({ month }) => month)]);
  return [...months].sort().map((month) => {
    const slip = bySlip.get(month);
    return {
      month,
      ...(slip === undefined ? {} : { metier: slip.metier, gross: slip.gross }),
      ...ratesIn(bases.filter((each) => each.month === month)),
      paid: paidIn(month, payments),
    };
  });
}

function ratesIn(bases: readonly BonusMonth[]): Pick<MonthOfYear, "rate" | "rates"> {
  const rated = bases.flatMap(({ gross, rate }) =>
    rate === undefined ? [] : [{ rate: rate.percent, gross }],
  );
  if (bases.length > 1 && rated.length > 0) return { rates: rated };
  const [only] = rated;
  return only === undefined ? {} : { rate: only.rate };
}
