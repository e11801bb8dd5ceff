import type { ReadingChoices } from "../../ids/index.js";
import {
  flag,
  type Issue,
  issue,
  maybe,
  oneOf,
  type Path,
  runningEndIssues,
  type Schema,
} from "../../intake/index.js";
import { bonusPopulations } from "../../pay/index.js";
import {
  type AbsencesGiven,
  absenceFields,
  absenceIssues,
  type WorkingWeek,
} from "../absences/absence.js";
import { type BonusYear, lacksReclassement, type Status } from "../absences/bonus-year.js";
import { outsideIssues } from "../absences/outside-issues.js";
import type { Bearer } from "./bonus-basis.js";
import { grossIssues } from "./gross-issues.js";
import { grossFields } from "./monthly-gross.js";

/** The fields of {@link Bearer}. */
export function bearerFields(): { readonly [K in keyof Bearer]-?: Schema } {
  return {
    population: oneOf(bonusPopulations),
    reclassified: maybe(flag()),
    ...grossFields(),
    ...absenceFields(),
  };
}

/**
 * The issues with a person, once each field has been read: `given` as it came in, `usable` what
 * could be read of it; of no year, those that hang on none.
 */
export function bearerIssues(
  given: object,
  usable: Partial<Bearer>,
  year: BonusYear | undefined,
  path: Path,
): readonly Issue[] {
  return [
    ...(year === undefined ? [] : reclassementIssues(usable, year, path)),
    ...grossIssues(given, usable, year, path),
    ...daysIssues(given, usable, year, path),
  ];
}

/** The issues with the absences of somebody, and with the week in which they count. */
export function daysIssues(
  given: object,
  usable: Partial<AbsencesGiven>,
  year: BonusYear | undefined,
  path: Path,
): readonly Issue[] {
  return [
    ...absenceIssues(given, path),
    ...(year === undefined ? [] : outsideIssues(given, usable.employed, year, path)),
    ...(usable.employed === undefined
      ? []
      : runningEndIssues(usable.employed, [...path, "employed"])),
    ...(year === undefined ? [] : weekMissing(usable, year, path)),
    ...weekIssues(usable.workingDays, year?.readings, path),
  ];
}

/** Whoever's rate depends on it says whether they were reclassified (reading R24). */
export function reclassementIssues(
  status: Partial<Status>,
  year: BonusYear,
  path: Path,
): readonly Issue[] {
  if (!lacksReclassement(year, status)) return [];
  const expected = {
    fr: "reclassified (true ou false), la lecture R24 choisie étant « reclassified-only »",
    en: 'reclassified (true or false), reading R24 being "reclassified-only"',
  };
  return [issue("missing", [...path, "reclassified"], { received: undefined, expected })];
}

/**
 * Counting dated absences in working days takes a week; one given counts only under that reading.
 */
function weekMissing(
  { absences, workingDays }: Partial<AbsencesGiven>,
  year: BonusYear,
  path: Path,
): readonly Issue[] {
  if (absences === undefined || year.readings?.R6 !== "working-days") return [];
  if ((workingDays ?? year.workingDays) !== undefined) return [];
  const expected = {
    fr: "les jours de la semaine qui comptent, la lecture R6 choisie étant « working-days »",
    en: 'the days of the week that count, reading R6 being "working-days"',
  };
  return [issue("missing", [...path, "workingDays"], { received: undefined, expected })];
}

/**
 * The issues with a week of working days: none of them, or the choice of calendar days beside it.
 */
export function weekIssues(
  week: WorkingWeek | undefined,
  readings: ReadingChoices | undefined,
  path: Path,
): readonly Issue[] {
  if (week === undefined) return [];
  const where = [...path, "workingDays"];
  if (week.length === 0) {
    const expected = { fr: "au moins un jour de la semaine", en: "at least one day of the week" };
    return [issue("out-of-range", where, { received: week, expected })];
  }
  if (readings?.R6 !== "calendar-days") return [];
  const expected = {
    fr: "rien, la lecture R6 choisie étant « calendar-days »",
    en: 'nothing, reading R6 being "calendar-days"',
  };
  return [issue("contradictory", where, { received: week, expected })];
}
