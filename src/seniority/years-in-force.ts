import {
  addDays,
  addMonths,
  type Day,
  daysBetween,
  firstDay,
  frozen,
  later,
  lazy,
  type Month,
  type Span,
} from "../exact/index.js";
import { type Dataset, dataset, type ReadingChoices } from "../ids/index.js";
import {
  check,
  maybe,
  month as monthSchema,
  type Outcome,
  record,
  unwrap,
} from "../intake/index.js";
import { heldId } from "../job/index.js";
import { reading, readingChoicesSchema } from "../law/index.js";
import type { AppliedReading } from "../working/index.js";
import type { Career, DatedCareer } from "./career.js";
import { beforeScheme, checkCareer } from "./check-career.js";
import { type Seniority, seniorityOn } from "./compute-seniority.js";
import { heldOn } from "./jobs-held.js";
import { landmarks } from "./landmarks.js";
import { type WorkedCareer, workedCareer } from "./worked-career.js";

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

/**
 * The completed years in force for a month of pay: those of its first day, of seniority and of the
 * majoration (reading R38). On request the month is split at each step, and each part has its own.
 *
 * What the career holds of later days is left alone: one record serves every month. Throws a
 * `PayError`; {@link safeYearsInForce} returns its issues instead.
 *
 * @article Expose-III.3 L.121
 */
export function yearsInForce(
  career: Career,
  month: Month,
  readings?: ReadingChoices,
): YearsInForce {
  return unwrap(safeYearsInForce(career, month, readings));
}

/**
 * The same as {@link yearsInForce}, from anything: a result, or the list of what is wrong; never an
 * exception.
 */
export function safeYearsInForce(
  career: unknown,
  month: unknown,
  readings?: unknown,
): Outcome<YearsInForce> {
  return yearsFrom(career, month, readings);
}

/** The years in force from a day of a month on: its first, unless another is given. */
export function yearsFrom(
  career: unknown,
  month: unknown,
  readings: unknown,
  from?: Day,
): Outcome<YearsInForce> {
  const asked = check(paidMonthSchema(), {
    month,
    ...(readings === undefined ? {} : { readings }),
  });
  const { month: paid, readings: choices } = asked.usable;
  const first = paid === undefined ? undefined : firstDay(paid);
  const hiredBy = paid === undefined ? undefined : addDays(endOf(paid), -1);
  const checked = checkCareer(career, { hiredBy }, choices);
  const issues = [...checked.issues, ...asked.issues, ...beforeScheme(first, "month")];
  if (issues.length > 0) return { ok: false, issues };
  return {
    ok: true,
    value: frozen(
      inForce(workedCareer(checked.usable as DatedCareer, choices), paid as Month, from),
    ),
  };
}

interface MonthAsked {
  readonly month: Month;
  readonly readings?: ReadingChoices;
}

const paidMonthSchema = /* @__PURE__ */ lazy(() =>
  record<MonthAsked>({ month: monthSchema(), readings: maybe(readingChoicesSchema()) }),
);

function endOf(month: Month): Day {
  return firstDay(addMonths(month, 1));
}

/**
 * The last day of a month on which a percentage steps while the job is the same as on its first.
 */
function lastStep(turns: readonly Day[], career: DatedCareer): Day {
  const [first] = turns as readonly [Day];
  const job = heldId(heldOn(career, first));
  return turns.findLast((day) => heldId(heldOn(career, day)) === job) as Day;
}

function inForce(worked: WorkedCareer, month: Month, on: Day = firstDay(month)): YearsInForce {
  const { career, choices } = worked.lived;
  const period = { from: later(on, career.hired), until: endOf(month) };
  const turns = landmarks(worked, period).map(({ on }) => on);
  const split = reading(choices, "R38");
  const starts = split.choice === "split" ? turns : turns.slice(0, 1);
  const parts = starts.map((from, place): MonthPart => {
    const until = starts[place + 1] ?? period.until;
    const on = split.choice === "whole-month" ? lastStep(turns, career) : from;
    return { from, until, days: daysBetween(from, until), standing: seniorityOn(worked, on) };
  });
  const [first] = parts as [MonthPart];
  return {
    month,
    days: daysBetween(firstDay(month), period.until),
    standing: first.standing,
    parts: parts as [MonthPart, ...MonthPart[]],
    readings: turns.length > 1 ? [split] : [],
    dataset,
  };
}
