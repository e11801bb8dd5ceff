import seeds from "../../seeds/rules.json" with { type: "json" };
import { type Label, lazy } from "../exact/index.js";
import type { ArticleId, RuleId } from "../ids/index.js";
import type { LawOn } from "./law-on.js";
import type { SourcedValue } from "./parameters.js";
import { entryAt } from "./series.js";

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

const byId = /* @__PURE__ */ lazy(
  () => new Map((seeds as unknown as DatedRule[]).map((rule) => [rule.id, rule])),
);

/** Every dated rule. */
export function datedRules(): readonly DatedRule[] {
  return [...byId().values()];
}

/** The value of a rule under a law, or `undefined` while it does not hold. */
export function ruleAt(id: RuleId, on: LawOn): RuleValue | undefined {
  return entryAt((byId().get(id) as DatedRule).values, on);
}
