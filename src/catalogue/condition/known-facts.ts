import type { Label } from "../../exact/index.js";
import type { FactId } from "../../ids/index.js";
import type { Condition } from "../../law/index.js";
import { factsIn, testsOf } from "./evaluate.js";
import { type Fact, factOf, factValues, factVocabulary } from "./facts.js";

/** A fact, or a value of a set, that no condition of the métier uses. */
export interface UnusedFact {
  /** The id of the fact. */
  readonly fact: FactId;
  /** Of a set, the value that serves nothing; absent when the whole fact does. */
  readonly value?: string;
  /** Its name, in both languages. */
  readonly label: Label;
}

/** The facts that conditions ask for, by id, each with the values that they look for in it. */
export type KnownFacts = ReadonlyMap<string, ReadonlySet<string>>;

/** The facts that conditions ask for. */
export function knownFacts(conditions: readonly Condition[]): KnownFacts {
  const known = new Map<string, Set<string>>();
  for (const test of conditions.flatMap(testsOf)) {
    const values = known.get(test.fact) ?? new Set();
    if ("includes" in test) values.add(test.includes);
    if ("oneOf" in test) for (const value of test.oneOf) values.add(value);
    known.set(test.fact, values);
    for (const fact of factsIn(test)) known.set(fact, known.get(fact) ?? new Set());
  }
  return known;
}

/** Facts as questions, once each: of a set, only the values that the conditions look for. */
export function asQuestions(ids: Iterable<string>, known: KnownFacts): readonly Fact[] {
  return [...new Set(ids)].map((id) => narrowed(factOf(id), known.get(id)));
}

function narrowed(fact: Fact, names: ReadonlySet<string> | undefined): Fact {
  if (fact.type !== "set") return fact;
  return { ...fact, values: factValues(fact).filter(({ id }) => names?.has(id)) };
}

/**
 * The facts given, and the values of sets, that no condition uses, in the order of the vocabulary.
 */
export function unusedFacts(
  given: Readonly<Record<string, unknown>>,
  known: KnownFacts,
): readonly UnusedFact[] {
  return [...factVocabulary()].flatMap(([id, fact]) => {
    const value = given[id];
    if (value === undefined) return [];
    const names = known.get(id);
    if (names === undefined) return [{ fact: id as FactId, label: fact.label }];
    return Array.isArray(value) ? unusedValues(fact, value, names) : [];
  });
}

function unusedValues(
  fact: Fact,
  given: readonly string[],
  names: ReadonlySet<string>,
): readonly UnusedFact[] {
  return factValues(fact)
    .filter(({ id }) => given.includes(id) && !names.has(id))
    .map(({ id, label }) => ({ fact: fact.id as FactId, value: id, label }));
}
