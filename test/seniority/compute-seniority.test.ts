import { describe, expect, it } from "vitest";
import { PayError } from "../../src/intake/issue.js";
import type { LawAsked } from "../../src/law/index.js";
import type { Career } from "../../src/seniority/career.js";
import { computeSeniority, safeComputeSeniority } from "../as-signed.js";

const hired = (day: string): Career => ({ metier: "aide-soignant", hired: day });
const standing = (career: Career, asOf: string, readings = {}) => {
  const { date, years, rate, nextStep } = computeSeniority(career, asOf, readings).seniority;
  return [date, years, rate.toString(), nextStep];
};

describe("computeSeniority", () => {
  it("gives the date, the completed years, the percentage and the day of the next step", () => {
    expect(standing(hired("1996-09-15"), "2003-09-01")).toEqual([
      "1996-09-15",
      6,
      "6",
      "2003-09-15",
    ]);
  });

  it("completes a year on the anniversary, not on the day before", () => {
    expect(standing(hired("1996-09-15"), "2003-09-14").slice(1)).toEqual([6, "6", "2003-09-15"]);
    expect(standing(hired("1996-09-15"), "2003-09-15").slice(1)).toEqual([7, "7", "2004-09-15"]);
  });

  it("gives nothing to a career of a day", () => {
    expect(standing(hired("2003-07-01"), "2003-07-01").slice(1)).toEqual([0, "0", "2004-07-01"]);
    expect(standing(hired("2003-07-01"), "2003-07-02").slice(1)).toEqual([0, "0", "2004-07-01"]);
  });

  it("caps the percentage at thirty and goes on counting the years of a hundred-year career", () => {
    expect(standing(hired("1974-01-01"), "2003-12-31").slice(1)).toEqual([29, "29", "2004-01-01"]);
    expect(standing(hired("1974-01-01"), "2004-01-01").slice(1)).toEqual([30, "30", undefined]);
    expect(standing(hired("1974-01-01"), "2005-01-01").slice(1)).toEqual([31, "30", undefined]);
    expect(standing(hired("2003-07-01"), "2103-06-30").slice(1)).toEqual([99, "30", undefined]);
    expect(standing(hired("2003-07-01"), "2103-07-01").slice(1)).toEqual([100, "30", undefined]);
  });

  it("keeps the end of a month: 31 January comes round on 31 January", () => {
    expect(standing(hired("2001-01-31"), "2004-01-30").slice(1)).toEqual([2, "2", "2004-01-31"]);
    expect(standing(hired("2001-01-31"), "2004-01-31").slice(1)).toEqual([3, "3", "2005-01-31"]);
  });

  it("steps a date of 29 February on 28 February in common years, and says so", () => {
    const leap = hired("2000-02-29");
    expect(standing(leap, "2005-02-27").slice(1)).toEqual([4, "4", "2005-02-28"]);
    expect(standing(leap, "2005-02-28").slice(1)).toEqual([5, "5", "2006-02-28"]);
    expect(standing(leap, "2008-02-28").slice(1)).toEqual([7, "7", "2008-02-29"]);
    expect(standing(leap, "2008-02-29").slice(1)).toEqual([8, "8", "2009-02-28"]);
    expect(computeSeniority(leap, "2005-02-28").readings).toEqual([
      { id: "R39", choice: "28-february" },
    ]);
  });

  it("steps a date of 29 February on 1 March where the caller reads so", () => {
    const leap = hired("2000-02-29");
    expect(standing(leap, "2005-02-28", { R39: "1-march" }).slice(1)).toEqual([
      4,
      "4",
      "2005-03-01",
    ]);
    expect(standing(leap, "2005-03-01", { R39: "1-march" }).slice(1)).toEqual([
      5,
      "5",
      "2006-03-01",
    ]);
  });

  it("shows the working: the years, then the percentage within its limit", () => {
    const { steps, readings, service, metier, asOf, dataset } = computeSeniority(
      hired("1996-09-15"),
      "2003-09-01",
    );
    expect(
      steps.map(({ id, result, unit, articles }) => [id, result.toString(), unit, articles]),
    ).toEqual([
      ["seniority-years", "6", "years", ["Expose-III.3"]],
      ["seniority-rate", "6", "percent", ["Expose-III.3"]],
    ]);
    expect(steps[0]?.expression).toMatchObject({
      kind: "figure",
      name: {
        fr: "années accomplies du 15/09/1996 au 01/09/2003",
        en: "years completed from 1996-09-15 to 2003-09-01",
      },
    });
    expect(steps[0]?.label).toEqual({
      fr: "Années d'ancienneté accomplies",
      en: "Completed years of seniority",
    });
    expect(steps[1]?.label).toEqual({
      fr: "Taux de la prime d'ancienneté",
      en: "Rate of the seniority bonus",
    });
    expect([readings, service, metier, asOf]).toEqual([[], [], "aide-soignant", "2003-09-01"]);
    expect(dataset.version).toMatch(/^\d/);
  });

  it("leaves the majoration out for somebody who is not a cadre", () => {
    expect(computeSeniority(hired("1996-09-15"), "2003-09-01")).not.toHaveProperty(
      "cadreMajoration",
    );
  });

  it("gives a cadre both standings, each within its limit", () => {
    const { seniority, cadreMajoration } = computeSeniority(
      { metier: "chef-de-bureau", hired: "1983-10-01" },
      "2003-10-01",
    );
    expect([seniority.years, seniority.rate.toString(), seniority.nextStep]).toEqual([
      20,
      "20",
      "2004-10-01",
    ]);
    expect(cadreMajoration).toMatchObject({ date: "1983-10-01", years: 20 });
    expect(cadreMajoration?.rate.toString()).toBe("20");
    expect(cadreMajoration).not.toHaveProperty("nextStep");
  });

  it("names the reading on which being a cadre rests", () => {
    const career: Career = { metier: "psychologue", hired: "2000-01-01" };
    expect(computeSeniority(career, "2004-01-01").readings).toEqual([
      { id: "R16", choice: "restored" },
    ]);
    const leftOut = computeSeniority(career, "2004-01-01", { R16: "left-out" });
    expect(leftOut).not.toHaveProperty("cadreMajoration");
    expect(leftOut.readings).toEqual([{ id: "R16", choice: "left-out" }]);
  });

  it("throws every issue at once, and returns the same when asked to be safe", () => {
    const wrong = { metier: "aide-soignnant", hired: "2001-02-29" } as unknown as Career;
    const outcome = safeComputeSeniority(wrong, "2003-06-30");
    expect(outcome.ok).toBe(false);
    const issues = outcome.ok ? [] : outcome.issues;
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ["unknown-metier", ["metier"]],
      ["invalid-day", ["hired"]],
      ["before-scheme", ["asOf"]],
    ]);
    expect(issues[2]).toMatchObject({
      article: "Art16",
      expected: { fr: "un jour à partir du 2003-07-01", en: "a day from 2003-07-01 on" },
    });
    expect(() => computeSeniority(wrong, "2003-06-30")).toThrow(PayError);
  });

  it("knows no métier before the act that makes it is known", () => {
    // Avenant no. 2003-06 makes the pédicure-podologue; as signed there is none.
    const career: Career = { metier: "pedicure-podologue", hired: "2004-01-01" };
    const codes = (law: LawAsked): readonly string[] => {
      const outcome = safeComputeSeniority(career, "2005-06-01", undefined, law);
      return outcome.ok ? [] : outcome.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
    };
    expect(codes("in-force")).toEqual([]);
    expect(codes({ knownOn: "2026-01-01" })).toEqual([]);
    expect(codes({ knownOn: "2004-03-19" })).toEqual(["unknown-metier metier"]);
    expect(codes("as-signed")).toEqual(["unknown-metier metier"]);
  });

  it("takes the first day of the scheme and refuses the day before", () => {
    expect(safeComputeSeniority(hired("2000-01-01"), "2003-07-01").ok).toBe(true);
    expect(safeComputeSeniority(hired("2000-01-01"), "2003-06-30").ok).toBe(false);
  });

  it.each([
    [undefined, "missing"],
    ["2003-02-30", "invalid-day"],
    [20030901, "invalid-day"],
  ])("refuses %j as the day asked for", (asOf, code) => {
    const outcome = safeComputeSeniority(hired("2000-01-01"), asOf);
    expect(outcome).toMatchObject({ ok: false, issues: [{ code, path: ["asOf"] }] });
  });

  it("refuses readings that do not exist, with their path", () => {
    const outcome = safeComputeSeniority(hired("2000-01-01"), "2004-01-01", { R39: "2-march" });
    expect(outcome).toMatchObject({
      issues: [{ code: "unknown-value", path: ["readings", "R39"] }],
    });
  });

  it.each([undefined, null, 3, "career", []])(
    "refuses %j as a career, without an exception",
    (career) => {
      const outcome = safeComputeSeniority(career, "2004-01-01");
      expect(outcome).toMatchObject({ ok: false });
      expect(outcome.ok ? [] : outcome.issues.map(({ path }) => path)).toEqual([[]]);
    },
  );
});
