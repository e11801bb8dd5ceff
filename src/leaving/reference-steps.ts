import { type DecimalInput, decimal, total } from "../exact/index.js";
import type { ArticleId } from "../ids/index.js";
import { type LawOn, regimeFigure, regimeFigureApart } from "../law/index.js";
import {
  difference,
  type Expression,
  figure,
  greatest,
  quotient,
  resultOf,
  type Step,
  step,
} from "../working/index.js";
/**
 * The month of reference of a retirement allowance since December 2012: the better of a twelfth of
 * the last twelve months and a third of the last three, the
 * decentralized bonus being left out of both.
 *
 * @article RP-15.03.2.2
 * @article 2014-01-15.03.2.2.1
 */

/** The pay received before leaving. */
export interface PaidBeforeLeaving {
  /** Euros: the pay of each of the last twelve months. */
  readonly lastTwelveMonths?: readonly DecimalInput[];
  /** Euros: the pay of each of the last three months. */
  readonly lastThreeMonths?: readonly DecimalInput[];
  /** Euros: the decentralized bonus within the twelve months. */
  readonly bonusInTwelveMonths?: DecimalInput;
  /** Euros: the decentralized bonus within the three months. */
  readonly bonusInThreeMonths?: DecimalInput;
  /** Euros: the month of reference, where it is known already. */
  readonly referencePay?: DecimalInput;
}

const stated = { fr: "mois de référence", en: "month of reference" };
const bonusName = { fr: "prime décentralisée", en: "decentralized bonus" };

/** The steps of the month of reference, the last of which it is. */
export function referenceSteps(
  paid: PaidBeforeLeaving,
  on: LawOn,
  articles: readonly ArticleId[],
): readonly [...Step[], Step] {
  const { referencePay } = paid;
  if (referencePay !== undefined) {
    return [referenceStep(figure(referencePay, "euros", stated), articles)];
  }
  const year = meanStep(yearParts, paid, on, articles);
  const quarter = meanStep(quarterParts, paid, on, articles);
  return [year, quarter, referenceStep(greatest(resultOf(year), resultOf(quarter)), articles)];
}

function referenceStep(expression: Expression, articles: readonly ArticleId[]): Step {
  return step({
    id: "AVERAGE_PAY",
    label: { fr: "Mois de référence", en: "Month of reference" },
    expression,
    unit: "euros",
    decimals: 2,
    articles,
  });
}

const yearParts = {
  id: "TWELVE_MONTHS_MEAN",
  label: { fr: "Moyenne des douze derniers mois", en: "Mean of the last twelve months" },
  name: { fr: "salaires des douze derniers mois", en: "pay of the last twelve months" },
  paid: "lastTwelveMonths",
  bonus: "bonusInTwelveMonths",
  months: "retirementReferenceYear",
} as const;

const quarterParts = {
  id: "THREE_MONTHS_MEAN",
  label: { fr: "Moyenne des trois derniers mois", en: "Mean of the last three months" },
  name: { fr: "salaires des trois derniers mois", en: "pay of the last three months" },
  paid: "lastThreeMonths",
  bonus: "bonusInThreeMonths",
  months: "retirementReferenceQuarter",
} as const;

function meanStep(
  parts: typeof yearParts | typeof quarterParts,
  given: PaidBeforeLeaving,
  on: LawOn,
  articles: readonly ArticleId[],
): Step {
  const amounts = (given[parts.paid] ?? []).map((each) => decimal(each));
  const paid = figure(total(amounts), "euros", parts.name);
  const bonus = given[parts.bonus];
  const counted = bonus === undefined ? paid : difference(paid, figure(bonus, "euros", bonusName));
  return step({
    id: parts.id,
    label: parts.label,
    expression: quotient(counted, regimeFigure(regimeFigureApart(parts.months), on, "months")),
    unit: "euros",
    articles,
  });
}
