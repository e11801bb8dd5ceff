import { weekdays } from "../../exact/index.js";
import {
  day,
  flag,
  type Issue,
  issue,
  list,
  maybe,
  oneOf,
  quantity,
  type Schema,
} from "../../intake/index.js";
import { readingChoicesSchema } from "../../law/index.js";
import { type BonusYear, bonusYear, type YearTerms } from "../absences/bonus-year.js";

/** The fields that every request about the bonus of a year has. */
export function yearFields(): { readonly [K in keyof YearTerms]-?: Schema } {
  return {
    year: quantity({ decimals: 0, atLeast: 1800, atMost: 2198 }),
    quarterlyHolidays: maybe(flag()),
    workingDays: maybe(list(oneOf(weekdays), weekdays.length)),
    absencesFrom: maybe(day()),
    absencesUntil: maybe(day()),
    readings: maybe(readingChoicesSchema()),
  };
}

/** A year laid out, or what is wrong with it; neither when it could not be read. */
export interface LaidOutYear {
  readonly year: BonusYear | undefined;
  readonly issues: readonly Issue[];
}

/** A window of absences ends after it begins. */
function windowIssues({ absencePeriod, absencesUntil: received }: BonusYear): readonly Issue[] {
  const { from, until } = absencePeriod;
  if (from < until) return [];
  const expected = { fr: `un jour après le ${from}`, en: `a day after ${from}` };
  return [issue("end-before-start", ["absencesUntil"], { received, expected })];
}

/** Lays out the year of a request: of what could be read of it. */
export function laidOut(usable: Partial<YearTerms>): LaidOutYear {
  if (usable.year === undefined) return { year: undefined, issues: [] };
  const year = bonusYear({ ...usable, year: Number(usable.year) });
  if (year.months.length > 0) return { year, issues: windowIssues(year) };
  const expected = {
    fr: "2003 (le 1er juillet) ou une année plus tardive",
    en: "2003 (1 July) or a later year",
  };
  const parts = { received: usable.year, expected, article: "Art16" } as const;
  return { year: undefined, issues: [issue("before-scheme", ["year"], parts)] };
}
