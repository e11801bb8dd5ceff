import { type DecimalInput, lazy, type Month } from "../../exact/index.js";
import {
  anything,
  flag,
  list,
  maybe,
  month,
  quantity,
  record,
  type Schema,
} from "../../intake/index.js";
import { type PayRequest, payRequestSchema } from "../../pay/index.js";
import { type AbsencesGiven, absenceFields } from "../absences/absence.js";
import type { YearTerms } from "../absences/bonus-year.js";
import { yearFields } from "../person/laid-out.js";
import { type MonthlyGross, monthsSchema } from "../person/monthly-gross.js";

/** A part of the bonus already paid. */
export interface PaidInstalment {
  /** The month, `YYYY-MM`. */
  readonly month: Month;
  /** Euros. At most 2 decimals. */
  readonly amount: DecimalInput;
}

/** A civil year of one person: its months, the absences, what was paid of the bonus. */
export interface YearRequest extends YearTerms, AbsencesGiven {
  /**
   * The months paid, one request each, in any order: from hiring to departure. At least one, at
   * most 12.
   */
  readonly months: readonly PayRequest[];
  /**
   * Whether a member of the medical body was reclassified on 1 July 2003; asked where reading R24
   * tells them apart.
   */
  readonly reclassified?: boolean;
  /**
   * The gross of somebody at work, in months that the person was absent from for a motive that
   * never counts, where the requests of these months do not tell it (reading R185).
   */
  readonly grossIfPresent?: readonly MonthlyGross[];
  /** The payments of the bonus, beside what the months themselves pay of it. At most 100. */
  readonly instalments?: readonly PaidInstalment[];
}

function yearShape(paidMonth: Schema): Schema<YearRequest> {
  return record<YearRequest>({
    months: list(paidMonth, 12),
    reclassified: maybe(flag()),
    grossIfPresent: maybe(monthsSchema()),
    instalments: maybe(
      list(
        record<PaidInstalment>({
          month: month(),
          amount: quantity({ decimals: 2, atMost: 10_000_000 }),
        }),
        100,
      ),
    ),
    ...absenceFields(),
    ...yearFields(),
  });
}

/** The schema of a year. */
export const wholeYearSchema: () => Schema<YearRequest> = /* @__PURE__ */ lazy(() =>
  yearShape(payRequestSchema()),
);

/** The schema of a year, each month of which is still to be checked. */
export const yearRequestSchema: () => Schema<YearRequest> = /* @__PURE__ */ lazy(() =>
  yearShape(anything()),
);
