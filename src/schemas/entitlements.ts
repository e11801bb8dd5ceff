import type { Fact, UnusedFact } from "../catalogue/index.js";
import type {
  Access,
  DecidingFact,
  Entitlement,
  Entitlements,
  EntitlementWarning,
  Granted,
  Refused,
  Undecided,
} from "../entitlement/index.js";
import { lazy } from "../exact/index.js";
import {
  anyNumber,
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
  shaped,
  string,
  whole,
} from "../intake/index.js";
import { sourceSchema } from "../law/index.js";

/** The fields of a fact. */
export function factFields(): { readonly [K in keyof Fact]-?: Schema } {
  const value = shaped({ id: string(), label: labelSchema() });
  return {
    id: string(),
    type: oneOf(["boolean", "number", "choice", "set"]),
    unit: maybe(string()),
    decimals: maybe(whole()),
    atLeast: maybe(anyNumber()),
    atMost: maybe(anyNumber()),
    judgement: maybe(flag()),
    derived: maybe(flag()),
    label: labelSchema(),
    question: labelSchema(),
    values: maybe(many(value)),
  };
}

/** A fact that conditions may ask for. */
export const factSchema: () => Schema<Fact> = /* @__PURE__ */ lazy(() =>
  named("Fact", record<Fact>(factFields())),
);

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
    verdict: oneOf(["met", "unmet", "undecided"]),
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
