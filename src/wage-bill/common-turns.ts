import {
  addDays,
  addMonths,
  type Day,
  firstDay,
  firstMonthFrom,
  type Month,
  monthOf,
} from "../exact/index.js";
import { dayOfMonth, lawOn, openActs, parameters, regimesUnder } from "../law/index.js";
import type { MonthPaid } from "../pay/index.js";
import type { Career } from "../seniority/index.js";
import { daysIn, isOfEachMonth, ownDays } from "./own-days.js";
import { agedFrom, type BillHorizon, movesIn, nextAnniversary } from "./request-in.js";
import type { BillPerson } from "./wage-bill-request.js";

/** The months of a horizon, in order. */
export function monthsOf({ from, to }: BillHorizon): readonly Month[] {
  const months: Month[] = [];
  for (let month = from; month <= to; month = addMonths(month, 1)) months.push(month);
  return months;
}

/** The months in which everybody's pay may change: another law, another point, another SMIC. */
export function commonTurns(horizon: BillHorizon): readonly Month[] {
  const told = [...(horizon.pointValues ?? []), ...(horizon.smic ?? [])].map(({ from }) => from);
  const months = monthsOf(horizon);
  const changed = months.filter((month, at) => {
    const before = months[at - 1];
    return before === undefined || !isSameLaw(before, month, horizon);
  });
  return [...new Set([...changed, ...told, ...openTurns()])].sort();
}

/** Whether the same law pays two months. */
export function isSameLaw(one: Month, other: Month, horizon: BillHorizon): boolean {
  return sinceOf(one, horizon) === sinceOf(other, horizon);
}

/** The last days of change that a month is paid by: of its point value, and of its text. */
function sinceOf(month: Month, horizon: BillHorizon): string {
  const paidBy = dayOfMonth(regimesUnder(horizon), month, horizon.readings);
  return [firstDay(month), paidBy].map((day) => lawOn(day, horizon).since).join(" ");
}

/**
 * The months in which a day that no source settles may have come, or has come at the latest, and
 * those from which no source gives a figure.
 */
function openTurns(): readonly Month[] {
  const bounds = openActs().flatMap(({ effectiveBounds: { notBefore, notAfter } }) => [
    notBefore,
    notAfter,
  ]);
  const gaps = parameters().flatMap(({ gaps: own = [] }) => own.map(({ from }) => from));
  return [...bounds, ...gaps].map(firstMonthFrom);
}

/** The months in which somebody's own pay may change, whatever the law. */
export function ownTurns(person: BillPerson, horizon: BillHorizon): readonly Month[] {
  const { entered, left, moves = [], reference, ...terms } = person;
  const { seniority } = terms;
  return [
    ...[entered, left].flatMap((day) => (day === undefined ? [] : [monthOf(day), after(day)])),
    ...moves.map(({ on }) => firstMonthFrom(on)),
    ...[terms, ...moves].flatMap(ownDays).flatMap(around),
    ...(seniority === undefined ? [] : suspended(seniority, horizon)),
    ...([terms, ...moves].some(isOfEachMonth) ? monthsOf(horizon) : []),
  ].filter((month) => month > horizon.from);
}

function after(day: Day): Month {
  return addMonths(monthOf(day), 1);
}

function around(day: Day): readonly Month[] {
  return [monthOf(day), firstMonthFrom(day), firstMonthFrom(addDays(day, 1))];
}

/** The months of suspensions: a step moves with each of their days. */
function suspended({ suspensions = [] }: Career, horizon: BillHorizon): readonly Month[] {
  const days = suspensions.map(daysIn);
  return monthsOf(horizon).filter((month) =>
    days.some(([first = "", last = ""]) => monthOf(first) <= month && month <= after(last)),
  );
}

/** The first month after another in which the years of somebody change. */
export function nextYears(
  person: BillPerson,
  { situation }: MonthPaid,
  month: Month,
  horizon: BillHorizon,
): readonly Month[] {
  const { career, segur } = situation;
  const anniversaries = (): readonly Month[] =>
    Object.values(agedFrom(person, movesIn(person, month), horizon)).map((day) =>
      nextAnniversary(day, month),
    );
  if (career === undefined) return anniversaries();
  const last = career.parts.at(-1) ?? career.parts[0];
  // A month in parts is paid like no other.
  const split = career.parts.length === 1 ? [] : [addMonths(month, 1)];
  const { seniority, cadreMajoration, technicity } = last.standing;
  const steps = [seniority, cadreMajoration, technicity].flatMap((each) => each?.nextStep ?? []);
  // The years of a Ségur indemnity grow beside the career.
  const ofSegur = segur === undefined ? [] : anniversaries();
  return [...steps.flatMap(around), ...ofSegur, ...split].filter((each) => each > month);
}
