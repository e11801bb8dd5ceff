import { safeDistributeDecentralizedBonus } from "../decentralized-bonus/establishment/distribute-decentralized-bonus.js";
import { safeDecentralizedBonus } from "../decentralized-bonus/person/decentralized-bonus.js";
import { safeComputeYear } from "../decentralized-bonus/year/compute-year.js";
import { type EntitlementQuestion, safeEntitlements } from "../entitlement/entitlements.js";
import { safeFreeMeals } from "../in-kind/free-meals.js";
import { safeTeacherHousing } from "../in-kind/teacher-housing.js";
import type { Outcome } from "../intake/issue.js";
import { safeNoticeThreshold } from "../leaving/notice-threshold.js";
import { safeRetirementAllowance } from "../leaving/retirement-allowance.js";
import { safeWaitingIndemnityBase } from "../leaving/waiting-indemnity-base.js";
import { safeComputePay } from "../pay/compute-pay.js";
import { safeHigherMetier } from "../pay/standing-in/higher-metier.js";
import { safeReplacementDifferential } from "../pay/standing-in/replacement-differential.js";
import { safeAssistantMaternelPay } from "../populations/assistant-maternel-pay.js";
import { safeDirectorCoefficient } from "../populations/directors/director-coefficient.js";
import { safeDirectorSchedule } from "../populations/directors/director-schedule.js";
import { safeMedicalBonification } from "../populations/medical/medical-bonification.js";
import { safeMedicalDutyPay } from "../populations/medical/medical-duty-pay.js";
import { safeTrainingPay } from "../populations/training-pay.js";
import { safeProjectCareer } from "../projection/project-career.js";
import { safeAbsorb } from "../reclassement/absorb.js";
import { safeCareerIndemnity } from "../reclassement/career-indemnity.js";
import { safeCheckAllowances } from "../reclassement/check-allowances.js";
import { safeDifferentialIndemnity } from "../reclassement/differential-indemnity.js";
import { safeReclassify } from "../reclassement/reclassify.js";
import { safeOvertimeCeiling } from "../working-time/overtime-ceiling.js";
import { senioritySaid, timelineSaid, yearsSaid } from "./career-question.js";

/** The functions that worked examples may be about. */
export type VerifiableFunction =
  | "computePay"
  | "absorb"
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
  | "freeMeals"
  | "higherMetier"
  | "medicalBonification"
  | "medicalDutyPay"
  | "noticeThreshold"
  | "overtimeCeiling"
  | "projectCareer"
  | "reclassify"
  | "replacementDifferential"
  | "retirementAllowance"
  | "teacherHousing"
  | "trainingPay"
  | "waitingIndemnityBase";

/** A function that answers a request with a result, or with what is wrong with it. */
export type Engine = (request: unknown) => Outcome<object>;

/** What answers each kind of request. */
export const engines: Readonly<Record<VerifiableFunction, Engine>> = {
  computePay: safeComputePay,
  absorb: safeAbsorb,
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
  freeMeals: safeFreeMeals,
  higherMetier: safeHigherMetier,
  medicalBonification: safeMedicalBonification,
  medicalDutyPay: safeMedicalDutyPay,
  noticeThreshold: safeNoticeThreshold,
  overtimeCeiling: safeOvertimeCeiling,
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
  return safeEntitlements(metier, facts, view);
}
