import type { JsonSchema } from "./fields.js";

/** The sentence about a property, and the number of what is said inside it. */
type PropertySentence = string | readonly [said: string, inside: number];

/**
 * The sentences of the docstrings about the properties of schemas, written from them: objects by
 * number, and that of each schema by its name.
 */
export interface Sentences {
  /** The door of the schemas, where it is not the core. */
  readonly door?: string;
  readonly roots: Readonly<Record<string, number>>;
  readonly nodes: readonly Readonly<Record<string, PropertySentence>>[];
}

/** Where the sentences of a schema are, and what was said last on the way there. */
interface DescribedPlace {
  readonly node: number | undefined;
  readonly said: string;
}

/**
 * A JSON Schema, each property of which says what it is: by its own sentence or, where it has
 * none, by that of what it is a part of.
 */
export function described(json: JsonSchema, name: string, sentences: Sentences): JsonSchema {
  return new Describing(json, sentences).described(sentences.roots[name]);
}

const listed = ["anyOf", "oneOf", "prefixItems"];
const single = ["items", "additionalProperties"];

/** The sentences of a schema, put where they belong. */
class Describing {
  readonly #json: JsonSchema;
  readonly #sentences: Sentences;
  readonly #defs: Record<string, unknown> = {};

  constructor(json: JsonSchema, sentences: Sentences) {
    this.#json = json;
    this.#sentences = sentences;
  }

  described(root: number | undefined): JsonSchema {
    const { $defs, ...json } = this.#json;
    const own = this.#inside(json, { node: root, said: "" }) as JsonSchema;
    return $defs === undefined ? own : { ...own, $defs: this.#defs };
  }

  #inside(json: unknown, place: DescribedPlace): unknown {
    if (typeof json !== "object" || json === null) return json;
    const entries = Object.entries(json).map(([key, each]) => [key, this.#part(key, each, place)]);
    return Object.fromEntries(entries);
  }

  #part(key: string, value: unknown, place: DescribedPlace): unknown {
    if (key === "$ref") this.#define(value as string, place);
    if (key === "properties") return this.#properties(value as JsonSchema, place);
    if (listed.includes(key)) return (value as unknown[]).map((each) => this.#inside(each, place));
    return single.includes(key) ? this.#inside(value, place) : value;
  }

  #properties(properties: JsonSchema, { node, said: outer }: DescribedPlace): JsonSchema {
    const known = node === undefined ? {} : (this.#sentences.nodes[node] ?? {});
    const entries = Object.entries(properties).map(([name, json]) => {
      const own = known[name] ?? "";
      const [sentence, inside] = typeof own === "string" ? [own] : own;
      const said = sentence === "" ? outer : sentence;
      const schema = this.#inside(json, { node: inside, said }) as JsonSchema;
      return [name, { description: said, ...schema }];
    });
    return Object.fromEntries(entries);
  }

  /** A schema referred to by its name says what it says where it is first met. */
  #define(reference: string, place: DescribedPlace): void {
    const name = reference.replace("#/$defs/", "");
    if (name in this.#defs) return;
    this.#defs[name] = {};
    const all = (this.#json["$defs"] ?? {}) as JsonSchema;
    this.#defs[name] = this.#inside(all[name], place);
  }
}
