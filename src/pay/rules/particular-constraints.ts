import { constraintFigure, reading } from "../../law/index.js";
import { type AppliedReading, product } from "../../working/index.js";
import type { PayLine } from "../situation/pay-slip.js";
import type { Situation } from "../situation/situation.js";
import { baseOf, constraintsBase } from "./constraints-base.js";
import { type EarlierLines, payLine } from "./pay-line.js";

const label = {
  fr: "Prime pour contraintes conventionnelles particulières",
  en: "Particular constraints bonus",
};

/**
 * At least four particular constraints in the month earn 5 %, beside the internat bonus where there
 * is one.
 *
 * @article A3.4.3 L.505-506
 */
export function particularConstraints(
  situation: Situation,
  earlier: EarlierLines,
): PayLine | undefined {
  if (!situation.constraints.particular) return undefined;
  const rate = constraintFigure("particular-constraints", situation.law, "percent");
  const base = constraintsBase(situation, earlier, "PARTICULAR_CONSTRAINTS_BASE");
  return payLine(situation, {
    code: "PARTICULAR_CONSTRAINTS",
    label,
    expression: product(baseOf(base), rate),
    base: base.step.result,
    rate: rate.value,
    articles: ["A3.4.3"],
    readings: [...base.readings, ...trainingReading(situation)],
    before: [base.step],
  });
}

/** Reading R37, by which alone somebody in training under A5.2 has it. */
function trainingReading({ position, readings }: Situation): readonly AppliedReading[] {
  if (position.paidAs.kind !== "training") return [];
  const applied = reading(readings, "R37");
  return applied.choice === "articles" ? [] : [applied];
}
