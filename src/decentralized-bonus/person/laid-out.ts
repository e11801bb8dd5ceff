import { addYears, type Day, type Label, weekdays } from "../../exact/index.js";
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

/** A window of absences ends after it begins, lasts a year at most, and falls in the year. */
function windowIssues(year: BonusYear): readonly Issue[] {
  const { absencesFrom, absencesUntil, absencePeriod, period } = year;
  if (absencesFrom === undefined && absencesUntil === undefined) return [];
  const { from, until } = absencePeriod;
  const key = absencesUntil === undefined ? "absencesFrom" : "absencesUntil";
  const wrong = (code: "end-before-start" | "out-of-range", expected: Label): readonly Issue[] => [
    issue(code, [key], { received: absencesUntil ?? absencesFrom, expected }),
  ];
  const most = addYears(from, 1);
  if (until <= from) return wrong("end-before-start", after(from));
  if (until > most) return wrong("out-of-range", upTo(most));
  const inYear = from < period.until && until > period.from;
  return inYear ? [] : wrong("out-of-range", daysOf(year));
}

const after = (day: Day): Label => ({ fr: `un jour après le ${day}`, en: `a day after ${day}` });

const upTo = (day: Day): Label => ({
  fr: `un jour jusqu'au ${day} : douze mois au plus`,
  en: `a day up to ${day}: twelve months at most`,
});

const daysOf = ({ year }: BonusYear): Label => ({
  fr: `un jour qui laisse à la période des jours de ${year}`,
  en: `a day that leaves the window days of ${year}`,
});

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
