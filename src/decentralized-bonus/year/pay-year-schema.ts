import { lazy } from "../../exact/index.js";
import {
  amount,
  appliedReadingSchema,
  datasetSchema,
  type Json,
  many,
  maybe,
  month,
  named,
  number,
  record,
  type Schema,
  stepSchema,
  whole,
} from "../../intake/index.js";
import { paidAsSchema } from "../../job/index.js";
import { paySlipSchema } from "../../pay/index.js";
import type { BonusOfYear } from "../person/bonus-of-year.js";
import { bonusOfYearFields, ratedGrossSchema } from "../person/bonus-of-year-fields.js";
import type { PayYear } from "./compute-year.js";
import type { MonthOfYear } from "./statement-of.js";

function monthOfYear(): Schema<Json<MonthOfYear>> {
  return record<Json<MonthOfYear>>({
    month: month(),
    metier: maybe(paidAsSchema()),
    gross: maybe(amount()),
    rate: maybe(number()),
    rates: maybe(many(ratedGrossSchema())),
    paid: amount(),
  });
}

/** A civil year of one person, as JSON carries it. */
export const payYearSchema: () => Schema<Json<PayYear>> = /* @__PURE__ */ lazy(() =>
  record<Json<PayYear>>({
    year: whole(),
    slips: many(named("PaySlip", paySlipSchema())),
    statement: many(monthOfYear()),
    yearlyGross: amount(),
    bonus: record<Json<BonusOfYear>>(bonusOfYearFields()),
    paid: amount(),
    balance: amount(),
    total: amount(),
    steps: many(stepSchema()),
    readings: many(appliedReadingSchema()),
    dataset: datasetSchema(),
  }),
);
