import {
  type FreeMealsRequest,
  freeMealsSchema,
  type TeacherHousingRequest,
  teacherHousingSchema,
} from "../in-kind/index.js";
import type { Schema } from "../intake/index.js";
import {
  type EndOfCareerRestRequest,
  endOfCareerRestSchema,
  type NoticeRequest,
  noticeSchema,
  type RetirementAllowanceRequest,
  retirementAllowanceSchema,
  type WaitingIndemnityRequest,
  waitingIndemnitySchema,
} from "../leaving/index.js";
import {
  type HigherMetierRequest,
  higherMetierSchema,
  type ReplacementRequest,
  replacementSchema,
} from "../pay/index.js";
import {
  type AssistantMaternelRequest,
  assistantMaternelSchema,
  type DirectorCoefficientRequest,
  type DirectorScheduleRequest,
  directorCoefficientSchema,
  directorScheduleSchema,
  type FosterIndemnitiesRequest,
  fosterIndemnitiesSchema,
  type MedicalBonificationRequest,
  type MedicalDutyPayRequest,
  medicalBonificationSchema,
  medicalDutyPaySchema,
  type TrainingPayRequest,
  trainingPaySchema,
} from "../populations/index.js";
import {
  type HolidayPayRequest,
  holidayPaySchema,
  type OvertimeCeilingRequest,
  type OvertimePayRequest,
  overtimeCeilingSchema,
  overtimePaySchema,
  type TransferAllowanceRequest,
  transferAllowanceSchema,
} from "../working-time/index.js";

/** The requests of special pay. */
export interface SpecialRequests {
  /** The request of `assistantMaternelPay`. */
  readonly assistantMaternelRequest: Schema<AssistantMaternelRequest>;
  /** The request of `directorCoefficient`. */
  readonly directorCoefficientRequest: Schema<DirectorCoefficientRequest>;
  /** The request of `directorSchedule`. */
  readonly directorScheduleRequest: Schema<DirectorScheduleRequest>;
  /** The request of `fosterIndemnities`. */
  readonly fosterIndemnitiesRequest: Schema<FosterIndemnitiesRequest>;
  /** The request of `freeMeals`. */
  readonly freeMealsRequest: Schema<FreeMealsRequest>;
  /** The request of `higherMetier`. */
  readonly higherMetierRequest: Schema<HigherMetierRequest>;
  /** The request of `medicalBonification`. */
  readonly medicalBonificationRequest: Schema<MedicalBonificationRequest>;
  /** The request of `medicalDutyPay`. */
  readonly medicalDutyPayRequest: Schema<MedicalDutyPayRequest>;
  /** The request of `noticeThreshold`. */
  readonly noticeRequest: Schema<NoticeRequest>;
  /** The request of `overtimeCeiling`. */
  readonly overtimeCeilingRequest: Schema<OvertimeCeilingRequest>;
  /** The request of `overtimePay`. */
  readonly overtimePayRequest: Schema<OvertimePayRequest>;
  /** The request of `holidayPay`. */
  readonly holidayPayRequest: Schema<HolidayPayRequest>;
  /** The request of `transferAllowance`. */
  readonly transferAllowanceRequest: Schema<TransferAllowanceRequest>;
  /** The request of `endOfCareerRest`. */
  readonly endOfCareerRestRequest: Schema<EndOfCareerRestRequest>;
  /** The request of `replacementDifferential`. */
  readonly replacementRequest: Schema<ReplacementRequest>;
  /** The request of `retirementAllowance`. */
  readonly retirementAllowanceRequest: Schema<RetirementAllowanceRequest>;
  /** The request of `teacherHousing`. */
  readonly teacherHousingRequest: Schema<TeacherHousingRequest>;
  /** The request of `trainingPay`. */
  readonly trainingPayRequest: Schema<TrainingPayRequest>;
  /** The request of `waitingIndemnityBase`. */
  readonly waitingIndemnityRequest: Schema<WaitingIndemnityRequest>;
}

/** The schemas of the requests of special pay, each made when it is first asked for. */
export const specialRequests: { readonly [N in keyof SpecialRequests]: () => SpecialRequests[N] } =
  {
    assistantMaternelRequest: assistantMaternelSchema,
    directorCoefficientRequest: directorCoefficientSchema,
    directorScheduleRequest: directorScheduleSchema,
    fosterIndemnitiesRequest: fosterIndemnitiesSchema,
    freeMealsRequest: freeMealsSchema,
    higherMetierRequest: higherMetierSchema,
    medicalBonificationRequest: medicalBonificationSchema,
    medicalDutyPayRequest: medicalDutyPaySchema,
    noticeRequest: noticeSchema,
    overtimeCeilingRequest: overtimeCeilingSchema,
    overtimePayRequest: overtimePaySchema,
    holidayPayRequest: holidayPaySchema,
    transferAllowanceRequest: transferAllowanceSchema,
    endOfCareerRestRequest: endOfCareerRestSchema,
    replacementRequest: replacementSchema,
    retirementAllowanceRequest: retirementAllowanceSchema,
    teacherHousingRequest: teacherHousingSchema,
    trainingPayRequest: trainingPaySchema,
    waitingIndemnityRequest: waitingIndemnitySchema,
  };
