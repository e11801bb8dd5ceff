import { type Decimal, type DecimalInput, decimal, lazy, type Month } from "../exact/index.js";
import {
  amount,
  answerRequest,
  type Issue,
  issue,
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
import {
  type ActDays,
  type Establishment,
  type LawAsked,
  type LawOn,
  lawFields,
  lawOfMonth,
  parameterApart,
  parameterAt,
  parameterFigure,
  placedPoint,
  placedPointFields,
  placedPointIssues,
} from "../law/index.js";
import {
  type Expression,
  figure,
  product,
  resultOf,
  step,
  sum,
  type Working,
  workingOf,
} from "../working/index.js";

/** Exceptional responsibilities, with on-call duty, during a transfer. */
export interface TransferResponsibility {
  /** Days of it, at most those of the transfer. Whole number. */
  readonly days: DecimalInput;
  /** The groups led. Whole number. */
  readonly groups: DecimalInput;
}

/** Somebody who takes part in the transfer of an establishment for maladjusted children. */
export interface TransferAllowanceRequest {
  /** The month, `YYYY-MM`. */
  readonly month: Month;
  /** Days of the month spent on the transfer, weekly rest included. Whole number. */
  readonly days: DecimalInput;
  /** The exceptional responsibilities held there. */
  readonly responsibility?: TransferResponsibility;
  /** Euros per point and month, instead of the dated table. At most 4 decimals. */
  readonly pointValue?: DecimalInput;
  /** The characteristics of the establishment on which pay depends. */
  readonly establishment?: Establishment;
  /** Which acts count: all of them unless told. */
  readonly law?: LawAsked;
  /** The first day of acts whose day no source settles. */
  readonly actDays?: ActDays;
}

/** The allowance of a transfer, with its working. */
export interface TransferAllowance extends Working {
  /** Points. */
  readonly points: Decimal;
  /** Euros, rounded to the cent, halves up; in no base. */
  readonly amount: Decimal;
}

/** The allowance of a transfer, as JSON carries it. */
export const transferAllowanceResultSchema: () => Schema<Json<TransferAllowance>> =
  /* @__PURE__ */ lazy(() => worked<TransferAllowance>({ points: number(), amount: amount() }));

const article = "Annexe-7";
const days = (): Schema<DecimalInput> => quantity({ decimals: 0, moreThan: 0, atMost: 31 });

/** The schema of a transfer. */
export const transferAllowanceSchema: () => Schema<TransferAllowanceRequest> = /* @__PURE__ */ lazy(
  () =>
    record<TransferAllowanceRequest>({
      month: month(),
      days: days(),
      responsibility: maybe(
        record<TransferResponsibility>({
          days: days(),
          groups: quantity({ decimals: 0, moreThan: 0, atMost: 100 }),
        }),
      ),
      ...placedPointFields(),
      ...lawFields(),
    }),
);

/**
 * The allowance of whoever takes part in the transfer, whole or in part, of an establishment for
 * maladjusted or disabled children: points a day, rest days included, the same at part time; more
 * for exceptional responsibilities with on-call duty, by the groups led. Issues: those of the month
 * and point value, `contradictory` for more days of responsibility than of transfer. Throws
 * `PayError`.
 *
 * @article Annexe-7
 * @example
 * transferAllowance({ month: "2019-07", days: 10, responsibility: { days: 10, groups: 2 } })
 *   .amount.toFixed(2)
 * // "244.59": 55 points
 */
export function transferAllowance(request: TransferAllowanceRequest): TransferAllowance {
  return unwrap(safeTransferAllowance(request));
}

/**
 * The same as {@link transferAllowance}, from anything: a result, or the list of what is wrong;
 * never an exception.
 */
export function safeTransferAllowance(request: unknown): Outcome<TransferAllowance> {
  const schema = transferAllowanceSchema();
  return answerRequest({ schema, issuesOf: transferIssues, resultOf: due }, request);
}

function transferIssues(readable: Readable<TransferAllowanceRequest>): readonly Issue[] {
  const { days: spent, responsibility } = readable.usable;
  const issues = placedPointIssues(readable);
  if (spent === undefined || responsibility === undefined) return issues;
  if (Number(responsibility.days) <= Number(spent)) return issues;
  const expected = {
    fr: `au plus les jours du transfert, ${Number(spent)}`,
    en: `at most the days of the transfer, ${Number(spent)}`,
  };
  const parts = { received: responsibility.days, expected, article } as const;
  return [...issues, issue("contradictory", ["responsibility", "days"], parts)];
}

const names = {
  days: { fr: "jours de transfert", en: "days of transfer" },
  led: { fr: "jours de responsabilité", en: "days of responsibility" },
};

function due(request: TransferAllowanceRequest): TransferAllowance {
  const law = lawOfMonth(request);
  const points = step({
    id: "TRANSFER_POINTS",
    label: { fr: "Points du transfert", en: "Points of the transfer" },
    expression: sum(...pointsOf(request, law)),
    unit: "points",
    articles: [article],
  });
  const value = placedPoint(request);
  const amount = step({
    id: "TRANSFER",
    label: { fr: "Prime de transfert", en: "Transfer allowance" },
    expression: product(resultOf(points), value),
    unit: "euros",
    decimals: 2,
    articles: [article],
  });
  return { points: points.result, amount: amount.result, ...workingOf([points, amount]) };
}

function pointsOf(
  { days: spent, responsibility }: TransferAllowanceRequest,
  law: LawOn,
): readonly [Expression, ...Expression[]] {
  const counted = figure(decimal(spent), "days", names.days);
  const ofDays = product(counted, parameterFigure(parameterApart("transferPoints"), law, "points"));
  if (responsibility === undefined) return [ofDays];
  const few = decimal(responsibility.groups).lessThanOrEqualTo(groupsOf(law));
  const rate = few ? "transferResponsibilityPoints" : "transferWideResponsibilityPoints";
  const led = figure(decimal(responsibility.days), "days", names.led);
  return [ofDays, product(led, parameterFigure(parameterApart(rate), law, "points"))];
}

const groupsOf = (law: LawOn): Decimal =>
  parameterAt(parameterApart("transferGroups"), law) as Decimal;
