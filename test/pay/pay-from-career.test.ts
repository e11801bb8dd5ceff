import { describe, expect, it } from "vitest";
import { computePay, safeComputePay } from "../../src/pay/compute-pay.js";
import type { PayRequest } from "../../src/pay/request/pay-request.js";
import type { PaySlip } from "../../src/pay/situation/pay-slip.js";

const nurse = { metier: "infirmier-de-ou-autorise", hired: "1991-09-15" } as const;
const request: PayRequest = {
  metier: "infirmier-de-ou-autorise",
  month: "2003-09",
  seniority: nurse,
};

const amounts = (slip: PaySlip): readonly string[] =>
  slip.lines.map(({ code, amount }) => `${code} ${amount.toFixed(2)}`);

describe("a month paid from a career", () => {
  it("takes the percentage in force on its first day", () => {
    // 477 × 4.151 = 1 980.03 (1 980.027); 11 years on 1 September: 217.80; 12 on 1 October: 237.60
    expect(amounts(computePay(request))).toEqual(["BASE_SALARY 1980.03", "SENIORITY 217.80"]);
    const october = computePay({ ...request, month: "2003-10" });
    expect(amounts(october)).toEqual(["BASE_SALARY 1980.03", "SENIORITY 237.60"]);
    expect(october.lines[1]?.rate?.toString()).toBe("12");
    expect(october.lines[1]?.steps.map(({ id }) => id)).toContain("seniority-rate");
  });

  it("is split at the step on request, by calendar days (R38)", () => {
    // 14 days at 11 %, 16 at 12 %: 1 980.03 × (0.11 × 14 + 0.12 × 16) ÷ 30 = 228.36 (228.36346)
    const slip = computePay({ ...request, readings: { R38: "split" } });
    expect(amounts(slip)).toEqual(["BASE_SALARY 1980.03", "SENIORITY 228.36"]);
    expect(slip.lines[1]?.rate).toBeUndefined();
    expect(slip.readings).toContainEqual({ id: "R38", choice: "split" });
    expect(computePay(request).readings).toContainEqual({ id: "R38", choice: "first-day" });
    expect(computePay({ ...request, month: "2003-08" }).readings.map(({ id }) => id)).not.toContain(
      "R38",
    );
  });

  it("pays a cadre both percentages, each from its own date", () => {
    // 537 × 4.151 = 2 229.09 (2 229.087); 10 years with five taken over at 75 %: 222.91; six at the establishment: 133.75
    const career = {
      metier: "cadre-infirmier",
      hired: "1996-09-15",
      priorService: [
        {
          from: "1990-01-01",
          until: "1995-01-01",
          at: "elsewhere",
          sameMetier: true,
          afterDiploma: true,
        },
      ],
    } as const;
    const slip = computePay({ metier: "cadre-infirmier", month: "2003-09", seniority: career });
    expect(amounts(slip)).toEqual([
      "BASE_SALARY 2229.09",
      "SENIORITY 222.91",
      "CADRE_MAJORATION 133.75",
    ]);
    const ids = slip.lines.flatMap(({ steps }) => steps.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("reports what is wrong with the career under its path, and years given beside it", () => {
    const outcome = safeComputePay({
      ...request,
      seniorityYears: 3,
      cadreYears: 1,
      seniority: {
        ...nurse,
        suspensions: [{ from: "2001-02-01", until: "2001-01-01", assimilated: true }],
      },
    });
    const issues = outcome.ok
      ? []
      : outcome.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
    expect(issues).toEqual([
      "contradictory seniorityYears",
      "contradictory cadreYears",
      "end-before-start seniority.suspensions.0.until",
    ]);
    const misshapen = safeComputePay({ ...request, seniority: { ...nurse, hired: "2003-02-30" } });
    expect(misshapen.ok ? [] : misshapen.issues.map(({ path }) => path)).toEqual([
      ["seniority", "hired"],
    ]);
  });

  it("refuses a career that leads to a job of another status", () => {
    const outcome = safeComputePay({ ...request, metier: "cadre-infirmier" });
    expect(outcome.ok ? [] : outcome.issues).toMatchObject([
      {
        code: "contradictory",
        path: ["seniority", "metier"],
        received: '"infirmier-de-ou-autorise"',
      },
    ]);
    const director = safeComputePay({
      ...request,
      seniority: { metier: { director: "directeur" }, hired: "1991-09-15" },
    });
    expect(director.ok ? "" : director.issues[0]?.received).toContain("directeur");
  });
});

describe("a cadre infirmier promoted since August 2017", () => {
  // 563 × 4.447 = 2 503.66: the coefficient of the métier (R201), as of whoever is hired since.
  const from = "moniteur-educateur";
  const promoted = (on: string, month: string) =>
    safeComputePay({
      metier: "cadre-infirmier",
      month,
      seniority: {
        metier: from,
        hired: "2013-12-02",
        promotions: [{ on, from, to: "cadre-infirmier", before: {} }],
      },
    });

  it("held no function before that day, and is asked for none", () => {
    const outcome = promoted("2018-03-01", "2018-10");
    if (!outcome.ok) throw new Error(outcome.issues[0]?.message);
    const [base] = outcome.value.lines;
    expect([base?.code, base?.amount.toFixed(2)]).toEqual(["BASE_SALARY", "2503.66"]);
    expect(outcome.value.readings).toContainEqual({ id: "R201", choice: "of-the-metier" });
    expect(promoted("2017-08-01", "2018-10").ok).toBe(true);
  });

  it("is asked for it where promoted before", () => {
    const outcome = promoted("2017-07-15", "2018-10");
    expect(outcome.ok ? [] : outcome.issues.map(({ path }) => path)).toEqual([["population"]]);
  });
});
