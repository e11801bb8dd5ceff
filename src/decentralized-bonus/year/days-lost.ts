/**
 * An absence that is never abated may lose pay: the bonus then bears on the gross of somebody at
 * work (Cass. soc. 26 September 2012, no. 10-24.424).
 *
 * @article A3.1.5 L.478-493
 */
import {
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
import { monthWithBases } from "../../pay/index.js";
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

/** The time of employment that the months paid show: from the hiring to the departure. */
export function employedIn(paid: readonly PaidMonth[]): Span {
  const [first, last] = [paid[0], paid.at(-1)] as [PaidMonth, PaidMonth];
  const { seniority: career, presence } = first.request;
  const { presence: atEnd } = last.request;
  const entered = typeof presence === "object" ? presence.entered : undefined;
  const left = typeof atEnd === "object" ? atEnd.left : undefined;
  const from = [career?.hired, entered].reduce<Day>(
    (day, each) => later(day, each ?? day),
    firstDay(first.slip.month),
  );
  const until = [last.request.seniority?.left, left].reduce<Day>(
    (day, each) => (each === undefined ? day : earlier(day, asSpan({ from, lastDay: each }).until)),
    firstDay(addMonths(last.slip.month, 1)),
  );
  return { from, until };
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
