import { lazy } from "../exact/index.js";
import {
  amount,
  day,
  type Json,
  many,
  maybe,
  month,
  named,
  number,
  record,
  type Schema,
  string,
  whole,
  worked,
} from "../intake/index.js";
import { paySlipSchema } from "../pay/index.js";
import {
  type CareerProjection,
  type CareerProjectionRequest,
  type Milestone,
  type ProjectedCareer,
  type ProjectedDifference,
  type ProjectedYear,
  projectionSchema,
  type YearDifference,
} from "../projection/index.js";

function milestone(): Schema<Json<Milestone>> {
  return record<Json<Milestone>>({
    on: day(),
    paidFrom: month(),
    metier: string(),
    seniorityRate: number(),
    majorationRate: maybe(number()),
    coefficient: number(),
    pointValue: number(),
    monthlyPay: amount(),
  });
}

function projectedCareer(): Schema<Json<ProjectedCareer>> {
  const year = record<Json<ProjectedYear>>({
    year: whole(),
    from: month(),
    coefficient: number(),
    monthlyPay: amount(),
    yearlyPay: amount(),
    cumulative: amount(),
  });
  return record<Json<ProjectedCareer>>({
    title: string(),
    years: many(year),
    milestones: many(milestone()),
    total: amount(),
    slips: many(named("PaySlip", paySlipSchema())),
  });
}

function difference(): Schema<Json<ProjectedDifference>> {
  const year = record<Json<YearDifference>>({
    year: whole(),
    monthlyPay: amount(),
    yearlyPay: amount(),
    cumulative: amount(),
  });
  return record<Json<ProjectedDifference>>({
    years: many(year),
    total: amount(),
    paysBackIn: maybe(whole()),
  });
}

/** The request and the result of a career ahead. */
export interface ProjectionSchemas {
  /** The request of `projectCareer`. */
  readonly careerProjectionRequest: Schema<CareerProjectionRequest>;
  /** The result of `projectCareer`. */
  readonly careerProjection: Schema<Json<CareerProjection>>;
}

/** The schemas of a career ahead, each made when it is first asked for. */
export const projectionSchemas: {
  readonly [N in keyof ProjectionSchemas]: () => ProjectionSchemas[N];
} = {
  careerProjectionRequest: projectionSchema,
  careerProjection: /* @__PURE__ */ lazy(() =>
    worked<CareerProjection>({
      from: month(),
      to: month(),
      situations: many(projectedCareer()),
      difference: maybe(difference()),
    }),
  ),
};
