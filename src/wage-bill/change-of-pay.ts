import { type Decimal, decimal, firstMonthFrom } from "../exact/index.js";
import { parameterAt } from "../law/index.js";
import {
  type LineCode,
  type MonthPaid,
  monthPaid,
  monthSegur,
  type PayRequest,
  type PaySlip,
  slipIn,
} from "../pay/index.js";
import { type Cents, centsOf } from "./cents.js";
import { isSameLaw } from "./common-turns.js";
import type { BilledStretch } from "./person-stretches.js";
import { type BillHorizon, movesIn, requestIn } from "./request-in.js";
import type { BillCause } from "./wage-bill.js";
import type { BillPerson } from "./wage-bill-request.js";

/**
 * Why somebody's pay, for whole months, moves from a stretch to the next: what changes is made one
 * after the other, in the order of the causes, and each is worth what the slip gains by it. What
 * seniority and technicité gain at a change of text is the act's.
 */
export function changeOfPay(
  before: BilledStretch,
  now: BilledStretch,
  person: BillPerson,
  horizon: BillHorizon,
): Cents<BillCause> {
  const gained = new Map<BillCause, number>();
  let at = before.paid;
  const reach = (cause: BillCause, next: MonthPaid | undefined): void => {
    if (next === undefined) return;
    for (const [why, cents] of gain(cause, at.slip, next.slip)) {
      if (cents !== 0) gained.set(why, (gained.get(why) ?? 0) + cents);
    }
    at = next;
  };
  const stayed = withoutMove(person, now, horizon);
  if (stayed !== undefined) {
    const causes = happened(before, stayed, horizon);
    for (const cause of causes.slice(0, -1)) reach(cause, changed(cause, at, before, stayed));
    reach(causes.at(-1) ?? "seniority", stayed.paid);
  }
  reach("moves", now.paid);
  return gained;
}

const ofTechnicity: ReadonlySet<LineCode> = new Set(["TECHNICITY", "CADRE_MAJORATION"]);

/** The gain of a slip, by cause; that of the years is seniority, and technicité by its own line. */
function gain(
  cause: BillCause,
  before: PaySlip,
  now: PaySlip,
): readonly (readonly [BillCause, number])[] {
  const whole = centsOf(now.total) - centsOf(before.total);
  if (cause !== "seniority") return [[cause, whole]];
  const technicity = lineOf(now) - lineOf(before);
  return [
    ["seniority", whole - technicity],
    ["technicity", technicity],
  ];
}

function lineOf({ lines }: PaySlip): number {
  const own = lines.filter(({ code }) => ofTechnicity.has(code));
  return own.reduce((sum, { amount }) => sum + centsOf(amount), 0);
}

/** A stretch without the moves that are first paid in it; nothing where it cannot be paid so. */
function withoutMove(
  person: BillPerson,
  now: BilledStretch,
  horizon: BillHorizon,
): BilledStretch | undefined {
  const moves = movesIn(person, now.from);
  const earlier = moves.filter(({ on }) => firstMonthFrom(on) < now.from);
  if (earlier.length === moves.length) return now;
  const request = requestIn(person, now.from, horizon, earlier);
  const paid = monthPaid(request);
  return paid.ok ? { ...now, request, paid: paid.value } : undefined;
}

/** Which causes are at work between two stretches, moves apart. */
function happened(
  before: BilledStretch,
  now: BilledStretch,
  horizon: BillHorizon,
): readonly BillCause[] {
  const [one, other] = [before.paid.situation, now.paid.situation];
  const causes: BillCause[] = [];
  if (!one.pointValue.value.equals(other.pointValue.value)) causes.push("point");
  if (countsMinimum(before.paid.slip) || countsMinimum(now.paid.slip)) {
    if (!isSame(smicOf(before), smicOf(now))) causes.push("smic");
  }
  if (yearsOf(before) !== yearsOf(now)) causes.push("seniority");
  if (!isSameLaw(before.from, now.from, horizon)) causes.push("acts");
  return causes;
}

const ofMinimum: ReadonlySet<LineCode> = new Set([
  "MINIMUM_SALARY",
  "FOSTER_CARE",
  "FOSTER_CONSTRAINTS",
]);

function countsMinimum({ lines }: PaySlip): boolean {
  return lines.some(({ code }) => ofMinimum.has(code));
}

function smicOf({ paid }: BilledStretch): Decimal | undefined {
  return paid.situation.smic?.value;
}

function isSame(one: Decimal | undefined, other: Decimal | undefined): boolean {
  return one === undefined || other === undefined ? one === other : one.equals(other);
}

/** The years and percentages that a month is paid by. */
function yearsOf({ request, paid }: BilledStretch): string {
  const { career } = paid.situation;
  const rates = career?.parts.map(({ standing }) =>
    [standing.seniority, standing.cadreMajoration, standing.technicity].map((each) =>
      each?.rate.toFixed(),
    ),
  );
  const years = rates ?? [request.seniorityYears, request.cadreYears];
  return JSON.stringify([years, request.segur?.years]);
}

/** The month before, with what a cause changes in it. */
function changed(
  cause: BillCause,
  at: MonthPaid,
  before: BilledStretch,
  now: BilledStretch,
): MonthPaid | undefined {
  if (cause === "seniority") return grown(at, now);
  const point = { pointValue: pointOf(now) };
  const smic = cause === "smic" ? { smic: smicOf(now) as Decimal } : {};
  const request: PayRequest = { ...before.request, ...point, ...smic };
  const paid = monthPaid(request);
  return paid.ok ? paid.value : undefined;
}

/** The point value that a month is paid by, before a place raises it. */
function pointOf({ request, paid: { situation } }: BilledStretch): Decimal {
  return decimal(request.pointValue ?? parameterAt("pointValue", situation.law) ?? 0);
}

/** A month with the years of another, under the same text. */
function grown({ situation }: MonthPaid, { request, paid }: BilledStretch): MonthPaid | undefined {
  const { regime, career, seniorityYears, cadreYears } = paid.situation;
  if (regime !== situation.regime) return undefined;
  const segur = monthSegur(request, situation.position, situation.law).usable;
  const aged = { ...situation, career, seniorityYears, cadreYears, segur };
  return { situation: aged, slip: slipIn(aged) };
}
