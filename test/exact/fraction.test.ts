import { describe, expect, it } from "vitest";
import { distributeDecentralizedBonus } from "../../src/decentralized-bonus/establishment/distribute-decentralized-bonus.js";
import { computePay, safeComputePay } from "../../src/pay/compute-pay.js";
import type { PayRequest } from "../../src/pay/request/pay-request.js";
import { trainingPay } from "../../src/populations/training-pay.js";
import { careerIndemnity } from "../../src/reclassement/career-indemnity.js";
import { explain } from "../../src/words/explain/explain.js";
import { payslipText } from "../../src/words/payslip-text.js";
import { retirementAllowance } from "../as-signed.js";
import { differing, type Found } from "../words/explain/recompute.js";

const aide = (workingTime: unknown): PayRequest =>
  ({
    metier: "aide-soignant",
    month: "2008-05",
    seniorityYears: 0,
    workingTime,
  }) as PayRequest;
const base = (workingTime: unknown) => computePay(aide(workingTime)).lines[0]?.amount.toFixed(2);

describe("a fraction of full time", () => {
  it("is exact: a third of 351 × 4.355 is 117 × 4.355 = 509.535, 509.54", () => {
    expect(base("1/3")).toBe("509.54");
    expect(base({ hours: 1, of: "3" })).toBe("509.54");
    expect(base("0.3333333333")).toBe("509.53");
    expect(computePay(aide("1/3")).lines[0]?.exact.toFixed()).toBe("509.535");
  });

  it("is hours of hours, in decimals where they are", () => {
    // 351 × 4.355 × 26 ÷ 35 = 1 135.54 (1 135.538571…)
    expect(base("26/35")).toBe("1135.54");
    expect(base({ hours: "26", of: "35" })).toBe("1135.54");
    expect(base("17.5/35")).toBe(base("0.5"));
    expect(base("35/35")).toBe("1528.61");
  });

  it("shows as it was given, and is worked out again from what is shown", () => {
    const third = computePay(aide("1/3"));
    expect(payslipText(third, "fr")).toContain("Temps de travail 1/3");
    expect(payslipText(computePay(aide("0.5")), "en")).toContain("Working time 50");
    const hours = computePay(aide({ hours: 26, of: 35 }));
    expect(payslipText(hours, "en")).toContain("Working time 26/35");
    expect(explain(hours, "en").replace(/\u00a0/g, " ")).toContain(
      "351 points × €4.355 × 26 hours ÷ 35 hours",
    );
    const found: Found = new Map();
    for (const slip of [third]) {
      const steps = slip.lines.flatMap((line) => line.steps);
      expect(differing(JSON.parse(JSON.stringify(steps)), found)).toEqual([]);
    }
  });

  it("multiplies first and divides last, in every sum", () => {
    expect(
      careerIndemnity({ annexePoints: "10", workingTime: "1/3" }).pointsDue.times(3).toFixed(20),
    ).toBe("10.00000000000000000000");
    // 284 × 4.151 ÷ 3 = 392.961333…
    const { slip } = trainingPay({
      article: "A5.4.1.1",
      month: "2003-09",
      workingTime: "1/3",
    });
    expect(slip.gross.toFixed(2)).toBe("392.96");
    // 900.01 × 3 ÷ (3 × 1/3) = 2 700.03 a month rebuilt; ten years: one month
    const { amount } = retirementAllowance({
      years: 10,
      cadre: false,
      lastThreeMonths: ["900.01", "900.01", "900.01"],
      fullTimeRatio: "1/3",
    }) as { amount: { toFixed(decimals: number): string } };
    expect(amount.toFixed(2)).toBe("2700.03");
  });

  it("shares a remainder among thirds and halves to the cent", () => {
    const person = (id: string, workingTime: string, absenceDays: number) => ({
      id,
      population: "ordinary" as const,
      workingTime,
      yearlyGross: "24000",
      absenceDays,
    });
    const { people, pools } = distributeDecentralizedBonus({
      year: 2005,
      people: [person("a", "1/3", 0), person("b", "0.5", 0), person("c", "1", 66)],
    });
    // 1 200.00 shared 2 to 3
    expect(people.map(({ share }) => share.toFixed(2))).toEqual(["480.00", "720.00", "0.00"]);
    expect(pools.others?.undistributed.toFixed(2)).toBe("0.00");
    const found: Found = new Map();
    const steps = JSON.parse(JSON.stringify(people[0]?.steps));
    expect(differing(steps, found)).toEqual([]);
    const thirds = distributeDecentralizedBonus({
      year: 2005,
      people: [person("a", "1/3", 0), person("b", "1/3", 0), person("c", "1", 66)],
    });
    expect(thirds.people.map(({ share }) => share.toFixed(2))).toEqual([
      "600.00",
      "600.00",
      "0.00",
    ]);
  });

  it.each([
    ["3/2", "out-of-range"],
    ["0/3", "out-of-range"],
    ["1/0", "out-of-range"],
    [{ hours: 36, of: 35 }, "out-of-range"],
    [{ hours: 0, of: 35 }, "out-of-range"],
    [{ hours: 26 }, "missing"],
    [{ hours: 26, of: 35, to: 1 }, "unknown-key"],
    ["1/x", "invalid-type"],
    ["-1/3", "invalid-type"],
    [26 / 35, "too-many-decimals"],
    ["1.5", "out-of-range"],
  ])("is refused when it is %j: %s", (workingTime, code) => {
    const outcome = safeComputePay(aide(workingTime));
    expect(outcome.ok ? [] : outcome.issues.map((each) => [each.code, each.path])).toEqual([
      [code, ["workingTime"]],
    ]);
  });

  it("says how to write what no decimal can", () => {
    const outcome = safeComputePay(aide(26 / 35));
    expect(outcome.ok ? undefined : outcome.issues[0]?.expected).toEqual({
      fr: 'une fraction de plus de 0 et d\'au plus 1 : un nombre de 10 décimales au plus, "26/35", ou { hours: 26, of: 35 }',
      en: 'a fraction greater than 0 and at most 1: a number of at most 10 decimals, "26/35", or { hours: 26, of: 35 }',
    });
  });
});

describe("a field of `undefined`", () => {
  it("is a field left out", () => {
    expect(base(undefined)).toBe("1528.61");
    const slip = computePay({
      ...aide("1"),
      constraints: { nights: undefined, particular: undefined },
      seniority: undefined,
      readings: undefined,
    } as never);
    expect(slip.gross.toFixed(2)).toBe("1528.61");
    const outcome = safeComputePay({ ...aide("1"), month: undefined });
    expect(outcome.ok ? [] : outcome.issues.map(({ code }) => code)).toEqual(["missing"]);
  });
});
