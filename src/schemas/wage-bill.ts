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
import { lineCodes } from "../pay/index.js";
import {
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
  type WageBillRequest,
  wageBillSchema,
} from "../wage-bill/index.js";

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

const assumedOfBill = ["years-reached", "suspensions", "never-paid"] as const;

function billFields(): { readonly [K in keyof WageBill]-?: Schema } {
  const assumption = record<Json<BillAssumption>>({
    about: oneOf([...assumedOfBill, "establishment", "known-day", "provisional-year"]),
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

/** The request and the result of a wage bill. */
export interface WageBillSchemas {
  /** The request of `projectWageBill`. */
  readonly wageBillRequest: Schema<WageBillRequest>;
  /** The result of `projectWageBill`. */
  readonly wageBill: Schema<Json<ComparedWageBill>>;
}

/** The schemas of a wage bill, each made when it is first asked for. */
export const wageBillSchemas: { readonly [N in keyof WageBillSchemas]: () => WageBillSchemas[N] } =
  {
    wageBillRequest: wageBillSchema,
    wageBill: /* @__PURE__ */ lazy(() =>
      record<Json<ComparedWageBill>>({
        ...billFields(),
        comparedWith: maybe(named("WageBill", record<Json<WageBill>>(billFields()))),
        difference: maybe(difference()),
      }),
    ),
  };
