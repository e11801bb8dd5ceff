import { likeness, pairsOf, type Word, wordsOf } from "./word.js";

/** The weight of a word found there, and the texts in which it is looked for. */
export type Field = readonly [worth: number, texts: readonly string[]];

/** An entry of a catalogue, as a search sees it. */
export interface Searchable<Id extends string> {
  readonly id: Id;
  /** Its texts, the title first. */
  readonly fields: readonly [Field, ...(readonly Field[])];
}

/** An entry of a catalogue, taken apart once. */
export interface Indexed<Id extends string> {
  readonly id: Id;
  /** The words of its title, in their order. */
  readonly title: readonly Word[];
  /** Every word by which it can be found, and the most that it is worth. */
  readonly words: ReadonlyMap<Word, number>;
  /** Two words of its texts that stand side by side, written as one. */
  readonly pairs: ReadonlyMap<Word, number>;
  /** Its names, each in whole. */
  readonly names: ReadonlySet<string>;
}

/** The weight of a text that is a name, in whole. */
const wholeName = 6;

/** Takes a catalogue apart; texts worth `named` or more are names of their entry. */
export function indexed<Id extends string>(
  entries: readonly Searchable<Id>[],
  named: number,
): readonly Indexed<Id>[] {
  return entries.map(({ id, fields }) => {
    const names = fields.filter(([value]) => value >= named).flatMap(([, texts]) => texts);
    return {
      id,
      title: wordsOf(fields[0][1][0] as string),
      words: mostOf(fields, wordsOf),
      pairs: mostOf(fields, pairsOf),
      names: new Set(names.map((name) => wordsOf(name).join(" "))),
    };
  });
}

/** The words of all fields, each with the most that it is worth. */
function mostOf(
  fields: readonly Field[],
  take: (text: string) => readonly Word[],
): ReadonlyMap<Word, number> {
  const most = new Map<Word, number>();
  for (const [value, texts] of fields)
    for (const word of texts.flatMap(take)) most.set(word, Math.max(value, most.get(word) ?? 0));
  return most;
}

interface FoundEntry<Id> {
  readonly id: Id;
  /** How many of the words asked for were found. */
  readonly matched: number;
  readonly score: number;
}

function scored<Id extends string>(asked: readonly Word[], entry: Indexed<Id>): FoundEntry<Id> {
  const { id, title, names } = entry;
  let matched = 0;
  let score = names.has(asked.join(" ")) ? wholeName : 0;
  for (const word of asked) {
    const best = bestOf(word, entry);
    if (best > 0) matched += 1;
    score += best;
  }
  if (likeness(asked[0] as Word, title[0] as Word) > 0) score += 1;
  const covered = title.filter((word) => asked.some((other) => likeness(other, word) > 0)).length;
  return { id, matched, score: score + covered / title.length };
}

function bestOf<Id extends string>(asked: Word, { words, pairs }: Indexed<Id>): number {
  let best = pairs.get(asked) ?? 0;
  for (const [word, value] of words) best = Math.max(best, value * likeness(asked, word));
  return best;
}

/**
 * The entries that answer to most of the words of a text, the likeliest first; none where the text
 * has no word.
 */
export function rank<Id extends string>(
  index: readonly Indexed<Id>[],
  text: string,
): readonly Id[] {
  const asked = wordsOf(text);
  if (asked.length === 0) return [];
  const found = index.map((entry) => scored(asked, entry));
  const most = Math.max(1, ...found.map(({ matched }) => matched));
  return found
    .filter(({ matched }) => matched === most)
    .sort((a, b) => b.score - a.score)
    .map(({ id }) => id);
}
