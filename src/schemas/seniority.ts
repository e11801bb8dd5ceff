import * as z from "zod";
import { lazy } from "../exact/lazy.js";
import { type Json, many, named, number, whole } from "../intake/json.js";
import { day, maybe, month, oneOf, record } from "../intake/schema.js";
import { appliedReadingSchema, datasetSchema, stepSchema } from "../intake/step-schema.js";
import { heldJobSchema } from "../job/held-job.js";
import { type Career, careerSchema } from "../seniority/career.js";
import type { Timeline } from "../seniority/career-timeline.js";
import type { Seniority } from "../seniority/compute-seniority.js";
import type { Landmark, Percentage } from "../seniority/landmarks.js";
import type { ServiceTakenOver } from "../seniority/prior-service.js";
import type { Standing } from "../seniority/standing.js";
import type { MonthPart, YearsInForce } from "../seniority/years-in-force.js";
import { type CareerQuestion, careerQuestionSchema } from "../verify/career-question.js";

function standing(): z.ZodType<Json<Standing>> {
  return record<Json<Standing>>({
    date: day(),
    years: whole(),
    rate: number(),
    nextStep: maybe(day()),
  });
}

function service(): z.ZodType<Json<ServiceTakenOver>> {
  return record<Json<ServiceTakenOver>>({
    from: day(),
    until: day(),
    days: whole(),
    overlapping: whole(),
    at: oneOf(["same-establishment", "same-employer", "agreement", "elsewhere"]),
    rate: number(),
    why: maybe(oneOf(["other-metier", "before-diploma"])),
  });
}

/** Where a career stands on a day, as JSON carries it. */
export const senioritySchema: () => z.ZodType<Json<Seniority>> = /* @__PURE__ */ lazy(() =>
  named(
    "Seniority",
    record<Json<Seniority>>({
      asOf: day(),
      metier: heldJobSchema(),
      seniority: standing(),
      cadreMajoration: maybe(standing()),
      service: many(service()),
      steps: many(stepSchema()),
      readings: many(appliedReadingSchema()),
      dataset: datasetSchema(),
    }),
  ),
);

/** The steps of the years ahead, as JSON carries them. */
const timelineSchema: () => z.ZodType<Json<Timeline>> = /* @__PURE__ */ lazy(() => {
  const percentage = record<Json<Percentage>>({ years: whole(), rate: number() });
  const landmark = record<Json<Landmark>>({
    on: day(),
    metier: heldJobSchema(),
    seniority: percentage,
    cadreMajoration: maybe(percentage),
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
const yearsInForceSchema: () => z.ZodType<Json<YearsInForce>> = /* @__PURE__ */ lazy(() => {
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
    parts: z.array(part).min(1) as unknown as z.ZodType<Json<YearsInForce>["parts"]>,
    readings: many(appliedReadingSchema()),
    dataset: datasetSchema(),
  });
});

/** The questions about a career, and their answers. */
export interface CareerSchemas {
  /** What `computeSeniority`, `careerTimeline` and `yearsInForce` take. */
  readonly career: z.ZodType<Career>;
  /** What a worked example asks of them: the career, and the day, the period or the month. */
  readonly careerQuestion: z.ZodType<CareerQuestion>;
  /** What `computeSeniority` gives. */
  readonly seniority: z.ZodType<Json<Seniority>>;
  /** What `careerTimeline` gives. */
  readonly timeline: z.ZodType<Json<Timeline>>;
  /** What `yearsInForce` gives. */
  readonly yearsInForce: z.ZodType<Json<YearsInForce>>;
}

/** The schemas of careers, each made when it is first asked for. */
export const careerSchemas: { readonly [N in keyof CareerSchemas]: () => CareerSchemas[N] } = {
  career: careerSchema,
  careerQuestion: careerQuestionSchema,
  seniority: senioritySchema,
  timeline: timelineSchema,
  yearsInForce: yearsInForceSchema,
};
