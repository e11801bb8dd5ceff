import { lazy } from "../exact/index.js";
import {
  day,
  type Json,
  labelSchema,
  many,
  maybe,
  number,
  oneOf,
  record,
  type Schema,
  shaped,
  whole,
  worked,
} from "../intake/index.js";
import { lawOfResultSchema } from "../pay/index.js";
import type { CareerIndemnity } from "./career-indemnity.js";
import type { ComparedCareers, ComparedYear } from "./compare-careers.js";
import { indemnityKinds } from "./indemnity-kind.js";

function comparedCareers(): Schema<Json<ComparedCareers>> {
  const year = record<Json<ComparedYear>>({
    year: whole(),
    old: number(),
    new: number(),
    difference: number(),
  });
  return record<Json<ComparedCareers>>({
    yearsLeft: whole(),
    years: many(year),
    oldTotal: number(),
    newTotal: number(),
    points: number(),
  });
}

/** The career indemnity, as JSON carries it. */
export const careerIndemnityResultSchema: () => Schema<Json<CareerIndemnity>> =
  /* @__PURE__ */ lazy(() =>
    worked<CareerIndemnity>({
      kind: oneOf(indemnityKinds),
      label: labelSchema(),
      points: number(),
      afterPromotions: many(shaped({ on: day(), points: number() })),
      pointsDue: number(),
      comparison: maybe(comparedCareers()),
      law: lawOfResultSchema(),
    }),
  );
