import { lazy } from "../exact/index.js";
import {
  datasetSchema,
  flag,
  issueSchema,
  many,
  maybe,
  number,
  oneOf,
  record,
  type Schema,
  string,
  whole,
} from "../intake/index.js";
import type { Difference } from "./difference.js";
import { exampleStatuses } from "./examples-schema.js";
import type {
  UnreadExamples,
  Verification,
  VerifiedCase,
  VerifiedExamples,
} from "./verified-examples.js";

function verifiedCase(): Schema<VerifiedCase> {
  const difference = record<Difference>({
    path: string(),
    expected: maybe(string()),
    found: maybe(string()),
    by: maybe(number()),
  });
  return record<VerifiedCase>({
    name: string(),
    function: string(),
    holds: flag(),
    differences: many(difference),
    issues: maybe(many(issueSchema())),
  });
}

/** The result of a verification: what was verified, and what of it holds. */
export const verificationSchema: () => Schema<Verification> = /* @__PURE__ */ lazy(() => {
  const examples = record<VerifiedExamples>({
    title: string(),
    source: string(),
    status: oneOf(exampleStatuses),
    cases: many(verifiedCase()),
  });
  const unread = record<UnreadExamples>({ file: string(), issues: many(issueSchema()) });
  return record<Verification>({
    holds: flag(),
    cases: whole(),
    differing: whole(),
    examples: many(examples),
    unread: maybe(many(unread)),
    dataset: datasetSchema(),
  });
});
