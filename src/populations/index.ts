/**
 * Those whom the agreement pays by titles of their own: directors, the medical body, people in
 * training, assistants maternels and familiaux.
 */

export {
  type DirectorCoefficientRequest,
  type DirectorCoefficient,
  directorCoefficientResultSchema,
  directorCoefficientSchema,
  directorCoefficient,
  safeDirectorCoefficient,
} from "./directors/director-coefficient.js";
export {
  type DirectorSchedule,
  directorSchedule,
  safeDirectorSchedule,
} from "./directors/director-schedule.js";
export { directorScheduleResultSchema } from "./directors/director-schedule-result-schema.js";
export type { ScheduledCoefficient } from "./directors/director-turns.js";
export {
  type MedicalBonificationRequest,
  type MedicalBonification,
  medicalBonificationResultSchema,
  medicalBonificationSchema,
  medicalBonification,
  safeMedicalBonification,
} from "./medical/medical-bonification.js";
export {
  type BonificationTerms,
  type BonificationCondition,
  bonificationElements,
} from "./medical/bonification-condition.js";
export {
  type MedicalDutyPayRequest,
  type MedicalDutyPay,
  medicalDutyPayResultSchema,
  medicalDutyPaySchema,
  medicalDutyPay,
  safeMedicalDutyPay,
} from "./medical/medical-duty-pay.js";
export {
  type MedicalBodyExclusions,
  medicalBodyExclusionsSchema,
  medicalBodyExclusions,
} from "./medical/medical-body-exclusions.js";
export {
  type MedicalDutyFigure,
  medicalDutyFigureSchema,
  medicalDutyFigures,
} from "./medical/medical-duty-figures.js";
export {
  type TrainingPayRequest,
  type TrainingPay,
  trainingPayResultSchema,
  trainingPaySchema,
  trainingPay,
  safeTrainingPay,
} from "./training-pay.js";
export {
  type AssistantMaternelRequest,
  type AssistantMaternelPay,
  assistantMaternelPayResultSchema,
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
  fosterIndemnitiesResultSchema,
  fosterIndemnities,
  safeFosterIndemnities,
} from "./foster-indemnities.js";
export {
  type YearOfCharges,
  type DirectorScheduleRequest,
  directorScheduleSchema,
} from "./directors/director-schedule-request.js";
