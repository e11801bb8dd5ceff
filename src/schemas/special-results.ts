import {
  type FreeMeals,
  freeMealsResultSchema,
  type TeacherHousing,
  teacherHousingResultSchema,
} from "../in-kind/index.js";
import type { Json, Schema } from "../intake/index.js";
import {
  type EndOfCareerRest,
  endOfCareerRestResultSchema,
  type Notice,
  noticeResultSchema,
  type RetirementAllowance,
  retirementAllowanceResultSchema,
  type WaitingIndemnityBase,
  waitingIndemnityBaseResultSchema,
} from "../leaving/index.js";
import {
  type HigherMetier,
  higherMetierResultSchema,
  type ReplacementDifferential,
  replacementDifferentialSchema,
} from "../pay/index.js";
import {
  type AssistantMaternelPay,
  assistantMaternelPayResultSchema,
  type DirectorCoefficient,
  type DirectorSchedule,
  directorCoefficientResultSchema,
  directorScheduleResultSchema,
  type FosterIndemnities,
  fosterIndemnitiesResultSchema,
  type MedicalBonification,
  type MedicalDutyPay,
  medicalBonificationResultSchema,
  medicalDutyPayResultSchema,
  type TrainingPay,
  trainingPayResultSchema,
} from "../populations/index.js";
import {
  type HolidayPay,
  holidayPayResultSchema,
  type OvertimeCeiling,
  type OvertimePay,
  overtimeCeilingResultSchema,
  overtimePayResultSchema,
  type TransferAllowance,
  transferAllowanceResultSchema,
} from "../working-time/index.js";

/** The results of special pay, as JSON carries them. */
export interface SpecialResults {
  /** The result of `assistantMaternelPay`. */
  readonly assistantMaternelPay: Schema<Json<AssistantMaternelPay>>;
  /** The result of `directorCoefficient`. */
  readonly directorCoefficient: Schema<Json<DirectorCoefficient>>;
  /** The result of `directorSchedule`. */
  readonly directorSchedule: Schema<Json<DirectorSchedule>>;
  /** The result of `fosterIndemnities`. */
  readonly fosterIndemnities: Schema<Json<FosterIndemnities>>;
  /** The result of `freeMeals`. */
  readonly freeMeals: Schema<Json<FreeMeals>>;
  /** The result of `higherMetier`. */
  readonly higherMetier: Schema<Json<HigherMetier>>;
  /** The result of `medicalBonification`. */
  readonly medicalBonification: Schema<Json<MedicalBonification>>;
  /** The result of `medicalDutyPay`. */
  readonly medicalDutyPay: Schema<Json<MedicalDutyPay>>;
  /** The result of `noticeThreshold`. */
  readonly notice: Schema<Json<Notice>>;
  /** The result of `overtimeCeiling`. */
  readonly overtimeCeiling: Schema<Json<OvertimeCeiling>>;
  /** The result of `overtimePay`. */
  readonly overtimePay: Schema<Json<OvertimePay>>;
  /** The result of `holidayPay`. */
  readonly holidayPay: Schema<Json<HolidayPay>>;
  /** The result of `transferAllowance`. */
  readonly transferAllowance: Schema<Json<TransferAllowance>>;
  /** The result of `endOfCareerRest`. */
  readonly endOfCareerRest: Schema<Json<EndOfCareerRest>>;
  /** The result of `replacementDifferential`. */
  readonly replacementDifferential: Schema<Json<ReplacementDifferential>>;
  /** The result of `retirementAllowance`. */
  readonly retirementAllowance: Schema<Json<RetirementAllowance>>;
  /** The result of `teacherHousing`. */
  readonly teacherHousing: Schema<Json<TeacherHousing>>;
  /** The result of `trainingPay`. */
  readonly trainingPay: Schema<Json<TrainingPay>>;
  /** The result of `waitingIndemnityBase`. */
  readonly waitingIndemnityBase: Schema<Json<WaitingIndemnityBase>>;
}

/** The schemas of the results of special pay, each made when it is first asked for. */
export const specialResults: { readonly [N in keyof SpecialResults]: () => SpecialResults[N] } = {
  assistantMaternelPay: assistantMaternelPayResultSchema,
  directorCoefficient: directorCoefficientResultSchema,
  directorSchedule: directorScheduleResultSchema,
  fosterIndemnities: fosterIndemnitiesResultSchema,
  freeMeals: freeMealsResultSchema,
  higherMetier: higherMetierResultSchema,
  medicalBonification: medicalBonificationResultSchema,
  medicalDutyPay: medicalDutyPayResultSchema,
  notice: noticeResultSchema,
  overtimeCeiling: overtimeCeilingResultSchema,
  overtimePay: overtimePayResultSchema,
  transferAllowance: transferAllowanceResultSchema,
  holidayPay: holidayPayResultSchema,
  endOfCareerRest: endOfCareerRestResultSchema,
  replacementDifferential: replacementDifferentialSchema,
  retirementAllowance: retirementAllowanceResultSchema,
  teacherHousing: teacherHousingResultSchema,
  trainingPay: trainingPayResultSchema,
  waitingIndemnityBase: waitingIndemnityBaseResultSchema,
};
