import { decimal, inWords, type Label, type Month, type Span, without } from "../../exact/index.js";
import { type Checked, type Issue, issue, sound } from "../../intake/index.js";
import { cutMonthIssues, reading } from "../../law/index.js";
import { careerSeen, type DatedCareer, datedCareer } from "../../seniority/index.js";
import { type AppliedReading, figure } from "../../working/index.js";
import type { PayRequest } from "../request/pay-request.js";
import type { Presence } from "../request/presence.js";
import type { PaidTime } from "../situation/situation.js";
import { daysNotWorked, daysPaid, employmentIn, spanOf } from "./employment-in.js";
import { maintainedIssues, presenceIssues } from "./presence-issues.js";
import { timeCounted } from "./time-counted.js";

/** The part of a month that a request pays; nothing where it is paid whole. */
export function presenceInMonth(request: Partial<PayRequest>): Checked<PaidTime | undefined> {
  const { month, presence } = request;
  if (month === undefined) return sound(undefined);
  const { career, whole } = careerSeen(request.seniority);
  const gone = departedIssues(month, career);
  if (gone.length > 0) return { usable: undefined, issues: gone };
  if (presence === "whole-month") return sound(undefined);
  if (presence === undefined) {
    return whole ? unsaid(month, career, request.parts !== undefined) : sound(undefined);
  }
  const issues = [
    ...presenceIssues(presence, month, career, request.readings),
    ...(whole ? maintainedIssues(presence, month, career) : []),
    ...cutMonthIssues(request, presence.left, ["presence", "left"]),
  ];
  if (issues.length > 0) return { usable: undefined, issues };
  return sound(paidTime(request, month, presence, career));
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
  career: DatedCareer | undefined,
): PaidTime | undefined {
  const method = methodOf(request, presence);
  const time = timeCounted(method.choice, spanOf(month), presence.week);
  const counted = time.of(daysPaid(month, presence, career));
  const { worked, month: hours } = presence.hours ?? {
    worked: counted.minus(decimal(presence.unpaidHours ?? 0)),
    month: time.of([spanOf(month)]),
  };
  const [paid, whole] = [
    figure(worked, time.unit, time.paid),
    figure(hours, time.unit, time.whole),
  ] as const;
  return paid.value.equals(whole.value) ? undefined : { paid, whole, method };
}

/**
 * Reading R170 of a month that counts as whole though some of its days are not paid, a Sunday or
 * the 31st: another way to count takes some of it off.
 */
export function wholeByReading({
  month,
  presence,
  parts,
  seniority,
  readings,
}: Partial<PayRequest>): readonly AppliedReading[] {
  if (month === undefined || typeof presence !== "object" || parts !== undefined) return [];
  if (presence.hours !== undefined) return [];
  const days = daysPaid(month, presence, datedCareer(seniority));
  const all = without([spanOf(month)], days).length === 0;
  return all ? [] : [methodOf(readings === undefined ? {} : { readings }, presence)];
}

/** How a month is counted: as the presence says, or as the reading chosen does. */
export function methodOf(
  { readings }: Pick<Partial<PayRequest>, "readings">,
  { method }: Presence,
): ReturnType<typeof reading<"R170">> {
  return reading(method === undefined ? readings : { R170: method }, "R170");
}
