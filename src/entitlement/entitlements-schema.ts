import { factSchema, type UnusedFact } from "../catalogue/index.js";
import { lazy } from "../exact/index.js";
import {
  appliedReadingSchema,
  datasetSchema,
  flag,
  type Json,
  labelSchema,
  many,
  maybe,
  named,
  number,
  oneOf,
  record,
  type Schema,
  string,
} from "../intake/index.js";
import { sourceSchema } from "../law/index.js";
import {
  type Access,
  accessVerdicts,
  type DecidingFact,
  type Entitlement,
  type Entitlements,
  type EntitlementWarning,
  type Granted,
  type Refused,
  type Undecided,
} from "./entitlement.js";

const decidingFactSchema: () => Schema<DecidingFact> = /* @__PURE__ */ lazy(() =>
  named(
    "DecidingFact",
    record<DecidingFact>({
      fact: string(),
      label: labelSchema(),
      stated: labelSchema(),
      asked: labelSchema(),
      contrary: flag(),
      judgement: flag(),
    }),
  ),
);

function entitlementShape(): { readonly [K in keyof Entitlement]-?: Schema } {
  return {
    sort: oneOf(["complement", "functional-bonus"]),
    id: string(),
    kind: maybe(string()),
    label: labelSchema(),
    points: number(),
    condition: labelSchema(),
    article: string(),
    source: sourceSchema(),
    readings: many(appliedReadingSchema()),
  };
}

function decided(): { readonly reason: Schema; readonly facts: Schema } {
  return { reason: labelSchema(), facts: many(decidingFactSchema()) };
}

function accessSchema(): Schema<Access> {
  return record<Access>({
    verdict: oneOf(accessVerdicts),
    text: labelSchema(),
    article: string(),
    source: sourceSchema(),
    facts: many(decidingFactSchema()),
    missing: many(factSchema()),
    readings: many(appliedReadingSchema()),
  });
}

function warning(): Schema<EntitlementWarning> {
  return record<EntitlementWarning>({
    code: oneOf(["access-unmet", "several-functional-bonuses", "nothing-printed"]),
    label: labelSchema(),
    article: string(),
  });
}

function unused(): Schema<UnusedFact> {
  return record<UnusedFact>({ fact: string(), value: maybe(string()), label: labelSchema() });
}

function verdicts(): { readonly [K in "granted" | "refused" | "undecided"]: Schema } {
  const own = entitlementShape();
  return {
    granted: many(record<Json<Granted>>({ ...own, ...decided(), automatic: flag() })),
    refused: many(record<Json<Refused>>({ ...own, ...decided(), givesWayTo: maybe(string()) })),
    undecided: many(record<Json<Undecided>>({ ...own, missing: many(factSchema()) })),
  };
}

/** The entitlements that facts give in a job, as JSON carries them. */
export const entitlementsSchema: () => Schema<Json<Entitlements>> = /* @__PURE__ */ lazy(() =>
  named(
    "Entitlements",
    record<Json<Entitlements>>({
      metier: string(),
      ...verdicts(),
      questions: many(factSchema()),
      access: maybe(accessSchema()),
      warnings: many(warning()),
      judgements: many(factSchema()),
      unusedFacts: many(unused()),
      readings: many(appliedReadingSchema()),
      dataset: datasetSchema(),
    }),
  ),
);
