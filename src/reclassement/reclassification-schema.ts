import { factSchema, formerEmploiWith } from "../catalogue/index.js";
import { accessVerdicts, entitlementsSchema } from "../entitlement/index.js";
import { lazy } from "../exact/index.js";
import {
  appliedReadingSchema,
  datasetSchema,
  flag,
  issueSchema,
  type Json,
  labelSchema,
  many,
  maybe,
  number,
  oneOf,
  record,
  type Schema,
  string,
  worked,
} from "../intake/index.js";
import { jobSchema } from "../job/index.js";
import { lawOfResultSchema } from "../pay/index.js";
import { senioritySchema } from "../seniority/index.js";
import type { PrintedKind, TextComplement } from "./compared-with-table.js";
import type { Deciding } from "./deciding.js";
import type { ReclassifiedMetier } from "./reclassified-metier.js";
import type { Reclassification } from "./reclassify.js";

function deciding(): Schema<Deciding> {
  return record<Deciding>({
    by: oneOf(["title", "access", "career"]),
    text: labelSchema(),
    verdict: oneOf(accessVerdicts),
    missing: many(factSchema()),
  });
}

function printedKind(): Schema<Json<PrintedKind>> {
  const complement = record<Json<TextComplement>>({
    id: string(),
    label: labelSchema(),
    points: number(),
    condition: labelSchema(),
    verdict: oneOf(["granted", "refused", "undecided"]),
    reason: maybe(labelSchema()),
  });
  return record<Json<PrintedKind>>({
    emploi: string(),
    kind: string(),
    printed: maybe(string()),
    text: many(complement),
    points: number(),
    verdict: oneOf(["same", "differs", "undecided"]),
  });
}

function reclassifiedMetier(): Schema<Json<ReclassifiedMetier>> {
  return worked<ReclassifiedMetier>({
    metier: jobSchema(),
    label: string(),
    emplois: many(formerEmploiWith(string())),
    deciding: many(deciding()),
    table: many(printedKind()),
    entitlements: entitlementsSchema(),
    questions: many(factSchema()),
    coefficient: number(),
    decided: flag(),
    seniority: maybe(senioritySchema()),
    refusals: many(issueSchema()),
    acts: many(string()),
  });
}

/** A reclassement, as JSON carries it. */
export const reclassificationSchema: () => Schema<Json<Reclassification>> = /* @__PURE__ */ lazy(
  () =>
    record<Json<Reclassification>>({
      emploi: string(),
      metiers: many(reclassifiedMetier()) as never,
      readings: many(appliedReadingSchema()),
      law: lawOfResultSchema(),
      dataset: datasetSchema(),
    }),
);
