import { frozen } from "../exact/index.js";
import { type Outcome, unwrap } from "../intake/index.js";
import type { Sheet } from "./catalogue.js";
import type { MetierCode } from "./ids.js";
import { answerFromSheet } from "./lost.js";
import type { View } from "./reading.js";

/**
 * The sheet of a métier, in our words: titles, mission, conditions, activities, skills,
 * recruitment, moves. Nine of thirty-nine have survived, eight of them whole; 0202 says what it has
 * lost.
 *
 * Throws a `PayError`: `unknown-metier`; `nothing-printed` where the sheet is lost.
 *
 * @article A.353-386
 * @example sheet("0102").otherTitles.titles.length // 9
 */
export function sheet(code: MetierCode, view: View = {}): Sheet {
  return unwrap(safeSheet(code, view));
}

/**
 * The same as {@link sheet}, from anything: a result, or the list of what is wrong; never an
 * exception.
 */
export function safeSheet(code: unknown, view: unknown = {}): Outcome<Sheet> {
  const words = { fr: "la fiche a survécu", en: "sheet has survived" };
  return answerFromSheet(code, view, { of: (each) => each, words }, (found) => frozen(found));
}
