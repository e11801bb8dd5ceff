import {
  amount,
  type Json,
  many,
  maybe,
  number,
  record,
  type Schema,
  stepSchema,
} from "../../intake/index.js";
import { type Exclusion, exclusionFields } from "../../pay/index.js";
import { countedAbsenceSchema } from "../absences/counted-absence-schema.js";
import type { BonusOfYear } from "./bonus-of-year.js";
import { bonusWarningSchema } from "./bonus-warning-schema.js";
import type { RatedGross } from "./yearly-bonus.js";

/** A rate and the gross on which it bears, as JSON carries them. */
export const ratedGrossSchema = (): Schema<Json<RatedGross>> =>
  record<Json<RatedGross>>({ rate: number(), gross: amount() });

/** The fields of the bonus of a year, as JSON carries them. */
export function bonusOfYearFields(): { readonly [K in keyof BonusOfYear]-?: Schema } {
  return {
    rate: number(),
    rates: many(ratedGrossSchema()),
    yearlyGross: amount(),
    bonus: amount(),
    absences: many(countedAbsenceSchema()),
    countedDays: number(),
    abatedDays: number(),
    abatement: amount(),
    net: amount(),
    excluded: maybe(record<Exclusion>(exclusionFields())),
    warnings: maybe(many(bonusWarningSchema())),
    steps: many(stepSchema()),
  };
}
