import {
  type Json,
  type JsonSchema,
  registered,
  type Schema,
  type Sentences,
  titledJsonSchema,
} from "../intake/index.js";
import { type Agreement, agreementSchema } from "./agreement/agreements.js";
import { choicesSchema } from "./agreement/chosen.js";
import { type EffectiveFromRequest, effectiveFromSchema } from "./agreement/effective-from.js";
import type { ReadingChoices } from "./agreement/ids.js";
import sentences from "./descriptions.json" with { type: "json" };
import {
  type FamilyLeave,
  type FamilyLeaveRequest,
  familyLeaveResultSchema,
  familyLeaveSchema,
} from "./family/family-leave-request.js";
import {
  type PaternityLeave,
  type PaternityLeaveRequest,
  paternityLeaveResultSchema,
  paternityLeaveSchema,
} from "./family/paternity-leave.js";
import {
  type WeddingLeave,
  type WeddingLeaveRequest,
  weddingLeaveResultSchema,
  weddingLeaveSchema,
} from "./family/wedding-leave.js";
import {
  type HealthCommitteeSubstitutes,
  healthCommitteeSubstitutesResultSchema,
} from "./health-committee-substitutes.js";
import {
  type GeneralIncreaseRate,
  type GeneralIncreaseRateRequest,
  generalIncreaseRateResultSchema,
  generalIncreaseRateSchema,
} from "./increases/general-increase-rate.js";
import {
  type GeneralIncreases,
  type GeneralIncreasesRequest,
  generalIncreasesResultSchema,
  generalIncreasesSchema,
} from "./increases/general-increases-request.js";
import {
  type PaternityNetPay,
  type PaternityNetPayRequest,
  paternityNetPayResultSchema,
  paternityNetPaySchema,
} from "./paternity-net-pay.js";
import {
  type AnnualLeaveCredit,
  type AnnualLeaveCreditRequest,
  annualLeaveCreditResultSchema,
  annualLeaveCreditSchema,
} from "./sick/annual-leave-credit-request.js";
import {
  type ProvidentScheme,
  type ProvidentSchemeRequest,
  providentSchemeResultSchema,
  providentSchemeSchema,
} from "./sick/provident-scheme.js";
import {
  type SickPay,
  type SickPayRequest,
  sickPayResultSchema,
  sickPaySchema,
} from "./sick/sick-pay-request.js";
import {
  type TrainingBudget,
  type TrainingBudgetRequest,
  trainingBudgetResultSchema,
  trainingBudgetSchema,
} from "./training/training-budget.js";
import {
  type TrainingLeave,
  type TrainingLeaveRequest,
  trainingLeaveResultSchema,
  trainingLeaveSchema,
} from "./training/training-leave.js";
import {
  type TrainingRequests,
  type TrainingRequestsRequest,
  trainingRequestsResultSchema,
  trainingRequestsSchema,
} from "./training/training-requests.js";
import {
  type TrainingUnit,
  type TrainingUnitRequest,
  trainingUnitResultSchema,
  trainingUnitSchema,
} from "./training/training-unit.js";
import { type AgreementExamples, workedExamplesSchema } from "./verify.js";

