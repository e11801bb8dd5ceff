import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "./run.js";

const people = ["Matricule;Métier;Ancienneté", "1;Aide-soignant;7", "2;Aide-soignant;0"].join("\n");
const terms = ["--from", "2003-09", "--to", "2003-10", "--law", "as-signed"];
const folder = mkdtempSync(join(tmpdir(), "ccn51-"));

describe("ccn51-paie wage-bill", () => {
  it("prints tables and a chart, from the export that pay reads", async () => {
    // 1558.99 + 1457.00 a month, two months.
    const { code, stdout, stderr } = await run(["wage-bill", ...terms], people);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("6 031,98".replace(" ", "\u202f"));
    expect(stdout).toContain("Masse salariale mensuelle, en euros");
  });

  it("prints JSON, or a table that a spreadsheet opens", async () => {
    const { stdout } = await run(["wage-bill", ...terms, "--json"], people);
    expect(JSON.parse(stdout)).toMatchObject({ total: "6031.98", people: 2 });
    const csv = await run(["wage-bill", ...terms, "--csv", "--lang", "en"], people);
    expect(csv.stdout).toContain("2003-09,total,,2,3015.99");
    expect(csv.stdout).toContain("2003-10,line,SENIORITY,,101.99");
  });

  it("compares another point value, and draws both", async () => {
    const svg = join(folder, "bill.svg");
    const args = ["wage-bill", ...terms, "--compare-point", "2003-10=4,20", "--svg", svg];
    const { code, stdout } = await run([...args, "--lang", "en"], people);
    expect(code).toBe(0);
    // 18.40 and 17.20 more.
    expect(stdout).toContain("35.60");
    expect(readFileSync(svg, "utf8")).toContain("Other terms");
    const table = await run([...args, "--csv"], people);
    expect(table.stdout).toContain("2003-10;autres termes;;2;3051,59");
  });

  it("reads a request, and refuses it with everything that is wrong", async () => {
    const request = {
      from: "2003-09",
      to: "2003-09",
      law: "as-signed",
      people: [{ metier: "aide-soignant", seniorityYears: 7 }],
    };
    const file = join(folder, "bill.json");
    writeFileSync(file, JSON.stringify(request));
    expect((await run(["wage-bill", file])).code).toBe(0);
    const wrong = await run(["wage-bill"], JSON.stringify({ ...request, to: "2003-08" }));
    expect([wrong.code, wrong.stdout]).toEqual([1, ""]);
    expect(wrong.stderr).toContain("[end-before-start]");
    const options = await run(["wage-bill", file, "--point", "2003-09=4,2"]);
    expect(options.code).toBe(2);
    expect((await run(["wage-bill"], "{")).stderr).toContain("[unreadable]");
  });

  it("tells what is wrong with a line by its number", async () => {
    const lines = `${people}\n3;Aide-soignant;-1`;
    const { code, stderr } = await run(["wage-bill", ...terms], lines);
    expect(code).toBe(1);
    expect(stderr).toContain("ligne 4");
    const unread = await run(["wage-bill", ...terms], people.replace("Ancienneté", "Xyz"));
    expect([unread.code, unread.stdout]).toEqual([1, ""]);
    const misused = await run(["wage-bill", ...terms, "--point", "4,2"], people);
    expect(misused.code).toBe(2);
  });
});
