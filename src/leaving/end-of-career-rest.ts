import { type Decimal, type DecimalInput, decimal, lazy, type Month } from "../exact/index.js";
import {
  amount,
  answerRequest,
  flag,
  type Issue,
  issue,
  type Json,
  maybe,
  month,
  number,
  type Outcome,
  oneOf,
  quantity,
  type Readable,
  record,
  type Schema,
  unwrap,
  worked,
} from "../intake/index.js";
import {
  type ActDays,
  type LawAsked,
  lawFields,
  lawOfMonth,
  regimeEntry,
  regimeFigure,
  regimeFigureApart,
} from "../law/index.js";
import {
  difference,
  type Expression,
  figure,
  product,
  quotient,
  resultOf,
  type Step,
  step,
  sum,
  type Working,
  workingOf,
} from "../working/index.js";

/** Those paid by the day. */
export interface DaysOfYear {
  /** The days worked in the year. Whole number. */
  readonly days: DecimalInput;
  /**
   * Whether the holidays on rest days are kept: the individual advantage of staff in post on 1
   * December 2011.
   */
  readonly acquiredHolidays?: boolean;
}

/** Somebody who turns the retirement allowance into rest at the end of a career. */
export interface EndOfCareerRestRequest {
  /** The month, `YYYY-MM`. */
  readonly month: Month;
  /** Euros: the allowance of the agreement. */
  readonly allowance: DecimalInput;
  /** Euros: the law's allowance, which stays due on leaving. */
  readonly legalAmount: DecimalInput;
  /** Euros: the month of reference. */
  readonly referencePay: DecimalInput;
  /** The days of the year, for those paid by the day. */
  readonly paidByTheDay?: DaysOfYear;
  /** Which acts count: all of them unless told. */
  readonly law?: LawAsked;
  /** The first day of acts whose day no source settles. */
  readonly actDays?: ActDays;
}

/** The rest due, in hours or in days. */
export interface EndOfCareerRest extends Working {
  /** The unit in which it is counted. */
  readonly unit: "hours" | "days";
  /** Euros: what one hour or one day is worth. */
  readonly value: Decimal;
  /** Hours or days, two decimals. */
  readonly rest: Decimal;
}

/** The rest at the end of a career, as JSON carries it. */
export const endOfCareerRestResultSchema: () => Schema<Json<EndOfCareerRest>> =
  /* @__PURE__ */ lazy(() =>
    worked<EndOfCareerRest>({
      unit: oneOf(["hours", "days"]),
      value: amount(),
      rest: number(),
    }),
  );

const euros = (): Schema<DecimalInput> => quantity({ decimals: 2, atMost: 1000000 });

/** The schema of an end-of-career rest. */
export const endOfCareerRestSchema: () => Schema<EndOfCareerRestRequest> = /* @__PURE__ */ lazy(
  () =>
    record<EndOfCareerRestRequest>({
      month: month(),
      allowance: euros(),
      legalAmount: euros(),
      referencePay: quantity({ moreThan: 0, decimals: 2, atMost: 1000000 }),
      paidByTheDay: maybe(
        record<DaysOfYear>({
          days: quantity({ moreThan: 0, decimals: 0, atMost: 366 }),
          acquiredHolidays: maybe(flag()),
        }),
      ),
      ...lawFields(),
    }),
);

/**
 * The rest at the end of a career: what the agreement's allowance has above the law's, turned into
 * hours or days, and a tenth more. From 1 June 2014 on. Throws `PayError`.
 *
 * @article 2014-01-15.03.2.2.2
 * @example
 * endOfCareerRest({ month: "2014-06", allowance: 15000, legalAmount: 5000, referencePay: 2500
 * }).rest.toFixed(2) // "667.48"
 */
export function endOfCareerRest(request: EndOfCareerRestRequest): EndOfCareerRest {
  return unwrap(safeEndOfCareerRest(request));
}

/**
 * The same as {@link endOfCareerRest}, from anything: a result, or the list of what is wrong; never
 * an exception.
 */
export function safeEndOfCareerRest(request: unknown): Outcome<EndOfCareerRest> {
  return answerRequest(
    { schema: endOfCareerRestSchema(), issuesOf: restIssues, resultOf: restOf },
    request,
  );
}

