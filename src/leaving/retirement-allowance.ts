import { type Decimal, decimal, type Label, lazy } from "../exact/index.js";
import {
  amount,
  answerRequest,
  anyOf,
  type Json,
  labelSchema,
  maybe,
  number,
  type Outcome,
  oneOf,
  type Schema,
  unwrap,
  worked,
} from "../intake/index.js";
import { type LawOn, lawOfMonth } from "../law/index.js";
import { figure, step, type Working, workingOf } from "../working/index.js";
import { allowanceSince2012, legalName } from "./allowance-since-2012.js";
import { allowanceSteps } from "./allowance-steps.js";
import { lawOfLeaving, leavingIssues } from "./leaving-issues.js";
import { monthsOfPay } from "./months-of-pay.js";
import {
  type RetirementAllowanceRequest,
  retirementAllowanceSchema,
} from "./retirement-allowance-request.js";

/** From ten years on: the agreement's allowance. */
export interface ConventionalAllowance extends Working {
  /** The agreement gives the amount. */
  readonly basis: "agreement";
  /** Months of pay. */
  readonly months: Decimal;
  /**
   * Euros: the mean of the three months, rebuilt where it has to be; to the cent, for information.
   */
  readonly average: Decimal;
  /** Euros, rounded to the cent, halves up. */
  readonly amount: Decimal;
}

/** Under ten years: the law applies, and the agreement gives no amount. */
export interface LegalAllowance extends Working {
  /** The law applies, and the agreement gives nothing. */
  readonly basis: "law";
  /** Euros: the law's amount, where `legalAmount` tells it; to the cent. */
  readonly amount?: Decimal;
  /** Its wording, in both languages. */
  readonly label: Label;
}

/** The retirement allowance, or the law that gives it. */
export type RetirementAllowance = ConventionalAllowance | LegalAllowance;

/** The allowance of retirement, by the agreement or by the law, as JSON carries it. */
export const retirementAllowanceResultSchema: () => Schema<Json<RetirementAllowance>> =
  /* @__PURE__ */ lazy(() => {
    const agreement = worked<ConventionalAllowance>({
      basis: oneOf(["agreement"]),
      months: number(),
      average: number(),
      amount: amount(),
    });
    const law = worked<LegalAllowance>({
      basis: oneOf(["law"]),
      amount: maybe(amount()),
      label: labelSchema(),
    });
    return anyOf([agreement, law]);
  });

/**
 * The retirement allowance: months of the mean pay of the last three months, by years and status;
 * the mean is rebuilt to full time after a progressive early retirement, and to the pay without the
 * reduction after a partial unfitness or a therapeutic part time. Throws `PayError`.
 *
 * @article 15.03.2.2 L.204-213
 * @example
 * retirementAllowance({ years: 19, cadre: false, month: "2003-09",
 *   lastThreeMonths: [1900, 1900, 2000] })
 * // 4 months of 1933.33: 7733.33
 */
export function retirementAllowance(request: RetirementAllowanceRequest): RetirementAllowance {
  return unwrap(safeRetirementAllowance(request));
}

/**
 * The same as {@link retirementAllowance}, from anything: a result, or the list of what is wrong;
 * never an exception.
 */
export function safeRetirementAllowance(request: unknown): Outcome<RetirementAllowance> {
  const schema = retirementAllowanceSchema();
  return answerRequest({ schema, issuesOf: leavingIssues, resultOf: allowance }, request);
}

function allowance(request: RetirementAllowanceRequest): RetirementAllowance {
  const on = lawOfLeaving(request);
  if (on !== undefined) return sinceDecember2012(request, on);
  const law = lawOfMonth(request);
  const months = monthsOfPay(request, law);
  if (months === undefined) return { basis: "law", label: underTenYears, ...lawful() };
  const [total, average, amount] = allowanceSteps(request, months, law);
  return {
    basis: "agreement",
    months: months.figure.value,
    average: average.result,
    amount: amount.result,
    ...workingOf([total, average, amount]),
  };
}

/** By the scales of 2012 and 2014. */
function sinceDecember2012(request: RetirementAllowanceRequest, on: LawOn): RetirementAllowance {
  const due = allowanceSince2012(request, on);
  if (due === undefined) return byTheLaw(request);
  const { months, reference, steps } = due;
  return {
    basis: "agreement",
    months,
    average: reference,
    amount: steps.at(-1)?.result as Decimal,
    ...workingOf(steps),
  };
}

/** Under ten years since December 2012: the law's amount is the caller's, and stands as told. */
function byTheLaw({ legalAmount }: RetirementAllowanceRequest): LegalAllowance {
  if (legalAmount === undefined) return { basis: "law", label: underTenYears, ...lawful() };
  const due = step({
    id: "RETIREMENT_ALLOWANCE",
    label: { fr: "Allocation de départ à la retraite", en: "Retirement allowance" },
    expression: figure(decimal(legalAmount), "euros", legalName),
    unit: "euros",
    decimals: 2,
    articles: ["15.03.2.2"],
  });
  return { basis: "law", amount: due.result, label: underTenYears, ...workingOf([due]) };
}

const underTenYears = {
  fr: "Moins de dix ans : la loi et les règlements s'appliquent.",
  en: "Under ten years: the law and its regulations apply.",
};

const lawful = (): Working => ({ ...workingOf([]), articles: ["15.03.2.2"] });
