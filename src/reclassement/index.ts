/** 1 July 2003: the reclassement of those in place, and the indemnities that keep their pay. */

export { type AbsorbedIncrease, type Absorption, absorb, safeAbsorb } from "./absorb.js";
export { absorptionResultSchema } from "./absorption-result-schema.js";
export {
  type IncreaseKind,
  type Increase,
  type AbsorptionRequest,
  type CareerIndemnityHeld,
  absorptionSchema,
} from "./absorption-request.js";
export {
  type AllowanceFinding,
  type AllowancesCheck,
  checkAllowances,
  safeCheckAllowances,
} from "./check-allowances.js";
export { allowancesCheckSchema } from "./allowances-check-schema.js";
export {
  type OtherBonus,
  type FormerAllowance,
  type AllowancesRequest,
  allowancesSchema,
} from "./allowances-request.js";
export type { ComparedYear, ComparedCareers } from "./compare-careers.js";
export { type CareerIndemnity, careerIndemnity, safeCareerIndemnity } from "./career-indemnity.js";
export { careerIndemnityResultSchema } from "./career-indemnity-result-schema.js";
export {
  type NewPosition,
  newPositionFields,
  type CareerComparison,
  type PromotionGain,
  type CareerIndemnityRequest,
  careerIndemnitySchema,
} from "./career-indemnity-request.js";
export type { Deciding } from "./deciding.js";
export {
  type DifferentialIndemnity,
  differentialIndemnity,
  safeDifferentialIndemnity,
} from "./differential-indemnity.js";
export { differentialIndemnityResultSchema } from "./differential-indemnity-result-schema.js";
export {
  type OldAmount,
  type PayComparison,
  type DifferentialIndemnityRequest,
  differentialIndemnitySchema,
} from "./differential-indemnity-request.js";
export { type OldYears, careerYears } from "./old-years.js";
export type { OldPay } from "./old-pay.js";
export type { ComparedPays } from "./compare-pays.js";
export { reducedSteps, promotionIssues } from "./reduced-steps.js";
export type { ReclassifiedMetier } from "./reclassified-metier.js";
export { type Reclassification, reclassify, safeReclassify } from "./reclassify.js";
export { reclassificationSchema } from "./reclassification-schema.js";
export {
  type FormerCareer,
  type Eve,
  type ReclassifyRequest,
  reclassifySchema,
} from "./reclassify-request.js";
export type { TextComplement, PrintedKind } from "./compared-with-table.js";
