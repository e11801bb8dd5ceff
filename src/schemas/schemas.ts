import {
  type EntitlementQuestion,
  type Entitlements,
  entitlementQuestionSchema,
  entitlementsSchema,
} from "../entitlement/index.js";
import type { ReadingChoices } from "../ids/index.js";
import {
  type Json,
  type JsonSchema,
  type Refusal,
  refusalSchema,
  registered,
  type Schema,
  type Sentences,
  schemaFile,
  titledJsonSchema,
} from "../intake/index.js";
import { readingChoicesSchema } from "../law/index.js";
import { type PayRequest, type PaySlip, payRequestSchema, paySlipSchema } from "../pay/index.js";
import {
  type Verification,
  verificationSchema,
  type WorkedExamples,
  workedExamplesSchema,
} from "../verify/index.js";
import { type Explanation, explanationSchema } from "../words/index.js";
import { type BonusSchemas, bonusSchemas } from "./bonus.js";
import { type CatalogueSchemas, catalogueSchemas } from "./catalogue.js";
import sentences from "./descriptions.json" with { type: "json" };
import { type HistorySchemas, historySchemas } from "./history.js";
import { type PassageSchemas, passageSchemas } from "./passage.js";
import { type ProjectionSchemas, projectionSchemas } from "./projection.js";
import { type ReclassificationSchemas, reclassificationSchemas } from "./reclassification.js";
import { type CareerSchemas, careerSchemas } from "./seniority.js";
import { type SpecialRequests, specialRequests } from "./special-requests.js";
import { type SpecialResults, specialResults } from "./special-results.js";
import { type TextSchemas, textSchemas } from "./texts.js";
import { type WageBillSchemas, wageBillSchemas } from "./wage-bill.js";

/** The schemas of monthly pay, of what surrounds it, and of what is said of results. */
export interface PaySchemas {
  /** The request of `computePay`. */
  readonly payRequest: Schema<PayRequest>;
  /** The result of `computePay`. */
  readonly paySlip: Schema<Json<PaySlip>>;
  /** The request of `entitlements` in a worked example: the métier and the facts. */
  readonly entitlementQuestion: Schema<EntitlementQuestion>;
  /** The result of `entitlements`. */
  readonly entitlements: Schema<Json<Entitlements>>;
  /** The readings that a caller may choose. */
  readonly readingChoices: Schema<ReadingChoices>;
  /** The result of `explanation`. */
  readonly explanation: Schema<Json<Explanation>>;
  /** The request of `verify`: a file of worked examples. */
  readonly workedExamples: Schema<WorkedExamples>;
  /** The result of `verify`. */
  readonly verification: Schema<Verification>;
  /** The answer of the command line to a refused request. */
  readonly refusal: Schema<Refusal>;
}

/** The zod schema of everything that comes in, and of everything that goes out as JSON. */
export interface Schemas
  extends PaySchemas,
    CareerSchemas,
    BonusSchemas,
    PassageSchemas,
    ReclassificationSchemas,
    ProjectionSchemas,
    WageBillSchemas,
    SpecialRequests,
    SpecialResults,
    CatalogueSchemas,
    TextSchemas,
    HistorySchemas {}

type Makers = { readonly [N in keyof Schemas]: () => Schemas[N] };

const makers = (): Makers => ({
  payRequest: payRequestSchema,
  paySlip: paySlipSchema,
  entitlementQuestion: entitlementQuestionSchema,
  entitlements: entitlementsSchema,
  ...careerSchemas,
  ...bonusSchemas,
  ...passageSchemas,
  ...reclassificationSchemas,
  ...projectionSchemas,
  ...wageBillSchemas,
  ...specialRequests,
  ...specialResults,
  ...catalogueSchemas,
  ...textSchemas,
  ...historySchemas,
  readingChoices: readingChoicesSchema,
  explanation: explanationSchema,
  workedExamples: workedExamplesSchema,
  verification: verificationSchema,
  refusal: refusalSchema,
});

/** The zod schemas by name, each made when it is first asked for. */
export const schemas: Schemas = /* @__PURE__ */ registered(/* @__PURE__ */ makers());

/**
 * The JSON Schema (draft 2020-12) of what a function takes or gives; the same ships as a file,
 * `ccn51-paie/schemas/pay-request.json`.
 *
 * @example jsonSchemaOf("payRequest").required // ["metier", "month"]
 */
export function jsonSchemaOf(name: keyof Schemas): JsonSchema {
  return titledJsonSchema(name, schemas[name], sentences as unknown as Sentences);
}

/** The file that a schema ships as. */
export function fileOf(name: keyof Schemas): string {
  return schemaFile(name);
}