const article = "2014-01-15.03.2.2.2";

function restIssues({ usable }: Readable<EndOfCareerRestRequest>): readonly Issue[] {
  const { month: asked, allowance, legalAmount } = usable;
  const issues: Issue[] = [];
  if (
    asked !== undefined &&
    regimeEntry(regimeFigureApart("endOfCareerRestIncrease"), lawOfMonth(usable)) === undefined
  ) {
    const expected = { fr: "un mois à partir de 2014-06", en: "a month from 2014-06 on" };
    issues.push(issue("not-applicable", ["month"], { received: asked, expected, article }));
  }
  if (
    allowance !== undefined &&
    legalAmount !== undefined &&
    decimal(legalAmount).greaterThan(decimal(allowance))
  ) {
    const expected = {
      fr: `au plus l'allocation, ${decimal(allowance)}`,
      en: `at most the allowance, ${decimal(allowance)}`,
    };
    issues.push(
      issue("out-of-range", ["legalAmount"], { received: legalAmount, expected, article }),
    );
  }
  return issues;
}

function restOf(request: EndOfCareerRestRequest): EndOfCareerRest {
  const unit = request.paidByTheDay === undefined ? "hours" : "days";
  const value = valueStep(request);
  const converted = step({
    id: "REST_WITHOUT_INCREASE",
    label: { fr: "Repos avant majoration", en: "Rest before the increase" },
    expression: quotient(aboveTheLaw(request), resultOf(value)),
    unit,
    articles: [article],
  });
  const rest = restStep(request, converted);
  return { unit, value: value.result, rest: rest.result, ...workingOf([value, converted, rest]) };
}

function aboveTheLaw({ allowance, legalAmount }: EndOfCareerRestRequest): Expression {
  const due = figure(decimal(allowance), "euros", allowanceName);
  return difference(due, figure(decimal(legalAmount), "euros", legalName));
}

function restStep(request: EndOfCareerRestRequest, converted: Step): Step {
  const increase = regimeFigure(
    regimeFigureApart("endOfCareerRestIncrease"),
    lawOfMonth(request),
    "percent",
  );
  return step({
    id: "END_OF_CAREER_REST",
    label: { fr: "Repos de fin de carrière", en: "End-of-career rest" },
    expression: sum(resultOf(converted), product(resultOf(converted), increase)),
    unit: converted.unit,
    decimals: 2,
    articles: [article],
  });
}

const allowanceName = { fr: "allocation de la convention", en: "allowance of the agreement" };
const legalName = { fr: "indemnité de la loi", en: "the law's allowance" };
const referenceName = { fr: "mois de référence", en: "month of reference" };
const monthsOfYear = /* @__PURE__ */ figure(12, "months", { fr: "mois", en: "months" });

function valueStep(request: EndOfCareerRestRequest): Step {
  const byTheDay = request.paidByTheDay;
  const pay = figure(decimal(request.referencePay), "euros", referenceName);
  const expression: Expression =
    byTheDay === undefined
      ? quotient(pay, regimeFigure(regimeFigureApart("monthlyHours"), lawOfMonth(request), "hours"))
      : quotient(product(pay, monthsOfYear), daysPaid(request, byTheDay));
  return step({
    id: "REST_VALUE",
    label: { fr: "Valeur d'une heure ou d'un jour", en: "Value of an hour or of a day" },
    expression,
    unit: "euros",
    decimals: 2,
    articles: [article],
  });
}

const workedName = { fr: "jours du forfait", en: "days worked in the year" };

function daysPaid(
  request: EndOfCareerRestRequest,
  { days, acquiredHolidays }: DaysOfYear,
): Expression {
  const on = lawOfMonth(request);
  const holidays =
    acquiredHolidays === true ? "endOfCareerRestHolidaysAcquired" : "endOfCareerRestHolidays";
  return sum(
    figure(decimal(days), "days", workedName),
    regimeFigure(regimeFigureApart(holidays), on, "days"),
    regimeFigure(regimeFigureApart("endOfCareerRestLeave"), on, "days"),
  );
}
