import { frozen, lazy } from "../exact/index.js";
import {
  answerRequest,
  asked,
  type Issue,
  issue,
  maybe,
  nearest,
  type Outcome,
  record,
  type Schema,
  unwrap,
} from "../intake/index.js";
import type { Activity, Emploi, LevelActivities } from "./catalogue.js";
import { emploiNamed, seedOf } from "./emploi.js";
import { branchField, codeField, formerMetiers, levelField, readingsField } from "./fields.js";
import {
  type Branch,
  type EmploiCode,
  type Level,
  type MetierCode,
  metierCodes,
  type OtherCode,
} from "./ids.js";
import { metierNamed } from "./metier.js";
import type { View } from "./reading.js";

/** A code of a métier or of an emploi. */
export type AnyCode = MetierCode | EmploiCode | OtherCode;

/** Which activities are asked for; all of them unless told. */
export interface ActivitiesAsked extends View {
  /** Those that mark a level. */
  readonly level?: Level | undefined;
  /** Those of a branch, and those of every branch. */
  readonly branch?: Branch | undefined;
}

/** A question about the activities of a métier or of an emploi. */
export interface ActivitiesQuestion extends ActivitiesAsked {
  /** The code of the métier or of the emploi. */
  readonly code: AnyCode;
}

/** The schema of a question about activities. */
export const activitiesQuestion: () => Schema<ActivitiesQuestion> = /* @__PURE__ */ lazy(() =>
  record<ActivitiesQuestion>({
    code: codeField(),
    level: maybe(levelField()),
    branch: maybe(branchField()),
    readings: maybe(readingsField()),
  }),
);

/**
 * The activities of a métier or of an emploi, level by level, each in a few words of ours. An
 * administrative emploi has those of its métier. Without a branch all come, each with its branches.
 *
 * Throws a `PayError`: `unknown-emploi`; `unknown-value` for a level that the métier or the emploi
 * has not; `nothing-printed` where the text has lost them (060703).
 *
 * @article G1 G.64-591
 * @example activities("0703", { level: "5A" })[0]?.activities.length // 3
 */
export function activities(
  code: AnyCode,
  options: ActivitiesAsked = {},
): readonly LevelActivities[] {
  return unwrap(safeActivities(code, options));
}

/**
 * The same as {@link activities}, from anything: a result, or the list of what is wrong; never an
 * exception.
 */
export function safeActivities(
  code: unknown,
  options: unknown = {},
): Outcome<readonly LevelActivities[]> {
  return answerRequest(
    {
      schema: activitiesQuestion(),
      issuesOf: ({ usable, flawed }) =>
        usable.code === undefined || flawed("readings")
          ? []
          : [...lostIssues(usable.code, usable), ...levelIssues(usable.code, usable, "level")],
      resultOf: ({ code: known, level, branch, ...view }) =>
        frozen(
          activitiesOf(known, view)
            .filter((each) => level === undefined || each.level === level)
            .map((each) => inBranch(each, branch)),
        ),
    },
    asked({ code }, options),
  );
}

/** The activities that are done in a branch. */
export function inBranch(each: LevelActivities, branch: Branch | undefined): LevelActivities {
  const isThere = ({ branches }: Activity): boolean =>
    branch === undefined || branches === undefined || branches.includes(branch);
  return { ...each, activities: each.activities.filter(isThere) };
}

/** The issues with the activities of a code: the text has lost them. */
export function lostIssues(code: AnyCode, view: View): readonly Issue[] {
  if (activitiesOf(code, view).length > 0) return [];
  const expected = {
    fr: "un emploi dont les activités sont imprimées ; de celui-ci elles sont perdues",
    en: "an emploi whose activities are printed; this one's are lost",
  };
  return [issue("nothing-printed", ["code"], { received: code, expected })];
}

/** The issues with a level: the métier or the emploi has it not. */
export function levelIssues<K extends string>(
  code: AnyCode,
  options: View & { readonly [key in K]?: Level | undefined },
  key: K,
): readonly Issue[] {
  const level = options[key];
  const own = activitiesOf(code, options).map((each) => each.level);
  if (level === undefined || own.length === 0 || own.includes(level)) return [];
  const expected = {
    fr: `un des niveaux de ${code} : ${own.join(", ")}`,
    en: `one of the levels of ${code}: ${own.join(", ")}`,
  };
  const suggestion = nearest(level, own);
  return [issue("unknown-value", [key], { received: level, expected, suggestion })];
}

/** The activities of a métier or of an emploi, level by level; none where they are lost. */
export function activitiesOf(code: AnyCode, view: View): readonly LevelActivities[] {
  const isMetier = formerMetiers().has(code) || metierCodes.some((each) => each === code);
  if (isMetier) return metierNamed(code).levels.map(plain);
  const emploi = emploiNamed(code as EmploiCode, view);
  return emploi.metier === undefined
    ? ofEmploi(emploi)
    : metierNamed(emploi.metier).levels.map(plain);
}

function plain({ level, activities: all, line }: LevelActivities): LevelActivities {
  return { level, activities: all, line };
}

/**
 * The activities of an emploi that has a sheet of its own: by level in the computing grid, of its
 * one level in the care grid.
 */
function ofEmploi(emploi: Emploi): readonly LevelActivities[] {
  const { activities: all = [], levels } = seedOf(emploi);
  const [first] = all;
  if (first === undefined) return [];
  if ("level" in first) return (all as readonly LevelActivities[]).map(plain);
  return [{ level: levels[0] as Level, activities: all as readonly Activity[], line: first.line }];
}
