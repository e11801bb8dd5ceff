import { deferred, type Issue, maybe, type Readable, type Schema } from "../intake/index.js";
import type { Figure } from "../working/index.js";
import { type Establishment, establishmentSchema } from "./establishment.js";
import type { LawChoice } from "./law-on.js";
import { raisedPoint } from "./raised-point.js";
import {
  dayOf,
  lawOfMonth,
  pointValueFigure,
  pointValueSchema,
  type Valuation,
  valuationIssues,
} from "./valuation.js";

/** The terms that fix the value of the point where an establishment stands. */
export interface PlacedValuation extends Valuation {
  /** The characteristics of the establishment on which pay depends. */
  readonly establishment?: Establishment;
}

/** The fields that give the value of the point, or raise it. */
export const placedPointFields = (): {
  readonly [K in "pointValue" | "establishment"]: Schema<PlacedValuation[K]>;
} => ({
  pointValue: maybe(pointValueSchema()),
  establishment: maybe(deferred(establishmentSchema)),
});

/**
 * The issues with the month, the point value and the agreement that may raise it: those of
 * {@link valuationIssues}, and `missing` where Réunion does not say whether its own is applied.
 *
 * @article Accord-Reunion
 */
export function placedPointIssues(
  readable: Readable<PlacedValuation & LawChoice>,
): readonly Issue[] {
  const { usable } = readable;
  const issues = valuationIssues(readable);
  if (usable.month === undefined) return issues;
  return [...issues, ...raisedPoint(undefined, usable, lawOfMonth(usable)).issues];
}

/**
 * The value of the point, given or of the month, raised where the establishment stands, once
 * {@link placedPointIssues} finds nothing to say.
 *
 * @article Accord-Mayotte
 * @article Accord-Reunion
 */
export function placedPoint(request: PlacedValuation & LawChoice): Figure {
  const value = pointValueFigure(request.pointValue, dayOf(request), request);
  return raisedPoint(value, request, lawOfMonth(request)).usable as Figure;
}
