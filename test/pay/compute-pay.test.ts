import { describe, expect, it } from "vitest";
import { computePay } from "../../src/pay/compute-pay.js";

describe("the steps of a slip beyond its lines", () => {
  const request = { metier: "aide-soignant", month: "2003-09", seniorityYears: 7 } as const;

  it("are the gross, and the total where the bonus is paid with the month", () => {
    // 351 × 4.151 = 1 457.00 (1 457.001); 7 % = 101.99; 5 % of the gross = 77.95 (77.9495)
    const steps = (paid: Parameters<typeof computePay>[0]): readonly string[] =>
      computePay(paid).steps.map(({ id, result }) => `${id} ${result.toFixed(2)}`);
    expect(steps(request)).toEqual(["GROSS 1558.99"]);
    expect(steps({ ...request, decentralizedBonus: { paid: "monthly" } })).toEqual([
      "GROSS 1558.99",
      "TOTAL 1636.94",
    ]);
  });
});

describe("a slip of the scheme of a later day", () => {
  it("is that of a cadre infirmier hired since December 2012: no majoration", () => {
    const slip = computePay({
      metier: "cadre-infirmier",
      month: "2019-01",
      seniorityYears: 2,
      cadreYears: 2,
      law: "in-force",
    });
    // 563 × 4.447 = 2 503.66; technicité 0; 2 % of it: 50.07
    expect(slip.lines.map(({ code, amount }) => [code, amount.toFixed(2)])).toEqual([
      ["BASE_SALARY", "2503.66"],
      ["TECHNICITY", "0.00"],
      ["SENIORITY", "50.07"],
    ]);
    expect(slip.gross.toFixed(2)).toBe("2553.73");
  });
});
