import { describe, expect, it } from "vitest";
import { safeComputePay } from "../../src/pay/compute-pay.js";

function paid(request: object): Readonly<Record<string, string>> {
  const outcome = safeComputePay({ law: "in-force", ...request });
  if (!outcome.ok) return { refused: outcome.issues.map(({ code }) => code).join() };
  const lines = outcome.value.lines.map(({ code, amount }) => [code, amount.toFixed(2)]);
  return Object.fromEntries([...lines, ["gross", outcome.value.gross.toFixed(2)]]);
}

const nurse = { metier: "infirmier-de-ou-autorise", seniorityYears: 9 };

describe("in an establishment whose pay is multiplied by 0.925", () => {
  it("the texts of 2012 and 2014 multiply what does not vary, as before", () => {
    // 477 × 4.403 = 2100.231; 9 % = 189.0207; 2289.25 × 0.925 = 2117.55625
    const nursery = { ...nurse, establishment: { kind: "creche" } };
    expect(paid({ ...nursery, month: "2012-12" })).toMatchObject({
      REDUCED_GROSS: "-171.69",
      gross: "2117.56",
    });
    // 477 × 4.447 = 2121.219; 9 % = 190.9098; 2312.13 × 0.925 = 2138.72025
    expect(paid({ ...nursery, month: "2020-01" })).toMatchObject({
      REDUCED_GROSS: "-173.41",
      gross: "2138.72",
    });
  });

  it("the minimum is compared after the factor, and is not multiplied (R67)", () => {
    // 291 × 4.403 = 1281.273; 1281.27 × 0.925 = 1185.17475; 1472 − 1185.17 = 286.83
    // (1281.27 + 286.83) × 3 % = 47.043; (1281.27 + 47.04) × 0.925 − 1328.31 = −99.62
    const cleaner = { metier: "agent-des-services-logistiques-niveau-1", seniorityYears: 3 };
    expect(paid({ ...cleaner, month: "2016-03", establishment: { kind: "creche" } })).toEqual({
      BASE_SALARY: "1281.27",
      MINIMUM_SALARY: "286.83",
      SENIORITY: "47.04",
      REDUCED_GROSS: "-99.62",
      gross: "1515.52",
    });
  });
});

describe("the differential of a replacement, given in points", () => {
  it("counts towards the minimum, as it enters the bases of internat and contraintes", () => {
    // 291 × 4.403 = 1281.273; 30 × 4.403 = 132.09; 1472 − 1281.27 − 132.09 = 58.64
    // (1281.27 + 58.64 + 132.09) × 3 % = 44.16
    const cleaner = { metier: "agent-des-services-logistiques-niveau-1", seniorityYears: 0 };
    const constraints = { internat: "3", replacementDifferential: 30 };
    expect(paid({ ...cleaner, month: "2016-05", constraints })).toEqual({
      BASE_SALARY: "1281.27",
      MINIMUM_SALARY: "58.64",
      SENIORITY: "0.00",
      INTERNAT: "44.16",
      gross: "1384.07",
    });
    // 312 × 4.403 = 1373.736; 138.23 × 4.403 = 608.62669: above 1430.22
    const better = { metier: "agent-des-services-logistiques-niveau-2", seniorityYears: 0 };
    const month = { month: "2013-05", constraints: { replacementDifferential: "138.23" } };
    expect(paid({ ...better, ...month })).not.toHaveProperty("MINIMUM_SALARY");
  });
});

describe("a replacement told by whom it replaces and by its points", () => {
  it("is told once, under every text", () => {
    const replacement = { metier: "cadre-infirmier" };
    const constraints = { internat: "3", replacementDifferential: 30 };
    for (const month of ["2010-05", "2013-05", "2016-05"])
      expect(paid({ ...nurse, month, replacement, constraints })).toEqual({
        refused: "contradictory",
      });
  });
});

