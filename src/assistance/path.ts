import { frozen, lazy } from "../exact/index.js";
import {
  answerRequest,
  asked,
  flag,
  many,
  maybe,
  type Outcome,
  record,
  type Schema,
  unwrap,
} from "../intake/index.js";
import { metierField, readingsField } from "./fields.js";
import type { MetierCode } from "./ids.js";
import { lost } from "./lost.js";
import { metierQuestion } from "./metier.js";
import { movesUnder } from "./moves.js";
import { type AppliedReading, appliedReadingSchema, reading, type View } from "./reading.js";
import { codesSchema } from "./schema-parts.js";

/** A way from a métier to another. */
export interface Path {
  /** The métiers on the way, both ends included; absent where no printed move leads there. */
  readonly codes?: readonly MetierCode[];
  /** Whether the moves of a métier met on the way are lost: others may lead there. */
  readonly incomplete: boolean;
  /** The reading by which a move of it is tied to a métier, where one is not by its label. */
  readonly readings?: readonly AppliedReading[];
}

/** The schema of a way. */
export const pathSchema: () => Schema<Path> = /* @__PURE__ */ lazy(() =>
  record<Path>({
    codes: maybe(codesSchema()),
    incomplete: flag(),
    readings: maybe(many(appliedReadingSchema())),
  }),
);

/** A question about the way from a métier to another. */
export interface PathQuestion extends View {
  /** The code of the métier from which one moves. */
  readonly from: MetierCode;
  /** The code of that to which one would move. */
  readonly to: MetierCode;
}

/** The schema of a question about a way. */
export const pathQuestion: () => Schema<PathQuestion> = /* @__PURE__ */ lazy(() =>
  record<PathQuestion>({
    from: metierField(),
    to: metierField(),
    readings: maybe(readingsField()),
  }),
);

/**
 * A métier that was reached: from which, by how many moves, and whether one of them needs a
 * reading.
 */
interface Reached {
  readonly before?: MetierCode;
  readonly moves: number;
  readonly tied: boolean;
}

type Reaching = ReadonlyMap<MetierCode, Reached>;

/**
 * Every métier that printed moves reach from one, by the fewest moves; of two ways as short, that
 * printed first.
 */
function reachedFrom(from: MetierCode, view: View): Reaching {
  const reached = new Map<MetierCode, Reached>([[from, { moves: 0, tied: false }]]);
  // A Map gives what is added while it is gone through: the métiers come nearest first.
  for (const [before, { moves, tied }] of reached) {
    for (const { to, reading: tie } of movesUnder(before, view) ?? []) {
      if (to === undefined || reached.has(to)) continue;
      reached.set(to, { before, moves: moves + 1, tied: tied || tie !== undefined });
    }
  }
  return reached;
}

/** Whether the moves of a métier nearer than so many moves are lost. */
function isIncomplete(reached: Reaching, within: number, view: View): boolean {
  return [...reached].some(
    ([code, { moves }]) => moves < within && movesUnder(code, view) === undefined,
  );
}

function resting(tied: boolean, view: View): { readonly readings?: readonly AppliedReading[] } {
  return tied ? { readings: [reading(view, "R163")] } : {};
}

/**
 * The shortest way from a métier to another by printed moves; of two as short, that printed first.
 * Without `codes`, none leads there.
 *
 * Throws a `PayError`: `unknown-metier`, with the nearest code.
 *
 * @article A-2 A.672-683
 * @example path("0107", "0902") // { codes: ["0107", "0102", "0902"], incomplete: true }
 */
export function path(from: MetierCode, to: MetierCode, view: View = {}): Path {
  return unwrap(safePath(from, to, view));
}

/**
 * The same as {@link path}, from anything: a result, or the list of what is wrong; never an
 * exception.
 */
export function safePath(from: unknown, to: unknown, view: unknown = {}): Outcome<Path> {
  return answerRequest(
    { schema: pathQuestion(), issuesOf: () => [], resultOf: shortest },
    asked({ from, to }, view),
  );
}

function shortest({ from, to, ...view }: PathQuestion): Path {
  const reached = reachedFrom(from, view);
  const end = reached.get(to);
  if (end === undefined) return frozen({ incomplete: isIncomplete(reached, Infinity, view) });
  const codes: MetierCode[] = [to];
  for (let at = end.before; at !== undefined; at = reached.get(at)?.before) codes.unshift(at);
  const incomplete = isIncomplete(reached, end.moves, view);
  return frozen({ codes, incomplete, ...resting(end.tied, view) });
}

/** The métiers that can be reached from one. */
export interface Reachable {
  /** The métiers, the nearest first. */
  readonly codes: readonly MetierCode[];
  /** Whether the moves of one of them are lost: more may be reached. */
  readonly incomplete: boolean;
  /** The reading by which a move is tied to a métier, where one is not by its label. */
  readonly readings?: readonly AppliedReading[];
}

/** The schema of the métiers that can be reached. */
export const reachableSchema: () => Schema<Reachable> = /* @__PURE__ */ lazy(() =>
  record<Reachable>({
    codes: codesSchema(),
    incomplete: flag(),
    readings: maybe(many(appliedReadingSchema())),
  }),
);

/**
 * Every métier that printed moves reach from one, the nearest first.
 *
 * Throws a `PayError`: `unknown-metier`; `nothing-printed` where the moves of that métier are lost.
 *
 * @article A-2 A.672-683
 * @example reachable("0103").codes.length // 12
 */
export function reachable(code: MetierCode, view: View = {}): Reachable {
  return unwrap(safeReachable(code, view));
}

const words = { fr: "les évolutions sont imprimées", en: "moves are printed" };

/**
 * The same as {@link reachable}, from anything: a result, or the list of what is wrong; never an
 * exception.
 */
export function safeReachable(code: unknown, view: unknown = {}): Outcome<Reachable> {
  return answerRequest(
    {
      schema: metierQuestion(),
      issuesOf: ({ usable: { code: known } }) =>
        known === undefined || movesUnder(known, {}) !== undefined ? [] : [lost(known, words)],
      resultOf: ({ code: known, ...rest }) => {
        const reached = reachedFrom(known, rest);
        const tied = [...reached.values()].some((each) => each.tied);
        const [, ...codes] = reached.keys();
        const incomplete = isIncomplete(reached, Infinity, rest);
        return frozen({ codes, incomplete, ...resting(tied, rest) });
      },
    },
    asked({ code }, view),
  );
}
