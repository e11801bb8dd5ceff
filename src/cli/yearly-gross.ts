import { addDays, type Month, monthOf, yearOf } from "../exact/index.js";
import type { ReadingChoices } from "../ids/index.js";
import type { Issue } from "../intake/index.js";
import { type Assumption, type PayRequest, safeComputePay } from "../pay/index.js";
import { type Career, type Timeline, yearsInForce } from "../seniority/index.js";
import type { YearlyGross } from "../words/index.js";

/**
 * The terms of pay of a career, beside its métier and its seniority: complements, working time,
 * point value…
 */
export type PayTerms = Omit<PayRequest, "metier" | "month" | "seniority" | "readings">;

/** A year of a career whose pay is refused. */
export interface UnpaidYear {
  readonly year: number;
  readonly issues: readonly Issue[];
}

/** The monthly gross of each year of a timeline, and the years for which it is refused. */
export interface YearlyPay {
  readonly paid: readonly YearlyGross[];
  readonly unpaid: readonly UnpaidYear[];
  /** The assumptions of the slips, each once; absent where there is none. */
  readonly assumed?: readonly Assumption[];
}

/**
 * The monthly gross of each year of a timeline: that of the first month looked at, then that of
 * each January.
 */
export function yearlyGross(
  career: Career,
  timeline: Timeline,
  terms: PayTerms,
  readings: ReadingChoices | undefined,
): YearlyPay {
  const paid: YearlyGross[] = [];
  const unpaid: UnpaidYear[] = [];
  const assumed = new Map<string, Assumption>();
  const read = readings === undefined ? {} : { readings };
  for (const month of monthsOf(timeline)) {
    const outcome = safeComputePay(requestFor(career, month, { ...terms, ...read }));
    const year = yearOf(month);
    if (outcome.ok) {
      paid.push({ year, gross: outcome.value.gross });
      for (const each of outcome.value.assumed ?? []) assumed.set(each.label.fr, each);
    } else unpaid.push({ year, issues: outcome.issues });
  }
  return { paid, unpaid, ...(assumed.size > 0 && { assumed: [...assumed.values()] }) };
}

function monthsOf({ from, until }: Timeline): readonly Month[] {
  const [first, last] = [yearOf(from), yearOf(addDays(until, -1))];
  const years = Array.from({ length: last - first }, (_, place) => first + 1 + place);
  return [monthOf(from), ...years.map((year) => `${year}-01`)];
}

function requestFor(
  career: Career,
  month: Month,
  terms: PayTerms & Pick<PayRequest, "readings">,
): unknown {
  const { readings, law, actDays } = terms;
  const { metier } = yearsInForce(career, month, readings, law, actDays).standing;
  return { presence: "whole-month", ...terms, metier, month, seniority: career };
}
