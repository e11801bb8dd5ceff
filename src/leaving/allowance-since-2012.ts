import { type Decimal, type DecimalInput, decimal, type Label } from "../exact/index.js";
import type { ArticleId, ReadingChoices } from "../ids/index.js";
import { type LawOn, reading, regimeFigureApart, regimeHas } from "../law/index.js";
import {
  type Expression,
  figure,
  greatest,
  product,
  resultOf,
  type Step,
  step,
} from "../working/index.js";
import { type Leaver, monthsOfPay } from "./months-of-pay.js";
import { type PaidBeforeLeaving, referenceSteps } from "./reference-steps.js";
import { scaleMonths } from "./scale-months.js";

/** Somebody who leaves since December 2012. */
export interface LeaverSince2012 extends Leaver, PaidBeforeLeaving {
  /** Whether the person was in post on 2 December 2012. */
  readonly inPostOn2012?: boolean;
  /** Euros: the law's amount, due where it is higher. */
  readonly legalAmount?: DecimalInput;
}

/** The months and the steps of an allowance, the last of which is the amount. */
export interface AllowanceSince2012 {
  /** The months of the scale that is due. */
  readonly months: Decimal;
  /** Euros: the month of reference. */
  readonly reference: Decimal;
  readonly steps: readonly Step[];
}

/** The name of what the law gives, which the caller tells. */
export const legalName: Label = { fr: "montant de la loi", en: "the law's amount" };

/**
 * The allowance since December 2012: months of the scale times the month of reference. To staff in
 * post on 2 December 2012 the former scale stays due where it is
 * better, for as long as the text says (reading R90), on the new month of reference (reading R92).
 *
 * @article RP-15.03.2.2
 * @article 2014-01-15.03.2.2.1
 */
export function allowanceSince2012(
  leaver: LeaverSince2012,
  on: LawOn,
): AllowanceSince2012 | undefined {
  const months = scaleMonths(leaver, on);
  if (months === undefined) return undefined;
  const articles = articlesOn(on, leaver.readings);
  const paid = referenceSteps(leaver, on, articles);
  const reference = paid.at(-1) as Step;
  const own = product(months, resultOf(reference));
  const former = formerAmount(leaver, on, paid);
  const amounts: [Expression, ...Expression[]] = [own, ...former.amounts, ...legalAmount(leaver)];
  const amount = step({
    id: "RETIREMENT_ALLOWANCE",
    label: { fr: "Allocation de départ à la retraite", en: "Retirement allowance" },
    expression: amounts.length === 1 ? own : greatest(...amounts),
    unit: "euros",
    decimals: 2,
    articles,
    readings: former.readings,
  });
  const better = former.amounts.some(({ value }) => value.greaterThan(own.value));
  const due = better ? (former.months as Decimal) : months.value;
  return { months: due, reference: reference.result, steps: [...paid, amount] };
}

/** The text whose scale it is: which one says whether the former scale is still compared. */
function articlesOn(on: LawOn, choices: ReadingChoices | undefined): readonly ArticleId[] {
  const until2014 = regimeHas(regimeFigureApart("retirementFormerScale"), on, without(choices));
  return [until2014 ? "RP-15.03.2.2" : "2014-01-15.03.2.2.1"];
}

/**
 * The reading taken unless told, whatever the caller chooses: the article is rewritten on one day.
 */
function without(choices: ReadingChoices | undefined): ReadingChoices | undefined {
  if (choices === undefined) return undefined;
  const { R90: _, ...others } = choices;
  return others;
}

function legalAmount({ legalAmount: given }: LeaverSince2012): readonly Expression[] {
  return given === undefined ? [] : [figure(decimal(given), "euros", legalName)];
}

interface FormerService {
  readonly months?: Decimal;
  readonly amounts: readonly Expression[];
  readonly readings: Step["readings"];
}

function formerAmount(
  leaver: LeaverSince2012,
  on: LawOn,
  reference: readonly Step[],
): FormerService {
  const { inPostOn2012, readings } = leaver;
  if (inPostOn2012 !== true) return { amounts: [], readings: [] };
  const until = reading(readings, "R90");
  if (!regimeHas(regimeFigureApart("retirementFormerScale"), on, readings))
    return { amounts: [], readings: [until] };
  const months = monthsOfPay(leaver, on);
  const which = reading(readings, "R92");
  if (months === undefined) return { amounts: [], readings: [until] };
  const id = which.choice === "new-base" ? "AVERAGE_PAY" : "THREE_MONTHS_MEAN";
  const paid = resultOf(reference.find((each) => each.id === id) ?? (reference.at(-1) as Step));
  return {
    months: months.figure.value,
    amounts: [product(months.figure, paid)],
    readings: [until, which, months.reading],
  };
}
