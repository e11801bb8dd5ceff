import {
  check,
  checkRequest,
  type Issue,
  issue,
  nearest,
  type Outcome,
  type Path,
  relocated,
} from "../../intake/index.js";
import { placed } from "../../pay/index.js";
import type { BonusYear, YearTerms } from "../absences/bonus-year.js";
import { bearerIssues, weekIssues } from "../person/bearer-fields.js";
import { laidOut } from "../person/laid-out.js";
import {
  type BonusEstablishment,
  type BonusPerson,
  bonusPersonSchema,
  establishmentFrame,
  type SplitTerms,
} from "./bonus-establishment.js";
import { type Agreed, protocolStatus, termsOf } from "./protocol-status.js";

/** An establishment that can be worked out, and its year. */
export interface ReadyEstablishment {
  readonly establishment: BonusEstablishment;
  readonly year: BonusYear;
}

/** Reads an establishment: ready, or everything that is wrong with it and its people. */
export function establishmentOf(request: unknown): Outcome<ReadyEstablishment> {
  const { usable, issues } = checkRequest(establishmentFrame(), request);
  const window = windowOf(usable);
  const { usable: year, issues: yearIssues } = laidOut({ ...usable, ...window });
  const all: readonly Issue[] = [
    ...issues,
    ...yearIssues.map((each) => underProtocol(each, window)),
    ...windowTwice(usable, window),
    ...weekIssues(usable.workingDays, usable.readings, []),
    ...splitIssues(usable.protocol, ["protocol"]),
    ...splitIssues(usable.board, ["board"]),
    ...peopleIssues(usable, year),
  ];
  if (year === undefined || all.length > 0) return { ok: false, issues: all };
  return { ok: true, value: { establishment: usable as BonusEstablishment, year } };
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

/** What is wrong with a window is told of whoever gave it. */
function underProtocol(found: Issue, window: Partial<YearTerms>): Issue {
  const [key] = found.path;
  const given = key !== undefined && Object.hasOwn(window, key);
  return given ? relocated(found, ["protocol", ...found.path]) : found;
}

/** A protocol that has its own window leaves none to the establishment. */
function windowTwice(
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

/** Criteria and instalments are each named once. */
function splitIssues(terms: SplitTerms | undefined, path: Path): readonly Issue[] {
  const { criteria = [], instalments = [] } = terms ?? {};
  return [
    ...twice(
      criteria.map(({ id }) => id),
      [...path, "criteria"],
      "id",
    ),
    ...twice(
      instalments.map(({ month }) => month),
      [...path, "instalments"],
      "month",
    ),
  ];
}

function twice(names: readonly string[], path: Path, key: string): readonly Issue[] {
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
    if (year === undefined || typeof person !== "object" || person === null) continue;
    issues.push(...bearerIssues(person, read, year, path));
    issues.push(...criteriaIssues(read, usable, year, path));
  }
  return issues;
}

/** Under criteria, everybody has a value for each, and for no other. */
function criteriaIssues(
  { population, criteria }: Partial<BonusPerson>,
  agreed: Partial<BonusEstablishment>,
  year: BonusYear,
  path: Path,
): readonly Issue[] {
  if (population === undefined || population === "emploi-jeune-non-qualifie") return [];
  const terms = termsOf(
    { ...agreed, year: year.year } as Agreed,
    placed(population, year.readings).population,
  );
  if (terms.criteria.length === 0) return [];
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
