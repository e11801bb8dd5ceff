import {
  addMonths,
  type Day,
  daysBetween,
  firstDay,
  later,
  type Month,
  type Span,
} from "../exact/index.js";
import { type Dataset, dataset } from "../ids/index.js";
import { heldId } from "../job/index.js";
import { dayOfMonth, type RegimeSpan, reading, spanOn } from "../law/index.js";
import type { AppliedReading } from "../working/index.js";
import { type Seniority, seniorityOn } from "./compute-seniority.js";
import { heldOn } from "./jobs-held.js";
import { landmarks } from "./landmarks.js";
import type { Lived } from "./lived.js";
import type { WorkedCareer } from "./worked-career.js";

/** Days of a month over which the percentages are the same. */
export interface MonthPart extends Span {
  /** Calendar days of the part. */
  readonly days: number;
  /** Where the career stands on its first day, with the working. */
  readonly standing: Seniority;
}

/** The years and percentages of a month of pay. */
export interface YearsInForce {
  /** The month, `YYYY-MM`. */
  readonly month: Month;
  /** Calendar days of the month. */
  readonly days: number;
  /**
   * Where the career stands on the first day of the month; on the day of the hiring, in its month.
   */
  readonly standing: Seniority;
  /** One part, unless a step falls in the month and the caller splits it there (reading R38). */
  readonly parts: readonly [MonthPart, ...MonthPart[]];
  /** R38, where a step falls in the month. */
  readonly readings: readonly AppliedReading[];
  /** Which figures produced it. */
  readonly dataset: Dataset;
}

/** The years in force of a month: those of its first day, or of another where one is given. */
export function yearsOfMonth(worked: WorkedCareer, month: Month, on?: Day): YearsInForce {
  const { career, choices, regimes } = worked.lived;
  const from = later(on ?? dayOfMonth(regimes, month, choices), career.hired);
  const period = { from, until: firstDay(addMonths(month, 1)) };
  const turns = landmarks(worked, period).map(({ on }) => on);
  const parts = partsOf(worked, turns, period);
  const [first] = parts;
  return {
    month,
    days: daysBetween(firstDay(month), period.until),
    standing: first.standing,
    parts,
    readings: readingsOf(worked, turns),
    dataset,
  };
}

type Parts = readonly [MonthPart, ...MonthPart[]];

/** The whole month by one standing, or each of its parts by its own (reading R38). */
function partsOf(worked: WorkedCareer, turns: readonly Day[], { from, until }: Span): Parts {
  const part = (start: Day, end: Day, on: Day): MonthPart => ({
    from: start,
    until: end,
    days: daysBetween(start, end),
    standing: seniorityOn(worked, on),
  });
  if (reading(worked.lived.choices, "R38").choice === "split") {
    const ends = [...turns.slice(1), until];
    return turns.map((turn, place) => part(turn, ends[place] as Day, turn)) as unknown as Parts;
  }
  return [part(from, until, paidAs(worked, turns))];
}

/**
 * The day of a month whose percentages it is paid by: its first, or the last step in the same job
 * where the caller reads so (reading R38; since December 2012 also reading R81, the transition
 * tables naming months).
 *
 * @article RP-22.2
 */
function paidAs({ lived }: WorkedCareer, turns: readonly Day[]): Day {
  const [first] = turns as readonly [Day, ...Day[]];
  const { choices, regimes } = lived;
  const whole = reading(choices, "R38").choice === "whole-month";
  const named = isByTable(regimes, first) && reading(choices, "R81").choice === "month-named";
  return whole || named ? lastStep(turns, lived) : first;
}

function isByTable(regimes: readonly RegimeSpan[], day: Day): boolean {
  return spanOn(regimes, day).regime !== "2003";
}

function readingsOf({ lived }: WorkedCareer, turns: readonly Day[]): readonly AppliedReading[] {
  const { choices, regimes } = lived;
  const [first] = turns as readonly [Day, ...Day[]];
  const step: readonly AppliedReading[] = turns.length > 1 ? [reading(choices, "R38")] : [];
  const named = turns.length > 1 && isByTable(regimes, first) ? [reading(choices, "R81")] : [];
  return [...step, ...named];
}

/**
 * The last day of a month on which a percentage steps while the job is the same as on its first.
 */
function lastStep(turns: readonly Day[], { career, law }: Lived): Day {
  const [first] = turns as readonly [Day];
  const held = (day: Day): string => heldId(heldOn(career, day, law));
  return turns.findLast((day) => held(day) === held(first)) as Day;
}
