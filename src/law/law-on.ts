import { type Day, lazy, remembered } from "../exact/index.js";
import { type ActId, changeDays, type ReadingChoices } from "../ids/index.js";
import { datedAct, datedActs } from "./act.js";
import { knownDay } from "./known-day.js";
import { reading } from "./reading.js";

/** Which acts count: all of them, those known on a day, or the avenant n° 2002-02 alone. */
export type LawAsked =
  | "in-force"
  | "as-signed"
  | {
      /** Only the acts published by that day: what a payroll could have paid then. */
      readonly knownOn: Day;
    };

/** The first day of acts whose day no source settles, as the caller has it. */
export type ActDays = { readonly [Act in ActId]?: Day };

/** Which law is asked for. */
export interface LawChoice {
  /** Which acts count; all of them unless told. */
  readonly law?: LawAsked | undefined;
  /** The first day of acts whose day no source settles. */
  readonly actDays?: ActDays | undefined;
  /** The readings of ambiguous texts that the caller takes. */
  readonly readings?: ReadingChoices | undefined;
}

/** An entry that begins on a day, by an act: a figure, a condition, a rule, or their end. */
export interface Begins {
  /** First day on which it certainly holds. */
  readonly from: Day;
  /** The earliest day on which it may hold, where the first day of its act is only bounded. */
  readonly notBefore?: Day;
  /** The act: an id of `seeds/acts.json`. */
  readonly act: string;
}

/** The law as it stands between two days on which something in it changes. */
export interface LawOn {
  /** The first of these days, or an empty string before the first of all. */
  readonly since: Day;
  /** Which acts count. */
  readonly law: Law;
  /** The entries in force, by series: each found once. */
  readonly found: Map<object, object | null>;
  /** The entries that may be in force or not, by series: each found once. */
  readonly open: Map<object, object | null>;
  /** The positions worked out from it, by the id of their métier: each once. */
  readonly kept: Map<string, object>;
}

/** A set of acts that count. */
interface Law {
  readonly counts: (entry: Begins) => boolean;
  readonly actDays: ActDays;
  readonly days: readonly Day[];
  readonly on: Map<Day, LawOn>;
  /**
   * The same for figures that hold under every law: with the acts that the scheme as signed leaves
   * out.
   */
  readonly every?: Law;
}

const noDays: ActDays = {};

function lawWith(counts: Law["counts"], actDays: ActDays, every?: Law): Law {
  const settled = Object.values(actDays);
  const days = settled.length === 0 ? changeDays : [...changeDays, ...settled].sort();
  return { counts, actDays, days, on: new Map(), ...(every && { every }) };
}

const inForce = (actDays: ActDays): Law =>
  lawWith(({ act }) => datedAct(act).partOf === undefined, actDays);

const asSigned = (actDays: ActDays): Law =>
  lawWith(({ act }) => datedAct(act).asSigned === true, actDays, inForce(actDays));

function knownBy(day: Day, actDays: ActDays, readings: ReadingChoices | undefined): Law {
  return lawWith(
    ({ act, from }) =>
      datedAct(act).partOf === undefined && (knownDay(act, readings) ?? from) <= day,
    actDays,
  );
}

/**
 * The laws met, by what is asked: as many as there are days on which something becomes known, and a
 * thousand with days that the caller gives, at most.
 */
const laws = new Map<string, Law>();
const mostLaws = 1000;

function lawAsked(choice: LawChoice): Law {
  const { law = defaultLaw, actDays } = choice;
  return typeof law === "string" && actDays === undefined ? plain[law]() : settledLaw(choice);
}

const plain = {
  "in-force": /* @__PURE__ */ lazy(() => inForce(noDays)),
  "as-signed": /* @__PURE__ */ lazy(() => asSigned(noDays)),
};

function settledLaw({ law = defaultLaw, actDays = noDays, readings }: LawChoice): Law {
  const make = (day?: Day): Law => {
    if (law === "in-force") return inForce(actDays);
    return day === undefined ? asSigned(actDays) : knownBy(day, actDays, readings);
  };
  const known = typeof law === "string" ? undefined : law.knownOn;
  const settled = Object.keys(actDays).length === 0 ? "" : JSON.stringify(actDays);
  if (settled !== "" && laws.size > mostLaws) return make(known);
  if (known === undefined) return remembered(laws, `${law} ${settled}`, () => make());
  const since = settled === "" ? lastBy(knowledgeDays(), known) : known;
  const key = `${since} ${reading(readings, "R69").choice} ${settled}`;
  return remembered(laws, key, () => make(since));
}

