import { lazy } from "../exact/index.js";
import {
  appliedReadingSchema,
  datasetSchema,
  day,
  type Json,
  many,
  maybe,
  named,
  number,
  oneOf,
  record,
  type Schema,
  stepSchema,
  whole,
} from "../intake/index.js";
import { heldJobSchema } from "../job/index.js";
import { regimeIds } from "../law/index.js";
import { employerKinds } from "./career.js";
import type { Seniority } from "./compute-seniority.js";
import type { ServiceTakenOver } from "./prior-service.js";
import type { Standing } from "./standing.js";
import type { TechnicityStanding } from "./worked-career.js";

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

function service(): Schema<Json<ServiceTakenOver>> {
  return record<Json<ServiceTakenOver>>({
    from: day(),
    until: day(),
    days: whole(),
    overlapping: whole(),
    at: maybe(oneOf(employerKinds)),
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
      regime: oneOf(regimeIds),
      cadreMajoration: maybe(standing()),
      technicity: maybe(technicity()),
      service: many(service()),
      steps: many(stepSchema()),
      readings: many(appliedReadingSchema()),
      dataset: datasetSchema(),
    }),
  ),
);
