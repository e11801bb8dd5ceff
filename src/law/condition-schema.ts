import { lazy } from "../exact/index.js";
import {
  anyOf,
  exactly,
  many,
  named,
  number,
  pair,
  recursive,
  type Schema,
  shaped,
  string,
} from "../intake/index.js";
import type { Condition } from "./condition.js";

/** A condition, as the seeds write it. */
export const conditionSchema: () => Schema<Condition> = /* @__PURE__ */ lazy(() => {
  const inner = recursive(conditionSchema);
  const onFact = (own: Readonly<Record<string, Schema>>) => shaped({ fact: string(), ...own });
  const compared = ["atLeast", "atMost", "moreThan", "lessThan"].map((key) =>
    onFact({ [key]: number() }),
  );
  const any = anyOf([
    shaped({ always: exactly(true) }),
    onFact({}),
    onFact({ includes: string() }),
    onFact({ oneOf: many(string()) }),
    ...compared,
    onFact({ plus: string(), atLeast: number() }),
    onFact({ between: pair(number(), number()) }),
    shaped({ all: many(inner) }),
    shaped({ any: many(inner) }),
    shaped({ not: inner }),
  ]);
  return named("Condition", any as unknown as Schema<Condition>);
});
