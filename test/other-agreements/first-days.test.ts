import { describe, expect, it } from "vitest";
import {
  generalIncreases,
  trainingBudget,
  trainingUnit,
} from "../../src/other-agreements/index.js";

describe("what the agreements give in their first month or year", () => {
  it("trainingBudgetRate, 2003: 1 000 000 × 0.51 % (L.3228)", () => {
    expect(trainingBudget({ year: 2003, payroll: "1000000" }).amount.toFixed(2)).toBe("5100.00");
  });

  it("trainingUnitPoints, 2003: 369 points × 4.151 = 1 531.719 → 1 531.72 (L.3231)", () => {
    expect(trainingUnit({ year: 2003 }).value.toFixed(2)).toBe("1531.72");
  });

  it("increaseOfAugust and increaseOfDecember: on the first of each month (L.3324-3328)", () => {
    // 1 800.00 × 1.004 = 1 807.20; 1 807.20 × 1.008 = 1 821.6576 → 1 821.66
    const { months } = generalIncreases({ salary: "1800.00" });
    expect(months.map(({ from, salary }) => [from, salary.toFixed(2)])).toEqual([
      ["2002-08-01", "1807.20"],
      ["2002-12-01", "1821.66"],
    ]);
  });
});
