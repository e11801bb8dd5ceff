import * as z from "zod/mini";
import type { JsonSchema } from "./fields.js";
import { alternativesOf } from "./shapes.js";

/** The JSON Schema (draft 2020-12) of what a schema accepts. */
export function jsonSchema(schema: z.ZodMiniType): JsonSchema {
  return z.toJSONSchema(schema, {
    io: "input",
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema: json }) => {
      const given = alternativesOf(zodSchema as unknown as z.ZodMiniType);
      if (given === undefined) return;
      const [first, ...others] = given.shapes().map((shape) => withoutDialect(jsonSchema(shape)));
      Object.assign(json, others.length === 0 ? first : { anyOf: [first, ...others] }, given.more);
    },
  });
}

function withoutDialect({ $schema: _, ...rest }: JsonSchema): JsonSchema {
  return rest;
}
