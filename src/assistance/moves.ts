import { frozen, lazy } from "../exact/index.js";
import {
  answerRequest,
  asked,
  type Outcome,
  record,
  type Schema,
  unwrap,
} from "../intake/index.js";
import { type Move, sheetsByCode } from "./catalogue.js";
import type { MetierCode } from "./ids.js";
import { answerFromSheet, lost } from "./lost.js";
import { metierQuestion } from "./metier.js";
import { reading, type View } from "./reading.js";
import { codeSchema } from "./schema-parts.js";
import { moveFields } from "./sheet-schema.js";

const words = { fr: "les évolutions sont imprimées", en: "moves are printed" };

/**
 * The moves that the sheet of a métier prints, in its order. A title that is no sheet's leads to a
 * métier where the document gives one: direct managers belong to the métier of those they lead,
 * other titles, an example (reading R163). 0104 names no métier: an empty list. Every move is
 * subject to what the métier requires, and to training.
 *
 * Throws a `PayError`: `unknown-metier`; `nothing-printed` where the moves are lost.
 *
 * @article A.181-203
 * @example moves("0106").map(({ to }) => to) // ["0102", "0502", "0103", "0804"]
 */
export function moves(code: MetierCode, view: View = {}): readonly Move[] {
  return unwrap(safeMoves(code, view));
}

/**
 * The same as {@link moves}, from anything: a result, or the list of what is wrong; never an
 * exception.
 */
export function safeMoves(code: unknown, view: unknown = {}): Outcome<readonly Move[]> {
  const part = { of: (sheet: { readonly moves?: readonly Move[] }) => sheet.moves, words };
  return answerFromSheet(code, view, part, (all, question) =>
    frozen(all.map((each) => asRead(each, question))),
  );
}

/**
 * A move as the readings have it: tied by more than its label, it leads nowhere under
 * `labels-only`.
 */
function asRead(move: Move, view: View): Move {
  const { title, line } = move;
  const tied = move.reading === undefined || reading(view, "R163").choice !== "labels-only";
  return tied ? move : { title, line };
}

/** The moves of a métier as the readings have them; `undefined` where they are lost. */
export function movesUnder(code: MetierCode, view: View): readonly Move[] | undefined {
  return sheetsByCode()
    .get(code)
    ?.moves?.map((each) => asRead(each, view));
}

/** A move, and the métier whose sheet prints it. */
export interface MoveFrom extends Move {
  /** The métier from which one moves. */
  readonly from: MetierCode;
}

/** The schema of a move to a métier. */
export const moveFromSchema: () => Schema<MoveFrom> = /* @__PURE__ */ lazy(() =>
  record<MoveFrom>({ ...moveFields(), from: codeSchema() }),
);

/**
 * The printed moves that lead to a métier, by the surviving sheets. The moves of thirty-one métiers
 * are lost: others may lead there.
 *
 * Throws a `PayError`: `unknown-metier`; `nothing-printed` where no surviving sheet leads there,
 * which is not « none does ».
 *
 * @article A.181-203
 * @example movesTo("0803").map(({ from }) => from) // ["0102", "0103"]
 */
export function movesTo(code: MetierCode, view: View = {}): readonly MoveFrom[] {
  return unwrap(safeMovesTo(code, view));
}

/**
 * The same as {@link movesTo}, from anything: a result, or the list of what is wrong; never an
 * exception.
 */
export function safeMovesTo(code: unknown, view: unknown = {}): Outcome<readonly MoveFrom[]> {
  return answerRequest(
    {
      schema: metierQuestion(),
      issuesOf: ({ usable, flawed }) =>
        usable.code === undefined || flawed("readings") || leadingTo(usable.code, usable).length > 0
          ? []
          : [lost(usable.code, ledTo)],
      resultOf: (question) => frozen(leadingTo(question.code, question)),
    },
    asked({ code }, view),
  );
}

const ledTo = {
  fr: "une fiche qui a survécu imprime le titre comme évolution",
  en: "title is printed as a move by a surviving sheet",
};

function leadingTo(code: MetierCode, view: View): readonly MoveFrom[] {
  return [...sheetsByCode().keys()].flatMap((from) =>
    (movesUnder(from, view) ?? [])
      .filter(({ to, within }) => to === code && within === undefined)
      .map((move) => ({ from, ...move })),
  );
}
