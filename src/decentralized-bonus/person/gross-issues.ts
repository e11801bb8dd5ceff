import { type Month, yearOf } from "../../exact/index.js";
import { check, type Issue, issue, type Path } from "../../intake/index.js";
import type { Absence, AbsencesGiven } from "../absences/absence.js";
import { losesPay } from "../absences/absence-motives.js";
import type { BonusYear, Status } from "../absences/bonus-year.js";
import {
  byPercent,
  type GrossGiven,
  isByMonth,
  type MonthlyGross,
  monthlyGrossSchema,
} from "./monthly-gross.js";

/**
 * The issues with the gross given, once each field has been read; `given` as it came in. Of no
 * year, those that hang on none.
 */
export function grossIssues(
  given: unknown,
  status: Partial<Status>,
  year: BonusYear | undefined,
  path: Path,
): readonly Issue[] {
  const { yearlyGross, grossByMonth, grossIfPresent, grossAsPaid } = given as GrossGiven;
  const bases = Object.entries({ grossIfPresent, grossAsPaid }).filter(
    ([, base]) => base !== undefined,
  );
  if (bases.length > 0) {
    const ofBases = bases.flatMap(([key, base]) =>
      isByMonth(base)
        ? monthIssues(base, year, [...path, key])
        : rateIssues(status, year, [...path, key]),
    );
    return [...besideBaseIssues(given, path), ...ofBases];
  }
  const lost = lossIssues(given, year, path);
  if (grossByMonth === undefined)
    return [...yearlyIssues(yearlyGross, status, year, path), ...lost];
  const months = [...monthIssues(grossByMonth, year, [...path, "grossByMonth"]), ...lost];
  return yearlyGross === undefined ? months : [bothWays(yearlyGross, path), ...months];
}

function bothWays(received: unknown, path: Path): Issue {
  const expected = {
    fr: "le brut de l'année ou celui de chaque mois, non les deux",
    en: "the gross of the year or that of each month, not both",
  };
  return issue("contradictory", [...path, "yearlyGross"], { received, expected });
}

/** A gross beside the one that is the base. */
function besideBaseIssues(given: unknown, path: Path): readonly Issue[] {
  return ["yearlyGross", "grossByMonth"]
    .filter((key) => Object.hasOwn(Object(given), key))
    .map((key) => saidTwice([...path, key]));
}

function saidTwice(path: Path): Issue {
  const expected = {
    fr: "rien ici : grossIfPresent ou grossAsPaid est l'assiette",
    en: "nothing here: grossIfPresent or grossAsPaid is the base",
  };
  return issue("contradictory", path, { received: path.at(-1), expected });
}

/** Whoever was absent without abatement, and lost pay by it, has a base of their own. */
function lossIssues(given: unknown, year: BonusYear | undefined, path: Path): readonly Issue[] {
  const { absences } = given as AbsencesGiven;
  const lost =
    Array.isArray(absences) &&
    (absences as readonly (Partial<Absence> | null)[]).some(
      (each) => each?.motive !== undefined && losesPay(each.motive),
    );
  if (!lost || year?.readings?.R185 === "gross-as-paid") return [];
  const expected = {
    fr:
      "le salaire brut de qui aurait travaillé toute l'année (grossIfPresent), assiette de " +
      "qui fut absent sans abattement ; ou le brut versé (grossAsPaid)",
    en:
      "the gross of somebody at work all year (grossIfPresent), base of whoever was absent " +
      "without abatement; or the gross paid (grossAsPaid)",
  };
  const parts = { received: undefined, expected, article: "A3.1.5" } as const;
  return [issue("missing", [...path, "grossIfPresent"], parts)];
}

function yearlyIssues(
  yearlyGross: unknown,
  status: Partial<Status>,
  year: BonusYear | undefined,
  path: Path,
): readonly Issue[] {
  if (yearlyGross === undefined) {
    const expected = { fr: "le salaire brut de l'année", en: "the gross of the year" };
    return [issue("missing", [...path, "yearlyGross"], { received: undefined, expected })];
  }
  return rateIssues(status, year, [...path, "grossByMonth"]);
}

/** A gross of the whole year tells nothing of a rate that changes inside it. */
function rateIssues(
  status: Partial<Status>,
  year: BonusYear | undefined,
  where: Path,
): readonly Issue[] {
  if (year === undefined || status.population === undefined) return [];
  const [, next] = byPercent(year.ratesOf(status as Status));
  if (next === undefined) return [];
  const since = next.months[0];
  const expected = {
    fr: `le brut de chaque mois, le taux changeant en ${since}`,
    en: `the gross of each month, the rate changing in ${since}`,
  };
  const article = next.rate.article;
  return [issue("missing", where, { received: undefined, expected, article })];
}

function monthIssues(given: unknown, year: BonusYear | undefined, path: Path): readonly Issue[] {
  if (!Array.isArray(given)) return [];
  const seen = new Set<Month>();
  return given.flatMap((entry: unknown, index) => {
    if (check(monthlyGrossSchema(), entry).issues.length > 0) return [];
    const { month } = entry as MonthlyGross;
    const found = monthIssue(month, seen, year, [...path, index, "month"]);
    seen.add(month);
    return found;
  });
}

function monthIssue(
  month: Month,
  seen: ReadonlySet<Month>,
  year: BonusYear | undefined,
  path: Path,
): readonly Issue[] {
  const received = month;
  if (seen.has(month)) {
    const expected = { fr: "un mois qui ne soit donné qu'une fois", en: "a month given only once" };
    return [issue("duplicate", path, { received, expected })];
  }
  if (year === undefined || year.months.includes(month)) return [];
  const [first] = year.months;
  if (yearOf(month) === year.year) {
    const expected = { fr: `un mois à partir de ${first}`, en: `a month from ${first} on` };
    return [issue("before-scheme", path, { received, expected })];
  }
  const expected = { fr: `un mois de ${year.year}`, en: `a month of ${year.year}` };
  return [issue("out-of-range", path, { received, expected })];
}
