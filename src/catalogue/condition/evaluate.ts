import { type DecimalInput, decimal } from "../../exact/index.js";
import type { Facts } from "../../ids/index.js";
import type { Condition } from "../../law/index.js";

/** A condition on one fact. */
export type Test = Extract<Condition, { readonly fact: string }>;

/** A test that a fact has met or failed. */
export interface Tested {
  readonly test: Test;
  /** Whether the condition asks for the contrary. */
  readonly contrary: boolean;
}

/**
 * The verdict of the facts on a condition: granted, refused, or missing the facts still to be
 * gathered.
 */
export type Verdict =
  | {
      readonly verdict: "granted" | "refused";
      /** The tests that decided; none for a condition that always holds. */
      readonly because: readonly Tested[];
    }
  | {
      readonly verdict: "missing";
      /** The ids of the facts still to be gathered, in the order of the condition. */
      readonly facts: readonly string[];
    };

type Truth = Exclude<Verdict["verdict"], "missing">;

/** The facts given, by id. */
export type GivenFacts = Readonly<Record<string, unknown>>;

/**
 * The verdict of the facts on a condition: three-valued, so that a fact that nobody stated is
 * neither true nor false. A set that is given is complete.
 *
 * @example evaluate({ fact: "beds", atLeast: "200" }, { beds: 199 }).verdict // "refused"
 */
export function evaluate(condition: Condition, facts: Facts | GivenFacts): Verdict {
  return judge(condition, facts as GivenFacts, false);
}

function judge(condition: Condition, facts: GivenFacts, contrary: boolean): Verdict {
  if ("always" in condition) return { verdict: contrary ? "refused" : "granted", because: [] };
  if ("not" in condition) return judge(condition.not, facts, !contrary);
  if ("fact" in condition) return tested(condition, facts, contrary);
  const parts = "all" in condition ? condition.all : condition.any;
  const verdicts = parts.map((part) => judge(part, facts, contrary));
  // « Not all » is « any not », and « not any » is « all not ».
  return "all" in condition !== contrary
    ? combined(verdicts, "refused", "granted")
    : combined(verdicts, "granted", "refused");
}

function tested(test: Test, facts: GivenFacts, contrary: boolean): Verdict {
  const value = facts[test.fact];
  if (value === undefined) return { verdict: "missing", facts: [test.fact] };
  const verdict = holds(test, withPlus(test, value, facts)) === contrary ? "refused" : "granted";
  return { verdict, because: [{ test, contrary }] };
}

/**
 * One part that decides is enough; failing that, a missing part leaves it open; failing that, every
 * part agrees.
 */
function combined(parts: readonly Verdict[], decisive: Truth, otherwise: Truth): Verdict {
  const missing = parts.flatMap((part) => (part.verdict === "missing" ? part.facts : []));
  const settled = parts.flatMap((part) => (part.verdict === "missing" ? [] : [part]));
  const deciding = settled.filter(({ verdict }) => verdict === decisive);
  if (deciding.length > 0) {
    return { verdict: decisive, because: deciding.flatMap(({ because }) => because) };
  }
  if (missing.length > 0) return { verdict: "missing", facts: [...new Set(missing)] };
  return { verdict: otherwise, because: settled.flatMap(({ because }) => because) };
}

function holds(test: Test, value: unknown): boolean {
  if ("includes" in test) return asSet(value).includes(test.includes);
  if ("oneOf" in test) return asSet(value).some((name) => test.oneOf.includes(name));
  return isNumeric(test) ? within(test, value as DecimalInput) : value === true;
}

/** A number with the other that counts with it. */
function withPlus(test: Test, value: unknown, facts: GivenFacts): unknown {
  const other = "plus" in test && test.plus !== undefined ? facts[test.plus] : undefined;
  if (other === undefined) return value;
  return decimal(value as DecimalInput).plus(decimal(other as DecimalInput));
}

function asSet(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]) as readonly string[];
}

type NumericTest = Exclude<
  Test,
  { readonly includes: string } | { readonly oneOf: readonly string[] }
> &
  (
    | { readonly atLeast: string }
    | { readonly atMost: string }
    | { readonly moreThan: string }
    | { readonly lessThan: string }
    | { readonly between: readonly [string, string] }
  );

function isNumeric(test: Test): test is NumericTest {
  return Object.keys(test).length > 1;
}

function within(test: NumericTest, value: DecimalInput): boolean {
  const number = decimal(value);
  if ("atLeast" in test) return number.greaterThanOrEqualTo(test.atLeast);
  if ("atMost" in test) return number.lessThanOrEqualTo(test.atMost);
  if ("moreThan" in test) return number.greaterThan(test.moreThan);
  if ("lessThan" in test) return number.lessThan(test.lessThan);
  const [low, high] = test.between;
  return number.greaterThanOrEqualTo(low) && number.lessThanOrEqualTo(high);
}

/** Every test of a condition, in its order. */
export function testsOf(condition: Condition): readonly Test[] {
  if ("always" in condition) return [];
  if ("not" in condition) return testsOf(condition.not);
  if ("fact" in condition) return [condition];
  return ("all" in condition ? condition.all : condition.any).flatMap(testsOf);
}

/** The facts that a test looks at. */
export function factsIn(test: Test): readonly string[] {
  return "plus" in test && test.plus !== undefined ? [test.fact, test.plus] : [test.fact];
}

/** The ids of the facts that a condition may ask for, in its order. */
export function factsOf(condition: Condition): readonly string[] {
  return [...new Set(testsOf(condition).flatMap(factsIn))];
}
