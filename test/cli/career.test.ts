import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "./run.js";

const career = { metier: "aide-soignant", hired: "2001-09-15" };
const file = { career, from: "2003-07-01", until: "2005-01-01", pay: { workingTime: "0.5" } };
const written = (value: unknown): string => {
  const path = join(mkdtempSync(join(tmpdir(), "ccn51-")), "career.json");
  writeFileSync(path, JSON.stringify(value));
  return path;
};
const bar = (length: number) => "█".repeat(length).padEnd(50);

describe("ccn51-paie career", () => {
  it("draws the steps as a table and the monthly gross by year as a chart", async () => {
    const { code, stdout, stderr } = await run(["career", written(file)]);
    // 351 × 4.151 × 0.5 = 728.50; + 1 % in July 2003: 7.29
    // 351 × 4.172 × 0.5 = 732.19; + 2 % in January 2004: 14.64
    expect(stdout).toBe(
      [
        "À partir du  Métier         Ancienneté  Majoration cadre",
        "01/07/2003   aide-soignant         1\u202f%                 –",
        "15/09/2003   aide-soignant         2\u202f%                 –",
        "15/09/2004   aide-soignant         3\u202f%                 –",
        "",
        "Salaire brut mensuel (premier mois, puis chaque janvier)",
        `2003  ${bar(49)}  735,79 €`,
        `2004  ${bar(50)}  746,83 €`,
        "Supposé : établissement ordinaire de France métropolitaine, qui applique la convention " +
          "(la demande n'en dit rien : establishment)",
        "Supposé : année provisoire sans plancher : ancienne rémunération non dite (passage.oldPay)",
        "",
      ].join("\n"),
    );
    expect([code, stderr]).toEqual([0, ""]);
  });

  it("draws no chart when no pay is asked for, and reads the standard input", async () => {
    const { pay: _, ...steps } = file;
    const { code, stdout } = await run(["career", "--lang", "en"], JSON.stringify(steps));
    expect(code).toBe(0);
    expect(stdout).toBe(
      [
        "From        Métier         Seniority  Cadre majoration",
        "2003-07-01  aide-soignant         1%                 –",
        "2003-09-15  aide-soignant         2%                 –",
        "2004-09-15  aide-soignant         3%                 –",
        "",
      ].join("\n"),
    );
  });

  it("pays each year the métier then held, up to the last day looked at", async () => {
    const promoted = {
      ...career,
      promotions: [{ on: "2003-10-01", from: "aide-soignant", to: "infirmier-de-ou-autorise" }],
    };
    const { stdout } = await run(
      ["career", "--json"],
      JSON.stringify({ ...file, career: promoted, pay: {} }),
    );
    const { timeline, pay } = JSON.parse(stdout);
    expect(timeline.landmarks.map(({ on }: { on: string }) => on)).toEqual([
      "2003-07-01",
      "2003-09-15",
      "2003-10-01",
      "2004-09-15",
    ]);
    // 351 × 4.151 = 1457.00, + 1 % = 14.57; 477 × 4.172 = 1990.04, + 2 % = 39.80
    expect(pay).toEqual({
      assumed: [
        {
          about: "establishment",
          label: {
            fr: "établissement ordinaire de France métropolitaine, qui applique la convention",
            en: "an ordinary establishment of mainland France, which applies the agreement",
          },
        },
        {
          about: "provisional-year",
          label: {
            fr: "année provisoire sans plancher : ancienne rémunération non dite (passage.oldPay)",
            en: "provisional year without floor: former pay not told (passage.oldPay)",
          },
        },
      ],
      paid: [
        { year: 2003, gross: "1471.57" },
        { year: 2004, gross: "2029.84" },
      ],
      unpaid: [],
    });
  });

  it("goes on without the years whose pay is refused, says why, and exits with 1", async () => {
    const long = { ...file, until: "2006-01-02", pay: {} };
    const { code, stdout } = await run(["career", "--lang", "en"], JSON.stringify(long));
    expect(code).toBe(1);
    expect(stdout).toContain("Monthly gross (first month, then each January)\n2003  ");
    expect(stdout).toMatch(
      /\n2005 {2}month: expected the first day of the act point-2005-02.*received "2005-01"\.\n/,
    );
    expect(stdout).toMatch(/\n2006 {2}█+ +1,\d{3}\.\d\d €\n/);
    const given = { ...long, pay: { pointValue: "4.2" } };
    expect((await run(["career"], JSON.stringify(given))).code).toBe(0);
  });

  it("passes the readings on to the steps and to the pay", async () => {
    const cadre = {
      metier: "infirmier-de-ou-autorise",
      hired: "2001-09-15",
      promotions: [{ on: "2003-11-01", from: "infirmier-de-ou-autorise", to: "cadre-infirmier" }],
    };
    const asked = { ...file, career: cadre, pay: {}, readings: { R19: "from-promotion" } };
    const { timeline } = JSON.parse(
      (await run(["career", "--json"], JSON.stringify(asked))).stdout,
    );
    expect(timeline.landmarks.at(-1)).toMatchObject({
      on: "2004-11-01",
      cadreMajoration: { rate: "3" },
    });
    const leftOut = { ...asked, readings: { R16: "left-out" } };
    const { pay } = JSON.parse((await run(["career", "--json"], JSON.stringify(leftOut))).stdout);
    // cadre-infirmier, not a cadre then: 537 × 4.172 = 2240.36, + 2 % = 44.81
    expect(pay.paid[1]).toEqual({ year: 2004, gross: "2285.17" });
  });

  it("refuses what is wrong, with its path in the file", async () => {
    const refused = async (value: unknown) => {
      const { code, stdout, stderr } = await run(["career", "--lang", "en"], JSON.stringify(value));
      expect([code, stdout]).toEqual([1, ""]);
      return stderr;
    };
    expect(await refused({ ...file, career: { ...career, hired: "2001-02-30" } })).toBe(
      '[invalid-day] career.hired: expected a day YYYY-MM-DD that exists, received "2001-02-30".\n',
    );
    expect(await refused({ ...file, from: "2003-06-30" })).toContain("[before-scheme] from: ");
    expect(await refused({ ...file, pay: 3 })).toContain(
      "[invalid-type] pay: expected the terms of a pay request, without métier, month, seniority or readings, received 3.",
    );
    expect(await refused({ ...file, pay: null })).toContain("[invalid-type] pay: ");
    expect(await refused({ ...file, pay: [] })).toContain("[invalid-type] pay: ");
    for (const key of ["metier", "month", "seniority", "readings"]) {
      expect(await refused({ ...file, pay: { [key]: "x" } })).toContain("[not-applicable] pay: ");
    }
    expect(await refused({ ...file, months: 3 })).toContain("[unknown-key] months: ");
    expect(await refused({ ...file, readings: { R19: "x" } })).toContain(
      "[unknown-value] readings.R19: ",
    );
    expect((await refused({})).match(/\[\S+\] \w+/g)).toEqual([
      "[missing] from",
      "[missing] lastDay",
      "[missing] career",
    ]);
    expect(await refused(3)).toBe("[invalid-type] expected an object, received 3.\n");
    const unreadable = await run(["career"], "{");
    expect([unreadable.code, unreadable.stderr]).toEqual([
      1,
      expect.stringContaining("[unreadable]"),
    ]);
  });

  it("reads one file, and says so", async () => {
    const { code, stderr } = await run(["career", "a.json", "b.json"]);
    expect([code, stderr]).toEqual([2, expect.stringContaining("un seul fichier : b.json")]);
  });
});
