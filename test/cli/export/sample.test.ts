import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { expectedExport } from "../../oracle/export.js";
import { run } from "../run.js";

describe("The export of a made-up clinic with an EHPAD", () => {
  it("gives 250 slips of October 2025 in one command, as an independent computation does", async () => {
    const sample = readFileSync("examples/export-250.csv", "utf8");
    const expected = readFileSync("examples/export-250.expected.csv", "utf8");
    expect(expectedExport(sample)).toBe(expected);
    const ran = await run(["pay", "examples/export-250.csv", "--law", "in-force", "--csv"]);
    expect(ran).toEqual({ code: 0, stdout: `\ufeff${expected}`, stderr: "" });
    expect(expected.split("\n")).toHaveLength(252);
  });
});
