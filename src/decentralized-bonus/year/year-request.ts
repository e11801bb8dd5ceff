import { type DecimalInput, lazy, type Month } from "../../exact/index.js";
import {
  anything,
  flag,
  type Issue,
  issue,
  list,
  maybe,
  month,
  type Path,
  quantity,
  record,
  relocated,
  type Schema,
} from "../../intake/index.js";
import {
  type PayRequest,
  type PaySlip,
  payRequestSchema,
  safeComputePay,
} from "../../pay/index.js";
import { type AbsencesGiven, absenceFields } from "../absences/absence.js";
import type { BonusYear, YearTerms } from "../absences/bonus-year.js";
import { yearFields } from "../person/laid-out.js";

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
  /** What was paid of the bonus, beside what the months themselves pay of it. At most 100. */
  readonly instalments?: readonly PaidInstalment[];
}

function yearShape(paidMonth: Schema): Schema<YearRequest> {
  return record<YearRequest>({
    months: list(paidMonth, 12),
    reclassified: maybe(flag()),
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

/** A month worked out: the request, under the readings of the year, and its slip. */
export interface PaidMonth {
  readonly request: PayRequest;
  readonly slip: PaySlip;
}

/** The months worked out, in their order, and what is wrong with them. */
export interface PaidMonths {
  readonly paid: readonly PaidMonth[];
  readonly issues: readonly Issue[];
}

/**
 * Works out the months of a year; each takes the law and the readings of the year that it does not
 * choose itself.
 */
export function paidMonths(
  { months = [], ...terms }: Partial<YearRequest>,
  year: BonusYear | undefined,
): PaidMonths {
  const paid: PaidMonth[] = [];
  const issues: Issue[] = [];
  for (const [index, given] of months.entries()) {
    const path = ["months", index];
    const request = underTerms(given, terms);
    const outcome = safeComputePay(request);
    if (outcome.ok) {
      issues.push(...placeIssues(outcome.value.month, paid, year, [...path, "month"]));
      paid.push({ request, slip: outcome.value });
    } else {
      issues.push(...outcome.issues.map((each) => relocated(each, [...path, ...each.path])));
    }
  }
  return { paid: paid.sort((a, b) => (a.slip.month < b.slip.month ? -1 : 1)), issues };
}

function underTerms(
  request: PayRequest,
  { law, actDays, readings }: Partial<YearTerms>,
): PayRequest {
  if (!isObject(request)) return request;
  const { readings: own = {} } = request;
  const choice = { ...(law && { law }), ...(actDays && { actDays }) };
  return isObject(own) ? { ...choice, ...request, readings: { ...readings, ...own } } : request;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** A month stands in the year, where that is known, and once. */
function placeIssues(
  month: Month,
  earlier: readonly PaidMonth[],
  year: BonusYear | undefined,
  path: Path,
): readonly Issue[] {
  if (year !== undefined && !year.months.includes(month)) {
    const expected = { fr: `un mois de ${year.year}`, en: `a month of ${year.year}` };
    return [issue("out-of-range", path, { received: month, expected })];
  }
  if (!earlier.some(({ slip }) => slip.month === month)) return [];
  const expected = { fr: "un mois qui ne soit donné qu'une fois", en: "a month given only once" };
  return [issue("duplicate", path, { received: month, expected })];
}
