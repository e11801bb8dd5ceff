import { describe, expect, it } from "vitest";
import { overtimeCeiling, safeOvertimeCeiling } from "../../src/working-time/overtime-ceiling.js";
import { articles, expectedInFrench, messages, refused } from "../reading/refused.js";

const september = { month: "2003-09" };
const ceiling = (conventionalCoefficient: number | string, seniorityYears: number, more = {}) => {
  const found = overtimeCeiling({ conventionalCoefficient, seniorityYears, ...september, ...more });
  return [
    found.coefficientWithSeniority.toString(),
    found.increaseCoefficient.toString(),
    found.capped,
  ];
};

describe("the overtime increase of 100 %", () => {
  it("is due in full up to 493 points with seniority, that of 493 above", () => {
    expect(ceiling(493, 0)).toEqual(["493", "493", false]);
    expect(ceiling("493.01", 0)).toEqual(["493.01", "493", true]);
    // 477 × 1.03 = 491.31; × 1.04 = 496.08
    expect(ceiling(477, 3)).toEqual(["491.31", "491.31", false]);
    expect(ceiling(477, 4)).toEqual(["496.08", "493", true]);
  });

  it("counts at most 30 % of seniority", () => {
    expect(ceiling(300, 40)).toEqual(["390", "390", false]);
  });

  it("leaves the majoration out by the letter, and counts it where the caller reads so", () => {
    expect(ceiling(480, 1, { cadreYears: 2 })).toEqual(["484.8", "484.8", false]);
    const readings = { R26: "with-majoration" };
    // 480 + 4.80 + 9.60
    expect(ceiling(480, 1, { cadreYears: 2, readings })).toEqual(["494.4", "493", true]);
    expect(ceiling(480, 1, { readings })).toEqual(["484.8", "484.8", false]);
  });

  it("shows its working", () => {
    const asked = { conventionalCoefficient: 480, seniorityYears: 1, ...september };
    const plain = overtimeCeiling(asked);
    expect(plain.steps.map(({ id }) => id)).toEqual([
      "SENIORITY_RATE",
      "COEFFICIENT_WITH_SENIORITY",
      "INCREASE_COEFFICIENT",
    ]);
    expect(plain.readings).toEqual([]);
    expect(plain.articles).toContain("05.06.2");
    expect(overtimeCeiling({ ...asked, cadreYears: 0 }).readings).toEqual([
      { id: "R26", choice: "letter" },
    ]);
    const majored = overtimeCeiling({
      ...asked,
      cadreYears: 0,
      readings: { R26: "with-majoration" },
    });
    expect(majored.steps.map(({ id }) => id)).toContain("CADRE_MAJORATION_RATE");
  });

  it("is not the medical body's", () => {
    const asked = { conventionalCoefficient: 937, seniorityYears: 1, ...september };
    const found = safeOvertimeCeiling({ ...asked, population: "medical" });
    expect(refused(found)).toEqual(["not-for-medical-body population"]);
    expect(articles(found)).toEqual(["20.03"]);
    expect(messages(found)[0]).toContain("title 20 sets article 05.06 aside");
    expect(expectedInFrench(found)[0]).toContain("le titre 20 écarte l'article 05.06");
    expect(overtimeCeiling({ ...asked, population: "ordinary" }).capped).toBe(true);
  });

  it("is refused with everything that is wrong", () => {
    const wrong = { conventionalCoefficient: 0, seniorityYears: 1.5, month: "2003-06" };
    expect(refused(safeOvertimeCeiling({ ...wrong, population: "medical" })).sort()).toEqual([
      "before-scheme month",
      "not-for-medical-body population",
      "not-whole seniorityYears",
      "out-of-range conventionalCoefficient",
    ]);
  });
});
