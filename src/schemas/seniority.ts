import { lazy } from "../exact/index.js";
import {
  appliedReadingSchema,
  atLeastOne,
  datasetSchema,
  day,
  type Json,
  many,
  maybe,
  month,
  named,
  number,
  oneOf,
  record,
  type Schema,
  stepSchema,
  whole,
} from "../intake/index.js";
import { heldJobSchema } from "../job/index.js";
import { type Regime, regimeIds } from "../law/index.js";
import {
  type Career,
  careerSchema,
  type Landmark,
  type MonthPart,
  type Percentage,
  type Seniority,
  type ServiceTakenOver,
  type Standing,
  type TechnicityStanding,
  type Timeline,
  type YearsInForce,
} from "../seniority/index.js";
import { type CareerQuestion, careerQuestionSchema } from "../verify/index.js";

function standing(): Schema<Json<Standing>> {
  return record<Json<Standing>>({
    date: day(),
    years: whole(),
    rate: number(),
    nextStep: maybe(day()),
  });
}

function technicity(): Schema<Json<TechnicityStanding>> {
  return record<Json<TechnicityStanding>>({
    date: day(),
    years: whole(),
    rate: number(),
    nextStep: maybe(day()),
    strict: number(),
  });
}

const regime = (): Schema<Regime> => oneOf(regimeIds);

function service(): Schema<Json<ServiceTakenOver>> {
  return record<Json<ServiceTakenOver>>({
    from: day(),
    until: day(),
    days: whole(),
    overlapping: whole(),
    at: maybe(oneOf(["same-establishment", "same-employer", "agreement", "elsewhere"])),
    rate: number(),
    why: maybe(oneOf(["other-metier", "before-diploma", "outside-profession"])),
  });
}

/** Where a career stands on a day, as JSON carries it. */
export const senioritySchema: () => Schema<Json<Seniority>> = /* @__PURE__ */ lazy(() =>
  named(
    "Seniority",
    record<Json<Seniority>>({
      asOf: day(),
      metier: heldJobSchema(),
      seniority: standing(),
      regime: regime(),
      cadreMajoration: maybe(standing()),
      technicity: maybe(technicity()),
      service: many(service()),
      steps: many(stepSchema()),
      readings: many(appliedReadingSchema()),
      dataset: datasetSchema(),
    }),
  ),
);

/** The steps of the years ahead, as JSON carries them. */
const timelineSchema: () => Schema<Json<Timeline>> = /* @__PURE__ */ lazy(() => {
  const percentage = record<Json<Percentage>>({ years: whole(), rate: number() });
  const landmark = record<Json<Landmark>>({
    on: day(),
    metier: heldJobSchema(),
    seniority: percentage,
    cadreMajoration: maybe(percentage),
    technicity: maybe(percentage),
    regime: regime(),
  });
  return record<Json<Timeline>>({
    from: day(),
    until: day(),
    landmarks: many(landmark),
    readings: many(appliedReadingSchema()),
    dataset: datasetSchema(),
  });
});

/** The years in force for a month of pay, as JSON carries them. */
const yearsInForceSchema: () => Schema<Json<YearsInForce>> = /* @__PURE__ */ lazy(() => {
  const part = record<Json<MonthPart>>({
    from: day(),
    until: day(),
    days: whole(),
    standing: senioritySchema(),
  });
  return record<Json<YearsInForce>>({
    month: month(),
    days: whole(),
    standing: senioritySchema(),
    parts: atLeastOne(part),
    readings: many(appliedReadingSchema()),
    dataset: datasetSchema(),
  });
});

/** The questions about a career, and their answers. */
export interface CareerSchemas {
  /** The request of `computeSeniority`, `careerTimeline` and `yearsInForce`. */
  readonly career: Schema<Career>;
  /**
   * The request of these functions in a worked example: the career, and the day, the period or the
   * month.
   */
  readonly careerQuestion: Schema<CareerQuestion>;
  /** The result of `computeSeniority`. */
  readonly seniority: Schema<Json<Seniority>>;
  /** The result of `careerTimeline`. */
  readonly timeline: Schema<Json<Timeline>>;
  /** The result of `yearsInForce`. */
  readonly yearsInForce: Schema<Json<YearsInForce>>;
}

/** The schemas of careers, each made when it is first asked for. */
export const careerSchemas: { readonly [N in keyof CareerSchemas]: () => CareerSchemas[N] } = {
  career: careerSchema,
  careerQuestion: careerQuestionSchema,
  seniority: senioritySchema,
  timeline: timelineSchema,
  yearsInForce: yearsInForceSchema,
};
