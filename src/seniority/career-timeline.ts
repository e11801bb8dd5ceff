import type { Day, Period } from "../exact/calendar.js";
import { lazy } from "../exact/lazy.js";
import { type Dataset, dataset } from "../ids/dataset.js";
import type { ReadingChoices } from "../ids/types.js";
import { type Issue, issue, type Outcome, unwrap } from "../intake/issue.js";
import { check, day, maybe, record } from "../intake/schema.js";
import { readingChoicesSchema } from "../law/reading-choices.js";
import type { AppliedReading } from "../working/step.js";
import type { Career } from "./career.js";
import { beforeScheme, checkCareer } from "./check-career.js";
import { seniorityOn } from "./compute-seniority.js";
import { type Landmark, landmarks } from "./landmarks.js";
import { type WorkedCareer, workedCareer } from "./worked-career.js";

/** The steps of the years ahead. */
export interface Timeline {
  /** First day looked at. */
  readonly from: Day;
  /** First day no longer looked at. */
  readonly to: Day;
  /** Where the career stands on the first day, then each day on which a percentage or the métier changes. */
  readonly landmarks: readonly Landmark[];
  /** The readings of ambiguous texts that the result rests on. */
  readonly readings: readonly AppliedReading[];
  /** Which figures produced it. */
  readonly dataset: Dataset;
}

/**
 * Each day, in a period, on which a percentage or the métier changes, so that a payroll can plan it.
 *
 * Throws a `PayError` with every issue of the career; {@link safeCareerTimeline} returns them instead.
 *
 * @article Expose-III.3 L.121
 * @article Expose-III.4 L.122
 * @example
 * careerTimeline({ metier: "aide-soignant", hired: "2001-09-15" }, "2003-07-01", "2004-07-01").landmarks.map(({ on }) => on)
 * // ["2003-07-01", "2003-09-15"]
 */
export function careerTimeline(
  career: Career,
  from: Day,
  to: Day,
  readings?: ReadingChoices,
): Timeline {
  return unwrap(safeCareerTimeline(career, from, to, readings));
}

/** The same as {@link careerTimeline}, from anything: a result, or the list of what is wrong; never an exception. */
export function safeCareerTimeline(
  career: unknown,
  from: unknown,
  to: unknown,
  readings?: unknown,
): Outcome<Timeline> {
  const asked = { from, to, ...(readings === undefined ? {} : { readings }) };
  const span = check(spanSchema(), asked);
  const { from: first, to: end, readings: choices } = span.usable;
  const checked = checkCareer(career, { hiredBy: first, livedBy: end }, choices);
  const issues = [
    ...checked.issues,
    ...span.issues,
    ...beforeScheme(first, "from"),
    ...endBeforeStart(first, end),
  ];
  if (issues.length > 0) return { ok: false, issues };
  const worked = workedCareer(checked.usable as Career, choices);
  return { ok: true, value: timelineOf(worked, { from: first as Day, to: end as Day }) };
}

interface Span extends Period {
  readonly readings?: ReadingChoices;
}

const spanSchema = /* @__PURE__ */ lazy(() =>
  record<Span>({ from: day(), to: day(), readings: maybe(readingChoicesSchema()) }),
);

function endBeforeStart(from: Day | undefined, to: Day | undefined): readonly Issue[] {
  if (from === undefined || to === undefined || from < to) return [];
  const expected = { fr: `un jour après le ${from}`, en: `a day after ${from}` };
  return [issue("end-before-start", ["to"], { received: to, expected })];
}

function timelineOf(worked: WorkedCareer, { from, to }: Period): Timeline {
  const found = landmarks(worked, { from, to });
  const readings = found.flatMap(({ on }) => seniorityOn(worked, on).readings);
  return { from, to, landmarks: found, readings: [...new Set(readings)], dataset };
}
