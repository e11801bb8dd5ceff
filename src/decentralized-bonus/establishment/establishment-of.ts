import type { Label } from "../../exact/index.js";
import {
  type Checked,
  check,
  type Issue,
  issue,
  nearest,
  once,
  type Path,
  type Readable,
  relocated,
} from "../../intake/index.js";
import { placed } from "../../pay/index.js";
import { type BonusYear, partOfYear, type YearTerms } from "../absences/bonus-year.js";
import { outsideIssues } from "../absences/outside-issues.js";
import { bearerIssues, weekIssues } from "../person/bearer-fields.js";
import { laidOut } from "../person/laid-out.js";
import { isByMonth } from "../person/monthly-gross.js";
import { basedInstalments, basisIssues, yearParts } from "./based-instalments.js";
import {
  type BonusEstablishment,
  type BonusPerson,
  bonusPersonSchema,
  type SplitTerms,
} from "./bonus-establishment.js";
import { type Agreed, protocolStatus, type TermsOf, termsOf } from "./protocol-status.js";

/** An establishment that can be worked out, and its year. */
export interface ReadyEstablishment {
  readonly establishment: BonusEstablishment;
  readonly year: BonusYear;
}

/** An establishment ready to be worked out, or everything that is wrong with it and its people. */
export function establishmentOf({
  usable,
}: Readable<BonusEstablishment>): Checked<ReadyEstablishment | undefined> {
  const window = windowOf(usable);
  const { usable: year, issues: yearIssues } = laidOut({ ...usable, ...window });
  const issues: readonly Issue[] = [
    ...yearIssues.map((each) => underProtocol(each, window)),
    ...windowTwiceIssues(usable, window),
    ...windowBesideIssues(usable, window),
    ...weekIssues(usable.workingDays, usable.readings, []),
    ...splitIssues(usable.protocol, year, ["protocol"]),
    ...splitIssues(usable.board, year, ["board"]),
    ...peopleIssues(usable, year),
  ];
  return { usable: year && { establishment: usable as BonusEstablishment, year }, issues };
}

/** The window of absences of a protocol that holds in the year. */
function windowOf({ protocol, year }: Partial<BonusEstablishment>): Partial<YearTerms> {
  const status = year === undefined ? "none" : protocolStatus(protocol, Number(year));
  if (protocol === undefined || (status !== "in-force" && status !== "renewed")) return {};
  const { absencesFrom, absencesUntil } = protocol;
  return {
    ...(absencesFrom === undefined ? {} : { absencesFrom }),
    ...(absencesUntil === undefined ? {} : { absencesUntil }),
  };
}

/** The issues with a window is told of whoever gave it. */
function underProtocol(found: Issue, window: Partial<YearTerms>): Issue {
  const [key] = found.path;
  const given = key !== undefined && Object.hasOwn(window, key);
  return given ? relocated(found, ["protocol", ...found.path]) : found;
}

/** A protocol that has its own window leaves none to the establishment. */
function windowTwiceIssues(
  { absencesFrom, absencesUntil }: Partial<YearTerms>,
  window: Partial<YearTerms>,
): readonly Issue[] {
  const expected = {
    fr: "rien ici : le protocole de l'année dit quelles absences comptent (protocol)",
    en: "nothing here: the protocol of the year says which absences count (protocol)",
  };
  return Object.entries({ absencesFrom, absencesUntil })
    .filter(([, received]) => received !== undefined && Object.keys(window).length > 0)
    .map(([key, received]) => issue("contradictory", [key], { received, expected }));
}

/** Instalments on their own parts of the year have their own windows. */
function windowBesideIssues(
  { protocol, absencesFrom, absencesUntil }: Partial<BonusEstablishment>,
  window: Partial<YearTerms>,
): readonly Issue[] {
  if (basedInstalments(protocol?.instalments ?? []).length === 0) return [];
  const expected = {
    fr: "rien ici : chaque échéance a sa période (basis.absencesFrom, basis.absencesUntil)",
    en: "nothing here: each instalment has its own (basis.absencesFrom, basis.absencesUntil)",
  };
  const own = Object.keys(window).length > 0;
  return Object.entries(own ? window : { absencesFrom, absencesUntil })
    .filter(([, received]) => received !== undefined)
    .map(([key, received]) => {
      const path = own ? ["protocol", key] : [key];
      return issue("contradictory", path, { received, expected, article: "A3.1.3" });
    });
}

/** Criteria and instalments are each named once. */
function splitIssues(
  terms: SplitTerms | undefined,
  year: BonusYear | undefined,
  path: Path,
): readonly Issue[] {
  const { criteria = [], instalments = [] } = terms ?? {};
  return [
    ...basisIssues(instalments, year, path),
    ...twiceIssues(
      criteria.map(({ id }) => id),
      [...path, "criteria"],
      "id",
    ),
    ...twiceIssues(
      instalments.map(({ month }) => month),
      [...path, "instalments"],
      "month",
    ),
  ];
}

function twiceIssues(names: readonly string[], path: Path, key: string): readonly Issue[] {
  const seen = new Set<string>();
  return names.flatMap((name, index) => {
    const again = seen.has(name);
    seen.add(name);
    return again ? [duplicate(name, [...path, index, key])] : [];
  });
}

