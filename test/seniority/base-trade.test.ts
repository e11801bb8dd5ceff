import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, addYears, daysBetween, type Span } from "../../src/exact/calendar.js";
import type { Career } from "../../src/seniority/career.js";
import { computeSeniority, safeComputeSeniority } from "../../src/seniority/compute-seniority.js";

const appointed = "2010-07-01";
const moniteur = (baseTrade: readonly Span[], rest: Partial<Career> = {}): Career => ({
  metier: "moniteur-d-atelier",
  hired: appointed,
  birth: "1960-07-01",
  baseTrade,
  ...rest,
});
const back = (from: string, until = appointed): Span => ({ from, until });
const standing = (career: Career, readings = {}) => {
  const { seniority } = computeSeniority(career, career.hired, readings);
  return [seniority.date, seniority.years];
};

describe("the base trade of moniteurs d'atelier and éducateurs techniques", () => {
  it.each([
    ["1 year gives 1", "2009-07-01", "2009-07-01", 1],
    ["5 years give 5", "2005-07-01", "2005-07-01", 5],
    ["8 years give 7", "2002-07-01", "2003-07-01", 7],
    ["12.5 years give 10", "1998-01-01", "2000-07-01", 10],
    ["20 years give 10", "1990-07-01", "2000-07-01", 10],
  ])("%s", (_, from, date, years) => {
    expect(standing(moniteur([back(from)]))).toEqual([date, years]);
    expect(standing(moniteur([back(from)], { metier: "educateur-technique" }))).toEqual([
      date,
      years,
    ]);
  });

  it("gives a day less when a day less was worked, near each limit", () => {
    expect(standing(moniteur([back("2005-07-02")]))).toEqual(["2005-07-02", 4]);
    // 5 years and 1 day: two thirds of a day are dropped
    expect(standing(moniteur([back("2005-06-30")]))).toEqual(["2005-07-01", 5]);
    // 5 years and 2 days: 1.33 day
    expect(standing(moniteur([back("2005-06-29")]))).toEqual(["2005-06-30", 5]);
    // 5 years and 3 days: 2 days exactly
    expect(standing(moniteur([back("2005-06-28")]))).toEqual(["2005-06-29", 5]);
  });

  it("counts from the twentieth birthday", () => {
    expect(standing(moniteur([back("2000-01-01")], { birth: "1985-07-01" }))).toEqual([
      "2005-07-01",
      5,
    ]);
    const young = moniteur([back("2000-01-01")], { birth: "1990-07-01" });
    expect(standing(young)).toEqual([appointed, 0]);
    expect(computeSeniority(young, appointed).steps.map(({ id }) => id)).toEqual([
      "seniority-years",
      "seniority-rate",
    ]);
  });

  it("counts from 28 February for whoever was born on the 29th, unless the caller reads otherwise", () => {
    // 18 months before 2010-07-01 would be 2009-01-01: born on 1988-02-29, twenty on 2008-02-29
    const leap = moniteur([back("2000-01-01")], { birth: "1988-02-29" });
    expect(standing(leap)).toEqual(["2008-02-29", 2]);
    const { readings } = computeSeniority(leap, appointed);
    expect(readings.map(({ id }) => id)).toEqual(["R20", "R5", "R39"]);
    const common = moniteur([back("2000-01-01", "2009-07-01")], {
      birth: "1988-02-29",
      hired: "2009-07-01",
    });
    expect(standing(common)[0]).toBe("2008-02-29");
  });

  it("adds up periods apart, in any order, and counts a day once", () => {
    const [first, second] = [back("2000-07-01", "2003-07-01"), back("2005-07-01", "2010-07-01")];
    // 1095 + 1826 = 2921 days before 2010-07-01: a day short of 8 years
    expect(standing(moniteur([second, first]))).toEqual(standing(moniteur([first, second])));
    expect(standing(moniteur([first, second, back("2006-01-01", "2007-01-01")]))).toEqual([
      "2003-07-02",
      6,
    ]);
  });

  it("looks at ten years only where the caller reads so: 8.33 at most", () => {
    const looked = { R20: "years-looked-at" };
    // 5 years + 2/3 × 5 years = 100 months before 2010-07-01
    expect(standing(moniteur([back("1990-07-01")]), looked)).toEqual(["2002-03-01", 8]);
    expect(standing(moniteur([back("2002-07-01")]), looked)).toEqual(["2003-07-01", 7]);
  });

  it("drops the month begun where credited time is counted in months", () => {
    expect(standing(moniteur([back("2005-06-16")]), { R5: "months" })).toEqual(["2005-07-01", 5]);
    expect(standing(moniteur([back("2005-07-02")]), { R5: "months" })).toEqual(["2005-08-01", 4]);
  });

  it("shows the working, in months then in days", () => {
    const { steps, readings } = computeSeniority(moniteur([back("2002-06-29")]), appointed);
    expect(steps.map(({ id, result, unit }) => [id, result.toFixed(4), unit])).toEqual([
      ["base-trade", "96.0667", "months"],
      ["base-trade-in-full", "60.0000", "months"],
      ["base-trade-beyond", "24.0444", "months"],
      ["base-trade-credited", "84.0444", "months"],
      ["base-trade-days", "2558.0000", "days"],
      ["seniority-moved", "2558.0000", "days"],
      ["seniority-years", "7.0000", "years"],
      ["seniority-rate", "7.0000", "percent"],
    ]);
    expect(steps.slice(0, 5).map(({ label }) => label.fr)).toEqual([
      "Métier de base exercé depuis l'âge de vingt ans",
      "Pris en compte en totalité",
      "Surplus, aux deux tiers",
      "Métier de base repris, dans la limite globale",
      "Métier de base repris, en jours",
    ]);
    expect(steps.slice(0, 5).map(({ label }) => label.en)).toEqual([
      "Base trade worked from the age of twenty",
      "Counted in full",
      "The rest, at two thirds",
      "Base trade credited, within the overall limit",
      "Base trade credited, in days",
    ]);
    expect(steps.slice(0, 5).map(({ articles }) => articles)).toEqual(
      Array.from({ length: 5 }, () => ["A1.1/2.4"]),
    );
    expect(steps[0]?.expression).toMatchObject({
      kind: "sum",
      of: [
        { name: { fr: "mois entiers", en: "whole months" }, unit: "months" },
        {
          kind: "quotient",
          of: [
            { name: { fr: "jours du mois entamé", en: "days of the month begun" } },
            { name: { fr: "jours de ce mois", en: "days in that month" } },
          ],
        },
      ],
    });
    expect(steps[4]?.expression).toMatchObject({
      name: {
        fr: "jours de ces mois, comptés en arrière depuis le 01/07/2010",
        en: "days of these months, counted back from 2010-07-01",
      },
    });
    expect(readings).toEqual([
      { id: "R20", choice: "years-given" },
      { id: "R5", choice: "calendar-days" },
    ]);
  });

  it("adds to the ordinary taking over for periods apart: 8 years of base trade give 7, 6 of service 6", () => {
    const career = moniteur([back("1996-07-01", "2004-07-01")], {
      priorService: [
        { ...back("2004-07-01"), at: "agreement", sameMetier: true, afterDiploma: true },
      ],
    });
    expect(standing(career)).toEqual(["1997-07-01", 13]);
    expect(standing(career, { R173: "better" })).toEqual(["2003-07-01", 7]);
    const { steps } = computeSeniority(career, appointed);
    expect(steps.find(({ id }) => id === "credited")).toMatchObject({
      label: {
        fr: "Reprise : services et métier de base",
        en: "Service and base trade taken over",
      },
      expression: { kind: "sum" },
      readings: [{ id: "R173", choice: "added" }],
    });
  });

  it("counts a day once, and never gives less than the better of the two", () => {
    const elsewhere = [
      { ...back("2005-07-01"), at: "elsewhere", sameMetier: true, afterDiploma: true },
    ] as const;
    // 5 years of both: in full as base trade, at three quarters as service
    const both = moniteur([back("2005-07-01")], { priorService: elsewhere });
    expect(standing(both)).toEqual(["2005-07-01", 5]);
    const half = moniteur([back("2004-07-01", "2009-07-01")], { priorService: elsewhere });
    // 1 369.5 days of service, 365 of base trade apart; or 5 years of base trade alone
    expect(standing(half)).toEqual(["2005-07-01", 5]);
  });

  it("gives the better of the base trade and the ordinary taking over where the caller reads so", () => {
    const better = { R173: "better" } as const;
    const prior = (from: string): Career["priorService"] => [
      { ...back(from), at: "agreement", sameMetier: true, afterDiploma: true },
    ];
    const eight = [back("2002-07-01")];
    const more = computeSeniority(
      moniteur(eight, { priorService: prior("1998-07-01") ?? [] }),
      appointed,
      better,
    );
    expect(more.seniority.date).toBe("1998-07-01");
    const less = computeSeniority(
      moniteur(eight, { priorService: prior("2005-07-01") ?? [] }),
      appointed,
      better,
    );
    expect(less.seniority.date).toBe("2003-07-01");
    const credited = less.steps.find(({ id }) => id === "credited");
    expect(credited).toMatchObject({
      label: {
        fr: "Reprise la plus favorable : services ou métier de base",
        en: "The more favourable: service or base trade",
      },
      articles: ["08.02.1.1.1", "A1.1/2.4"],
      readings: [{ id: "R173", choice: "better" }],
      unit: "days",
    });
    expect(credited?.result.toString()).toBe("2557");
  });

  it("gives nothing where no base trade is given", () => {
    expect(standing(moniteur([]))).toEqual([appointed, 0]);
    const { baseTrade: _, ...none } = moniteur([]);
    expect(standing(none)).toEqual([appointed, 0]);
    const priorService = [
      { ...back("2009-07-01"), at: "agreement", sameMetier: true, afterDiploma: true },
    ] as const;
    expect(standing({ ...none, priorService })).toEqual(["2009-07-01", 1]);
  });
});

