import { type Decimal, type DecimalInput, decimal, lazy, type Month } from "../exact/index.js";
import {
  amount,
  answerRequest,
  deferred,
  flag,
  type Issue,
  issue,
  type Json,
  many,
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
  type Establishment,
  establishmentSchema,
  type LawAsked,
  type LawOn,
  lawFields,
  monthIssues,
  parameterApart,
  parameterFigure,
  placedPoint,
  placedPointIssues,
  pointValueSchema,
  readingChoicesSchema,
  regimeFigure,
  regimeFigureApart,
  regimeTable,
  type WarnedOfPoint,
  warnedOfPoint,
  warnedOfPointFields,
} from "../law/index.js";
import {
  type Expression,
  figure,
  least,
  nothing,
  product,
  quotient,
  resultOf,
  type Step,
  step,
  sum,
  sumOf,
  type Working,
  workingOf,
} from "../working/index.js";
import { formerTextIssue, isOfFormerText, lawSince2012 } from "./law-since-2012.js";
import { type NormalPay, normalHour, normalPayFields, normalPayIssues } from "./normal-hour.js";

/** Overtime at the rates kept by staff in post on 1 December 2011. */
export interface AcquiredOvertime {
  /** Hours of overtime at night, on Sundays and holidays. Two decimals. */
  readonly hours: DecimalInput;
  /** Points: the conventional coefficient raised by seniority. At most 4 decimals. */
  readonly coefficientWithSeniority: DecimalInput;
  /** Euros per point and month, instead of the dated table. */
  readonly pointValue?: DecimalInput;
}

/** The hours of a fortnight, where time is arranged over two weeks. */
export interface OvertimePayRequest extends NormalPay {
  /** The month, `YYYY-MM`. */
  readonly month: Month;
  /** Hours worked in the fortnight, those of `acquired` left out. Two decimals. */
  readonly fortnightHours: DecimalInput;
  /** Whose overtime it is: title XX sets article 05.06 aside for the medical body. */
  readonly population?: "ordinary" | "medical";
  /** Whether the person was in post on 1 December 2011: the former rates are kept. */
  readonly inPostOn2011?: boolean;
  /** The overtime at the former rates. */
  readonly acquired?: AcquiredOvertime;
  /** The characteristics of the establishment on which the value of the point depends. */
  readonly establishment?: Establishment;
  /** Which acts count: all of them unless told. */
  readonly law?: LawAsked;
  /** The first day of acts whose day no source settles. */
  readonly actDays?: ActDays;
}

/** The hours paid at one rate. */
export interface OvertimeBand {
  /** Hours. */
  readonly hours: Decimal;
  /** Percent added to the normal rate. */
  readonly increase: Decimal;
  /** Euros, rounded to the cent, halves up. */
  readonly amount: Decimal;
}

/** The pay of overtime, with its working. */
export interface OvertimePay extends Working, WarnedOfPoint {
  /** Euros: the hour at the normal rate, to the cent, for information. */
  readonly normalHour: Decimal;
  /** The hours at each rate; none where there is no overtime. */
  readonly bands: readonly OvertimeBand[];
  /** Euros: the sum of the bands. */
  readonly amount: Decimal;
}

/** Pay for overtime, as JSON carries it. */
export const overtimePayResultSchema: () => Schema<Json<OvertimePay>> = /* @__PURE__ */ lazy(() =>
  worked<OvertimePay>({
    normalHour: amount(),
    bands: many(
      record<Json<OvertimeBand>>({ hours: number(), increase: number(), amount: amount() }),
    ),
    amount: amount(),
    ...warnedOfPointFields(),
  }),
);

const article = "RP-05.06.2";
const hours = (): Schema<DecimalInput> => quantity({ decimals: 2, atMost: 336 });

