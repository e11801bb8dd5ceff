import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const root = new URL("../../src/", import.meta.url);
const sources = readdirSync(root, { recursive: true })
  .map((name) => String(name).replaceAll("\\", "/"))
  .filter((name) => name.endsWith(".ts"))
  .sort()
  .map((name) => ({ name, text: readFileSync(new URL(name, root), "utf8") }))
  .filter(({ text }) => !text.startsWith("// Written by `npm run generate`"));

/** Every docstring of src/, generated files apart, on one line. */
const docstrings = sources.flatMap(({ name, text }) =>
  [...text.matchAll(/\/\*\*\s((?:(?!\*\/)[\s\S])*)\*\//g)].map(([, words = ""]) => ({
    name,
    words: words
      .replace(/^\s*\* ?/gm, "")
      .replace(/\s+/g, " ")
      .trim(),
  })),
);

describe("the docstrings of the house", () => {
  it("begin with the noun, not with “What”; “Whether” says what is true or false", () => {
    expect(docstrings.length).toBeGreaterThan(5000);
    expect(docstrings.filter(({ words }) => /^What\b/.test(words))).toEqual([]);
  });
});
