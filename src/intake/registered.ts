import type * as z from "zod/mini";
import { frozen } from "../exact/index.js";
import { described, type Sentences } from "./described.js";
import { factored } from "./factored.js";
import type { JsonSchema } from "./fields.js";
import { jsonSchema } from "./json-schema.js";

/** Schemas by name, each made when it is first asked for. */
export function registered<S extends object>(makers: { readonly [N in keyof S]: () => S[N] }): S {
  const getters = Object.entries<() => unknown>(makers).map(([name, get]) => {
    return [name, { get, enumerable: true }] as const;
  });
  return Object.freeze(Object.defineProperties({}, Object.fromEntries(getters))) as S;
}

/** The JSON Schema (draft 2020-12) of what a schema accepts, under its name. */
export function titledJsonSchema(
  title: string,
  schema: z.ZodMiniType,
  sentences: Sentences,
): JsonSchema {
  const said = described(jsonSchema(schema), title, sentences);
  const folder = sentences.door === undefined ? "" : `${sentences.door}/`;
  const { $schema, ...rest } = factored(withDialect(said));
  const $id = `urn:ccn51-paie:schema:${folder}${schemaFile(title)}`;
  return frozen({ $schema, $id, title, ...rest });
}

const dialect = { description: "The JSON Schema that describes it, for editors.", type: "string" };

/** An object that may say what describes it, as editors ask. */
function withDialect(json: JsonSchema): JsonSchema {
  const { properties } = json as { readonly properties?: JsonSchema };
  if (properties === undefined) return json;
  return { ...json, properties: { $schema: dialect, ...properties } };
}

/** The file that a schema of a name ships as. */
export function schemaFile(name: string): string {
  return `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.json`;
}
