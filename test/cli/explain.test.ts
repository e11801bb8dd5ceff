import { describe, expect, it } from "vitest";
import { computePay, computeSeniority, explain } from "../../src/index.js";
import { run } from "./run.js";

const slip = computePay({ metier: "aide-soignant", month: "2003-09", seniorityYears: 7 });
const json = JSON.stringify(slip);
const lines = (text: string): number => Math.max(...text.split("\n").map(({ length }) => length));

describe("ccn51-paie explain", () => {
  it("explains a result that was stored, as the result itself is explained", async () => {
    const { code, stdout, stderr } = await run(["explain"], json);
    expect([code, stderr]).toEqual([0, ""]);
    const folded = (text: string): string => text.replace(/\s+/g, " ");
    expect(folded(stdout)).toBe(folded(explain(slip, "fr")));
    expect(lines(stdout)).toBeLessThanOrEqual(100);
    const markdown = await run(["explain", "--markdown", "--lang", "en"], json);
    expect(markdown.stdout).toBe(explain(slip, "en", "markdown"));
  });

  it("explains a list of results, and one a line", async () => {
    const career = computeSeniority({ metier: "aide-soignant", hired: "2001-09-15" }, "2003-09-01");
    const two = await run(["explain"], JSON.stringify([slip, career]));
    expect(two.code).toBe(0);
    expect(two.stdout.match(/Jeu de données/g)).toHaveLength(2);
    const byLine = await run(["explain"], `${json}\n${JSON.stringify(career)}\n`);
    expect(byLine.stdout).toBe(two.stdout);
  });

  it("refuses what is no result, with its place, and explains the others", async () => {
    const bad = [{ line: 3, issues: [] }, { dataset: {}, steps: 3 }, null, slip];
    const { code, stdout, stderr } = await run(["explain"], JSON.stringify(bad, null, 1));
    expect(code).toBe(1);
    expect(stdout).toContain("1\u202f558,99");
    expect(stderr.split("\n").map((line) => line.slice(0, 22))).toEqual([
      "ligne 2, demande 1 : [",
      "ligne 6, demande 2 : [",
      "ligne 10, demande 3 : ",
      "",
    ]);
    expect((await run(["explain"], "{")).stderr).toContain("[unreadable]");
  });
});
