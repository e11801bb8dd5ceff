import { frozen, type Label, lazy } from "../exact/index.js";
import {
  answerRequest,
  asked,
  issue,
  maybe,
  nearest,
  type Outcome,
  oneOf,
  record,
  type Schema,
  text,
  unwrap,
  whole,
} from "../intake/index.js";
import { allEngineerLevels, allGrids, type EngineerLevel, type Grid } from "./catalogue.js";
import { levelField, readingsField } from "./fields.js";
import { type GridId, gridIds, type Level, levels } from "./ids.js";
import type { View } from "./reading.js";

/** A level, and its place. */
export interface LevelPlace {
  /** The level, written as the columns of its grid write it. */
  readonly id: Level;
  /** Its grid: no two grids have a level of the same name. */
  readonly grid: GridId;
  /** Its place in the grid, the lowest being the first. */
  readonly rank: number;
  /** How many levels the grid has. */
  readonly of: number;
}

/** The schema of the place of a level in its grid. */
export const levelPlaceSchema: () => Schema<LevelPlace> = /* @__PURE__ */ lazy(() =>
  record<LevelPlace>({ id: levelField(), grid: oneOf(gridIds), rank: whole(), of: whole() }),
);

/** A level in writing. */
export interface LevelQuestion extends View {
  /** The level, whatever the spaces and the case. */
  readonly text: string;
}

/** The schema of a level in writing. */
export const levelQuestion: () => Schema<LevelQuestion> = /* @__PURE__ */ lazy(() =>
  record<LevelQuestion>({ text: text(), readings: maybe(readingsField()) }),
);

/**
 * The four grids, with their levels from the lowest.
 *
 * @example grids().map(({ levels }) => levels.length) // [12, 15, 15, 5]
 */
export function grids(): readonly Grid[] {
  return allGrids();
}

/** The grid of a level. */
export function gridOf(level: Level): Grid {
  return allGrids().find((grid) => grid.levels.includes(level)) as Grid;
}

/**
 * The level that a text writes, its grid and its place; spaces and case do not count.
 *
 * Throws a `PayError`: `unknown-value`, with the nearest level.
 *
 * @example level("3 Eb") // { id: "3EB", grid: "care", rank: 4, of: 15 }
 */
export function level(written: string, view: View = {}): LevelPlace {
  return unwrap(safeLevel(written, view));
}

const expected: Label = {
  fr: "un niveau d'une des quatre grilles (3, 4A, IVB, 6EC, 11A…)",
  en: "a level of one of the four grids (3, 4A, IVB, 6EC, 11A…)",
};

/**
 * The same as {@link level}, from anything: a result, or the list of what is wrong; never an
 * exception.
 */
export function safeLevel(written: unknown, view: unknown = {}): Outcome<LevelPlace> {
  const read = answerRequest(
    { schema: levelQuestion(), issuesOf: () => [], resultOf: (question) => question.text },
    asked({ text: written }, view),
  );
  if (!read.ok) return read;
  const id = plain(read.value);
  const found = levels.find((each) => each === id);
  if (found !== undefined) return { ok: true, value: placeOf(found) };
  const suggestion = nearest(id, levels);
  return {
    ok: false,
    issues: [issue("unknown-value", ["text"], { received: written, expected, suggestion })],
  };
}

function plain(written: string): string {
  return written.replace(/\s/g, "").toUpperCase();
}

function placeOf(id: Level): LevelPlace {
  const grid = gridOf(id);
  return frozen({ id, grid: grid.id, rank: grid.levels.indexOf(id) + 1, of: grid.levels.length });
}

/**
 * The levels of the consulting engineers, each with what it is given for.
 *
 * @example engineerLevels().map(({ level }) => level) // ["10A", "10B", "11A", "11B", "12"]
 */
export function engineerLevels(): readonly EngineerLevel[] {
  return allEngineerLevels();
}
