import seeds from "../../../seeds/facts.json" with { type: "json" };
import { frozen, type Label, lazy } from "../../exact/index.js";
import type { Facts } from "../../ids/index.js";
import {
  field,
  flag,
  list,
  maybe,
  oneOf,
  quantity,
  record,
  type Schema,
} from "../../intake/index.js";

/** A value that a choice or a set may take. */
export interface FactValue {
  /** Its name in a request. */
  readonly id: string;
  /** Its name, in both languages. */
  readonly label: Label;
}

/** A fact that conditions may ask for, and how one would ask for it. */
export interface Fact {
  /** Its key among the facts of a request. */
  readonly id: string;
  /** The type of its value: yes or no, a number, one name, or a set of names. */
  readonly type: "boolean" | "number" | "choice" | "set";
  /** The unit of a number. */
  readonly unit?: string;
  /** Decimals of a number. */
  readonly decimals?: number;
  /** Least value of a number; zero unless told. */
  readonly atLeast?: number;
  /** Greatest value of a number, where there is one. */
  readonly atMost?: number;
  /** Whether the text leaves it to judgement: the caller states it, and the answer says so. */
  readonly judgement?: boolean;
  /** Whether the library works it out itself. */
  readonly derived?: boolean;
  /** Its name, in both languages. */
  readonly label: Label;
  /** How one would ask for it. */
  readonly question: Label;
  /** The values of a choice or of a set. */
  readonly values?: readonly FactValue[];
}

/** The vocabulary of facts by id. */
export const factVocabulary: () => ReadonlyMap<string, Fact> = /* @__PURE__ */ lazy(
  () => new Map(frozen(seeds as unknown as Fact[]).map((fact) => [fact.id, fact])),
);

/** A fact of the vocabulary. */
export function factOf(id: string): Fact {
  return factVocabulary().get(id) as Fact;
}

/** The values of a fact that is a choice or a set. */
export function factValues(fact: Fact): readonly FactValue[] {
  return fact.values as readonly FactValue[];
}

/** Every fact that conditions may ask for, with its question in both languages. */
export function facts(): readonly Fact[] {
  return [...factVocabulary().values()];
}

function schemaOf(fact: Fact): Schema {
  const { type, decimals, atLeast = 0, atMost = 1e6 } = fact;
  if (fact.derived === true) return workedOut();
  if (type === "boolean") return flag();
  if (type === "number") return quantity({ decimals: decimals as number, atLeast, atMost });
  const names = factValues(fact).map(({ id }) => id);
  return type === "set" ? list(oneOf(names)) : oneOf(names);
}

/** No value: the library works the fact out itself. */
function workedOut(): Schema {
  const expected = {
    fr: "rien ici : la bibliothèque le déduit du métier",
    en: "nothing here: the library works it out from the métier",
  };
  return field({ description: expected.en, not: {} }, () => ({ code: "not-applicable", expected }));
}

/** The schema of the facts of a request. */
export const factsSchema: () => Schema<Facts> = /* @__PURE__ */ lazy(() =>
  record<Facts>(
    Object.fromEntries(facts().map((fact) => [fact.id, maybe(schemaOf(fact))])) as never,
  ),
);
