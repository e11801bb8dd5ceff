import type { Condition } from "../../law/index.js";
import { evaluate, type GivenFacts } from "./evaluate.js";

const always: Condition = { always: true };
const never: Condition = { not: always };

/** Whether a condition can never hold, whatever the facts. */
export function isNever(condition: Condition): boolean {
  return "not" in condition && "always" in condition.not;
}

/**
 * The part of a condition still to be decided once some facts are known: the parts that these
 * decide are gone.
 *
 * @example
 * simplified({ all: [{ fact: "courtSejour" }, { fact: "reclassified" }] }, { courtSejour: true })
 * // { fact: "reclassified" }
 */
export function simplified(condition: Condition, facts: GivenFacts): Condition {
  const { verdict } = evaluate(condition, facts);
  if (verdict !== "missing") return verdict === "granted" ? always : never;
  if ("not" in condition) return { not: simplified(condition.not, facts) };
  if ("all" in condition) return joined("all", open(condition.all, facts));
  return "any" in condition ? joined("any", open(condition.any, facts)) : condition;
}

function open(parts: readonly Condition[], facts: GivenFacts): readonly Condition[] {
  return parts
    .filter((part) => evaluate(part, facts).verdict === "missing")
    .map((part) => simplified(part, facts));
}

function joined(how: "all" | "any", parts: readonly Condition[]): Condition {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  return how === "all" ? { all: parts } : { any: parts };
}