/** The schemas of everything that comes in, and of everything that goes out as JSON. */
export interface AgreementSchemas {
  /** One of the results of `agreements`. */
  readonly agreement: Schema<Agreement>;
  /** The result of `annualLeaveCredit`. */
  readonly annualLeaveCredit: Schema<Json<AnnualLeaveCredit>>;
  /** The request of `annualLeaveCredit`. */
  readonly annualLeaveCreditRequest: Schema<AnnualLeaveCreditRequest>;
  /** The request of `effectiveFrom`, whose result is a day. */
  readonly effectiveFromRequest: Schema<EffectiveFromRequest>;
  /** The result of `familyLeave`. */
  readonly familyLeave: Schema<Json<FamilyLeave>>;
  /** The request of `familyLeave`. */
  readonly familyLeaveRequest: Schema<FamilyLeaveRequest>;
  /** The result of `generalIncreaseRate`. */
  readonly generalIncreaseRate: Schema<Json<GeneralIncreaseRate>>;
  /** The request of `generalIncreaseRate`. */
  readonly generalIncreaseRateRequest: Schema<GeneralIncreaseRateRequest>;
  /** The result of `generalIncreases`. */
  readonly generalIncreases: Schema<Json<Omit<GeneralIncreases, "at">>>;
  /** The request of `generalIncreases`. */
  readonly generalIncreasesRequest: Schema<GeneralIncreasesRequest>;
  /** The result of `healthCommitteeSubstitutes`. */
  readonly healthCommitteeSubstitutes: Schema<Json<HealthCommitteeSubstitutes>>;
  /** The result of `paternityLeave`. */
  readonly paternityLeave: Schema<Json<PaternityLeave>>;
  /** The request of `paternityLeave`. */
  readonly paternityLeaveRequest: Schema<PaternityLeaveRequest>;
  /** The result of `paternityNetPay`. */
  readonly paternityNetPay: Schema<Json<PaternityNetPay>>;
  /** The request of `paternityNetPay`. */
  readonly paternityNetPayRequest: Schema<PaternityNetPayRequest>;
  /** The result of `providentScheme`. */
  readonly providentScheme: Schema<Json<ProvidentScheme>>;
  /** The request of `providentScheme`. */
  readonly providentSchemeRequest: Schema<ProvidentSchemeRequest>;
  /** The readings that a caller may choose. */
  readonly readingChoices: Schema<ReadingChoices>;
  /** The result of `sickPay`. */
  readonly sickPay: Schema<Json<SickPay>>;
  /** The request of `sickPay`. */
  readonly sickPayRequest: Schema<SickPayRequest>;
  /** The result of `trainingBudget`. */
  readonly trainingBudget: Schema<Json<TrainingBudget>>;
  /** The request of `trainingBudget`. */
  readonly trainingBudgetRequest: Schema<TrainingBudgetRequest>;
  /** The result of `trainingLeave`. */
  readonly trainingLeave: Schema<Json<TrainingLeave>>;
  /** The request of `trainingLeave`. */
  readonly trainingLeaveRequest: Schema<TrainingLeaveRequest>;
  /** The result of `trainingRequests`. */
  readonly trainingRequests: Schema<Json<TrainingRequests>>;
  /** The request of `trainingRequests`. */
  readonly trainingRequestsRequest: Schema<TrainingRequestsRequest>;
  /** The result of `trainingUnit`. */
  readonly trainingUnit: Schema<Json<TrainingUnit>>;
  /** The request of `trainingUnit`. */
  readonly trainingUnitRequest: Schema<TrainingUnitRequest>;
  /** The result of `weddingLeave`. */
  readonly weddingLeave: Schema<Json<WeddingLeave>>;
  /** The request of `weddingLeave`. */
  readonly weddingLeaveRequest: Schema<WeddingLeaveRequest>;
  /** The request of `verify`: a file of worked examples. */
  readonly workedExamples: Schema<AgreementExamples>;
}

const makers: { readonly [N in keyof AgreementSchemas]: () => AgreementSchemas[N] } = {
  annualLeaveCreditRequest: annualLeaveCreditSchema,
  effectiveFromRequest: effectiveFromSchema,
  familyLeaveRequest: familyLeaveSchema,
  generalIncreaseRateRequest: generalIncreaseRateSchema,
  generalIncreasesRequest: generalIncreasesSchema,
  paternityLeaveRequest: paternityLeaveSchema,
  paternityNetPayRequest: paternityNetPaySchema,
  providentSchemeRequest: providentSchemeSchema,
  sickPayRequest: sickPaySchema,
  trainingBudgetRequest: trainingBudgetSchema,
  trainingLeaveRequest: trainingLeaveSchema,
  trainingRequestsRequest: trainingRequestsSchema,
  trainingUnitRequest: trainingUnitSchema,
  weddingLeaveRequest: weddingLeaveSchema,
  readingChoices: choicesSchema,
  workedExamples: workedExamplesSchema,
  agreement: agreementSchema,
  annualLeaveCredit: annualLeaveCreditResultSchema,
  familyLeave: familyLeaveResultSchema,
  generalIncreaseRate: generalIncreaseRateResultSchema,
  generalIncreases: generalIncreasesResultSchema,
  healthCommitteeSubstitutes: healthCommitteeSubstitutesResultSchema,
  paternityLeave: paternityLeaveResultSchema,
  paternityNetPay: paternityNetPayResultSchema,
  providentScheme: providentSchemeResultSchema,
  sickPay: sickPayResultSchema,
  trainingBudget: trainingBudgetResultSchema,
  trainingLeave: trainingLeaveResultSchema,
  trainingRequests: trainingRequestsResultSchema,
  trainingUnit: trainingUnitResultSchema,
  weddingLeave: weddingLeaveResultSchema,
};

/** The zod schemas by name, each made when it is first asked for. */
export const schemas: AgreementSchemas = /* @__PURE__ */ registered(makers);

/**
 * The JSON Schema (draft 2020-12) of what a function takes or gives; the same ships as a file,
 * `ccn51-paie/schemas/other-agreements/sick-pay-request.json`.
 *
 * @example jsonSchemaOf("sickPayRequest").required // ["stops"]
 */
export function jsonSchemaOf(name: keyof AgreementSchemas): JsonSchema {
  return titledJsonSchema(name, schemas[name], sentences as unknown as Sentences);
}
