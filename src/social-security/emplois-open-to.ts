import { likeness, wordsOf } from "../catalogue/index.js";
import { frozen, lazy } from "../exact/index.js";
import {
  answerRequest,
  field,
  type Issue,
  issue,
  many,
  maybe,
  type Outcome,
  oneOf,
  record,
  type Schema,
  string,
  text,
  unwrap,
} from "../intake/index.js";
import type { Alternative, Emploi } from "./catalogue.js";
import { alternativeSchema, askedBy, type Diploma } from "./diploma.js";
import { emploisUnder } from "./emploi.js";
import { emploiSchema } from "./emploi-schema.js";
import { readingsField } from "./fields.js";
import { type Bac, bacs, type GridId, gridIds } from "./ids.js";
import { type AppliedReading, appliedReadingSchema, reading, type View } from "./reading.js";

/** The diploma or the level held: one of the four, never two. */
export interface HeldDiploma extends View {
  /** A number of the national register. */
  readonly rncp?: string | undefined;
  /** The title of a diploma, or words of it. */
  readonly title?: string | undefined;
  /** A level of the national register, 3 to 8. */
  readonly rncpLevel?: number | undefined;
  /** A distance from the baccalauréat. */
  readonly bac?: Bac | undefined;
}

const levelExpected = {
  fr: "un niveau du répertoire national, de 1 à 8",
  en: "a level of the national register, from 1 to 8",
};

const rncpExpected = {
  fr: "un numéro du répertoire national, en chiffres",
  en: "a number of the national register, in digits",
};

function rncpField(): Schema<string> {
  return field({ type: "string", pattern: "^[0-9]{1,6}$" }, (value) => {
    if (typeof value !== "string") return { code: "invalid-type", expected: rncpExpected };
    return /^\d{1,6}$/.test(value) ? undefined : { code: "unknown-value", expected: rncpExpected };
  });
}

function rncpLevelField(): Schema<number> {
  return field({ type: "integer", minimum: 1, maximum: 8 }, (value) => {
    if (typeof value !== "number") return { code: "invalid-type", expected: levelExpected };
    if (!(value >= 1 && value <= 8)) return { code: "out-of-range", expected: levelExpected };
    return Number.isInteger(value) ? undefined : { code: "not-whole", expected: levelExpected };
  });
}

/** The schema of what somebody has. */
export const heldDiploma: () => Schema<HeldDiploma> = /* @__PURE__ */ lazy(() =>
  record<HeldDiploma>({
    rncp: maybe(rncpField()),
    title: maybe(text()),
    rncpLevel: maybe(rncpLevelField()),
    bac: maybe(oneOf(bacs)),
    readings: maybe(readingsField()),
  }),
);

/** An emploi that somebody may enter. */
export interface OpenEmploi {
  /** The emploi. */
  readonly emploi: Emploi;
  /** The diplomas of it that answer. */
  readonly by: readonly Alternative[];
  /** The further requirements. */
  readonly plus: readonly string[];
}

/** The emplois that somebody may enter. */
export interface OpenEmplois {
  /** Those that ask for what is held. */
  readonly open: readonly OpenEmploi[];
  /** Those that ask for no diploma. */
  readonly withoutDiploma: readonly Emploi[];
  /** The grids whose emplois say nothing of diplomas. */
  readonly silentGrids: readonly GridId[];
  /** The readings on which that rests. */
  readonly readings: readonly AppliedReading[];
}

/** The schema of the emplois open to a diploma. */
export const openEmploisSchema: () => Schema<OpenEmplois> = /* @__PURE__ */ lazy(() => {
  const open = record<OpenEmploi>({
    emploi: emploiSchema(),
    by: many(alternativeSchema()),
    plus: many(string()),
  });
  return record<OpenEmplois>({
    open: many(open),
    withoutDiploma: many(emploiSchema()),
    silentGrids: many(oneOf(gridIds)),
    readings: many(appliedReadingSchema()),
  });
});

