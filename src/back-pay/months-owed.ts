import { isMonth, type Month } from "../exact/index.js";
import {
  type Checked,
  type Issue,
  isFields,
  issue,
  once,
  relocated,
  sound,
} from "../intake/index.js";
import type { LawAsked } from "../law/index.js";
import { type PayRequest, type PaySlip, safeComputePay } from "../pay/index.js";
import type { BackPayRequest } from "./back-pay-request.js";
import { monthOwed, type OwedMonth } from "./month-owed.js";
import { monthPaid, type PaidSide, slipsPaid } from "./paid-side.js";

/**
 * The amounts owed for each month, in their order, and the issues with them, under their places.
 */
export function monthsOwed(asked: Partial<BackPayRequest>): Checked<readonly OwedMonth[]> {
  const { months = [], paid, due = "in-force" } = asked;
  const slips = Array.isArray(paid) ? slipsPaid(paid) : undefined;
  const by: PaidOtherwise = slips === undefined ? { law: paid as LawAsked | undefined } : { slips };
  const found: OwedMonth[] = [];
  const given = new Set<unknown>();
  const issues: Issue[] = [...(slips?.issues ?? []), ...noMonthIssues(asked)];
  for (const [index, request] of months.entries()) {
    const { usable, issues: own } = owedIn(request, by, due);
    const all = [...own, ...againIssues(request, given)];
    issues.push(...all.map((each) => relocated(each, ["months", index, ...each.path])));
    if (usable !== undefined) found.push(usable);
  }
  return { usable: found.sort((a, b) => (a.month < b.month ? -1 : 1)), issues };
}

/** By what the months were paid: a law, or slips. */
type PaidOtherwise = { readonly law: LawAsked | undefined } | { readonly slips: Slips };

type Slips = Checked<ReadonlyMap<Month, PaidSide>>;

function owedIn(
  request: PayRequest,
  by: PaidOtherwise,
  due: LawAsked,
): Checked<OwedMonth | undefined> {
  const is = slipBy(request, due);
  const was = "law" in by ? paidBy(request, by.law) : paidWith(is.usable, by.slips);
  const told = [...lawIssues(request), ...describedIssues(request), ...is.issues, ...was.issues];
  const issues = once(told, reasonOf);
  if (issues.length > 0 || is.usable === undefined || was.usable === undefined) {
    return { usable: undefined, issues };
  }
  return { usable: monthOwed(is.usable, was.usable), issues };
}

function slipBy(request: PayRequest, law: LawAsked): Checked<PaySlip | undefined> {
  const outcome = safeComputePay(isFields(request) ? { ...request, law } : request);
  return outcome.ok ? sound(outcome.value) : { usable: undefined, issues: outcome.issues };
}

function paidBy(request: PayRequest, law: LawAsked | undefined): Checked<PaidSide | undefined> {
  if (law === undefined) return sound(undefined);
  const { usable, issues } = slipBy(request, law);
  return { usable: usable && { ...monthPaid(usable), slip: usable }, issues };
}

/** The slip of a month; a month is not missed while a slip cannot be read. */
function paidWith(
  due: PaySlip | undefined,
  { usable, issues }: Slips,
): Checked<PaidSide | undefined> {
  const slip = due && usable.get(due.month);
  if (due === undefined || slip !== undefined || issues.length > 0) return sound(slip);
  const { month } = due;
  const expected = {
    fr: "un mois dont paid a le bulletin",
    en: "a month of which paid has the slip",
  };
  return {
    usable: undefined,
    issues: [issue("missing", ["month"], { received: month, expected })],
  };
}

function noMonthIssues({ months }: Partial<BackPayRequest>): readonly Issue[] {
  if (months === undefined || months.length > 0) return [];
  const expected = { fr: "au moins un mois", en: "at least one month" };
  return [issue("missing", ["months"], { received: months, expected })];
}

/** A month is no document of its own: what describes the whole stands at its top. */
function describedIssues(request: PayRequest): readonly Issue[] {
  if (!isFields(request) || !Object.hasOwn(request, "$schema")) return [];
  const expected = { fr: "$schema au début du fichier", en: "$schema at the top of the file" };
  return [issue("unknown-key", ["$schema"], { received: "$schema", expected })];
}

/** A month says no law of its own: `paid` and `due` say it. */
function lawIssues(request: PayRequest): readonly Issue[] {
  const received = isFields(request) ? request.law : undefined;
  if (received === undefined) return [];
  const expected = {
    fr: "un mois sans law : paid dit la loi payée, due la loi due",
    en: "a month without law: paid says the law paid, due the law due",
  };
  return [issue("contradictory", ["law"], { received, expected })];
}

/** A month is owed once; that something else of it is wrong changes nothing. */
function againIssues(request: PayRequest, given: Set<unknown>): readonly Issue[] {
  const month: unknown = isFields(request) ? request.month : undefined;
  if (!isMonth(month)) return [];
  if (!given.has(month)) {
    given.add(month);
    return [];
  }
  const expected = { fr: "un mois qui ne soit donné qu'une fois", en: "a month given only once" };
  return [issue("duplicate", ["month"], { received: month, expected })];
}

/**
 * The reason of an issue: both laws may refuse for the same, and each words in its own way what is
 * unknown to it.
 */
function reasonOf(issue: Issue): string {
  const { code, path, received } = issue;
  return JSON.stringify(code.startsWith("unknown-") ? [code, path, received] : issue);
}
