import { describe, expect, it } from "vitest";
import type { LawAsked } from "../../src/law/index.js";
import { safeComputePay } from "../../src/pay/index.js";
import type { Career } from "../../src/seniority/career.js";
import { careerTimeline } from "../../src/seniority/career-timeline.js";
import { computeSeniority, safeComputeSeniority } from "../../src/seniority/compute-seniority.js";

const law = "in-force";

/** A non-cadre responsable infirmier, whose métier becomes a cadre's on 1 July 2017. */
const responsable: Career = { metier: "responsable-infirmier", hired: "2005-03-01" };

const on = (career: Career, day: string, known: LawAsked = law) => {
  const { metier, seniority, technicity } = computeSeniority(career, day, {}, known);
  return [metier, seniority.rate.toNumber(), technicity?.rate.toNumber()];
};

describe("a career in a métier that an act ends", () => {
  it("goes on in what the métier became: seniority kept, technicité from nothing", () => {
    // Twelve completed years since 1 March 2017: 12 %; as a cadre, 5 % after three years.
    expect(on(responsable, "2017-06-30")).toEqual(["responsable-infirmier", 12, undefined]);
    expect(on(responsable, "2017-07-01")).toEqual(["encadrant-d-unite-de-soins", 12, 0]);
    expect(on(responsable, "2020-06-30")).toEqual(["encadrant-d-unite-de-soins", 14, 0]);
    expect(on(responsable, "2020-07-01")).toEqual(["encadrant-d-unite-de-soins", 14, 5]);
  });

  it("is not that of whoever is promoted on the day of the act: by the text as signed, the majoration goes on from the seniority", () => {
    // As signed no act ends a métier, and whoever becomes a cadre keeps the years of seniority
    // (R19): 11 years since 4 December 2012 on 1 September 2024, as on any other day of promotion.
    const promoted = (day: string): Career => ({
      metier: "technicien",
      hired: "2012-12-04",
      promotions: [{ on: day, from: "technicien", to: "cadre-informaticien-niveau-1" }],
    });
    for (const day of ["2017-06-30", "2017-07-01", "2017-07-02"]) {
      const { cadreMajoration } = computeSeniority(promoted(day), "2024-09-01", {}, "as-signed");
      expect([day, cadreMajoration?.rate.toNumber()]).toEqual([day, 11]);
    }
  });

  it("may give the move itself, on a later day: no promotion either", () => {
    const moved: Career = {
      ...responsable,
      promotions: [
        { on: "2017-08-01", from: "responsable-infirmier", to: "encadrant-d-unite-de-soins" },
      ],
    };
    expect(on(moved, "2017-08-01")).toEqual(["encadrant-d-unite-de-soins", 12, 0]);
    expect(on(moved, "2020-07-31")).toEqual(["encadrant-d-unite-de-soins", 14, 0]);
    expect(on(moved, "2020-08-01")).toEqual(["encadrant-d-unite-de-soins", 14, 5]);
  });

  it("stays in the métier where the law asked for does not know the act", () => {
    expect(on(responsable, "2017-12-31", { knownOn: "2017-06-15" })).toEqual([
      "responsable-infirmier",
      12,
      undefined,
    ]);
  });

  it("is shown turn by turn", () => {
    const { landmarks } = careerTimeline(responsable, "2017-06-01", "2020-12-31", {}, law);
    expect(
      landmarks.map(({ on, metier, seniority, technicity }) => [
        on,
        metier,
        seniority.rate.toNumber(),
        technicity?.rate.toNumber(),
      ]),
    ).toEqual([
      ["2017-06-01", "responsable-infirmier", 12, undefined],
      ["2017-07-01", "encadrant-d-unite-de-soins", 12, 0],
      ["2019-03-01", "encadrant-d-unite-de-soins", 14, 0],
      ["2020-07-01", "encadrant-d-unite-de-soins", 14, 5],
    ]);
  });

  it("leaves what the métier became at the next promotion", () => {
    const next = (from: "responsable-infirmier" | "encadrant-d-unite-de-soins") =>
      safeComputeSeniority(
        { ...responsable, promotions: [{ on: "2021-01-01", from, to: "cadre-infirmier" }] },
        "2021-01-01",
        {},
        law,
      );
    const kept = next("encadrant-d-unite-de-soins");
    expect(kept.ok && kept.value.seniority.rate.toNumber()).toBe(0);
    const gone = next("responsable-infirmier");
    expect(gone.ok ? [] : gone.issues.map(({ code, path }) => [code, path.join(".")])).toEqual([
      ["gap", "promotions.0.from"],
    ]);
  });

  it("refuses the percentages of a move to what the métier became", () => {
    const outcome = safeComputeSeniority(
      {
        ...responsable,
        promotions: [
          {
            on: "2017-07-01",
            from: "responsable-infirmier",
            to: "encadrant-d-unite-de-soins",
            seniorityRate: "9",
          },
        ],
      },
      "2018-01-01",
      {},
      law,
    );
    expect(
      outcome.ok ? [] : outcome.issues.map(({ code, path }) => [code, path.join(".")]),
    ).toEqual([["not-applicable", "promotions.0.seniorityRate"]]);
  });

  it("is paid: no promotion indemnity", () => {
    const pay = (month: string, metier: string, career: Career) => {
      const complements = ["au-moins-7-5-infirmiers"];
      const asked = { law, metier, month, complements, seniority: career };
      const outcome = safeComputePay(asked);
      if (!outcome.ok) return outcome.issues.map(({ code, path }) => [code, path.join(".")]);
      const { lines, gross } = outcome.value;
      return [...lines.map(({ code, amount }) => `${code} ${amount.toFixed(2)}`), gross.toFixed(2)];
    };
    // 517 + 50 = 567; 567 × 4.425 = 2 508.975 → 2 508.98; × 12 % = 301.0776 → 301.08
    expect(pay("2017-10", "encadrant-d-unite-de-soins", responsable)).toEqual([
      "BASE_SALARY 2508.98",
      "TECHNICITY 0.00",
      "SENIORITY 301.08",
      "2810.06",
    ]);
    // 567 × 4.447 = 2 521.449 → 2 521.45; 28.35 points × 4.447 = 126.07245 → 126.07;
    // (2 521.45 + 126.07) × 14 % = 370.6528 → 370.65
    expect(pay("2020-08", "encadrant-d-unite-de-soins", responsable)).toEqual([
      "BASE_SALARY 2521.45",
      "TECHNICITY 126.07",
      "SENIORITY 370.65",
      "3018.17",
    ]);
    const amp: Career = { metier: "aide-medico-psychologique", hired: "2010-01-01" };
    // 351 × 4.425 = 1 553.175 → 1 553.18; × 8 % = 124.2544 → 124.25
    const outcome = safeComputePay({
      law,
      metier: "accompagnant-educatif-et-social",
      month: "2018-05",
      seniority: amp,
    });
    expect(outcome.ok && outcome.value.gross.toFixed(2)).toBe("1677.43");
  });
});
