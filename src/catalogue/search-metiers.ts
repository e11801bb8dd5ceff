import usualNames from "../../seeds/usual-names.json" with { type: "json" };
import { lazy } from "../exact/lazy.js";
import type { EmploiSeed, MetierSeed } from "../law/seeds.js";
import { factValues } from "./condition/facts.js";
import { asQuestions, knownFacts } from "./condition/known-facts.js";
import { type CatalogueView, findMetier, type Metier, placedMetiers } from "./metiers.js";
import { likeness, type Word, wordsOf } from "./titles/word.js";

/** Where a word stands in a fiche, and how much it says of the métier. */
const worth = {
  title: 6,
  usualName: 5,
  emploi: 4,
  access: 3,
  complement: 2,
  regroupement: 1.5,
  bonus: 1,
} as const;

interface Indexed {
  readonly id: string;
  /** The words of its title, in their order. */
  readonly title: readonly Word[];
  /** Every word by which it can be found, and the most that it is worth. */
  readonly words: ReadonlyMap<Word, number>;
  /** Its title, its former emplois and its usual names, each in whole. */
  readonly names: ReadonlySet<string>;
}

const index = /* @__PURE__ */ lazy((): readonly Indexed[] =>
  [...placedMetiers().values()].map(({ seed, regroupement }) => {
    const words = new Map<Word, number>();
    const add = (text: string, value: number): void => {
      for (const word of wordsOf(text)) words.set(word, Math.max(value, words.get(word) ?? 0));
    };
    const fields = fieldsOf(seed);
    for (const [value, texts] of fields) for (const text of texts) add(text, value);
    add(regroupement.label, worth.regroupement);
    const whole = fields.filter(([value]) => value >= worth.emploi).flatMap(([, texts]) => texts);
    return { id: seed.id, title: wordsOf(seed.label), words, names: new Set(whole.map(joined)) };
  }),
);

function fieldsOf(seed: MetierSeed): readonly (readonly [number, readonly string[]])[] {
  const named = usualNames.filter(({ metier }) => metier === seed.id);
  return [
    [worth.title, [seed.label]],
    [worth.usualName, named.map(({ name }) => name)],
    [worth.emploi, seed.emplois.flatMap(namesOf)],
    [worth.access, diplomasOf(seed)],
    [worth.complement, seed.complements.map(({ label }) => label.fr)],
    [worth.bonus, seed.functionalBonuses.map(({ label }) => label.fr)],
  ];
}

function joined(text: string): string {
  return wordsOf(text).join(" ");
}

function namesOf({ label, tableLabel }: EmploiSeed): readonly string[] {
  return tableLabel === undefined ? [label] : [label, tableLabel];
}

/** The diplomas that give access to a métier, in words. */
function diplomasOf({ access }: MetierSeed): readonly string[] {
  const conditions = access === undefined ? [] : [access.condition];
  return asQuestions(["diplomas"], knownFacts(conditions)).flatMap((fact) =>
    factValues(fact).map(({ label }) => label.fr),
  );
}

interface Found {
  readonly id: string;
  /** How many of the words asked for were found. */
  readonly matched: number;
  readonly score: number;
}

function scored(asked: readonly Word[], { id, title, words, names }: Indexed): Found {
  let matched = 0;
  let score = names.has(asked.join(" ")) ? worth.title : 0;
  for (const word of asked) {
    const best = bestOf(word, words);
    if (best > 0) matched += 1;
    score += best;
  }
  if (likeness(asked[0] as Word, title[0] as Word) > 0) score += 1;
  const covered = title.filter((word) => asked.some((other) => likeness(other, word) > 0)).length;
  return { id, matched, score: score + covered / title.length };
}

function bestOf(asked: Word, words: ReadonlyMap<Word, number>): number {
  let best = 0;
  for (const [word, value] of words) best = Math.max(best, value * likeness(asked, word));
  return best;
}

/**
 * The métiers that a person means: by title, former emploi, usual name, diploma or speciality, whatever the accents, the case, the gender or the number; the likeliest first.
 *
 * @example searchMetiers("infirmière bloc")[0]?.id // "infirmier-specialise-diplome"
 */
export function searchMetiers(text: string, view: CatalogueView = {}): readonly Metier[] {
  const asked = wordsOf(text);
  if (asked.length === 0) return [];
  const found = index().map((indexed) => scored(asked, indexed));
  const most = Math.max(1, ...found.map(({ matched }) => matched));
  return found
    .filter(({ matched }) => matched === most)
    .sort((a, b) => b.score - a.score)
    .map(({ id }) => findMetier(id, view) as Metier);
}
