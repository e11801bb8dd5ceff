import { placedMetiers } from "../../catalogue/index.js";
import type { Position } from "../../job/index.js";
import { constraintFigure, reading } from "../../law/index.js";
import { product } from "../../working/index.js";
import type { PayLine } from "../situation/pay-slip.js";
import type { Situation } from "../situation/situation.js";
import { baseOf, constraintsBase } from "./constraints-base.js";
import { type EarlierLines, payLine } from "./pay-line.js";

const label = { fr: "Prime d'internat", en: "Internat bonus" };

/**
 * Internat earns 5 % in establishments for disabled or maladjusted children or adults, from three
 * constraints in the month on, and 3 % to the educational staff of others (reading R238).
 *
 * @article A3.4.2 L.501
 * @article A3.4.2.1 L.502
 * @article A3.4.2.2 L.503
 */
export function internat(situation: Situation, earlier: EarlierLines): PayLine | undefined {
  const { internat: percent } = situation.constraints;
  if (percent === undefined) return undefined;
  const rate = constraintFigure(`internat-${percent}`, situation.law, "percent");
  const base = constraintsBase(situation, earlier, "INTERNAT_BASE");
  const isDoubtful = percent === "3" && !isOfEducationalFiliere(situation.position);
  return payLine(situation, {
    code: "INTERNAT",
    label,
    expression: product(baseOf(base), rate),
    base: base.step.result,
    rate: rate.value,
    articles: [percent === "5" ? "A3.4.2.1" : "A3.4.2.2"],
    readings: [...base.readings, ...(isDoubtful ? [reading(situation.readings, "R238")] : [])],
    before: [base.step],
  });
}

/**
 * Whether a job is a métier of the educational and social filière: it has its 3 % by both answers
 * to reading R238.
 */
export function isOfEducationalFiliere({ paidAs }: Pick<Position, "paidAs">): boolean {
  return placedMetiers().get(paidAs.id)?.filiere.id === "educative-et-sociale";
}
