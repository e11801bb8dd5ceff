import {
  addDays,
  addMonths,
  type Day,
  firstDay,
  frozen,
  lazy,
  type Month,
} from "../exact/index.js";
import type { ReadingChoices } from "../ids/index.js";
import { check, month as monthSchema, type Outcome, record, unwrap } from "../intake/index.js";
import { type ActDays, cutMonthIssues, type LawAsked, type LawChoice } from "../law/index.js";
import type { Career, DatedCareer } from "./career.js";
import { beforeScheme, checkCareer } from "./check-career.js";
import { deciding } from "./deciding.js";
import { jobNotThere } from "./job-not-there.js";
import { type LawGiven, type LawUnread, lawGiven, lawGivenFields } from "./law-given.js";
import { workedCareer } from "./worked-career.js";
import { type YearsInForce, yearsOfMonth } from "./years-of-month.js";

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
  const hiredBy = paid === undefined ? undefined : addDays(firstDay(addMonths(paid, 1)), -1);
  const checked = checkCareer(career, { hiredBy }, choice);
  const issues = [
    ...checked.issues,
    ...asked.issues,
    ...beforeScheme(first, "month"),
    ...cutMonthIssues(asked.usable, checked.usable.left, ["left"]),
  ];
  if (issues.length > 0) return { ok: false, issues };
  const by = (own: LawChoice): YearsInForce =>
    yearsOfMonth(workedCareer(checked.usable as DatedCareer, own), paid as Month, from);
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
