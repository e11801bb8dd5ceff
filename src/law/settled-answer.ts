import { type Day, type Decimal, firstDay, type Label, type Language } from "../exact/index.js";
import type { ActId } from "../ids/index.js";
import {
  type Issue,
  type Outcome,
  type Path,
  type Settlement,
  wordIssue,
} from "../intake/index.js";
import { type OpenAct, openActsOn } from "./law-fields.js";
import type { ActDays, LawChoice } from "./law-on.js";
import { unsettledDay } from "./unsettled-day.js";
import type { Valuation } from "./valuation.js";

/** How an answer is told in a word, and what of it a day can change. */
interface SettlingWords<R, T> {
  readonly told: (value: T) => Label;
  /** All of it but the law that gave it, unless told. */
  readonly essence?: (value: T) => unknown;
  /** Whether an act may change the answer at all; it may, unless told. */
  readonly mayTouch?: (act: ActId, asked: Partial<R>) => boolean;
}

/** The question of an answer, and how the answer is told. */
export interface Settling<R, T> extends SettlingWords<R, T> {
  /** The day whose law answers; nothing while it cannot be read. */
  readonly day: (asked: Partial<R>) => Day | undefined;
  /** Where the request says so. */
  readonly path: Path;
  /** Which law is asked for. */
  readonly choice: (asked: Partial<R>) => LawChoice;
  /** The request, with days that settle acts. */
  readonly settling: (asked: Partial<R>, actDays: ActDays) => Partial<R>;
}

/** The value of the point is asked about by itself, with both its values. */
const ofThePoint: ReadonlySet<string> = new Set(["point-2005-02"]);

/**
 * The answer for a day on which the first day of an act is open: the same whatever that day, or
 * refused with both answers, for whoever the act touches and for nobody else, beside the issues
 * that every day has.
 */
export function settledAnswer<R extends object, T>(settling: Settling<R, T>): Settlement<R, T> {
  const { path, told, essence = withoutLaw, mayTouch = always } = settling;
  const same = (one: Outcome<T>, other: Outcome<T>): boolean =>
    JSON.stringify(comparable(one, essence)) === JSON.stringify(comparable(other, essence));
  const refused = (id: ActId, asked: Partial<R>, before: Outcome<T>, from: Outcome<T>): Issue =>
    unsettledDay(id, at(asked, path), { before: said(before, told), from: said(from, told) }, path);
  return (asked, answer) => {
    const [day, choice] = [settling.day(asked), settling.choice(asked)];
    const touching = ({ id }: OpenAct): boolean => !ofThePoint.has(id) && mayTouch(id, asked);
    const open = day === undefined ? [] : openActsOn(day, choice).filter(touching);
    if (open.length === 0) return answer(asked);
    const late = Object.fromEntries(open.map((act) => [act.id, act.effectiveBounds.notAfter]));
    const settled = (days: ActDays): Outcome<T> =>
      answer(settling.settling(asked, { ...late, ...choice.actDays, ...days }));
    const before = settled({});
    let shared = before.ok ? [] : before.issues;
    const issues = open.flatMap(({ id, effectiveBounds }) => {
      const from = settled({ [id]: effectiveBounds.notBefore });
      shared = shared.filter((one) => !from.ok && from.issues.map(reason).includes(reason(one)));
      return same(before, from) ? [] : [refused(id, asked, before, from)];
    });
    return issues.length === 0 ? before : { ok: false, issues: [...shared, ...issues] };
  };
}

const reason = ({ code, path }: Issue): string => `${code} ${path.join(" ")}`;

/** The same of a month, whose first day fixes its law. */
export function settledMonth<R extends LawChoice & Valuation, T>(
  told: SettlingWords<R, T>,
): Settlement<R, T> {
  return settledAnswer<R, T>({
    day: ({ month }) => month && firstDay(month),
    path: ["month"],
    choice: (asked) => asked as LawChoice,
    settling: (asked, actDays) => ({ ...asked, actDays }),
    ...told,
  });
}

const always = (): boolean => true;

function at(asked: object, path: Path): unknown {
  return path.reduce<unknown>((within, key) => Object(within)[key], asked);
}

/** The part of an answer that a day can change; of a refusal, its reasons. */
function comparable<T>(outcome: Outcome<T>, essence: (value: T) => unknown): unknown {
  if (outcome.ok) return essence(outcome.value);
  return outcome.issues.map(reason);
}

const ofTheLaw: ReadonlySet<string> = new Set(["law", "acts"]);

/** An answer but for the law that gave it: a figure may be the same by either. */
function withoutLaw(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, each) => (ofTheLaw.has(key) ? undefined : each)));
}

function said<T>(outcome: Outcome<T>, told: (value: T) => Label): Label {
  if (outcome.ok) return told(outcome.value);
  const word = (language: Language): string =>
    outcome.issues.map((each) => wordIssue(each, language).message).join(" ");
  return { fr: `refusé (${word("fr")})`, en: `refused (${word("en")})` };
}

/** Euros, in both languages. */
export function inEuros(amount: Decimal): Label {
  const written = amount.toFixed(2);
  return { fr: `${written.replace(".", ",")} euros`, en: `${written} euros` };
}
