import {
  addMonths,
  type Decimal,
  earlier,
  euros,
  later,
  type Month,
  monthsBetween,
  ofMonth,
  writeMonth,
  zero,
} from "../exact/index.js";
import {
  type Expression,
  figure,
  product,
  resultOf,
  type Step,
  step,
  sum,
} from "../working/index.js";
import type { Stretch } from "./pay-career.js";
import type { Horizon } from "./planned-career.js";

/** A year of a projected career. */
export interface ProjectedYear {
  /** 1 for the first. */
  readonly year: number;
  /** Its first month. */
  readonly from: Month;
  /** Points in its first month, for full time, seniority and majoration included. */
  readonly coefficient: Decimal;
  /** Euros: the gross of its first month. */
  readonly monthlyPay: Decimal;
  /** Euros: the gross of its twelve months. */
  readonly yearlyPay: Decimal;
  /** Euros: the gross of all the years so far. */
  readonly cumulative: Decimal;
}

/** The years of a projected career, with their working. */
export interface WorkedYears {
  readonly years: readonly ProjectedYear[];
  /** The working of each year, in order. */
  readonly yearSteps: readonly Step[];
  readonly total: Step;
  /** The two above. */
  readonly steps: readonly Step[];
}

/** How the steps of a situation are told from those of another. */
export interface SituationName {
  /** The prefix of their ids. */
  readonly prefix: string;
  /** The suffix of their labels. */
  readonly suffix: string;
}

/** Adds the months of each year up, and the years. */
export function workedYears(
  stretches: readonly Stretch[],
  horizon: Horizon,
  name: SituationName,
): WorkedYears {
  const firsts = yearStarts(horizon);
  const yearSteps = firsts.map((from, index) => yearStep(stretches, from, index + 1, name));
  const total = step({
    id: `${name.prefix}TOTAL`,
    label: {
      fr: `Total de la carrière${name.suffix}`,
      en: `Total of the career${name.suffix}`,
    },
    expression: sum(...yearSteps.map(resultOf)),
    unit: "euros",
    decimals: 2,
    articles: ["Expose-III"],
  });
  let cumulative = zero;
  const years = firsts.map((from, index) => {
    const { coefficient, monthlyPay } = stretchIn(stretches, from);
    const yearlyPay = (yearSteps[index] as Step).result;
    cumulative = cumulative.plus(yearlyPay);
    const sums = { yearlyPay, cumulative: euros(cumulative) };
    return { year: index + 1, from, coefficient, monthlyPay, ...sums };
  });
  return { years, yearSteps, total, steps: [...yearSteps, total] };
}

function yearStarts({ from, until }: Horizon): readonly Month[] {
  const starts: Month[] = [];
  for (let month = from; month < until; month = addMonths(month, 12)) starts.push(month);
  return starts;
}

function stretchIn(stretches: readonly Stretch[], month: Month): Stretch {
  return stretches.findLast(({ from }) => from <= month) as Stretch;
}

function yearStep(
  stretches: readonly Stretch[],
  from: Month,
  year: number,
  { prefix, suffix }: SituationName,
): Step {
  const until = addMonths(from, 12);
  const within = stretches.filter((each) => each.from < until && from < each.until);
  return step({
    id: `${prefix}YEAR_${year}`,
    label: {
      fr: `Année ${year}, à partir ${ofMonth(from).fr}${suffix}`,
      en: `Year ${year}, from ${writeMonth(from, "en")}${suffix}`,
    },
    expression: sum(...within.map((each) => monthsOf(each, from, until))),
    unit: "euros",
    decimals: 2,
    articles: ["Expose-III"],
  });
}

function monthsOf(stretch: Stretch, from: Month, until: Month): Expression {
  const first = later(stretch.from, from);
  const end = earlier(stretch.until, until);
  const of = ofMonth(first);
  const gross = { fr: `salaire brut ${of.fr}`, en: `gross ${of.en}` };
  const months = { fr: "mois", en: "months" };
  return product(
    figure(stretch.monthlyPay, "euros", gross),
    figure(monthsBetween(first, end), "months", months),
  );
}
