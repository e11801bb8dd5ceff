/**
 * The absences of a civil year: cut at its ends, counted in calendar days or in working days of a
 * given week, or taken as days given outright.
 *
 * @article A3.1.4 L.475-476
 * @article A3.1.5 L.479-493
 */
import {
  addDays,
  type Day,
  type DecimalInput,
  daysBetween,
  earlier,
  frenchDay,
  type Label,
  later,
  type Span,
  weekday,
  weekdays,
  zero,
} from "../../exact/index.js";
import { untilOf } from "../../intake/index.js";
import { reading } from "../../law/index.js";
import type { AppliedReading, Named } from "../../working/index.js";
import { type Absence, type AbsencesGiven, employmentSpan, type WorkingWeek } from "./absence.js";
import { type AbsenceMotive, exemptFrom } from "./absence-motives.js";
import type { BonusYear } from "./bonus-year.js";

/** An absence as it counts in a civil year. */
export interface CountedAbsence {
  /** Why the person was away. */
  readonly motive: AbsenceMotive;
  /** First day of it inside the year. */
  readonly from: Day;
  /** First day after it inside the year. */
  readonly until: Day;
  /** Its days inside the year, in the unit of reading R6. */
  readonly days: number;
  /** Whether they reduce the bonus; the kinds of A3.1.5 never do. */
  readonly counts: boolean;
  /** The ends at which the year cuts it. */
  readonly cut: readonly ("start" | "end")[];
}

/** The count of the absences of a civil year. */
export interface CountedDays {
  /** The dated absences that fall in the year, in the order of the days. */
  readonly absences: readonly CountedAbsence[];
  /** The days that count: at least one number, to be added up. */
  readonly counted: readonly Named[];
  /**
   * The days that use up free days without being abated: the exempt days among the first of the
   * year, and the days of 2003 before the scheme, where readings R21 and R233 let them.
   */
  readonly freeUsed: readonly Named[];
  readonly readings: readonly AppliedReading[];
}

const nobodyAbsent: readonly Named[] = [
  { value: zero, unit: "days", name: { fr: "aucune absence", en: "no absence" } },
];
const outright = { fr: "jours d'absence déclarés", en: "absence days stated" };
const exemptOutright = {
  fr: "jours d'absence exonérés, pris en premier",
  en: "exempt absence days, taken first",
};
const noReading: readonly AppliedReading[] = [];

/**
 * Counts the absences of somebody in a civil year; `free` is the number of days that cost nothing.
 */
export function countDays(given: AbsencesGiven, year: BonusYear, free: number): CountedDays {
  if (given.absences === undefined) return countedOutright(given, year);
  const week = given.workingDays ?? year.workingDays;
  const absences = absencesIn(given, year, week);
  const exempt = absences.some((absence) => !absence.counts && absence.days > 0);
  const applied = exempt ? reading(year.readings, "R21") : undefined;
  const before = daysBefore(given.absences, year, week);
  const first = applied?.choice === "exempt-use-free-days" ? [exemptAmong(absences, free)] : [];
  const counting = absences.filter(({ counts }) => counts);
  return {
    absences,
    counted: daysOfEach(counting),
    freeUsed: [...before.used, ...inEarlierParts(given, year, week), ...first],
    readings: [
      unitReading(week),
      ...(applied === undefined ? [] : [applied]),
      ...before.readings,
      ...(year.part === undefined || counting.length === 0 ? [] : [partReading(year)]),
    ],
  };
}

/** How a part of the year counts its days. */
const partReading = ({ readings }: BonusYear): AppliedReading => reading(readings, "R260");

/** The dated absences that fall in the window of a year, cut there, in the order of the days. */
function absencesIn(
  given: AbsencesGiven,
  year: BonusYear,
  week: WorkingWeek | undefined,
): readonly CountedAbsence[] {
  const window = windowOf(given, year);
  return (given.absences ?? [])
    .map((absence) => ({ ...cutTo(window, absence), motive: absence.motive }))
    .filter(({ from, until }) => from < until)
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .flatMap((cut) => byRule(cut, year))
    .map((cut) => ({ ...cut, days: daysOf(cut, week) }));
}

type CutAbsence = Pick<CountedAbsence, "motive" | "from" | "until" | "cut">;

/** An absence of the year, in two where the law stops counting its motive inside it. */
function byRule(
  absence: CutAbsence,
  year: BonusYear,
): readonly (CutAbsence & Pick<CountedAbsence, "counts">)[] {
  const { from, until, cut } = absence;
  const exempt = exemptFrom(absence.motive, year) ?? until;
  if (exempt <= from) return [{ ...absence, counts: false }];
  if (exempt >= until) return [{ ...absence, counts: true }];
  const at = (end: "start" | "end"): CountedAbsence["cut"] => cut.filter((each) => each === end);
  return [
    { ...absence, until: exempt, cut: at("start"), counts: true },
    { ...absence, from: exempt, cut: at("end"), counts: false },
  ];
}

/**
 * The days of absence of 2003 before the scheme, which use up the free days of the civil year by
 * one reading (R233); a protocol with its own window has said which days count.
 */
