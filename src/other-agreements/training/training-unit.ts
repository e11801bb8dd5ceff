import { type Decimal, type DecimalInput, decimal, lazy } from "../../exact/index.js";
import {
  amount,
  type Json,
  maybe,
  quantity,
  record,
  type Schema,
  unwrap,
  whole,
  worked,
} from "../../intake/index.js";
import { lawFields } from "../../law/index.js";
import { product } from "../../working/index.js";
import { choicesSchema, reading } from "../agreement/chosen.js";
import { figureOf } from "../agreement/figures.js";
import {
  type AgreementOutcome,
  type AgreementStep,
  type AgreementWorking,
  answered,
  step,
  warningsSchema,
  workingWith,
} from "../agreement/working.js";
import {
  type AtUnitValue,
  firstOf,
  pointOnFirst,
  type UnitYear,
  warnedOfUnit,
  yearIssues,
} from "./point-on-first.js";

/** The year whose training unit is asked for. */
export interface TrainingUnitRequest extends UnitYear {}

/** The value of a training unit, with its working. */
export interface TrainingUnit extends AgreementWorking, AtUnitValue {
  /** The year. */
  readonly year: number;
  /** Euros, rounded to the cent. */
  readonly value: Decimal;
}

/** The schema of a unit. */
export const trainingUnitResultSchema: () => Schema<Json<TrainingUnit>> = /* @__PURE__ */ lazy(() =>
  worked<TrainingUnit>({ year: whole(), value: amount(), warnings: maybe(warningsSchema()) }),
);

/** The fields that say which year, and which point. */
export const unitYearFields: () => { readonly [K in keyof UnitYear]-?: Schema } = () => ({
  year: quantity({ decimals: 0, atLeast: 1900, atMost: 2199 }),
  pointValue: maybe(quantity({ decimals: 3, moreThan: 0, atMost: 1000 })),
  ...lawFields(),
  readings: maybe(choicesSchema()),
});

/** The schema of a training unit. */
export const trainingUnitSchema: () => Schema<TrainingUnitRequest> = /* @__PURE__ */ lazy(() =>
  record<TrainingUnitRequest>(unitYearFields()),
);

/**
 * The value of a training unit in a year: so many points, at the value of the point on 1 January.
 * Throws `PayError`.
 *
 * @article AASM-1.c.4 L.3231
 * @example trainingUnit({ year: 2019 }).value.toFixed(2) // "1640.94" = 369 × 4.447
 */
export function trainingUnit(request: TrainingUnitRequest): TrainingUnit {
  return unwrap(safeTrainingUnit(request));
}

/**
 * The same as {@link trainingUnit}, from anything: a result, or the list of what is wrong; never an
 * exception.
 */
export function safeTrainingUnit(request: unknown): AgreementOutcome<TrainingUnit> {
  return answered(
    { schema: trainingUnitSchema(), issuesOf: yearIssues, resultOf: unitOf },
    request,
  );
}

function unitOf(request: TrainingUnitRequest): TrainingUnit {
  const worked = unitStep(request);
  return {
    year: yearOf(request),
    value: worked.result,
    ...warnedOfUnit(request),
    ...workingWith([worked]),
  };
}

/** The year of a request, as a number. */
export function yearOf({ year }: { readonly year: DecimalInput }): number {
  return decimal(year).toNumber();
}

/** The working of a unit, rounded to the cent. */
export function unitStep(request: UnitYear): AgreementStep {
  return step({
    id: "UNIT_VALUE",
    label: { fr: "Valeur de l'unité de formation", en: "Value of the training unit" },
    expression: product(
      figureOf("trainingUnitPoints", "points", firstOf(request.year)),
      pointOnFirst(request),
    ),
    unit: "euros",
    decimals: 2,
    articles: ["AASM-1.c.4"],
    readings: [reading(request.readings, "R102")],
  });
}
