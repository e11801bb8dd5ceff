import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type BranchExamples, verify } from "../../src/assistance/index.js";

const folder = new URL("../examples/assistance/", import.meta.url);
const files = readdirSync(folder).map(
  (name) =>
    [name, JSON.parse(readFileSync(new URL(name, folder), "utf8")) as BranchExamples] as const,
);

describe.each(files)("the worked examples about the branch: %s", (_, file) => {
  it.each(verify(file).examples[0]?.cases.map((each) => [each.name, each]) ?? [])(
    "%s",
    (__, { differences, issues }) => {
      expect({ differences, issues }).toEqual({ differences: [], issues: undefined });
    },
  );
});

describe("the worked examples about the branch", () => {
  it("are verified by their own schema", () => {
    expect(verify(files.map(([, file]) => file)).holds).toBe(true);
  });
});