describe("overseas", () => {
  it("the cost of living goes on after November 2012", () => {
    // (2121.22 + 190.91) × 20 % = 462.426
    const antilles = { ...nurse, month: "2019-01", establishment: { place: "guadeloupe" } };
    expect(paid(antilles)).toMatchObject({ COST_OF_LIVING: "462.43", gross: "2774.56" });
  });

  it("the point of Mayotte is a fifth higher from January 2019, and not in December 2018", () => {
    const mayotte = { ...nurse, establishment: { place: "mayotte" } };
    // 477 × 4.447 = 2121.219
    expect(paid({ ...mayotte, month: "2018-12" })["BASE_SALARY"]).toBe("2121.22");
    // 477 × 4.447 × 1.2 = 477 × 5.3364 = 2545.4628
    expect(paid({ ...mayotte, month: "2019-01" })["BASE_SALARY"]).toBe("2545.46");
  });

  it("the cost of living counts towards the minimum, without it (R71)", () => {
    // 291 × 4.425 = 1287.675; × 20 % = 257.536; 1503 − 1287.68 − 257.54 < 0
    const cleaner = { metier: "agent-des-services-logistiques-niveau-1", seniorityYears: 0 };
    const request = { ...cleaner, month: "2018-01", establishment: { place: "guyane" } };
    expect(paid(request)).toEqual({
      BASE_SALARY: "1287.68",
      SENIORITY: "0.00",
      COST_OF_LIVING: "257.54",
      gross: "1545.22",
    });
  });
});

describe("the allowances of annexe III that the texts of 2012 and 2014 keep", () => {
  it("24 points in prisons, 90 euros in gerontology", () => {
    // 24 × 4.403 × 0.5 = 52.836
    expect(paid({ ...nurse, month: "2013-01", prisonCare: "0.5" })).toMatchObject({
      PRISON_CARE: "52.84",
    });
    const carer = { seniorityYears: 0, month: "2019-01", gerontologyCare: "0.5" };
    expect(paid({ ...carer, metier: "aide-soignant" })).toMatchObject({
      GERONTOLOGY_CARE: "45.00",
    });
    expect(paid({ ...carer, metier: "accompagnant-educatif-et-social" })).toMatchObject({
      GERONTOLOGY_CARE: "45.00",
    });
  });
});

describe("the statutory minimum", () => {
  const carer = {
    metier: "aide-soignant",
    seniorityYears: 0,
    pointValue: "4.58",
    establishment: { kind: "ehpad", publicFunding: true },
  };

  it("is that of June 2026 for June 2026, and asked for in July", () => {
    // 376 × 4.58 = 1722.08; 12.31 × 35 × 52 ÷ 12 = 1867.0166…; 1867.02 − 1722.08 = 144.94
    expect(paid({ ...carer, month: "2026-06" })).toMatchObject({ MINIMUM_SALARY: "144.94" });
    expect(paid({ ...carer, month: "2026-07" })).toEqual({ refused: "no-sourced-value" });
    // 12.50 × 455 ÷ 3 = 1895.8333…; 1895.83 − 1722.08 = 173.75
    expect(paid({ ...carer, month: "2026-07", smic: "12.50" })).toMatchObject({
      MINIMUM_SALARY: "173.75",
    });
  });

  it("that is given prevails over the sourced one", () => {
    expect(paid({ ...carer, month: "2025-11", smic: "12.50" })).toMatchObject({
      MINIMUM_SALARY: "173.75",
    });
  });

  it("is not asked for by the avenant as signed, which brings nobody up to it", () => {
    const request = { metier: "aide-soignant", month: "2026-07", pointValue: "4.58" };
    const outcome = safeComputePay({ ...request, seniorityYears: 0, law: "as-signed" });
    expect(outcome.ok && outcome.value.gross.toFixed(2)).toBe("1607.58");
  });
});

describe("a promotion", () => {
  it("compares with the coefficient of the day by the law asked, stages of 2017 included", () => {
    // September 2018, aide-soignant at 367 since August; 10 years on the eve: 10 %
    // 367 × 1.10 = 403.7; × 1.1 = 444.07 < 477: nothing; with 30 points of career indemnity:
    // 433.7 × 1.1 = 477.07; − 477 = 0.07
    const seniority = {
      metier: "aide-soignant",
      hired: "2008-08-01",
      promotions: [
        {
          on: "2018-09-01",
          from: "aide-soignant",
          to: "infirmier-de-ou-autorise",
          before: { careerIndemnityPoints: "30" },
        },
      ],
    };
    const request = { metier: "infirmier-de-ou-autorise", month: "2018-09", seniority };
    // 0.07 × 4.447 = 0.31129
    expect(paid(request)).toMatchObject({ PROMOTION_INDEMNITY: "0.31", SENIORITY: "0.00" });
  });
});