function daysBefore(
  absences: readonly Absence[],
  { absencesFrom, beforeScheme, readings, part }: BonusYear,
  week: WorkingWeek | undefined,
): { readonly used: readonly Named[]; readonly readings: readonly AppliedReading[] } {
  if (absencesFrom !== undefined || (part !== undefined && part.before.length > 0))
    return { used: [], readings: [] };
  const before = absences
    .filter(({ motive }) => exemptFrom(motive, { readings }) !== "")
    .map((absence) => cutTo(beforeScheme, absence))
    .filter(({ from, until }) => from < until);
  if (before.length === 0) return { used: [], readings: [] };
  const applied = reading(readings, "R233");
  const total = before.reduce((sum, each) => sum + daysOf(each, week), 0);
  const used = applied.choice === "use-free-days" ? [days(total, beforeName)] : [];
  return { used, readings: [applied] };
}

/**
 * The days counted with the earlier parts of a year, which use up its free days; not where each
 * part has its own (reading R260).
 */
function inEarlierParts(
  given: AbsencesGiven,
  year: BonusYear,
  week: WorkingWeek | undefined,
): readonly Named[] {
  const { part, readings } = year;
  if (part === undefined || reading(readings, "R260").choice === "halved") return [];
  const exemptToo = reading(readings, "R21").choice === "exempt-use-free-days";
  const total = part.before
    .flatMap((absencePeriod) => absencesIn(given, { ...year, absencePeriod }, week))
    .filter(({ counts }) => counts || exemptToo)
    .reduce((sum, each) => sum + each.days, 0);
  return total === 0 ? [] : [days(total, earlierName)];
}

const earlierName = {
  fr: "jours d'absence comptés avec les échéances précédentes",
  en: "absence days counted with the earlier instalments",
};

const beforeName = {
  fr: "jours d'absence de l'année civile avant le régime",
  en: "absence days of the civil year before the scheme",
};

/** The days whose absences count: those of the window that are of the employment. */
function windowOf({ employed }: AbsencesGiven, { absencePeriod }: BonusYear): Span {
  if (employed === undefined) return absencePeriod;
  const { from, until } = employmentSpan(employed);
  return { from: later(from, absencePeriod.from), until: earlier(until, absencePeriod.until) };
}

function countedOutright({ absenceDays, exemptDays }: AbsencesGiven, year: BonusYear): CountedDays {
  const counted = absenceDays === undefined ? nobodyAbsent : [days(absenceDays, outright)];
  if (exemptDays === undefined) {
    return { absences: [], counted, freeUsed: [], readings: noReading };
  }
  const applied = reading(year.readings, "R21");
  const uses = applied.choice === "exempt-use-free-days";
  const freeUsed = uses ? [days(exemptDays, exemptOutright)] : [];
  return { absences: [], counted, freeUsed, readings: [applied] };
}

function days(value: DecimalInput, name: Label): Named {
  return { value, unit: "days", name };
}

/** A week given is a choice of working days. */
function unitReading(week: WorkingWeek | undefined): AppliedReading {
  return reading({ R6: week === undefined ? "calendar-days" : "working-days" }, "R6");
}

/** The part of an absence that falls in a period, and the ends at which it is cut. */
function cutTo(period: Span, absence: Absence): Pick<CountedAbsence, "from" | "until" | "cut"> {
  const { from } = absence;
  const until = untilOf(absence);
  const before = from < period.from;
  const after = until === undefined || until > period.until;
  const cut = [...(before ? ["start" as const] : []), ...(after ? ["end" as const] : [])];
  return { from: before ? period.from : from, until: after ? period.until : until, cut };
}

/** The days of a period: all of them, or those of a week. */
function daysOf({ from, until }: Span, week: WorkingWeek | undefined): number {
  const span = daysBetween(from, until);
  if (week === undefined) return span;
  const kept = new Set(week);
  const whole = Math.floor(span / weekdays.length);
  let days = whole * kept.size;
  for (let rest = whole * weekdays.length; rest < span; rest += 1) {
    if (kept.has(weekdays[weekday(addDays(from, rest))] as WorkingWeek[number])) days += 1;
  }
  return days;
}

function daysOfEach(absences: readonly CountedAbsence[]): readonly Named[] {
  if (absences.length === 0) return nobodyAbsent;
  return absences.map((absence) =>
    days(absence.days, {
      fr: `absence du ${frenchDay(absence.from)} (${absence.motive})`,
      en: `absence from ${absence.from} (${absence.motive})`,
    }),
  );
}

/** The exempt days among the first days of absence of the year. */
function exemptAmong(absences: readonly CountedAbsence[], free: number): Named {
  let room = free;
  let exempt = 0;
  for (const absence of absences) {
    const taken = Math.min(room, absence.days);
    if (!absence.counts) exempt += taken;
    room -= taken;
  }
  return days(exempt, {
    fr: `jours exonérés parmi les ${free} premiers jours d'absence`,
    en: `exempt days among the first ${free} days of absence`,
  });
}
