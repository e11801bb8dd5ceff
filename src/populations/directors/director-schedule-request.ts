import { type Day, type DecimalInput, lazy } from "../../exact/index.js";
import type { ReadingChoices } from "../../ids/index.js";
import { day, flag, list, maybe, quantity, record, type Schema } from "../../intake/index.js";
import { type Charges, chargesFields } from "../../job/index.js";
import {
  type ActDays,
  type LawAsked,
  lawFields,
  pointValueSchema,
  readingChoicesSchema,
} from "../../law/index.js";

/** The charges of one year. */
export interface YearOfCharges extends Charges {
  /** The civil year that they close. */
  readonly year: DecimalInput;
  /** Euros per point on the day of the calculation that uses them, instead of the dated table. */
  readonly pointValue?: DecimalInput;
}

/**
 * The request for a director's coefficient over time: charges by year, and the days of calculation.
 */
export interface DirectorScheduleRequest {
  /** Which acts count: all of them unless told. */
  readonly law?: LawAsked;
  /** The first day of acts whose day no source settles. */
  readonly actDays?: ActDays;
  /** The day of the first calculation, `YYYY-MM-DD`; the others follow every three years. */
  readonly firstCalculation: Day;
  /** The charges of the years that the calculations need: for each, the last closed before it. */
  readonly charges: readonly YearOfCharges[];
  /** The day whose coefficient is wanted, `YYYY-MM-DD`. */
  readonly on: Day;
  /** Whether the coefficient is that of a directeur adjoint or of a gestionnaire. */
  readonly deputy?: boolean;
  /** The readings of ambiguous texts that the caller takes. */
  readonly readings?: ReadingChoices;
}

/** The schema of a director's schedule. */
export const directorScheduleSchema: () => Schema<DirectorScheduleRequest> = /* @__PURE__ */ lazy(
  () =>
    record<DirectorScheduleRequest>({
      firstCalculation: day(),
      charges: list(
        record<YearOfCharges>({
          ...chargesFields(),
          year: quantity({ decimals: 0, atLeast: 1990, atMost: 2199 }),
          pointValue: maybe(pointValueSchema()),
        }),
        200,
      ),
      on: day(),
      deputy: maybe(flag()),
      ...lawFields(),
      readings: maybe(readingChoicesSchema()),
    }),
);
