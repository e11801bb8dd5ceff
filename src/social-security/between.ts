import { frozen, lazy } from "../exact/index.js";
import {
  answerRequest,
  asked,
  type Issue,
  issue,
  many,
  maybe,
  type Outcome,
  record,
  type Schema,
  unwrap,
} from "../intake/index.js";
import { type AnyCode, activitiesOf, inBranch, levelIssues, lostIssues } from "./activities.js";
import type { LevelActivities } from "./catalogue.js";
import { branchField, codeField, levelField, readingsField } from "./fields.js";
import { type Branch, type Level, levels } from "./ids.js";
import { levelActivitiesSchema } from "./metier-schema.js";
import { type AppliedReading, appliedReadingSchema, reading, type View } from "./reading.js";

/** Two levels of a métier or of an emploi. */
export interface BetweenAsked extends View {
  /** The lower level. */
  readonly from: Level;
  /** The higher one. */
  readonly to: Level;
  /** The branch; every branch unless told. */
  readonly branch?: Branch | undefined;
}

/** A question about what separates two levels. */
export interface BetweenQuestion extends BetweenAsked {
  /** The code of the métier or of the emploi. */
  readonly code: AnyCode;
}

/** The schema of a question about what separates two levels. */
export const betweenQuestion: () => Schema<BetweenQuestion> = /* @__PURE__ */ lazy(() =>
  record<BetweenQuestion>({
    code: codeField(),
    from: levelField(),
    to: levelField(),
    branch: maybe(branchField()),
    readings: maybe(readingsField()),
  }),
);

/** The difference between two levels. */
export interface Between {
  /** The activities that come with each level above the lower one, up to the higher one. */
  readonly added: readonly LevelActivities[];
  /** The readings on which that rests. */
  readonly readings: readonly AppliedReading[];
}

/** The schema of what comes between two levels. */
export const betweenSchema: () => Schema<Between> = /* @__PURE__ */ lazy(() =>
  record<Between>({ added: many(levelActivitiesSchema()), readings: many(appliedReadingSchema()) }),
);

/**
 * The requirements of a level beyond a lower one: the activities of each level on the way, which
 * come on top of those below (reading R147; where they replace them, those of the higher level
 * alone).
 *
 * Throws a `PayError`: `unknown-emploi`, `unknown-value` for a level that is not one of theirs,
 * `out-of-order` where the first is the higher, `nothing-printed` where the activities are lost.
 *
 * @article G1 G.64-591
 * @example
 * between("0703", { from: "4B", to: "5B" }).added.map(({ activities }) => activities.length)
 * // [3, 5]
 */
export function between(code: AnyCode, options: BetweenAsked): Between {
  return unwrap(safeBetween(code, options));
}

/**
 * The same as {@link between}, from anything: a result, or the list of what is wrong; never an
 * exception.
 */
export function safeBetween(code: unknown, options: unknown): Outcome<Between> {
  return answerRequest(
    {
      schema: betweenQuestion(),
      issuesOf: ({ usable, flawed }) =>
        usable.code === undefined || flawed("readings")
          ? order(usable)
          : judged(usable.code, usable),
      resultOf: added,
    },
    asked({ code }, options),
  );
}

function judged(code: AnyCode, usable: Partial<BetweenQuestion>): readonly Issue[] {
  return [
    ...lostIssues(code, usable),
    ...levelIssues(code, usable, "from"),
    ...levelIssues(code, usable, "to"),
    ...order(usable),
  ];
}

function order({ from, to }: Partial<BetweenQuestion>): readonly Issue[] {
  if (from === undefined || to === undefined || levels.indexOf(from) <= levels.indexOf(to))
    return [];
  const expected = { fr: `un niveau qui ne dépasse pas ${to}`, en: `a level not above ${to}` };
  return [issue("out-of-order", ["from"], { received: from, expected })];
}

function added({ code, from, to, branch, ...view }: BetweenQuestion): Between {
  const taken = reading(view, "R147");
  const [above, upTo] = [levels.indexOf(from), levels.indexOf(to)];
  const isOnTheWay = ({ level }: LevelActivities): boolean => {
    const at = levels.indexOf(level);
    return at > above && at <= upTo && (taken.choice === "on-top" || level === to);
  };
  const all = activitiesOf(code, view).filter(isOnTheWay);
  return frozen({ added: all.map((each) => inBranch(each, branch)), readings: [taken] });
}
