/**
 * Those whom the agreement pays by titles of their own: directors, the medical body, people in
 * training, assistants maternels.
 */

export {
  type DirectorCoefficientRequest,
  type DirectorCoefficient,
  directorCoefficientSchema,
  directorCoefficient,
  safeDirectorCoefficient,
} from "./directors/director-coefficient.js";
export {
  type DirectorSchedule,
  directorSchedule,
  safeDirectorSchedule,
} from "./directors/director-schedule.js";
export type { ScheduledCoefficient } from "./directors/director-turns.js";
export {
  type MedicalBonificationRequest,
  type MedicalBonification,
  medicalBonificationSchema,
  medicalBonification,
  safeMedicalBonification,
} from "./medical/medical-bonification.js";
export {
  type BonificationElement,
  type BonificationTerms,
  type BonificationCondition,
  bonificationElements,
} from "./medical/bonification-condition.js";
export {
  type MedicalDutyPayRequest,
  type MedicalDutyPay,
  medicalDutyPaySchema,
  medicalDutyPay,
  safeMedicalDutyPay,
} from "./medical/medical-duty-pay.js";
export {
  type MedicalBodyExclusions,
  medicalBodyExclusions,
} from "./medical/medical-body-exclusions.js";
export { type MedicalDutyFigure, medicalDutyFigures } from "./medical/medical-duty-figures.js";
export {
  type TrainingPayRequest,
  type TrainingPay,
  trainingPaySchema,
  trainingPay,
  safeTrainingPay,
} from "./training-pay.js";
export {
  type AssistantMaternelRequest,
  type AssistantMaternelPay,
  assistantMaternelSchema,
  assistantMaternelPay,
  safeAssistantMaternelPay,
} from "./assistant-maternel-pay.js";
export {
  type FosterIndemnitiesRequest,
  type FosterUpkeep,
  fosterIndemnitiesSchema,
} from "./foster-indemnities-request.js";
export {
  type FosterIndemnities,
  fosterIndemnities,
  safeFosterIndemnities,
} from "./foster-indemnities.js";
export {
  type YearOfCharges,
  type DirectorScheduleRequest,
  directorScheduleSchema,
} from "./directors/director-schedule-request.js";
