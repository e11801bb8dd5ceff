import { addDays, byStart, total } from "../exact/index.js";
import { type Checked, endGiven, type Issue, issue, once, relocated } from "../intake/index.js";
import { cutMonthIssues } from "../law/index.js";
import { datedCareer } from "../seniority/index.js";
import { linesOfPart, namesOf, type ReadPart } from "./parts/lines-of-part.js";
import { partHoursIssues } from "./parts/part-hours-issues.js";
import { type PartRequest, partRequests } from "./parts/part-requests.js";
import { partsIssues } from "./parts/parts-issues.js";
import type { SeenParts } from "./parts/seen-parts.js";
import { employmentIn } from "./presence/employment-in.js";
import { presenceInMonth, timePaid } from "./presence/presence-in-month.js";
import { readMonth } from "./read-month.js";
import type { PayRequest } from "./request/pay-request.js";
import type { Presence } from "./request/presence.js";
import { linesOf } from "./rules/lines-of.js";
import { bonusRate } from "./rules/monthly-bonus.js";
import type { PaidPeriod } from "./situation/paid-period.js";
import type { PaidPart, PayLine } from "./situation/pay-slip.js";
import type { PaidTime, Situation } from "./situation/situation.js";

/** A month once its lines are worked out. */
export interface MonthWorked {
  /** The situation in which it is paid; that of its last part, where it is cut. */
  readonly situation: Situation;
  readonly lines: readonly PayLine[];
  /** Each as it would be paid whole: the month, or its parts. */
  readonly periods: readonly PaidPeriod[];
  /** The parts, where it is cut. */
  readonly parts?: readonly PaidPart[];
}

/** Reads and works out the parts of a month. */
export function monthInParts(request: Partial<PayRequest>): Checked<MonthWorked | undefined> {
  const parts = partRequests(request, request.parts ?? []);
  const ordered = [...parts].sort((one, other) => byStart(one.span, other.span));
  const read = ordered.map((part) => ({ part, found: readMonth(part.request, part.span.from) }));
  const issues = once([
    ...tilingIssues(request, parts),
    ...parts.flatMap((part) => cutPartIssues(request, part)),
    ...partHoursIssues(parts, request.presence),
    ...presenceInMonth(request).issues,
    ...read.flatMap(({ part, found }) => found.issues.map((each) => placed(each, part))),
  ]);
  const situations = read.flatMap(({ found }) => found.usable ?? []);
  const found = [...issues, ...rateIssues(situations)];
  if (found.length > 0 || situations.length < parts.length) {
    return { usable: undefined, issues: found };
  }
  return { usable: workedOut(readParts(request, ordered, situations)), issues };
}

/** The issues with parts some of which have a flaw, beside those flaws. */
export function issuesOfSeen(
  request: Partial<PayRequest>,
  { dated, all, timed, wrongIn }: SeenParts,
): readonly Issue[] {
  const tiling = dated.length === 0 ? [] : tilingIssues(request, dated);
  return once([
    ...tiling.filter(({ code }) => all || code !== "gap"),
    ...dated.flatMap((part) => cutPartIssues(request, part)),
    ...partHoursIssues(all && timed ? dated : [], request.presence),
    ...presenceInMonth({ ...request, parts: [] }).issues,
    ...dated.flatMap((part) => partIssues(part, wrongIn(part.place))),
  ]);
}

/**
 * The issues with a part; of one that has a flaw, nothing is missing; of one whose job cannot be
 * read, those with the request that it is a part of.
 */
function partIssues(part: PartRequest, wrong: readonly unknown[]): readonly Issue[] {
  const found = readMonth(part.request, part.span.from).issues.map((each) => placed(each, part));
  if (wrong.length === 0) return found;
  return found.filter(
    ({ code, path: [key] }) => code !== "missing" && (key !== "parts" || !wrong.includes("metier")),
  );
}

function tilingIssues(
  { month, seniority, presence }: Partial<PayRequest>,
  parts: readonly PartRequest[],
): readonly Issue[] {
  if (month === undefined) return [];
  const { span } = employmentIn(month, datedCareer(seniority), given(presence));
  return span.from < span.until ? partsIssues(parts, span) : [];
}

/** A part of the month that ends before the text that pays it begins. */
function cutPartIssues(request: Partial<PayRequest>, { span, place }: PartRequest) {
  const { key } = endGiven(span);
  return cutMonthIssues(request, addDays(span.until, -1), ["parts", place, key]);
}

/** A bonus paid with the month has one rate. */
function rateIssues(situations: readonly Situation[]): readonly Issue[] {
  const rates = new Set(situations.map((each) => bonusRate(each)?.percent.toFixed()));
  if (rates.size < 2) return [];
  const expected = {
    fr: "rien ici : les parties n'ont pas le même taux, la prime se calcule à part",
    en: "nothing here: the parts have not the same rate, the bonus is worked out apart",
  };
  const parts = { received: "monthly", expected, article: "A3.1.2" } as const;
  return [issue("contradictory", ["decentralizedBonus"], parts)];
}

function given(presence: Partial<PayRequest>["presence"]): Presence {
  return typeof presence === "object" ? presence : {};
}

/** An issue of a part: under what the part says itself, or under the request. */
function placed(found: Issue, { place, own }: PartRequest): Issue {
  const [key] = found.path;
  const isOwn = key !== undefined && (Object.hasOwn(own, key) || key === "cadreYears");
  return isOwn ? relocated(found, ["parts", place, ...found.path]) : found;
}

function readParts(
  request: Partial<PayRequest>,
  parts: readonly PartRequest[],
  situations: readonly Situation[],
): readonly ReadPart[] {
  const [{ month }] = situations as readonly [Situation];
  const times = parts.map(({ span, hours }) => timePaid(request, month, span, hours));
  const [{ paid }] = times as [PaidTime];
  const worked = { ...paid, value: total(times.map((time) => time.paid.value)) };
  return parts.map(({ span }, index) => {
    const [situation, time] = [situations[index] as Situation, times[index] as PaidTime];
    return { span, situation, lines: linesOf(situation), number: index + 1, time, worked };
  });
}

const wholeMonth = { fr: " (mois entier)", en: " (whole month)" };

function inWhole(part: ReadPart): NonNullable<PaidPeriod["names"]> {
  return { prefix: namesOf(part).prefix, suffix: wholeMonth };
}

function workedOut(parts: readonly ReadPart[]): MonthWorked {
  const last = parts.at(-1) as ReadPart;
  return {
    situation: last.situation,
    lines: parts.flatMap(linesOfPart),
    periods: parts.map((part) => ({ ...part, names: inWhole(part) })),
    parts: parts.map(
      ({ number, span, situation, time }): PaidPart => ({
        number,
        from: span.from,
        lastDay: addDays(span.until, -1),
        metier: situation.position.paidAs,
        paid: time.paid.value,
        whole: time.whole.value,
      }),
    ),
  };
}
