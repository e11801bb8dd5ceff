import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "./run.js";

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");

describe("ccn51-paie acts", () => {
  it("lists the acts of a day, with the days of each", async () => {
    const { code, stdout, stderr } = await run(["acts", "2004-06-01", "--lang", "en"]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^2003-07 +2003-11-25 +2004-03-20 +2003-07-01 +3 +Avenant no. 2003-07/m);
    expect(stdout).not.toContain("2005-10");
  });

  it("tells what one act changes, as text, as data, for a spreadsheet", async () => {
    const asked = ["acts", "--act", "2003-07", "--lang", "en"];
    expect((await run(asked)).stdout).toContain("€4.15 → €4.28 a night");
    expect(JSON.parse((await run([...asked, "--json"])).stdout)[0].changes).toHaveLength(3);
    expect((await run([...asked, "--csv"])).stdout).toContain("4.15,4.28,night");
    expect((await run(["acts", "--act", "2003-07", "--csv"])).stdout).toContain("4,15;4,28;night");
  });

  it("lists those known on a day, and refuses what is no day, no law, no act", async () => {
    expect((await run(["acts", "--known-on", "2004-03-19"])).stdout).not.toContain("2003-07");
    expect((await run(["acts", "2003-02-30"])).code).toBe(1);
    expect((await run(["acts", "--law", "in-forse"])).code).toBe(1);
    expect((await run(["acts", "--act", "2003-99"])).code).toBe(2);
    expect((await run(["acts", "2004-01-01", "2005-01-01"])).code).toBe(2);
    expect((await run(["acts", "--law", "in-force", "--known-on", "2004-01-01"])).code).toBe(2);
  });
});

describe("ccn51-paie changes", () => {
  const days = ["--from", "2018-07-01", "--to", "2018-08-31"];

  it("tells what changed for a métier, in both languages", async () => {
    const { code, stdout, stderr } = await run(["changes", "aide-soignant", ...days]);
    expect([code, stderr]).toEqual([0, ""]);
    // 359 × 4.447 = 1596.473; 367 × 4.447 = 1632.049
    expect(plain(stdout)).toContain(
      "01/08/2018  2017-02, art. 7  Aide-soignant : coefficient de référence\n" +
        "  359 points → 367 points\n  1 596,47 € → 1 632,05 € par mois\n",
    );
    const english = await run(["changes", "aide-soignant", ...days, "--lang", "en"]);
    expect(english.stdout).toContain("€1,596.47 → €1,632.05 a month");
  });

  it("tells it for all, as data, for a spreadsheet", async () => {
    const data = JSON.parse((await run(["changes", ...days, "--json"])).stdout);
    expect(data.length).toBeGreaterThan(2);
    expect((await run(["changes", ...days, "--csv"])).stdout).toContain("4,425;4,447;point");
    const still = ["changes", "--from", "2016-07-02", "--to", "03/07/2016"];
    expect((await run(still)).stdout).toBe("Rien n'a changé entre ces deux jours.\n");
    expect((await run([...still, "--lang", "en"])).stdout).toBe(
      "Nothing changed between these two days.\n",
    );
  });

  it("tells it for a métier that has ended, and why no result depends on a change", async () => {
    const ended = ["changes", "infirmier-psychiatrique", "--from", "2008-01-01"];
    const { code, stdout } = await run([...ended, "--to", "2008-01-31", "--lang", "en"]);
    expect([code, stdout.split("\n")[0]]).toEqual([
      0,
      "2008-01-01  2008-05, art. 2  Infirmier psychiatrique: Functional bonus: dependent elderly people",
    ]);
    const all = await run(["changes", "--from", "2005-05-12", "--to", "2005-05-12"]);
    expect(all.stdout).toContain("sans effet ici\u00a0: l'acte n'est jamais entré en vigueur");
  });

  it("refuses days that are missing or backwards, and a métier that is none or several", async () => {
    expect((await run(["changes", "--from", "2018-07-01"])).code).toBe(2);
    expect((await run(["changes", "--from", "2018-07-02", "--to", "2018-07-01"])).code).toBe(1);
    expect((await run(["changes", "xyzzy", ...days])).code).toBe(1);
    expect((await run(["changes", "infirmier", ...days])).code).toBe(2);
  });
});

describe("ccn51-paie backpay", () => {
  const file = join(mkdtempSync(join(tmpdir(), "ccn51-backpay-")), "rappel.json");
  const nurse = { metier: "infirmier-de-ou-autorise", month: "2009-04", seniorityYears: 20 };
  writeFileSync(file, JSON.stringify({ months: [nurse], paid: { knownOn: "2009-06-29" } }));

  it("tells what is owed, line by line", async () => {
    const { code, stdout, stderr } = await run(["backpay", file]);
    expect([code, stderr]).toEqual([0, ""]);
    // ACTS.md, example 29: 2492.81 as known, 2507.69 in force.
    expect(plain(stdout)).toMatch(/Total +2 492,81 +2 507,69 +14,88/);
    const data = JSON.parse((await run(["backpay", file, "--json"])).stdout);
    expect(data.total).toEqual({ paid: "2492.81", due: "2507.69", difference: "14.88" });
  });

  it("is a table for a spreadsheet, a line for each line of each month", async () => {
    // 477 × 4.355 = 2 077.335, × 4.381 = 2 089.737; 20 % of each
    expect((await run(["backpay", file, "--csv"])).stdout.split("\n")).toEqual([
      "\uFEFFMois;Ligne;Libellé;Payé;Dû;Différence",
      "2009-04;BASE_SALARY;Salaire de base;2077,34;2089,74;12,40",
      "2009-04;SENIORITY;Prime d'ancienneté;415,47;417,95;2,48",
      ";GROSS;Brut;2492,81;2507,69;14,88",
      ";TOTAL;Total;2492,81;2507,69;14,88",
      "",
    ]);
    const { stdout } = await run(["backpay", file, "--csv", "--lang", "en"]);
    expect(stdout).toContain(",TOTAL,Total,2492.81,2507.69,14.88");
  });

  it("takes the law paid from the options, and refuses what is wrong", async () => {
    const none = await run(["backpay", file, "--law", "in-force", "--lang", "en"]);
    expect(none.stdout).toMatch(/Total +2,507.69 +2,507.69 +0.00/);
    // What both sides assume is said once, below.
    expect(none.stdout.split("Assumed: an ordinary establishment")).toHaveLength(2);
    expect((await run(["backpay", file, "--law", "in-forse"])).code).toBe(1);
    expect((await run(["backpay", "-"], "{")).code).toBe(1);
  });
});
