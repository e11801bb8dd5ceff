/**
 * A career ahead: what a situation will be paid each month and each year, when each step falls, and
 * what the years come to; two situations side by side, and what the difference is worth. Each month
 * is paid as `computePay` pays it, by the law of its day, at the point value given or sourced.
 *
 * @article Expose-II.6 L.103
 * @article Expose-III L.116-131
 */
import { addMonths, type Decimal, type DecimalInput, type Month } from "../exact/index.js";
import {
  answerRequest,
  type Checked,
  type Issue,
  type Outcome,
  type Path,
  type ShapeRead,
  unwrap,
} from "../intake/index.js";
import type { PaySlip } from "../pay/index.js";
import { careerYears } from "../reclassement/index.js";
import { type Step, type Working, workingOf } from "../working/index.js";
import { type Milestone, milestonesOf } from "./milestones-of.js";
import { monthIssues } from "./month-issues.js";
import { type PaidCareer, payCareer } from "./pay-career.js";
import { careerIssues, type Horizon, type PlannedCareer, plan } from "./planned-career.js";
import { comparedSteps, type ProjectedDifference } from "./projected-difference.js";
import {
  type CareerProjectionRequest,
  type FigureFrom,
  firstMonthOf,
  type ProjectedSituation,
  projectionSchema,
} from "./projection-request.js";
import {
  type ProjectedYear,
  type SituationName,
  type WorkedYears,
  workedYears,
} from "./worked-years.js";

/** A career projected. */
export interface ProjectedCareer {
  /** Its name. */
  readonly title: string;
  /** Year by year. */
  readonly years: readonly ProjectedYear[];
  /** The first day, then each day on which something changes. */
  readonly milestones: readonly Milestone[];
  /** Euros: what the years come to. */
  readonly total: Decimal;
  /**
   * The payslip of each month from which the pay is another, with its working: the years add these
   * up.
   */
  readonly slips: readonly PaySlip[];
}

/** One career ahead, or two side by side. */
export interface CareerProjection extends Working {
  /** First month. */
  readonly from: Month;
  /** Last month, counted. */
  readonly to: Month;
  /** One, or two. */
  readonly situations: readonly [ProjectedCareer, ...ProjectedCareer[]];
  /** The second situation less the first, where there are two. */
  readonly difference?: ProjectedDifference;
}

/**
 * Projects a career, forty years unless told, or two side by side.
 *
 * Throws a `PayError` with every issue: the months (`before-scheme`, `gap`, `out-of-order`), the
 * careers, and whatever a month of them would be refused for. {@link safeProjectCareer} returns
 * them instead.
 *
 * @article Expose-II.6 L.103
 * @example
 * projectCareer({ from: "2003-07", years: 1, pointValue: "4.151", law: "as-signed",
 *   situation: { metier: "aide-soignant", career: { metier: "aide-soignant",
 *   hired: "2003-07-01" } } })
 *   .situations[0].total.toFixed(2) // "17484.00" = 12 × 1457.00
 */
export function projectCareer(request: CareerProjectionRequest): CareerProjection {
  return unwrap(safeProjectCareer(request));
}

/**
 * The same as {@link projectCareer}, from anything: a result, or the list of what is wrong; never
 * an exception.
 */
export function safeProjectCareer(request: unknown): Outcome<CareerProjection> {
  return answerRequest<CareerProjectionRequest, PaidProjection | undefined, CareerProjection>(
    { schema: projectionSchema(), read: paidProjection, resultOf: projectionOf },
    request,
  );
}

/** The situations paid over the months looked at, or everything that is wrong with either. */
function paidProjection({
  usable,
  ofShape,
}: ShapeRead<CareerProjectionRequest>): Checked<PaidProjection | undefined> {
  const ofMonths = monthIssues(usable);
  const asks = situationsOf(usable);
  if (![...ofShape, ...ofMonths].every(isOfSituation)) {
    const choice = lawChoice(usable);
    const ofCareers = asks.flatMap(([situation, at]) => careerIssues(situation, choice, at));
    return { usable: undefined, issues: [...ofMonths, ...ofCareers] };
  }
  const horizon = horizonOf(usable as CareerProjectionRequest);
  const paid = asks.map(([situation, at], index) =>
    paidSituation(situation, horizon, at, nameOf(index + 1, asks.length)),
  );
  const done = paid.flatMap((each) => (each.ok ? [each.value] : []));
  const issues = paid.flatMap((each) => (each.ok ? [] : each.issues));
  return { usable: { done: done as unknown as PaidProjection["done"], horizon }, issues };
}

