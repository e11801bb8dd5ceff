import type { Label } from "../exact/index.js";
import type { Expression, Step } from "./step.js";

/**
 * The same steps, which refer to one another only, under other names: so that a second working of
 * the same rules can stand beside the first.
 */
export function renamed(steps: readonly Step[], prefix: string, suffix: Label): readonly Step[] {
  const moved = (expression: Expression): Expression => {
    if (expression.kind === "figure") return expression;
    if (expression.kind !== "step") return { ...expression, of: expression.of.map(moved) };
    return { ...expression, step: `${prefix}${expression.step}` };
  };
  return steps.map((each) => ({
    ...each,
    id: `${prefix}${each.id}`,
    label: { fr: `${each.label.fr}${suffix.fr}`, en: `${each.label.en}${suffix.en}` },
    expression: moved(each.expression),
  }));
}
