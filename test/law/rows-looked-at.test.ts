import { describe, expect, it } from "vitest";
import { computePay, safeComputePay } from "../../src/pay/index.js";
import { reclassify } from "../../src/reclassement/index.js";
import { computeSeniority } from "../../src/seniority/index.js";

const law = "as-signed" as const;

describe("A3.4.1-1, L.498-499: extinctionAllowances and newcomerIssues", () => {
  const metier = "agent-des-services-logistiques-niveau-1" as const;
  const asked = (drawnBefore: boolean | undefined, hired = "2000-08-01") => {
    const allowance = { id: "cycliste", ...(drawnBefore === undefined ? {} : { drawnBefore }) };
    const seniority = { metier, hired };
    const outcome = safeComputePay({
      metier,
      month: "2003-09",
      law,
      seniority,
      allowances: [allowance],
    });
    if (!outcome.ok) return outcome.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
    const line = outcome.value.lines.find(({ code }) => code === "EXTINCTION_ALLOWANCES");
    return line?.amount.toFixed(2);
  };

  it("pays it to whoever was there and drew it, and to nobody else", () => {
    // 291 × 4.151 = 1 207.94; × 2 % = 24.16
    expect(asked(true)).toBe("24.16");
    expect(asked(false)).toEqual(["not-applicable allowances.0.drawnBefore"]);
    expect(asked(undefined)).toEqual(["missing allowances.0.drawnBefore"]);
    expect(asked(true, "2003-07-01")).toEqual(["outside-employment allowances.0.drawnBefore"]);
    expect(asked(true, "2003-06-30")).toBe("24.16");
  });
});

describe("Art7-2, L.582: careerIndemnity", () => {
  it("pays half of the career indemnity from July 2003 to June 2004, the whole since", () => {
    const paid = (month: string) =>
      computePay({
        metier: "aide-soignant",
        month,
        law,
        seniorityYears: 0,
        careerIndemnityPoints: 10,
        differentialIndemnity: 0,
      })
        .lines.find(({ code }) => code === "CAREER_INDEMNITY")
        ?.amount.toFixed(2);
    // 5 × 4.151 = 20.755; 5 × 4.172 = 20.86; 10 × 4.172 = 41.72
    expect(["2003-07", "2004-06", "2004-07"].map(paid)).toEqual(["20.76", "20.86", "41.72"]);
  });
});

describe("Art12-2 and Art12-3, L.652-653: formerStanding and convertedClock", () => {
  const neutralised = [{ from: "2001-01-01", lastDay: "2001-06-30" }];
  const nurse = "Infirmier DE";

  it("give the percentage of without the neutralisation, and its days within it", () => {
    const standing = (more: object) =>
      reclassify({ emploi: nurse, law, eve: { seniorityDate: "1994-07-15", ...more } }).metiers[0]
        ?.seniority?.seniority;
    expect(standing({})).toMatchObject({ years: 8, nextStep: "2003-07-15" });
    // 181 days before 15 July 1994
    expect(standing({ neutralised })).toMatchObject({
      date: "1994-01-15",
      years: 9,
      nextStep: "2004-01-15",
    });
  });

  it("bring the next step of converted points sooner by as many days", () => {
    const converted = (more: object) =>
      computeSeniority(
        {
          metier: "cadre-administratif-niveau-1",
          hired: "1990-05-01",
          reclassement: {
            coefficient: "500",
            seniorityPoints: "60",
            technicityPoints: "25",
            lastChange: "2000-06-01",
          },
          ...more,
        },
        "2003-07-01",
        {},
        law,
      ).seniority;
    // 60 ÷ 500 = 12 %; 181 days before 1 June 2004
    expect(converted({})).toMatchObject({ nextStep: "2004-06-01" });
    expect(converted({ neutralised })).toMatchObject({ nextStep: "2003-12-02" });
    expect(converted({ neutralised }).rate.toFixed()).toBe("12");
  });
});
