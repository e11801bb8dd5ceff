import type { Day } from "../exact/index.js";
import type { ActId, RuleId } from "../ids/index.js";
import { actOf, entryOf, isLater, type LawOn, ruleAt } from "../law/index.js";
import type { Expression } from "../working/index.js";
import type { LawOfResult, LineCode, PayLine } from "./situation/pay-slip.js";
import type { Situation } from "./situation/situation.js";

/** The rules that make a line due, where they came with a later act. */
const rulesOfLines: { readonly [Code in LineCode]?: RuleId } = {
  MINIMUM_SALARY: "conventionalMinimum",
  REDUCED_GROSS: "reducedGross",
  KEPT_SPECIAL_DUTY: "keptSpecialDuty",
};

/** The law of a slip: its regime, what was asked, and the acts that set something of it. */
export function lawOfResult(situation: Situation, lines: readonly PayLine[]): LawOfResult {
  const { position, complements, functionalBonuses, law, lawAsked } = situation;
  const granted = [...complements, ...functionalBonuses];
  const acts = new Set<ActId>([...(position.acts ?? []), ...granted.flatMap((each) => each.acts)]);
  for (const { code, steps } of lines) {
    for (const { expression } of steps) collectActs(expression, acts);
    for (const act of actOfLine(code, law)) acts.add(act);
  }
  return { regime: situation.regime, as: lawAsked, acts: [...acts].sort(inOrderOfEffect) };
}

function collectActs(expression: Expression, into: Set<ActId>): void {
  if ("of" in expression) for (const term of expression.of) collectActs(term, into);
  if (expression.kind !== "figure") return;
  const act = entryOf(expression)?.act;
  if (act !== undefined && isLater(act)) into.add(act as ActId);
}

function actOfLine(code: LineCode, law: LawOn): readonly ActId[] {
  const rule = rulesOfLines[code];
  const act = rule && ruleAt(rule, law)?.act;
  return act === undefined ? [] : [act as ActId];
}

function inOrderOfEffect(a: ActId, b: ActId): number {
  const [first, second] = [effectOf(a), effectOf(b)];
  if (first !== second) return first < second ? -1 : 1;
  return a < b ? -1 : 1;
}

function effectOf(id: ActId): Day {
  const { effectiveFrom, effectiveBounds } = actOf(id);
  return effectiveFrom ?? effectiveBounds?.notAfter ?? "";
}
