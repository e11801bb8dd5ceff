import { type Decimal, firstDay, type Month, one, roundHalfUp, total } from "../exact/index.js";
import type { Outcome, Path } from "../intake/index.js";
import {
  computePay,
  type LineCode,
  type PayRequest,
  type PaySlip,
  safeComputePay,
} from "../pay/index.js";
import { careerWith, endOfProvisional, type Horizon, pointValueOf } from "./planned-career.js";
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
  const [{ metier, complements, facts, undecided, functionalBonuses }] = jobIn(situation, month);
  const { readings } = horizon;
  return {
    metier,
    month,
    seniority: careerWith(situation),
    pointValue: pointValueOf(horizon, month),
    ...(complements === undefined ? {} : { complements }),
    ...(facts === undefined ? {} : { facts }),
    ...(undecided === undefined ? {} : { undecided }),
    ...(functionalBonuses === undefined ? {} : { functionalBonuses }),
    ...(readings === undefined ? {} : { readings }),
    presence: "whole-month",
  };
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
    law: "as-signed",
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

const counted: ReadonlySet<LineCode> = new Set(["BASE_SALARY", "SENIORITY", "CADRE_MAJORATION"]);

/**
 * Points for full time, seniority and majoration included, unrounded: the same lines at one euro a
 * point.
 */
export function coefficientIn(
  situation: ProjectedSituation,
  month: Month,
  horizon: Horizon,
): Decimal {
  const request = requestIn(situation, month, horizon);
  const readings = { ...request.readings, R1: "on-the-total" } as const;
  const slip = computePay({ law: "as-signed", ...request, pointValue: one, readings });
  const lines = slip.lines.filter(({ code }) => counted.has(code));
  return total(lines.map(({ exact }) => exact));
}

/**
 * Where an issue of a month stands in the request: under the promotion whose job it is, or under
 * the situation.
 */
export function pathIn(path: Path, situation: ProjectedSituation, month: Month): Path {
  const [key, ...rest] = path;
  if (key === "seniority") return ["career", ...rest];
  const [, index] = jobIn(situation, month);
  const isJobs = index >= 0 && ownKeys.has(key);
  return isJobs ? ["promotions", index, ...path] : path;
}

const ownKeys: ReadonlySet<unknown> = new Set([
  "metier",
  "complements",
  "facts",
  "undecided",
  "functionalBonuses",
]);
