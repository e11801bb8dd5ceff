import { lazy } from "../exact/index.js";
import {
  amount,
  anyOf,
  exactly,
  type Json,
  labelSchema,
  many,
  maybe,
  month,
  named,
  oneOf,
  record,
  type Schema,
  stepSchema,
  string,
  worked,
} from "../intake/index.js";
import { paidAsSchema } from "../job/index.js";
import { lawAskedSchema } from "../law/index.js";
import { lineCodes, paySlipSchema } from "../pay/index.js";
import type { BackPay, OwedByLine } from "./back-pay.js";
import type { OwedLine, OwedMonth } from "./month-owed.js";
import type { Owed } from "./owed.js";

const owedFields = () => ({ paid: amount(), due: amount(), difference: amount() });

const owedSchema = (): Schema<Json<Owed>> => named("Owed", record<Json<Owed>>(owedFields()));

function owedMonth(owed: Schema<Json<Owed>>): Schema<Json<OwedMonth>> {
  const code = oneOf(lineCodes);
  const slip = named("PaySlip", paySlipSchema());
  const line = record<Json<OwedLine>>({
    code,
    label: labelSchema(),
    ...owedFields(),
    steps: many(stepSchema()),
  });
  return record<Json<OwedMonth>>({
    month: month(),
    metier: paidAsSchema(),
    lines: many(line),
    gross: owed,
    bonus: maybe(owed),
    total: owed,
    acts: many(string()),
    steps: many(stepSchema()),
    dueSlip: slip,
    paidSlip: maybe(slip),
  });
}

/** Back pay, as JSON carries it. */
export const backPayResultSchema: () => Schema<Json<BackPay>> = /* @__PURE__ */ lazy(() => {
  const owed = owedSchema();
  const code = oneOf(lineCodes);
  return worked<BackPay>({
    paidBy: anyOf([exactly("slips"), lawAskedSchema()]),
    dueBy: lawAskedSchema(),
    months: many(owedMonth(owed)),
    byLine: many(record<Json<OwedByLine>>({ code, label: labelSchema(), ...owedFields() })),
    gross: owed,
    bonus: maybe(owed),
    total: owed,
    acts: many(string()),
  });
});
