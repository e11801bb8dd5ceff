import { type Decimal, euros } from "../../exact/index.js";
import { textOf } from "../../law/index.js";
import { type Expression, resultOf, type Step, step, sum } from "../../working/index.js";
import type { PayLine } from "../situation/pay-slip.js";
import type { Situation } from "../situation/situation.js";
import { integratedTechnicity } from "./integrated-technicity.js";
import { amountsOf, type EarlierLines, payLine } from "./pay-line.js";
import type { PercentageOfBase } from "./percentage.js";
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
export function seniorityByTable(situation: Situation, earlier: EarlierLines): PayLine | undefined {
  const percentage = tableSeniorityInForce(situation);
  if (percentage === undefined) return undefined;
  const base = tableBase(situation, earlier, percentage);
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
function tableBase(
  situation: Situation,
  earlier: EarlierLines,
  percentage: PercentageOfBase,
): SeniorityBase {
  const salary = seniorityBase(situation, earlier, percentage.rate);
  const others = amountsOf(earlier, ["MINIMUM_SALARY", "PROMOTION_INDEMNITY"]);
  const besides = sum(salary.expression, ...others);
  const integrated = shownIntegrated(situation, earlier, (counted) =>
    percentage.of(sum(besides, counted)),
  );
  if (integrated === undefined && others.length === 0) return salary;
  const own: readonly Step[] = integrated === undefined ? [] : [integrated];
  const whole = step({
    id: "SENIORITY_BASE",
    label: baseLabel,
    expression: sum(salary.expression, ...own.map(resultOf), ...others),
    unit: "euros",
    articles: [textOf(situation.regime)],
    readings: salary.readings,
  });
  const { before, readings } = salary;
  return { expression: resultOf(whole), before: [...before, ...own, whole], readings };
}

/** The integrated technicité, with reading R84 where its choices differ by a cent of seniority. */
function shownIntegrated(
  situation: Situation,
  earlier: EarlierLines,
  seniorityOn: (counted: Expression) => Expression,
): Step | undefined {
  const integrated = integratedTechnicity(situation, earlier);
  if (integrated === undefined) return undefined;
  const { counted, otherwise, applied } = integrated;
  if (otherwise.equals(counted.result)) return counted;
  const amount = (base: Decimal): Decimal => {
    const { value } = seniorityOn({ ...resultOf(counted), value: base } as Expression);
    return situation.decimals === undefined ? value : euros(value);
  };
  const isSame = amount(otherwise).equals(amount(counted.result));
  return isSame ? counted : { ...counted, readings: [applied] };
}
