import type { Decimal } from "../../exact/index.js";
import { ruleAt, yearlySeniority } from "../../law/index.js";
import { type Expression, type Step, sum } from "../../working/index.js";
import type { PayLine } from "../situation/pay-slip.js";
import type { Situation } from "../situation/situation.js";
import { amountsOf, type EarlierLines, payLine } from "./pay-line.js";
import {
  type Growth,
  type PercentageOfBase,
  percentageOf,
  percentageOfYears,
  yearlyRate,
} from "./percentage.js";
import { seniorityBase } from "./seniority-base.js";

const label = { fr: "Prime d'ancienneté", en: "Seniority bonus" };

const articles = ["08.01.1", "Expose-III.3"] as const;

const growth: Growth = {
  yearly: yearlySeniority,
  articles,
  kept: "seniority",
};

/** The percentage of seniority that completed years give. */
export function seniorityRate(on: Pick<Situation, "law">, years: Decimal): Step {
  return yearlyRate(on, years, growth);
}

/** The percentage of seniority in force for the month. */
export function seniorityInForce(situation: Situation): PercentageOfBase | undefined {
  return percentageOf(situation, situation.seniorityYears, growth);
}

/** The percentage of seniority of a month of which the years are given. */
export function seniorityOfYears(on: Pick<Situation, "law">, years: Decimal): PercentageOfBase {
  return percentageOfYears(on, years, growth);
}

/** The complement to the minimum salary, once it enters the base (2009-03). */
function minimumInBase({ law }: Situation, earlier: EarlierLines): readonly Expression[] {
  if (ruleAt("seniorityOnMinimum", law) === undefined) return [];
  return amountsOf(earlier, ["MINIMUM_SALARY"]);
}

/**
 * Seniority adds 1 % of the base salary per completed year, at most 30 %.
 *
 * @article Expose-III.3 L.121
 * @article Expose-II.6 L.103
 * @article A1.2.1.1 L.259
 * @article A1.2.2 L.279
 * @article 08.01.1 L.170-173
 */
export function seniorityBonus(situation: Situation, earlier: EarlierLines): PayLine | undefined {
  const percentage = seniorityInForce(situation);
  if (percentage === undefined) return undefined;
  const { expression, before, readings } = seniorityBase(situation, earlier, percentage.rate);
  const base = sum(expression, ...minimumInBase(situation, earlier));
  return payLine(situation, {
    code: "SENIORITY",
    label,
    expression: percentage.of(base),
    base: base.value,
    rate: percentage.rate,
    articles,
    readings: [...readings, ...percentage.readings],
    before: [...before, ...percentage.before],
  });
}
