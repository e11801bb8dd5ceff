import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { safeVerify } from "../../src/other-agreements/index.js";

const folder = new URL("../examples/other-agreements/", import.meta.url);
const files = readdirSync(folder);

describe("the worked examples of the agreements", () => {
  it.each(files)("hold: %s", (name) => {
    const outcome = safeVerify(JSON.parse(readFileSync(new URL(name, folder), "utf8")));
    if (!outcome.ok) throw new Error(outcome.issues.map(({ message }) => message).join("\n"));
    const { holds, examples } = outcome.value;
    expect(examples.flatMap(({ cases }) => cases.filter((each) => !each.holds))).toEqual([]);
    expect(holds).toBe(true);
  });
});
