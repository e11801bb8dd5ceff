import { frozen, lazy } from "../exact/index.js";
import {
  answerRequest,
  asked,
  field,
  maybe,
  type Outcome,
  oneOf,
  record,
  type Schema,
  string,
  unwrap,
  whole,
} from "../intake/index.js";
import {
  allFamilies,
  type Family,
  type MetierSeed,
  metierSeedsOf,
  sheetsByCode,
} from "./catalogue.js";
import { metierField, readingsField } from "./fields.js";
import { type FamilyCode, familyCodes, type MetierCode } from "./ids.js";
import type { View } from "./reading.js";
import { codeSchema, textsSchema } from "./schema-parts.js";

/** A métier of the branch. */
export interface Metier {
  /** Its code: two figures for the family, two for its rank in it. */
  readonly code: MetierCode;
  /** Its title, corrected of what the scan misread. */
  readonly label: string;
  /** Its family. */
  readonly family: FamilyCode;
  /** How many people hold it, as printed. */
  readonly headcount: number;
  /** Their share of the branch in percent, as printed. */
  readonly share: string;
  /** In how many companies, of nine. */
  readonly companies: number;
  /** Whether its sheet is whole, cut, or lost. */
  readonly sheet: "whole" | "cut" | "lost";
  /** Its title as the scan has it, where that differs. */
  readonly printed?: string;
  /** The other titles in use; absent where the sheet is lost, which is not « none ». */
  readonly otherTitles?: readonly string[];
  /** The line of the list. */
  readonly line: number;
}

/** The schema of a métier. */
export const metierSchema: () => Schema<Metier> = /* @__PURE__ */ lazy(() =>
  record<Metier>({
    code: codeSchema(),
    label: string(),
    family: oneOf(familyCodes),
    headcount: whole(),
    share: string(),
    companies: whole(),
    sheet: oneOf(["whole", "cut", "lost"]),
    printed: maybe(string()),
    otherTitles: maybe(textsSchema()),
    line: whole(),
  }),
);

/** Which métiers are asked for; all of them unless told. */
export interface MetiersQuestion {
  /** Those of a family. */
  readonly family?: FamilyCode | undefined;
  /** Those found in at least so many companies. */
  readonly companies?: number | undefined;
}

/** A question about one métier. */
export interface MetierQuestion extends View {
  /** The code of the métier. */
  readonly code: MetierCode;
}

const expected = {
  fr: "un nombre de sociétés, de 1 à 9",
  en: "a number of companies, from 1 to 9",
};

function companiesField(): Schema<number> {
  return field({ type: "integer", minimum: 1, maximum: 9 }, (value) => {
    if (typeof value !== "number") return { code: "invalid-type", expected };
    if (!(value >= 1 && value <= 9)) return { code: "out-of-range", expected };
    return Number.isInteger(value) ? undefined : { code: "not-whole", expected };
  });
}

/** The schema of a question about métiers. */
export const metiersQuestion: () => Schema<MetiersQuestion> = /* @__PURE__ */ lazy(() =>
  record<MetiersQuestion>({
    family: maybe(oneOf(familyCodes)),
    companies: maybe(companiesField()),
  }),
);

/** The schema of a question about one métier. */
export const metierQuestion: () => Schema<MetierQuestion> = /* @__PURE__ */ lazy(() =>
  record<MetierQuestion>({ code: metierField(), readings: maybe(readingsField()) }),
);

/**
 * The nine families of métiers, in the order of the list.
 *
 * @article A.206-238
 * @example families().map(({ metiers }) => metiers.length) // [7, 5, 3, 3, 2, 3, 6, 4, 6]
 */
export function families(): readonly Family[] {
  return allFamilies();
}

/**
 * The métiers of the branch, in the order of the list: all 39, those of a family, or those found in
 * at least so many companies.
 *
 * @article A.275-277
 * @example metiers({ family: "04" }).map(({ code }) => code) // ["0401", "0402", "0403"]
 */
export function metiers(question: MetiersQuestion = {}): readonly Metier[] {
  return unwrap(safeMetiers(question));
}

/**
 * The same as {@link metiers}, from anything: a result, or the list of what is wrong; never an
 * exception.
 */
export function safeMetiers(question: unknown = {}): Outcome<readonly Metier[]> {
  return answerRequest(
    { schema: metiersQuestion(), issuesOf: () => [], resultOf: selected },
    question,
  );
}

function selected({ family, companies = 0 }: MetiersQuestion): readonly Metier[] {
  return frozen(
    allMetiers().filter(
      (each) => (family === undefined || each.family === family) && each.companies >= companies,
    ),
  );
}

/**
 * A métier by its code.
 *
 * Throws a `PayError`: `unknown-metier`, with the nearest code.
 *
 * @article A.275-277
 * @example metier("0103").share // "5.52"
 */
export function metier(code: MetierCode, view: View = {}): Metier {
  return unwrap(safeMetier(code, view));
}

/**
 * The same as {@link metier}, from anything: a result, or the list of what is wrong; never an
 * exception.
 */
export function safeMetier(code: unknown, view: unknown = {}): Outcome<Metier> {
  return answerRequest(
    { schema: metierQuestion(), issuesOf: () => [], resultOf: (each) => metierOf(each.code) },
    asked({ code }, view),
  );
}

/** A métier that exists. */
export function metierOf(code: MetierCode): Metier {
  return allMetiers().find((each) => each.code === code) as Metier;
}

const allMetiers: () => readonly Metier[] = /* @__PURE__ */ lazy(() =>
  frozen(metierSeedsOf().map(withSheet)),
);

function withSheet({ line, variants: _, ...seed }: MetierSeed): Metier {
  const sheet = sheetsByCode().get(seed.code);
  if (sheet === undefined) return { ...seed, sheet: "lost", line };
  const { complete, otherTitles } = sheet;
  return { ...seed, sheet: complete ? "whole" : "cut", otherTitles: otherTitles.titles, line };
}
