import {
  type Day,
  type Decimal,
  type DecimalInput,
  decimal,
  euros,
  type Label,
  lazy,
  monthOf,
  zero,
} from "../exact/index.js";
import {
  amount,
  answerRequest,
  day,
  flag,
  type Issue,
  issue,
  type Json,
  labelSchema,
  maybe,
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
  type LawOn,
  lawFields,
  readingChoicesSchema,
  regimeFigure,
  regimeFigureApart,
  schemeIssues,
} from "../law/index.js";
import {
  type Expression,
  figure,
  greatest,
  product,
  quotient,
  resultOf,
  type Step,
  step,
  type Working,
  workingOf,
} from "../working/index.js";
import { formerTextIssue, isOfFormerText, lawSince2012 } from "./law-since-2012.js";
import { type NormalPay, normalHour, normalPayFields, normalPayIssues } from "./normal-hour.js";
import {
  type PublicHolidayDay,
  publicHolidayFields,
  publicHolidayIssues,
} from "./public-holiday-day.js";

/** A public holiday of somebody. */
export interface HolidayPayRequest extends NormalPay, PublicHolidayDay {
  /** Hours worked on that civil day; none unless told. Two decimals. */
  readonly hoursWorked?: DecimalInput;
  /** Hours of the contractual week. Two decimals. */
  readonly weeklyHours: DecimalInput;
  /** Whether a rest makes up for the work; asked of whoever works on another day than 1 May. */
  readonly restGiven?: boolean;
  /** Whether it falls on a rest day of the person, who does not work. */
  readonly onRestDay?: boolean;
  /** Whether the person was in post on 1 December 2011; asked for a holiday on a rest day. */
  readonly inPostOn2011?: boolean;
  /** Which acts count: all of them unless told. */
  readonly law?: LawAsked;
  /** The first day of acts whose day no source settles. */
  readonly actDays?: ActDays;
}

/** The right that a holiday gives. */
export type HolidayDue = "nothing" | "rest" | "pay" | "double-pay";

/** The right that a holiday gives, with its working. */
export interface HolidayPay extends Working {
  /** Nothing beside the usual pay, a rest, its pay, or the double pay of 1 May. */
  readonly due: HolidayDue;
  /** The same in words. */
  readonly label: Label;
  /** Hours of rest, or hours paid. */
  readonly hours: Decimal;
  /** Euros, beside the usual pay; rounded to the cent, halves up. */
  readonly amount: Decimal;
  /** Hours that also give the allowance of A3.3: `constraints.sundayHolidayHours` of a month. */
  readonly sundayHolidayHours: Decimal;
}

/** Pay for a public holiday, as JSON carries it. */
export const holidayPayResultSchema: () => Schema<Json<HolidayPay>> = /* @__PURE__ */ lazy(() =>
  worked<HolidayPay>({
    due: oneOf(["nothing", "rest", "pay", "double-pay"]),
    label: labelSchema(),
    hours: number(),
    amount: amount(),
    sundayHolidayHours: number(),
  }),
);

const article = "RP-11.01";
const hours = (): Schema<DecimalInput> => quantity({ decimals: 2, atMost: 24 });

/** The schema of a holiday. */
export const holidayPaySchema: () => Schema<HolidayPayRequest> = /* @__PURE__ */ lazy(() =>
  record<HolidayPayRequest>({
    on: day(),
    ...publicHolidayFields(),
    hoursWorked: maybe(hours()),
    weeklyHours: quantity({ moreThan: 0, decimals: 2, atMost: 60 }),
    restGiven: maybe(flag()),
    onRestDay: maybe(flag()),
    inPostOn2011: maybe(flag()),
    ...normalPayFields(),
    ...lawFields(),
    readings: maybe(readingChoicesSchema()),
  }),
);

/**
 * The due of a public holiday since December 2012: idle, the usual pay; worked, a rest, or the
 * hours worked on that civil day at the normal rate, a fifth of the contractual week at least; 1
 * May worked, the double pay of the law instead, and no allowance of A3.3. On a rest day it gives
 * nothing, but to staff in post on 1 December 2011, who keep a fifth of the week. The day is one
 * of the eleven of the text, of those of the place's own code, or a local holiday that the caller
 * tells. Issues: `no-sourced-value` before December 2012, `unknown-value` on a day that is no
 * holiday, `missing`, `contradictory`. Throws `PayError`.
 *
 * @article RP-11.01
 * @example
 * holidayPay({ on: "2013-05-08", law: "in-force", hoursWorked: 6, weeklyHours: 35,
 *   restGiven: false, lines: { BASE_SALARY: "2100.23", SENIORITY: "210.02" } }).amount.toFixed(2)
 * // "106.62": seven hours
 */
export function holidayPay(request: HolidayPayRequest): HolidayPay {
  return unwrap(safeHolidayPay(request));
}

/**
 * The same as {@link holidayPay}, from anything: a result, or the list of what is wrong; never an
 * exception.
 */
export function safeHolidayPay(request: unknown): Outcome<HolidayPay> {
  return answerRequest(
    { schema: holidayPaySchema(), issuesOf: holidayIssues, resultOf: dueFor },
    request,
  );
}

const isFirstOfMay = (on: Day): boolean => on.slice(5) === "05-01";

const works = ({ hoursWorked = 0 }: Partial<HolidayPayRequest>): boolean =>
  decimal(hoursWorked).greaterThan(zero);

