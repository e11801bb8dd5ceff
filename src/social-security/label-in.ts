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
  string,
  unwrap,
} from "../intake/index.js";
import { emploiNamed } from "./emploi.js";
import { branchField, emploiField, readingsField } from "./fields.js";
import type { Branch, EmploiCode, OtherCode } from "./ids.js";
import { type AppliedReading, appliedReadingSchema, reading, type View } from "./reading.js";
import { branchesSchema } from "./schema-parts.js";

/** A question about the label of an emploi in a branch. */
export interface LabelQuestion extends View {
  /** The code of the emploi. */
  readonly code: EmploiCode | OtherCode;
  /** The branch. */
  readonly branch: Branch;
}

/** The schema of a question about the label of an emploi in a branch. */
export const labelQuestion: () => Schema<LabelQuestion> = /* @__PURE__ */ lazy(() =>
  record<LabelQuestion>({
    code: emploiField(),
    branch: branchField(),
    readings: maybe(readingsField()),
  }),
);

/** The label of an emploi in a branch. */
export interface BranchedLabel {
  /** The label. */
  readonly label: string;
  /** The branches that share it; absent where every branch has the same. */
  readonly branches?: readonly Branch[];
  /** The readings on which that rests. */
  readonly readings: readonly AppliedReading[];
}

/** The schema of a label in a branch. */
export const branchedLabelSchema: () => Schema<BranchedLabel> = /* @__PURE__ */ lazy(() =>
  record<BranchedLabel>({
    label: string(),
    branches: maybe(branchesSchema()),
    readings: many(appliedReadingSchema()),
  }),
);

/**
 * The label of an emploi in a branch: most have one for all, 090402 to 090404 one a branch, under
 * letters that the text does not explain (reading R142).
 *
 * Throws a `PayError`: `unknown-emploi`, `unknown-value` for the branch, `undecided` where the
 * letters are left unexplained.
 *
 * @article G1 G.453-457
 * @example labelIn("090403", "famille").label // "Gestionnaire contrôle des risques Prestations"
 */
export function labelIn(
  code: EmploiCode | OtherCode,
  branch: Branch,
  view: View = {},
): BranchedLabel {
  return unwrap(safeLabelIn(code, branch, view));
}

/**
 * The same as {@link labelIn}, from anything: a result, or the list of what is wrong; never an
 * exception.
 */
export function safeLabelIn(
  code: unknown,
  branch: unknown,
  view: unknown = {},
): Outcome<BranchedLabel> {
  return answerRequest(
    {
      schema: labelQuestion(),
      issuesOf: ({ usable, flawed }) =>
        usable.code === undefined || flawed("readings") ? [] : undecided(usable.code, usable),
      resultOf: labelled,
    },
    asked({ code, branch }, view),
  );
}

function undecided(code: EmploiCode | OtherCode, view: View): readonly Issue[] {
  const { branchLabels } = emploiNamed(code, view);
  if (branchLabels === undefined || reading(view, "R142").choice === "branches") return [];
  const expected = {
    fr: "la lecture R142 `branches` : les lettres BM, BR, BV, BF sont laissées sans explication",
    en: "reading R142 `branches`: the letters BM, BR, BV, BF are left unexplained",
  };
  return [issue("undecided", ["readings", "R142"], { received: "letters", expected })];
}

function labelled({ code, branch, ...view }: LabelQuestion): BranchedLabel {
  const { label, branchLabels = [] } = emploiNamed(code, view);
  const own = branchLabels.find(({ branches }) => branches.includes(branch));
  return frozen(
    own === undefined ? { label, readings: [] } : { ...own, readings: [reading(view, "R142")] },
  );
}
