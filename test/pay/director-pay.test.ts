import { describe, expect, it } from "vitest";
import { computePay, safeComputePay } from "../as-signed.js";
import { articles, expectedInFrench, messages, refused } from "../reading/refused.js";

const september = { month: "2003-09", seniorityYears: 10, cadreYears: 5 };
const calculation = { charges: 50, month: "2003-07" };

const amounts = (request: Parameters<typeof computePay>[0]) =>
  computePay(request).lines.map(({ code, amount }) => [code, amount.toFixed(2)]);

describe("the pay of a director", () => {
  it("is the coefficient of the last calculation, seniority and majoration", () => {
    // 960.46 × 4.151 = 3 986.87; + 10 % = 398.69; + 5 % = 199.34
    expect(
      amounts({ metier: { director: "directeur", coefficient: "960.46" }, ...september }),
    ).toEqual([
      ["BASE_SALARY", "3986.87"],
      ["SENIORITY", "398.69"],
      ["CADRE_MAJORATION", "199.34"],
    ]);
  });

  it("works the calculation out again, 0.85 of it for a deputy", () => {
    // 1 068.30 × 4.151 = 4 434.51; 1 256.83 × 4.151 = 5 217.10
    const base = (director: "directeur" | "directeur-adjoint" | "gestionnaire") =>
      amounts({ metier: { director, calculation }, ...september })[0]?.[1];
    expect([base("directeur"), base("directeur-adjoint"), base("gestionnaire")]).toEqual([
      "5217.10",
      "4434.51",
      "4434.51",
    ]);
  });

  it("shows the calculation in the working of the base salary", () => {
    const slip = computePay({ metier: { director: "directeur", calculation }, ...september });
    expect(slip.lines[0]?.steps.map(({ id }) => id)).toEqual([
      "CHARGES",
      "REFERENCE_COEFFICIENT",
      "BASE_SALARY",
    ]);
    expect(slip.lines[0]?.points?.toFixed(2)).toBe("1256.83");
    expect(slip.lines[0]?.articles).toEqual(["08.01.1", "A1.3"]);
    expect(slip.readings.map(({ id }) => id)).toEqual(["R8", "R9", "R1", "R2"]);
    expect(slip.metier).toEqual({
      kind: "director",
      id: "directeur",
      label: "Directeur",
      cadre: true,
    });
  });

  it("follows the point, the coefficient staying what it was", () => {
    // 1 256.83 × 4.172 = 5 243.49
    const asked = { ...september, month: "2004-01" };
    expect(amounts({ metier: { director: "directeur", calculation }, ...asked })[0]?.[1]).toBe(
      "5243.49",
    );
  });

  it("never moves where the caller reads that the point of the month is meant", () => {
    // 32 562 × 50^0.1671 ÷ (12 × 4.172) = 1 250.4992, so 1 250.50 × 4.172 = 5 217.09
    const asked = { ...september, month: "2004-01", readings: { R34: "month" } } as const;
    expect(amounts({ metier: { director: "directeur", calculation }, ...asked })[0]?.[1]).toBe(
      "5217.09",
    );
    const undated = { director: "directeur", calculation: { charges: 50 } } as const;
    expect(amounts({ metier: undated, ...asked })[0]?.[1]).toBe("5217.09");
  });

  it("takes 20 to 90 extra points outside the base of seniority, and 5 % in every sector", () => {
    const asked = {
      metier: { director: "directeur-general", coefficient: 1000 },
      ...september,
      extraPoints: { director: 90 },
      decentralizedBonus: { paid: "monthly", quarterlyHolidays: true },
    } as const;
    const slip = computePay(asked);
    // 1 000 × 4.151 = 4 151.00; + 415.10 + 207.55 + 373.59 = 5 147.24; × 5 % = 257.36
    expect(slip.gross.toFixed(2)).toBe("5147.24");
    expect(slip.decentralizedBonus?.amount.toFixed(2)).toBe("257.36");
    for (const director of [19, 91]) {
      const outside = { ...asked, extraPoints: { director } };
      expect(refused(safeComputePay(outside))).toEqual(["out-of-range extraPoints.director"]);
    }
  });
});

