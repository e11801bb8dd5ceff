/**
 * The agreements printed after the avenant in the same published text: training leave, paternity
 * and substitutes of the committee at the
 * Association audoise; general increases, family events and sick pay at the cancer centres.
 *
 * A door of its own: it reads its own seeds, and nothing of the core reads them; the point value
 * alone is the core's.
 *
 * @module
 */

export { type Agreement, agreements } from "./agreement/agreements.js";
export {
  type EffectiveFromRequest,
  effectiveFrom,
  safeEffectiveFrom,
} from "./agreement/effective-from.js";
export { explain, explanation } from "./explain.js";
export type { DaysTaken, FamilyAbsence } from "./family/days-taken.js";
export type {
  FamilyLeave,
  FamilyLeaveNote,
  FamilyLeaveRefusal,
  FamilyLeaveRequest,
  OtherParent,
} from "./family/family-leave-request.js";
export { familyLeave, safeFamilyLeave } from "./family/family-leave.js";
export {
  type PaternityLeave,
  type PaternityLeaveRequest,
  paternityLeave,
  safePaternityLeave,
} from "./family/paternity-leave.js";
export type { CentreStaff, FamilyEvent } from "./family/staff.js";
export {
  safeWeddingLeave,
  type WeddingLeave,
  type WeddingLeaveRequest,
  type WeddingOf,
  weddingLeave,
} from "./family/wedding-leave.js";
export { type AgreementParameter, type AgreementValue, parameters } from "./agreement/figures.js";
export type { AgreementFunction } from "./agreement/functions.js";
export {
  type HealthCommitteeSubstitutes,
  healthCommitteeSubstitutes,
} from "./health-committee-substitutes.js";
export {
  type AgreementId,
  type ArticleId,
  agreementIds,
  articleIds,
  dataset,
  type ParameterId,
  parameterIds,
  type ReadingChoices,
  type ReadingId,
} from "./agreement/ids.js";
export {
  type GeneralIncreaseRate,
  type GeneralIncreaseRateRequest,
  generalIncreaseRate,
  safeGeneralIncreaseRate,
} from "./increases/general-increase-rate.js";
export type {
  DitGroup,
  GeneralIncreases,
  GeneralIncreasesRequest,
  PaidMonth,
  RaisedMonth,
} from "./increases/general-increases-request.js";
export { generalIncreases, safeGeneralIncreases } from "./increases/general-increases.js";
export type { IncreaseMonth } from "./increases/increase.js";
export {
  type PaternityNetPay,
  type PaternityNetPayRequest,
  paternityNetPay,
  safePaternityNetPay,
} from "./paternity-net-pay.js";
export { type AgreementSchemas, jsonSchemaOf, schemas } from "./schemas.js";
export type {
  AnnualLeaveCredit,
  AnnualLeaveCreditRequest,
  CreditedPeriod,
  SuspendedPeriod,
  UncreditedWhy,
} from "./sick/annual-leave-credit-request.js";
export { annualLeaveCredit, safeAnnualLeaveCredit } from "./sick/annual-leave-credit.js";
export type { SickCause } from "./sick/cause.js";
export type { UnpaidWhy } from "./sick/sick-pay-request.js";
export {
  type ProvidentScheme,
  type ProvidentSchemeRequest,
  providentScheme,
  safeProvidentScheme,
} from "./sick/provident-scheme.js";
export type {
  PaidStop,
  SickLimit,
  SickPay,
  SickPayNote,
  SickPayRequest,
} from "./sick/sick-pay-request.js";
export { safeSickPay, sickPay } from "./sick/sick-pay.js";
export type { SickBenefits, SickStop, SickStopFacts } from "./sick/sick-stop.js";
export {
  type AgreementArticle,
  type AgreementExample,
  type AgreementReading,
  articles,
  type RefusedAnswer,
  readings,
} from "./agreement/texts.js";
export type { UnitYear } from "./training/point-on-first.js";
export {
  safeTrainingBudget,
  type TrainingBudget,
  type TrainingBudgetRequest,
  trainingBudget,
} from "./training/training-budget.js";
export {
  safeTrainingLeave,
  type TrainingLeave,
  type TrainingLeaveRequest,
  trainingLeave,
} from "./training/training-leave.js";
export {
  type FundedRequest,
  type RankedRequest,
  safeTrainingRequests,
  type TrainingRequests,
  type TrainingRequestsRequest,
  trainingRequests,
} from "./training/training-requests.js";
export {
  safeTrainingUnit,
  type TrainingUnit,
  type TrainingUnitRequest,
  trainingUnit,
} from "./training/training-unit.js";
export type { AskedUnits } from "./training/units-available.js";
export { type AgreementExamples, safeVerify, verify } from "./verify.js";
export type {
  AgreementOutcome,
  AgreementStep,
  AgreementWarning,
  AgreementWorking,
} from "./agreement/working.js";
