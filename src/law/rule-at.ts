import figures from "figures:rules" with { type: "json" };
import prose from "prose:rules" with { type: "json" };
import { frozen, type Label, lazy, madeWhole } from "../exact/index.js";
import type { ArticleId, RuleId } from "../ids/index.js";
import type { LawOn } from "./law-on.js";
import type { SourcedValue } from "./parameters.js";
import { type Dated, entryAt, type Series } from "./series.js";

/** The value of a dated rule from a day on. */
export interface RuleValue extends SourcedValue {
  /** The same in words. */
  readonly words: Label;
}

/** A rule of the law that is not a number, through time: whether it holds, or which of several. */
export interface DatedRule {
  readonly id: RuleId;
  readonly label: Label;
  readonly article: ArticleId;
  readonly values: readonly RuleValue[];
}

const series = /* @__PURE__ */ lazy(
  () =>
    new Map(
      frozen(figures as unknown as DatedRule[]).map(({ id, values }) => [id, values as Series]),
    ),
);

/** Every dated rule. */
export const datedRules: () => readonly DatedRule[] = /* @__PURE__ */ lazy(() =>
  madeWhole<readonly DatedRule[]>(figures, prose),
);

/** The values of a rule, oldest first. */
export function ruleSeries(id: RuleId): Series {
  return series().get(id) as Series;
}

/** The value of a rule under a law, or `undefined` while it does not hold. */
export function ruleAt(id: RuleId, on: LawOn): Dated | undefined {
  return entryAt(ruleSeries(id), on);
}

/** The value of a rule under a law, where it has one, in words. */
export function ruleInWords(id: RuleId, on: LawOn): Label {
  const { values } = datedRules().find((rule) => rule.id === id) as DatedRule;
  return (entryAt(values, on) as RuleValue).words;
}
