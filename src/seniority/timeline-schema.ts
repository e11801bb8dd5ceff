import { lazy } from "../exact/index.js";
import {
  appliedReadingSchema,
  datasetSchema,
  day,
  type Json,
  many,
  maybe,
  number,
  oneOf,
  record,
  type Schema,
  whole,
} from "../intake/index.js";
import { heldJobSchema } from "../job/index.js";
import { regimeIds } from "../law/index.js";
import type { Timeline } from "./career-timeline.js";
import type { Landmark, Percentage } from "./landmarks.js";

/** The steps of the years ahead, as JSON carries them. */
export const timelineSchema: () => Schema<Json<Timeline>> = /* @__PURE__ */ lazy(() => {
  const percentage = record<Json<Percentage>>({ years: whole(), rate: number() });
  const landmark = record<Json<Landmark>>({
    on: day(),
    metier: heldJobSchema(),
    seniority: percentage,
    cadreMajoration: maybe(percentage),
    technicity: maybe(percentage),
    regime: oneOf(regimeIds),
  });
  return record<Json<Timeline>>({
    from: day(),
    until: day(),
    landmarks: many(landmark),
    readings: many(appliedReadingSchema()),
    dataset: datasetSchema(),
  });
});
