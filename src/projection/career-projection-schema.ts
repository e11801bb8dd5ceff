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
import type { Milestone } from "./milestones-of.js";
import type { CareerProjection, ProjectedCareer } from "./project-career.js";
import type { ProjectedDifference, YearDifference } from "./projected-difference.js";
import type { ProjectedYear } from "./worked-years.js";

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

/** Euros of a year, in the year of a career and in the difference of two. */
function yearlyAmounts(): { readonly [K in keyof Omit<YearDifference, "year">]: Schema } {
  return { monthlyPay: amount(), yearlyPay: amount(), cumulative: amount() };
}

function projectedCareer(): Schema<Json<ProjectedCareer>> {
  const year = record<Json<ProjectedYear>>({
    year: whole(),
    from: month(),
    coefficient: number(),
    ...yearlyAmounts(),
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
  const year = record<Json<YearDifference>>({ year: whole(), ...yearlyAmounts() });
  return record<Json<ProjectedDifference>>({
    years: many(year),
    total: amount(),
    paysBackIn: maybe(whole()),
  });
}

/** Careers ahead, as JSON carries them. */
export const careerProjectionSchema: () => Schema<Json<CareerProjection>> = /* @__PURE__ */ lazy(
  () =>
    worked<CareerProjection>({
      from: month(),
      to: month(),
      situations: many(projectedCareer()),
      difference: maybe(difference()),
    }),
);
