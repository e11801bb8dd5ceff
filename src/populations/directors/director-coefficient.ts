import { type Decimal, type DecimalInput, lazy } from "../../exact/index.js";
import type { ReadingChoices } from "../../ids/index.js";
import {
  answerRequest,
  flag,
  type Json,
  many,
  maybe,
  month,
  number,
  type Outcome,
  quantity,
  record,
  type Schema,
  unwrap,
  worked,
} from "../../intake/index.js";
import {
  type Charges,
  chargesFields,
  coefficientSteps,
  type DirectorWarning,
  deputyWarnings,
  directorWarningSchema,
} from "../../job/index.js";
import {
  dayOf,
  lawFields,
  lawOn,
  type PointWarning,
  pointValueFigure,
  pointValueSchema,
  readingChoicesSchema,
  type Valuation,
  valuationIssues,
  warnedOfPoint,
} from "../../law/index.js";
import { type Working, workingOf } from "../../working/index.js";

/**
 * A calculation of a director's coefficient: on a month of the table, or at a point value given.
 */
export interface DirectorCoefficientRequest extends Charges, Valuation {
  /** Whether the coefficient is that of a directeur adjoint or of a gestionnaire. */
  readonly deputy?: boolean;
  /**
   * Approved beds or the like: under 100, a deputy's post is an exception and the result warns.
   * Whole number.
   */
  readonly beds?: DecimalInput;
  /** The readings of ambiguous texts that the caller takes. */
  readonly readings?: ReadingChoices;
}

/** A director's reference coefficient, with its working. */
export interface DirectorCoefficient extends Working {
  /** Points; two decimals, halves up (reading R9). */
  readonly coefficient: Decimal;
  /** Millions of euros: the charges, majored where they have to be. */
  readonly charges: Decimal;
  /** Euros per point: the value on the day of the calculation. */
  readonly pointValue: Decimal;
  /** The warnings on what the text makes exceptional, and on a point value of no text. */
  readonly warnings: readonly (DirectorWarning | PointWarning)[];
}

/** The coefficient of a director, as JSON carries it. */
export const directorCoefficientResultSchema: () => Schema<Json<DirectorCoefficient>> =
  /* @__PURE__ */ lazy(() =>
    worked<DirectorCoefficient>({
      coefficient: number(),
      charges: number(),
      pointValue: number(),
      warnings: many(directorWarningSchema()),
    }),
  );

/** The schema of a calculation of a director's coefficient. */
export const directorCoefficientSchema: () => Schema<DirectorCoefficientRequest> =
  /* @__PURE__ */ lazy(() =>
    record<DirectorCoefficientRequest>({
      ...chargesFields(),
      month: maybe(month()),
      ...lawFields(),
      pointValue: maybe(pointValueSchema()),
      deputy: maybe(flag()),
      beds: maybe(quantity({ decimals: 0, atMost: 100000 })),
      readings: maybe(readingChoicesSchema()),
    }),
  );

/**
 * The reference coefficient of a directeur général or directeur, or of their deputies, from the
 * charges of the establishment. Throws `PayError`.
 *
 * @article A1.3.1 L.296-306
 * @example
 * directorCoefficient({ charges: 10, month: "2003-07" }).coefficient.toFixed(2)
 * // "960.46"
 */
export function directorCoefficient(request: DirectorCoefficientRequest): DirectorCoefficient {
  return unwrap(safeDirectorCoefficient(request));
}

/**
 * The same as {@link directorCoefficient}, from anything: a result, or the list of what is wrong;
 * never an exception.
 */
export function safeDirectorCoefficient(request: unknown): Outcome<DirectorCoefficient> {
  const schema = directorCoefficientSchema();
  return answerRequest({ schema, issuesOf: valuationIssues, resultOf: calculated }, request);
}

function calculated(request: DirectorCoefficientRequest): DirectorCoefficient {
  const day = dayOf(request);
  const law = lawOn(day, request);
  const pointValue = pointValueFigure(request.pointValue, day, request);
  const [charges, coefficient] = coefficientSteps({
    ...request,
    law,
    pointValue,
  });
  return {
    coefficient: coefficient.result,
    charges: charges.result,
    pointValue: pointValue.value,
    warnings: [
      ...(request.deputy === true ? deputyWarnings(request.beds, law) : []),
      ...(warnedOfPoint(request).warnings ?? []),
    ],
    ...workingOf([charges, coefficient]),
  };
}
