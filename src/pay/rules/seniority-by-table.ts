import { textOf } from "../../law/index.js";
import { resultOf, type Step, step, sum } from "../../working/index.js";
import type { PayLine } from "../situation/pay-slip.js";
import type { Situation } from "../situation/situation.js";
import { integratedTechnicity } from "./integrated-technicity.js";
import { amountsOf, type Earlier, payLine } from "./pay-line.js";
import { type SeniorityBase, seniorityBase } from "./seniority-base.js";
import { tableSeniorityInForce } from "./table-percentage.js";

const label = { fr: "Prime d'ancienneté", en: "Seniority bonus" };
const baseLabel = { fr: "Base de l'ancienneté", en: "Base of seniority" };

/**
 * Since December 2012 seniority is the percentage of a table, of the base salary with the
 * complement to the minimum and the promotion indemnity; since November 2014 with the integrated
 * part of technicité too.
 *
 * @article RP-08.01.1
 * @article 2014-01-08.01.1
 * @article 2014-02-2.2
 */
export function seniorityByTable(situation: Situation, earlier: Earlier): PayLine | undefined {
  const percentage = tableSeniorityInForce(situation);
  if (percentage === undefined) return undefined;
  const base = tableBase(situation, earlier);
  return payLine(situation, {
    code: "SENIORITY",
    label,
    expression: percentage.of(base.expression),
    base: base.expression.value,
    rate: percentage.rate,
    articles: [textOf(situation.regime)],
    readings: [...base.readings, ...percentage.readings],
    before: [...base.before, ...percentage.before],
  });
}

/**
 * The base of the texts of 2012 and 2014: the salary alone, or a step that adds up what enters it.
 */
function tableBase(situation: Situation, earlier: Earlier): SeniorityBase {
  const salary = seniorityBase(situation, earlier);
  const integrated = integratedTechnicity(situation, earlier);
  const added = [
    ...(integrated === undefined ? [] : [resultOf(integrated)]),
    ...amountsOf(earlier, ["MINIMUM_SALARY", "PROMOTION_INDEMNITY"]),
  ];
  if (added.length === 0) return salary;
  const whole = step({
    id: "SENIORITY_BASE",
    label: baseLabel,
    expression: sum(salary.expression, ...added),
    unit: "euros",
    articles: [textOf(situation.regime)],
    readings: salary.readings,
  });
  const before: readonly Step[] = integrated === undefined ? [] : [integrated];
  return {
    expression: resultOf(whole),
    before: [...salary.before, ...before, whole],
    readings: salary.readings,
  };
}
