import type { Decimal } from "../money.js";
import { reading } from "../readings.js";
import type { Situation } from "../situation.js";
import type { PayLine } from "../slip.js";
import { type Expression, product, resultOf, type Step, sum } from "../trace.js";
import { amountOf, type Earlier, payLine } from "./line.js";
import { seniorityBase } from "./seniority-base.js";
import { yearlyRate } from "./seniority-bonus.js";

const label = { fr: "Majoration spécifique des cadres", en: "Cadre majoration" };
const rateLabel = { fr: "Taux de la majoration spécifique", en: "Rate of the cadre majoration" };
const yearsName = {
  fr: "années comptant pour la majoration spécifique",
  en: "years counted for the cadre majoration",
};

const articles = ["08.01.1", "Expose-III.4"] as const;

const rateParts = {
  id: "CADRE_MAJORATION_RATE",
  label: rateLabel,
  yearsName,
  perYear: "cadreMajorationRatePerYear",
  cap: "cadreMajorationRateCap",
  articles,
} as const;

/** The percentage of majoration that completed years give. */
export function majorationRate(on: Pick<Situation, "day">, years: Decimal): Step {
  return yearlyRate(on, years, rateParts);
}

function baseWith(
  base: Expression,
  seniority: PayLine | undefined,
  compounded: boolean,
): Expression {
  return compounded && seniority !== undefined ? sum(base, amountOf(seniority)) : base;
}

/**
 * The majoration adds, for cadres only, 1 % of the base salary per completed year, at most 20 %. It adds to seniority, it does not compound with it (reading R2).
 *
 * @article Expose-III.4 L.122
 * @article Expose-II.6 L.103
 * @article A2.1 L.354
 */
export function cadreMajoration(situation: Situation, earlier: Earlier): PayLine | undefined {
  const { cadreYears: years } = situation;
  if (years === undefined) return undefined;
  const rate = majorationRate(situation, years);
  const compounding = reading(situation.readings, "R2");
  const { expression, readings } = seniorityBase(situation, earlier);
  const base = baseWith(expression, earlier.get("SENIORITY"), compounding.choice === "compounded");
  return payLine(situation, {
    code: "CADRE_MAJORATION",
    label,
    expression: product(base, resultOf(rate)),
    base: base.value,
    rate: rate.result,
    articles,
    readings: [compounding, ...readings],
    before: [rate],
  });
}
