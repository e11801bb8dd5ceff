import { type Decimal, type DecimalInput, decimal, lazy, type Month } from "../exact/index.js";
import type { ReadingChoices } from "../ids/index.js";
import {
  amount,
  answerRequest,
  type Issue,
  type Json,
  maybe,
  month,
  number,
  type Outcome,
  quantity,
  type Readable,
  record,
  type Schema,
  unwrap,
  worked,
} from "../intake/index.js";
import { type Entrusted, entrustedFields, entrustedIssues } from "../job/index.js";
import {
  type ActDays,
  type Establishment,
  formerCarersIssues,
  inEuros,
  type LawAsked,
  lawFields,
  lawOfMonth,
  placedPoint,
  placedPointFields,
  placedPointIssues,
  reading,
  readingChoicesSchema,
  settledMonth,
} from "../law/index.js";
import { assistantMaternelDue, assistantMaternelLabel, seniorityOfYears } from "../pay/index.js";
import { step, type Working, workingOf } from "../working/index.js";

/** One month of an assistant maternel. */
export interface AssistantMaternelRequest extends Entrusted {
  /** The month paid, `YYYY-MM`. */
  readonly month: Month;
  /** Completed years of seniority on the first day of the month. Whole number. */
  readonly seniorityYears: DecimalInput;
  /** Euros per point and month, instead of the dated table. At most 4 decimals. */
  readonly pointValue?: DecimalInput;
  /** The characteristics of the establishment on which pay depends. */
  readonly establishment?: Establishment;
  /** Which acts count: all of them unless told. */
  readonly law?: LawAsked;
  /** The first day of acts whose day no source settles. */
  readonly actDays?: ActDays;
  /** The readings of ambiguous texts that the caller takes. */
  readonly readings?: ReadingChoices;
}

/** The pay of an assistant maternel, with its working. */
export interface AssistantMaternelPay extends Working {
  /** Euros, rounded to the cent, halves up. */
  readonly amount: Decimal;
  /** Percent of the pay of the coefficient with seniority. */
  readonly share: Decimal;
}

/** The pay of an assistant maternel, as JSON carries it. */
export const assistantMaternelPayResultSchema: () => Schema<Json<AssistantMaternelPay>> =
  /* @__PURE__ */ lazy(() => worked<AssistantMaternelPay>({ amount: amount(), share: number() }));

/** The schema of a month of an assistant maternel. */
export const assistantMaternelSchema: () => Schema<AssistantMaternelRequest> = /* @__PURE__ */ lazy(
  () =>
    record<AssistantMaternelRequest>({
      ...entrustedFields(),
      month: month(),
      seniorityYears: quantity({ decimals: 0, atMost: 80 }),
      ...placedPointFields(),
      ...lawFields(),
      readings: maybe(readingChoicesSchema()),
    }),
);

/**
 * The monthly pay of an assistant maternel: a share, by the number of children, of the pay of the
 * coefficient with seniority; until the avenant n° 2009-04 (`not-applicable` from then on, and
 * `unsettled-day` while its day is open). Throws `PayError`.
 *
 * @article A10.06 L.563-573
 * @example
 * assistantMaternelPay({ children: 2, month: "2003-07", seniorityYears: 7 }).amount.toFixed(2)
 * // "1108.62"
 */
export function assistantMaternelPay(request: AssistantMaternelRequest): AssistantMaternelPay {
  return unwrap(safeAssistantMaternelPay(request));
}

/**
 * The same as {@link assistantMaternelPay}, from anything: a result, or the list of what is wrong;
 * never an exception.
 */
export function safeAssistantMaternelPay(request: unknown): Outcome<AssistantMaternelPay> {
  const schema = assistantMaternelSchema();
  return answerRequest({ schema, issuesOf: requestIssues, resultOf: paid, settled }, request);
}

const settled = /* @__PURE__ */ settledMonth<AssistantMaternelRequest, AssistantMaternelPay>({
  told: ({ amount }) => inEuros(amount),
});

function requestIssues(readable: Readable<AssistantMaternelRequest>): readonly Issue[] {
  const former = formerCarersIssues(readable.usable);
  return [
    ...(former.length > 0 ? former : placedPointIssues(readable)),
    ...entrustedIssues(readable.usable, [], readable.usable.readings),
  ];
}

function paid(request: AssistantMaternelRequest): AssistantMaternelPay {
  const law = lawOfMonth(request);
  const pointValue = placedPoint(request);
  const seniority = seniorityOfYears({ law }, decimal(request.seniorityYears));
  const { before, expression, share, readings } = assistantMaternelDue({
    ...request,
    law,
    pointValue,
    seniority,
  });
  const amount = step({
    id: "ASSISTANT_MATERNEL",
    label: assistantMaternelLabel,
    expression,
    unit: "euros",
    decimals: 2,
    articles: ["A10.06"],
    readings: [reading(request.readings, "R1"), ...readings],
  });
  return { amount: amount.result, share: share.value, ...workingOf([...before, amount]) };
}
