import { isMonth, type Month } from "../../exact/index.js";
import { type Issue, isFields, issue, type Path, relocated } from "../../intake/index.js";
import {
  monthWithBases,
  type PayRequest,
  type PaySlip,
  type PopulationBase,
} from "../../pay/index.js";
import type { BonusYear, YearTerms } from "../absences/bonus-year.js";
import type { YearRequest } from "./year-request.js";

/** A month worked out: the request, under the readings of the year, and its slip. */
export interface PaidMonth {
  /** Its place in the list. */
  readonly place: number;
  readonly request: PayRequest;
  readonly slip: PaySlip;
  /** The base of the bonus, by population. */
  readonly bases: readonly [PopulationBase, ...PopulationBase[]];
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
  const earlier: Month[] = [];
  for (const [place, given] of months.entries()) {
    const path = ["months", place];
    const request = underTerms(given, terms);
    const outcome = monthWithBases(request);
    const month = outcome.ok ? outcome.value.slip.month : monthOf(given, outcome.issues);
    if (month !== undefined) {
      issues.push(...placeIssues(month, earlier, year, [...path, "month"]));
      earlier.push(month);
    }
    if (outcome.ok) paid.push({ place, request, ...outcome.value });
    else issues.push(...outcome.issues.map((each) => relocated(each, [...path, ...each.path])));
  }
  return { paid: paid.sort((a, b) => (a.slip.month < b.slip.month ? -1 : 1)), issues };
}

/** The month of a request that is refused for something else. */
function monthOf(given: unknown, issues: readonly Issue[]): Month | undefined {
  const month = isFields(given) ? given["month"] : undefined;
  if (issues.some(({ path: [key] }) => key === "month")) return undefined;
  return isMonth(month) ? month : undefined;
}

function underTerms(
  request: PayRequest,
  { law, actDays, readings }: Partial<YearTerms>,
): PayRequest {
  if (!isFields(request)) return request;
  const { readings: own = {} } = request;
  const choice = { ...(law && { law }), ...(actDays && { actDays }) };
  return isFields(own) ? { ...choice, ...request, readings: { ...readings, ...own } } : request;
}

/** A month stands in the year, where that is known, and once. */
function placeIssues(
  month: Month,
  earlier: readonly Month[],
  year: BonusYear | undefined,
  path: Path,
): readonly Issue[] {
  const inYear = { fr: `un mois de ${year?.year}`, en: `a month of ${year?.year}` };
  const onceGiven = { fr: "un mois qui ne soit donné qu'une fois", en: "a month given only once" };
  return [
    ...(year === undefined || year.months.includes(month)
      ? []
      : [issue("out-of-range", path, { received: month, expected: inYear })]),
    ...(earlier.includes(month)
      ? [issue("duplicate", path, { received: month, expected: onceGiven })]
      : []),
  ];
}
