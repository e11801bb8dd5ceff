import { safeComputeYear } from "../bonus/compute-year.js";
import { safeDecentralizedBonus } from "../bonus/decentralized-bonus.js";
import { safeDistributeDecentralizedBonus } from "../bonus/distribution.js";
import { type EntitlementQuestion, safeEntitlements } from "../entitlements.js";
import type { Outcome } from "../error.js";
import { safeAbsorb } from "../passage/absorb.js";
import { safeCheckAllowances } from "../passage/allowances-check.js";
import { safeCareerIndemnity } from "../passage/career-indemnity.js";
import { safeDifferentialIndemnity } from "../passage/differential-indemnity.js";
import { safeProjectCareer } from "../passage/project-career.js";
import { safeReclassify } from "../passage/reclassify.js";
import { safeComputePay } from "../pay.js";
import { safeAssistantMaternelPay } from "../special/assistant-maternel.js";
import { safeMedicalBonification } from "../special/bonification.js";
import { safeDirectorCoefficient } from "../special/director-coefficient.js";
import { safeDirectorSchedule } from "../special/director-schedule.js";
import { safeHigherMetier } from "../special/higher-metier.js";
import { safeTeacherHousing } from "../special/housing.js";
import { safeFreeMeals } from "../special/meals.js";
import { safeMedicalDutyPay } from "../special/medical-duty-pay.js";
import { safeNoticeThreshold } from "../special/notice.js";
import { safeOvertimeCeiling } from "../special/overtime-ceiling.js";
import { safeReplacementDifferential } from "../special/replacement.js";
import { safeRetirementAllowance } from "../special/retirement-allowance.js";
import { safeTrainingPay } from "../special/training.js";
import { safeWaitingIndemnityBase } from "../special/waiting-indemnity.js";
import { senioritySaid, timelineSaid, yearsSaid } from "./career-requests.js";

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