describe("the conventional minimum in one line (R99)", () => {
  const request = { metier: "agent-de-soins", month: "2014-05", seniorityYears: 5 };

  it("is the sum of what makes it, and changes no amount", () => {
    // 306 × 4.403 = 1347.318; 1450 − 1347.32 = 102.68; 5 % of 1450
    expect(paid(request)).toEqual({
      BASE_SALARY: "1347.32",
      MINIMUM_SALARY: "102.68",
      SENIORITY: "72.50",
      gross: "1522.50",
    });
    expect(paid({ ...request, readings: { R99: "one-line" } })).toEqual({
      MINIMUM_SALARY: "1450.00",
      SENIORITY: "72.50",
      gross: "1522.50",
    });
  });
});

describe("ten points of the hygiéniste, in proportion to the time given to the function", () => {
  const nurseByFacts = (facts: object, month = "2019-01") => ({
    metier: "infirmier-de-ou-autorise",
    month,
    seniorityYears: 0,
    facts: {
      functions: ["infirmier-hygieniste"],
      diplomas: ["hygiene-hospitaliere-ou-hemovigilance"],
      ...facts,
    },
    undecided: "go-on-without",
  });

  it("are ten for the whole time and three and a half for 35 %", () => {
    // (477 + 10) × 4.447 = 2165.689; (477 + 3.5) × 4.447 = 2136.7835
    expect(paid(nurseByFacts({ timeInFunction: 100 }))["BASE_SALARY"]).toBe("2165.69");
    expect(paid(nurseByFacts({ timeInFunction: "35" }))["BASE_SALARY"]).toBe("2136.78");
  });

  it("ask for the share, and are asked for by facts where they are named", () => {
    const outcome = safeComputePay({ ...nurseByFacts({}), undecided: "refuse", law: "in-force" });
    const asked = outcome.ok ? [] : outcome.issues.flatMap(({ questions = [] }) => questions);
    expect(asked.map(({ id }) => id)).toContain("timeInFunction");
    const named = { metier: "infirmier-de-ou-autorise", month: "2019-01", seniorityYears: 0 };
    const refused = safeComputePay({
      ...named,
      law: "in-force",
      complements: ["hygieniste-ou-hemovigilance"],
    });
    expect(refused.ok ? [] : refused.issues.map(({ code, path }) => [code, path])).toEqual([
      ["missing", ["complements", 0]],
    ]);
  });
});

describe("an establishment under local texts since the denunciation", () => {
  const local = { ...nurse, establishment: { applies: "local-texts" } };

  it("is refused from December 2012, and paid by the agreement in November", () => {
    expect(paid({ ...local, month: "2012-11" })).not.toHaveProperty("refused");
    const outcome = safeComputePay({ ...local, month: "2012-12", law: "in-force" });
    expect(outcome.ok ? [] : outcome.issues.map(({ code, path }) => [code, path])).toEqual([
      ["not-applicable", ["establishment", "applies"]],
    ]);
  });
});

describe("the indemnity of 2024 for all", () => {
  const clerk = (month: string, member?: boolean) => ({
    metier: "technicien-administratif",
    month,
    seniorityYears: 0,
    establishment: { kind: "etablissement-pour-personnes-handicapees", member },
  });

  it("reaches an employer that is not a member from the month after its extension", () => {
    const line = (month: string, member?: boolean) =>
      paid(clerk(month, member))["SEGUR_FOR_ALL"] ?? paid(clerk(month, member))["refused"];
    expect([line("2024-01"), line("2024-01", true), line("2024-01", false)]).toEqual([
      "238.00",
      "238.00",
      undefined,
    ]);
    expect([line("2024-08", false), line("2024-09", false)]).toEqual([undefined, "238.00"]);
  });
});

describe("the duties of the medical body", () => {
  const doctor = (month: string, duties: object) => ({
    metier: "medecin-generaliste",
    month,
    seniorityYears: 0,
    cadreYears: 0,
    establishment: { kind: "etablissement-de-sante", publicFunding: true },
    medicalDuties: { duties, ceiling: "ordinary" },
  });

  it("have points to October 2020; from November on-call periods alone", () => {
    // 2 × 29 × 4.447 = 257.926
    expect(paid(doctor("2020-10", { medicalDuty: 2 }))["MEDICAL_DUTIES"]).toBe("257.93");
    expect(paid(doctor("2020-11", { medicalDuty: 2 }))).toEqual({ refused: "not-applicable" });
    // 2 × 6 × 4.447 = 53.364
    const onCall = { medicalOnCallNight: 2 };
    expect(paid(doctor("2020-11", onCall))["MEDICAL_DUTIES"]).toBe("53.36");
  });
});
