import { type Decimal, type DecimalInput, lazy, type Month } from "../exact/index.js";
import type { ExtinctionId, MetierId } from "../ids/index.js";
import {
  amount,
  answerRequest,
  flag,
  type Json,
  month,
  number,
  type Outcome,
  oneOf,
  record,
  type Schema,
  unwrap,
  worked,
} from "../intake/index.js";
import {
  type ActDays,
  type Establishment,
  type LawAsked,
  lawFields,
  lawOfMonth,
  parameterFigure,
  placedPoint,
  placedPointFields,
  placedPointIssues,
  specialFigures,
  type WarnedOfPoint,
  warnedOfPoint,
  warnedOfPointFields,
} from "../law/index.js";
import { nothing, product, step, type Working, workingOf } from "../working/index.js";

/**
 * A teacher with a right to free housing: an enseignant spécialisé, or an instituteur in
 * extinction.
 */
export interface TeacherHousingRequest {
  /** The id of the métier, or of the job in extinction. */
  readonly teacher: MetierId | ExtinctionId;
  /** Whether the housing is provided. */
  readonly housed: boolean;
  /** The month, `YYYY-MM`. */
  readonly month: Month;
  /** Euros per point and month, instead of the dated table. At most 4 decimals. */
  readonly pointValue?: DecimalInput;
  /** The characteristics of the establishment on which pay depends. */
  readonly establishment?: Establishment;
  /** Which acts count: all of them unless told. */
  readonly law?: LawAsked;
  /** The first day of acts whose day no source settles. */
  readonly actDays?: ActDays;
}

/** The indemnity that stands in for the housing, with its working. */
export interface TeacherHousing extends Working, WarnedOfPoint {
  /** Points; zero when the housing is provided. */
  readonly points: Decimal;
  /** Euros, rounded to the cent, halves up. */
  readonly amount: Decimal;
}

/** The housing of a teacher, as JSON carries it. */
export const teacherHousingResultSchema: () => Schema<Json<TeacherHousing>> = /* @__PURE__ */ lazy(
  () => worked<TeacherHousing>({ points: number(), amount: amount(), ...warnedOfPointFields() }),
);

const teachers = /* @__PURE__ */ specialFigures.teachersHoused.map(
  ({ metier, extinction }) => (metier ?? extinction) as MetierId | ExtinctionId,
);

/** The schema of a teacher's housing. */
export const teacherHousingSchema: () => Schema<TeacherHousingRequest> = /* @__PURE__ */ lazy(() =>
  record<TeacherHousingRequest>({
    teacher: oneOf(teachers, "not-applicable"),
    housed: flag(),
    month: month(),
    ...placedPointFields(),
    ...lawFields(),
  }),
);

/**
 * The indemnity of teachers who have a right to free housing and cannot be given it: 30 points a
 * month. Throws `PayError`.
 *
 * @article A3.6.2.2 L.525
 * @example
 * teacherHousing({ teacher: "enseignant-specialise", housed: false, month: "2003-09" })
 *   .amount.toFixed(2)
 * // "124.53"
 */
export function teacherHousing(request: TeacherHousingRequest): TeacherHousing {
  return unwrap(safeTeacherHousing(request));
}

/**
 * The same as {@link teacherHousing}, from anything: a result, or the list of what is wrong; never
 * an exception.
 */
export function safeTeacherHousing(request: unknown): Outcome<TeacherHousing> {
  const schema = teacherHousingSchema();
  return answerRequest({ schema, issuesOf: placedPointIssues, resultOf: indemnity }, request);
}

const housedName = { fr: "logement fourni", en: "housing provided" };

function indemnity(request: TeacherHousingRequest): TeacherHousing {
  const points = request.housed
    ? nothing("points", housedName)
    : parameterFigure("teacherHousingPoints", lawOfMonth(request), "points");
  const amount = step({
    id: "TEACHER_HOUSING",
    label: { fr: "Indemnité de logement", en: "Housing indemnity" },
    expression: product(points, placedPoint(request)),
    unit: "euros",
    decimals: 2,
    articles: ["A3.6.2.2"],
  });
  return {
    points: points.value,
    amount: amount.result,
    ...warnedOfPoint(request),
    ...workingOf([amount]),
  };
}
