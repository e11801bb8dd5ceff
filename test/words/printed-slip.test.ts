import { describe, expect, it } from "vitest";
import { computePay } from "../../src/pay/compute-pay.js";
import { payslipText } from "../../src/words/payslip-text.js";

const september = { month: "2003-09", seniorityYears: 7 };
const spaced = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

describe("the printed slip", () => {
  it("of a deputy gives the point value, the working time and the warning", () => {
    const metier = {
      director: "directeur-adjoint",
      calculation: { charges: 50, month: "2003-07" },
      beds: 80,
    } as const;
    const slip = computePay({ metier, ...september, cadreYears: 0 });
    const text = spaced(payslipText(slip, "fr"));
    expect(text).toContain("Directeur adjoint");
    expect(text).toContain("Valeur du point 4,151 € · Temps de travail 100 %");
    expect(text).toContain("1 068,30 pts");
    expect(text).toContain("sous 100 lits (ici 80).");
    expect(spaced(payslipText(slip, "en"))).toContain("under 100 beds (here 80).");
  });

  it("of an assistant maternel gives the point value", () => {
    const slip = computePay({ metier: { assistantMaternel: { children: 2 } }, ...september });
    const text = spaced(payslipText(slip, "fr"));
    expect(text).toContain("Valeur du point 4,151 €");
    expect(text).not.toContain("Temps de travail");
    expect(text).toContain("1 108,62");
  });
});
