import type * as z from "zod";
import {
  type FreeMealsRequest,
  freeMealsSchema,
  type TeacherHousingRequest,
  teacherHousingSchema,
} from "../in-kind/index.js";
import {
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
  type MedicalBonificationRequest,
  type MedicalDutyPayRequest,
  medicalBonificationSchema,
  medicalDutyPaySchema,
  type TrainingPayRequest,
  trainingPaySchema,
} from "../populations/index.js";
import { type OvertimeCeilingRequest, overtimeCeilingSchema } from "../working-time/index.js";

/** The requests of special pay. */
export interface SpecialRequests {
  /** What `assistantMaternelPay` takes. */
  readonly assistantMaternelRequest: z.ZodType<AssistantMaternelRequest>;
  /** What `directorCoefficient` takes. */
  readonly directorCoefficientRequest: z.ZodType<DirectorCoefficientRequest>;
  /** What `directorSchedule` takes. */
  readonly directorScheduleRequest: z.ZodType<DirectorScheduleRequest>;
  /** What `freeMeals` takes. */
  readonly freeMealsRequest: z.ZodType<FreeMealsRequest>;
  /** What `higherMetier` takes. */
  readonly higherMetierRequest: z.ZodType<HigherMetierRequest>;
  /** What `medicalBonification` takes. */
  readonly medicalBonificationRequest: z.ZodType<MedicalBonificationRequest>;
  /** What `medicalDutyPay` takes. */
  readonly medicalDutyPayRequest: z.ZodType<MedicalDutyPayRequest>;
  /** What `noticeThreshold` takes. */
  readonly noticeRequest: z.ZodType<NoticeRequest>;
  /** What `overtimeCeiling` takes. */
  readonly overtimeCeilingRequest: z.ZodType<OvertimeCeilingRequest>;
  /** What `replacementDifferential` takes. */
  readonly replacementRequest: z.ZodType<ReplacementRequest>;
  /** What `retirementAllowance` takes. */
  readonly retirementAllowanceRequest: z.ZodType<RetirementAllowanceRequest>;
  /** What `teacherHousing` takes. */
  readonly teacherHousingRequest: z.ZodType<TeacherHousingRequest>;
  /** What `trainingPay` takes. */
  readonly trainingPayRequest: z.ZodType<TrainingPayRequest>;
  /** What `waitingIndemnityBase` takes. */
  readonly waitingIndemnityRequest: z.ZodType<WaitingIndemnityRequest>;
}

/** The schemas of the requests of special pay, each made when it is first asked for. */
export const specialRequests: { readonly [N in keyof SpecialRequests]: () => SpecialRequests[N] } =
  {
    assistantMaternelRequest: assistantMaternelSchema,
    directorCoefficientRequest: directorCoefficientSchema,
    directorScheduleRequest: directorScheduleSchema,
    freeMealsRequest: freeMealsSchema,
    higherMetierRequest: higherMetierSchema,
    medicalBonificationRequest: medicalBonificationSchema,
    medicalDutyPayRequest: medicalDutyPaySchema,
    noticeRequest: noticeSchema,
    overtimeCeilingRequest: overtimeCeilingSchema,
    replacementRequest: replacementSchema,
    retirementAllowanceRequest: retirementAllowanceSchema,
    teacherHousingRequest: teacherHousingSchema,
    trainingPayRequest: trainingPaySchema,
    waitingIndemnityRequest: waitingIndemnitySchema,
  };
