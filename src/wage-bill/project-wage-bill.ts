/**
 * The wage bill of an establishment: each month the sum of the slips that `computePay` makes for
 * its people, by métier, by line, and by what moves it.
 */
import { addMonths, firstDay, type Month, monthOf, within } from "../exact/index.js";
import {
  answerRequest,
  asSpan,
  type Checked,
  type Issue,
  issue,
  type Outcome,
  once,
  type Path,
  relocated,
  type ShapeRead,
  unwrap,
} from "../intake/index.js";
import { billOf } from "./bill-of.js";
import { type BilledPerson, billedPeople, peopleIssues } from "./billed-people.js";
import { careerIssues } from "./career-issues.js";
import { commonTurns } from "./common-turns.js";
import { paidAlike } from "./paid-alike.js";
import { payAskedIssues } from "./pay-asked-issues.js";
import { personStretches } from "./person-stretches.js";
import { type BillHorizon, firstDayPaid, lastMonthPaid } from "./request-in.js";
import { switchIssues } from "./switch-issues.js";
import { addPerson, addSaid, emptyTally, type Tally } from "./tally.js";
import type { BillAssumption, BillDifference, ComparedWageBill, WageBill } from "./wage-bill.js";
import { type BillTerms, type WageBillRequest, wageBillSchema } from "./wage-bill-request.js";

/** Told of each person whose months are worked out: how many are done, of how many. */
export type BillProgress = (done: number, of: number) => void;

/**
 * A wage bill ahead, or of the past: month by month and year by year, by métier, line and cause, to
 * the cent the sum of the slips that {@link wageBillRequests} lists; and what other terms would
 * cost.
 *
 * Years given as a number grow by one every twelve months; careers go on as they are written. Half
 * months of whoever enters or leaves are paid by their real hours (reading R170); those that a
 * career suspends are counted whole, and `assumed` says so. Throws a
 * `PayError`: `gap`, `out-of-order` and `end-before-start` for months and days, `no-sourced-value`
 * beyond the last month that has a point value where `pointValues` or `smic` do not give it,
 * `missing` for the career of whoever is there at a change of text, `contradictory` for a departure
 * on another day than the person says, and whatever a slip is refused for.
 * {@link safeProjectWageBill} returns them instead.
 *
 * @article Expose-III L.116-128
 * @example
 * projectWageBill({ from: "2003-09", to: "2003-09", law: "as-signed",
 *   people: [{ metier: "aide-soignant", seniorityYears: 7 }] }).total.toFixed(2) // "1558.99"
 */
export function projectWageBill(
  request: WageBillRequest,
  progress?: BillProgress,
): ComparedWageBill {
  return unwrap(safeProjectWageBill(request, progress));
}

/**
 * The same as {@link projectWageBill}, from anything: a result, or the list of what is wrong; never
 * an exception.
 */
export function safeProjectWageBill(
  request: unknown,
  progress: BillProgress = () => {},
): Outcome<ComparedWageBill> {
  return answerRequest<WageBillRequest, ComparedWageBill | undefined, ComparedWageBill>(
    {
      schema: wageBillSchema(),
      read: (shape) => {
        const issues = issuesOf(shape);
        return issues.length > 0 || shape.ofShape.length > 0
          ? { usable: undefined, issues }
          : billed(shape.usable as WageBillRequest, progress);
      },
      resultOf: (bill) => bill,
    },
    request,
  );
}

/** The bill under its own terms, beside that under the terms compared where there are any. */
function billed(
  asked: WageBillRequest,
  progress: BillProgress,
): Checked<ComparedWageBill | undefined> {
  const { compareWith } = asked;
  const of = billedPeople(asked).length * (compareWith === undefined ? 1 : 2);
  let done = 0;
  const advance = (): void => {
    done += 1;
    progress(done, of);
  };
  const first = billUnder(asked, asked, advance);
  if (compareWith === undefined || first.usable === undefined) return first;
  const other = billUnder(asked, { ...asked, ...compareWith }, advance);
  const issues = other.issues.map(inComparison);
  return { usable: other.usable && compared(first.usable, other.usable), issues };
}

const listsOfPeople = ["people", "hires", "departures"] as const;

/**
 * The issues with a bill before anybody is paid; with the pay of those who can be paid; and with
 * that of the others, as far as a payslip tells it.
 */
function issuesOf(shape: ShapeRead<WageBillRequest>): readonly Issue[] {
  const { ofShape, given } = shape;
  const flawed = new Set(ofShape.flatMap(personAt).map(written));
  const asked = withLists(shape, flawed);
  const ofPeople = peopleIssues(asked, referencesIn(given)).filter(
    (found) => !personAt(found).some((at) => flawed.has(written(at))),
  );
  const ofCareers = careerIssues(asked);
  const found = [...monthsIssues(asked), ...ofPeople, ...ofCareers];
  const before = [...ofShape, ...found];
  const known = before.every(({ path: [key] }) => !ofLaw.has(key));
  if (before.length === 0 || !known || asked.people === undefined) return found;
  const more = issuesOfPay(asked as WageBillRequest, given, before, [...ofShape, ...ofCareers]);
  return once([...found, ...more]);
}

