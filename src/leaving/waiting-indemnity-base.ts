import { type Decimal, type DecimalInput, lazy, type Month } from "../exact/index.js";
import {
  amount,
  answerRequest,
  type Issue,
  type Json,
  month,
  type Outcome,
  type Readable,
  record,
  type Schema,
  unwrap,
  worked,
} from "../intake/index.js";
import {
  type ActDays,
  type Establishment,
  formerCarersIssues,
  inEuros,
  type LawAsked,
  lawFields,
  lawOfMonth,
  parameterApart,
  parameterFigure,
  placedPoint,
  placedPointFields,
  placedPointIssues,
  settledMonth,
} from "../law/index.js";
import { product, step, type Working, workingOf } from "../working/index.js";

/** A month in which an assistant maternel waits for a child. */
export interface WaitingIndemnityRequest {
  /** The month, `YYYY-MM`. */
  readonly month: Month;
  /** Euros per point and month, instead of the dated table. At most 4 decimals. */
  readonly pointValue?: DecimalInput;
  /** The characteristics of the establishment on which pay depends. */
  readonly establishment?: Establishment;
  /** Which acts count: all of them unless told. */
  readonly law?: LawAsked;
  /** The first day of acts whose day no source settles. */
  readonly actDays?: ActDays;
}

/**
 * The base on which the waiting indemnity is counted. The share of it that is due is not in the
 * avenant.
 */
export interface WaitingIndemnityBase extends Working {
  /** Euros, rounded to the cent, halves up. */
  readonly base: Decimal;
}

/** The base of the waiting indemnity, as JSON carries it. */
export const waitingIndemnityBaseResultSchema: () => Schema<Json<WaitingIndemnityBase>> =
  /* @__PURE__ */ lazy(() => worked<WaitingIndemnityBase>({ base: amount() }));

/** The schema of a month of waiting. */
export const waitingIndemnitySchema: () => Schema<WaitingIndemnityRequest> = /* @__PURE__ */ lazy(
  () =>
    record<WaitingIndemnityRequest>({
      month: month(),
      ...placedPointFields(),
      ...lawFields(),
    }),
);

/**
 * The base of the waiting indemnity of an assistant maternel: the pay of the coefficient, without
 * seniority; until the avenant n° 2009-04, which pays the wait by the day (`not-applicable` from
 * then on, and `unsettled-day` while its day is open: see `fosterIndemnities`). Throws `PayError`.
 *
 * @article A10.11 L.575
 * @example waitingIndemnityBase({ month: "2003-07" }).base.toFixed(2) // "1295.11"
 */
export function waitingIndemnityBase(request: WaitingIndemnityRequest): WaitingIndemnityBase {
  return unwrap(safeWaitingIndemnityBase(request));
}

/**
 * The same as {@link waitingIndemnityBase}, from anything: a result, or the list of what is wrong;
 * never an exception.
 */
export function safeWaitingIndemnityBase(request: unknown): Outcome<WaitingIndemnityBase> {
  const schema = waitingIndemnitySchema();
  return answerRequest({ schema, issuesOf, resultOf: baseOf, settled }, request);
}

const settled = /* @__PURE__ */ settledMonth<WaitingIndemnityRequest, WaitingIndemnityBase>({
  told: ({ base }) => inEuros(base),
});

function issuesOf(readable: Readable<WaitingIndemnityRequest>): readonly Issue[] {
  const former = formerCarersIssues(readable.usable);
  return former.length > 0 ? former : placedPointIssues(readable);
}

function baseOf(request: WaitingIndemnityRequest): WaitingIndemnityBase {
  const law = lawOfMonth(request);
  const coefficient = parameterFigure(
    parameterApart("assistantMaternelWaitingCoefficient"),
    law,
    "points",
  );
  const base = step({
    id: "WAITING_INDEMNITY_BASE",
    label: { fr: "Base de l'indemnité d'attente", en: "Base of the waiting indemnity" },
    expression: product(coefficient, placedPoint(request)),
    unit: "euros",
    decimals: 2,
    articles: ["A10.11"],
  });
  return { base: base.result, ...workingOf([base]) };
}
