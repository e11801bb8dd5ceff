import { type Decimal, type DecimalInput, decimal, euros, lazy, zero } from "../../exact/index.js";
import {
  amount,
  flag,
  type Issue,
  issue,
  type Json,
  maybe,
  quantity,
  type Readable,
  record,
  type Schema,
  unwrap,
  whole,
  worked,
} from "../../intake/index.js";
import { figure, product, resultOf, sum } from "../../working/index.js";
import { reading } from "../agreement/chosen.js";
import { countOf, figureOf } from "../agreement/figures.js";
import type { ArticleId } from "../agreement/ids.js";
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
import { unitStep, unitYearFields, yearOf } from "./training-unit.js";
import { type AskedUnits, availableStep, unitsIssues } from "./units-available.js";

/** A training leave: how many units, of which year, with what aid. */
export interface TrainingLeaveRequest extends UnitYear, AskedUnits {
  /** Euros: aid of the training funds or of the State; none unless told. At most 2 decimals. */
  readonly aid?: DecimalInput;
  /** Whether the employee is permanent; so unless told. Nobody else has a unit. */
  readonly permanent?: boolean;
}

/** The value of a training leave, with its working. */
export interface TrainingLeave extends AgreementWorking, AtUnitValue {
  /** The year. */
  readonly year: number;
  /** The units granted. */
  readonly units: number;
  /** The units that were available. */
  readonly available: number;
  /** Euros: the aid. */
  readonly aid: Decimal;
  /** Euros: the units and the aid. */
  readonly amount: Decimal;
}

/** The schema of a leave. */
export const trainingLeaveResultSchema: () => Schema<Json<TrainingLeave>> = /* @__PURE__ */ lazy(
  () =>
    worked<TrainingLeave>({
      year: whole(),
      units: whole(),
      available: whole(),
      aid: amount(),
      amount: amount(),
      warnings: maybe(warningsSchema()),
    }),
);

/** The fields that say how many units. */
export const unitsFields: () => { readonly [K in keyof AskedUnits]-?: Schema } = () => ({
  units: quantity({ decimals: 0, atLeast: 1, atMost: 100 }),
  ahead: maybe(quantity({ decimals: 0, atMost: countOf("trainingUnitsAtOnce", "ratio") })),
  saved: maybe(quantity({ decimals: 0, atMost: 100 })),
});

/** The schema of a training leave. */
export const trainingLeaveSchema: () => Schema<TrainingLeaveRequest> = /* @__PURE__ */ lazy(() =>
  record<TrainingLeaveRequest>({
    ...unitYearFields(),
    ...unitsFields(),
    aid: maybe(quantity({ decimals: 2, atMost: 1_000_000 })),
    permanent: maybe(flag()),
  }),
);

/**
 * The value of a training leave: the units asked for, as many as are available, and the aid of
 * others on top. Throws `PayError`.
 *
 * @article AASM-1.c.2 L.3229
 * @article AASM-1.c.5 L.3232
 * @example
 * const { amount } = trainingLeave({ year: 2019, units: 6, aid: "1200.00" });
 * amount.toFixed(2) // "11045.64" = 6 × 1640.94 + 1200
 */
export function trainingLeave(request: TrainingLeaveRequest): TrainingLeave {
  return unwrap(safeTrainingLeave(request));
}

/**
 * The same as {@link trainingLeave}, from anything: a result, or the list of what is wrong; never
 * an exception.
 */
export function safeTrainingLeave(request: unknown): AgreementOutcome<TrainingLeave> {
  return answered(
    { schema: trainingLeaveSchema(), issuesOf: leaveIssues, resultOf: leaveOf },
    request,
  );
}

function leaveIssues(readable: Readable<TrainingLeaveRequest>): readonly Issue<ArticleId>[] {
  const { usable, flawed } = readable;
  const { units, permanent, readings } = usable;
  const years = yearIssues(readable);
  if (permanent === false) return [...years, notPermanent()];
  const unread = (["ahead", "saved", "readings"] as const).some(flawed);
  if (units === undefined || unread) return years;
  return [...years, ...unitsIssues(usable as AskedUnits, readings, [])];
}

function notPermanent(): Issue<ArticleId> {
  const aYear = countOf("trainingUnitsAYear", "ratio");
  const expected = {
    fr: `un salarié permanent, qui a ${aYear} unité par an : les autres n'en ont pas`,
    en: `a permanent employee, who has ${aYear} unit a year: others have none`,
  };
  const parts = { received: false, expected, article: "AASM-1.c.2" } as const;
  return issue<ArticleId>("not-applicable", ["permanent"], parts);
}

function leaveOf(request: TrainingLeaveRequest): TrainingLeave {
  const { units, aid } = request;
  const available = availableStep(request, request.readings);
  const worth = unitsSteps(request, "UNITS_VALUE");
  const steps = [available, ...worth, ...(aid === undefined ? [] : [withAid(worth, aid)])];
  return {
    year: yearOf(request),
    units: decimal(units).toNumber(),
    available: available.result.toNumber(),
    aid: euros(aid === undefined ? zero : decimal(aid)),
    amount: (steps.at(-1) as AgreementStep).result,
    ...warnedOfUnit(request),
    ...workingWith(steps),
  };
}

const unitsName = { fr: "unités", en: "units" };

/**
 * The value of units: each rounded and then multiplied, or once on the total where the caller reads
 * so (R103).
 */
export function unitsSteps(
  request: UnitYear & AskedUnits,
  id: string,
  label = { fr: "Valeur des unités", en: "Value of the units" },
): readonly AgreementStep[] {
  const applied = reading(request.readings, "R103");
  const units = figure(request.units, "ratio", unitsName);
  const unit = unitStep(request);
  const points = figureOf("trainingUnitPoints", "points", firstOf(request.year));
  const onTheTotal = applied.choice === "on-the-total";
  const worth = step({
    id,
    label,
    expression: onTheTotal
      ? product(units, points, pointOnFirst(request))
      : product(units, resultOf(unit)),
    unit: "euros",
    decimals: 2,
    articles: ["AASM-1.c.4"],
    readings: onTheTotal ? [applied, reading(request.readings, "R102")] : [applied],
  });
  return onTheTotal ? [worth] : [unit, worth];
}

function withAid(worth: readonly AgreementStep[], aid: DecimalInput): AgreementStep {
  const name = {
    fr: "aides des fonds de formation ou de l'État",
    en: "aid of funds or of the State",
  };
  return step({
    id: "LEAVE",
    label: { fr: "Congé de formation", en: "Training leave" },
    expression: sum(resultOf(worth.at(-1) as AgreementStep), figure(aid, "euros", name)),
    unit: "euros",
    decimals: 2,
    articles: ["AASM-1.c.5"],
  });
}
