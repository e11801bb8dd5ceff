import {
  type BackPay,
  type BackPayRequest,
  type Owed,
  type OwedByLine,
  type OwedLine,
  type OwedMonth,
  wholeBackPaySchema,
} from "../back-pay/index.js";
import { lazy } from "../exact/index.js";
import {
  type ActsRequest,
  actsRequestSchema,
  type ChangesRequest,
  changesRequestSchema,
  type EnactedAct,
  enactedActSchema,
  type LegalChange,
  legalChangeSchema,
} from "../history/index.js";
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
import { lineCodes } from "../pay/index.js";
import { paySlipSchema } from "./pay-slip.js";

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

const backPaySchema: () => Schema<Json<BackPay>> = /* @__PURE__ */ lazy(() => {
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

/** The acts, what they change, and back pay, as JSON carries them. */
export interface HistorySchemas {
  /** The request of `acts`. */
  readonly actsRequest: Schema<ActsRequest>;
  /** One of the results of `acts`. */
  readonly enactedAct: Schema<Json<EnactedAct>>;
  /** The request of `changes`. */
  readonly changesRequest: Schema<ChangesRequest>;
  /** One of the results of `changes`. */
  readonly legalChange: Schema<Json<LegalChange>>;
  /** The request of `backPay`. */
  readonly backPayRequest: Schema<BackPayRequest>;
  /** The result of `backPay`. */
  readonly backPay: Schema<Json<BackPay>>;
}

/** The schemas of the acts and of back pay, each made when it is first asked for. */
export const historySchemas: { readonly [N in keyof HistorySchemas]: () => HistorySchemas[N] } = {
  actsRequest: actsRequestSchema,
  enactedAct: enactedActSchema,
  changesRequest: changesRequestSchema,
  legalChange: legalChangeSchema,
  backPayRequest: wholeBackPaySchema,
  backPay: backPaySchema,
};
