import { describe, expect, it } from "vitest";
import { safeComputePay } from "../../src/pay/index.js";

function paid(request: object): object {
  const outcome = safeComputePay({ law: "in-force", ...request });
  if (!outcome.ok) return outcome.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
  const { lines, gross } = outcome.value;
  return {
    ...Object.fromEntries(lines.map(({ code, amount }) => [code, amount.toFixed(2)])),
    gross: gross.toFixed(2),
  };
}

describe("what the acts before 2012 brought, in the schemes of 2012 and 2014", () => {
  it("multiplies by 0.925 and completes after it, in a crèche of March 2019", () => {
    // 291 × 4.447 = 1 294.077; 10.03 × 455/3 = 1 521.2167; × 0.925 = 1 197.0245
    // 1 521.22 − 1 197.02 = 324.20; 4 % of 1 294.08 + 324.20 = 64.7312
    // 0.925 × (1 294.08 + 64.73) = 1 256.89925, less 1 358.81
    const request = { metier: "agent-des-services-logistiques-niveau-1", month: "2019-03" };
    expect(paid({ ...request, seniorityYears: 4, establishment: { kind: "creche" } })).toEqual({
      BASE_SALARY: "1294.08",
      MINIMUM_SALARY: "324.20",
      SENIORITY: "64.73",
      REDUCED_GROSS: "-101.91",
      gross: "1581.10",
    });
  });

  it("keeps the special duty of a crèche beside what is multiplied", () => {
    // 477 × 4.403 = 2 100.231; 9 % = 189.0207; 2 289.25 × 0.925 = 2 117.55625
    const request = { metier: "infirmier-de-ou-autorise", month: "2014-01", seniorityRate: "9" };
    const creche = { establishment: { kind: "creche" }, keptSpecialDuty: "61" };
    expect(paid({ ...request, ...creche })).toEqual({
      BASE_SALARY: "2100.23",
      SENIORITY: "189.02",
      REDUCED_GROSS: "-171.69",
      KEPT_SPECIAL_DUTY: "61.00",
      gross: "2178.56",
    });
  });

  it("pays a fifth more in Guadeloupe, which counts towards the minimum", () => {
    // 291 × 4.58 = 1 332.78; a fifth of it and of its 4 % (53.31): 277.218
    // 11.88 × 455/3 = 1 801.80; 1 801.80 − 1 332.78 − 277.22 = 191.80
    // 4 % of 1 524.58 = 60.9832; a fifth of 1 585.56 = 317.112
    const request = { metier: "agent-des-services-logistiques-niveau-1", month: "2025-10" };
    const establishment = { kind: "etablissement-de-sante", publicFunding: false };
    expect(
      paid({
        ...request,
        seniorityYears: 4,
        establishment: { ...establishment, place: "guadeloupe" },
      }),
    ).toEqual({
      BASE_SALARY: "1332.78",
      MINIMUM_SALARY: "191.80",
      SENIORITY: "60.98",
      COST_OF_LIVING: "317.11",
      SEGUR_FOR_ALL: "238.00",
      gross: "2140.67",
    });
  });

  it("pays the care of prisoners and of the old", () => {
    // 477 × 4.403; 24 × 4.403 × 0.5 = 52.836
    const nurse = { metier: "infirmier-de-ou-autorise", month: "2016-05", seniorityYears: 0 };
    expect(paid({ ...nurse, prisonCare: "0.5" })).toEqual({
      BASE_SALARY: "2100.23",
      SENIORITY: "0.00",
      PRISON_CARE: "52.84",
      gross: "2153.07",
    });
    // 351 × 4.447 = 1 560.897; 90 × 0.6
    const carer = { metier: "accompagnant-educatif-et-social", month: "2019-05" };
    expect(paid({ ...carer, seniorityYears: 0, gerontologyCare: "0.6" })).toEqual({
      BASE_SALARY: "1560.90",
      SENIORITY: "0.00",
      GERONTOLOGY_CARE: "54.00",
      gross: "1614.90",
    });
  });
});

describe("a job in extinction before its own act", () => {
  it("is refused with the day from which it is one", () => {
    const outcome = safeComputePay({
      law: "in-force",
      metier: { extinction: "chef-du-personnel" },
      month: "2017-06",
      seniorityYears: 4,
      cadreYears: 3,
    });
    if (outcome.ok) return expect.unreachable();
    expect(outcome.issues.map(({ code, path }) => [code, path])).toEqual([
      ["unknown-metier", ["metier", "extinction"]],
    ]);
    expect(outcome.issues[0]?.expected.en).toContain("from 2017-07-01 on");
  });
});

