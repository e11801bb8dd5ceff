import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type GridExamples, verify } from "../../src/social-security/index.js";

const folder = new URL("../examples/social-security/", import.meta.url);
const files = readdirSync(folder).map(
  (name) =>
    [name, JSON.parse(readFileSync(new URL(name, folder), "utf8")) as GridExamples] as const,
);

describe.each(files)("the worked examples about the grids: %s", (_, file) => {
  it.each(verify(file).examples[0]?.cases.map((each) => [each.name, each]) ?? [])(
    "%s",
    (__, { differences, issues }) => {
      expect({ differences, issues }).toEqual({ differences: [], issues: undefined });
    },
  );
});

describe("the worked examples about the grids", () => {
  it("are verified by their own schema", () => {
    expect(verify(files.map(([, file]) => file)).holds).toBe(true);
  });
});
