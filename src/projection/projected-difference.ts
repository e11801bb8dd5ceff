import { type Decimal, euros, zero } from "../exact/index.js";
import { difference, resultOf, type Step, step } from "../working/index.js";
import type { ProjectedYear, WorkedYears } from "./worked-years.js";

/** A year of the second situation less the same year of the first. */
export interface YearDifference {
  /** The civil year. */
  readonly year: number;
  /** Euros: of the first month. */
  readonly monthlyPay: Decimal;
  /** Euros. */
  readonly yearlyPay: Decimal;
  /** Euros: of all the years so far. */
  readonly cumulative: Decimal;
}

/** The second situation less the first; negative where the first is worth more. */
export interface ProjectedDifference {
  /** Year by year. */
  readonly years: readonly YearDifference[];
  /** Euros: what the difference is worth over all the years. */
  readonly total: Decimal;
  /**
   * The first year from which the second situation has paid more in all, where it begins by paying
   * less.
   */
  readonly paysBackIn?: number;
}

/** Compares two careers, year by year and in all. */
export function comparedSteps(
  first: WorkedYears,
  second: WorkedYears,
): { readonly difference: ProjectedDifference; readonly steps: readonly Step[] } {
  const total = step({
    id: "DIFFERENCE",
    label: {
      fr: "Différence entre les deux situations",
      en: "Difference between the two situations",
    },
    expression: difference(resultOf(second.total), resultOf(first.total)),
    unit: "euros",
    decimals: 2,
    articles: ["Expose-III"],
  });
  const years = first.years.map((one, index): YearDifference => {
    const other = second.years[index] as ProjectedYear;
    return {
      year: one.year,
      monthlyPay: euros(other.monthlyPay.minus(one.monthlyPay)),
      yearlyPay: euros(other.yearlyPay.minus(one.yearlyPay)),
      cumulative: euros(other.cumulative.minus(one.cumulative)),
    };
  });
  return { difference: { years, total: total.result, ...payBack(years) }, steps: [total] };
}

function payBack(years: readonly YearDifference[]): { readonly paysBackIn?: number } {
  const behind = years.findIndex(({ cumulative }) => cumulative.lessThan(zero));
  if (behind < 0) return {};
  const back = years.find(({ year, cumulative }) => year > behind && cumulative.greaterThan(zero));
  return back === undefined ? {} : { paysBackIn: back.year };
}
