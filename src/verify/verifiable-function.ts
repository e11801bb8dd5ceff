import { safeBackPay } from "../back-pay/index.js";
import {
  safeComputeYear,
  safeDecentralizedBonus,
  safeDistributeDecentralizedBonus,
} from "../decentralized-bonus/index.js";
import {
  type EntitlementQuestion,
  entitlementQuestionSchema,
  safeEntitlements,
} from "../entitlement/index.js";
import { safeFreeMeals, safeTeacherHousing } from "../in-kind/index.js";
import type { Outcome } from "../intake/index.js";
import {
  safeEndOfCareerRest,
  safeNoticeThreshold,
  safeRetirementAllowance,
  safeWaitingIndemnityBase,
} from "../leaving/index.js";
import { safeComputePay, safeHigherMetier, safeReplacementDifferential } from "../pay/index.js";
import {
  safeAssistantMaternelPay,
  safeDirectorCoefficient,
  safeDirectorSchedule,
  safeFosterIndemnities,
  safeMedicalBonification,
  safeMedicalDutyPay,
  safeTrainingPay,
} from "../populations/index.js";
import { safeProjectCareer } from "../projection/index.js";
import {
  safeAbsorb,
  safeCareerIndemnity,
  safeCheckAllowances,
  safeDifferentialIndemnity,
  safeReclassify,
} from "../reclassement/index.js";
import {
  safeHolidayPay,
  safeOvertimeCeiling,
  safeOvertimePay,
  safeTransferAllowance,
} from "../working-time/index.js";
import { senioritySaid, timelineSaid, yearsSaid } from "./career-question.js";
import { withOtherFields } from "./with-other-fields.js";

/** The functions that worked examples may be about. */
export type VerifiableFunction =
  | "computePay"
  | "absorb"
  | "backPay"
  | "computeYear"
  | "entitlements"
  | "decentralizedBonus"
  | "distributeDecentralizedBonus"
  | "computeSeniority"
  | "careerTimeline"
  | "yearsInForce"
  | "assistantMaternelPay"
  | "careerIndemnity"
  | "checkAllowances"
  | "differentialIndemnity"
  | "directorCoefficient"
  | "directorSchedule"
  | "fosterIndemnities"
  | "freeMeals"
  | "higherMetier"
  | "medicalBonification"
  | "medicalDutyPay"
  | "noticeThreshold"
  | "overtimeCeiling"
  | "overtimePay"
  | "holidayPay"
  | "transferAllowance"
  | "endOfCareerRest"
  | "projectCareer"
  | "reclassify"
  | "replacementDifferential"
  | "retirementAllowance"
  | "teacherHousing"
  | "trainingPay"
  | "waitingIndemnityBase";

/** A function that answers a request with a result, or with what is wrong with it. */
export type Engine = (request: unknown) => Outcome<object>;

/** The function that answers each kind of request. */
export const engines: Readonly<Record<VerifiableFunction, Engine>> = {
  computePay: safeComputePay,
  absorb: safeAbsorb,
  backPay: safeBackPay,
  computeYear: safeComputeYear,
  entitlements: entitlementsSaid,
  decentralizedBonus: safeDecentralizedBonus,
  distributeDecentralizedBonus: safeDistributeDecentralizedBonus,
  computeSeniority: senioritySaid,
  careerTimeline: timelineSaid,
  yearsInForce: yearsSaid,
  assistantMaternelPay: safeAssistantMaternelPay,
  careerIndemnity: safeCareerIndemnity,
  checkAllowances: safeCheckAllowances,
  differentialIndemnity: safeDifferentialIndemnity,
  directorCoefficient: safeDirectorCoefficient,
  directorSchedule: safeDirectorSchedule,
  fosterIndemnities: safeFosterIndemnities,
  freeMeals: safeFreeMeals,
  higherMetier: safeHigherMetier,
  medicalBonification: safeMedicalBonification,
  medicalDutyPay: safeMedicalDutyPay,
  noticeThreshold: safeNoticeThreshold,
  overtimeCeiling: safeOvertimeCeiling,
  overtimePay: safeOvertimePay,
  holidayPay: safeHolidayPay,
  transferAllowance: safeTransferAllowance,
  endOfCareerRest: safeEndOfCareerRest,
  projectCareer: safeProjectCareer,
  reclassify: safeReclassify,
  replacementDifferential: safeReplacementDifferential,
  retirementAllowance: safeRetirementAllowance,
  teacherHousing: safeTeacherHousing,
  trainingPay: safeTrainingPay,
  waitingIndemnityBase: safeWaitingIndemnityBase,
};

/** Answers a question about the facts of somebody with what they grant. */
function entitlementsSaid(request: unknown): Outcome<object> {
  const { metier, facts, view }: Partial<EntitlementQuestion> = Object(request);
  const said = safeEntitlements(metier, facts, view);
  const handed = ["metier", "facts", "view"] as const;
  return withOtherFields(entitlementQuestionSchema(), request, handed, said);
}
