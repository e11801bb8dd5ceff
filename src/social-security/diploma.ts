import { frozen, lazy } from "../exact/index.js";
import {
  answerRequest,
  asked,
  flag,
  many,
  maybe,
  named,
  type Outcome,
  oneOf,
  record,
  type Schema,
  string,
  unwrap,
  whole,
} from "../intake/index.js";
import type { Alternative, DiplomaSeed, Emploi, Statute } from "./catalogue.js";
import { emploiNamed, emploiQuestion, seedOf } from "./emploi.js";
import { bacs, type EmploiCode, type OtherCode } from "./ids.js";
import { type AppliedReading, appliedReadingSchema, reading, type View } from "./reading.js";
import { linesSchema } from "./schema-parts.js";

/** The requirements for entering an emploi. */
export interface Diploma {
  /** The diplomas, any of which is enough. */
  readonly anyOf: readonly Alternative[];
  /** The further requirements. */
  readonly plus: readonly string[];
  /** The articles of a code that the text cites. */
  readonly statutes: readonly Statute[];
  /** The text says that no diploma is asked for. */
  readonly none?: true;
  /** The text says nothing of diplomas: that is not « none ». */
  readonly silent?: true;
  /** The first and last lines. */
  readonly lines?: readonly number[];
  /** The readings on which that rests. */
  readonly readings: readonly AppliedReading[];
}

/** The schema of one of the diplomas asked for. */
export const alternativeSchema: () => Schema<Alternative> = /* @__PURE__ */ lazy(() =>
  named(
    "Alternative",
    record<Alternative>({
      titles: many(string()),
      rncp: maybe(string()),
      rncpLevel: maybe(whole()),
      bac: maybe(oneOf(bacs)),
    }),
  ),
);

/** The schema of the diploma that an emploi asks for. */
export const diplomaSchema: () => Schema<Diploma> = /* @__PURE__ */ lazy(() =>
  record<Diploma>({
    anyOf: many(alternativeSchema()),
    plus: many(string()),
    statutes: many(record<Statute>({ code: string(), article: string() })),
    none: maybe(flag()) as Schema<true | undefined>,
    silent: maybe(flag()) as Schema<true | undefined>,
    lines: maybe(linesSchema()),
    readings: many(appliedReadingSchema()),
  }),
);

/**
 * The requirements for entering an emploi: the diplomas, any of which is enough, and what is asked
 * besides. `none` where the text says that none is asked for, `silent` where it says nothing
 * (administrative and computing grids).
 *
 * Throws a `PayError`: `unknown-emploi`, with the nearest code.
 *
 * @article G3 G.740-1411
 * @example diplomaFor("060305").plus // ["formation d'infirmier(e) coordonnateur(rice)"]
 */
export function diplomaFor(code: EmploiCode | OtherCode, view: View = {}): Diploma {
  return unwrap(safeDiplomaFor(code, view));
}

/**
 * The same as {@link diplomaFor}, from anything: a result, or the list of what is wrong; never an
 * exception.
 */
export function safeDiplomaFor(code: unknown, view: unknown = {}): Outcome<Diploma> {
  return answerRequest(
    {
      schema: emploiQuestion(),
      issuesOf: () => [],
      resultOf: (question) => frozen(askedBy(emploiNamed(question.code, question), question)),
    },
    asked({ code }, view),
  );
}

/** The requirements of an emploi, as the readings have them. */
export function askedBy(emploi: Emploi, view: View): Diploma {
  const { diploma } = seedOf(emploi);
  if (diploma === undefined) {
    return { anyOf: [], plus: [], statutes: [], silent: true, readings: [] };
  }
  const { plus = [], statutes = [], none, lines, variants = [] } = diploma;
  const taken = variants.filter((each) => reading(view, each.reading).choice === each.choice);
  const instead = taken.some((each) => each.reading === "R145");
  return {
    anyOf: [...titlesOf(diploma, taken, view), ...(instead ? plus.map(asAlternative) : [])],
    plus: instead ? [] : plus,
    statutes,
    ...(none === undefined ? {} : { none }),
    lines,
    readings: variants.map((each) => reading(view, each.reading)),
  };
}

function asAlternative(title: string): Alternative {
  return { titles: [title] };
}

/** The diplomas: as printed, or those of the emplois that a reading names in their place. */
function titlesOf(
  { anyOf = [] }: DiplomaSeed,
  taken: NonNullable<DiplomaSeed["variants"]>,
  view: View,
): readonly Alternative[] {
  const others = taken.flatMap((each) => each.of ?? []);
  if (others.length === 0) return anyOf;
  return others.flatMap((code) => {
    const { diploma } = seedOf(emploiNamed(code, view)) as { readonly diploma: DiplomaSeed };
    return titlesOf(diploma, [], view);
  });
}
