import { type Day, frozen, lazy, type Span } from "../exact/index.js";
import { type Dataset, dataset, type ReadingChoices } from "../ids/index.js";
import {
  asSpan,
  check,
  endIssues,
  type Outcome,
  type Period,
  periodSchema,
  record,
  unwrap,
} from "../intake/index.js";
import type { ActDays, LawAsked } from "../law/index.js";
import type { AppliedReading } from "../working/index.js";
import type { Career, DatedCareer } from "./career.js";
import { beforeScheme, checkCareer } from "./check-career.js";
import { seniorityOn } from "./compute-seniority.js";
import { jobNotThere } from "./job-not-there.js";
import { heldOn } from "./jobs-held.js";
import { type Landmark, landmarks } from "./landmarks.js";
import { type LawGiven, type LawUnread, lawGiven, lawGivenFields } from "./law-given.js";
import { type WorkedCareer, workedCareer } from "./worked-career.js";

/** The steps of the years ahead. */
export interface Timeline {
  /** First day looked at. */
  readonly from: Day;
  /** First day no longer looked at. */
  readonly until: Day;
  /**
   * Where the career stands on the first day, then each day on which a percentage or the métier
   * changes.
   */
  readonly landmarks: readonly Landmark[];
  /** The readings of ambiguous texts that the result rests on. */
  readonly readings: readonly AppliedReading[];
  /** Which figures produced it. */
  readonly dataset: Dataset;
}

/**
 * Each day, in a period, on which a percentage or the métier changes, so that a payroll can plan
 * it.
 *
 * Throws a `PayError` with every issue of the career; {@link safeCareerTimeline} returns them
 * instead.
 *
 * @article Expose-III.3 L.121
 * @article Expose-III.4 L.122
 * @example
 * careerTimeline({ metier: "aide-soignant", hired: "2001-09-15" }, "2003-07-01", "2004-07-01")
 *   .landmarks.map(({ on }) => on)
 * // ["2003-07-01", "2003-09-15"]
 */
export function careerTimeline(
  career: Career,
  from: Day,
  until: Day,
  readings?: ReadingChoices,
  law?: LawAsked,
  actDays?: ActDays,
): Timeline {
  return unwrap(safeCareerTimeline(career, from, until, readings, law, actDays));
}

/**
 * The same as {@link careerTimeline}, from anything: a result, or the list of what is wrong; never
 * an exception.
 */
export function safeCareerTimeline(
  career: unknown,
  from: unknown,
  until: unknown,
  readings?: unknown,
  law?: unknown,
  actDays?: unknown,
): Outcome<Timeline> {
  return timelineOver(career, { from, until }, { readings, law, actDays });
}

/** The steps of a career over a period, given in either way. */
export function timelineOver(career: unknown, period: object, given: LawUnread): Outcome<Timeline> {
  const looked = check<Period>(lookedAt(), period);
  const read = check<LawGiven>(chosen(), lawGiven(given));
  const { from } = looked.usable;
  const checked = checkCareer(career, { hiredBy: from }, read.usable);
  const whole = looked.issues.length === 0 ? [asSpan(looked.usable as Period)] : [];
  const issues = [
    ...checked.issues,
    ...looked.issues,
    ...read.issues,
    ...beforeScheme(from, "from"),
    ...whole.flatMap((span) => endIssues(span, [])),
  ];
  const [span] = whole;
  if (span === undefined || issues.length > 0) return { ok: false, issues };
  const lived = checked.usable as DatedCareer;
  const absent = jobNotThere(heldOn(lived, span.from, read.usable), span.from, read.usable);
  if (absent.length > 0) return { ok: false, issues: absent };
  const worked = workedCareer(lived, read.usable);
  return { ok: true, value: frozen(timelineOf(worked, span)) };
}

const lookedAt = /* @__PURE__ */ lazy(() => periodSchema<Period>());
const chosen = /* @__PURE__ */ lazy(() => record<LawGiven>(lawGivenFields()));

function timelineOf(worked: WorkedCareer, { from, until }: Span): Timeline {
  const found = landmarks(worked, { from, until });
  const readings = found.flatMap(({ on }) => seniorityOn(worked, on).readings);
  return { from, until, landmarks: found, readings: [...new Set(readings)], dataset };
}
