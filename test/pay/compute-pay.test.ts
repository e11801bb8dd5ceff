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
