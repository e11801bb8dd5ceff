import { lazy } from "../../exact/index.js";
import {
  anyNumber,
  flag,
  labelSchema,
  many,
  maybe,
  named,
  oneOf,
  record,
  type Schema,
  shaped,
  string,
  whole,
} from "../../intake/index.js";
import type { Fact } from "./facts.js";

/** The fields of a fact. */
export function factFields(): { readonly [K in keyof Fact]-?: Schema } {
  const value = shaped({ id: string(), label: labelSchema() });
  return {
    id: string(),
    type: oneOf(["boolean", "number", "choice", "set"]),
    unit: maybe(string()),
    decimals: maybe(whole()),
    atLeast: maybe(anyNumber()),
    atMost: maybe(anyNumber()),
    judgement: maybe(flag()),
    derived: maybe(flag()),
    label: labelSchema(),
    question: labelSchema(),
    values: maybe(many(value)),
  };
}

/** A fact that conditions may ask for. */
export const factSchema: () => Schema<Fact> = /* @__PURE__ */ lazy(() =>
  named("Fact", record<Fact>(factFields())),
);
