import type * as z from "zod";
import type { FormerEmploi, Printed } from "../catalogue/emploi.js";
import { lazy } from "../exact/lazy.js";
import { type Json, many, number, string } from "../intake/json.js";
import { flag, maybe, oneOf, record } from "../intake/schema.js";
import { appliedReadingSchema, datasetSchema, labelSchema } from "../intake/step-schema.js";
import { worked } from "../intake/worked.js";
import { jobSchema } from "../job/job.js";
import type { PrintedKind, TextComplement } from "../reclassement/compared-with-table.js";
import type { Deciding } from "../reclassement/deciding.js";
import type { ReclassifiedMetier } from "../reclassement/reclassified-metier.js";
import type { Reclassification } from "../reclassement/reclassify.js";
import { type ReclassifyRequest, reclassifySchema } from "../reclassement/reclassify-request.js";
import { entitlementsSchema, factSchema, sourceSchema } from "./entitlements.js";
import { issueSchema } from "./reports.js";
import { senioritySchema } from "./seniority.js";

function formerEmploi(): z.ZodType<Json<FormerEmploi>> {
  const printed = record<Printed>({
    kind: string(),
    points: string(),
    complements: many(string()),
  });
  return record<Json<FormerEmploi>>({
    label: string(),
    tableLabel: maybe(string()),
    metier: string(),
    metierLabel: string(),
    referenceCoefficient: number(),
    prints: many(printed),
    complements: many(string()),
    note: maybe(labelSchema()),
    source: sourceSchema(),
  });
}

function deciding(): z.ZodType<Deciding> {
  return record<Deciding>({
    by: oneOf(["title", "access", "career"]),
    text: labelSchema(),
    verdict: oneOf(["met", "unmet", "undecided"]),
    missing: many(factSchema()),
  });
}

function printedKind(): z.ZodType<Json<PrintedKind>> {
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

function reclassifiedMetier(): z.ZodType<Json<ReclassifiedMetier>> {
  return worked<ReclassifiedMetier>({
    metier: jobSchema(),
    label: string(),
    emplois: many(formerEmploi()),
    deciding: many(deciding()),
    table: many(printedKind()),
    entitlements: entitlementsSchema(),
    questions: many(factSchema()),
    coefficient: number(),
    decided: flag(),
    seniority: maybe(senioritySchema()),
    refusals: many(issueSchema()),
  });
}

/** The request and the result of a reclassement. */
export interface ReclassificationSchemas {
  /** What `reclassify` takes. */
  readonly reclassifyRequest: z.ZodType<ReclassifyRequest>;
  /** What `reclassify` gives. */
  readonly reclassification: z.ZodType<Json<Reclassification>>;
}

/** The schemas of a reclassement, each made when it is first asked for. */
export const reclassificationSchemas: {
  readonly [N in keyof ReclassificationSchemas]: () => ReclassificationSchemas[N];
} = {
  reclassifyRequest: reclassifySchema,
  reclassification: /* @__PURE__ */ lazy(() =>
    record<Json<Reclassification>>({
      emploi: string(),
      metiers: many(reclassifiedMetier()) as never,
      readings: many(appliedReadingSchema()),
      dataset: datasetSchema(),
    }),
  ),
};