describe("a cadre by a later act, in a month in parts", () => {
  it("keeps the years that the request gives: the chef programmeur, a cadre by 2003-05", () => {
    // 494 × 4.403 = 2 175.08; November 2011 has 22 working days, 7 before the 10th, 15 at half time
    // base 2 175.082 × 7/22 and 1 087.54 × 15/22; 21 % and 20 %
    const request = { metier: { extinction: "chef-programmeur" }, month: "2011-11" };
    const parts = [
      { from: "2011-11-01", lastDay: "2011-11-09" },
      { from: "2011-11-10", lastDay: "2011-11-30", workingTime: "0.5" },
    ];
    const outcome = safeComputePay({
      ...{ ...request, law: "in-force", seniorityYears: 21, cadreYears: 20 },
      parts,
    });
    if (!outcome.ok) return expect.unreachable(outcome.issues[0]?.message);
    const lines = outcome.value.lines.map(({ code, part, amount }) => [
      code,
      part,
      amount.toFixed(2),
    ]);
    expect(lines).toEqual([
      ["BASE_SALARY", 1, "692.07"],
      ["SENIORITY", 1, "145.34"],
      ["CADRE_MAJORATION", 1, "138.42"],
      ["BASE_SALARY", 2, "741.50"],
      ["SENIORITY", 2, "155.71"],
      ["CADRE_MAJORATION", 2, "148.30"],
    ]);
  });
});

describe("a promotion to a métier that has ended", () => {
  it("is refused as any other, and never an exception", () => {
    const to = "responsable-medico-technique-b";
    const from = "responsable-d-accueil-et-de-communication";
    const seniority = {
      metier: from,
      hired: "2018-05-01",
      promotions: [{ on: "2020-01-03", from, to }],
    };
    const establishment = { kind: "etablissement-de-sante", publicFunding: true };
    const request = { metier: to, month: "2023-12", seniority, promotionPoints: "5" };
    expect(paid({ ...request, establishment })).toEqual(["unknown-metier metier"]);
  });
});

describe("another métier, on a day on which it does not exist", () => {
  const issuesOf = (more: object) =>
    paid({ metier: "aide-soignant", seniorityYears: 3, cadreYears: undefined, ...more });

  it("is refused under replacement and higherWork, before its first day and after its last", () => {
    const replacement = { metier: "gestionnaire-de-cas", days: "20" };
    const refused = ["unknown-metier replacement.metier"];
    expect(issuesOf({ month: "2013-08", replacement })).toEqual(refused);
    const ended = { metier: "responsable-infirmier", days: "20" };
    expect(issuesOf({ month: "2018-08", replacement: ended })).toEqual(refused);
    const former = { metier: "gestionnaire-de-cas" };
    expect(issuesOf({ month: "2010-08", replacement: former })).toEqual(refused);
    const higherWork = { ...former, shareOfHours: "60" };
    expect(issuesOf({ month: "2010-08", higherWork })).toEqual([
      "unknown-metier higherWork.metier",
    ]);
  });
});

describe("a promotion on the day of a step", () => {
  const asl = "agent-des-services-logistiques-niveau-1";
  const osl = "ouvrier-des-services-logistiques-niveau-1";
  const slip = (readings: object) =>
    safeComputePay({
      law: "in-force",
      metier: osl,
      month: "2024-06",
      establishment: { kind: "foyer-de-vie" },
      seniority: {
        metier: asl,
        hired: "2004-06-01",
        promotions: [{ on: "2024-06-01", from: asl, to: osl, before: {} }],
      },
      readings,
    });
  const indemnity = (readings: object): string | undefined => {
    const outcome = slip(readings);
    if (!outcome.ok) return expect.unreachable();
    return outcome.value.lines
      .find(({ code }) => code === "PROMOTION_INDEMNITY")
      ?.amount.toFixed(2);
  };

  it("is compared with what that day would have given (reading R270)", () => {
    // Twenty years on 1 June 2024: 20 % of 1 332.78 + 434.14 = 1 766.92, 353.384 ÷ 4.58 = 77.15807…
    // 368.15807… × 1.1 = 404.97388… − 329 = 75.97388… → 75.98 points × 4.58 = 347.9884 → 347.99
    expect(indemnity({})).toBe("347.99");
    // On the eve, 18 %: 318.0456 ÷ 4.58 = 69.44226…; 360.44226… × 1.1 − 329 = 67.48649… → 67.49
    // × 4.58 = 309.1042 → 309.10
    expect(indemnity({ R270: "eve" })).toBe("309.10");
  });

  it("is compared by the text of that day: 1 November 2014, half of technicité in the base", () => {
    const n1 = "cadre-administratif-niveau-1";
    const n2 = "cadre-administratif-niveau-2";
    const on = (day: string) => {
      const outcome = safeComputePay({
        law: "in-force",
        metier: n2,
        month: "2014-11",
        seniority: {
          metier: n1,
          hired: "2008-01-01",
          promotions: [{ on: day, from: n1, to: n2, before: {} }],
        },
      });
      return outcome.ok && outcome.value.gross.toFixed(2);
    };
    // 6 % and 5 %: 493 + (493 + 12.325) × 6 % + 24.65 = 547.9695; × 1.1 − 547 = 55.76645 → 55.77
    // × 4.403 = 245.55531 → 245.56; 547 × 4.403 = 2 408.44
    expect(on("2014-11-01")).toBe("2654.00");
    // 493 + 493 × 6 % + 24.65 = 547.23; × 1.1 − 547 = 54.953 → 54.96 × 4.403 = 241.98888 → 241.99
    expect(on("2014-10-01")).toBe("2650.43");
  });
});
