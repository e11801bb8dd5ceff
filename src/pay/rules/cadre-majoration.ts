import type { Decimal } from "../../exact/index.js";
import { reading, yearlyMajoration } from "../../law/index.js";
import { type Step, sum } from "../../working/index.js";
import type { PayLine } from "../situation/pay-slip.js";
import type { Situation } from "../situation/situation.js";
import { amountsOf, type EarlierLines, payLine } from "./pay-line.js";
import { type Growth, type PercentageOfBase, percentageOf, yearlyRate } from "./percentage.js";
import { seniorityBase } from "./seniority-base.js";

const label = { fr: "Majoration spécifique des cadres", en: "Cadre majoration" };

const articles = ["08.01.1", "Expose-III.4"] as const;

const growth: Growth = {
  yearly: yearlyMajoration,
  articles,
  kept: "cadreMajoration",
};

/** The percentage of majoration that completed years give. */
export function majorationRate(on: Pick<Situation, "law">, years: Decimal): Step {
  return yearlyRate(on, years, growth);
}

/** The percentage of majoration in force for the month. */
export function majorationInForce(situation: Situation): PercentageOfBase | undefined {
  return percentageOf(situation, situation.cadreYears, growth);
}

/**
 * The majoration adds, for cadres only, 1 % of the base salary per completed year, at most 20 %. It
 * adds to seniority, it does not compound with it (reading R2).
 *
 * @article Expose-III.4 L.122
 * @article Expose-II.6 L.103
 * @article A2.1 L.354
 */
export function cadreMajoration(situation: Situation, earlier: EarlierLines): PayLine | undefined {
  const percentage = majorationInForce(situation);
  if (percentage === undefined) return undefined;
  const compounding = reading(situation.readings, "R2");
  const own = seniorityBase(situation, earlier, percentage.rate);
  const { expression, readings } = own;
  const compounded = compounding.choice === "compounded";
  const base = compounded ? sum(expression, ...amountsOf(earlier, ["SENIORITY"])) : expression;
  return payLine(situation, {
    code: "CADRE_MAJORATION",
    label,
    expression: percentage.of(base),
    base: base.value,
    rate: percentage.rate,
    articles,
    readings: [
      ...(hasBoth(percentage, earlier) ? [compounding] : []),
      ...readings,
      ...percentage.readings,
    ],
    before: [...(isShown(earlier) ? [] : own.before), ...percentage.before],
  });
}

/** Whether the line of seniority shows the base of both: it has none of its own at 0 %. */
function isShown(earlier: EarlierLines): boolean {
  return earlier.get("SENIORITY")?.steps.some(({ id }) => id === "SENIORITY_BASE") === true;
}

/** Whether there is seniority and majoration to compound. */
function hasBoth({ rate }: PercentageOfBase, earlier: EarlierLines): boolean {
  return rate?.isZero() !== true && earlier.get("SENIORITY")?.amount.isZero() === false;
}
