import { addMonths, firstDay, type Month, monthOf } from "../calendar.js";
import { type Issue, issue, type Path, relocated } from "../error.js";
import type { ReadingChoices } from "../generated/ids.js";
import type { DecimalInput } from "../money.js";
import type { Career } from "../seniority/career.js";
import type { Landmark } from "../seniority/landmarks.js";
import { safeCareerTimeline } from "../seniority/timeline.js";
import type { PointValueFrom, ProjectedSituation } from "./projection-request.js";

/** The months looked at, and what holds for every situation. */
export interface Horizon {
  readonly from: Month;
  /** First month no longer looked at. */
  readonly to: Month;
  readonly pointValues: readonly PointValueFrom[];
  readonly readings: ReadingChoices | undefined;
}

/** A situation as it will be lived: the career with its promotions, and the days on which something changes. */
export interface PlannedCareer {
  readonly situation: ProjectedSituation;
  readonly landmarks: readonly Landmark[];
  /** The months whose pay may differ from the one before, the first among them. */
  readonly turns: readonly Month[];
}

/** A planned career, or what is wrong with it. */
export interface Planned {
  readonly planned?: PlannedCareer;
  readonly issues: readonly Issue[];
}

/** Plans a career over a horizon: promotions to come join those lived. */
export function plan(situation: ProjectedSituation, horizon: Horizon, at: Path): Planned {
  const disorder = orderIssues(situation, at);
  if (disorder.length > 0) return { issues: disorder };
  const career = careerWith(situation);
  const [from, to] = [firstDay(horizon.from), firstDay(horizon.to)];
  const timeline = safeCareerTimeline(career, from, to, horizon.readings);
  if (!timeline.ok) {
    const lived = situation.career.promotions?.length ?? 0;
    return {
      issues: timeline.issues.map((found) =>
        relocated(found, [...at, ...pathOf(found.path, lived)]),
      ),
    };
  }
  const { landmarks } = timeline.value;
  return {
    planned: { situation, landmarks, turns: turnsOf(landmarks, horizon) },
    issues: [],
  };
}

/** Promotions to come are given in the order of their days. */
function orderIssues({ promotions = [] }: ProjectedSituation, at: Path): readonly Issue[] {
  return promotions.flatMap(({ on }, index) => {
    const before = promotions[index - 1]?.on;
    if (before === undefined || before < on) return [];
    const expected = { fr: `un jour après le ${before}`, en: `a day after ${before}` };
    const path = [...at, "promotions", index, "on"];
    return [issue("out-of-order", path, { received: on, expected })];
  });
}

/** The career of a situation, its promotions to come among those lived. */
export function careerWith({ career, metier, promotions = [] }: ProjectedSituation): Career {
  if (promotions.length === 0) return career;
  const planned = promotions.map(({ on, metier: to }, index) => ({
    on,
    from: promotions[index - 1]?.metier ?? metier,
    to,
  }));
  return { ...career, promotions: [...(career.promotions ?? []), ...planned] };
}

/** A promotion to come is its own in the request; everything else is the career's. */
function pathOf(path: Path, lived: number): Path {
  const [key, index, ...rest] = path;
  if (key !== "promotions" || typeof index !== "number" || index < lived) {
    return ["career", ...path];
  }
  const [field] = rest;
  return ["promotions", index - lived, ...(field === "on" ? ["on"] : ["metier"])];
}

/** A change on the first of a month is paid from that month on, a later one from the next; a month may also be split between two (reading R38). */
function turnsOf(landmarks: readonly Landmark[], horizon: Horizon): readonly Month[] {
  const months = landmarks.flatMap(({ on }) => [monthOf(on), addMonths(monthOf(on), 1)]);
  const values = horizon.pointValues.map(({ from }) => from);
  const turns = [horizon.from, ...months, ...values].filter(
    (month) => horizon.from <= month && month < horizon.to,
  );
  return [...new Set(turns)].sort();
}

/** The point value of a month: the last to have begun. */
export function pointValueOf({ pointValues }: Horizon, month: Month): DecimalInput {
  const value = pointValues.findLast(({ from }) => from <= month) as PointValueFrom;
  return value.value;
}