/** The issues with pay: of `unread`, people whom the bill cannot pay, by their payslips. */
function issuesOfPay(
  asked: WageBillRequest,
  given: unknown,
  before: readonly Issue[],
  unread: readonly Issue[],
): readonly Issue[] {
  const isWrong = before.some(({ path: [key] }) => !isOfPeople(key));
  const all = billedPeople(asked).map(({ at }) => at);
  const unpaid = isWrong ? all : unread.flatMap(personAt).filter(([list]) => list !== "departures");
  const told = new Set(before.map(nameOf));
  const wrong = new Set(before.map(({ path: [key] }) => key));
  const asks = payAskedIssues(given, unpaid, asked).filter(
    (found) =>
      !told.has(nameOf(found)) && !(found.code === "no-sourced-value" && wrong.has(found.path[0])),
  );
  if (isWrong) return asks;
  const departures = asked.departures?.filter(
    (_, at) => !before.some(({ path: [list, index] }) => list === "departures" && index === at),
  );
  const payable = { ...asked, ...(departures && { departures }) };
  const left = new Set(unpaid.map(written));
  return [...asks, ...billUnder(payable, payable, () => {}, left).issues];
}

const nameOf = ({ code, path }: Issue): string => `${code} ${path.join(".")}`;
const written = (at: Path): string => at.join();

/** The place of the person, or of the departure, whom an issue is about. */
function personAt({ path }: Issue): readonly Path[] {
  const [list, index] = path;
  return isOfPeople(list) && typeof index === "number" ? [[list as string, index]] : [];
}

/** A request with its lists of people, where nothing stands for those who cannot be read. */
function withLists(
  { usable, given }: ShapeRead<WageBillRequest>,
  flawed: ReadonlySet<string>,
): Partial<WageBillRequest> {
  const lists = listsOfPeople.flatMap((list) => {
    const entries: unknown = Object(given)[list];
    const isPartly = Array.isArray(entries) && usable[list] === undefined;
    if (!isPartly || !entries.some((_, at) => flawed.has(written([list, at])))) return [];
    return [[list, entries.map((each, at) => (flawed.has(written([list, at])) ? {} : each))]];
  });
  return { ...usable, ...Object.fromEntries(lists) };
}

/** The terms by which everybody is paid: nothing is said of pay while it cannot be read. */
const ofLaw: ReadonlySet<unknown> = new Set(["from", "law", "actDays", "readings", undefined]);

const isOfPeople = (key: unknown): boolean => listsOfPeople.some((list) => list === key);

/** The references of all that a bill names, of whom something may be wrong. */
function referencesIn(given: unknown): ReadonlySet<unknown> {
  const { people, hires } = Object(given) as { readonly [list: string]: unknown };
  const named = [people, hires].flatMap((list) => (Array.isArray(list) ? list : []));
  return new Set(named.map((person) => Object(person).reference));
}

const ofTerms: ReadonlySet<unknown> = new Set([
  "pointValues",
  "smic",
  "law",
  "actDays",
  "readings",
]);

function inComparison(found: Issue): Issue {
  return ofTerms.has(found.path[0]) ? relocated(found, ["compareWith", ...found.path]) : found;
}

function billUnder(
  asked: WageBillRequest,
  terms: BillTerms,
  advance: () => void,
  unread: ReadonlySet<string> = new Set(),
): Checked<WageBill | undefined> {
  const horizon = horizonOf(asked, terms);
  const people = billedPeople(asked).filter(({ at }) => !unread.has(at.join()));
  const turns = commonTurns(horizon);
  const alike = paidAlike(turns);
  const tally = emptyTally(horizon);
  const issues: Issue[] = [];
  let paid = 0;
  for (const each of people) {
    const stretches = personStretches(each, horizon, turns, alike);
    if (!stretches.ok) issues.push(...stretches.issues);
    else {
      issues.push(...switchIssues(each, stretches.value, horizon));
      if (issues.length === 0) {
        addPerson(tally, each, stretches.value, { horizon, alike });
        addSaid(tally, stretches.value);
      }
      if (stretches.value.length > 0) paid += 1;
    }
    advance();
  }
  const bill =
    issues.length > 0 ? undefined : billOf(tally, paid, assumedIn(people, tally, horizon));
  return { usable: bill, issues: once(issues) };
}

function horizonOf({ from, to }: WageBillRequest, terms: BillTerms): BillHorizon {
  return { ...terms, from, to };
}

const mostMonths = 480;

function monthsIssues(request: Partial<WageBillRequest>): readonly Issue[] {
  const { from, to } = request;
  return [
    ...(from === undefined || to === undefined ? [] : boundsIssues(from, to)),
    ...pathIssues(request, []),
    ...pathIssues(request.compareWith ?? {}, ["compareWith"]),
  ];
}

function boundsIssues(from: Month, to: Month): readonly Issue[] {
  if (to < from) {
    const expected = { fr: `un mois à partir de ${from}`, en: `a month from ${from} on` };
    return [issue("end-before-start", ["to"], { received: to, expected })];
  }
  const last = addMonths(from, mostMonths - 1);
  if (to <= last) return [];
  const expected = { fr: `un mois jusqu'à ${last}`, en: `a month up to ${last}` };
  return [issue("out-of-range", ["to"], { received: to, expected })];
}

