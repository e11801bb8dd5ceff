import { type Day, lazy, type Span } from "../exact/index.js";
import { type Dataset, dataset, type ReadingChoices } from "../ids/index.js";
import {
  asSpan,
  type Outcome,
  type Period,
  periodSchema,
  runningEndIssues,
  unwrap,
} from "../intake/index.js";
import { type ActDays, type LawAsked, type LawChoice, lawChoiceFields } from "../law/index.js";
import type { AppliedReading } from "../working/index.js";
import { answerOfCareer } from "./answer-of-career.js";
import type { Career } from "./career.js";
import { beforeSchemeIssues } from "./check-career.js";
import { seniorityOn } from "./compute-seniority.js";
import { type Landmark, landmarks } from "./landmarks.js";
import type { WorkedCareer } from "./worked-career.js";

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
export function timelineOver(career: unknown, period: object, choice: object): Outcome<Timeline> {
  return answerOfCareer<PeriodAsked, Timeline>(
    {
      schema: lookedAt(),
      dayOf: ({ from }) => from,
      issuesOf: ({ from, ...end }) => [
        ...beforeSchemeIssues(from, "from"),
        ...(from === undefined ? [] : runningEndIssues({ from, ...end } as Period, [])),
      ],
      resultOf: (worked, asked) => timelineOf(worked, asSpan(asked)),
    },
    career,
    { ...period, ...choice },
  );
}

type PeriodAsked = Period & LawChoice;

const lookedAt = /* @__PURE__ */ lazy(() => periodSchema<PeriodAsked>(lawChoiceFields()));

function timelineOf(worked: WorkedCareer, { from, until }: Span): Timeline {
  const found = landmarks(worked, { from, until });
  const readings = found.flatMap(({ on }) => seniorityOn(worked, on).readings);
  return { from, until, landmarks: found, readings: [...new Set(readings)], dataset };
}
