import { type Field, indexed, rank } from "../catalogue/index.js";
import { frozen, lazy } from "../exact/index.js";
import {
  answerRequest,
  asked,
  maybe,
  type Outcome,
  oneOf,
  record,
  type Schema,
  searched,
  unwrap,
} from "../intake/index.js";
import { type Emploi, type EmploiSeed, emploiSeedsOf } from "./catalogue.js";
import { emploiNamed, emploisUnder } from "./emploi.js";
import { readingsField } from "./fields.js";
import { type EmploiCode, emploiCodes, type GridId, gridIds, otherCodes } from "./ids.js";
import { metierNamed } from "./metier.js";
import type { View } from "./reading.js";

/** Where emplois are looked for. */
export interface SearchAsked extends View {
  /** In a grid only. */
  readonly grid?: GridId | undefined;
}

/** A search among the emplois. */
export interface SearchQuestion extends SearchAsked {
  /** The words searched for. */
  readonly text: string;
}

/** The schema of a search among the emplois. */
export const searchQuestion: () => Schema<SearchQuestion> = /* @__PURE__ */ lazy(() =>
  record<SearchQuestion>({
    text: searched(),
    grid: maybe(oneOf(gridIds)),
    readings: maybe(readingsField()),
  }),
);

/** Where a word stands, and how much it says of the emploi. */
const worth = { label: 6, otherLabel: 5, metier: 2, diploma: 1.5 } as const;

function fieldsOf(seed: EmploiSeed): readonly [Field, ...(readonly Field[])] {
  const { label, printed = [], formerLabel, branchLabels = [], recodes, diploma, metier } = seed;
  const others = [...printed, ...branchLabels, ...(formerLabel === undefined ? [] : [formerLabel])];
  const titles = (diploma?.anyOf ?? []).flatMap((each) => each.titles);
  return [
    [worth.label, [label]],
    [worth.otherLabel, [...others.map((each) => each.label), ...(recodes ? [recodes.label] : [])]],
    [worth.metier, metier === undefined ? [] : [metierNamed(metier).label]],
    [worth.diploma, [...titles, ...(diploma?.plus ?? [])]],
  ];
}

const index = /* @__PURE__ */ lazy(() =>
  indexed(
    emploiSeedsOf().map((seed) => ({ id: seed.code, fields: fieldsOf(seed) })),
    worth.otherLabel,
  ),
);

/**
 * The emplois that a person means: by any label that the text prints, a former one, that of a
 * branch, the métier or the diploma, whatever the accents, the case, the gender, and words joined
 * or apart; the likeliest first. A code finds its emploi, and no other.
 *
 * Throws a `PayError`: `unknown-value` for a grid that is none.
 *
 * @example searchEmplois("infirmière de bloc")[0]?.code // "060304"
 */
export function searchEmplois(text: string, options: SearchAsked = {}): readonly Emploi[] {
  return unwrap(safeSearchEmplois(text, options));
}

/**
 * The same as {@link searchEmplois}, from anything: a result, or the list of what is wrong; never
 * an exception.
 */
export function safeSearchEmplois(
  text: unknown,
  options: unknown = {},
): Outcome<readonly Emploi[]> {
  return answerRequest(
    { schema: searchQuestion(), issuesOf: () => [], resultOf: found },
    asked({ text }, options),
  );
}

function found({ text, grid, ...view }: SearchQuestion): readonly Emploi[] {
  const here = ({ grid: own }: Emploi): boolean => grid === undefined || own === grid;
  const code = text.trim();
  if ([...emploiCodes, ...otherCodes].some((each) => each === code)) {
    return frozen([emploiNamed(code as EmploiCode, view)].filter(here));
  }
  const all = new Map(emploisUnder(view).map((each) => [each.code, each]));
  return frozen(
    rank(index(), text)
      .map((each) => all.get(each) as Emploi)
      .filter(here),
  );
}
