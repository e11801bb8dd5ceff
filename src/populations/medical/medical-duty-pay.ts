import { type Decimal, type DecimalInput, lazy, type Month } from "../../exact/index.js";
import type { ReadingChoices } from "../../ids/index.js";
import {
  amount,
  answerRequest,
  type Issue,
  type Json,
  maybe,
  month,
  number,
  type Outcome,
  type Readable,
  record,
  type Schema,
  unwrap,
  worked,
} from "../../intake/index.js";
import {
  type ActDays,
  type Establishment,
  type LawAsked,
  lawFields,
  lawOfMonth,
  placedPoint,
  placedPointFields,
  placedPointIssues,
  readingChoicesSchema,
  type WarnedOfPoint,
  warnedOfPoint,
  warnedOfPointFields,
} from "../../law/index.js";
import {
  type DutiesOfMonth,
  dutiesFields,
  dutyPointSteps,
  endedDutiesIssues,
  medicalDutiesLabel,
} from "../../pay/index.js";
import { product, resultOf, step, type Working, workingOf } from "../../working/index.js";

/** The duties of a month of somebody of the medical body. */
export interface MedicalDutyPayRequest extends DutiesOfMonth {
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
  /** The readings of ambiguous texts that the caller takes. */
  readonly readings?: ReadingChoices;
}

/** The pay for the duties of the month, with the working. */
export interface MedicalDutyPay extends Working, WarnedOfPoint {
  /** Points, before the ceiling. */
  readonly points: Decimal;
  /** Points paid. */
  readonly paidPoints: Decimal;
  /** Euros, rounded to the cent, halves up. */
  readonly amount: Decimal;
}

/** Pay for medical duties, as JSON carries it. */
export const medicalDutyPayResultSchema: () => Schema<Json<MedicalDutyPay>> = /* @__PURE__ */ lazy(
  () =>
    worked<MedicalDutyPay>({
      points: number(),
      paidPoints: number(),
      amount: amount(),
      ...warnedOfPointFields(),
    }),
);

/** The schema of the duties of a month. */
export const medicalDutyPaySchema: () => Schema<MedicalDutyPayRequest> = /* @__PURE__ */ lazy(() =>
  record<MedicalDutyPayRequest>({
    ...dutiesFields(),
    month: month(),
    ...placedPointFields(),
    ...lawFields(),
    readings: maybe(readingChoicesSchema()),
  }),
);

/**
 * The pay for the duties, on-call periods and exceptional calls of a month, up to the monthly
 * ceiling; since November 2020 those of on-call periods alone (`not-applicable` for others). Throws
 * `PayError`.
 *
 * @article M.05.02.1.2 L.157-159
 * @article M.05.02.5.2 L.167-169
 * @example
 * medicalDutyPay({ duties: { medicalDuty: 2 }, ceiling: "ordinary", month: "2003-09" })
 *   .amount.toFixed(2)
 * // "240.76", 58 points
 */
export function medicalDutyPay(request: MedicalDutyPayRequest): MedicalDutyPay {
  return unwrap(safeMedicalDutyPay(request));
}

/**
 * The same as {@link medicalDutyPay}, from anything: a result, or the list of what is wrong; never
 * an exception.
 */
export function safeMedicalDutyPay(request: unknown): Outcome<MedicalDutyPay> {
  const schema = medicalDutyPaySchema();
  return answerRequest({ schema, issuesOf: dutyIssues, resultOf: paid }, request);
}

function dutyIssues(readable: Readable<MedicalDutyPayRequest>): readonly Issue[] {
  const issues = placedPointIssues(readable);
  const { month: asked, duties } = readable.usable;
  if (asked === undefined || duties === undefined || issues.length > 0) return issues;
  const told = !readable.flawed("law") && !readable.flawed("actDays");
  return told ? endedDutiesIssues(duties, lawOfMonth(readable.usable), []) : [];
}

function paid(request: MedicalDutyPayRequest): MedicalDutyPay {
  const [counted, capped] = dutyPointSteps(request, lawOfMonth(request), request.readings);
  const amount = step({
    id: "MEDICAL_DUTIES",
    label: medicalDutiesLabel,
    expression: product(resultOf(capped), placedPoint(request)),
    unit: "euros",
    decimals: 2,
    articles: ["20.03"],
  });
  return {
    points: counted.result,
    paidPoints: capped.result,
    amount: amount.result,
    ...warnedOfPoint(request),
    ...workingOf([counted, capped, amount]),
  };
}
