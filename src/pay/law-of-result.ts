import type { Day } from "../exact/index.js";
import type { ActId, RuleId } from "../ids/index.js";
import { actsBehind, datedAct, type LawAsked, ruleAt } from "../law/index.js";
import type { Expression, Step } from "../working/index.js";
import type { LineCode } from "./situation/line-codes.js";
import type { LawOfResult, PayLine } from "./situation/pay-slip.js";
import type { Situation } from "./situation/situation.js";

/** The rules that make a line due, where they came with a later act. */
const rulesOfLines: ReadonlyMap<LineCode, RuleId> = new Map([
  ["REDUCED_GROSS", "reducedGross"],
  ["KEPT_SPECIAL_DUTY", "keptSpecialDuty"],
]);

/** The same, in the scheme of 2003 alone. */
const rulesOf2003: typeof rulesOfLines = new Map([["MINIMUM_SALARY", "conventionalMinimum"]]);

type Acts = Set<ActId>;

/** The law of a slip: its regime, what was asked, and the acts that set something of it. */
export function lawOfResult(
  situations: readonly Situation[],
  lines: readonly PayLine[],
): LawOfResult {
  const [situation] = situations as readonly [Situation];
  const { lawAsked, regime } = situation;
  const acts = new Set<ActId>();
  if (regime !== "2003") acts.add(ruleAt("regime", situation.law)?.act as ActId);
  for (const each of situations) collectOfJob(each, acts);
  for (const { code, steps } of lines) {
    for (const { expression } of steps) collectActs(expression, acts);
    collectOfLine(code, situation, acts);
  }
  return { regime, as: lawAsked, acts: [...acts].sort(inOrderOfEffect) };
}

/**
 * The law of what steps come to under the avenant: the acts of their figures, of a situation, and
 * others told.
 */
export function lawOfSteps(
  as: LawAsked,
  steps: readonly Pick<Step, "expression">[],
  situations: readonly Situation[],
  others: readonly ActId[] = [],
): LawOfResult {
  const acts = new Set<ActId>(others);
  for (const each of situations) collectOfJob(each, acts);
  for (const { expression } of steps) collectActs(expression, acts);
  return { regime: "2003", as, acts: [...acts].sort(inOrderOfEffect) };
}

function collectOfJob({ position, complements, functionalBonuses }: Situation, into: Acts): void {
  for (const act of position.acts ?? []) into.add(act);
  for (const { acts } of complements) for (const act of acts) into.add(act);
  for (const { acts } of functionalBonuses) for (const act of acts) into.add(act);
}

function collectActs(expression: Expression, into: Acts): void {
  const { kind } = expression;
  if (kind === "step") return;
  if (kind !== "figure") {
    for (const term of expression.of) collectActs(term, into);
    return;
  }
  for (const act of actsBehind(expression)) into.add(act as ActId);
}

function collectOfLine(code: LineCode, { law, regime }: Situation, into: Acts): void {
  const rule = rulesOfLines.get(code) ?? (regime === "2003" ? rulesOf2003.get(code) : undefined);
  const act = rule && ruleAt(rule, law)?.act;
  if (act !== undefined) into.add(act as ActId);
}

function inOrderOfEffect(a: ActId, b: ActId): number {
  const [first, second] = [effectOf(a), effectOf(b)];
  if (first !== second) return first < second ? -1 : 1;
  return a < b ? -1 : 1;
}

function effectOf(id: ActId): Day {
  const { effectiveFrom, effectiveBounds } = datedAct(id);
  return effectiveFrom ?? effectiveBounds?.notAfter ?? "";
}
