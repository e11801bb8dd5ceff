import { type Field, indexed, rank, wordsOf } from "../catalogue/index.js";
import { frozen, lazy } from "../exact/index.js";
import {
  answerRequest,
  asked,
  maybe,
  type Outcome,
  record,
  type Schema,
  searched,
  unwrap,
} from "../intake/index.js";
import {
  allFamilies,
  type MetierSeed,
  metierSeedsOf,
  sheetsByCode,
  surveySeed,
} from "./catalogue.js";
import { readingsField } from "./fields.js";
import type { MetierCode } from "./ids.js";
import { type Metier, metierOf } from "./metier.js";
import type { View } from "./reading.js";

/** A search among the métiers. */
export interface SearchQuestion extends View {
  /** The words searched for. */
  readonly text: string;
}

/** The schema of a search among the métiers. */
export const searchQuestion: () => Schema<SearchQuestion> = /* @__PURE__ */ lazy(() =>
  record<SearchQuestion>({ text: searched(), readings: maybe(readingsField()) }),
);

/** Where a word stands, and how much it says of the métier. */
const worth = { label: 6, otherTitle: 5, job: 4, family: 1.5 } as const;

function fieldsOf({ code, label, family }: MetierSeed): readonly [Field, ...(readonly Field[])] {
  const sheet = sheetsByCode().get(code);
  const sampled = surveySeed().sample.filter((row) => row.code === code);
  const others = sampled.flatMap(({ otherTitles = [] }) => otherTitles);
  const jobs = (sheet?.jobs ?? []).map(({ title }) => title);
  return [
    [worth.label, [label]],
    [worth.otherTitle, [...(sheet?.otherTitles.titles ?? []), ...others]],
    [worth.job, [...jobs, ...sampled.map(({ job }) => job)]],
    [
      worth.family,
      allFamilies()
        .filter((each) => each.code === family)
        .map((each) => each.label),
    ],
  ];
}

const index = /* @__PURE__ */ lazy(() =>
  indexed(
    metierSeedsOf().map((seed) => ({ id: seed.code, fields: fieldsOf(seed) })),
    worth.job,
  ),
);

/**
 * The métiers that a person means: by the title of the list, any other title in use or a job,
 * whatever the accents, the case, the gender, and words joined or apart; the likeliest first. A
 * code finds its métier. Whoever leads the holders of a métier belongs to it, but for the
 * encadrant(e)s d'assistance: « encadrante de médecins régulateurs » finds 0201.
 *
 * @article A.181-203
 * @example searchMetiers("mécanicienne")[0]?.code // "0107"
 */
export function searchMetiers(text: string, view: View = {}): readonly Metier[] {
  return unwrap(safeSearchMetiers(text, view));
}

/**
 * The same as {@link searchMetiers}, from anything: a result, or the list of what is wrong; never
 * an exception.
 */
export function safeSearchMetiers(text: unknown, view: unknown = {}): Outcome<readonly Metier[]> {
  return answerRequest(
    {
      schema: searchQuestion(),
      issuesOf: () => [],
      resultOf: (question) => frozen(codesFor(question.text).map(metierOf)),
    },
    asked({ text }, view),
  );
}

/** « Encadrante de médecins régulateurs », and whom she leads. */
const leading = /^\s*encadrant\S*\s+(?:de\s|des\s|d['’])(.+)$/i;

function codesFor(text: string): readonly MetierCode[] {
  const code = metierSeedsOf().find((each) => each.code === text.trim())?.code;
  if (code !== undefined) return [code];
  const led = leading.exec(text)?.[1] ?? "";
  // « Encadrante d'assistance » is a title of its own: one word says of nobody whom he leads.
  return wordsOf(led).length > 1 ? leadersOf(rank(index(), led)) : rank(index(), text);
}

/**
 * The métiers to which the managers of métiers belong: the same, but for one that has a sheet of
 * its own for them.
 */
function leadersOf(led: readonly MetierCode[]): readonly MetierCode[] {
  const { metier, sheet } = surveySeed().managers.except;
  return [...new Set(led.map((code) => (code === metier ? sheet : code)))];
}
