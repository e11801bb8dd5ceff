import { distance } from "fastest-levenshtein";
import { lazy } from "../../exact/index.js";
import { fold } from "../../intake/index.js";

/** A word without accents, case, gender or number. */
export type Word = string;

const emptyWords =
  "a apres au aux avec d dans de des du en et l la le les ou par pour puis qui sur un une";

const empty = /* @__PURE__ */ lazy((): ReadonlySet<string> => new Set(emptyWords.split(" ")));

/** Feminine and plural endings, and what they come down to; the first that fits is taken. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/(?<=..)iere$/, "ier"],
  [/(?<=..)(i?)enne$/, "$1en"],
  [/(?<=..)euse$/, "eur"],
  [/(?<=..)trice$/, "teur"],
  [/(?<=..)elle$/, "el"],
  [/(?<=..)ive$/, "if"],
  [/(?<=..)ffe$/, "f"],
  [/(?<=...)ee?$/, ""],
];

function singular(word: string): string {
  if (word.length < 4) return word;
  return word.replace(/aux$/, "al").replace(/[sx]$/, "");
}

function stem(word: string): Word {
  const one = singular(word);
  for (const [ending, plain] of endings) if (ending.test(one)) return one.replace(ending, plain);
  return one;
}

/**
 * The ending of the other gender or number after a word: « Infirmier(e) », « Conseiller (ère) », «
 * Juriste (f/h) ».
 */
const otherGender = /\s?\((?:e|ère|ne|le|trice|rice|euse|se|ve|f\/h)\)/gi;

function partsOf(text: string): readonly string[] {
  return fold(text.normalize("NFC").replace(otherGender, ""))
    .replace(/(?<=^|-)(?:n(?:iveaux?)?-?)?(\d)(?=-|$)/g, "n$1")
    .split("-");
}

function says(word: string): boolean {
  return word !== "" && !empty().has(word);
}

/**
 * The words of a text that say something, in their order; « niveau 1 », « N 1 », « N1 » and « 1 »
 * are one word, « Infirmier(e) » is « infirmier ».
 *
 * @example wordsOf("Infirmières de bloc N 1") // ["infirmier", "bloc", "n1"]
 */
export function wordsOf(text: string): readonly Word[] {
  return partsOf(text).filter(says).map(stem);
}

/**
 * Two words side by side, written as one: what « téléopératrice » asks of « télé opérateur(trice)
 * ».
 *
 * @example pairsOf("télé opérateur(trice) d'assistance") // ["teleoperateur"]
 */
export function pairsOf(text: string): readonly Word[] {
  const parts = partsOf(text);
  return parts.slice(1).flatMap((word, index) => {
    const before = parts[index] as string;
    return says(before) && says(word) ? [stem(before + word)] : [];
  });
}

/**
 * How alike two words are, from 0 to 1: the same, the beginning of the other, part of it, of one
 * root, or a slip away.
 */
export function likeness(asked: Word, word: Word): number {
  if (asked === word) return 1;
  const [short, long] = asked.length < word.length ? [asked, word] : [word, asked];
  if (short.length < 4) return asked.length === 3 && word.startsWith(asked) ? 0.5 : 0;
  if (long.startsWith(short)) return 0.8;
  if (word.includes(asked)) return 0.6;
  if (distance(asked, word) <= (long.length < 8 ? 1 : 2)) return 0.6;
  return sameRoot(short, long) ? 0.4 : 0;
}

/**
 * Whether five letters or more, and six in ten of the longer word, open both. The shorter does not
 * open the longer, so that they part before its end.
 */
function sameRoot(short: Word, long: Word): boolean {
  let common = 0;
  while (short[common] === long[common]) common += 1;
  return common >= 5 && common * 10 >= long.length * 6;
}
