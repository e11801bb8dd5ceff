import { lazy } from "../exact/index.js";
import {
  amount,
  appliedReadingSchema,
  datasetSchema,
  type Json,
  labelSchema,
  many,
  maybe,
  month,
  named,
  oneOf,
  record,
  type Schema,
  string,
  whole,
} from "../intake/index.js";
import { warnedOfPointFields } from "../law/index.js";
import { assumedOfMonth, lineCodes } from "../pay/index.js";
import {
  assumedOfBill,
  type BillAssumption,
  type BillDifference,
  type BillMonth,
  type BillOfCause,
  type BillOfLine,
  type BillOfMetier,
  type BillYear,
  billCauses,
  type ComparedWageBill,
  type WageBill,
} from "./wage-bill.js";

function periodFields(): { readonly [K in keyof Omit<BillMonth, "month">]: Schema } {
  return {
    slips: whole(),
    total: amount(),
    metiers: many(
      record<Json<BillOfMetier>>({
        id: string(),
        label: string(),
        slips: whole(),
        total: amount(),
      }),
    ),
    lines: many(
      record<Json<BillOfLine>>({
        code: oneOf([...lineCodes, "DECENTRALIZED_BONUS", "ROUNDING"]),
        total: amount(),
      }),
    ),
    causes: many(record<Json<BillOfCause>>({ cause: oneOf(billCauses), total: amount() })),
  };
}

function billFields(): { readonly [K in keyof WageBill]-?: Schema } {
  const assumption = record<Json<BillAssumption>>({
    about: oneOf([...assumedOfBill, ...assumedOfMonth]),
    act: maybe(string()),
    people: whole(),
    label: labelSchema(),
  });
  return {
    from: month(),
    to: month(),
    people: whole(),
    months: many(record<Json<BillMonth>>({ month: month(), ...periodFields() })),
    years: many(record<Json<BillYear>>({ year: whole(), months: whole(), ...periodFields() })),
    total: amount(),
    assumed: maybe(many(assumption)),
    ...warnedOfPointFields(),
    readings: many(appliedReadingSchema()),
    dataset: datasetSchema(),
  };
}

function difference(): Schema<Json<BillDifference>> {
  return record<Json<BillDifference>>({
    months: many(
      record<Json<BillDifference["months"][number]>>({ month: month(), total: amount() }),
    ),
    years: many(record<Json<BillDifference["years"][number]>>({ year: whole(), total: amount() })),
    total: amount(),
  });
}

/** A wage bill, and the one that it is compared with, as JSON carries them. */
export const comparedWageBillSchema: () => Schema<Json<ComparedWageBill>> = /* @__PURE__ */ lazy(
  () =>
    record<Json<ComparedWageBill>>({
      ...billFields(),
      comparedWith: maybe(named("WageBill", record<Json<WageBill>>(billFields()))),
      difference: maybe(difference()),
    }),
);
