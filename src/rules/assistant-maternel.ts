import type { Situation } from "../situation.js";
import type { PayLine } from "../slip.js";
import { assistantMaternelDue, assistantMaternelLabel } from "../special/assistant-maternel-due.js";
import type { Entrusted } from "../special/entrusted-children.js";
import { payLine } from "./line.js";
import type { Percentage } from "./percentage.js";
import { seniorityInForce } from "./seniority-bonus.js";

/**
 * An assistant maternel is paid the share printed for the children entrusted, of the pay of the coefficient with seniority.
 *
 * @article A10.06 L.563-573
 */
export function assistantMaternel(situation: Situation): PayLine {
  const { day, pointValue, readings, position } = situation;
  const children = position.entrusted as Entrusted;
  const seniority = seniorityInForce(situation) as Percentage;
  const month = { ...children, day, pointValue, seniority, readings };
  const { before, expression, reference, share } = assistantMaternelDue(month);
  return payLine(situation, {
    code: "ASSISTANT_MATERNEL",
    label: assistantMaternelLabel,
    expression,
    points: position.referenceCoefficient,
    base: reference.result,
    rate: share.value,
    articles: ["A10.06"],
    before,
  });
}
