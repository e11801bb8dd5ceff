import {
  addYears,
  completedYears,
  type Day,
  type DecimalInput,
  firstDay,
  firstMonthFrom,
  type Month,
  monthOf,
} from "../exact/index.js";
import { type Issue, issue, type Outcome, type Path, relocated } from "../intake/index.js";
import {
  changeDaysWithin,
  type Establishment,
  firstDayOfScheme,
  type LawChoice,
} from "../law/index.js";
import type { PayRequest } from "../pay/index.js";
import { promotionIssues } from "../reclassement/index.js";
import {
  type Career,
  checkCareer,
  jobLeft,
  type Landmark,
  safeCareerTimeline,
} from "../seniority/index.js";
import type { FigureFrom, ProjectedSituation } from "./projection-request.js";

/** The months looked at, and what holds for every situation. */
export interface Horizon {
  readonly from: Month;
  /** First month no longer looked at. */
  readonly until: Month;
  /** The point value given, month by month; none where the sourced one holds. */
  readonly pointValues: readonly FigureFrom[];
  /** The hourly statutory minimum given, month by month; none where the sourced one holds. */
  readonly minimums: readonly FigureFrom[];
  readonly establishment: Establishment | undefined;
  /** Which acts count, and the readings chosen. */
  readonly law: Pick<PayRequest, "law" | "actDays" | "readings">;
}

/**
 * A situation as it will be lived: the career with its promotions, and the days on which something
 * changes.
 */
export interface PlannedCareer {
  readonly situation: ProjectedSituation;
  readonly landmarks: readonly Landmark[];
  /**
   * The days on which a percentage, the job or the point value changes, in order, the first day
   * among them.
   */
  readonly days: readonly Day[];
  /**
   * The days on which pay may change though none of these does: something in the law begins, or
   * years of a Ségur indemnity are completed.
   */
  readonly otherDays: readonly Day[];
  /** The months whose pay may differ from the one before, the first among them. */
  readonly turns: readonly Month[];
}

/**
 * The issues with the career of a situation whatever the months looked at: its days, and the
 * promotions to come.
 */
export function careerIssues(
  situation: ProjectedSituation,
  law: LawChoice,
  at: Path,
): readonly Issue[] {
  const { issues } = checkCareer(careerWith(situation, law), {}, law);
  return [...promotionIssues(situation.promotions, at), ...inSituation(issues, situation, at)];
}

/** Plans a career over a horizon: promotions to come join those lived. */
export function plan(
  situation: ProjectedSituation,
  horizon: Horizon,
  at: Path,
): Outcome<PlannedCareer> {
  const disorder = [
    ...promotionIssues(situation.promotions, at),
    ...definitiveIssues(situation, horizon, at),
  ];
  if (disorder.length > 0) return { ok: false, issues: disorder };
  const [from, until] = [firstDay(horizon.from), firstDay(horizon.until)];
  const lived = careerWith(situation, horizon.law);
  const { readings, law, actDays } = horizon.law;
  const timeline = safeCareerTimeline(lived, from, until, readings, law, actDays);
  if (!timeline.ok) return { ok: false, issues: inSituation(timeline.issues, situation, at) };
  const { landmarks } = timeline.value;
  const days = daysOf(situation, landmarks, horizon);
  const ofSegur = segurDays(situation, from, until);
  const otherDays = [...changeDaysWithin(from, until, horizon.law), ...ofSegur];
  const turns = turnsOf([...days, ...otherDays].sort(), horizon);
  return { ok: true, value: { situation, landmarks, days, otherDays, turns } };
}

/** The career of a situation, its promotions to come among those lived. */
export function careerWith(
  { career, metier, promotions = [] }: ProjectedSituation,
  law: LawChoice,
): Career {
  let held = { job: metier, since: career.promotions?.at(-1)?.on ?? career.hired };
  const planned = promotions.map(({ on, metier: to, before }) => {
    const from = jobLeft(held, { on, to }, law);
    held = { job: to, since: on };
    return { on, from, to, ...(before && { before }) };
  });
  return { ...career, promotions: [...(career.promotions ?? []), ...planned] };
}

/**
 * The issues of a career under the fields of the situation: a promotion to come is its own there,
 * everything else is the career's.
 */
function inSituation(
  issues: readonly Issue[],
  situation: ProjectedSituation,
  at: Path,
): readonly Issue[] {
  return issues.map((found) => relocated(found, [...at, ...pathOfCareer(found.path, situation)]));
}

/** Where a situation has what is at a path of its career; promotions to come are its own. */
export function pathOfCareer(path: Path, { career }: ProjectedSituation): Path {
  const lived = career.promotions?.length ?? 0;
  const [key, index, field] = path;
  if (key !== "promotions" || typeof index !== "number" || index < lived) {
    return ["career", ...path];
  }
  const own = field === "on" || field === "before" ? path.slice(2) : ["metier"];
  return ["promotions", index - lived, ...own];
}

/** The first day on which every reclassement of 1 July 2003 is definitive. */
export const endOfProvisional: Day = /* @__PURE__ */ addYears(firstDayOfScheme, 1);

/** Half of a career indemnity is paid in the provisional year, or all of it: the caller says. */
function definitiveIssues(
  { careerIndemnityPoints, definitive }: ProjectedSituation,
  { from }: Horizon,
  at: Path,
): readonly Issue[] {
  if (careerIndemnityPoints === undefined || definitive !== undefined) return [];
  if (firstDay(from) >= endOfProvisional) return [];
  const expected = {
    fr: "si une indemnité différentielle était perçue au 1er juillet 2003 (true ou false)",
    en: "whether a differential indemnity was held on 1 July 2003 (true or false)",
  };
  const parts = { received: definitive, expected, article: "Art7" } as const;
  return [issue("missing", [...at, "definitive"], parts)];
}

/** A promotion may change the job within the métier, which is no landmark. */
function daysOf(
  { promotions = [], careerIndemnityPoints, definitive }: ProjectedSituation,
  landmarks: readonly Landmark[],
  { from, pointValues, minimums }: Horizon,
): readonly Day[] {
  const values = [...pointValues, ...minimums].map((each) => ({ on: firstDay(each.from) }));
  const halved =
    careerIndemnityPoints === undefined || definitive === true ? [] : [{ on: endOfProvisional }];
  const days = [...landmarks, ...promotions, ...values, ...halved].map(({ on }) => on);
  return [...new Set(days.filter((day) => firstDay(from) <= day))].sort();
}

/** The days on which the years told for the Ségur indemnities grow. */
function segurDays(
  { segur, promotions = [] }: ProjectedSituation,
  from: Day,
  until: Day,
): readonly Day[] {
  const told = [{ on: from, segur }, ...promotions].filter(
    (each) => each.segur?.years !== undefined,
  );
  return told.flatMap(({ on }) => {
    const years = completedYears(on, until);
    return Array.from({ length: Math.max(0, years) }, (_, year) => addYears(on, year + 1));
  });
}

/**
 * A change on the first of a month is paid from that month on, a later one from the next; a month
 * may also be split between two (reading R38).
 */
function turnsOf(days: readonly Day[], { until }: Horizon): readonly Month[] {
  const months = days.flatMap((day) => [monthOf(day), firstMonthFrom(day)]);
  return [...new Set(months)].filter((month) => month < until);
}

/** The figure of a month among those given: the last to have begun. */
export function figureIn(values: readonly FigureFrom[], month: Month): DecimalInput | undefined {
  return values.findLast(({ from }) => from <= month)?.value;
}
