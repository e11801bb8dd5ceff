import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PayError } from "../../../src/intake/issue.js";
import { directorCoefficient, safeDirectorCoefficient } from "../../as-signed.js";
import { articles, expectedInFrench, messages, refused } from "../../reading/refused.js";

const july2003 = { month: "2003-07" };
const coefficient = (charges: number | string) =>
  directorCoefficient({ charges, ...july2003 }).coefficient.toFixed(2);

describe("the coefficient of a director", () => {
  it("is a power of the charges over twelve times the point value", () => {
    // 32 562 × 1 ÷ 49.812 = 653.6979…
    expect(coefficient(1)).toBe("653.70");
    // 10^0.1671 = 1.469264; × 653.6979 = 960.4552
    expect(coefficient(10)).toBe("960.46");
    expect(coefficient("12.5")).toBe("996.94");
    expect(coefficient(0.53)).toBe("587.90");
    expect(coefficient(5)).toBe("855.41");
    expect(coefficient(70)).toBe("1329.51");
  });

  it("is 0.85 of that for a deputy, rounded once", () => {
    // 1 256.8255… × 0.85 = 1 068.3016…, where 1 256.83 × 0.85 would give 1 068.31
    expect(coefficient(50)).toBe("1256.83");
    const deputy = directorCoefficient({ charges: 50, deputy: true, ...july2003 });
    expect(deputy.coefficient.toFixed(2)).toBe("1068.30");
    const head = directorCoefficient({ charges: 50, deputy: false, ...july2003 });
    expect(head.coefficient.toFixed(2)).toBe("1256.83");
  });

  it("takes the point value of the month, or the one given", () => {
    // 32 562 ÷ (12 × 4.172) = 650.4074…
    expect(directorCoefficient({ charges: 1, month: "2004-01" }).coefficient.toFixed(2)).toBe(
      "650.41",
    );
    expect(directorCoefficient({ charges: 1, month: "2003-12" }).coefficient.toFixed(2)).toBe(
      "653.70",
    );
    const given = directorCoefficient({ charges: 1, pointValue: "4.172" });
    expect(given.coefficient.toFixed(2)).toBe("650.41");
    expect(given.pointValue.toString()).toBe("4.172");
    const gap = directorCoefficient({ charges: 1, month: "2007-03", pointValue: 4.299 });
    // 32 562 ÷ (12 × 4.299) = 631.1933
    expect(gap.coefficient.toFixed(2)).toBe("631.19");
  });

  it("counts the class 4 products and the fees of an establishment under the quantified objective", () => {
    const quantifiedObjective = { prosthesesAndBloodProducts: "1.5", fees: 1 };
    const majored = directorCoefficient({ charges: 10, quantifiedObjective, ...july2003 });
    expect(majored.charges.toString()).toBe("12.5");
    expect(majored.coefficient.toFixed(2)).toBe("996.94");
  });

  it("takes the other constant, and no rounding, on request", () => {
    const other = { charges: 1, ...july2003, readings: { R8: "35562" } } as const;
    // 35 562 ÷ 49.812 = 713.9244
    expect(directorCoefficient(other).coefficient.toFixed(2)).toBe("713.92");
    const unrounded = { charges: 1, ...july2003, readings: { R9: "unrounded" } } as const;
    expect(directorCoefficient(unrounded).coefficient.toFixed(6)).toBe("653.697904");
  });

  it("shows its working, its articles and its readings", () => {
    const { steps, articles, readings, dataset } = directorCoefficient({ charges: 1, ...july2003 });
    expect(steps.map(({ id, unit }) => [id, unit])).toEqual([
      ["CHARGES", "million-euros"],
      ["REFERENCE_COEFFICIENT", "points"],
    ]);
    expect(articles).toEqual(["A1.3.1"]);
    expect(readings).toEqual([
      { id: "R8", choice: "32562" },
      { id: "R9", choice: "two-decimals" },
    ]);
    expect(dataset.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it("grows with the charges", () => {
    const charges = fc.integer({ min: 1, max: 9_999_999_999 }).map((n) => (n / 1e6).toFixed(6));
    fc.assert(
      fc.property(charges, charges, (a, b) => {
        const [low, high] = Number(a) <= Number(b) ? [a, b] : [b, a];
        const one = directorCoefficient({ charges: low, ...july2003 }).coefficient;
        return !one.greaterThan(directorCoefficient({ charges: high, ...july2003 }).coefficient);
      }),
    );
  });
});

describe("a deputy under 100 beds", () => {
  const deputy = { charges: 5, deputy: true, ...july2003 };

  it("is a warning, not a refusal", () => {
    const { warnings, coefficient: points } = directorCoefficient({ ...deputy, beds: 99 });
    expect(points.toFixed(2)).toBe("727.10");
    expect(warnings).toEqual([
      {
        code: "deputy-under-the-threshold",
        message: {
          fr: "En règle générale, pas de poste de directeur adjoint ni de gestionnaire sous 100 lits (ici 99).",
          en: "As a rule, no post of directeur adjoint or gestionnaire under 100 beds (here 99).",
        },
        article: "A1.3",
      },
    ]);
  });

  it("is nothing to warn of from 100 beds on, for a director, or when the beds are not told", () => {
    expect(directorCoefficient({ ...deputy, beds: 100 }).warnings).toEqual([]);
    expect(directorCoefficient(deputy).warnings).toEqual([]);
    expect(directorCoefficient({ charges: 5, beds: 20, ...july2003 }).warnings).toEqual([]);
  });
});

describe("charges that cannot be", () => {
  it("are refused: zero, less, euros taken for millions, words", () => {
    for (const charges of [0, -1, "-0.5", 12_500_000]) {
      expect(refused(safeDirectorCoefficient({ charges, ...july2003 }))).toEqual([
        "out-of-range charges",
      ]);
    }
    expect(refused(safeDirectorCoefficient({ charges: "dix", ...july2003 }))).toEqual([
      "invalid-type charges",
    ]);
    expect(refused(safeDirectorCoefficient({ ...july2003 }))).toEqual(["missing charges"]);
    expect(refused(safeDirectorCoefficient({ charges: Number.NaN, ...july2003 }))).toEqual([
      "out-of-range charges",
    ]);
    const quantifiedObjective = { prosthesesAndBloodProducts: -1, fees: 0 };
    expect(
      refused(safeDirectorCoefficient({ charges: 1, quantifiedObjective, ...july2003 })),
    ).toEqual(["out-of-range quantifiedObjective.prosthesesAndBloodProducts"]);
  });

  it("come with every other issue, and are thrown together", () => {
    const wrong = { charges: 0, month: "2003-06", depute: true };
    expect(refused(safeDirectorCoefficient(wrong)).sort()).toEqual([
      "before-scheme month",
      "out-of-range charges",
      "unknown-key depute",
    ]);
    expect(() => directorCoefficient(wrong)).toThrow(PayError);
  });
});

describe("the month and the point value of a calculation", () => {
  it("are missing when neither is given", () => {
    const neither = safeDirectorCoefficient({ charges: 1 });
    expect(refused(neither)).toEqual(["missing month"]);
    expect(messages(neither)).toEqual([
      "month: expected the month YYYY-MM, or the point value, received nothing.",
    ]);
    expect(expectedInFrench(neither)).toEqual(["le mois AAAA-MM, ou la valeur du point"]);
  });

  it("are refused once each when they cannot be read", () => {
    expect(refused(safeDirectorCoefficient({ charges: 1, month: "juillet" }))).toEqual([
      "invalid-month month",
    ]);
    expect(refused(safeDirectorCoefficient({ charges: 1, pointValue: 0 }))).toEqual([
      "out-of-range pointValue",
    ]);
    const both = { charges: 1, month: "2003-06", pointValue: "x" };
    const found = safeDirectorCoefficient(both);
    expect(refused(found)).toEqual(["invalid-type pointValue", "before-scheme month"]);
    expect(articles(found)).toEqual([undefined, "Art16"]);
    expect(messages(found)[1]).toBe('month: expected 2003-07 or later, received "2003-06".');
    expect(expectedInFrench(found)[1]).toBe("2003-07 ou plus tard");
    expect(
      refused(safeDirectorCoefficient({ charges: 1, month: "2007-03", pointValue: "x" })),
    ).toEqual(["invalid-type pointValue"]);
  });

  it("are refused where no source gives the value", () => {
    expect(refused(safeDirectorCoefficient({ charges: 1, month: "2026-01" }))).toEqual([
      "no-sourced-value month",
    ]);
  });

  it("are not judged in what is not even an object", () => {
    expect(refused(safeDirectorCoefficient(null))).toEqual(["invalid-type "]);
    expect(refused(safeDirectorCoefficient([]))).toEqual(["invalid-type "]);
    expect(refused(safeDirectorCoefficient(undefined))).toEqual(["missing "]);
  });
});
