import { lazy } from "../exact/index.js";
import type { FreeMeals, TeacherHousing } from "../in-kind/index.js";
import {
  amount,
  anyOf,
  day,
  flag,
  type Json,
  labelSchema,
  many,
  maybe,
  named,
  number,
  oneOf,
  record,
  type Schema,
  whole,
  worked,
} from "../intake/index.js";
import { directorWarningSchema } from "../job/index.js";
import type {
  ConventionalAllowance,
  EndOfCareerRest,
  LegalAllowance,
  Notice,
  RetirementAllowance,
  WaitingIndemnityBase,
} from "../leaving/index.js";
import {
  type HigherMetier,
  higherMetierResultSchema,
  paySlipSchema,
  type ReplacementDifferential,
  replacementDifferentialSchema,
} from "../pay/index.js";
import type {
  AssistantMaternelPay,
  DirectorCoefficient,
  DirectorSchedule,
  FosterIndemnities,
  MedicalBonification,
  MedicalDutyPay,
  ScheduledCoefficient,
  TrainingPay,
} from "../populations/index.js";
import type {
  HolidayPay,
  OvertimeBand,
  OvertimeCeiling,
  OvertimePay,
  TransferAllowance,
} from "../working-time/index.js";

function scheduled(): Schema<Json<ScheduledCoefficient>> {
  return record<Json<ScheduledCoefficient>>({
    from: day(),
    until: day(),
    year: whole(),
    charges: number(),
    pointValue: number(),
    coefficient: number(),
  });
}

function retirement(): Schema<Json<RetirementAllowance>> {
  const agreement = worked<ConventionalAllowance>({
    basis: oneOf(["agreement"]),
    months: number(),
    average: number(),
    amount: amount(),
  });
  const law = worked<LegalAllowance>({ basis: oneOf(["law"]), label: labelSchema() });
  return anyOf([agreement, law]);
}

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

const meals = [
  "deux-repas-par-jour",
  "repas-aux-heures-de-presence",
  "repas-a-la-table-des-enfants",
];

/** The schemas of the results of special pay, each made when it is first asked for. */
export const specialResults: { readonly [N in keyof SpecialResults]: () => SpecialResults[N] } = {
  assistantMaternelPay: /* @__PURE__ */ lazy(() =>
    worked<AssistantMaternelPay>({ amount: amount(), share: number() }),
  ),
  directorCoefficient: /* @__PURE__ */ lazy(() =>
    worked<DirectorCoefficient>({
      coefficient: number(),
      charges: number(),
      pointValue: number(),
      warnings: many(directorWarningSchema()),
    }),
  ),
  directorSchedule: /* @__PURE__ */ lazy(() =>
    worked<DirectorSchedule>({
      calculations: many(scheduled()),
      inForce: scheduled(),
      next: day(),
    }),
  ),
  fosterIndemnities: /* @__PURE__ */ lazy(() =>
    worked<FosterIndemnities>({
      waiting: maybe(amount()),
      upkeep: maybe(amount()),
      leave: maybe(amount()),
      amount: amount(),
    }),
  ),
  freeMeals: /* @__PURE__ */ lazy(() =>
    worked<FreeMeals>({ entitled: flag(), right: oneOf(meals), label: labelSchema() }),
  ),
  higherMetier: higherMetierResultSchema,
  medicalBonification: /* @__PURE__ */ lazy(() =>
    worked<MedicalBonification>({ due: flag(), points: number(), endsOn: maybe(day()) }),
  ),
  medicalDutyPay: /* @__PURE__ */ lazy(() =>
    worked<MedicalDutyPay>({ points: number(), paidPoints: number(), amount: amount() }),
  ),
  notice: /* @__PURE__ */ lazy(() =>
    worked<Notice>({
      withDirectors: flag(),
      ground: oneOf(["function", "coefficient", "none"]),
      label: labelSchema(),
      threshold: number(),
    }),
  ),
  overtimeCeiling: /* @__PURE__ */ lazy(() =>
    worked<OvertimeCeiling>({
      coefficientWithSeniority: number(),
      increaseCoefficient: number(),
      capped: flag(),
    }),
  ),
  overtimePay: /* @__PURE__ */ lazy(() =>
    worked<OvertimePay>({
      normalHour: amount(),
      bands: many(
        record<Json<OvertimeBand>>({ hours: number(), increase: number(), amount: amount() }),
      ),
      amount: amount(),
    }),
  ),
  transferAllowance: /* @__PURE__ */ lazy(() =>
    worked<TransferAllowance>({ points: number(), amount: amount() }),
  ),
  holidayPay: /* @__PURE__ */ lazy(() =>
    worked<HolidayPay>({
      due: oneOf(["nothing", "rest", "pay", "double-pay"]),
      label: labelSchema(),
      hours: number(),
      amount: amount(),
      sundayHolidayHours: number(),
    }),
  ),
  endOfCareerRest: /* @__PURE__ */ lazy(() =>
    worked<EndOfCareerRest>({
      unit: oneOf(["hours", "days"]),
      value: amount(),
      rest: number(),
    }),
  ),
  replacementDifferential: replacementDifferentialSchema,
  retirementAllowance: /* @__PURE__ */ lazy(() => retirement()),
  teacherHousing: /* @__PURE__ */ lazy(() =>
    worked<TeacherHousing>({ points: number(), amount: amount() }),
  ),
  trainingPay: /* @__PURE__ */ lazy(() =>
    worked<TrainingPay>({ amount: amount(), slip: named("PaySlip", paySlipSchema()) }),
  ),
  waitingIndemnityBase: /* @__PURE__ */ lazy(() =>
    worked<WaitingIndemnityBase>({ base: amount() }),
  ),
};
