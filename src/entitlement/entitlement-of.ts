import {
  askedBy,
  type Complement,
  conditionInWords,
  type FunctionalBonus,
  factOf,
  type GivenFacts,
  statedAs,
  type Tested,
} from "../catalogue/index.js";
import type { AppliedReading } from "../working/index.js";
import type { DecidingFact, Entitlement } from "./entitlement.js";

/** Whether an entry is a complement or a functional bonus. */
export function sortOf(entry: Complement | FunctionalBonus): Entitlement["sort"] {
  return "kind" in entry ? "complement" : "functional-bonus";
}

/** A complement or a functional bonus, as an answer names it. */
export function entitlementOf(
  entry: Complement | FunctionalBonus,
  readings: readonly AppliedReading[],
): Entitlement {
  const { id, label, points, condition, source } = entry;
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