function duplicate(received: string, path: Path): Issue {
  const expected = { fr: "une valeur donnée une seule fois", en: "a value given only once" };
  return issue("duplicate", path, { received, expected });
}

function peopleIssues(
  usable: Partial<BonusEstablishment>,
  year: BonusYear | undefined,
): readonly Issue[] {
  const { people = [] } = usable;
  const issues: Issue[] = [];
  const seen = new Set<string>();
  for (const [index, person] of people.entries()) {
    const path = ["people", index];
    const { usable: read, issues: found } = check(bonusPersonSchema(), person);
    for (const each of found) issues.push(relocated(each, [...path, ...each.path]));
    if (read.id !== undefined && seen.has(read.id))
      issues.push(duplicate(read.id, [...path, "id"]));
    if (read.id !== undefined) seen.add(read.id);
    if (typeof person === "object" && person !== null)
      issues.push(...personIssues({ given: person, read, path }, usable, year));
  }
  return issues;
}

/** Somebody as given, as read, and where. */
interface PersonRead {
  readonly given: object;
  readonly read: Partial<BonusPerson>;
  readonly path: Path;
}

function personIssues(
  { given, read, path }: PersonRead,
  usable: Partial<BonusEstablishment>,
  year: BonusYear | undefined,
): readonly Issue[] {
  const bearer = bearerIssues(given, read, year, path);
  if (year === undefined) return bearer;
  const terms = termsFor(read, usable, year);
  const outside = partsOf(year, terms).flatMap((part) =>
    outsideIssues(given, read.employed, part, path),
  );
  return [
    ...once([...bearer, ...outside]),
    ...criteriaIssues(read, terms, path),
    ...calendarIssues(given, terms, path),
  ];
}

/** The terms by which somebody's bonus is shared; none of whoever has no bonus. */
function termsFor(
  { population }: Partial<BonusPerson>,
  agreed: Partial<BonusEstablishment>,
  year: BonusYear,
): TermsOf | undefined {
  if (population === undefined || population === "emploi-jeune-non-qualifie") return undefined;
  const { population: own } = placed(population, year.readings);
  return termsOf({ ...agreed, year: year.year } as Agreed, own);
}

/** The parts of the year of instalments that have their own windows of absences. */
function partsOf(year: BonusYear, terms: TermsOf | undefined): readonly BonusYear[] {
  const parts = yearParts(basedInstalments(terms?.instalments ?? []), year);
  return parts.map((part) => partOfYear(year, part));
}

const byMonth = {
  fr: "le brut de chaque mois : les échéances ont chacune leur part de l'année",
  en: "the gross of each month: each instalment has its own part of the year",
};
const dated = {
  fr:
    "des absences datées, absences: [{ from, lastDay, motive }] : " +
    "les échéances ont chacune leur part de l'année",
  en:
    "dated absences, absences: [{ from, lastDay, motive }]: " +
    "each instalment has its own part of the year",
};

/** Instalments on their own parts of the year ask for gross by month and dated absences. */
function calendarIssues(given: object, terms: TermsOf | undefined, path: Path): readonly Issue[] {
  if (terms === undefined || basedInstalments(terms.instalments).length === 0) return [];
  const { yearlyGross, grossIfPresent, grossAsPaid, absenceDays, exemptDays } = given as Partial<
    Record<keyof BonusPerson, unknown>
  >;
  const wholeYear = { grossByMonth: yearlyGross, grossIfPresent, grossAsPaid };
  const ofGross = Object.entries(wholeYear)
    .filter(([, gross]) => gross !== undefined && !isByMonth(gross))
    .map(([key]) => unsaid("missing", [...path, key], undefined, byMonth));
  const ofDays = Object.entries({ absenceDays, exemptDays })
    .filter(([, days]) => days !== undefined && Number(days) !== 0)
    .map(([key, days]) => unsaid("contradictory", [...path, key], days, dated));
  return [...ofGross, ...ofDays];
}

function unsaid(
  code: "missing" | "contradictory",
  path: Path,
  received: unknown,
  expected: Label,
): Issue {
  return issue(code, path, { received, expected, article: "A3.1.3" });
}

/** Under criteria, everybody has a value for each, and for no other. */
function criteriaIssues(
  { criteria }: Partial<BonusPerson>,
  terms: TermsOf | undefined,
  path: Path,
): readonly Issue[] {
  if (terms === undefined || terms.criteria.length === 0) return [];
  const names = terms.criteria.map(({ id }) => id);
  const given = Object.keys(criteria ?? {});
  return [
    ...names
      .filter((name) => !given.includes(name))
      .map((name) => valueMissing(name, [...path, "criteria", name])),
    ...given
      .filter((name) => !names.includes(name))
      .map((name) => criterionUnknown(name, names, [...path, "criteria", name])),
  ];
}

function valueMissing(name: string, path: Path): Issue {
  const expected = {
    fr: `la valeur du critère « ${name} »`,
    en: `the value for the criterion "${name}"`,
  };
  return issue("missing", path, { received: undefined, expected, article: "A3.1.3" });
}

function criterionUnknown(received: string, names: readonly string[], path: Path): Issue {
  const expected = {
    fr: `un des critères ${names.join(", ")}`,
    en: `one of the criteria ${names.join(", ")}`,
  };
  return issue("unknown-key", path, { received, expected, suggestion: nearest(received, names) });
}
