import type { Decimal, Month } from "../../exact/index.js";
import type { PaidAs } from "../../job/index.js";
import type { PaySlip } from "../../pay/index.js";
import type { MonthRate } from "../absences/bonus-year.js";
import { type Payment, paidIn } from "./balance.js";

/** A month in the statement of a year. */
export interface MonthOfYear {
  /** The month, `YYYY-MM`. */
  readonly month: Month;
  /** What the person was paid as; absent in a month without a payslip. */
  readonly metier?: PaidAs;
  /** Euros; absent in a month without a payslip. */
  readonly gross?: Decimal;
  /** Percent: the rate of the bonus on that gross; absent where none is due. */
  readonly rate?: Decimal;
  /** Euros: what was paid of the bonus in that month. */
  readonly paid: Decimal;
}

/** The year month by month: every month that has a payslip, or a payment of the bonus. */
export function statementOf(
  slips: readonly PaySlip[],
  rates: readonly MonthRate[],
  payments: readonly Payment[],
): readonly MonthOfYear[] {
  const bySlip = new Map(slips.map((slip) => [slip.month, slip]));
  const byRate = new Map(rates.map(({ month, rate }) => [month, rate.percent]));
  const months = new Set([...bySlip.keys(), ...payments.map(({ month }) => month)]);
  return [...months].sort().map((month) => {
    const [slip, rate] = [bySlip.get(month), byRate.get(month)];
    return {
      month,
      ...(slip === undefined ? {} : { metier: slip.metier, gross: slip.gross }),
      ...(rate === undefined ? {} : { rate }),
      paid: paidIn(month, payments),
    };
  });
}