/** The days from one to another, the last left out, on which something in a law may begin. */
export function changeDaysWithin(from: Day, until: Day, choice: LawChoice): readonly Day[] {
  return lawAsked(choice).days.filter((day) => from <= day && day < until);
}

/** The law unless told. */
export const defaultLaw: LawAsked = "in-force";

/** The days on which an act or a figure becomes known, under either choice of reading R69. */
const knowledgeDays: () => readonly Day[] = /* @__PURE__ */ lazy(() =>
  [...new Set([...changeDays, ...knownDays()])].sort(),
);

function knownDays(): readonly Day[] {
  const choices = [{ R69: "from-the-last-day" }, { R69: "from-the-first-day" }] as const;
  return choices.flatMap((choice) => datedActs().flatMap(({ id }) => knownDay(id, choice) ?? []));
}

/** The last of these days that is not after a day, or an empty string. */
function lastBy(days: readonly Day[], day: Day): Day {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] as Day) <= day) low = middle + 1;
    else high = middle;
  }
  return days[low - 1] ?? "";
}

/**
 * The law on a day: what every figure, condition and rule of that day is asked of.
 *
 * Two days between which nothing changes have the same, so that what is worked out from it can be
 * kept by it.
 */
export function lawOn(day: Day, choice: LawChoice = {}): LawOn {
  return lawSince(lawAsked(choice), day);
}

function lawSince(law: Law, day: Day): LawOn {
  const since = lastBy(law.days, day);
  return remembered(law.on, since, () => ({
    since,
    law,
    found: new Map(),
    open: new Map(),
    kept: new Map(),
  }));
}

/**
 * The acts later than the avenant n° 2002-02 among the one that set a figure and those that changed
 * its entry.
 */
export function laterActs({ act }: Pick<Begins, "act">, acts: readonly ActId[]): readonly ActId[] {
  return isLater(act) ? [...new Set([...acts, act as ActId])] : acts;
}

/** Whether an act is later than the avenant n° 2002-02, and than what that one left unchanged. */
export function isLater(act: string): boolean {
  const { asSigned, partOf } = datedAct(act);
  return asSigned !== true || partOf !== undefined;
}

/** A day after every other: the law as it stands last. */
export const latestDay: Day = "2199-12-31";

/** From where the law is looked at. */
export interface LawView extends LawChoice {
  /** The day whose law is wanted; the latest known unless told. */
  readonly on?: Day | undefined;
}

/** The law as a caller looks at it. */
export function lawIn(view: LawView): LawOn {
  return lawOn(view.on ?? latestDay, view);
}

/**
 * The law on the same day, for figures that hold under every law: as in force where it is as
 * signed.
 */
export function underEveryLaw(on: LawOn): LawOn {
  const { every } = on.law;
  return every === undefined ? on : lawSince(every, on.since);
}

/** Whether an entry holds on the day: its act counts, and its first day has come. */
export function hasBegun(entry: Begins, { since, law }: LawOn): boolean {
  return beginning(entry, law) <= since && law.counts(entry);
}

/** Whether an act counts under a law, on whatever day it begins. */
export function countsIn(act: string, { law }: LawOn): boolean {
  return law.counts({ act, from: "" });
}

/**
 * Whether an entry may hold on the day or not: it rests on an act whose first day no source
 * settles.
 */
export function isOpen(entry: Begins, { since, law }: LawOn): boolean {
  const { from, notBefore, act } = entry;
  if (notBefore === undefined || law.actDays[act as ActId] !== undefined) return false;
  return notBefore <= since && since < from && law.counts(entry);
}

/** The first day of an entry under a law: the day from which it is certain, and the earliest. */
export function firstDays(
  entry: Begins,
  { law }: LawOn,
): { readonly certain: Day; readonly earliest: Day } {
  const certain = beginning(entry, law);
  const { notBefore, act } = entry;
  const open = notBefore !== undefined && law.actDays[act as ActId] === undefined;
  return { certain, earliest: open ? notBefore : certain };
}

/** The first day of an entry: the caller's for its act, where no source settles it. */
function beginning({ from, notBefore, act }: Begins, { actDays }: Law): Day {
  if (notBefore === undefined) return from;
  const given = actDays[act as ActId];
  return given === undefined || given > from ? from : given;
}
