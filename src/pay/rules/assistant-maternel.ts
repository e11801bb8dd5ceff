import type { Entrusted } from "../../job/index.js";
import type { PayLine } from "../situation/pay-slip.js";
import type { Situation } from "../situation/situation.js";
import { assistantMaternelDue, assistantMaternelLabel } from "./assistant-maternel-due.js";
import { payLine } from "./pay-line.js";
import type { PercentageOfBase } from "./percentage.js";
import { seniorityInForce } from "./seniority-bonus.js";

/**
 * An assistant maternel is paid the share printed for the children entrusted, of the pay of the
 * coefficient with seniority.
 *
 * @article A10.06 L.563-573
 */
export function assistantMaternel(situation: Situation): PayLine {
  const { law, pointValue, readings, position } = situation;
  const children = position.entrusted as Entrusted;
  const seniority = seniorityInForce(situation) as PercentageOfBase;
  const month = { ...children, law, pointValue, seniority, readings };
  const due = assistantMaternelDue(month);
  const { before, expression, reference, share } = due;
  return payLine(situation, {
    code: "ASSISTANT_MATERNEL",
    label: assistantMaternelLabel,
    expression,
    points: position.referenceCoefficient,
    base: reference.result,
    rate: share.value,
    articles: ["A10.06"],
    readings: due.readings,
    before,
  });
}
