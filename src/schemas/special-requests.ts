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
} from "../working-time/index.js";

/** The requests of special pay. */
export interface SpecialRequests {
  /** What `assistantMaternelPay` takes. */
  readonly assistantMaternelRequest: Schema<AssistantMaternelRequest>;
  /** What `directorCoefficient` takes. */
  readonly directorCoefficientRequest: Schema<DirectorCoefficientRequest>;
  /** What `directorSchedule` takes. */
  readonly directorScheduleRequest: Schema<DirectorScheduleRequest>;
  /** What `fosterIndemnities` takes. */
  readonly fosterIndemnitiesRequest: Schema<FosterIndemnitiesRequest>;
  /** What `freeMeals` takes. */
  readonly freeMealsRequest: Schema<FreeMealsRequest>;
  /** What `higherMetier` takes. */
  readonly higherMetierRequest: Schema<HigherMetierRequest>;
  /** What `medicalBonification` takes. */
  readonly medicalBonificationRequest: Schema<MedicalBonificationRequest>;
  /** What `medicalDutyPay` takes. */
  readonly medicalDutyPayRequest: Schema<MedicalDutyPayRequest>;
  /** What `noticeThreshold` takes. */
  readonly noticeRequest: Schema<NoticeRequest>;
  /** What `overtimeCeiling` takes. */
  readonly overtimeCeilingRequest: Schema<OvertimeCeilingRequest>;
  /** What `overtimePay` takes. */
  readonly overtimePayRequest: Schema<OvertimePayRequest>;
  /** What `holidayPay` takes. */
  readonly holidayPayRequest: Schema<HolidayPayRequest>;
  /** What `endOfCareerRest` takes. */
  readonly endOfCareerRestRequest: Schema<EndOfCareerRestRequest>;
  /** What `replacementDifferential` takes. */
  readonly replacementRequest: Schema<ReplacementRequest>;
  /** What `retirementAllowance` takes. */
  readonly retirementAllowanceRequest: Schema<RetirementAllowanceRequest>;
  /** What `teacherHousing` takes. */
  readonly teacherHousingRequest: Schema<TeacherHousingRequest>;
  /** What `trainingPay` takes. */
  readonly trainingPayRequest: Schema<TrainingPayRequest>;
  /** What `waitingIndemnityBase` takes. */
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
    endOfCareerRestRequest: endOfCareerRestSchema,
    replacementRequest: replacementSchema,
    retirementAllowanceRequest: retirementAllowanceSchema,
    teacherHousingRequest: teacherHousingSchema,
    trainingPayRequest: trainingPaySchema,
    waitingIndemnityRequest: waitingIndemnitySchema,
  };
