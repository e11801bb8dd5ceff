import { describe, expect, it } from "vitest";
import type { Career, Reclassement } from "../../src/seniority/career.js";
import { computeSeniority } from "../as-signed.js";

const career = (reclassement: Partial<Reclassement>): Career => ({
  metier: "chef-de-bureau",
  hired: "1990-05-01",
  reclassement: { coefficient: "500", lastChange: "2002-10-01", ...reclassement },
});
const rates = (of: Career, asOf: string, readings = {}) => {
  const { seniority, cadreMajoration } = computeSeniority(of, asOf, readings);
  return [seniority, cadreMajoration].map((standing) => [
    standing?.date,
    standing?.years,
    standing?.rate.toFixed(4),
    standing?.nextStep,
  ]);
};

describe("a cadre's points on 30 June 2003", () => {
  it("become percentages: points over the former coefficient, then one a year from their last change", () => {
    // 60 ÷ 500 = 12 %; 25 ÷ 500 = 5 %
    const both = career({ seniorityPoints: "60", technicityPoints: 25 });
    expect(rates(both, "2003-07-01")).toEqual([
      ["1990-10-01", 12, "12.0000", "2003-10-01"],
      ["1997-10-01", 5, "5.0000", "2003-10-01"],
    ]);
    expect(rates(both, "2003-10-01")).toEqual([
      ["1990-10-01", 13, "13.0000", "2004-10-01"],
      ["1997-10-01", 6, "6.0000", "2004-10-01"],
    ]);
  });

  it("are not rounded, or at two decimals where the caller reads so", () => {
    // 60 ÷ 517 = 11.605415… %
    const odd = career({ coefficient: "517", seniorityPoints: "60" });
    expect(rates(odd, "2003-07-01")[0]).toEqual(["1991-10-01", 11, "11.6054", "2003-10-01"]);
    expect(rates(odd, "2004-10-01")[0]).toEqual(["1991-10-01", 13, "13.6054", "2005-10-01"]);
    expect(computeSeniority(odd, "2003-07-01").readings).toEqual([
      { id: "R50", choice: "unrounded" },
      { id: "R172", choice: "anniversary" },
    ]);
    const rounded = computeSeniority(odd, "2003-07-01", { R50: "two-decimals" });
    expect(rounded.seniority.rate.toString()).toBe("11.61");
    expect(rounded.readings).toEqual([
      { id: "R50", choice: "two-decimals" },
      { id: "R172", choice: "anniversary" },
    ]);
  });

  it("leave alone the percentage for which none is given", () => {
    expect(rates(career({ seniorityPoints: "60" }), "2003-07-01")[1]).toEqual([
      "1990-05-01",
      13,
      "13.0000",
      "2004-05-01",
    ]);
    expect(rates(career({ technicityPoints: "25" }), "2003-07-01")[0]?.[0]).toBe("1990-05-01");
  });

  it("stay within the limits", () => {
    const much = career({ seniorityPoints: "200", technicityPoints: "200" });
    expect(rates(much, "2003-07-01").map((each) => each.slice(2))).toEqual([
      ["30.0000", undefined],
      ["20.0000", undefined],
    ]);
    const nearly = career({ seniorityPoints: "149.5" });
    expect(rates(nearly, "2003-07-01")[0]?.slice(2)).toEqual(["29.9000", "2003-10-01"]);
    expect(rates(nearly, "2003-10-01")[0]?.slice(2)).toEqual(["30.0000", undefined]);
  });

  it("show their working", () => {
    const { steps } = computeSeniority(
      career({ seniorityPoints: "60", technicityPoints: "25" }),
      "2003-10-01",
    );
    expect(steps.map(({ id, result, unit }) => [id, result.toString(), unit])).toEqual([
      ["seniority-converted", "12", "percent"],
      ["seniority-years", "1", "years"],
      ["seniority-rate", "13", "percent"],
      ["cadre-majoration-converted", "5", "percent"],
      ["cadre-majoration-years", "1", "years"],
      ["cadre-majoration-rate", "6", "percent"],
    ]);
    expect(steps[0]).toMatchObject({
      label: {
        fr: "Points d'ancienneté convertis en pourcentage d'ancienneté",
        en: "Points of seniority converted into a percentage of seniority",
      },
      articles: ["Art7"],
      expression: {
        kind: "quotient",
        of: [
          {
            kind: "product",
            of: [
              { name: { fr: "points", en: "points" } },
              { name: { fr: "pour cent", en: "per cent" } },
            ],
          },
          { name: { fr: "coefficient avant reclassement", en: "coefficient before reclassement" } },
        ],
      },
    });
    expect(steps[3]?.label).toEqual({
      fr: "Points de technicité convertis en pourcentage de majoration spécifique",
      en: "Points of technicité converted into a percentage of majoration",
    });
    expect(steps[1]?.articles).toEqual(["Art7"]);
  });

  it("set anew the majoration of whoever was promoted before the scheme", () => {
    const promoted: Career = {
      ...career({ technicityPoints: "25" }),
      metier: "redacteur",
      promotions: [{ on: "2000-01-01", from: "redacteur", to: "chef-de-bureau" }],
    };
    expect(rates(promoted, "2003-07-01")[1]).toEqual(["1997-10-01", 5, "5.0000", "2003-10-01"]);
  });

  it("move with the suspensions since their last change", () => {
    const of: Career = {
      ...career({ seniorityPoints: "60" }),
      suspensions: [
        { from: "2002-09-01", until: "2002-09-11", assimilated: false },
        { from: "2002-11-01", until: "2002-11-11", assimilated: false },
      ],
    };
    expect(rates(of, "2003-07-01")[0]).toEqual(["1990-10-11", 12, "12.0000", "2003-10-11"]);
  });
});

