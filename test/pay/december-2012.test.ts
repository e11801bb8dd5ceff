import { describe, expect, it } from "vitest";
import { retirementAllowance } from "../../src/leaving/index.js";
import { computePay, safeComputePay } from "../../src/pay/index.js";
import { computeSeniority } from "../../src/seniority/index.js";
import { holidayPay, overtimePay } from "../../src/working-time/index.js";

const law = "in-force";
const month = "2012-12";

/**
 * The text of 2 December 2012 in its first month and on its first day, when the whole of December
 * 2012 is under it (R80).
 */
describe("the first month of the text of December 2012", () => {
  const infirmier = { law, month, metier: "infirmier-de-ou-autorise", seniorityYears: 10 } as const;

  const replacing = (more: object): string | undefined => {
    const replacement = { metier: "cadre-infirmier", ...more } as const;
    const { lines } = computePay({ ...infirmier, replacement });
    return lines.find(({ code }) => code === "REPLACEMENT_INDEMNITY")?.amount.toFixed(2);
  };

  it("replacementRise, replacementPartialShare: half for whoever does a part of the work", () => {
    // 529 − 477 = 52 points, more than 10 % of 477; 52 × 4.403 = 228.956 → 228.96, and a half
    expect(replacing({})).toBe("228.96");
    expect(replacing({ effective: false })).toBe("114.48");
  });

  it("replacementDays: nothing for 15 days, due for 16", () => {
    const outcome = (days: number) =>
      safeComputePay({ ...infirmier, replacement: { metier: "cadre-infirmier", days } });
    expect(outcome(15).ok).toBe(false);
    expect(replacing({ days: 16 })).toBe("228.96");
  });

  it("retirementYears, retirementMonths, retirementFormerScale: 2 months after 15 years, 3 by the former scale", () => {
    const leaving = (inPostOn2012: boolean) =>
      retirementAllowance({
        law,
        month,
        cadre: false,
        years: 15,
        referencePay: "1000.00",
        inPostOn2012,
      }).amount?.toFixed(2);
    expect(leaving(false)).toBe("2000.00");
    expect(leaving(true)).toBe("3000.00");
  });

  it("retirementReferenceYear, retirementReferenceQuarter: the best of a twelfth of the year and a third of the quarter", () => {
    const lastThreeMonths = [1200, 1200, 1200];
    const lastTwelveMonths = [...Array.from({ length: 9 }, () => 900), ...lastThreeMonths];
    const pay = { lastThreeMonths, lastTwelveMonths };
    const found = retirementAllowance({ law, month, cadre: false, years: 12, ...pay });
    // (9 × 900 + 3 × 1 200) ÷ 12 = 975.00; 3 × 1 200 ÷ 3 = 1 200.00
    expect(found.amount?.toFixed(2)).toBe("1200.00");
  });

  it("overtimeFortnightHours, overtimeFortnightRates: 16 hours at 25 %, 4 at 50 %", () => {
    // 16 × 12.50 = 200.00; 4 × 15.00 = 60.00
    const found = overtimePay({ law, month, fortnightHours: 90, hourlyPay: "10" });
    expect(found.amount.toFixed(2)).toBe("260.00");
  });

  it("monthlyHours: the hour of a payslip is a 151.67th", () => {
    // 1 516.70 ÷ 151.67 = 10.00; 1 hour at 25 %
    const lines = { BASE_SALARY: "1516.70" };
    const found = overtimePay({ law, month, fortnightHours: 71, lines });
    expect(found.amount.toFixed(2)).toBe("12.50");
  });

  it("holidayWeekDivisor: a holiday on a day of rest gives a fifth of the week", () => {
    const rest = { onRestDay: true, inPostOn2011: true };
    const found = holidayPay({ law, on: "2012-12-25", weeklyHours: 35, ...rest });
    expect(found.hours.toNumber()).toBe(7);
  });

  it("hiringShare, hiringShareIsLeast: whoever is hired on 2 December 2012 keeps 30 % of ten years, three", () => {
    const found = computeSeniority(
      {
        metier: "aide-soignant",
        hired: "2012-12-02",
        priorService: [
          {
            from: "2000-01-01",
            until: "2010-01-01",
            at: "agreement",
            sameMetier: true,
            afterDiploma: true,
            sameNature: true,
          },
        ],
      },
      "2012-12-02",
      {},
      law,
    );
    expect(found.seniority.rate.toNumber()).toBe(3);
  });
});
