/**
 * A protocol may work each instalment out on its own part of the year, a half-year: its gross and
 * its absences. The parts follow one another, and are the year.
 *
 * @article A3.1.3 L.468
 */
import {
  addMonths,
  byStart,
  type Day,
  firstDay,
  inWords,
  type Label,
  type Month,
  type Span,
} from "../../exact/index.js";
import { type Issue, issue, type Path } from "../../intake/index.js";
import type { BonusYear, YearPart } from "../absences/bonus-year.js";
import type { InstalmentBasis, InstalmentTerms } from "./bonus-establishment.js";

/** An instalment that has its own part of the year. */
export interface BasedInstalment extends InstalmentTerms {
  readonly basis: InstalmentBasis;
}

/** The instalments on their own parts of the year, in the order of the parts; none otherwise. */
export function basedInstalments(
  instalments: readonly InstalmentTerms[],
): readonly BasedInstalment[] {
  const based = instalments.filter((each): each is BasedInstalment => each.basis !== undefined);
  return [...based].sort((one, other) => (one.basis.from < other.basis.from ? -1 : 1));
}

/** The parts of the year of instalments in their order. */
export function yearParts(
  based: readonly BasedInstalment[],
  { months }: BonusYear,
): readonly YearPart[] {
  const windows = based.map(({ basis }) => windowOf(basis));
  return based.map(({ basis: { from, lastMonth } }, index) => ({
    months: months.filter((month) => from <= month && month <= lastMonth),
    absences: windows[index] as Span,
    before: windows.slice(0, index),
  }));
}

/** The days whose absences count for an instalment. */
function windowOf({ from, lastMonth, absencesFrom, absencesUntil }: InstalmentBasis): Span {
  return {
    from: absencesFrom ?? firstDay(from),
    until: absencesUntil ?? firstDay(addMonths(lastMonth, 1)),
  };
}

/** The issues with instalments: each has a share, or each its own part of the year. */
export function basisIssues(
  instalments: readonly InstalmentTerms[],
  year: BonusYear | undefined,
  path: Path,
): readonly Issue[] {
  const based = instalments.some(({ basis }) => basis !== undefined);
  const at = (place: number): Path => [...path, "instalments", place];
  const unsaid = instalments.flatMap(({ share, basis }, place): readonly Issue[] => {
    if (share !== undefined && basis !== undefined) return [twice([...at(place), "share"], share)];
    if (based) return basis === undefined ? [missing([...at(place), "basis"], theMonths)] : [];
    return share === undefined ? [missing([...at(place), "share"], aShare)] : [];
  });
  if (!based || unsaid.length > 0 || year === undefined) return unsaid;
  const places = instalments.map((each, place) => ({ ...(each as BasedInstalment), place }));
  const placed = places.sort((one, other) => (one.basis.from < other.basis.from ? -1 : 1));
  const ends = placed.flatMap(({ basis, place }) => endIssues(basis, [...at(place), "basis"]));
  if (ends.length > 0) return ends;
  const steps = placed.map(({ basis, place }) => ({ basis, path: [...at(place), "basis"] }));
  const holes = tilingIssues(steps, year);
  return holes.length > 0 ? holes : windowIssues(steps);
}

const theMonths = {
  fr: "les mois de l'échéance, comme les autres",
  en: "its months, as the others",
};
const aShare = {
  fr: "la part de l'échéance, ou les mois sur lesquels elle se calcule (basis)",
  en: "the share of the instalment, or the months that it is worked out on (basis)",
};

function missing(path: Path, expected: Label): Issue {
  return issue("missing", path, { received: undefined, expected, article: "A3.1.3" });
}

function twice(path: Path, received: unknown): Issue {
  const expected = {
    fr: "rien ici : l'échéance se calcule sur ses propres mois (basis)",
    en: "nothing here: the instalment is worked out on its own months (basis)",
  };
  return issue("contradictory", path, { received, expected });
}

function endIssues(basis: InstalmentBasis, path: Path): readonly Issue[] {
  const { from, lastMonth } = basis;
  if (lastMonth < from) {
    const expected = { fr: `un mois à partir de ${from}`, en: `a month from ${from} on` };
    return [issue("end-before-start", [...path, "lastMonth"], { received: lastMonth, expected })];
  }
  const window = windowOf(basis);
  if (window.from < window.until) return [];
  const key = basis.absencesUntil === undefined ? "absencesFrom" : "absencesUntil";
  const expected = {
    fr: `un jour qui laisse des jours à la période, ${window.from} au plus tôt`,
    en: `a day that leaves the window days, ${window.from} at the earliest`,
  };
  return [issue("end-before-start", [...path, key], { received: basis[key], expected })];
}

interface PlacedBasis {
  readonly basis: InstalmentBasis;
  readonly path: Path;
}

/** The parts follow one another from the first month of the year to its last. */
function tilingIssues(steps: readonly PlacedBasis[], { months }: BonusYear): readonly Issue[] {
  const [first, last] = [months[0], months.at(-1)] as [Month, Month];
  const follow = steps.flatMap(({ basis, path }, index) => {
    const before = steps[index - 1]?.basis.lastMonth;
    const wanted = before === undefined ? first : addMonths(before, 1);
    return basis.from === wanted ? [] : [notFrom(wanted, basis.from, [...path, "from"])];
  });
  const { basis, path } = steps.at(-1) as PlacedBasis;
  if (basis.lastMonth === last) return follow;
  const code = basis.lastMonth < last ? "gap" : "out-of-range";
  const expected = { fr: `${last}, fin de l'année`, en: `${last}, the end of the year` };
  const received = basis.lastMonth;
  return [...follow, issue(code, [...path, "lastMonth"], { received, expected })];
}

function notFrom(wanted: Month, received: Month, path: Path): Issue {
  const expected = {
    fr: `${wanted} : chaque mois de l'année est d'une échéance, et d'une seule`,
    en: `${wanted}: each month of the year is of one instalment, and of one only`,
  };
  return issue(received < wanted ? "overlap" : "gap", path, { received, expected });
}

/** No day of absence counts for two instalments. */
function windowIssues(steps: readonly PlacedBasis[]): readonly Issue[] {
  const windows = steps.map(({ basis, path }) => ({ ...windowOf(basis), basis, path }));
  return [...windows].sort(byStart).flatMap((window, index, ordered) => {
    const before = ordered[index - 1];
    if (before === undefined || before.until <= window.from) return [];
    const words = inWords(before);
    const expected = {
      fr: `des jours qui ne comptent pas déjà pour une autre échéance, ${words.fr}`,
      en: `days that do not count for another instalment already, ${words.en}`,
    };
    const received: Day = window.from;
    return [issue("overlap", [...window.path, "absencesFrom"], { received, expected })];
  });
}
