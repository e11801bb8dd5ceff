import type { Decimal, DecimalInput } from "../exact/index.js";
import { type Issue, issue, type Readable } from "../intake/index.js";
import {
  type LawOn,
  lawOfFirstDay,
  monthIssues,
  parameterApart,
  parameterAt,
  parameterFigure,
  reading,
} from "../law/index.js";
import {
  type Expression,
  figure,
  product,
  proportion,
  quotient,
  resultOf,
  type Step,
  shareOfFullTime,
  step,
  sum,
} from "../working/index.js";
import type { MonthsOfPay } from "./months-of-pay.js";
import type { RetirementAllowanceRequest } from "./retirement-allowance-request.js";

type Pay = Pick<
  RetirementAllowanceRequest,
  "lastThreeMonths" | "withoutReduction" | "fullTimeRatio" | "month" | "readings"
>;

const paid = { fr: "salaire du mois", en: "pay of the month" };
const rebuilt = {
  fr: "salaire du mois sans la réduction",
  en: "pay of the month without the reduction",
};
const ratioName = { fr: "part du temps plein travaillée", en: "fraction of full time worked" };

/**
 * The months of pay times the mean of the last three: rebuilt on full-time hours after a
 * progressive early retirement, on the pay without the reduction, which the caller gives, after a
 * partial unfitness or a therapeutic part time. The mean is shown to the cent; the allowance is
 * rounded once, unless the caller reads that the mean is rounded too (reading R234).
 *
 * @article 15.03.2.2 L.210
 * @article 15.03.2.2 L.212-213
 */
export function allowanceSteps(
  pay: Pay,
  months: MonthsOfPay,
  law: LawOn,
): readonly [total: Step, average: Step, amount: Step] {
  const total = totalStep(pay);
  const divisor = divisorOf(pay, law);
  const average = step({
    id: "AVERAGE_PAY",
    label: { fr: "Salaire mensuel moyen", en: "Mean monthly pay" },
    expression: quotient(resultOf(total), divisor),
    unit: "euros",
    decimals: 2,
    articles: ["15.03.2.2"],
  });
  const amount = amountStep([total, average], divisor, months, pay.readings);
  return [total, average, amount];
}

function amountStep(
  [total, average]: readonly [Step, Step],
  divisor: Expression,
  months: MonthsOfPay,
  readings: Pay["readings"],
): Step {
  const applied = reading(readings, "R234");
  const unrounded = quotient(product(months.figure, resultOf(total)), divisor);
  return step({
    id: "RETIREMENT_ALLOWANCE",
    label: { fr: "Allocation de départ à la retraite", en: "Retirement allowance" },
    expression: applied.choice === "once" ? unrounded : product(months.figure, resultOf(average)),
    unit: "euros",
    decimals: 2,
    articles: ["15.03.2.2"],
    readings: [months.reading, applied],
  });
}

function totalStep({ lastThreeMonths, withoutReduction }: Pay): Step {
  const name = withoutReduction === undefined ? paid : rebuilt;
  const amounts = (withoutReduction ?? lastThreeMonths ?? []).map((each) =>
    figure(each, "euros", name),
  );
  return step({
    id: "THREE_MONTHS_PAY",
    label: { fr: "Salaires des trois derniers mois", en: "Pay of the last three months" },
    expression: sum(...amounts),
    unit: "euros",
    articles: ["15.03.2.2"],
  });
}

function divisorOf({ fullTimeRatio: ratio }: Pay, law: LawOn): Expression {
  const months = parameterFigure(parameterApart("retirementReferenceMonths"), law, "months");
  return ratio === undefined ? months : proportion(months, shareOfFullTime(ratio, ratioName));
}

/**
 * The issues with the pay: `out-of-range` for another number of months than three, `contradictory`
 * for two rebuildings at once, `before-scheme` for a leaving before the avenant is in force.
 */
export function referencePayIssues(readable: Readable<Pay>): readonly Issue[] {
  const { usable } = readable;
  const { fullTimeRatio, withoutReduction } = usable;
  return [
    ...threeMonthsIssues("lastThreeMonths", usable),
    ...threeMonthsIssues("withoutReduction", usable),
    ...monthIssues(readable),
    ...(fullTimeRatio === undefined || withoutReduction === undefined ? [] : [twoRebuildings()]),
  ];
}

function threeMonthsIssues(
  key: "lastThreeMonths" | "withoutReduction",
  pay: Partial<Pay>,
): readonly Issue[] {
  const given: readonly DecimalInput[] | undefined = pay[key];
  const months = parameterAt(
    parameterApart("retirementReferenceMonths"),
    lawOfFirstDay(),
  ) as Decimal;
  if (given === undefined || months.equals(given.length)) return [];
  const expected = {
    fr: `le salaire de chacun des ${months} derniers mois`,
    en: `the pay of each of the last ${months} months`,
  };
  return [issue("out-of-range", [key], { received: given, expected, article: "15.03.2.2" })];
}

function twoRebuildings(): Issue {
  const expected = {
    fr:
      "une seule reconstitution : fullTimeRatio (préretraite progressive) ou " +
      "withoutReduction (inaptitude partielle, temps partiel thérapeutique)",
    en:
      "one rebuilding only: fullTimeRatio (progressive early retirement) " +
      "or withoutReduction (partial unfitness, therapeutic part time)",
  };
  const received = "fullTimeRatio, withoutReduction";
  return issue("contradictory", ["withoutReduction"], { received, expected, article: "15.03.2.2" });
}