function pathIssues(terms: BillTerms, at: readonly string[]): readonly Issue[] {
  return (["pointValues", "smic"] as const).flatMap((key) => {
    const path = terms[key] ?? [];
    return path.flatMap(({ from }, index) => {
      const before = path[index - 1]?.from;
      if (before === undefined || before < from) return [];
      const expected = { fr: `un mois après ${before}`, en: `a month after ${before}` };
      const place = [...at, key, index, "from"];
      return [issue("out-of-order", place, { received: from, expected })];
    });
  });
}

function assumedIn(
  people: readonly BilledPerson[],
  { assumed }: Tally,
  horizon: BillHorizon,
): readonly BillAssumption[] {
  const years = people.filter(
    ({ person }) => person.seniorityYears !== undefined && person.yearsReached === undefined,
  );
  const stated = people.filter(
    ({ person }) => (person.seniorityRate ?? person.technicityRate) !== undefined,
  );
  const suspended = people.filter((each) => isSuspended(each, horizon));
  const never = people.filter((each) => isNeverPaid(each, horizon));
  const twice = sameReference(people);
  const ofSlips = [...assumed.values()].map(({ assumption, people: count }) => ({
    ...assumption,
    people: count,
  }));
  return [
    ...(years.length === 0 ? [] : [reached(years.length)]),
    ...(stated.length === 0 ? [] : [unmoved(stated.length)]),
    ...(suspended.length === 0 ? [] : [paidWhole(suspended.length)]),
    ...(never.length === 0 ? [] : [neverPaid(never.length)]),
    ...(twice.length === 0 ? [] : [paidEach(twice)]),
    ...ofSlips,
  ];
}

/** Whether a career suspends days of the bill. */
function isSuspended({ person: { seniority } }: BilledPerson, { from, to }: BillHorizon): boolean {
  const away = [...(seniority?.suspensions ?? []), ...(seniority?.mandates ?? [])];
  return within(away.map(asSpan), firstDay(from), firstDay(addMonths(to, 1))).length > 0;
}

/** Whether somebody has left before the bill begins, or enters after it ends. */
function isNeverPaid({ person }: BilledPerson, horizon: BillHorizon): boolean {
  return lastMonthPaid(person, horizon) < monthOf(firstDayPaid(person, horizon));
}

function neverPaid(people: number): BillAssumption {
  return {
    about: "never-paid",
    people,
    label: {
      fr: "qui est parti avant le budget, ou arrive après lui, n'y coûte rien",
      en: "whoever has left before the bill, or enters after it, costs nothing in it",
    },
  };
}

function unmoved(people: number): BillAssumption {
  return {
    about: "rates-given",
    people,
    label: {
      fr:
        "les pourcentages donnés valent tout le budget : une carrière, ou le jour où ils ont été " +
        "atteints, les fait avancer",
      en:
        "the percentages given hold for the whole bill: a career, or the day on which they were " +
        "reached, moves them on",
    },
  };
}

/** The people whose reference another has too: two contracts of somebody, or one given twice. */
function sameReference(people: readonly BilledPerson[]): readonly string[] {
  const all = people.flatMap(({ person: { reference } }) => reference ?? []);
  const counts = new Map<string, number>();
  for (const reference of all) counts.set(reference, (counts.get(reference) ?? 0) + 1);
  return all.filter((reference) => (counts.get(reference) as number) > 1);
}

const namedAtMost = 5;

function paidEach(twice: readonly string[]): BillAssumption {
  const references = [...new Set(twice)];
  const shown = references.slice(0, namedAtMost).join(", ");
  const named = references.length > namedAtMost ? `${shown}…` : shown;
  return {
    about: "same-reference",
    people: twice.length,
    label: {
      fr: `chaque personne d'une même référence est payée (${named})`,
      en: `each person of a same reference is paid (${named})`,
    },
  };
}

function paidWhole(people: number): BillAssumption {
  return {
    about: "suspensions",
    people,
    label: {
      fr: "les mois que suspend une carrière (suspensions, mandats) sont comptés entiers",
      en: "the months that a career suspends (suspensions, mandates) are counted whole",
    },
  };
}

function reached(people: number): BillAssumption {
  return {
    about: "years-reached",
    people,
    label: {
      fr: "les années données sont accomplies au premier jour payé du budget",
      en: "the years given are completed on the first day paid in the bill",
    },
  };
}

function compared(first: WageBill, other: WageBill): ComparedWageBill {
  const months = first.months.map(({ month, total }, at) => {
    const then = other.months[at] as WageBill["months"][number];
    return { month, total: then.total.minus(total) };
  });
  const years = first.years.map(({ year, total }, at) => {
    const then = other.years[at] as WageBill["years"][number];
    return { year, total: then.total.minus(total) };
  });
  const difference: BillDifference = { months, years, total: other.total.minus(first.total) };
  return { ...first, comparedWith: other, difference };
}
