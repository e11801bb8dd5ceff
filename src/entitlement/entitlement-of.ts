import {
  askedBy,
  conditionInWords,
  factOf,
  statedAs,
} from "../catalogue/condition/condition-in-words.js";
import type { GivenFacts, Tested } from "../catalogue/condition/evaluate.js";
import type { Complement, FunctionalBonus } from "../catalogue/metiers.js";
import type { DecidingFact, Entitlement } from "./entitlement.js";

/** Whether an entry is a complement or a functional bonus. */
export function sortOf(entry: Complement | FunctionalBonus): Entitlement["sort"] {
  return "kind" in entry ? "complement" : "functional-bonus";
}

/** A complement or a functional bonus, as an answer names it. */
export function entitlementOf(entry: Complement | FunctionalBonus): Entitlement {
  const { id, label, points, condition, source, readings } = entry;
  return {
    sort: sortOf(entry),
    id,
    ...("kind" in entry ? { kind: entry.kind } : {}),
    label,
    points,
    condition: conditionInWords(condition),
    article: source.article,
    source,
    readings,
  };
}

/** The facts that decided, in words. */
export function decidingFacts(
  because: readonly Tested[],
  facts: GivenFacts,
): readonly DecidingFact[] {
  return because.map(({ test, contrary }) => {
    const fact = factOf(test.fact);
    const { id, label, judgement = false } = fact;
    const stated = statedAs(fact, facts[id]);
    return { fact: id, label, stated, asked: askedBy(test), contrary, judgement };
  });
}
