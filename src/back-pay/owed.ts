import type { Decimal, Label } from "../exact/index.js";
import type { ArticleId } from "../ids/index.js";
import { difference, figure, type Step, step } from "../working/index.js";

/** An amount paid, the amount due, and what is owed. */
export interface Owed {
  /** Euros paid. */
  readonly paid: Decimal;
  /** Euros due. */
  readonly due: Decimal;
  /** Euros owed: what is due less what was paid; negative, it was paid in excess. */
  readonly difference: Decimal;
}

/** The part of an amount that is owed, with the step that works it out. */
export interface OwedStep extends Owed {
  readonly step: Step;
}

const dueName: Label = { fr: "dû", en: "due" };
const paidName: Label = { fr: "payé", en: "paid" };

/** The subject of a step of an amount owed. */
interface OwedSubject {
  readonly id: string;
  readonly label: Label;
  readonly articles: readonly ArticleId[];
}

/** The part of an amount that is owed, and the step that works it out. */
export function owed(
  { paid, due }: Pick<Owed, "paid" | "due">,
  { id, label, articles }: OwedSubject,
): OwedStep {
  const worked = step({
    id,
    label,
    expression: difference(figure(due, "euros", dueName), figure(paid, "euros", paidName)),
    unit: "euros",
    decimals: 2,
    articles,
  });
  return { paid, due, difference: worked.result, step: worked };
}
