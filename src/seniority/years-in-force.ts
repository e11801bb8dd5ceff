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
import { month as monthSchema, type Outcome, record, unwrap } from "../intake/index.js";
import {
  type ActDays,
  cutMonthIssues,
  type LawAsked,
  type LawChoice,
  lawChoiceFields,
} from "../law/index.js";
import { answerOfCareer } from "./answer-of-career.js";
import type { Career, DatedCareer } from "./career.js";
import { beforeSchemeIssues, checkCareer } from "./check-career.js";
import { withDecidingReadings } from "./with-deciding-readings.js";
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
  return answerOfCareer<MonthAsked, YearsInForce>(
    {
      schema: paidMonthSchema(),
      dayOf: ({ month: paid }) => paid && firstDay(paid),
      hiredBy: ({ month: paid }) => paid && lastDay(paid),
      issuesOf: (asked, { left }) => [
        ...beforeSchemeIssues(asked.month && firstDay(asked.month), "month"),
        ...cutMonthIssues(asked, left, ["left"]),
      ],
      resultOf: (worked, { month: paid }) => yearsOfMonth(worked, paid),
    },
    career,
    { month, readings, law, actDays },
  );
}

interface MonthAsked extends LawChoice {
  readonly month: Month;
}

const paidMonthSchema = /* @__PURE__ */ lazy(() =>
  record<MonthAsked>({ month: monthSchema(), ...lawChoiceFields() }),
);

/**
 * The years in force from a day of a month on, with the readings that decide a percentage of the
 * month alone.
 */
export function yearsThatDecide(
  career: unknown,
  month: Month,
  choice: LawChoice,
  from?: Day,
): Outcome<YearsInForce> {
  const { usable, issues } = checkCareer(career, { hiredBy: lastDay(month) }, choice);
  const wrong = [...issues, ...cutMonthIssues({ month, ...choice }, usable.left, ["left"])];
  if (wrong.length > 0) return { ok: false, issues: wrong };
  const by = (own: LawChoice): YearsInForce =>
    yearsOfMonth(workedCareer(usable as DatedCareer, own), month, from);
  const readBy = (other: ReadingChoices): YearsInForce =>
    by({ ...choice, readings: { ...choice.readings, ...other } });
  return { ok: true, value: frozen(withDecidingReadings(by(choice), readBy)) };
}

function lastDay(month: Month): Day {
  return addDays(firstDay(addMonths(month, 1)), -1);
}
