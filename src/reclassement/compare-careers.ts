/**
 * The comparison of article 8: the old scheme and the new one over the years left to a career of
 * forty years, from the first day of the avenant on, and what the new one lacks, spread evenly over
 * the months left.
 *
 * @article Art8 L.604-621
 */

import type { Decimal, Label } from "../exact/index.js";
import type { Situation } from "../pay/index.js";
import {
  difference,
  type Expression,
  figure,
  greatest,
  nothing,
  product,
  quotient,
  resultOf,
  type Step,
  type StepName,
  step,
  sum,
} from "../working/index.js";
import type { CareerComparison } from "./career-indemnity-request.js";
import { newPaySteps, newScheme } from "./new-pay-steps.js";
import type { OldScheme } from "./old-pay.js";
import { oldPaySteps } from "./old-pay-steps.js";
import { careerYears, lastOf, type OldYears, yearsInWords } from "./old-years.js";

/** One year of the two careers. */
export interface ComparedYear {
  /** Counted from the start of the career: 1 to 40. */
  readonly year: number;
  /** Points a month in the former scheme, less the share of the decentralized bonus, unrounded. */
  readonly old: Decimal;
  /** Points a month in the new scheme, unrounded. */
  readonly new: Decimal;
  /** The gain under the new scheme, in points a month; a loss when negative. */
  readonly difference: Decimal;
}

/** Two careers compared. */
export interface ComparedCareers {
  /** Years left to the theoretical career. */
  readonly yearsLeft: number;
  /** Year by year. */
  readonly years: readonly ComparedYear[];
  /** Points over the years left. */
  readonly oldTotal: Decimal;
  /** Points over the years left. */
  readonly newTotal: Decimal;
  /** Points a month, for full time, two decimals: never negative. */
  readonly points: Decimal;
}

/** Two careers compared, with their working: its last step is the estimate. */
export interface Comparison {
  readonly careers: ComparedCareers;
  readonly steps: readonly Step[];
}

const monthsInYear = 12;

/** Compares two careers year by year. */
export function compareCareers(
  comparison: CareerComparison,
  situation: Situation,
  scheme: OldScheme,
): Comparison {
  const done = Number(comparison.yearsDone);
  const yearsLeft = careerYears() - done;
  const old = comparison.oldPath.map((entry) => oldYearsWorked(entry, scheme));
  const fresh = newYearsWorked(situation, done);
  const totals = [oldTotal(old), newTotal(fresh.years)] as const;
  const indemnity = yearsLeft === 0 ? [estimateStep(careerDone)] : spread(totals, yearsLeft);
  const years = comparedYears(old, fresh.years, done);
  const [oldSum, newSum] = totals.map(({ result }) => result) as [Decimal, Decimal];
  const points = (indemnity.at(-1) as Step).result;
  return {
    careers: { yearsLeft, years, oldTotal: oldSum, newTotal: newSum, points },
    steps: [...old.flatMap(({ steps }) => steps), ...fresh.steps, ...totals, ...indemnity],
  };
}

interface OldWorked {
  readonly steps: readonly [...Step[], Step];
  readonly pay: Step;
  readonly count: number;
}

function oldYearsWorked(entry: OldYears, scheme: OldScheme): OldWorked {
  const [first, last] = [Number(entry.year), lastOf(entry)];
  const name = { id: `OLD_PAY_${first}`, when: yearsInWords(first, last) };
  const steps = oldPaySteps(entry, scheme, name);
  return { steps, pay: steps.at(-1) as Step, count: last - first + 1 };
}

interface NewCareerWorked {
  readonly steps: readonly Step[];
  /** The pay of each year, in order. */
  readonly years: readonly Step[];
}

function newYearsWorked(situation: Situation, done: number): NewCareerWorked {
  const scheme = newScheme(situation);
  const worked = Array.from({ length: careerYears() - done }, (_, elapsed) => {
    const year = done + elapsed + 1;
    const name: StepName = { id: `NEW_PAY_${year}`, when: yearsInWords(year, year) };
    return newPaySteps(scheme, elapsed, name);
  });
  return {
    steps: [...scheme.steps, ...worked.flat()],
    years: worked.map((steps) => steps.at(-1) as Step),
  };
}

const careerDone = /* @__PURE__ */ nothing("points", {
  fr: "carrière accomplie",
  en: "career completed",
});

const months = (years: number): Expression =>
  figure(monthsInYear * years, "months", { fr: "mois", en: "months" });

function oldTotal(old: readonly OldWorked[]): Step {
  return totalStep(
    "OLD_CAREER",
    { fr: "Carrière restante, ancien dispositif", en: "Career left, former scheme" },
    old.map(({ pay, count }) => product(resultOf(pay), months(count))),
  );
}

function newTotal(years: readonly Step[]): Step {
  return totalStep(
    "NEW_CAREER",
    { fr: "Carrière restante, nouveau dispositif", en: "Career left, new scheme" },
    years.map((pay) => product(resultOf(pay), months(1))),
  );
}

function totalStep(id: string, label: Label, terms: readonly Expression[]): Step {
  const expression = terms.length === 0 ? careerDone : sum(...terms);
  return step({ id, label, expression, unit: "points", articles: ["Art8"] });
}

const indemnityLabel = {
  fr: "Indemnité de carrière estimée, pour un temps plein",
  en: "Career indemnity estimated, for full time",
};

/**
 * The shortfall of the new career, brought back to a month; nothing where it lacks nothing.
 *
 * @article Art8 L.620-621
 */
function spread([old, fresh]: readonly [Step, Step], yearsLeft: number): readonly Step[] {
  const none = nothing("points", { fr: "rien à compenser", en: "nothing to make up for" });
  const missing = step({
    id: "CAREER_SHORTFALL",
    label: { fr: "Ce qui manque à la nouvelle carrière", en: "What the new career lacks" },
    expression: greatest(none, difference(resultOf(old), resultOf(fresh))),
    unit: "points",
    articles: ["Art8"],
  });
  const expression = quotient(resultOf(missing), months(yearsLeft));
  return [missing, estimateStep(expression)];
}

function estimateStep(expression: Expression): Step {
  const parts = { unit: "points", decimals: 2, articles: ["Art8"] } as const;
  return step({ id: "CAREER_INDEMNITY_ESTIMATE", label: indemnityLabel, expression, ...parts });
}

function comparedYears(
  old: readonly OldWorked[],
  fresh: readonly Step[],
  done: number,
): readonly ComparedYear[] {
  const former = old.flatMap(({ pay, count }) => Array.from({ length: count }, () => pay.result));
  return fresh.map(({ result }, index) => {
    const before = former[index] as Decimal;
    return {
      year: done + index + 1,
      old: before,
      new: result,
      difference: result.minus(before),
    };
  });
}
