import { describe, expect, it } from "vitest";
import { higherMetier, safeHigherMetier } from "../../../src/pay/standing-in/higher-metier.js";
import {
  replacementDifferential,
  safeReplacementDifferential,
} from "../../../src/pay/standing-in/replacement-differential.js";
import { articles, expectedInFrench, messages, refused } from "../../reading/refused.js";

const september = { month: "2003-09" };

describe("work in a higher métier", () => {
  const due = (shareOfHours: number | string, other = 477) => {
    const found = higherMetier({ own: 351, other, shareOfHours, ...september });
    return [found.coefficient.toString(), found.higher];
  };

  it("gives its coefficient for more than half of the hours, not for half", () => {
    expect(due(50)).toEqual(["351", false]);
    expect(due("50.01")).toEqual(["477", true]);
    expect(due(100)).toEqual(["477", true]);
  });

  it("never lowers the coefficient", () => {
    expect(due(80, 351)).toEqual(["351", false]);
    expect(due(80, 300)).toEqual(["351", false]);
  });

  it("rests on its article", () => {
    const { articles, steps } = higherMetier({
      own: 351,
      other: 477,
      shareOfHours: 60,
      ...september,
    });
    expect(articles).toEqual(["08.03.3"]);
    expect(steps.map(({ id }) => id)).toEqual(["CONVENTIONAL_COEFFICIENT"]);
  });

  it("is refused when it cannot be", () => {
    const wrong = { own: 0, other: "x", shareOfHours: 101, month: "2003-06" };
    expect(refused(safeHigherMetier(wrong)).sort()).toEqual([
      "before-scheme month",
      "invalid-type other",
      "out-of-range own",
      "out-of-range shareOfHours",
    ]);
  });
});

describe("the differential of replacement", () => {
  it("is the difference of the conventional coefficients", () => {
    const { points, amount, steps, articles } = replacementDifferential({
      own: 477,
      replaced: 537,
      ...september,
    });
    expect(points.toString()).toBe("60");
    expect(amount.toFixed(2)).toBe("249.06"); // 60 × 4.151
    expect(steps.map(({ id }) => id)).toEqual(["REPLACEMENT_POINTS", "REPLACEMENT_DIFFERENTIAL"]);
    expect(articles).toEqual(["08.03.2"]);
  });

  it("follows working time and the point value given", () => {
    const half = { own: 477, replaced: 537, workingTime: "0.5", ...september };
    expect(replacementDifferential(half).amount.toFixed(2)).toBe("124.53");
    expect(replacementDifferential({ ...half, pointValue: 4 }).amount.toFixed(2)).toBe("120.00");
  });

  it("is refused for a métier that is not higher", () => {
    const found = safeReplacementDifferential({ own: 477, replaced: "477.00", ...september });
    expect(refused(found)).toEqual(["not-applicable replaced"]);
    expect(articles(found)).toEqual(["08.03.2"]);
    expect(messages(found)).toEqual([
      'replaced: expected a coefficient above that of the métier held (477), received "477.00".',
    ]);
    expect(expectedInFrench(found)[0]).toBe(
      "un coefficient supérieur à celui du métier dont on est titulaire (477)",
    );
    expect(
      replacementDifferential({ own: 477, replaced: "477.01", ...september }).points.toString(),
    ).toBe("0.01");
  });

  it("is refused when it cannot be read", () => {
    expect(refused(safeReplacementDifferential({ own: 477, month: "2026-01" })).sort()).toEqual([
      "missing replaced",
      "not-applicable month",
    ]);
    const signed = { own: 477, month: "2026-01", law: "as-signed" };
    expect(refused(safeReplacementDifferential(signed)).sort()).toEqual([
      "missing replaced",
      "no-sourced-value month",
    ]);
    expect(refused(safeReplacementDifferential({ replaced: 477, ...september }))).toEqual([
      "missing own",
    ]);
  });
});
