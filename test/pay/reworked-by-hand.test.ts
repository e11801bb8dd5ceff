import { describe, expect, it } from "vitest";
import type { PayRequest } from "../../src/pay/index.js";
import { computePay as inForce } from "../../src/pay/index.js";
import { absorb } from "../../src/reclassement/index.js";
import type { Career } from "../../src/seniority/index.js";
import { computePay } from "../as-signed.js";

/** Euros of each line, then the gross. */
const paid = (request: object, pay: typeof computePay = computePay): readonly string[] => {
  const { lines, gross } = pay(request as PayRequest);
  return [...lines.map(({ amount }) => amount.toFixed(2)), gross.toFixed(2)];
};
const inCareer = (month: string, seniority: Career, more: object = {}): object => {
  const promoted = seniority.promotions?.at(-1)?.to;
  return { metier: promoted ?? seniority.metier, month, seniority, ...more };
};

describe("points converted on 1 July 2003, paid", () => {
  const converted = (reclassement: Career["reclassement"]): Career => ({
    metier: "cadre-infirmier",
    hired: "1990-05-01",
    reclassement: reclassement as NonNullable<Career["reclassement"]>,
  });

  it("are 95 and 38 over 475, one point more each from 1 December 2003", () => {
    const career = converted({
      coefficient: "475",
      seniorityPoints: "95",
      technicityPoints: "38",
      lastChange: "1999-12-01",
    });
    // 537 × 4.151 = 2 229.087; 20 % 445.818, 8 % 178.327; then 21 % 468.109, 9 % 200.618
    expect(paid(inCareer("2003-10", career))).toEqual(["2229.09", "445.82", "178.33", "2853.24"]);
    expect(paid(inCareer("2003-12", career))).toEqual(["2229.09", "468.11", "200.62", "2897.82"]);
  });

  it("are 60 over 517 and none, which no cent of rounding touches, then one more each", () => {
    const career = converted({
      coefficient: "517",
      seniorityPoints: "60",
      technicityPoints: "0",
      lastChange: "2001-10-01",
    });
    // 537 × 4.172 = 2 240.364; 60/517 + 1 % = 12.605 416 %: 282.4067; 1 %: 22.4036
    expect(paid(inCareer("2004-01", career))).toEqual(["2240.36", "282.41", "22.40", "2545.17"]);
  });

  it("stop at 30 and 20 %: 160 and 110 over 500", () => {
    const career = converted({
      coefficient: "500",
      seniorityPoints: "160",
      technicityPoints: "110",
      lastChange: "2001-10-01",
    });
    // 2 240.36 × 30 % = 672.108, × 20 % = 448.072
    expect(paid(inCareer("2004-01", career))).toEqual(["2240.36", "672.11", "448.07", "3360.54"]);
  });

  it("step sooner by the two months neutralised", () => {
    const neutralised = [{ from: "2002-08-01", lastDay: "2002-09-30" }] as const;
    const career = converted({
      coefficient: "475",
      seniorityPoints: "95",
      technicityPoints: "38",
      lastChange: "1999-12-01",
    });
    // 1 December 2003 less 61 days: 1 October, at 21 and 9 %
    expect(paid(inCareer("2003-09", { ...career, neutralised })).at(-1)).toBe("2853.24");
    expect(paid(inCareer("2003-10", { ...career, neutralised })).at(-1)).toBe("2897.82");
    const heldBack = neutralised;
    expect(paid(inCareer("2003-10", { ...career, heldBack })).at(-1)).toBe("2897.82");
  });
});

