import { addMonths, type Month, monthOf } from "../exact/index.js";
import { type Issue, type Outcome, type Path, relocated } from "../intake/index.js";
import { type MonthPaid, monthPaid, type PayRequest, type PaySlip } from "../pay/index.js";
import type { BilledPerson } from "./billed-people.js";
import { nextYears, ownTurns } from "./common-turns.js";
import type { PaidAlike } from "./paid-alike.js";
import {
  type BillHorizon,
  firstDayPaid,
  lastMonthPaid,
  movesIn,
  presenceIn,
  requestIn,
} from "./request-in.js";

/** A month that somebody enters or leaves in. */
export interface CutMonth {
  readonly slip: PaySlip;
  readonly by: "hires" | "departures";
}

/** Months over which somebody is paid the same. */
export interface BilledStretch {
  readonly from: Month;
  /** First month of another pay, or after the bill. */
  readonly until: Month;
  readonly request: PayRequest;
  readonly paid: MonthPaid;
  /** The month, where it is cut: the stretch is then that month alone. */
  readonly cut?: CutMonth;
}

/** The months of somebody, stretch by stretch, up to the first month that is refused. */
export function personStretches(
  { person, at, goesOn }: BilledPerson,
  horizon: BillHorizon,
  turns: readonly Month[],
  alike: PaidAlike,
): Outcome<readonly BilledStretch[]> {
  const stretches: BilledStretch[] = [];
  const end = addMonths(lastMonthPaid(person, horizon), 1);
  const known = [...turns, ...ownTurns(person, horizon), end];
  let month = monthOf(firstDayPaid(person, horizon));
  while (month < end) {
    const stretch = stretchFrom(month, { person, at, goesOn }, horizon, alike);
    if (!stretch.ok) return stretch;
    const until = nextAfter(month, [
      ...known,
      ...nextYears(person, stretch.value.paid, month, horizon),
    ]);
    stretches.push({ ...stretch.value, until });
    month = until;
  }
  return { ok: true, value: stretches };
}

function nextAfter(month: Month, turns: readonly Month[]): Month {
  let next = turns.at(-1) as Month;
  for (const turn of turns) if (turn > month && (turn < next || next <= month)) next = turn;
  return next;
}

function stretchFrom(
  month: Month,
  { person, at, goesOn }: Pick<BilledPerson, "person" | "at" | "goesOn">,
  horizon: BillHorizon,
  alike: PaidAlike,
): Outcome<Omit<BilledStretch, "until">> {
  const request = requestIn(person, month, horizon);
  const paid = alike.paid(request);
  if (!paid.ok) return refused(goesOn ? paid.issues.map(asTold) : paid.issues, person, month, at);
  const { value } = paid;
  const presence = presenceIn(person, month);
  if (presence === undefined) return { ok: true, value: { from: month, request, paid: value } };
  const cut = monthPaid({ ...request, presence });
  if (!cut.ok) return refused(cut.issues, person, month, at);
  const by = presence.entered === undefined ? "departures" : "hires";
  const { slip } = cut.value;
  return { ok: true, value: { from: month, request, paid: value, cut: { slip, by } } };
}

/** An issue with the career made of percentages, under the fields that told them. */
function asTold(found: Issue): Issue {
  const [key, held, ...rest] = found.path;
  if (key !== "seniority") return found;
  return relocated(found, held === "held" && rest.length > 0 ? rest : ["seniorityRate"]);
}

function refused(
  issues: readonly Issue[],
  person: BilledPerson["person"],
  month: Month,
  at: Path,
): { readonly ok: false; readonly issues: readonly Issue[] } {
  return { ok: false, issues: refusedIn(issues, person, month, at) };
}

/** The issues with the payslip of somebody, told where the bill has what is wrong. */
export function refusedIn(
  issues: readonly Issue[],
  person: Pick<BilledPerson["person"], "moves">,
  month: Month,
  at: Path,
): readonly Issue[] {
  const moves = movesIn(person, month);
  const last = moves.at(-1);
  return issues.map((found) => {
    const [key, inner] = found.path;
    if (key === "month") return relocated(found, ofMonth(found) ?? at);
    if (key === "presence") return relocated(found, inner === undefined ? at : [...at, inner]);
    if (key === "law" || key === "readings" || key === "actDays") return found;
    const moved = last !== undefined && Object.hasOwn(last, String(key));
    const own = moved ? ["moves", moves.length - 1] : [];
    return relocated(found, [...at, ...own, ...found.path]);
  });
}

/** Beyond the months for which a source gives them, the point and the minimum are the caller's. */
function ofMonth({ code, article }: Issue): Path | undefined {
  if (code !== "no-sourced-value") return undefined;
  return article === "Smic" ? ["smic"] : ["pointValues"];
}
