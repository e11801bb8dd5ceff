import { frozen, lazy } from "../exact/index.js";
import {
  answerRequest,
  asked,
  many,
  maybe,
  type Outcome,
  oneOf,
  record,
  type Schema,
  unwrap,
} from "../intake/index.js";
import { type Recruitment, sheetsByCode } from "./catalogue.js";
import { readingsField } from "./fields.js";
import type { MetierCode } from "./ids.js";
import { answerFromSheet, withoutPart } from "./lost.js";
import { type AppliedReading, appliedReadingSchema, reading, type View } from "./reading.js";
import { codesSchema } from "./schema-parts.js";

/** A level at which métiers recruit. */
export type RecruitmentLevel = "CAP" | "Bac" | "Bac+2" | "Bac+3" | "Bac+5" | "doctorat";

/** The levels at which métiers recruit, lowest first. */
export const recruitmentLevels: readonly RecruitmentLevel[] = [
  "CAP",
  "Bac",
  "Bac+2",
  "Bac+3",
  "Bac+5",
  "doctorat",
];

/**
 * The level at which a métier recruits, and the experience and languages that it asks for.
 *
 * Throws a `PayError`: `unknown-metier`; `nothing-printed` where that is lost.
 *
 * @article A-3 A.787-795
 * @example recruitment("0101").printed // "Bac ou équivalent par l'expérience"
 */
export function recruitment(code: MetierCode, view: View = {}): Recruitment {
  return unwrap(safeRecruitment(code, view));
}

/**
 * The same as {@link recruitment}, from anything: a result, or the list of what is wrong; never an
 * exception.
 */
export function safeRecruitment(code: unknown, view: unknown = {}): Outcome<Recruitment> {
  const words = { fr: "le recrutement est imprimé", en: "recruitment is printed" };
  const part = { of: (sheet: { readonly recruitment?: Recruitment }) => sheet.recruitment, words };
  return answerFromSheet(code, view, part, (found) => found);
}

/** A level of whoever looks for a métier. */
export interface OpenAtQuestion extends View {
  /** The level. */
  readonly level: RecruitmentLevel;
}

/** The schema of a question about the métiers open at a level. */
export const openAtQuestion: () => Schema<OpenAtQuestion> = /* @__PURE__ */ lazy(() =>
  record<OpenAtQuestion>({ level: oneOf(recruitmentLevels), readings: maybe(readingsField()) }),
);

/** The métiers open at a level. */
export interface OpenAt {
  /** Those that recruit at that level or below. */
  readonly open: readonly MetierCode[];
  /** Those whose sheet prints no one level. */
  readonly undetermined: readonly MetierCode[];
  /** Those whose recruitment is lost. */
  readonly unknown: readonly MetierCode[];
  /** The readings on which that rests. */
  readonly readings: readonly AppliedReading[];
}

/** The schema of the métiers open at a level. */
export const openAtSchema: () => Schema<OpenAt> = /* @__PURE__ */ lazy(() =>
  record<OpenAt>({
    open: codesSchema(),
    undetermined: codesSchema(),
    unknown: codesSchema(),
    readings: many(appliedReadingSchema()),
  }),
);

/**
 * The métiers that recruit at a level, those whose sheet prints no one level, and those whose
 * recruitment is lost. « Bac à Bac + 2 » is open from the lowest (reading R168).
 *
 * Throws a `PayError`: `unknown-value` for a level that is none.
 *
 * @article A-3 A.787-795
 * @example metiersOpenAt("Bac").open // ["0101", "0102", "0105", "0107"]
 */
export function metiersOpenAt(level: RecruitmentLevel, view: View = {}): OpenAt {
  return unwrap(safeMetiersOpenAt(level, view));
}

/**
 * The same as {@link metiersOpenAt}, from anything: a result, or the list of what is wrong; never
 * an exception.
 */
export function safeMetiersOpenAt(level: unknown, view: unknown = {}): Outcome<OpenAt> {
  return answerRequest(
    { schema: openAtQuestion(), issuesOf: () => [], resultOf: openAt },
    asked({ level }, view),
  );
}

function openAt({ level, ...view }: OpenAtQuestion): OpenAt {
  const taken = reading(view, "R168");
  const known = [...sheetsByCode()].flatMap(([code, sheet]) =>
    sheet.recruitment === undefined
      ? []
      : [{ code, bound: boundOf(sheet.recruitment, taken.choice) }],
  );
  const upTo = recruitmentLevels.indexOf(level);
  const codes = (fits: (bound: number | undefined) => boolean): readonly MetierCode[] =>
    known.filter(({ bound }) => fits(bound)).map(({ code }) => code);
  return frozen({
    open: codes((bound) => bound !== undefined && bound <= upTo),
    undetermined: codes((bound) => bound === undefined),
    unknown: withoutPart((sheet) => sheet.recruitment),
    readings: [taken],
  });
}

/** The rank of the level from which a métier is open; `undefined` where its sheet prints none. */
function boundOf(
  { min, max = min }: Recruitment,
  choice: "lowest" | "highest",
): number | undefined {
  const bound = choice === "lowest" ? min : max;
  return bound === undefined
    ? undefined
    : recruitmentLevels.findIndex((each) => bound === each || bound.startsWith(`${each} `));
}
