import { firstDay, isMonth, type Label } from "../exact/index.js";
import { type ActId, metiersOfOpenActs } from "../ids/index.js";
import { type Issue, type Outcome, wordIssue } from "../intake/index.js";
import { type ActDays, openActsOn, unsettledDay } from "../law/index.js";
import type { PayRequest } from "./request/pay-request.js";
import type { PaySlip } from "./situation/pay-slip.js";

type SettledAsked = Partial<PayRequest>;

/** What a month comes to: its slip, and whatever goes with it. */
interface WithSlip {
  readonly slip: PaySlip;
}

/** The value of the point is asked about by itself, with both its values. */
const ofThePoint: ReadonlySet<string> = new Set(["point-2005-02"]);

/**
 * The answer for a month in which the first day of an act is open: the same whatever that day, or
 * refused with both answers, for whoever the act touches and for nobody else.
 */
export function settledMonth<T extends WithSlip>(
  asked: SettledAsked,
  answer: (settled: SettledAsked) => Outcome<T>,
): Outcome<T> {
  const { month } = asked;
  const open = isMonth(month)
    ? openActsOn(firstDay(month), asked).filter(({ id }) => mayTouch(id, asked))
    : [];
  if (open.length === 0) return answer(asked);
  const late = Object.fromEntries(open.map((act) => [act.id, act.effectiveBounds.notAfter]));
  const settled = (days: ActDays): Outcome<T> =>
    answer({ ...asked, actDays: { ...late, ...asked.actDays, ...days } });
  const before = settled({});
  const issues = open.flatMap(({ id, effectiveBounds }) => {
    const from = settled({ [id]: effectiveBounds.notBefore });
    return same(before, from) ? [] : [unsettledFor(id, month, before, from)];
  });
  return issues.length === 0 ? before : { ok: false, issues };
}

/** Whether a request may depend on the first day of an act: it names a métier that it changes. */
function mayTouch(act: ActId, asked: SettledAsked): boolean {
  if (ofThePoint.has(act)) return false;
  const changed = metiersOfOpenActs[act];
  return changed === undefined || changed.some((metier) => isNamedIn(asked, metier));
}

function isNamedIn(value: unknown, name: string): boolean {
  if (typeof value !== "object" || value === null) return value === name;
  return Object.values(value).some((each) => isNamedIn(each, name));
}

function unsettledFor(
  id: ActId,
  month: unknown,
  before: Outcome<WithSlip>,
  from: Outcome<WithSlip>,
): Issue {
  return unsettledDay(id, month, { before: said(before), from: said(from) });
}

function said(outcome: Outcome<WithSlip>): Label {
  if (outcome.ok) {
    const gross = outcome.value.slip.gross.toFixed(2);
    return { fr: `${gross.replace(".", ",")} euros`, en: `${gross} euros` };
  }
  const word = (language: "fr" | "en"): string =>
    outcome.issues.map((each) => wordIssue(each, language)).join(" ");
  return { fr: `refusé (${word("fr")})`, en: `refused (${word("en")})` };
}

/** Whether two answers pay the same, line by line, or refuse for the same reasons. */
function same(one: Outcome<WithSlip>, other: Outcome<WithSlip>): boolean {
  return essence(one) === essence(other);
}

function essence(outcome: Outcome<WithSlip>): string {
  if (!outcome.ok) return JSON.stringify(outcome.issues.map(({ code, path }) => [code, path]));
  const { lines, total } = outcome.value.slip;
  return JSON.stringify([lines.map(({ code, amount }) => [code, amount]), total]);
}