function holidayIssues(readable: Readable<HolidayPayRequest>): readonly Issue[] {
  const { usable } = readable;
  const { on } = usable;
  const former = isOfFormerText(on && monthOf(on), readable);
  return [
    ...(on === undefined ? [] : schemeIssues(["on"], on)),
    ...(former ? [formerTextIssue(["on"], on as Day, article)] : publicHolidayIssues(readable)),
    ...(isPaid(usable) ? normalPayIssues(readable) : []),
    ...factIssues(readable),
  ];
}

/** Whether the hour has to be known: whoever works without a rest, or on 1 May. */
function isPaid(asked: Partial<HolidayPayRequest>): boolean {
  const { on, restGiven } = asked;
  return works(asked) && (restGiven === false || (on !== undefined && isFirstOfMay(on)));
}

function factIssues({ usable, flawed }: Readable<HolidayPayRequest>): readonly Issue[] {
  const { on, onRestDay, inPostOn2011, restGiven } = usable;
  if (works(usable)) {
    if (onRestDay === true) return [restDayWorked()];
    const asks = on !== undefined && !isFirstOfMay(on) && restGiven === undefined;
    return asks && !flawed("restGiven") ? [missing("restGiven")] : [];
  }
  const asks = onRestDay === true && inPostOn2011 === undefined && !flawed("inPostOn2011");
  return asks ? [missing("inPostOn2011")] : [];
}

const asked = {
  restGiven: {
    fr: "si un repos compense le travail du jour férié",
    en: "whether a rest makes up for the work on the holiday",
  },
  inPostOn2011: {
    fr: "si la personne était en poste le 1er décembre 2011",
    en: "whether the person was in post on 1 December 2011",
  },
};

function missing(fact: keyof typeof asked): Issue {
  return issue("missing", [fact], { received: undefined, expected: asked[fact], article });
}

function restDayWorked(): Issue {
  const expected = {
    fr: "rien ici : qui travaille ce jour n'est pas en repos",
    en: "nothing here: whoever works on that day is not at rest",
  };
  return issue("contradictory", ["onRestDay"], { received: true, expected, article });
}

const labels: Readonly<Record<HolidayDue, Label>> = {
  nothing: { fr: "rien en plus de la paie habituelle", en: "nothing beside the usual pay" },
  rest: { fr: "un repos", en: "a rest" },
  pay: { fr: "les heures au taux normal", en: "the hours at the normal rate" },
  "double-pay": { fr: "la double paie du 1er mai", en: "the double pay of 1 May" },
};

function dueFor(request: HolidayPayRequest): HolidayPay {
  const on = lawSince2012(monthOf(request.on), request) as LawOn;
  if (!works(request)) return idle(request, on);
  const worked = decimal(request.hoursWorked as DecimalInput);
  if (isFirstOfMay(request.on)) return paidFor("double-pay", workedStep(request), request, on);
  const counted = hoursStep(request, on);
  if (request.restGiven === false) return paidFor("pay", counted, request, on);
  return answered("rest", { hours: counted.result, sundayHolidayHours: worked }, [counted]);
}

function idle(request: HolidayPayRequest, on: LawOn): HolidayPay {
  if (request.onRestDay !== true || request.inPostOn2011 !== true) return answered("nothing");
  const counted = hoursStep(request, on);
  return answered("rest", { hours: counted.result }, [counted]);
}

function paidFor(
  due: "pay" | "double-pay",
  counted: Step,
  request: HolidayPayRequest,
  on: LawOn,
): HolidayPay {
  const hour = normalHour(request, on, article);
  const amount = step({
    id: "HOLIDAY",
    label: { fr: "Jour férié travaillé", en: "Holiday worked" },
    expression: product(resultOf(counted), resultOf(hour)),
    unit: "euros",
    decimals: 2,
    articles: [article],
  });
  const sundayHolidayHours = due === "pay" ? decimal(request.hoursWorked as DecimalInput) : zero;
  const parts = { hours: counted.result, amount: amount.result, sundayHolidayHours };
  return answered(due, parts, [hour, counted, amount]);
}

type CountedHoliday = Partial<Pick<HolidayPay, "hours" | "amount" | "sundayHolidayHours">>;

function answered(
  due: HolidayDue,
  counted: CountedHoliday = {},
  steps: readonly Step[] = [],
): HolidayPay {
  const none = { hours: zero, amount: euros(zero), sundayHolidayHours: zero };
  return { due, label: labels[due], ...none, ...counted, ...workingOf(steps) };
}

const names = {
  worked: { fr: "heures travaillées", en: "hours worked" },
  week: { fr: "heures de la semaine", en: "hours of the week" },
};

function workedHours({ hoursWorked = 0 }: HolidayPayRequest): Expression {
  return figure(decimal(hoursWorked), "hours", names.worked);
}

function stepOfHours(expression: Expression): Step {
  return step({
    id: "HOLIDAY_HOURS",
    label: { fr: "Heures dues", en: "Hours due" },
    expression,
    unit: "hours",
    articles: [article],
  });
}

const workedStep = (request: HolidayPayRequest): Step => stepOfHours(workedHours(request));

/** The hours worked, a fifth of the week at least. */
function hoursStep(request: HolidayPayRequest, on: LawOn): Step {
  const week = figure(decimal(request.weeklyHours), "hours", names.week);
  const fifth = quotient(week, regimeFigure(regimeFigureApart("holidayWeekDivisor"), on, "days"));
  return stepOfHours(greatest(workedHours(request), fifth));
}
