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
  type EurosOfChange,
  type LegalChange,
} from "../history/index.js";
import {
  amount,
  anyOf,
  day,
  exactly,
  flag,
  type Json,
  labelSchema,
  many,
  maybe,
  month,
  named,
  number,
  oneOf,
  orNull,
  record,
  type Schema,
  shaped,
  stepSchema,
  string,
  worked,
} from "../intake/index.js";
import { confidenceSchema, establishmentPlaces, lawAskedSchema } from "../law/index.js";
import { lineCodes } from "../pay/index.js";
import { paidAsSchema, paySlipSchema } from "./pay-slip.js";

function eurosOfChange(): Schema<Json<EurosOfChange>> {
  return record<Json<EurosOfChange>>({
    per: oneOf(["month", "day", "night", "hour", "point"]),
    before: maybe(number()),
    after: maybe(number()),
  });
}

type Reached = "metiers" | "otherJobs" | "extinction" | "kinds" | "places";

function reached(): { readonly [K in Reached]: Schema } {
  return {
    metiers: maybe(many(string())),
    otherJobs: maybe(exactly(true)),
    extinction: maybe(string()),
    kinds: maybe(many(string())),
    places: maybe(many(oneOf(establishmentPlaces))),
  };
}

const legalChangeSchema: () => Schema<Json<LegalChange>> = /* @__PURE__ */ lazy(() => {
  const said = maybe(labelSchema());
  const own = {
    id: string(),
    act: string(),
    article: string(),
    clause: maybe(string()),
    readIn: maybe(string()),
    from: day(),
    notBefore: maybe(day()),
    subject: labelSchema(),
    euros: maybe(eurosOfChange()),
    confidence: confidenceSchema(),
    checked: maybe(day()),
  };
  const words = { condition: said, before: said, after: said, withoutEffect: said };
  return named("LegalChange", record<Json<LegalChange>>({ ...own, ...words, ...reached() }));
});

const approvalSchema = () =>
  shaped({
    order: maybe(day()),
    nor: maybe(string()),
    published: maybe(day()),
    where: maybe(string()),
  });

type Days = "signed" | "effectiveFrom" | "effectiveBounds" | "knownFrom" | "knownBounds";

function daysOfAct(): { readonly [K in Days | "takenAsKnownFrom"]: Schema } {
  return {
    signed: orNull(day()),
    effectiveFrom: orNull(day()),
    effectiveBounds: maybe(shaped({ notBefore: day(), notAfter: day() })),
    knownFrom: orNull(day()),
    knownBounds: maybe(shaped({ notBefore: day(), notAfter: maybe(day()) })),
    takenAsKnownFrom: maybe(day()),
  };
}

const enactedActSchema: () => Schema<Json<EnactedAct>> = /* @__PURE__ */ lazy(() =>
  record<Json<EnactedAct>>({
    id: string(),
    title: labelSchema(),
    ...daysOfAct(),
    approved: orNull(approvalSchema()),
    retroactive: orNull(flag()),
    asSigned: maybe(exactly(true)),
    partOf: maybe(string()),
    never: maybe(exactly(true)),
    statute: maybe(exactly(true)),
    source: labelSchema(),
    note: maybe(labelSchema()),
    dayConfidence: confidenceSchema(),
    changes: many(legalChangeSchema()),
  }),
);

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
