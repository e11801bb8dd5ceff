/** The month: its request, its situation, its rules in order, its slip. */

export {
  type MonthPaid,
  computePay,
  safeComputePay,
  monthPaid,
  type MonthWithBases,
  monthWithBases,
  slipIn,
} from "./compute-pay.js";
export {
  type Constraints,
  type ExtraPoints,
  type MonthlyBonus,
  type PayRequest,
  monthlyBonusSchema,
  payRequestFields,
  payRequestSchema,
} from "./request/pay-request.js";
export type { OtherMetier, HigherWork, SpecialAsked } from "./request/special-asked.js";
export {
  type MedicalDuties,
  type DutiesOfMonth,
  dutiesFields,
  medicalDutiesLabel,
  dutyPointSteps,
  endedDutiesIssues,
} from "./request/medical-duties.js";
export type { Passage } from "./request/passage.js";
export type {
  PresenceMethod,
  WeekHours,
  HoursOfMonth,
  Presence,
  PresenceGiven,
} from "./request/presence.js";
export type { PartTerms, PartTime, PayPart } from "./request/pay-part.js";
export type { Situation } from "./situation/situation.js";
export { type Assumption, assumedOfMonth } from "./situation/pay-slip.js";
export type {
  LawOfResult,
  PayWarning,
  PayLine,
  MonthlyBonusLine,
  PaidPart,
  PaySlip,
} from "./situation/pay-slip.js";
export { paySlipSchema } from "./situation/pay-slip-schema.js";
export { lawOfResultSchema } from "./situation/law-of-result-schema.js";
export { lawOfSteps } from "./law-of-result.js";
export { type LineCode, lineCodes } from "./situation/line-codes.js";
export {
  type DecentralizedRate,
  decentralizedRateAt,
  bonusInForce,
  dependsOnReclassement,
} from "./bonus/decentralized-rate.js";
export {
  type BonusPopulation,
  bonusPopulations,
  poolIds,
  type PoolId,
  type Exclusion,
  placed,
  poolOf,
  exclusionOf,
} from "./bonus/bonus-population.js";
export { exclusionFields } from "./bonus/exclusion-fields.js";
export {
  type HigherMetierRequest,
  type HigherMetier,
  higherMetierSchema,
  higherMetierResultSchema,
  higherMetier,
  safeHigherMetier,
} from "./standing-in/higher-metier.js";
export {
  type ReplacementRequest,
  type ReplacementDifferential,
  replacementSchema,
  replacementDifferentialSchema,
  replacementDifferential,
  safeReplacementDifferential,
} from "./standing-in/replacement-differential.js";
export type { PopulationBase } from "./rules/bonus-base.js";
export { assistantMaternelLabel, assistantMaternelDue } from "./rules/assistant-maternel-due.js";
export { points } from "./rules/pay-line.js";
export { conventionalCoefficient } from "./rules/base-salary.js";
export { majorationRate } from "./rules/cadre-majoration.js";
export { isMedicalComplement } from "./rules/seniority-base.js";
export { seniorityRate, seniorityOfYears } from "./rules/seniority-bonus.js";
export { monthSegur } from "./month-segur.js";
export { readMonth } from "./read-month.js";
export { smicOf } from "./smic-of.js";
export { reviveSlip } from "./revive-slip.js";
export type { Replacement } from "./request/special-asked.js";
