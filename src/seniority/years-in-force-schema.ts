import { lazy } from "../exact/index.js";
import {
  appliedReadingSchema,
  atLeastOne,
  datasetSchema,
  day,
  type Json,
  many,
  month,
  record,
  type Schema,
  whole,
} from "../intake/index.js";
import { senioritySchema } from "./seniority-schema.js";
import type { MonthPart, YearsInForce } from "./years-of-month.js";

/** The years in force for a month of pay, as JSON carries them. */
export const yearsInForceSchema: () => Schema<Json<YearsInForce>> = /* @__PURE__ */ lazy(() => {
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
