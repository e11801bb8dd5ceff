import {
  addYears,
  completedYears,
  type Day,
  type DecimalInput,
  firstDay,
  firstMonthFrom,
  later,
  type Month,
  monthOf,
} from "../exact/index.js";
import type { HeldJob } from "../job/index.js";
import type { PayRequest, Presence } from "../pay/index.js";
import { type Career, jobBy, jobLeft, type Promotion, yearsLater } from "../seniority/index.js";
import type { BillFigure, BillMove, BillPerson, BillTerms } from "./wage-bill-request.js";

/** The months of a bill, and what everybody is paid by. */
export interface BillHorizon extends BillTerms {
  readonly from: Month;
  readonly to: Month;
}

/** The figure of a path in a month; nothing before its first. */
export function figureIn(
  path: readonly BillFigure[] | undefined,
  month: Month,
): DecimalInput | undefined {
  return path?.findLast(({ from }) => from <= month)?.value;
}

/** The first day that somebody is paid in a bill. */
export function firstDayPaid({ entered }: BillPerson, { from }: BillHorizon): Day {
  return later(entered ?? firstDay(from), firstDay(from));
}

/** The last month for which somebody is paid in a bill. */
export function lastMonthPaid({ left }: BillPerson, { to }: BillHorizon): Month {
  return left === undefined || monthOf(left) > to ? to : monthOf(left);
}

/** The moves of somebody that are paid in a month: the last is the one that holds. */
export function movesIn(
  { moves = [] }: Pick<BillPerson, "moves">,
  month: Month,
): readonly BillMove[] {
  return moves.filter(({ on }) => firstMonthFrom(on) <= month);
}

/**
 * The request for the pay of somebody in a month, paid whole. `moved` says which moves have been
 * made.
 */
export function requestIn(
  person: BillPerson,
  month: Month,
  horizon: BillHorizon,
  moved: readonly BillMove[] = movesIn(person, month),
): PayRequest {
  const { entered, left, yearsReached, moves, ...own } = person;
  const changes = moved.map(({ on, ...terms }) => terms);
  const terms = Object.assign({}, own, ...changes) as Omit<PayRequest, "month">;
  const { law, actDays, readings } = horizon;
  return {
    ...terms,
    ...yearsIn(terms, agedFrom(person, moved, horizon), month),
    ...(own.seniority && { seniority: careerThrough(own.seniority, own, moved, horizon) }),
    ...metierIn(terms, heldFrom(person, moved, horizon), month, horizon),
    month,
    ...given("pointValue", figureIn(horizon.pointValues, month)),
    ...given("smic", figureIn(horizon.smic, month)),
    ...given("law", law),
    ...given("actDays", actDays),
    ...given("readings", readings),
    presence: "whole-month",
  };
}

function given<K extends string, V>(key: K, value: V | undefined): { readonly [k in K]?: V } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [k in K]?: V };
}

/** The part of a month that somebody is paid for, where it is cut. */
export function presenceIn({ entered, left }: BillPerson, month: Month): Presence | undefined {
  const presence = {
    ...(entered !== undefined && monthOf(entered) === month && entered > firstDay(month)
      ? { entered }
      : {}),
    ...(left !== undefined && monthOf(left) === month ? { left } : {}),
  };
  return Object.keys(presence).length === 0 ? undefined : presence;
}

/** The days on which the years in force were completed. */
type AgedFrom = { readonly [Years in "seniorityYears" | "cadreYears" | "segur"]: Day };

/** From which day each number of years goes on: that of the last move that gives it, if any. */
export function agedFrom(
  person: BillPerson,
  moved: readonly BillMove[],
  horizon: BillHorizon,
): AgedFrom {
  const first = person.yearsReached ?? firstDayPaid(person, horizon);
  const since = (told: (move: BillMove) => unknown): Day =>
    moved.findLast((move) => told(move) !== undefined)?.on ?? first;
  return {
    seniorityYears: since((move) => move.seniorityYears),
    cadreYears: since((move) => move.cadreYears),
    segur: since((move) => move.segur?.years),
  };
}

function yearsIn(
  terms: Omit<PayRequest, "month">,
  from: AgedFrom,
  month: Month,
): Partial<PayRequest> {
  const grown = (value: DecimalInput, since: Day): number =>
    yearsLater(value, since, firstDay(month));
  const { seniorityYears, cadreYears, segur } = terms;
  return {
    ...(isWhole(seniorityYears) && {
      seniorityYears: grown(seniorityYears, from.seniorityYears),
    }),
    ...(isWhole(cadreYears) && { cadreYears: grown(cadreYears, from.cadreYears) }),
    ...(isWhole(segur?.years) && {
      segur: { ...segur, years: grown(segur.years, from.segur) },
    }),
  };
}

/** Years that cannot be counted are left as they are, to be refused as they are. */
function isWhole(years: DecimalInput | undefined): years is DecimalInput {
  return years !== undefined && Number.isInteger(Number(years));
}

/** The day on which the job of a month was taken up; the first day paid where nothing says it. */
function heldFrom(person: BillPerson, moved: readonly BillMove[], horizon: BillHorizon): Day {
  const moves = moved.filter(({ metier }) => metier !== undefined);
  return moves.at(-1)?.on ?? heldSince(person.seniority) ?? firstDayPaid(person, horizon);
}

function heldSince(career: Career | undefined): Day | undefined {
  return career?.promotions?.at(-1)?.on ?? career?.hired;
}

/**
 * The métier of a month: the one told, or what an act has made of it by then.
 *
 * @article Avenant-2017-02
 */
function metierIn(
  { metier }: Omit<PayRequest, "month">,
  since: Day,
  month: Month,
  law: BillTerms,
): Partial<Pick<PayRequest, "metier">> {
  if (typeof metier !== "string") return {};
  return { metier: jobBy(firstDay(month), { job: metier, since }, law) };
}

/** A career with the moves to another métier made since. */
function careerThrough(
  career: Career,
  { metier }: BillPerson,
  moved: readonly BillMove[],
  law: BillTerms,
): Career {
  let held = { job: metier as HeldJob, since: heldSince(career) ?? "" };
  const promotions = moved.flatMap((move): readonly Promotion[] => {
    if (move.metier === undefined) return [];
    const { on, metier: to } = move;
    const promotion = {
      on,
      from: jobLeft(held, { on, to: to as HeldJob }, law),
      to,
      ...grantedBy(move),
    };
    held = { job: to as HeldJob, since: on };
    return [promotion as Promotion];
  });
  if (promotions.length === 0) return career;
  return { ...career, promotions: [...(career.promotions ?? []), ...promotions] };
}

function grantedBy({ promotionPoints, complements }: BillMove): Partial<Promotion> {
  return {
    ...(promotionPoints === undefined ? {} : { granted: promotionPoints }),
    ...(complements === undefined ? {} : { complements }),
  };
}

/** The first month after another that is paid with one more year since a day. */
export function nextAnniversary(since: Day, after: Month): Month {
  return firstMonthFrom(addYears(since, completedYears(since, firstDay(after)) + 1));
}
