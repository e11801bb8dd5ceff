import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { jsonSchemaOf } from "../../src/schemas/schemas.js";

const folder = new URL("../../schemas/", import.meta.url);
const files = readdirSync(folder, { recursive: true })
  .map((name) => String(name).replaceAll("\\", "/"))
  .filter((name) => name.endsWith(".json"));

type Json = Readonly<Record<string, unknown>>;

/** The properties of a schema that say nothing of themselves, by their way. */
function undescribed(schema: unknown, way = ""): readonly string[] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([key, each]) => {
    if (key === "enum" || key === "required") return [];
    if (key !== "properties") return undescribed(each, way);
    return Object.entries(each as Record<string, Json>).flatMap(([name, own]) => [
      ...((own["description"] ?? "") === "" ? [`${way}.${name}`] : []),
      ...undescribed(own, `${way}.${name}`),
    ]);
  });
}

describe("the schemas that ship", () => {
  it.each(files)("describe every property, under an id of their own: %s", (name) => {
    const schema = JSON.parse(readFileSync(new URL(name, folder), "utf8"));
    expect(undescribed(schema)).toEqual([]);
    expect(schema.$id).toMatch(/^urn:ccn51-paie:schema:/);
  });

  it("have ids that no two share", () => {
    const ids = files.map((name) => JSON.parse(readFileSync(new URL(name, folder), "utf8")).$id);
    expect(new Set(ids).size).toBe(files.length);
  });

  it("say what the docstrings say", () => {
    const { properties } = jsonSchemaOf("payRequest") as {
      properties: Record<string, { readonly description: string }>;
    };
    expect(properties["month"]?.description).toBe(
      "The month paid, `YYYY-MM`; it fixes every dated figure.",
    );
  });
});
