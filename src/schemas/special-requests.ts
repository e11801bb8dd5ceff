import type * as z from "zod";
import { type FreeMealsRequest, freeMealsSchema } from "../in-kind/free-meals.js";
import { type TeacherHousingRequest, teacherHousingSchema } from "../in-kind/teacher-housing.js";
import { type NoticeRequest, noticeSchema } from "../leaving/notice-threshold.js";
import {
  type RetirementAllowanceRequest,
  retirementAllowanceSchema,
} from "../leaving/retirement-allowance-request.js";
import {
  type WaitingIndemnityRequest,
  waitingIndemnitySchema,
} from "../leaving/waiting-indemnity-base.js";
import { type HigherMetierRequest, higherMetierSchema } from "../pay/standing-in/higher-metier.js";
import {
  type ReplacementRequest,
  replacementSchema,
} from "../pay/standing-in/replacement-differential.js";
import {
  type AssistantMaternelRequest,
  assistantMaternelSchema,
} from "../populations/assistant-maternel-pay.js";
import {
  type DirectorCoefficientRequest,
  directorCoefficientSchema,
} from "../populations/directors/director-coefficient.js";
import {
  type DirectorScheduleRequest,
  directorScheduleSchema,
} from "../populations/directors/director-schedule-request.js";
import {
  type MedicalBonificationRequest,
  medicalBonificationSchema,
} from "../populations/medical/medical-bonification.js";
import {
  type MedicalDutyPayRequest,
  medicalDutyPaySchema,
} from "../populations/medical/medical-duty-pay.js";
import { type TrainingPayRequest, trainingPaySchema } from "../populations/training-pay.js";
import {
  type OvertimeCeilingRequest,
  overtimeCeilingSchema,
} from "../working-time/overtime-ceiling.js";

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
