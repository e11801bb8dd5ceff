import { reading } from "../../law/index.js";
import { product, sumOf } from "../../working/index.js";
import type { PayLine } from "../situation/pay-slip.js";
import type { Situation } from "../situation/situation.js";
import { amountsOf, type EarlierLines, payLine } from "./pay-line.js";

const label = { fr: "Indemnités en cadre d'extinction", en: "Allowances in extinction" };

/**
 * Cyclists, workmen who use their own tools and concierges in charge of the heating, in post on 1
 * July 2003 and drawing it, keep a percentage: of the base salary, and for concierges, in the
 * months of heating, of "their salary", which has seniority (reading R176: of the base salary
 * too).
 *
 * @article A3.4.1 L.498-499
 */
export function extinctionAllowances(
  situation: Situation,
  earlier: EarlierLines,
): PayLine | undefined {
  const allowances = situation.extras?.allowances ?? [];
  if (allowances.length === 0) return undefined;
  const whole = reading(situation.readings, "R176");
  const salaried = allowances.filter(({ of }) => of === "salary");
  const onSalary = whole.choice === "with-seniority" ? salaried : [];
  const base = amountsOf(earlier, ["BASE_SALARY"]);
  const salary = amountsOf(earlier, ["BASE_SALARY", "SENIORITY"]);
  const terms = allowances.map((each) =>
    product(sumOf(onSalary.includes(each) ? salary : base), each.rate),
  );
  return payLine(situation, {
    code: "EXTINCTION_ALLOWANCES",
    label,
    expression: sumOf(terms),
    base: (earlier.get("BASE_SALARY") as PayLine).amount,
    rate: sumOf(allowances.map(({ rate }) => rate)).value,
    articles: ["A3.4.1"],
    readings: salaried.length === 0 ? [] : [whole],
  });
}
