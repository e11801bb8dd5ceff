import type * as z from "zod";
import {
  type AssistantMaternelRequest,
  assistantMaternelSchema,
} from "../special/assistant-maternel.js";
import {
  type MedicalBonificationRequest,
  medicalBonificationSchema,
} from "../special/bonification.js";
import {
  type DirectorCoefficientRequest,
  directorCoefficientSchema,
} from "../special/director-coefficient.js";
import {
  type DirectorScheduleRequest,
  directorScheduleSchema,
} from "../special/director-schedule.js";
import { type HigherMetierRequest, higherMetierSchema } from "../special/higher-metier.js";
import { type TeacherHousingRequest, teacherHousingSchema } from "../special/housing.js";
import { type FreeMealsRequest, freeMealsSchema } from "../special/meals.js";
import { type MedicalDutyPayRequest, medicalDutyPaySchema } from "../special/medical-duty-pay.js";
import { type NoticeRequest, noticeSchema } from "../special/notice.js";
import { type OvertimeCeilingRequest, overtimeCeilingSchema } from "../special/overtime-ceiling.js";
import { type ReplacementRequest, replacementSchema } from "../special/replacement.js";
import {
  type RetirementAllowanceRequest,
  retirementAllowanceSchema,
} from "../special/retirement-allowance.js";
import { type TrainingPayRequest, trainingPaySchema } from "../special/training.js";
import {
  type WaitingIndemnityRequest,
  waitingIndemnitySchema,
} from "../special/waiting-indemnity.js";

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