describe("a day more in the base trade", () => {
  it("never gives less, and ten years are never exceeded", () => {
    const appointments = fc.nat({ max: 8000 }).map((days) => addDays("2003-07-01", days));
    fc.assert(
      fc.property(appointments, fc.integer({ min: 1, max: 9000 }), (hired, days) => {
        const dates = [days, days + 1].map((worked) => {
          const baseTrade = [{ from: addDays(hired, -worked), until: hired }];
          return computeSeniority(moniteur(baseTrade, { hired }), hired).seniority.date;
        });
        const [fewer, more] = dates as [string, string];
        expect(more <= fewer).toBe(true);
        expect(daysBetween(more, fewer)).toBeLessThan(2);
        expect(more >= addYears(hired, -10)).toBe(true);
        expect(daysBetween(more, hired)).toBeLessThanOrEqual(days + 1);
      }),
      { numRuns: 300 },
    );
  });
});

describe("the base trade of somebody appointed by promotion", () => {
  const promoted = (from: string, rest: Partial<Career> = {}): Career => ({
    metier: "ouvrier-hautement-qualifie",
    hired: "2008-07-01",
    birth: "1970-01-01",
    baseTrade: [back(from)],
    promotions: [{ on: appointed, from: "ouvrier-hautement-qualifie", to: "moniteur-d-atelier" }],
    ...rest,
  });

  /** By the avenant as signed: since avenant no. 2009-01, a promotion brings nothing of it. */
  const signed = (of: Career, on: string, readings = {}) =>
    computeSeniority(of, on, readings, "as-signed");
  const better = (of: Career, on: string) => signed(of, on, { R173: "better" });

  it("adds to what is kept, for the periods before the employment", () => {
    // hired two years before, six years of base trade before that: 5 + 2/3
    const { seniority, steps } = signed(promoted("2002-07-01"), appointed);
    expect(seniority).toMatchObject({ date: "2002-11-01", years: 7 });
    expect(steps.find(({ id }) => id === "credited")).toMatchObject({
      label: {
        fr: "À la nomination : ancienneté conservée et métier de base",
        en: "On appointment: seniority kept and base trade",
      },
      readings: [{ id: "R173", choice: "added" }],
    });
    // all the base trade was in the employment
    const whole = promoted("2002-07-01", { hired: "2002-07-01" });
    expect(signed(whole, appointed).seniority.date).toBe("2002-07-01");
  });

  it("sets seniority on the day of the appointment, where it gives more than what is kept", () => {
    const before = better({ ...promoted("2002-07-01"), hired: "2008-07-01" }, "2010-07-01");
    expect(before.seniority).toMatchObject({ date: "2003-07-01", years: 7 });
    const credited = before.steps.find(({ id }) => id === "credited");
    expect(credited).toMatchObject({
      label: {
        fr: "Le plus favorable à la nomination : ancienneté conservée ou métier de base",
        en: "The more favourable on appointment: seniority kept or base trade",
      },
      articles: ["08.02.2", "A1.1/2.4"],
      expression: {
        kind: "greatest",
        of: [
          {
            name: {
              fr: "ancienneté acquise à la nomination",
              en: "seniority held on appointment",
            },
          },
          { kind: "step", step: "base-trade-days" },
        ],
      },
    });
    expect(credited?.result.toString()).toBe("2557");
    expect(before.steps.find(({ id }) => id === "seniority-moved")).toMatchObject({
      label: { fr: "Jours dont le 01/07/2003 précède le 01/07/2010" },
      articles: ["A1.1/2.4"],
    });
    expect(before.readings).toContainEqual({ id: "R20", choice: "years-given" });
  });

  it("leaves the day before as it was", () => {
    const career = promoted("2002-07-01");
    const { promotions: _, baseTrade: __, ...untilThen } = career;
    expect(signed(untilThen, "2010-06-30").seniority.years).toBe(1);
  });

  it("leaves what is kept where that is as much or more", () => {
    // hired 7 years before: as much; 8 years: more
    for (const hired of ["2003-07-01", "2002-07-01"]) {
      const { seniority, steps } = better(promoted("2002-07-01", { hired }), appointed);
      expect(seniority.date).toBe(hired);
      expect(steps.map(({ id }) => id)).not.toContain("credited");
    }
    expect(better(promoted("2002-07-01", { hired: "2003-07-02" }), appointed).seniority.date).toBe(
      "2003-07-01",
    );
  });

  it("compares with seniority as the suspensions left it", () => {
    const suspensions = [{ from: "2009-01-01", until: "2009-02-01", assimilated: false }];
    const career = promoted("2002-07-01", { hired: "2003-06-15", suspensions });
    // 31 days of suspension: seniority kept from 2003-07-16, less than the base trade's 2003-07-01
    expect(better(career, appointed).seniority.date).toBe("2003-07-01");
    expect(better(career, "2011-07-01").seniority.date).toBe("2003-07-01");
  });

  it("takes an appointment for one, and no promotion to another métier before it", () => {
    const promotions = [
      { on: "2009-07-01", from: "brancardier", to: "ouvrier-hautement-qualifie" },
      { on: appointed, from: "ouvrier-hautement-qualifie", to: "moniteur-d-atelier" },
    ] as const;
    const career = promoted("2002-07-01", { metier: "brancardier", promotions });
    // 8 years of base trade on 1 July 2010 give 7
    expect(better(career, appointed).seniority.date).toBe("2003-07-01");
  });

  it("takes the first appointment, in whatever order the promotions are given", () => {
    const promotions = [
      { on: "2012-07-01", from: "moniteur-d-atelier", to: "educateur-technique" },
      { on: appointed, from: "ouvrier-hautement-qualifie", to: "moniteur-d-atelier" },
    ] as const;
    const career = promoted("2002-07-01", { promotions });
    expect(better(career, "2012-07-01").seniority.date).toBe("2003-07-01");
  });

  it("brings nothing of it since avenant no. 2009-01; October 2009 is not settled", () => {
    const asked = (
      on: string,
      law: "in-force" | "as-signed" | { knownOn: string } = "in-force",
    ) => {
      const career = promoted("2002-07-01", {
        baseTrade: [{ from: "2002-07-01", until: "2008-07-01" }],
        promotions: [{ on, from: "ouvrier-hautement-qualifie", to: "moniteur-d-atelier" }],
      });
      const outcome = safeComputeSeniority(career, "2010-08-01", {}, law);
      return outcome.ok ? [] : outcome.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
    };
    expect(asked("2009-09-30")).toEqual([]);
    expect(asked("2009-10-01")).toEqual(["unsettled-day baseTrade"]);
    expect(asked("2009-10-31")).toEqual(["unsettled-day baseTrade"]);
    expect(asked("2009-11-01")).toEqual(["not-applicable baseTrade"]);
    expect(asked("2009-11-01", { knownOn: "2009-10-01" })).toEqual([]);
    expect(asked("2009-11-01", "as-signed")).toEqual([]);
    // hired as a moniteur, five years before give five, as ever
    expect(standing(moniteur([back("2005-07-01")]))).toEqual(["2005-07-01", 5]);
  });
});
