import { weekdays } from "../../exact/index.js";
import {
  type Checked,
  day,
  flag,
  type Issue,
  issue,
  list,
  maybe,
  oneOf,
  quantity,
  refusal,
  type Schema,
  sound,
} from "../../intake/index.js";
import { lawFields, readingChoicesSchema } from "../../law/index.js";
import { type BonusYear, bonusYear, type YearTerms } from "../absences/bonus-year.js";

/** The fields that every request about the bonus of a year has. */
export function yearFields(): { readonly [K in keyof YearTerms]-?: Schema } {
  return {
    year: quantity({ decimals: 0, atLeast: 1800, atMost: 2198 }),
    quarterlyHolidays: maybe(flag()),
    workingDays: maybe(list(oneOf(weekdays), weekdays.length)),
    absencesFrom: maybe(day()),
    absencesUntil: maybe(day()),
    ...lawFields(),
    readings: maybe(readingChoicesSchema()),
  };
}

/** A window of absences ends after it begins. */
function windowIssues({ absencePeriod, absencesUntil: received }: BonusYear): readonly Issue[] {
  const { from, until } = absencePeriod;
  if (from < until) return [];
  const expected = { fr: `un jour après le ${from}`, en: `a day after ${from}` };
  return [issue("end-before-start", ["absencesUntil"], { received, expected })];
}

/** Lays out the year of a request, of what could be read of it; none where that was not enough. */
export function laidOut(usable: Partial<YearTerms>): Checked<BonusYear | undefined> {
  if (usable.year === undefined) return sound(undefined);
  const year = bonusYear({ ...usable, year: Number(usable.year) });
  if (year.months.length > 0) return { usable: year, issues: windowIssues(year) };
  const expected = {
    fr: "2003 (le 1er juillet) ou une année plus tardive",
    en: "2003 (1 July) or a later year",
  };
  const parts = { received: usable.year, expected, article: "Art16" } as const;
  return { usable: undefined, issues: refusal("before-scheme", ["year"], parts) };
}
