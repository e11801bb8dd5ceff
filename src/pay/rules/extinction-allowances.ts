import { product, resultOf, step, sum } from "../../working/index.js";
import type { PayLine } from "../situation/pay-slip.js";
import type { Situation } from "../situation/situation.js";
import { amountOf, type Earlier, payLine } from "./pay-line.js";

const label = { fr: "Indemnités en cadre d'extinction", en: "Allowances in extinction" };
const rateLabel = { fr: "Taux des indemnités", en: "Rate of the allowances" };

/**
 * Cyclists, workmen who use their own tools and concierges in charge of the heating, in post on 1
 * July 2003 and drawing it, keep a percentage of the base salary; that of concierges, for the
 * months of heating, is of "their salary", read as the base salary.
 *
 * @article A3.4.1 L.498-499
 */
export function extinctionAllowances(situation: Situation, earlier: Earlier): PayLine | undefined {
  const rates = situation.extras?.allowances ?? [];
  if (rates.length === 0) return undefined;
  const base = earlier.get("BASE_SALARY") as PayLine;
  const rate = step({
    id: "EXTINCTION_ALLOWANCES_RATE",
    label: rateLabel,
    expression: sum(...rates),
    unit: "percent",
    articles: ["A3.4.1"],
  });
  return payLine(situation, {
    code: "EXTINCTION_ALLOWANCES",
    label,
    expression: product(amountOf(base), resultOf(rate)),
    base: base.amount,
    rate: rate.result,
    articles: ["A3.4.1"],
    before: [rate],
  });
}