/** The schema of overtime to be paid. */
export const overtimePaySchema: () => Schema<OvertimePayRequest> = /* @__PURE__ */ lazy(() =>
  record<OvertimePayRequest>({
    month: month(),
    fortnightHours: hours(),
    ...normalPayFields(),
    population: maybe(oneOf(["ordinary", "medical"])),
    inPostOn2011: maybe(flag()),
    acquired: maybe(
      record<AcquiredOvertime>({
        hours: hours(),
        coefficientWithSeniority: quantity({ moreThan: 0, decimals: 4, atMost: 10000 }),
        pointValue: maybe(pointValueSchema()),
      }),
    ),
    establishment: maybe(deferred(establishmentSchema)),
    ...lawFields(),
    readings: maybe(readingChoicesSchema()),
  }),
);

/**
 * The pay of overtime where time is arranged over two weeks: from the 71st to the 86th hour of the
 * fortnight the normal rate and 25 %, beyond it 50 %, each band to the cent. Staff in post on 1
 * December 2011 keep 100 % at night, on Sundays and holidays, within the ceiling of 493 points.
 * Other arrangements are the law's. Issues: `no-sourced-value` before December 2012,
 * `not-for-medical-body`, `missing`. Throws `PayError`.
 *
 * @article RP-05.06.2
 * @example
 * overtimePay({ month: "2013-06", law: "in-force", fortnightHours: 90,
 *   lines: { BASE_SALARY: "1545.45", SENIORITY: "154.55" } }).amount.toFixed(2)
 * // "291.42": 16 hours at 125 %, 4 at 150 %
 */
export function overtimePay(request: OvertimePayRequest): OvertimePay {
  return unwrap(safeOvertimePay(request));
}

/**
 * The same as {@link overtimePay}, from anything: a result, or the list of what is wrong; never an
 * exception.
 */
export function safeOvertimePay(request: unknown): Outcome<OvertimePay> {
  return answerRequest(
    { schema: overtimePaySchema(), issuesOf: overtimeIssues, resultOf: paid },
    request,
  );
}

function overtimeIssues(readable: Readable<OvertimePayRequest>): readonly Issue[] {
  const { month: asked, population } = readable.usable;
  const former = isOfFormerText(asked, readable);
  return [
    ...monthIssues(readable),
    ...(former ? [formerTextIssue(["month"], asked as Month, article)] : []),
    ...normalPayIssues(readable),
    ...(population === "medical" ? [notMedical()] : []),
    ...acquiredIssues(readable),
  ];
}

function notMedical(): Issue {
  const expected = {
    fr: "pas le corps médical : le titre XX écarte l'article 05.06",
    en: "not the medical body: title XX sets article 05.06 aside",
  };
  const parts = { received: "medical", expected, article: "20.03" } as const;
  return issue("not-for-medical-body", ["population"], parts);
}

function acquiredIssues({ usable, flawed }: Readable<OvertimePayRequest>): readonly Issue[] {
  const { acquired, inPostOn2011, month: asked } = usable;
  if (acquired === undefined || flawed("inPostOn2011")) return [];
  if (inPostOn2011 === true) return pointIssues(usable);
  const expected = {
    fr: "true : seul le personnel en poste le 1er décembre 2011 garde ces taux",
    en: "true: only staff in post on 1 December 2011 keep these rates",
  };
  const code = inPostOn2011 === undefined ? "missing" : "not-applicable";
  const path = inPostOn2011 === undefined ? ["inPostOn2011"] : ["acquired"];
  const received = inPostOn2011 === undefined ? undefined : asked;
  return [issue(code, path, { received, expected, article })];
}

function pointIssues({ acquired, ...choice }: Partial<OvertimePayRequest>): readonly Issue[] {
  if (choice.month === undefined || lawSince2012(choice.month, choice) === undefined) return [];
  const usable = { ...choice, ...pointIn(acquired) };
  return placedPointIssues({ usable, flawed: () => false });
}

/** The point value told beside the overtime kept. */
function pointIn(acquired: AcquiredOvertime | undefined): Pick<AcquiredOvertime, "pointValue"> {
  const { pointValue } = acquired ?? {};
  return pointValue === undefined ? {} : { pointValue };
}

const none = { fr: "aucune heure supplémentaire", en: "no overtime" };

