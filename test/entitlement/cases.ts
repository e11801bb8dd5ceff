import { expect } from "vitest";
import { evaluate, type Test, testsOf } from "../../src/catalogue/condition/evaluate.js";
import { type Fact, factVocabulary } from "../../src/catalogue/condition/facts.js";
import type { Position } from "../../src/job/position.js";
import type { Condition } from "../../src/law/seeds.js";
import type { Expected, Given } from "./expected/words.js";

/** Values on both sides of everything that a condition tests, fact by fact; none for what the library works out. */
export function valuesOf(condition: Condition): ReadonlyMap<string, readonly unknown[]> {
  const values = new Map<string, readonly unknown[]>();
  for (const test of testsOf(condition)) {
    const fact = factVocabulary().get(test.fact) as Fact;
    if (fact.derived === true) continue;
    values.set(test.fact, distinct([...(values.get(test.fact) ?? []), ...around(test, fact)]));
  }
  return values;
}

function around(test: Test, { type, decimals = 0, values = [] }: Fact): readonly unknown[] {
  if (type === "boolean") return [true, false];
  if (type === "choice") return values.map(({ id }) => id);
  if ("includes" in test) return [[], [test.includes], values.map(({ id }) => id)];
  if ("oneOf" in test) return [[], ...test.oneOf.map((name) => [name])];
  const step = decimals === 0 ? 1 : 0.01;
  const { fact: _, ...bounds } = test;
  return Object.values(bounds)
    .flat()
    .map(Number)
    .flatMap((bound) => [bound - step, bound, bound + step])
    .filter((value) => value >= 0)
    .map((value) => Math.round(value * 100) / 100);
}

function distinct(values: readonly unknown[]): readonly unknown[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

/** Every combination of the values given, fact by fact. */
export function combinations(values: ReadonlyMap<string, readonly unknown[]>): readonly Given[] {
  let all: Given[] = [{}];
  for (const [fact, each] of values) {
    all = all.flatMap((given) => each.map((value) => ({ ...given, [fact]: value })));
  }
  return all;
}

/** Two maps of values as one. */
export function together(
  first: ReadonlyMap<string, readonly unknown[]>,
  second: Readonly<Record<string, readonly unknown[]>>,
): ReadonlyMap<string, readonly unknown[]> {
  const values = new Map(first);
  for (const [fact, each] of Object.entries(second)) {
    values.set(fact, distinct([...(values.get(fact) ?? []), ...each]));
  }
  return values;
}

/** Whether the text grants something to whoever some facts are true of. */
export type Due = (given: Given) => boolean;

/** Cases that a condition decides otherwise than the text, and the verdicts that it gives. */
export function compared(
  condition: Condition,
  { facts, due }: { facts: Readonly<Record<string, readonly unknown[]>>; due: Due },
  derived: Given = {},
): { wrong: readonly Given[]; verdicts: readonly string[] } {
  const judged = combinations(together(valuesOf(condition), facts)).map((given) => ({
    given,
    verdict: evaluate(condition, { ...given, ...derived }).verdict,
  }));
  const wrong = judged.filter(
    ({ given, verdict }) => verdict !== (due(given) ? "granted" : "refused"),
  );
  return {
    wrong: wrong.map(({ given }) => given),
    verdicts: [...new Set<string>(judged.map(({ verdict }) => verdict))].sort(),
  };
}

/** A row of a table holds for a position: its points, and whom they are granted to. */
export function expectGranted(
  { complements, functionalBonuses }: Position,
  { id, points, facts, due }: Expected,
  derived: Given,
): void {
  const entry = [...complements, ...functionalBonuses].find((each) => each.id === id);
  expect(entry?.points.toFixed()).toBe(points);
  const condition = entry?.condition ?? { not: { always: true } };
  const { wrong, verdicts } = compared(condition, { facts, due }, derived);
  expect(wrong).toEqual([]);
  expect(verdicts).toEqual("always" in condition ? ["granted"] : ["granted", "refused"]);
}
