import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { run } from "./run.js";

const stop = { from: "2003-03-03", until: "2003-03-15", cause: "illness", monthsWorked: 30 };
const paid = { stops: [{ ...stop, monthlyGross: "1850.00", benefits: { security: "330.00" } }] };

describe("the commands of the other agreements", () => {
  it("explain sick pay, stop by stop", async () => {
    const { code, stdout, stderr } = await run(["sick-pay"], JSON.stringify(paid));
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("Allocations de l'employeur\u00a0: 373,00\u00a0€");
    expect(stdout).toContain("(L.3437)");
  });

  it("give the data as JSON", async () => {
    const { code, stdout } = await run(["sick-pay", "--json"], JSON.stringify(paid));
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ total: "373.00", stops: [{ paidDays: 12 }] });
  });

  it("raise a salary, in English", async () => {
    const asked = JSON.stringify({ salary: "3125.00", dit: "12.50", group: "other" });
    const { code, stdout } = await run(["increases", "--lang", "en"], asked);
    expect(code).toBe(0);
    expect(stdout).toContain("Salary after the increase of December 2002: €3,162.60");
  });

  it("work a training leave out", async () => {
    const asked = JSON.stringify({ year: 2019, units: 6, aid: "1200.00" });
    const { code, stdout } = await run(["training-leave", "--lang", "en"], asked);
    expect(code).toBe(0);
    expect(stdout).toContain("Training leave: €11,045.64");
  });

  it("say what is wrong", async () => {
    const refused = await run(["training-leave"], JSON.stringify({ year: 2002, units: 1 }));
    expect([refused.code, refused.stdout]).toEqual([1, ""]);
    expect(refused.stderr).toContain("[before-scheme] year");
    expect((await run(["increases"], "{")).code).toBe(1);
    expect((await run(["sick-pay", "a", "b"])).code).toBe(2);
  });

  it("load the agreements only when they are asked for", () => {
    const source = readFileSync(new URL("../../src/cli/agreement-run.ts", import.meta.url), "utf8");
    expect(source).toContain('await import("../other-agreements/index.js")');
    expect(source).not.toMatch(/^import \{[^}]*\} from "\.\.\/other-agreements/m);
  });
});
