import { addDays, byStart, type Month, type Span, within } from "../exact/index.js";
import { type Checked, type Issue, once, relocated } from "../intake/index.js";
import { datedCareer } from "../seniority/index.js";
import { figure } from "../working/index.js";
import type { PaidPeriod } from "./below-minimum.js";
import { linesOfPart, type ReadPart } from "./parts/lines-of-part.js";
import { type PartRequest, partRequests } from "./parts/part-requests.js";
import { partsIssues } from "./parts/parts-issues.js";
import { employmentIn, spanOf } from "./presence/employment-in.js";
import { daysPaid, methodOf, presenceInMonth } from "./presence/presence-in-month.js";
import { timeCounted } from "./presence/time-counted.js";
import { readMonth } from "./read-month.js";
import type { PayRequest } from "./request/pay-request.js";
import type { Presence } from "./request/presence.js";
import { linesOf } from "./rules/lines-of.js";
import type { PaidPart, PayLine } from "./situation/pay-slip.js";
import type { PaidTime, Situation } from "./situation/situation.js";

/** A month once its lines are worked out. */
export interface MonthWorked {
  /** What it is paid as; as its last part, where it is cut. */
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
    ...presenceInMonth(request).issues,
    ...read.flatMap(({ part, found }) => found.issues.map((each) => placed(each, part))),
  ]);
  if (issues.length > 0 || request.month === undefined) return { usable: undefined, issues };
  const worked = read.map(({ part, found }, index) =>
    readPart(part, found.usable as Situation, index + 1, request),
  );
  return { usable: workedOut(worked), issues };
}

function tilingIssues(
  { month, seniority, presence }: Partial<PayRequest>,
  parts: readonly PartRequest[],
): readonly Issue[] {
  if (month === undefined) return [];
  return partsIssues(parts, employmentIn(month, datedCareer(seniority), given(presence)).span);
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

function readPart(
  { span }: PartRequest,
  situation: Situation,
  number: number,
  request: Partial<PayRequest>,
): ReadPart {
  const time = timeOf(span, situation.month, request);
  return { span, situation, lines: linesOf(situation), number, time };
}

function timeOf(span: Span, month: Month, request: Partial<PayRequest>): PaidTime {
  const presence = given(request.presence);
  const method = methodOf(request, presence);
  const time = timeCounted(method.choice, spanOf(month), presence.week);
  const days = daysPaid(month, presence, datedCareer(request.seniority));
  return {
    paid: figure(time.of(within(days, span.from, span.until)), time.unit, time.paid),
    whole: figure(time.of([spanOf(month)]), time.unit, time.whole),
    method,
  };
}

function workedOut(parts: readonly ReadPart[]): MonthWorked {
  const last = parts.at(-1) as ReadPart;
  return {
    situation: last.situation,
    lines: parts.flatMap(linesOfPart),
    periods: parts,
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
