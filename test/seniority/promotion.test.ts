import { describe, expect, it } from "vitest";
import type { Career } from "../../src/seniority/career.js";
import { heldOn } from "../../src/seniority/jobs-held.js";
import { computeSeniority } from "../as-signed.js";

const nurse: Career = {
  metier: "infirmier-de-ou-autorise",
  hired: "1992-03-15",
  promotions: [{ on: "2004-09-01", from: "infirmier-de-ou-autorise", to: "cadre-infirmier" }],
};
const both = (career: Career, asOf: string, readings = {}) => {
  const { seniority, cadreMajoration } = computeSeniority(career, asOf, readings);
  return [seniority, cadreMajoration].map((standing) => [
    standing?.date,
    standing?.years,
    standing?.rate.toString(),
    standing?.nextStep,
  ]);
};

describe("a promotion", () => {
  it("keeps the percentage and the time run since the last step: the date does not move", () => {
    const career: Career = {
      metier: "aide-soignant",
      hired: "1996-09-15",
      promotions: [{ on: "2004-01-01", from: "aide-soignant", to: "infirmier-de-ou-autorise" }],
    };
    const { seniority, metier, cadreMajoration } = computeSeniority(career, "2004-01-01");
    expect(seniority).toMatchObject({ date: "1996-09-15", years: 7, nextStep: "2004-09-15" });
    expect([metier, cadreMajoration]).toEqual(["infirmier-de-ou-autorise", undefined]);
  });

  it("from non-cadre to cadre sets the majoration at the percentage kept, which grows on the same date", () => {
    expect(both(nurse, "2004-09-01")).toEqual([
      ["1992-03-15", 12, "12", "2005-03-15"],
      ["1992-03-15", 12, "12", "2005-03-15"],
    ]);
    expect(both(nurse, "2005-03-15")[1]).toEqual(["1992-03-15", 13, "13", "2006-03-15"]);
  });

  it("grows from the promotion where the caller reads so", () => {
    const from = { R19: "from-promotion" };
    expect(both(nurse, "2004-09-01", from)).toEqual([
      ["1992-03-15", 12, "12", "2005-03-15"],
      ["1992-09-01", 12, "12", "2005-09-01"],
    ]);
    expect(both(nurse, "2005-03-15", from)[1]?.[2]).toBe("12");
    expect(both(nurse, "2005-09-01", from)[1]?.[2]).toBe("13");
  });

  it("from non-cadre to cadre is the one that counts, whatever came before it", () => {
    const career: Career = {
      metier: "aide-soignant",
      hired: "1996-09-15",
      promotions: [
        { on: "2003-09-01", from: "aide-soignant", to: "infirmier-de-ou-autorise" },
        { on: "2005-09-01", from: "infirmier-de-ou-autorise", to: "cadre-infirmier" },
      ],
    };
    // Eight years completed on 1 September 2005
    expect(both(career, "2006-01-01", { R19: "from-promotion" })[1]).toEqual([
      "1997-09-01",
      8,
      "8",
      "2006-09-01",
    ]);
  });

  it("caps at twenty the percentage kept, under either reading", () => {
    const senior: Career = { ...nurse, hired: "1970-03-15" };
    for (const R19 of ["capped", "from-promotion"]) {
      const [seniority, majoration] = both(senior, "2004-09-01", { R19 });
      expect(seniority?.slice(2)).toEqual(["30", undefined]);
      expect(majoration?.slice(2)).toEqual(["20", undefined]);
    }
    expect(both({ ...nurse, hired: "1984-09-02" }, "2004-09-01")[1]?.slice(2)).toEqual([
      "19",
      "2004-09-02",
    ]);
  });

  it("shows what is kept", () => {
    const { steps, readings } = computeSeniority(nurse, "2006-01-01");
    expect(steps.map(({ id, result }) => [id, result.toString()])).toEqual([
      ["seniority-years", "13"],
      ["seniority-rate", "13"],
      ["seniority-at-promotion-years", "12"],
      ["seniority-at-promotion-rate", "12"],
      ["cadre-majoration-kept", "12"],
      ["cadre-majoration-years", "13"],
      ["cadre-majoration-rate", "13"],
    ]);
    expect(steps.slice(2).map(({ label }) => label.fr)).toEqual([
      "Années accomplies à la promotion",
      "Pourcentage d'ancienneté à la promotion",
      "Pourcentage conservé, qui fixe celui de la majoration spécifique",
      "Années accomplies pour la majoration spécifique",
      "Taux de la majoration spécifique",
    ]);
    expect(steps.slice(2).map(({ label }) => label.en)).toEqual([
      "Completed years on promotion",
      "Percentage of seniority on promotion",
      "Percentage kept, which sets that of the majoration",
      "Completed years for the majoration",
      "Rate of the cadre majoration",
    ]);
    expect(steps.slice(4).map(({ articles }) => articles)).toEqual([
      ["08.02.2"],
      ["08.02.2"],
      ["Expose-III.4"],
    ]);
    expect(readings).toEqual([
      { id: "R19", choice: "capped" },
      { id: "R16", choice: "restored" },
    ]);
  });

  it("adds to the percentage kept the years since the promotion, in the other reading's working", () => {
    const { steps } = computeSeniority(nurse, "2006-09-01", { R19: "from-promotion" });
    const years = steps.find(({ id }) => id === "cadre-majoration-years");
    const rate = steps.find(({ id }) => id === "cadre-majoration-rate");
    expect([years?.result.toString(), rate?.result.toString()]).toEqual(["2", "14"]);
    expect(rate?.expression).toMatchObject({
      kind: "least",
      of: [{ kind: "sum", of: [{ kind: "step", step: "cadre-majoration-kept" }, {}] }, {}],
    });
  });

  it("from cadre to cadre keeps the majoration too", () => {
    const career: Career = {
      metier: "chef-de-bureau",
      hired: "1998-05-10",
      promotions: [
        { on: "2004-01-01", from: "chef-de-bureau", to: "cadre-administratif-niveau-1" },
      ],
    };
    expect(both(career, "2004-01-01")[1]).toEqual(["1998-05-10", 5, "5", "2004-05-10"]);
    const again: Career = {
      ...nurse,
      promotions: [
        { on: "2006-09-01", from: "cadre-infirmier", to: { director: "directeur-adjoint" } },
        ...(nurse.promotions ?? []),
      ],
    };
    expect(both(again, "2006-09-01")[1]).toEqual(["1992-03-15", 14, "14", "2007-03-15"]);
  });

  it("before the scheme counts the years in cadre functions, the rule being another then", () => {
    const early = (on: string): Career => ({
      ...nurse,
      promotions: [{ on, from: "infirmier-de-ou-autorise", to: "cadre-infirmier" }],
    });
    expect(both(early("2003-06-30"), "2005-01-01")[1]).toEqual([
      "2003-06-30",
      1,
      "1",
      "2005-06-30",
    ]);
    expect(both(early("2003-07-01"), "2005-01-01")[1]).toEqual([
      "1992-03-15",
      12,
      "12",
      "2005-03-15",
    ]);
    const { steps } = computeSeniority(early("2000-01-01"), "2005-01-01");
    expect(steps.find(({ id }) => id === "cadre-majoration-years")).toMatchObject({
      articles: ["08.02.1.2"],
    });
    expect(steps.map(({ id }) => id)).not.toContain("cadre-majoration-kept");
  });

  it("before the scheme keeps the percentage of that day where the caller reads so", () => {
    const early: Career = {
      ...nurse,
      promotions: [{ on: "2000-01-01", from: "infirmier-de-ou-autorise", to: "cadre-infirmier" }],
    };
    const majoration = (readings: object) => {
      const { cadreMajoration: found } = computeSeniority(early, "2004-01-01", readings);
      return [found?.date, found?.years, found?.rate.toString(), found?.nextStep];
    };
    expect(majoration({})).toEqual(["2000-01-01", 4, "4", "2005-01-01"]);
    // hired on 15 March 1992: seven years on 1 January 2000, eleven on 1 January 2004
    expect(majoration({ R54: "percentage-kept" })).toEqual(["1992-03-15", 11, "11", "2004-03-15"]);
    expect(majoration({ R54: "percentage-kept", R19: "from-promotion" })).toEqual([
      "1993-01-01",
      11,
      "11",
      "2005-01-01",
    ]);
    const { steps, readings } = computeSeniority(early, "2004-01-01", { R54: "percentage-kept" });
    expect(steps.find(({ id }) => id === "cadre-majoration-kept")?.result.toString()).toBe("7");
    expect(readings.map(({ id }) => id)).toEqual(["R19", "R54", "R16"]);
    expect(computeSeniority(early, "2004-01-01").readings.map(({ id }) => id)).toEqual([
      "R54",
      "R16",
    ]);
    expect(computeSeniority(nurse, "2006-01-01").readings.map(({ id }) => id)).not.toContain("R54");
  });

  it("tells the métier held on a day", () => {
    expect(heldOn(nurse, "2004-08-31", {})).toBe("infirmier-de-ou-autorise");
    expect(heldOn(nurse, "2004-09-01", {})).toBe("cadre-infirmier");
    const thrice: Career = {
      metier: "brancardier",
      hired: "2000-01-01",
      promotions: [
        { on: "2006-01-01", from: "infirmier-de-ou-autorise", to: "cadre-infirmier" },
        { on: "2002-01-01", from: "brancardier", to: "aide-soignant" },
        { on: "2004-01-01", from: "aide-soignant", to: "infirmier-de-ou-autorise" },
      ],
    };
    const held = ["2001-12-31", "2002-01-01", "2004-01-01", "2006-01-01"].map((day) =>
      heldOn(thrice, day, {}),
    );
    expect(held).toEqual([
      "brancardier",
      "aide-soignant",
      "infirmier-de-ou-autorise",
      "cadre-infirmier",
    ]);
  });
});
