import { describe, expect, it } from "vitest";
import { absorb, safeAbsorb } from "../../src/reclassement/absorb.js";
import { differing } from "../words/explain/recompute.js";

const promotion = {
  on: "2004-01-01",
  kind: "promotion",
  amount: "50.00",
  pointsGained: "6",
  pointValue: "4.172",
} as const;
const held = { amount: "42.10", careerIndemnity: { points: "10" } } as const;

describe("a promotion that cuts the career indemnity", () => {
  it("absorbs by its net rise: 50.00 less 6 × 4.172", () => {
    const { left, careerIndemnityPoints, increases, steps } = absorb({
      ...held,
      increases: [promotion],
    });
    // 25.03 lost, 24.97 net
    expect([left.toFixed(2), careerIndemnityPoints?.toString()]).toEqual(["17.13", "4"]);
    expect(increases[0]?.absorbed.toFixed(2)).toBe("24.97");
    expect(differing(JSON.parse(JSON.stringify(steps)), new Map())).toEqual([]);
  });

  it("absorbs by the whole rise where the caller reads so", () => {
    const { left } = absorb({
      ...held,
      increases: [promotion],
      readings: { R177: "whole-rise" },
    });
    expect(left.toFixed(2)).toBe("0.00");
  });

  it("takes no more than the points left, in due proportion of working time, one after the other", () => {
    const second = { ...promotion, on: "2005-01-01", pointsGained: "9" };
    const { left, careerIndemnityPoints } = absorb({
      amount: "100.00",
      careerIndemnity: { points: "10", workingTime: "1/2" },
      increases: [promotion, { on: "2004-06-01", kind: "general", amount: "5.00" }, second],
    });
    // 50.00 − 12.52 = 37.48; 5.00; 50.00 − 8.34 = 41.66
    expect([left.toFixed(2), careerIndemnityPoints?.toString()]).toEqual(["15.86", "0"]);
  });

  it("never gives anything back: a rise of less than what it takes absorbs nothing", () => {
    const { left } = absorb({ ...held, increases: [{ ...promotion, amount: "10.00" }] });
    expect(left.toFixed(2)).toBe("42.10");
  });

  it("says what it brings, and nothing else does", () => {
    const codes = (request: object) => {
      const outcome = safeAbsorb(request);
      return outcome.ok ? [] : outcome.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
    };
    const { pointsGained: _, pointValue: __, ...bare } = promotion;
    expect(codes({ ...held, increases: [bare] })).toEqual([
      "missing increases.0.pointsGained",
      "missing increases.0.pointValue",
    ]);
    expect(codes({ amount: "42.10", increases: [promotion] })).toEqual([
      "not-applicable increases.0.pointsGained",
      "not-applicable increases.0.pointValue",
    ]);
    expect(codes({ ...held, increases: [{ ...promotion, kind: "general" }] })).toHaveLength(2);
    expect(codes({ amount: "42.10", increases: [bare] })).toEqual([]);
  });
});