describe("a base trade beside service taken over, paid", () => {
  it("is 10 years of 12.5, and three quarters of 1 461 days: 13 years", () => {
    const career: Career = {
      metier: "educateur-technique",
      hired: "2005-12-15",
      birth: "1960-01-01",
      baseTrade: [{ from: "1985-01-01", until: "1997-07-01" }],
      priorService: [
        {
          from: "1997-07-01",
          until: "2001-07-01",
          at: "elsewhere",
          sameMetier: true,
          afterDiploma: true,
        },
      ],
    };
    // 1 095 days before 15 December 1995; 445 × 4.248 = 1 890.36, 13 % 245.7468
    expect(paid(inCareer("2006-01", career))).toEqual(["1890.36", "245.75", "2136.11"]);
    // the better of the two: 10 %
    const better = { readings: { R173: "better" } };
    expect(paid(inCareer("2006-01", career, better)).at(-1)).toBe("2079.40");
  });

  it("is added to the years of whoever is appointed by promotion: 7 and 6", () => {
    const career: Career = {
      metier: "ouvrier-des-services-logistiques-niveau-2",
      hired: "1999-11-01",
      birth: "1960-01-01",
      baseTrade: [{ from: "1991-11-01", until: "1999-11-01" }],
      promotions: [
        {
          on: "2005-11-01",
          from: "ouvrier-des-services-logistiques-niveau-2",
          to: "moniteur-d-atelier",
        },
      ],
    };
    // 427 × 4.248 = 1 813.896, 13 % 235.807
    expect(paid(inCareer("2006-02", career))).toEqual(["1813.90", "235.81", "2049.71"]);
  });
});

describe("the provisional year of a career indemnity, paid", () => {
  it("halves 12.5 points at eight tenths in March 2004", () => {
    const request = {
      metier: "aide-soignant",
      month: "2004-03",
      seniorityYears: 18,
      careerIndemnityPoints: "12.5",
      differentialIndemnity: 0,
      workingTime: "0.8",
    };
    // 351 × 4.172 × 0.8 = 1 171.4976, 18 % 210.87; 12.5 × 50 % × 4.172 × 0.8 = 20.86; 0
    expect(paid(request)).toEqual(["1171.50", "210.87", "20.86", "0.00", "1403.23"]);
  });

  it("halves nothing of whoever held a differential indemnity", () => {
    const request = {
      metier: "infirmier-de-ou-autorise",
      month: "2004-06",
      seniorityYears: 3,
      careerIndemnityPoints: "7",
      differentialIndemnity: "15.00",
    };
    // 477 × 4.172 = 1 990.044, 3 % 59.7012; 7 × 4.172 = 29.204
    expect(paid(request)).toEqual(["1990.04", "59.70", "29.20", "15.00", "2093.94"]);
  });
});

describe("the majoration of a cadre of before, paid", () => {
  const rehired = (until: string, promoted: string): Career => ({
    metier: "infirmier-de-ou-autorise",
    hired: "2000-01-01",
    priorService: [
      { from: "1992-01-01", until, at: "agreement", metier: "cadre-infirmier", afterDiploma: true },
    ],
    promotions: [{ on: promoted, from: "infirmier-de-ou-autorise", to: "cadre-infirmier" }],
  });

  it("is eight years of the same nature, or the five per cent kept", () => {
    const request = inCareer("2005-02", rehired("2000-01-01", "2005-02-01"));
    const readings = { R174: "percentage-kept" };
    // law as signed, point of early 2005 given: 537 × 4.193 = 2 251.641
    const asked = { ...request, pointValue: "4.193" };
    expect(paid(asked)).toEqual(["2251.64", "112.58", "180.13", "2544.35"]);
    expect(paid({ ...asked, readings })).toEqual(["2251.64", "112.58", "112.58", "2476.80"]);
  });
});

describe("the allowance of a concierge in charge of the heating, paid", () => {
  const concierge = { allowances: [{ id: "concierge-assurant-la-chauffe", drawnBefore: true }] };

  it("is 10 % of the salary with seniority, or of the base salary (R176)", () => {
    const full = {
      metier: "agent-des-services-logistiques-niveau-2",
      month: "2003-09",
      seniorityYears: 10,
      ...concierge,
    };
    // 312 × 4.151 = 1 295.112; 10 % of 1 424.62, or of 1 295.11
    expect(paid(full)).toEqual(["1295.11", "129.51", "142.46", "1567.08"]);
    expect(paid({ ...full, readings: { R176: "base-salary" } }).at(-1)).toBe("1554.13");
    const half = {
      metier: "agent-des-services-logistiques-niveau-1",
      month: "2004-02",
      seniorityYears: 7,
      workingTime: "0.5",
      ...concierge,
    };
    // 291 × 4.172 × 0.5 = 607.026, 7 % 42.4921; 10 % of 649.52
    expect(paid(half)).toEqual(["607.03", "42.49", "64.95", "714.47"]);
    // the cyclist's 2 % are of the base salary: 607.03
    const cycliste = { ...half, allowances: [{ id: "cycliste", drawnBefore: true }] };
    expect(paid(cycliste)).toEqual(["607.03", "42.49", "12.14", "661.66"]);
  });
});

