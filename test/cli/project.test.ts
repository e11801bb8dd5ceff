import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "./run.js";

const request = {
  from: "2003-07",
  years: 2,
  pointValue: "4.151",
  situation: {
    metier: "aide-soignant",
    career: { metier: "aide-soignant", hired: "2003-07-01" },
  },
};
const folder = mkdtempSync(join(tmpdir(), "ccn51-"));

describe("ccn51-paie project", () => {
  it("prints a table and a chart", async () => {
    const { code, stdout, stderr } = await run(["project"], JSON.stringify(request));
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("Brut mensuel");
    expect(stdout).toContain("Salaire brut mensuel, en euros");
    expect(stdout.endsWith("* Aide-soignant\n")).toBe(true);
  });

  it("writes the chart as SVG, from a file, in English", async () => {
    const [file, svg] = [join(folder, "career.json"), join(folder, "career.svg")];
    writeFileSync(file, JSON.stringify(request));
    const { code, stdout } = await run(["project", file, "--svg", svg, "--lang", "en"]);
    expect(code).toBe(0);
    expect(stdout).toContain("Monthly gross");
    expect(readFileSync(svg, "utf8")).toContain("Career projection: Aide-soignant");
  });

  it("prints JSON", async () => {
    const { stdout } = await run(["project", "--json"], JSON.stringify(request));
    expect(JSON.parse(stdout)).toMatchObject({ situations: [{ total: "35142.84" }] });
  });

  it("says what is wrong, and how it is used", async () => {
    const wrong = await run(["project"], JSON.stringify({ ...request, years: 50 }));
    expect([wrong.code, wrong.stdout]).toEqual([1, ""]);
    expect(wrong.stderr).toContain("[out-of-range] years");
    expect((await run(["project"], "{")).code).toBe(1);
    const two = await run(["project", "a", "b"]);
    expect(two.code).toBe(2);
    expect(two.stderr).toContain("un seul fichier : b");
  });
});
