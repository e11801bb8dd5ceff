import {
  addDays,
  addMonths,
  type Day,
  earlier,
  firstDay,
  later,
  type Month,
  merged,
  type Span,
  within,
  without,
} from "../../exact/index.js";
import { asSpan } from "../../intake/index.js";
import type { DatedCareer } from "../../seniority/index.js";
import type { Presence } from "../request/presence.js";

/** The days of a month. */
export function spanOf(month: Month): Span {
  return { from: firstDay(month), until: firstDay(addMonths(month, 1)) };
}

/**
 * The employment as far as a month shows it: its first day and its last, where they fall in the
 * month.
 */
export interface EmploymentInMonth {
  /** The days of the month in the employment. */
  readonly span: Span;
  /** The days of these that are not paid: suspensions and mandates, unless pay is maintained. */
  readonly suspended: readonly Span[];
}

type EmployedCareer = Pick<DatedCareer, "hired" | "left" | "suspensions" | "mandates">;

/** The employment in a month, by a career and a presence. */
export function employmentIn(
  month: Month,
  career: EmployedCareer | undefined,
  { entered, left, maintained = [] }: Pick<Presence, "entered" | "left" | "maintained">,
): EmploymentInMonth {
  const { from, until } = spanOf(month);
  const first = [career?.hired, entered].reduce<Day>((day, each) => later(day, each ?? from), from);
  const after = [career?.left, left].reduce<Day>(
    (day, last) => (last === undefined ? day : earlier(day, addDays(last, 1))),
    until,
  );
  const span = { from: first, until: later(first, after) };
  const suspended = [...(career?.suspensions ?? []), ...(career?.mandates ?? [])];
  const away = without(suspended, maintained.map(asSpan));
  return { span, suspended: within(away, span.from, span.until) };
}

/**
 * The days of a month that are not worked: before and after the employment, and those suspended.
 */
export function daysNotWorked(
  month: Month,
  { span, suspended }: EmploymentInMonth,
): readonly Span[] {
  return merged([...without([spanOf(month)], [span]), ...suspended]);
}

/** The days of a month that are paid. */
export function daysPaid(
  month: Month,
  presence: Presence,
  career: DatedCareer | undefined,
): readonly Span[] {
  const { span, suspended } = employmentIn(month, career, presence);
  const unpaid = (presence.unpaid ?? []).map(asSpan);
  return without([span], [...suspended, ...within(unpaid, span.from, span.until)]);
}
