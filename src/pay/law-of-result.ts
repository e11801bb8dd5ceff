import type { Day } from "../exact/index.js";
import type { ActId, RuleId } from "../ids/index.js";
import { actsBehind, datedAct, isLater, ruleAt } from "../law/index.js";
import type { Expression } from "../working/index.js";
import type { LawOfResult, LineCode, PayLine } from "./situation/pay-slip.js";
import type { Situation } from "./situation/situation.js";

/** The rules that make a line due, where they came with a later act. */
const rulesOfLines: { readonly [Code in LineCode]?: RuleId } = {
  REDUCED_GROSS: "reducedGross",
  KEPT_SPECIAL_DUTY: "keptSpecialDuty",
};

/** The same, in the scheme of 2003 alone. */
const rulesOf2003: typeof rulesOfLines = { MINIMUM_SALARY: "conventionalMinimum" };

/** The law of a slip: its regime, what was asked, and the acts that set something of it. */
export function lawOfResult(
  situations: readonly Situation[],
  lines: readonly PayLine[],
): LawOfResult {
  const [situation] = situations as readonly [Situation];
  const { lawAsked, regime } = situation;
  const acts = new Set<ActId>([...actOfRegime(situation), ...situations.flatMap(actsOfJob)]);
  for (const { code, steps } of lines) {
    for (const { expression } of steps) collectActs(expression, acts);
    for (const act of actOfLine(code, situation)) acts.add(act);
  }
  return { regime, as: lawAsked, acts: [...acts].sort(inOrderOfEffect) };
}

function actsOfJob({ position, complements, functionalBonuses }: Situation): readonly ActId[] {
  const granted = [...complements, ...functionalBonuses];
  return [...(position.acts ?? []), ...granted.flatMap((each) => each.acts)];
}

/** The act of the scheme, where it came after the avenant no. 2002-02. */
function actOfRegime({ regime, law }: Situation): readonly ActId[] {
  return regime === "2003" ? [] : [ruleAt("regime", law)?.act as ActId];
}

function collectActs(expression: Expression, into: Set<ActId>): void {
  const { kind } = expression;
  if (kind === "step") return;
  if (kind !== "figure") {
    for (const term of expression.of) collectActs(term, into);
    return;
  }
  for (const act of actsBehind(expression)) if (isLater(act)) into.add(act as ActId);
}

function actOfLine(code: LineCode, { law, regime }: Situation): readonly ActId[] {
  const rule = rulesOfLines[code] ?? (regime === "2003" ? rulesOf2003[code] : undefined);
  const act = rule && ruleAt(rule, law)?.act;
  return act === undefined ? [] : [act as ActId];
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
