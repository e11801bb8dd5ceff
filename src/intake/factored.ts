import type { JsonSchema } from "./fields.js";

/** The length from which a part written more than once is written once, under a name. */
const worthAName = 160;

/**
 * A JSON Schema in which what stands in several places is written once, under `$defs`, by the name
 * of the field where it first stands.
 */
export function factored({ $defs = {}, ...schema }: JsonSchema): JsonSchema {
  const counts = new Map<string, number>();
  const own = $defs as JsonSchema;
  count([schema, ...Object.values(own)], counts);
  const shared = new WrittenOnce(counts, Object.keys(own));
  const rest = shared.children(schema, "schema") as JsonSchema;
  const named = Object.entries(own).map(([name, each]) => [name, shared.children(each, name)]);
  const all = { ...Object.fromEntries(named), ...shared.defs };
  return Object.keys(all).length === 0 ? rest : { ...rest, $defs: all };
}

function count(value: unknown, counts: Map<string, number>): void {
  if (typeof value !== "object" || value === null) return;
  if (isSchema(value)) {
    const text = JSON.stringify(undescribed(value));
    const times = (counts.get(text) ?? 0) + 1;
    counts.set(text, times);
    if (times > 1) return;
  }
  for (const each of Object.values(value)) count(each, counts);
}

/** Whether a value may be referred to: a schema says a type, a choice or alternatives. */
function isSchema(value: object): value is JsonSchema {
  const { type, anyOf, oneOf, enum: names } = value as JsonSchema;
  return typeof type === "string" || [type, anyOf, oneOf, names].some(Array.isArray);
}

/** A schema without what it says of itself where it stands. */
function undescribed({ description: _, ...bare }: JsonSchema): JsonSchema {
  return bare;
}

/** The schemas that are written once, as they are met. */
class WrittenOnce {
  readonly defs: Record<string, unknown> = {};
  readonly #names = new Map<string, string>();
  readonly #counts: ReadonlyMap<string, number>;
  readonly #taken: Set<string>;

  constructor(counts: ReadonlyMap<string, number>, taken: readonly string[]) {
    this.#counts = counts;
    this.#taken = new Set(taken);
  }

  /** A value with every shared schema inside it referred to. */
  children(value: unknown, field: string): unknown {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map((each) => this.#referred(each, field));
    const inside = ["properties", "items", "anyOf", "oneOf", "additionalProperties"];
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => {
        return [key, this.#referred(each, inside.includes(key) ? field : key)];
      }),
    );
  }

  #referred(value: unknown, field: string): unknown {
    if (typeof value !== "object" || value === null || Array.isArray(value) || !isSchema(value))
      return this.children(value, field);
    const { description } = value;
    const bare = undescribed(value);
    const text = JSON.stringify(bare);
    const worth = text.length >= worthAName && (this.#counts.get(text) ?? 0) > 1;
    if (!worth) return this.children(value, field);
    const $ref = `#/$defs/${this.#named(text, bare, field)}`;
    return description === undefined ? { $ref } : { description, $ref };
  }

  #named(text: string, value: object, field: string): string {
    const known = this.#names.get(text);
    if (known !== undefined) return known;
    const name = this.#free(field);
    this.#names.set(text, name);
    this.defs[name] = {};
    this.defs[name] = this.children(value, field);
    return name;
  }

  #free(field: string): string {
    let name = field;
    for (let number = 2; this.#taken.has(name); number += 1) name = `${field}-${number}`;
    this.#taken.add(name);
    return name;
  }
}