/** Whether an issue is with a situation, which leaves the months looked at as they are. */
function isOfSituation({ path: [field] }: Issue): boolean {
  return field === "situation" || field === "comparedWith";
}

function horizonOf(request: CareerProjectionRequest): Horizon {
  const { years, pointValue, smic, establishment } = request;
  const from = firstMonthOf(request.from);
  const count = years === undefined ? careerYears() : Number(years);
  return {
    from,
    until: addMonths(from, 12 * count),
    pointValues: figuresFrom(pointValue, from),
    minimums: figuresFrom(smic, from),
    establishment,
    law: lawChoice(request),
  };
}

/** A figure given for all the years, or month by month, or not at all. */
function figuresFrom(
  given: CareerProjectionRequest["pointValue"],
  from: Month,
): readonly FigureFrom[] {
  if (given === undefined) return [];
  if (Array.isArray(given)) return given as readonly FigureFrom[];
  return [{ from, value: given as DecimalInput }];
}

/** Which law the months are paid by, without what is not told. */
function lawChoice({ law, actDays, readings }: Partial<CareerProjectionRequest>): Horizon["law"] {
  return { ...(law && { law }), ...(actDays && { actDays }), ...(readings && { readings }) };
}

type PlacedSituation = readonly [ProjectedSituation, Path];

function situationsOf(usable: Partial<CareerProjectionRequest>): readonly PlacedSituation[] {
  return (["situation", "comparedWith"] as const).flatMap((key): readonly PlacedSituation[] => {
    const situation = usable[key];
    return situation === undefined ? [] : [[situation, [key]]];
  });
}

function nameOf(number: number, of: number): SituationName {
  return { prefix: `SITUATION_${number}_`, suffix: of > 1 ? ` (situation ${number})` : "" };
}

interface PaidSituation {
  readonly planned: PlannedCareer;
  readonly paid: PaidCareer;
  readonly worked: WorkedYears;
}

interface PaidProjection {
  readonly done: readonly [PaidSituation, ...PaidSituation[]];
  readonly horizon: Horizon;
}

function paidSituation(
  situation: ProjectedSituation,
  horizon: Horizon,
  at: Path,
  name: SituationName,
): Outcome<PaidSituation> {
  const planned = plan(situation, horizon, at);
  if (!planned.ok) return planned;
  const paid = payCareer(planned.value, horizon, at, name.prefix);
  if (!paid.ok) return paid;
  const worked = workedYears(paid.value.stretches, horizon, name);
  return { ok: true, value: { planned: planned.value, paid: paid.value, worked } };
}

function projectionOf({ done, horizon }: PaidProjection): CareerProjection {
  const careers = done.map((each) => careerOf(each, horizon));
  const [first, second] = done;
  const compared = second && comparedSteps(first.worked, second.worked);
  const steps: readonly Step[] = [
    ...done.flatMap(({ paid, worked }) => [...paid.steps, ...worked.steps]),
    ...(compared?.steps ?? []),
  ];
  const working = workingOf(steps);
  const readings = [...working.readings, ...done.flatMap(({ paid }) => paid.readings)];
  return {
    from: horizon.from,
    to: addMonths(horizon.until, -1),
    situations: careers as [ProjectedCareer, ...ProjectedCareer[]],
    ...(compared === undefined ? {} : { difference: compared.difference }),
    ...working,
    readings: [...new Set(readings)],
  };
}

function careerOf({ planned, paid, worked }: PaidSituation, horizon: Horizon): ProjectedCareer {
  const { stretches } = paid;
  return {
    title: planned.situation.title ?? (stretches[0]?.metier as string),
    years: worked.years,
    milestones: milestonesOf(planned, stretches, horizon),
    total: worked.total.result,
    slips: stretches.map(({ slip }) => slip),
  };
}