describe("neutralised seniority", () => {
  const held: Career = {
    metier: "aide-soignant",
    hired: "2000-01-01",
    neutralised: [
      { from: "2001-06-01", until: "2001-12-01" },
      { from: "2001-09-01", until: "2002-01-01" },
    ],
    heldBack: [{ from: "2002-06-01", until: "2003-07-01" }],
  };

  it("is given back: the dates of a career are real ones, and stand", () => {
    const { seniority, steps, readings } = computeSeniority(held, "2004-01-01");
    expect(seniority).toMatchObject({ date: "2000-01-01", years: 4 });
    expect(
      steps.slice(0, 2).map(({ id, result, articles }) => [id, result.toString(), articles]),
    ).toEqual([
      ["given-back", "214", ["Art12"]],
      ["restored", "395", ["Art7"]],
    ]);
    expect(steps.slice(0, 2).map(({ label }) => label)).toEqual([
      {
        fr: "Périodes de neutralisation rendues : elles comptent",
        en: "Neutralised periods given back: they count",
      },
      {
        fr: "Maintiens provisoires dans un échelon rétablis : ils comptent",
        en: "Periods held back in a step restored: they count",
      },
    ]);
    expect(readings).toEqual([{ id: "R49", choice: "once" }]);
  });

  it("is added once more where the caller reads so", () => {
    const twice = computeSeniority(held, "2004-01-01", { R49: "twice" });
    // 214 days before 2000-01-01
    expect(twice.seniority).toMatchObject({ date: "1999-06-01", years: 4 });
    expect(twice.steps.map(({ id, result }) => [id, result.toString()]).slice(0, 4)).toEqual([
      ["given-back", "214"],
      ["restored", "395"],
      ["credited-and-given-back", "214"],
      ["seniority-moved", "214"],
    ]);
    expect(twice.steps[2]).toMatchObject({
      label: {
        fr: "Reprise, et périodes de neutralisation ajoutées",
        en: "Time credited, and neutralised periods added",
      },
      articles: ["Art12"],
      unit: "days",
      readings: [{ id: "R49", choice: "twice" }],
    });
    const prior = [
      {
        from: "1999-12-22",
        until: "2000-01-01",
        at: "agreement",
        sameMetier: true,
        afterDiploma: true,
      },
    ] as const;
    const more = computeSeniority({ ...held, priorService: prior }, "2004-01-01", { R49: "twice" });
    expect(more.seniority.date).toBe("1999-05-22");
  });

  it("says nothing of it to whoever has none", () => {
    const { steps, readings } = computeSeniority({ ...held, neutralised: [] }, "2004-01-01", {
      R49: "twice",
    });
    expect(steps.map(({ id }) => id)).toEqual(["restored", "seniority-years", "seniority-rate"]);
    expect(readings).toEqual([]);
  });
});
