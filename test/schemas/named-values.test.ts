import { describe, expect, it } from "vitest";
import { check } from "../../src/intake/index.js";
import { jsonSchemaOf, type Schemas, schemas } from "../../src/schemas/schemas.js";

type Json = Readonly<Record<string, unknown>>;

interface NamedField {
  readonly path: readonly (string | number)[];
  readonly names: readonly string[];
}

/** The fields of a request that take one of a list of names, but for those of an alternative. */
function namedFields(json: Json, defs: Json, path: NamedField["path"] = []): readonly NamedField[] {
  if (path.length > 6) return [];
  const { $ref, enum: names, properties, items } = json as { readonly [key: string]: never };
  if (typeof $ref === "string") {
    return namedFields(defs[($ref as string).replace("#/$defs/", "")] as Json, defs, path);
  }
  if (Array.isArray(names)) return [{ path, names: names as readonly string[] }];
  const inItems = items === undefined ? [] : namedFields(items, defs, [...path, 0]);
  const inside = Object.entries((properties ?? {}) as Json).flatMap(([key, each]) =>
    namedFields(each as Json, defs, [...path, key]),
  );
  return [...inItems, ...inside];
}

/** A request that says one thing only. */
function saying(value: unknown, path: NamedField["path"]): unknown {
  return path.reduceRight((inside, key) => (key === 0 ? [inside] : { [key]: inside }), value);
}

const requests = Object.keys(schemas).filter((name) => name.endsWith("Request"));

/** What a request is told of the fields that it can be told of with nothing else beside. */
function toldOf(name: keyof Schemas): ReadonlyMap<string, { fr: string; en: string }> {
  const json = jsonSchemaOf(name) as Json;
  const schema = schemas[name] as Parameters<typeof check>[0];
  const fields = namedFields(json, (json["$defs"] ?? {}) as Json);
  return new Map(
    fields.flatMap(({ path }) => {
      const { issues } = check(schema, saying("zz", path));
      const found = issues.find((each) => each.path.join(".") === path.join("."));
      return found === undefined ? [] : [[path.join("."), found.expected] as const];
    }),
  );
}

describe("a name that is none of the list", () => {
  it.each(requests as (keyof Schemas)[])("is refused with names of the list: %s", (name) => {
    const json = jsonSchemaOf(name) as Json;
    const told = toldOf(name);
    for (const { path, names } of namedFields(json, (json["$defs"] ?? {}) as Json)) {
      const { fr, en } = told.get(path.join(".")) ?? {};
      if (fr === undefined || en === undefined) continue;
      const named = names.filter((each) => en.includes(each) && fr.includes(each));
      const wanted = names.length <= 40 ? names.length : 4;
      expect([path.join("."), named.length >= wanted]).toEqual([path.join("."), true]);
    }
  });

  it("is looked for in many fields", () => {
    const fields = requests.flatMap((name) => [...toldOf(name as keyof Schemas).keys()]);
    expect(fields.length).toBeGreaterThan(300);
    expect([...toldOf("payRequest").keys()]).toEqual(
      expect.arrayContaining([
        "facts.establishmentKind.0",
        "facts.diplomas.0",
        "establishment.place",
        "constraints.internat",
        "readings.R1",
        "undecided",
      ]),
    );
  });
});
