import { describe, expect, it } from "vitest";
import { computePay } from "../../src/pay/index.js";
import { payslipText } from "../../src/words/index.js";

const asked = {
  metier: "infirmier-de-ou-autorise",
  seniorityYears: 0,
  establishment: { kind: "creche" },
} as const;

describe("a point value that circulates", () => {
  it.each([
    // 477 × 4.477 = 2 135.529; × 4.568 = 2 178.936; × 4.65 = 2 218.05; the whole × 0.925.
    ["2025-06", "4.477", "1975.37"],
    ["2026-01", "4.568", "2015.52"],
    ["2026-03", "4.650", "2051.70"],
    // 477 × 4.55 = 2 170.35, less 162.78; 477 × 4.96 = 2 365.92, less 177.44.
    ["2025-06", "4.55", "2007.57"],
    ["2026-02", "4.96", "2188.48"],
  ])("pays %s by %s, and says that it comes from no text", (month, pointValue, net) => {
    const slip = computePay({ ...asked, month, pointValue });
    const own = slip.lines.filter(({ code }) => !code.startsWith("SEGUR"));
    const paid = own.reduce((sum, { amount }) => sum + Number(amount.times(100)), 0);
    expect((paid / 100).toFixed(2)).toBe(net);
    expect(slip.warnings?.map(({ code, article }) => [code, article])).toEqual([
      ["point-value-of-no-text", "08.01.1"],
    ]);
    expect(payslipText(slip, "fr").replace(/\s+/g, " ")).toContain("ne viennent d'aucun texte");
  });

  it.each([
    ["2026-01", "4.58"],
    ["2026-01", "4.6"],
    ["2024-12", "4.65"],
  ])("says nothing in %s of %s", (month, pointValue) => {
    expect(computePay({ ...asked, month, pointValue }).warnings).toBeUndefined();
  });
});
