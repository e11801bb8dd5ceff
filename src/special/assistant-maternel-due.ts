import type { Day } from "../calendar.js";
import type { ReadingChoices } from "../generated/ids.js";
import type { Label } from "../label.js";
import { type DecimalInput, decimal } from "../money.js";
import { parameterFigure } from "../parameters.js";
import { reading } from "../readings.js";
import { seniorityRate } from "../rules/seniority-bonus.js";
import {
  type Expression,
  type Figure,
  figure,
  greatest,
  product,
  resultOf,
  type Step,
  step,
  sum,
} from "../trace.js";
import { type Entrusted, situationPrinted } from "./entrusted-children.js";
import type { AssistantMaternelSeed } from "./special-seeds.js";

/** What the payslip calls the pay of an assistant maternel. */
export const assistantMaternelLabel: Label = {
  fr: "Rémunération de l'assistant maternel",
  en: "Pay of the assistant maternel",
};

/** What the pay of an assistant maternel is worked out from. */
export interface MaternelMonth extends Entrusted {
  readonly day: Day;
  readonly pointValue: Figure;
  readonly seniorityYears: DecimalInput;
  readonly readings?: ReadingChoices | undefined;
}

/** The pay of an assistant maternel, as far as its last sum. */
export interface MaternelDue {
  /** The steps that come before the amount. */
  readonly before: readonly Step[];
  /** What the amount comes from. */
  readonly expression: Expression;
  readonly share: Figure;
}

/**
 * The share, by the number of children, of the pay of the coefficient with seniority; for two and three children, not below the statutory minimum
 * that the caller gives. Every amount is rounded to the cent (reading R1).
 *
 * @article A10.06 L.563-573
 */
export function assistantMaternelDue(month: MaternelMonth): MaternelDue {
  const printed = situationPrinted(month) as AssistantMaternelSeed;
  const share = parameterFigure(printed.share, month.day, "percent");
  const rounding = reading(month.readings, "R1");
  const cents = rounding.choice === "each-line" ? { decimals: 2 } : {};
  const reference = step({
    id: "REFERENCE_PAY",
    label: { fr: "Rémunération du coefficient de référence", en: "Pay of the coefficient" },
    expression: product(coefficientOn(month.day), month.pointValue),
    unit: "euros",
    ...cents,
    articles: ["A10.06"],
    readings: [rounding],
  });
  const [rate, seniority] = senioritySteps(month, reference, cents);
  const shared = product(sum(resultOf(reference), resultOf(seniority)), share);
  return {
    before: [reference, rate, seniority],
    expression: raisedToMinimum(shared, month.statutoryMinimum),
    share,
  };
}

const coefficientOn = (day: Day): Figure =>
  parameterFigure("assistantMaternelCoefficient", day, "points");

function senioritySteps(
  { day, seniorityYears }: MaternelMonth,
  reference: Step,
  cents: { readonly decimals?: number },
): readonly [rate: Step, seniority: Step] {
  const rate = seniorityRate({ day }, decimal(seniorityYears));
  const seniority = step({
    id: "SENIORITY",
    label: { fr: "Prime d'ancienneté", en: "Seniority bonus" },
    expression: product(resultOf(reference), resultOf(rate)),
    unit: "euros",
    ...cents,
    articles: ["A10.06"],
  });
  return [rate, seniority];
}

function raisedToMinimum(pay: Expression, minimum: DecimalInput | undefined): Expression {
  if (minimum === undefined) return pay;
  const name = { fr: "minimum réglementaire donné", en: "statutory minimum given" };
  return greatest(pay, figure(minimum, "euros", name));
}
