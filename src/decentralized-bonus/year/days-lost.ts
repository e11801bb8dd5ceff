/**
 * An absence that is never abated may lose pay: the bonus then bears on the gross of somebody at
 * work (Cass. soc. 26 September 2012, no. 10-24.424).
 *
 * @article A3.1.5 L.478-493
 */
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
import { asSpan, type Outcome, untilOf } from "../../intake/index.js";
import { monthWithBases, type Presence } from "../../pay/index.js";
import { noEnd } from "../absences/absence.js";
import { losesPay } from "../absences/absence-motives.js";
import type { BonusYear } from "../absences/bonus-year.js";
import type { PaidMonth } from "./paid-months.js";
import type { YearRequest } from "./year-request.js";

/** The days of a year that somebody lost to an absence that is never abated. */
export function daysLost(
  { absences = [] }: Partial<YearRequest>,
  employed: Span,
  { period }: BonusYear,
): readonly Span[] {
  const from = later(period.from, employed.from);
  const until = earlier(period.until, employed.until);
  const spans = absences
    .filter(({ motive }) => losesPay(motive))
    .map((absence) => ({ from: absence.from, until: untilOf(absence) ?? until }));
  return from < until ? within(merged(spans), from, until) : [];
}

/**
 * The time of employment that the months paid show: from the hiring to the departure, of which the
 * first month of the year and its last say nothing.
 */
export function employedIn(paid: readonly PaidMonth[], { months }: BonusYear): Span {
  const [first, last] = [paid[0], paid.at(-1)] as [PaidMonth, PaidMonth];
  const { entered } = presenceOf(first);
  const { left = last.request.seniority?.left } = presenceOf(last);
  const { month: start } = first.slip;
  const shown = start === months[0] ? ever : firstDay(start);
  const end = last.slip.month === months.at(-1) ? noEnd : firstDay(addMonths(last.slip.month, 1));
  return {
    from: entered ?? first.request.seniority?.hired ?? shown,
    until: left === undefined ? end : addDays(left, 1),
  };
}

const ever: Day = "0001-01-01";

function presenceOf({ request: { presence } }: PaidMonth): Presence {
  return typeof presence === "object" ? presence : {};
}

/** The days of a month that are among those lost. */
export function lostIn(month: Month, lost: readonly Span[]): readonly Span[] {
  return within(lost, firstDay(month), firstDay(addMonths(month, 1)));
}

/**
 * A month as somebody at work on the days lost would have had it; nothing where its hours are given
 * outright, which do not tell those days from others.
 */
export function atWork(month: PaidMonth, lost: readonly Span[]): PaidMonth | undefined {
  const { request, slip } = month;
  const { presence, parts, seniority: career } = request;
  const days = lostIn(slip.month, lost);
  if (typeof presence !== "object" || days.length === 0) return month;
  const { hours, unpaid = [], maintained = [] } = presence;
  if (hours !== undefined || parts?.some((part) => part.hours !== undefined)) return undefined;
  const suspended = [...(career?.suspensions ?? []), ...(career?.mandates ?? [])].map(asSpan);
  const kept = without(days, without(days, suspended));
  const paid = {
    ...presence,
    unpaid: without(unpaid.map(asSpan), days),
    maintained: merged([...maintained.map(asSpan), ...kept]),
  };
  const outcome = monthWithBases({ ...request, presence: paid });
  return { ...month, ...(outcome as Extract<Outcome<PaidMonth>, { ok: true }>).value };
}
