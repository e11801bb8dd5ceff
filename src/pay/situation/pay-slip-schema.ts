import { entitlementsSchema } from "../../entitlement/index.js";
import { lazy } from "../../exact/index.js";
import {
  amount,
  appliedReadingSchema,
  datasetSchema,
  day,
  type Json,
  labelSchema,
  many,
  maybe,
  month,
  number,
  oneOf,
  record,
  type Schema,
  stepSchema,
  string,
  whole,
} from "../../intake/index.js";
import { paidAsSchema } from "../../job/index.js";
import { lawOfResultSchema } from "./law-of-result-schema.js";
import { lineCodes } from "./line-codes.js";
import {
  type Assumption,
  assumedOfMonth,
  type MonthlyBonusLine,
  type PaidPart,
  type PayLine,
  type PaySlip,
  type PayWarning,
} from "./pay-slip.js";

function payLine(): Schema<Json<PayLine>> {
  return record<Json<PayLine>>({
    code: oneOf(lineCodes),
    label: labelSchema(),
    part: maybe(whole()),
    points: maybe(number()),
    base: number(),
    rate: maybe(number()),
    amount: amount(),
    exact: number(),
    articles: many(string()),
    steps: many(stepSchema()),
  });
}

function paidPart(): Schema<Json<PaidPart>> {
  return record<Json<PaidPart>>({
    number: whole(),
    from: day(),
    lastDay: day(),
    metier: paidAsSchema(),
    paid: number(),
    whole: number(),
  });
}

function bonusLine(): Schema<Json<MonthlyBonusLine>> {
  return record<Json<MonthlyBonusLine>>({
    rate: number(),
    base: amount(),
    amount: amount(),
    articles: many(string()),
    steps: many(stepSchema()),
  });
}

const payWarningSchema = (): Schema<Json<PayWarning>> =>
  record<Json<PayWarning>>({
    code: oneOf([
      "deputy-under-the-threshold",
      "below-statutory-minimum",
      "point-value-of-no-text",
    ]),
    missing: maybe(amount()),
    message: labelSchema(),
    article: string(),
  });

const assumption = (): Schema<Assumption> =>
  record<Assumption>({
    about: oneOf(assumedOfMonth),
    act: maybe(string()),
    label: labelSchema(),
  });

/** A payslip, as JSON carries it. */
export const paySlipSchema: () => Schema<Json<PaySlip>> = /* @__PURE__ */ lazy(() =>
  record<Json<PaySlip>>({
    reference: maybe(string()),
    month: month(),
    metier: paidAsSchema(),
    warnings: maybe(many(payWarningSchema())),
    parts: maybe(many(paidPart())),
    lines: many(payLine()),
    gross: amount(),
    bonusBase: maybe(amount()),
    decentralizedBonus: maybe(bonusLine()),
    total: amount(),
    steps: many(stepSchema()),
    entitlements: maybe(entitlementsSchema()),
    readings: many(appliedReadingSchema()),
    law: lawOfResultSchema(),
    assumed: maybe(many(assumption())),
    dataset: datasetSchema(),
  }),
);
