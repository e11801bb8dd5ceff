import {
  type Day,
  type Decimal,
  decimal,
  firstDay,
  inWords,
  type Label,
  type Month,
  type Span,
  within,
  without,
} from "../../exact/index.js";
import { readingChoices } from "../../ids/index.js";
import { type Checked, type Issue, issue, sound } from "../../intake/index.js";
import { cutMonthIssues, reading } from "../../law/index.js";
import { careerSeen, type DatedCareer, datedCareer } from "../../seniority/index.js";
import { type AppliedReading, figure } from "../../working/index.js";
import type { PayRequest } from "../request/pay-request.js";
import type { HoursOfMonth, Presence, PresenceMethod } from "../request/presence.js";
import type { PaidTime } from "../situation/situation.js";
import { daysNotWorked, daysPaid, employmentIn, spanOf } from "./employment-in.js";
import { maintainedIssues, presenceIssues } from "./presence-issues.js";
import { type ThirtiethsOf, type TimeCounted, timeCounted } from "./time-counted.js";

/** The part of a month that a request pays; nothing where it is paid whole. */
export function presenceInMonth(request: Partial<PayRequest>): Checked<PaidTime | undefined> {
  const { month, presence } = request;
  if (month === undefined) return sound(undefined);
  const { career, whole } = careerSeen(request.seniority);
  const gone = departedIssues(month, career);
  if (presence === "whole-month") return { usable: undefined, issues: gone };
  if (presence === undefined) {
    if (gone.length > 0) return { usable: undefined, issues: gone };
    return whole ? unsaid(month, career, request.parts !== undefined) : sound(undefined);
  }
  const issues = [
    ...gone,
    ...presenceIssues(presence, month, gone.length > 0 ? undefined : career, request.readings),
    ...(whole ? maintainedIssues(presence, month, career) : []),
    ...cutMonthIssues(request, presence.left, ["presence", "left"]),
  ];
  if (issues.length > 0) return { usable: undefined, issues };
  return sound(paidTime(request, month, presence));
}

/** Nothing is due of a month after the departure. */
function departedIssues(month: Month, career: DatedCareer | undefined): readonly Issue[] {
  if (career?.left === undefined || career.left >= spanOf(month).from) return [];
  const expected = {
    fr: `un mois où l'emploi dure encore : son dernier jour est le ${career.left}`,
    en: `a month in which the employment still lasts: its last day is ${career.left}`,
  };
  return [issue("outside-employment", ["month"], { received: month, expected })];
}

/** A month that is seen not to be wholly worked, of which nobody says how it is paid. */
function unsaid(
  month: Month,
  career: DatedCareer | undefined,
  cut: boolean,
): Checked<PaidTime | undefined> {
  if (career === undefined) return sound(undefined);
  const employment = employmentIn(month, career, {});
  const seen = cut ? employment.suspended : daysNotWorked(month, employment);
  return { usable: undefined, issues: seen.length === 0 ? [] : [partialMonth(seen)] };
}

function partialMonth(seen: readonly Span[]): Issue {
  const days = seen.map(inWords);
  const listed: Label = {
    fr: days.map(({ fr }) => fr).join(", "),
    en: days.map(({ en }) => en).join(", "),
  };
  const expected = {
    fr:
      `comment payer un mois qui n'est pas entier (non travaillé : ${listed.fr}) : ` +
      `{ } à l'heure, ou "whole-month" s'il est payé entier`,
    en:
      `how to pay a month that is not whole (not worked: ${listed.en}): ` +
      `{ } by the hour, or "whole-month" if it is paid whole`,
  };
  return issue("partial-month", ["presence"], { received: undefined, expected });
}

function paidTime(
  request: Partial<PayRequest>,
  month: Month,
  presence: Presence,
): PaidTime | undefined {
  const { hours, unpaidHours } = presence;
  if (hours === undefined && unpaidHours === undefined && isWhole(request, month, presence)) {
    return undefined;
  }
  const time = timePaid(request, month, spanOf(month), hours);
  return time.paid.value.equals(time.whole.value) ? undefined : time;
}

/** Whether every day of a month is paid. */
function isWhole({ seniority }: Partial<PayRequest>, month: Month, presence: Presence): boolean {
  return without([spanOf(month)], daysPaid(month, presence, datedCareer(seniority))).length === 0;
}

/**
 * The readings of a month that counts as whole though some of its days are not paid, a Sunday or
 * the 31st: another way to count takes some of it off.
 */
export function wholeByReading(request: Partial<PayRequest>): readonly AppliedReading[] {
  const { month, presence, parts } = request;
  if (month === undefined || typeof presence !== "object" || parts !== undefined) return [];
  if (isWhole(request, month, presence)) return [];
  return timePaid(request, month, spanOf(month), presence.hours).readings;
}

/**
 * The time of a month that is paid of some of its days, as the presence counts it or as the hours
 * given say; that of a part comes after that of the parts before it.
 */
export function timePaid(
  request: Partial<PayRequest>,
  month: Month,
  part: Span,
  hours: HoursOfMonth | undefined,
): PaidTime {
  const presence = typeof request.presence === "object" ? request.presence : {};
  const days = daysPaid(month, presence, datedCareer(request.seniority));
  const chosen = [methodOf(request, presence), reading(request.readings, "R272")] as const;
  const by = (R170: PresenceMethod, R272: ThirtiethsOf): TimeOfPart => {
    const time = timeCounted(R170, spanOf(month), presence.week, R272);
    const upTo = (day: Day): Decimal => time.of(within(days, firstDay(month), day));
    const paid = upTo(part.until).minus(upTo(part.from));
    return { time, paid, whole: time.of([spanOf(month)]) };
  };
  const own = by(chosen[0].choice, chosen[1].choice);
  const { time, paid, whole } = own;
  const counted = { worked: paid.minus(decimal(presence.unpaidHours ?? 0)), month: whole };
  const { worked, month: ofMonth } = hours ?? counted;
  return {
    paid: figure(worked, time.unit, time.paid),
    whole: figure(ofMonth, time.unit, time.whole),
    readings: hours === undefined ? thoseThatMove(chosen, own, by, presence) : [],
  };
}

interface TimeOfPart {
  readonly time: TimeCounted;
  readonly paid: Decimal;
  readonly whole: Decimal;
}

/** R170 and R272, where another choice counts another share of the month. */
function thoseThatMove(
  [method, thirtieths]: readonly [ReadingOf<"R170">, ReadingOf<"R272">],
  { paid, whole }: TimeOfPart,
  by: (R170: PresenceMethod, R272: ThirtiethsOf) => TimeOfPart,
  { unpaidHours }: Presence,
): readonly AppliedReading[] {
  const moves = (other: TimeOfPart): boolean =>
    !other.paid.times(whole).equals(paid.times(other.whole));
  const byMethod = readingChoices.R170.some((R170) => moves(by(R170, thirtieths.choice)));
  const byThirty =
    method.choice === "thirtieths" &&
    readingChoices.R272.some((R272) => moves(by("thirtieths", R272)));
  return [
    ...(byMethod || !decimal(unpaidHours ?? 0).isZero() ? [method] : []),
    ...(byThirty ? [thirtieths] : []),
  ];
}

type ReadingOf<R extends "R170" | "R272"> = ReturnType<typeof reading<R>>;

/** How a month is counted: as the presence says, or as the reading chosen does. */
function methodOf(
  { readings }: Pick<Partial<PayRequest>, "readings">,
  { method }: Presence,
): ReadingOf<"R170"> {
  return reading(method === undefined ? readings : { R170: method }, "R170");
}
