import { frozen, type Label, lazy } from "../exact/index.js";
import {
  answerRequest,
  asked,
  labelSchema,
  many,
  maybe,
  type Outcome,
  oneOf,
  record,
  type Schema,
  unwrap,
} from "../intake/index.js";
import { allEngineerLevels, allMetiers, type Emploi, type Metier } from "./catalogue.js";
import { emploisUnder, isHeldAt } from "./emploi.js";
import { emploiSchema } from "./emploi-schema.js";
import { levelField, readingsField } from "./fields.js";
import { gridOf } from "./grid.js";
import { type GridId, gridIds, type Level } from "./ids.js";
import { metierSchema } from "./metier-schema.js";
import { type AppliedReading, appliedReadingSchema, reading, type View } from "./reading.js";

/** A level of which the holders are asked. */
export interface EmploisAtQuestion extends View {
  /** The level. */
  readonly level: Level;
}

/** The schema of a question about the holders of a level. */
export const emploisAtQuestion: () => Schema<EmploisAtQuestion> = /* @__PURE__ */ lazy(() =>
  record<EmploisAtQuestion>({ level: levelField(), readings: maybe(readingsField()) }),
);

/** Who is at a level. */
export interface HoldersOfLevel {
  /** The grid of the level. */
  readonly grid: GridId;
  /** The métiers that have the level. */
  readonly metiers: readonly Metier[];
  /** The emplois at that level; those of an administrative métier by its levels (reading R140). */
  readonly emplois: readonly Emploi[];
  /** The grounds on which a consulting engineer is given the level. */
  readonly descriptions: readonly Label[];
  /** The readings on which that rests. */
  readonly readings: readonly AppliedReading[];
}

/** The schema of the métiers and emplois at a level. */
export const holdersOfLevelSchema: () => Schema<HoldersOfLevel> = /* @__PURE__ */ lazy(() =>
  record<HoldersOfLevel>({
    grid: oneOf(gridIds),
    metiers: many(metierSchema()),
    emplois: many(emploiSchema()),
    descriptions: many(labelSchema()),
    readings: many(appliedReadingSchema()),
  }),
);

/**
 * The métiers and the emplois at a level. A level that exists and that nobody holds gives empty
 * lists: the text prints its column, and no sheet uses it.
 *
 * Throws a `PayError`: `unknown-value`, with the nearest level.
 *
 * @article G3 G.688-738
 * @example emploisAt("6EC").emplois.map(({ code }) => code) // ["060305", "060306"]
 */
export function emploisAt(level: Level, view: View = {}): HoldersOfLevel {
  return unwrap(safeEmploisAt(level, view));
}

/**
 * The same as {@link emploisAt}, from anything: a result, or the list of what is wrong; never an
 * exception.
 */
export function safeEmploisAt(level: unknown, view: unknown = {}): Outcome<HoldersOfLevel> {
  return answerRequest(
    { schema: emploisAtQuestion(), issuesOf: () => [], resultOf: holders },
    asked({ level }, view),
  );
}

function holders({ level, ...view }: EmploisAtQuestion): HoldersOfLevel {
  const grid = gridOf(level);
  const metiers = allMetiers().filter((each) => each.levels.some((own) => own.level === level));
  const described = allEngineerLevels().find((each) => each.level === level);
  return frozen({
    grid: grid.id,
    metiers,
    emplois: emploisUnder(view).filter((each) => isHeldAt(each, level, view)),
    descriptions: described?.descriptions ?? [],
    readings: metiers.length > 0 ? [reading(view, "R140")] : [],
  });
}