function paid(request: OvertimePayRequest): OvertimePay {
  const on = lawSince2012(request.month, request) as LawOn;
  const hour = normalHour(request, on, article);
  const bands = [...fortnightBands(request, on, hour), ...acquiredBand(request, on, hour)];
  const shown = hourShown(hour);
  const amount = amountOf(bands);
  return {
    normalHour: shown.result,
    bands: bands.map(({ steps: _, ...band }) => band),
    amount: amount.result,
    ...warnedOfPoint({ month: request.month, ...pointIn(request.acquired) }),
    ...workingOf([hour, shown, ...bands.flatMap(({ steps }) => steps), amount]),
  };
}

function hourShown(hour: Step): Step {
  return step({
    id: "NORMAL_HOUR_SHOWN",
    label: { fr: "Heure normale, au centime", en: "Normal hour, to the cent" },
    expression: resultOf(hour),
    unit: "euros",
    decimals: 2,
    articles: [article],
  });
}

function amountOf(bands: readonly WorkedBand[]): Step {
  const amounts = bands.map(({ steps }) => resultOf(steps.at(-1) as Step));
  return step({
    id: "OVERTIME",
    label: { fr: "Heures supplémentaires", en: "Overtime" },
    expression: amounts.length === 0 ? nothing("euros", none) : sumOf(amounts),
    unit: "euros",
    decimals: 2,
    articles: [article],
  });
}

type WorkedBand = OvertimeBand & { readonly steps: readonly Step[] };

/** The hours beyond each threshold, up to the next. */
function fortnightBands(
  { fortnightHours }: OvertimePayRequest,
  on: LawOn,
  hour: Step,
): readonly WorkedBand[] {
  const worked = decimal(fortnightHours);
  const thresholds = regimeTable(regimeFigureApart("overtimeFortnightHours"), on);
  const rates = regimeTable(regimeFigureApart("overtimeFortnightRates"), on);
  return thresholds.flatMap((from, index) => {
    const until = thresholds[index + 1];
    const last = until === undefined || worked.lessThan(until) ? worked : until;
    const counted = last.minus(from);
    if (counted.lessThanOrEqualTo(0)) return [];
    return [bandOf(index + 1, counted, rates[index] as Decimal, hour)];
  });
}

const names = {
  hours: { fr: "heures", en: "hours" },
  increase: { fr: "majoration", en: "increase" },
  coefficient: {
    fr: "coefficient majoré de l'ancienneté",
    en: "coefficient raised by seniority",
  },
};

function bandOf(place: number, counted: Decimal, rate: Decimal, hour: Step): WorkedBand {
  const increase = product(resultOf(hour), figure(rate, "percent", names.increase));
  return { ...banded(place, counted, sum(resultOf(hour), increase)), increase: rate };
}

function banded(place: number, counted: Decimal, hour: Expression): Omit<WorkedBand, "increase"> {
  const own = step({
    id: `OVERTIME_BAND-${place}`,
    label: {
      fr: `Heures supplémentaires, tranche ${place}`,
      en: `Overtime, band ${place}`,
    },
    expression: product(figure(counted, "hours", names.hours), hour),
    unit: "euros",
    decimals: 2,
    articles: [article],
  });
  return { hours: counted, amount: own.result, steps: [own] };
}

/** 100 %, limited to that of the ceiling for whoever is above it. */
function acquiredBand(request: OvertimePayRequest, on: LawOn, hour: Step): readonly WorkedBand[] {
  const { acquired } = request;
  if (acquired === undefined) return [];
  const ceiling = parameterFigure(parameterApart("overtimeCeilingCoefficient"), on, "points");
  const above = decimal(acquired.coefficientWithSeniority).greaterThan(ceiling.value);
  const value = placedPoint({ ...request, ...pointIn(acquired) });
  const capped = quotient(
    product(ceiling, value),
    regimeFigure(regimeFigureApart("monthlyHours"), on, "hours"),
  );
  const whole = figure(100, "percent", names.increase);
  const doubled = product(resultOf(hour), whole);
  const increase = above ? least(doubled, capped) : doubled;
  const counted = decimal(acquired.hours);
  const band = banded(3, counted, sum(resultOf(hour), increase));
  return [{ ...band, increase: whole.value }];
}
