import { describe, expect, it } from "vitest";
import { computePay } from "../../src/pay/compute-pay.js";
import type { PayRequest } from "../../src/pay/request/pay-request.js";

const cleaner: PayRequest = {
  metier: "agent-des-services-logistiques-niveau-1",
  month: "2006-07",
  seniorityYears: 0,
  law: "in-force",
};
const missing = (rest: Partial<PayRequest> = {}): string | undefined => {
  const { warnings = [] } = computePay({ ...cleaner, ...rest });
  return warnings
    .flatMap((each) => (each.code === "below-statutory-minimum" ? [each.missing.toFixed(2)] : []))
    .at(0);
};

describe("pay under the statutory minimum, where the agreement does not raise it", () => {
  it("is paid as it is, and warned about with what is missing", () => {
    const slip = computePay(cleaner);
    // 291 × 4.248 = 1 236.17; the SMIC was 8.27 × 455/3 = 1 254.28
    expect(slip.gross.toFixed(2)).toBe("1236.17");
    expect(JSON.parse(JSON.stringify(slip.warnings))).toEqual([
      {
        code: "below-statutory-minimum",
        missing: "18.11",
        message: {
          fr: "il manque 18,11 euros pour atteindre le SMIC du mois",
          en: "18.11 euros are missing to reach the statutory minimum of the month",
        },
        article: "Smic",
      },
    ]);
  });

  it("holds by the avenant as signed too, in any month: the SMIC is of public order", () => {
    expect(missing({ law: "as-signed" })).toBe("18.11");
    // 291 × 4.381 = 1 274.87; 8.86 × 455/3 = 1 343.77
    expect(missing({ law: "as-signed", month: "2010-05" })).toBe("68.90");
    expect(missing({ month: "2010-05" })).toBeUndefined();
  });

  it("holds while avenant no. 2009-03 is not known", () => {
    // 291 × 4.355 = 1 267.31; 8.71 × 455/3 = 1 321.02
    expect(missing({ law: { knownOn: "2009-02-01" }, month: "2009-02" })).toBe("53.71");
  });

  it("begins the day on which the SMIC passes the pay", () => {
    // June 2006: 8.03 × 455/3 = 1 217.88, under 1 236.17
    expect(missing({ month: "2006-06" })).toBeUndefined();
    expect(missing({ metier: "aide-soignant" })).toBeUndefined();
  });

  it("is in proportion to the working time", () => {
    // half of each: 627.14 - 618.08
    expect(missing({ workingTime: "1/2" })).toBe("9.06");
  });

  it("is in proportion to what is paid of the month", () => {
    // hired on Monday 17 July: 11 of 21 days, 18.11 × 77/147 = 9.486
    expect(missing({ presence: { entered: "2006-07-17" } })).toBe("9.49");
    expect(missing({ presence: { hours: { worked: 0, month: 147 } } })).toBeUndefined();
  });

  it("is the sum of the parts of a month", () => {
    const parts = [
      { from: "2006-07-01", lastDay: "2006-07-16" },
      { from: "2006-07-17", lastDay: "2006-07-31", workingTime: "1/2" },
    ];
    // 18.11 × 70/147 + 9.06 × 77/147 = 8.6238 + 4.7457 = 13.3695
    expect(missing({ parts })).toBe("13.37");
    // an aide-soignant from the 17th: 351 × 4.248 = 1 491.05, 236.77 over, more than is missing
    expect(
      missing({
        parts: [
          parts[0] as never,
          { from: "2006-07-17", lastDay: "2006-07-31", metier: "aide-soignant" },
        ],
      }),
    ).toBeUndefined();
  });

  it("counts what the avenant of 2009 counts, and neither seniority nor nights", () => {
    expect(missing({ seniorityYears: 10, constraints: { nights: 5 } })).toBe("18.11");
    expect(missing({ differentialIndemnity: "10.00" })).toBe("8.11");
  });

  it("is of no assistant maternel, whose minimum is another", () => {
    expect(missing({ metier: { assistantMaternel: { children: 1 } } })).toBeUndefined();
  });

  it("takes the hourly SMIC that the request gives, in every scheme", () => {
    // 9 × 455/3 = 1 365.00
    expect(missing({ smic: "9" })).toBe("128.83");
    const minimum = (month: string): string | undefined =>
      computePay({ ...cleaner, month, smic: "20" })
        .lines.find(({ code }) => code === "MINIMUM_SALARY")
        ?.amount.toFixed(2);
    // 20 × 455/3 = 3 033.33, less 291 × 4.381 and 291 × 4.403
    expect([minimum("2010-05"), minimum("2013-05")]).toEqual(["1758.46", "1752.06"]);
  });
});