describe("a cadre of after 1 December 2012, paid", () => {
  it("has technicité and seniority instead of the majoration", () => {
    const since = (metier: string, month: string, years: number) =>
      paid({ metier, month, seniorityYears: years, cadreYears: years }, inForce);
    // 563 × 4.447 = 2 503.661; 0; 2 %
    expect(since("cadre-infirmier", "2019-01", 2)).toEqual(["2503.66", "0.00", "50.07", "2553.73"]);
    // 507 × 4.403 = 2 232.321; 5 % 111.616; 3 % of 2 232.32 + 111.62
    expect(since("cadre-educatif", "2016-05", 3)).toEqual([
      "2232.32",
      "111.62",
      "70.32",
      "2414.26",
    ]);
    // 537 × 4.403 = 2 364.411
    expect(since("cadre-infirmier", "2013-02", 0).at(-1)).toBe("2364.41");
  });
});

describe("the month of an anniversary, paid", () => {
  it("is at the rate of its first day, at both by days, or at the new one (R38)", () => {
    const career: Career = { metier: "aide-soignant", hired: "1999-12-10" };
    const by = (R38: string) => paid(inCareer("2005-12", career, { readings: { R38 } })).at(-1);
    // 351 × 4.248 = 1 491.048; 5 % 74.5525; 9 days of 31 at 5 %, 22 at 6: 5.709 677 %; 6 % 89.463
    expect([by("first-day"), by("split"), by("whole-month")]).toEqual([
      "1565.60",
      "1576.18",
      "1580.51",
    ]);
  });
});

describe("a promotion that cuts the career indemnity", () => {
  it("absorbs by its net rise, or by the whole of it (R177)", () => {
    const left = (increases: readonly object[], points: string, readings = {}) =>
      absorb({
        amount: "100",
        careerIndemnity: { points },
        increases: increases as never,
        readings,
      }).left.toFixed(2);
    const first = {
      on: "2005-01-01",
      kind: "promotion",
      amount: "30.00",
      pointsGained: "7",
      pointValue: "4.172",
    };
    // 7 × 4.172 = 29.20 are cut: 0.80 of net rise
    expect(left([first], "20")).toBe("99.20");
    expect(left([first], "20", { R177: "whole-rise" })).toBe("70.00");
    const [bigger, second] = [
      { ...first, amount: "60.00", pointsGained: "14" },
      { ...first, on: "2006-01-01", amount: "12.00", pointsGained: "2", pointValue: "4.248" },
    ];
    // 5 points only are left to cut: 60.00 − 20.86 = 39.14, then 12.00 whole
    expect(left([bigger, second], "5")).toBe("48.86");
  });
});

describe("the supervision of a responsable logistique niveau 2, paid (R13)", () => {
  it.each([
    ["sous-chef-de-cuisine", 17, "1718.51"], // 339 + 15 + 60 = 414 × 4.151
    ["sous-chef-de-cuisine", 12, "1677.00"], // 339 + 15 + 50
    ["chef-de-buanderie", 4, "1510.96"], // 339 + 25
    ["chef-de-cuisine", 5, "1656.25"], // 339 + 50 + 10
    ["chef-de-cuisine", 16, "1946.82"], // 339 + 50 + 80
    ["surveillant-d-entretien", 16, "1905.31"], // 339 + 60 + 60
  ])("of a %s who leads %d", (held, employeesLed, gross) => {
    const request = {
      metier: "responsable-logistique-niveau-2",
      month: "2003-11",
      seniorityYears: 0,
      facts: { functions: [held], employeesLed },
      undecided: "go-on-without",
    };
    expect(paid(request).at(-1)).toBe(gross);
  });
});