describe("a directeur général", () => {
  const metier = { director: "directeur-general", coefficient: 1000 } as const;

  it("has to have extra points over all the establishments", () => {
    const found = safeComputePay({ metier, ...september });
    expect(refused(found)).toEqual(["missing extraPoints.director"]);
    expect(articles(found)).toEqual(["A1.3.2"]);
    expect(messages(found)[0]).toContain("the extra points due to a directeur général");
    expect(expectedInFrench(found)[0]).toContain("les points supplémentaires dus");
    expect(refused(safeComputePay({ metier, ...september, extraPoints: {} }))).toEqual([
      "missing extraPoints.director",
    ]);
  });

  it("may be without elsewhere", () => {
    const elsewhere = { ...metier, overAllEstablishments: false };
    expect(computePay({ metier: elsewhere, ...september }).lines).toHaveLength(3);
    const over = { ...metier, overAllEstablishments: true };
    expect(refused(safeComputePay({ metier: over, ...september }))).toEqual([
      "missing extraPoints.director",
    ]);
  });
});

describe("a deputy under 100 beds", () => {
  it("is paid, with a warning", () => {
    const metier = { director: "gestionnaire", coefficient: 500, beds: 99 } as const;
    const slip = computePay({ metier, ...september });
    expect(slip.warnings?.map(({ code, article }) => [code, article])).toEqual([
      ["deputy-under-the-threshold", "A1.3"],
    ]);
    expect(computePay({ metier: { ...metier, beds: 100 }, ...september })).not.toHaveProperty(
      "warnings",
    );
    const head = { ...metier, director: "directeur" } as const;
    expect(computePay({ metier: head, ...september })).not.toHaveProperty("warnings");
    expect(
      computePay({ metier: "aide-soignant", month: "2003-09", seniorityYears: 1 }),
    ).not.toHaveProperty("warnings");
  });
});

describe("a director who cannot be", () => {
  const of = (metier: object, more: object = {}) =>
    safeComputePay({ metier, ...september, ...more });

  it("has a function that the text has not", () => {
    const found = of({ director: "directeur-delegue", coefficient: 500 });
    expect(refused(found)).toEqual(["unknown-value metier.director"]);
  });

  it("has neither a coefficient nor a calculation, or both", () => {
    const neither = of({ director: "directeur" });
    expect(refused(neither)).toEqual(["missing metier.coefficient"]);
    expect(articles(neither)).toEqual(["A1.3.1"]);
    expect(messages(neither)[0]).toContain("received nothing");
    const both = of({ director: "directeur", coefficient: 500, calculation });
    expect(refused(both)).toEqual(["contradictory metier.coefficient"]);
    expect(messages(both)[0]).toContain("or that calculation (calculation)");
    expect(expectedInFrench(both)[0]).toContain("ou ce calcul (calculation)");
  });

  it("has charges of zero, a calculation undated, before the scheme, in a gap or after the month", () => {
    const calculated = (given: object) =>
      refused(of({ director: "directeur", calculation: given }));
    expect(calculated({ charges: 0, month: "2003-07" })).toEqual([
      "out-of-range metier.calculation.charges",
    ]);
    expect(calculated({ charges: 1 })).toEqual(["missing metier.calculation.month"]);
    expect(calculated({ charges: 1, month: "2003-06" })).toEqual([
      "before-scheme metier.calculation.month",
    ]);
    expect(calculated({ charges: 1, month: "2003-09" })).toEqual([]);
    expect(calculated({ charges: 1, month: "2003-10" })).toEqual([
      "out-of-order metier.calculation.month",
    ]);
    const late = of({ director: "directeur", calculation: { charges: 1, month: "2003-10" } });
    expect(articles(late)).toEqual(["A1.3.1"]);
    expect(messages(late)).toEqual([
      'metier.calculation.month: expected a month up to 2003-09, received "2003-10".',
    ]);
    expect(expectedInFrench(late)).toEqual(["un mois jusqu'à 2003-09"]);
    const gap = { director: "directeur", calculation: { charges: 1, month: "2005-03" } };
    expect(refused(of(gap, { month: "2009-04" }))).toEqual([
      "unsettled-day metier.calculation.month",
    ]);
  });

  it("is refused in a month that cannot be, whatever the point value is read to be", () => {
    const metier = { director: "directeur", calculation };
    const readings = { R34: "month" };
    expect(refused(of(metier, { month: "x" }))).toEqual(["invalid-month month"]);
    expect(refused(of(metier, { month: "x", readings }))).toEqual(["invalid-month month"]);
    expect(refused(of(metier, { month: "2026-01", readings }))).toEqual(["no-sourced-value month"]);
  });

  it("has no complement and no functional bonus", () => {
    const more = {
      complements: ["anesthesie-reanimation"],
      functionalBonuses: ["gerance-de-tutelle"],
    };
    const found = refused(of({ director: "directeur", coefficient: 500 }, more));
    expect(found[0]).toBe("not-of-metier complements.0");
    expect(found[1]).toMatch(/functionalBonuses\.0$/);
  });
});
