import { factOf } from "../condition/words.js";
import { type Test, testsOf } from "../condition.js";
import type { Fact } from "../facts.js";
import type { FactId } from "../generated/ids.js";
import type { Condition } from "../seeds.js";
import type { UnusedFact } from "./result.js";

/** Facts as questions, once each: of a set or of a choice of functions, only the values that the job's conditions know. */
export function asQuestions(
  ids: Iterable<string>,
  conditions: readonly Condition[],
): readonly Fact[] {
  const known = conditions.flatMap(testsOf);
  return [...new Set(ids)].map((id) => narrowed(factOf(id), valuesIn(known, id)));
}

function narrowed(fact: Fact, names: ReadonlySet<string>): Fact {
  if (fact.type !== "set" || fact.values === undefined) return fact;
  return { ...fact, values: fact.values.filter(({ id }) => names.has(id)) };
}

/** The values of a fact that tests know. */
function valuesIn(tests: readonly Test[], fact: string): ReadonlySet<string> {
  return new Set(
    tests.flatMap((test) => {
      if (test.fact !== fact) return [];
      if ("includes" in test) return [test.includes];
      return "oneOf" in test ? test.oneOf : [];
    }),
  );
}

/** The facts given, and the values of sets, that no condition uses. */
export function unusedFacts(
  facts: Readonly<Record<string, unknown>>,
  conditions: readonly Condition[],
): readonly UnusedFact[] {
  const tests = conditions.flatMap(testsOf);
  const used = new Set(tests.map(({ fact }) => fact));
  return Object.entries(facts).flatMap(([id, value]) => {
    const fact = factOf(id);
    if (!used.has(id)) return [{ fact: id as FactId, label: fact.label }];
    return Array.isArray(value) ? unusedValues(fact, value, valuesIn(tests, id)) : [];
  });
}

function unusedValues(
  fact: Fact,
  given: readonly string[],
  known: ReadonlySet<string>,
): readonly UnusedFact[] {
  const { values = [] } = fact;
  return values
    .filter(({ id }) => given.includes(id) && !known.has(id))
    .map(({ id, label }) => ({ fact: fact.id as FactId, value: id, label }));
}
