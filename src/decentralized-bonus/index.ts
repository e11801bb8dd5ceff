/**
 * The prime décentralisée: a person's year, its absences, and the sharing between all of an
 * establishment.
 */

export {
  type OrdinaryMotive,
  type AbsenceMotive,
  type MotiveOfAbsence,
  absenceMotives,
} from "./absences/absence-motives.js";
export { motiveOfAbsenceSchema } from "./absences/motive-of-absence-schema.js";
export {
  type WorkingWeek,
  type AbsenceTerms,
  type Absence,
  type EmploymentGiven,
  type AbsencesGiven,
  absenceFields,
} from "./absences/absence.js";
export { yearFields } from "./person/laid-out.js";
export type { YearTerms, Status } from "./absences/bonus-year.js";
export type { CountedAbsence } from "./absences/counted-days.js";
export type { MonthlyGross, GrossGiven } from "./person/monthly-gross.js";
export type { Bearer } from "./person/bonus-basis.js";
export type { RatedGross, YearlyBonus } from "./person/yearly-bonus.js";
export type { BonusOfYear } from "./person/bonus-of-year.js";
export {
  type DecentralizedBonusRequest,
  type DecentralizedBonus,
  decentralizedBonusSchema,
  decentralizedBonus,
  safeDecentralizedBonus,
} from "./person/decentralized-bonus.js";
export { decentralizedBonusResultSchema } from "./person/decentralized-bonus-result-schema.js";
export type { BonusWarning } from "./person/base-warnings.js";
export type { Balance } from "./year/balance.js";
export {
  type PayYear,
  computeYear,
  safeComputeYear,
} from "./year/compute-year.js";
export { payYearSchema } from "./year/pay-year-schema.js";
export type { MonthOfYear } from "./year/statement-of.js";
export { type PaidInstalment, type YearRequest, wholeYearSchema } from "./year/year-request.js";
export {
  type ExcludedPerson,
  type BonusDistribution,
  distributeDecentralizedBonus,
  safeDistributeDecentralizedBonus,
} from "./establishment/distribute-decentralized-bonus.js";
export { bonusDistributionSchema } from "./establishment/bonus-distribution-schema.js";
export {
  type Criterion,
  type InstalmentBasis,
  type InstalmentTerms,
  type SplitTerms,
  type Protocol,
  type BonusPerson,
  type BonusEstablishment,
  bonusEstablishmentSchema,
} from "./establishment/bonus-establishment.js";
export type { Instalment, InstalmentWorked } from "./establishment/instalment-portions.js";
export type { PersonBonus } from "./establishment/person-bonus.js";
export { poolName } from "./establishment/pool-steps.js";
export type { Pool } from "./establishment/pool.js";
export type { ProtocolStatus, SplitRule } from "./establishment/protocol-status.js";
export type { Undistributed } from "./establishment/undistributed.js";