/**
 * The emplois open to whoever has a diploma: by its number, its title, its level in the national
 * register or its distance from the baccalauréat. Beside them, those that ask for none, and the
 * grids that say nothing of diplomas.
 *
 * Throws a `PayError`: `missing` where nothing is given, `contradictory` where two things are,
 * `unknown-value`.
 *
 * @article G3 G.740-1411
 * @example emploisOpenTo({ rncp: "18367" }).open.map(({ emploi }) => emploi.code) // ["060303"]
 */
export function emploisOpenTo(held: HeldDiploma): OpenEmplois {
  return unwrap(safeEmploisOpenTo(held));
}

/**
 * The same as {@link emploisOpenTo}, from anything: a result, or the list of what is wrong; never
 * an exception.
 */
export function safeEmploisOpenTo(held: unknown): Outcome<OpenEmplois> {
  return answerRequest(
    {
      schema: heldDiploma(),
      issuesOf: ({ usable, flawed }) => keysOf(usable, flawed),
      resultOf: opened,
    },
    held,
  );
}

const keys = ["rncp", "title", "rncpLevel", "bac"] as const;
type Key = (typeof keys)[number];

function keysOf(held: HeldDiploma, flawed: (key: Key) => boolean): readonly Issue[] {
  const given = keys.filter((key) => held[key] !== undefined || flawed(key));
  const expected = {
    fr: "une seule des clés rncp, title, rncpLevel, bac",
    en: "one only of the keys rncp, title, rncpLevel, bac",
  };
  if (given.length === 1) return [];
  if (given.length === 0) return [issue("missing", [], { received: undefined, expected })];
  return given
    .slice(1)
    .map((key) => issue("contradictory", [key], { received: held[key], expected }));
}

function opened(held: HeldDiploma): OpenEmplois {
  const answers = test(held);
  const all = emploisUnder(held).map((emploi) => ({ emploi, diploma: askedBy(emploi, held) }));
  const open = all.flatMap(({ emploi, diploma }) => {
    const by = diploma.anyOf.filter(answers);
    return by.length === 0 ? [] : [{ emploi, by, plus: diploma.plus, diploma }];
  });
  return frozen({
    open: open.map(({ diploma: _, ...each }) => each),
    withoutDiploma: all.filter(({ diploma }) => diploma.none).map(({ emploi }) => emploi),
    silentGrids: gridIds.filter((id) =>
      all.some(({ emploi, diploma }) => emploi.grid === id && diploma.silent),
    ),
    readings: readingsOf(
      held,
      open.map((each) => each.diploma),
    ),
  });
}

function readingsOf(held: HeldDiploma, diplomas: readonly Diploma[]): readonly AppliedReading[] {
  const byLevel = held.rncpLevel !== undefined || held.bac !== undefined;
  const own = diplomas.flatMap(({ readings }) => readings);
  const all = [...own, ...(byLevel ? [reading(held, "R149")] : [])];
  return [...new Map(all.map((each) => [each.id, each])).values()];
}

/** Whether a diploma is what is held; under reading R149, a level opens what asks for less. */
function test(held: HeldDiploma): (alternative: Alternative) => boolean {
  const { rncp, title, rncpLevel, bac } = held;
  const below = reading(held, "R149").choice === "that-or-below";
  const fits = (own: number | undefined, asked: number): boolean =>
    own !== undefined && (below ? own <= asked : own === asked);
  if (rncp !== undefined) return (each) => each.rncp === rncp;
  if (title !== undefined) return titled(title);
  if (rncpLevel !== undefined) return (each) => fits(each.rncpLevel, rncpLevel);
  const rankOf = (one: Bac): number => bacs.indexOf(one);
  return (each) => each.bac !== undefined && fits(rankOf(each.bac), rankOf(bac as Bac));
}

/** Whether one of the titles of a diploma has every word of a text. */
function titled(title: string): (alternative: Alternative) => boolean {
  const words = wordsOf(title);
  const hasAll = (own: string): boolean => {
    const there = wordsOf(own);
    return words.every((word) => there.some((other) => likeness(word, other) > 0.4));
  };
  return ({ titles }) => words.length > 0 && titles.some(hasAll);
}
