import { frozen, lazy } from "../exact/index.js";
import {
  answerRequest,
  asked,
  type Issue,
  issue,
  many,
  maybe,
  type Outcome,
  oneOf,
  record,
  type Schema,
  unwrap,
} from "../intake/index.js";
import type { Emploi } from "./catalogue.js";
import { type EmploiQuestion, emploiNamed, emploiQuestion } from "./emploi.js";
import { levelField } from "./fields.js";
import {
  type EmploiCode,
  type Level,
  type MetierCode,
  metierCodes,
  type OtherCode,
} from "./ids.js";
import { type AppliedReading, appliedReadingSchema, reading, type View } from "./reading.js";

/** The levels of an emploi, and whose they are. */
export interface EmploiLevels {
  /** The levels, lowest first. */
  readonly levels: readonly Level[];
  /** Whether they are the emploi's own, or those of its métier. */
  readonly of: "metier" | "emploi";
  /** The métier whose levels they are. */
  readonly metier?: MetierCode;
  /** The readings on which that rests. */
  readonly readings: readonly AppliedReading[];
}

/** The schema of the levels of an emploi. */
export const emploiLevelsSchema: () => Schema<EmploiLevels> = /* @__PURE__ */ lazy(() =>
  record<EmploiLevels>({
    levels: many(levelField()),
    of: oneOf(["metier", "emploi"]),
    metier: maybe(oneOf(metierCodes)),
    readings: many(appliedReadingSchema()),
  }),
);

/**
 * The levels of an emploi. The cells that placed each administrative emploi are lost: its levels
 * are those of its métier, and the result says so (reading R140).
 *
 * Throws a `PayError`: `unknown-emploi`; `nothing-printed` where the levels of the métier are not
 * taken for those of the emploi.
 *
 * @article G1 G.9-54
 * @example levelsOf("060304").levels // ["6EB"]
 */
export function levelsOf(code: EmploiCode | OtherCode, view: View = {}): EmploiLevels {
  return unwrap(safeLevelsOf(code, view));
}

/**
 * The same as {@link levelsOf}, from anything: a result, or the list of what is wrong; never an
 * exception.
 */
export function safeLevelsOf(code: unknown, view: unknown = {}): Outcome<EmploiLevels> {
  return answerRequest(
    {
      schema: emploiQuestion(),
      issuesOf: ({ usable, flawed }) =>
        flawed("code") || flawed("readings") ? [] : unplaced(usable as EmploiQuestion),
      resultOf: (question) => frozen(placed(emploiNamed(question.code, question), question)),
    },
    asked({ code }, view),
  );
}

function unplaced(question: EmploiQuestion): readonly Issue[] {
  const { levelsOf: whose, code } = emploiNamed(question.code, question);
  if (whose === "emploi" || reading(question, "R140").choice === "metier") return [];
  const expected = {
    fr: "un emploi dont le placement est imprimé ; celui-ci a perdu le sien (lecture R140)",
    en: "an emploi whose placing is printed; this one has lost it (reading R140)",
  };
  return [issue("nothing-printed", ["code"], { received: code, expected })];
}

function placed({ levels, levelsOf: of, metier }: Emploi, view: View): EmploiLevels {
  if (metier === undefined) return { levels, of, readings: [] };
  return { levels, of, metier, readings: [reading(view, "R140")] };
}
