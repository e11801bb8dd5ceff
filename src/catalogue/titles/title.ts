import { fold } from "../../intake/index.js";
import { wordsOf } from "./word.js";

/** The title of a former emploi, taken apart. */
export interface Title {
  /** Its words, without level, accents, case, gender or number. */
  readonly words: string;
  /** Its levels: « N1/N2 » has two. */
  readonly levels: readonly string[];
  /** The text in brackets. */
  readonly brackets?: string;
}

const more = /(?:\+|\bplus)\s*(?:de\s+)?(?=\d)/gi;
// Between two numbers the sign makes a range: « (3 - 5) ».
const less = /(?:(?<=(?:^|\()\s*)-|\bmoins)\s*(?:de\s+)?(?=\d)/gi;

/**
 * A title without accents, case or signs, but for those before a size, which are said: « (+ de 300
 * lits) », « (plus de 300 lits) ».
 */
export function foldTitle(text: string): string {
  return fold(text.replace(more, " plus ").replace(less, " moins "));
}

/**
 * Takes a title apart.
 *
 * @example titleOf("Préposées radio N1/N2") // { words: "prepos radio", levels: ["n1", "n2"] }
 */
export function titleOf(text: string): Title {
  const [, head = text, inside] = /([^(]*)\((.*)\)\s*$/.exec(text) ?? [];
  const words = wordsOf(head.replace(/apr[eèé]s \d+ ans/i, ""));
  const isLevel = (word: string): boolean => /^n\d$/.test(word);
  return {
    words: words.filter((word) => !isLevel(word)).join(" "),
    levels: words.filter(isLevel),
    ...(inside === undefined ? {} : { brackets: foldTitle(inside) }),
  };
}

/**
 * How well a title asked for names an emploi, which may have two titles: not at all, by the words,
 * or by the words and every level.
 */
export function likenessOf(asked: Title, titles: readonly Title[]): 0 | 1 | 2 {
  const levels = titles.flatMap((title) => title.levels);
  const brackets = titles.map((title) => title.brackets);
  if (!titles.some(({ words }) => words === asked.words)) return 0;
  if (!asked.levels.every((level) => levels.includes(level))) return 0;
  if (asked.brackets !== undefined && !brackets.includes(asked.brackets)) return 0;
  const inFull = levels.every((level) => asked.levels.includes(level));
  return inFull && asked.levels.length > 0 ? 2 : 1;
}
