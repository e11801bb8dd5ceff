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
import { check, month as monthSchema, type Outcome, record, unwrap } from "../intake/index.js";
import { heldId } from "../job/index.js";
import {
  type ActDays,
  cutMonthIssues,
  dayOfMonth,
  type LawAsked,
  type LawChoice,
  type RegimeSpan,
  reading,
  spanOn,
} from "../law/index.js";
import type { AppliedReading } from "../working/index.js";
import type { Career, DatedCareer } from "./career.js";
import { beforeScheme, checkCareer } from "./check-career.js";
import { type Seniority, seniorityOn } from "./compute-seniority.js";
import { deciding } from "./deciding.js";
import { jobNotThere } from "./job-not-there.js";
import { heldOn } from "./jobs-held.js";
import { landmarks } from "./landmarks.js";
import { type LawGiven, type LawUnread, lawGiven, lawGivenFields } from "./law-given.js";
import type { Lived } from "./lived.js";
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
  law?: LawAsked,
  actDays?: ActDays,
): YearsInForce {
  return unwrap(safeYearsInForce(career, month, readings, law, actDays));
}

/**
 * The same as {@link yearsInForce}, from anything: a result, or the list of what is wrong; never an
 * exception.
 */
export function safeYearsInForce(
  career: unknown,
  month: unknown,
  readings?: unknown,
  law?: unknown,
  actDays?: unknown,
): Outcome<YearsInForce> {
  const given = { readings, law, actDays };
  const found = yearsFrom(career, month, given);
  if (!found.ok) return found;
  const { metier, asOf } = found.value.standing;
  const issues = jobNotThere(metier, asOf, given as LawGiven);
  return issues.length > 0 ? { ok: false, issues } : found;
}

/** The years in force from a day of a month on: its first, unless another is given. */
function yearsFrom(
  career: unknown,
  month: unknown,
  given: LawUnread,
  from?: Day,
): Outcome<YearsInForce> {
  return yearsOf(career, month, given, from, (by, choice) => by(choice));
}

function yearsOf(
  career: unknown,
  month: unknown,
  given: LawUnread,
  from: Day | undefined,
  of: (by: YearsBy, choice: LawChoice) => YearsInForce,
): Outcome<YearsInForce> {
  const asked = check(paidMonthSchema(), { month, ...lawGiven(given) });
  const { month: paid, ...choice } = asked.usable;
  const first = paid === undefined ? undefined : firstDay(paid);
  const hiredBy = paid === undefined ? undefined : addDays(endOf(paid), -1);
  const checked = checkCareer(career, { hiredBy }, choice);
  const issues = [
    ...checked.issues,
    ...asked.issues,
    ...beforeScheme(first, "month"),
    ...cutMonthIssues(asked.usable, checked.usable.left, ["left"]),
  ];
  if (issues.length > 0) return { ok: false, issues };
  const by = (own: LawChoice): YearsInForce =>
    inForce(workedCareer(checked.usable as DatedCareer, own), paid as Month, from);
  return { ok: true, value: frozen(of(by, choice)) };
}

/** Years in force, by a law and by readings. */
type YearsBy = (choice: LawChoice) => YearsInForce;

/** The same, with the readings that decide a percentage of the month alone. */
export function yearsThatDecide(
  career: unknown,
  month: unknown,
  given: LawUnread,
  from?: Day,
): Outcome<YearsInForce> {
  return yearsOf(career, month, given, from, (by, choice) =>
    deciding(by(choice), (other) => by({ ...choice, readings: { ...choice.readings, ...other } })),
  );
}

interface MonthAsked extends LawGiven {
  readonly month: Month;
}

const paidMonthSchema = /* @__PURE__ */ lazy(() =>
  record<MonthAsked>({ month: monthSchema(), ...lawGivenFields() }),
);

function endOf(month: Month): Day {
  return firstDay(addMonths(month, 1));
}

/**
 * The last day of a month on which a percentage steps while the job is the same as on its first.
 */
function lastStep(turns: readonly Day[], { career, law }: Lived): Day {
  const [first] = turns as readonly [Day];
  const held = (day: Day): string => heldId(heldOn(career, day, law));
  return turns.findLast((day) => held(day) === held(first)) as Day;
}

function inForce(worked: WorkedCareer, month: Month, on?: Day): YearsInForce {
  const { career, choices, regimes } = worked.lived;
  const from = later(on ?? dayOfMonth(regimes, month, choices), career.hired);
  const period = { from, until: endOf(month) };
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

type Parts = readonly [MonthPart, ...MonthPart[]];

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
