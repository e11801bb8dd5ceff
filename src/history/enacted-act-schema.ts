import { lazy } from "../exact/index.js";
import {
  day,
  exactly,
  flag,
  type Json,
  labelSchema,
  many,
  maybe,
  orNull,
  record,
  type Schema,
  shaped,
  string,
} from "../intake/index.js";
import { confidenceSchema } from "../law/index.js";
import type { EnactedAct } from "./acts.js";
import { legalChangeSchema } from "./legal-change-schema.js";

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

/** An act and what it changes, as JSON carries it. */
export const enactedActSchema: () => Schema<Json<EnactedAct>> = /* @__PURE__ */ lazy(() =>
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
