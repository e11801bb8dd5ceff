import type { DecimalInput, Label } from "../../exact/index.js";
import type { ReadingChoices } from "../../ids/index.js";
import { type Entrusted, situationPrinted } from "../../job/index.js";
import {
  type AsRead,
  type AssistantMaternelSeed,
  type LawOn,
  parameterFigure,
} from "../../law/index.js";
import {
  type AppliedReading,
  type Expression,
  type Figure,
  figure,
  greatest,
  product,
  resultOf,
  type Step,
  step,
  sum,
} from "../../working/index.js";
import type { PercentageOfBase } from "./percentage.js";

/** The payslip's name for the pay of an assistant maternel. */
export const assistantMaternelLabel: Label = {
  fr: "Rémunération de l'assistant maternel",
  en: "Pay of the assistant maternel",
};

/** The basis of the pay of an assistant maternel. */
export interface MaternelMonth extends Entrusted {
  readonly law: LawOn;
  readonly pointValue: Figure;
  /** The percentage of seniority in force. */
  readonly seniority: PercentageOfBase;
  readonly readings?: ReadingChoices | undefined;
}

/** The pay of an assistant maternel, as far as its last sum. */
export interface MaternelDue {
  /** The steps that come before the amount. */
  readonly before: readonly Step[];
  /** The calculation that gives the amount. */
  readonly expression: Expression;
  readonly share: Figure;
  /** The pay of the coefficient, without seniority. */
  readonly reference: Step;
  /** R235, where a polyhandicapé is entrusted with another child. */
  readonly readings: readonly AppliedReading[];
}

/**
 * The share, by the number of children, of the pay of the coefficient with seniority; for two and
 * three children, not below the statutory minimum that the caller gives. It is one line, which
 * alone is rounded (reading R1).
 *
 * @article A10.06 L.563-573
 */
export function assistantMaternelDue(month: MaternelMonth): MaternelDue {
  const printed = situationPrinted(month, month.readings) as AsRead<AssistantMaternelSeed>;
  const share = parameterFigure(printed.entry.share, month.law, "percent");
  const reference = referenceStep(month);
  const seniority = seniorityStep(month, reference);
  const shared = product(sum(resultOf(reference), resultOf(seniority)), share);
  return {
    before: [reference, ...month.seniority.before, seniority],
    expression: raisedToMinimum(shared, month.statutoryMinimum),
    share,
    reference,
    readings: printed.readings,
  };
}

function referenceStep(month: MaternelMonth): Step {
  const coefficient = parameterFigure("assistantMaternelCoefficient", month.law, "points");
  return step({
    id: "REFERENCE_PAY",
    label: { fr: "Rémunération du coefficient de référence", en: "Pay of the coefficient" },
    expression: product(coefficient, month.pointValue),
    unit: "euros",
    articles: ["A10.06"],
  });
}

function seniorityStep(month: MaternelMonth, reference: Step): Step {
  return step({
    id: "SENIORITY",
    label: { fr: "Prime d'ancienneté", en: "Seniority bonus" },
    expression: month.seniority.of(resultOf(reference)),
    unit: "euros",
    articles: ["A10.06"],
    readings: month.seniority.readings,
  });
}

function raisedToMinimum(pay: Expression, minimum: DecimalInput | undefined): Expression {
  if (minimum === undefined) return pay;
  const name = { fr: "minimum réglementaire donné", en: "statutory minimum given" };
  return greatest(pay, figure(minimum, "euros", name));
}
