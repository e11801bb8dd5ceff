import { type Decimal, firstDay, type Month, one, roundHalfUp, total } from "../exact/index.js";
import type { Outcome, Path } from "../intake/index.js";
import {
  computePay,
  type LineCode,
  type PayLine,
  type PayRequest,
  type PaySlip,
  safeComputePay,
} from "../pay/index.js";
import { jobBy, yearsLater } from "../seniority/index.js";
import {
  careerWith,
  endOfProvisional,
  figureIn,
  type Horizon,
  pathOfCareer,
} from "./planned-career.js";
import type { ProjectedJob, ProjectedSituation } from "./projection-request.js";

/**
 * The job that a situation holds on the first day of a month, and the position of the promotion
 * that led to it.
 */
export function jobIn(
  { promotions = [], ...situation }: ProjectedSituation,
  month: Month,
): readonly [ProjectedJob, number] {
  const index = promotions.findLastIndex(({ on }) => on <= firstDay(month));
  return [promotions[index] ?? situation, index];
}

function requestIn(situation: ProjectedSituation, month: Month, horizon: Horizon): PayRequest {
  const [job] = jobIn(situation, month);
  return {
    ...given(job, ownKeys),
    ...segurIn(situation, month, horizon),
    ...horizon.law,
    ...given(
      {
        pointValue: figureIn(horizon.pointValues, month),
        smic: figureIn(horizon.minimums, month),
        establishment: horizon.establishment,
      },
      ["pointValue", "smic", "establishment"],
    ),
    month,
    metier: metierIn(situation, month, horizon),
    seniority: careerWith(situation, horizon.law),
    presence: "whole-month",
  };
}

/** The facts of the Ségur indemnities, with the years completed since they were told. */
function segurIn(
  situation: ProjectedSituation,
  month: Month,
  { from }: Horizon,
): Pick<PayRequest, "segur"> {
  const [{ segur }, index] = jobIn(situation, month);
  if (segur?.years === undefined) return {};
  const told = situation.promotions?.[index]?.on ?? firstDay(from);
  return { segur: { ...segur, years: yearsLater(segur.years, told, firstDay(month)) } };
}

/**
 * The métier of a month: the one told, or what an act has made of it by then, in which the career
 * goes on.
 *
 * @article Avenant-2017-02
 */
function metierIn(
  situation: ProjectedSituation,
  month: Month,
  { law }: Horizon,
): ProjectedJob["metier"] {
  const [{ metier }, index] = jobIn(situation, month);
  const { career, promotions = [] } = situation;
  const since = promotions[index]?.on ?? career.promotions?.at(-1)?.on ?? career.hired;
  return jobBy(firstDay(month), { job: metier, since }, law);
}

type OnlyTold<T, K extends keyof T> = { readonly [Key in K]?: Exclude<T[Key], undefined> };

/** Some fields of a record, those that are told. */
function given<T extends object, K extends keyof T>(from: T, keys: readonly K[]): OnlyTold<T, K> {
  const told = keys.filter((key) => from[key] !== undefined);
  return Object.fromEntries(told.map((key) => [key, from[key]])) as OnlyTold<T, K>;
}

/** A month of a situation, paid; the career indemnity is what is left of it in that month. */
export function paidIn(
  situation: ProjectedSituation,
  month: Month,
  horizon: Horizon,
  careerIndemnityPoints: Decimal | undefined,
): Outcome<PaySlip> {
  const { workingTime = one } = situation;
  return safeComputePay({
    ...requestIn(situation, month, horizon),
    workingTime,
    ...(careerIndemnityPoints === undefined
      ? {}
      : { careerIndemnityPoints: roundHalfUp(careerIndemnityPoints, 2) }),
    ...passageIn(situation, month),
  });
}

/**
 * A projected reclassement is definitive, or provisional without the floor, which needs former
 * pay.
 */
function passageIn(
  { definitive, careerIndemnityPoints }: ProjectedSituation,
  month: Month,
): Pick<PayRequest, "passage" | "differentialIndemnity"> {
  if (careerIndemnityPoints === undefined || firstDay(month) >= endOfProvisional) return {};
  return definitive === true ? { passage: { definitive } } : { differentialIndemnity: 0 };
}

const counted: ReadonlySet<LineCode> = new Set([
  "BASE_SALARY",
  "PROMOTION_INDEMNITY",
  "TECHNICITY",
  "SENIORITY",
  "CADRE_MAJORATION",
]);

/**
 * Points for full time, technicité, seniority and majoration included, unrounded: the lines of full
 * time in euros, at the value of the point.
 */
export function coefficientIn(
  situation: ProjectedSituation,
  month: Month,
  horizon: Horizon,
): Decimal {
  const request = requestIn(situation, month, horizon);
  const readings = { ...request.readings, R1: "on-the-total" } as const;
  const { lines } = computePay({ ...request, readings });
  const [{ base }] = lines.filter(({ code }) => code === "BASE_SALARY") as [PayLine];
  return total(lines.filter(({ code }) => counted.has(code)).map(({ exact }) => exact)).div(base);
}

/**
 * Where an issue of a month stands in the request: under the promotion whose job it is, or under
 * the situation.
 */
export function pathIn(path: Path, situation: ProjectedSituation, month: Month): Path {
  const [key, ...rest] = path;
  if (key === "seniority") return pathOfCareer(rest, situation);
  const [, index] = jobIn(situation, month);
  const isJobs = index >= 0 && (ownKeys as readonly unknown[]).includes(key);
  return isJobs ? ["promotions", index, ...path] : path;
}

const ownKeys = [
  "metier",
  "complements",
  "facts",
  "undecided",
  "functionalBonuses",
  "population",
  "segur",
] as const;
