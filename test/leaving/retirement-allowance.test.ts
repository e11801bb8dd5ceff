import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PayError } from "../../src/intake/issue.js";
import { retirementAllowance as inForce } from "../../src/leaving/index.js";
import type { ConventionalAllowance } from "../../src/leaving/retirement-allowance.js";
import { retirementAllowance, safeRetirementAllowance } from "../as-signed.js";
import { articles, expectedInFrench, messages, refused } from "../reading/refused.js";

const lastThreeMonths = [1900, "1900.50", 2000];
const leaver = (years: number | string, more: object = {}) =>
  retirementAllowance({ years, cadre: false, lastThreeMonths, ...more }) as ConventionalAllowance;
const months = (years: number | string, more: object = {}) => leaver(years, more).months.toString();

describe("the months of a retirement allowance", () => {
  it("are the law's under ten years, without an amount", () => {
    for (const years of [0, "9.9999"]) {
      const allowance = retirementAllowance({ years, cadre: true, lastThreeMonths });
      expect(allowance.basis).toBe("law");
      expect(allowance).not.toHaveProperty("amount");
      expect(allowance.articles).toEqual(["15.03.2.2"]);
      expect(allowance.basis === "law" && allowance.label).toEqual({
        fr: "Moins de dix ans : la loi et les règlements s'appliquent.",
        en: "Under ten years: the law and its regulations apply.",
      });
    }
  });

  it("are the law's amount since December 2012, where it is told, as it is told", () => {
    const left = { years: 9, cadre: false, month: "2015-03", law: "in-force" } as const;
    const told = inForce({ ...left, referencePay: "2000.00", legalAmount: "1234.50" });
    expect([told.basis, told.amount?.toFixed(2), told.steps.length]).toEqual(["law", "1234.50", 1]);
    expect(told.articles).toEqual(["15.03.2.2"]);
    const untold = inForce({ ...left, referencePay: "2000.00" });
    expect([untold.basis, untold.amount]).toEqual(["law", undefined]);
  });

  it("are by the scale of 2012 until May 2014, by that of 2014 from June on", () => {
    const left = (month: string, years: number) =>
      inForce({
        ...{ years, cadre: false, month, law: "in-force", referencePay: "2000" },
        inPostOn2012: true,
      } as never).amount?.toFixed(2);
    // 30 years: six months by the former scale, where that of 2012 has five; six by that of 2014.
    // 36 years: six by each.
    expect([left("2014-05", 30), left("2014-06", 30)]).toEqual(["12000.00", "12000.00"]);
    expect([left("2014-05", 36), left("2014-06", 36)]).toEqual(["12000.00", "12000.00"]);
    // 22 years: five months by the former scale, three by that of 2012, four by that of 2014.
    expect([left("2014-05", 22), left("2014-06", 22)]).toEqual(["10000.00", "8000.00"]);
  });

  it("are compared with the former scale until December 2014 where R90 reads so", () => {
    const readings = { R90: "until-december-2014" };
    const left = (month: string) =>
      inForce({
        ...{ years: 22, cadre: false, month, law: "in-force", referencePay: "2000" },
        ...{ inPostOn2012: true, readings },
      } as never).amount?.toFixed(2);
    expect(["2012-12", "2014-12", "2015-01"].map(left)).toEqual([
      "10000.00",
      "10000.00",
      "8000.00",
    ]);
  });

  it("are one from ten years, two for a cadre", () => {
    expect(months(10)).toBe("1");
    expect(months(10, { cadre: true })).toBe("2");
    expect(months("14.9999")).toBe("1");
    expect(months("14.9999", { cadre: true })).toBe("2");
  });

  it("are three, four, five and six from 15, 19, 22 and 25 years, for everybody", () => {
    expect([15, "18.99", 19, "21.99", 22, "24.99", 25, 60].map((years) => months(years))).toEqual([
      "3",
      "3",
      "4",
      "4",
      "5",
      "5",
      "6",
      "6",
    ]);
    expect([15, 19, 22, 25].map((years) => months(years, { cadre: true }))).toEqual([
      "3",
      "4",
      "5",
      "6",
    ]);
  });

  it("are those of the lower step at exactly 15, 19 and 22 where the caller reads so", () => {
    const lower = { readings: { R10: "lower-step" } };
    expect([10, 15, 19, 22, 25].map((years) => months(years, lower))).toEqual([
      "1",
      "1",
      "3",
      "4",
      "6",
    ]);
    expect([15.01, 19.01, 22.01].map((years) => months(years, lower))).toEqual(["3", "4", "5"]);
    expect(months(15, { ...lower, cadre: true })).toBe("2");
  });
});

describe("the pay of a retirement allowance", () => {
  it("is the mean of the last three months, rounded once", () => {
    const { basis, average, amount, steps, readings } = leaver(19);
    expect(basis).toBe("agreement");
    // 5 800.50 ÷ 3 = 1 933.50; × 4
    expect(average.toFixed(2)).toBe("1933.50");
    expect(amount.toFixed(2)).toBe("7734.00");
    expect(steps.map(({ id }) => id)).toEqual([
      "THREE_MONTHS_PAY",
      "AVERAGE_PAY",
      "RETIREMENT_ALLOWANCE",
    ]);
    expect(readings).toEqual([
      { id: "R10", choice: "higher-step" },
      { id: "R234", choice: "once" },
    ]);
    // 5 800 ÷ 3 = 1 933.333…: 4 × 5 800 ÷ 3 = 7 733.33, where 4 × 1 933.33 would give 7 733.32
    const uneven = leaver(19, { lastThreeMonths: [1900, 1900, 2000] });
    expect(uneven.average.toFixed(2)).toBe("1933.33");
    expect(uneven.amount.toFixed(2)).toBe("7733.33");
    const rounded = { lastThreeMonths: [1900, 1900, 2000], readings: { R234: "mean-rounded" } };
    expect(leaver(19, rounded as never).amount.toFixed(2)).toBe("7733.32");
  });

  it("is rebuilt to full time after a progressive early retirement", () => {
    const half = leaver(10, { fullTimeRatio: "0.5" });
    expect(half.average.toFixed(2)).toBe("3867.00");
    expect(half.amount.toFixed(2)).toBe("3867.00");
    expect(leaver(10, { fullTimeRatio: 1 }).amount.toFixed(2)).toBe("1933.50");
  });

  it("is the pay without the reduction after a partial unfitness or a therapeutic part time", () => {
    const without = leaver(15, { withoutReduction: [2400, 2400, 2400] });
    expect(without.average.toFixed(2)).toBe("2400.00");
    expect(without.amount.toFixed(2)).toBe("7200.00");
    const [total] = without.steps;
    expect(total?.expression).toMatchObject({
      of: [{ name: { en: "pay of the month without the reduction" } }, {}, {}],
    });
  });

  it("never falls with one more year, at the same pay", () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 59 }), fc.boolean(), (years, cadre) => {
        const now = leaver(years, { cadre }).amount;
        return !now.greaterThan(leaver(years + 1, { cadre }).amount);
      }),
    );
  });
});

describe("a retirement that cannot be", () => {
  it("is beyond reason", () => {
    for (const years of [61, -1, "x"]) {
      const [only, ...others] = refused(
        safeRetirementAllowance({ years, cadre: false, lastThreeMonths }),
      );
      expect(only).toMatch(/ years$/);
      expect(others).toEqual([]);
    }
    expect(() => retirementAllowance({ years: 61, cadre: false, lastThreeMonths })).toThrow(
      PayError,
    );
  });

  it("has not three months", () => {
    const two = { years: 12, cadre: false, lastThreeMonths: [1900, 2000] };
    const found = safeRetirementAllowance(two);
    expect(refused(found)).toEqual(["out-of-range lastThreeMonths"]);
    expect(articles(found)).toEqual(["15.03.2.2"]);
    expect(messages(found)).toEqual([
      "lastThreeMonths: expected the pay of each of the last 3 months, received a list of 2.",
    ]);
    expect(expectedInFrench(found)).toEqual(["le salaire de chacun des 3 derniers mois"]);
    expect(
      refused(safeRetirementAllowance({ ...two, lastThreeMonths, withoutReduction: [] })),
    ).toEqual(["out-of-range withoutReduction"]);
    expect(refused(safeRetirementAllowance({ years: 12, cadre: false }))).toEqual([
      "missing lastThreeMonths",
    ]);
    expect(refused(safeRetirementAllowance({ ...two, lastThreeMonths: [1, -2, 3] }))).toEqual([
      "out-of-range lastThreeMonths.1",
    ]);
  });

  it("is rebuilt twice", () => {
    const twice = { fullTimeRatio: 0.5, withoutReduction: lastThreeMonths };
    const found = safeRetirementAllowance({ years: 12, cadre: false, lastThreeMonths, ...twice });
    expect(refused(found)).toEqual(["contradictory withoutReduction"]);
    expect(articles(found)).toEqual(["15.03.2.2"]);
    expect(messages(found)[0]).toContain("one rebuilding only");
    expect(expectedInFrench(found)[0]).toContain("une seule reconstitution");
  });

  it("comes before the scheme", () => {
    const asked = { years: 12, cadre: false, lastThreeMonths };
    expect(refused(safeRetirementAllowance({ ...asked, month: "2003-06" }))).toEqual([
      "before-scheme month",
    ]);
    expect(leaver(12, { month: "2003-07" }).amount.toFixed(2)).toBe("1933.50");
  });
});

describe("the former scale beside that of December 2012", () => {
  const leaving = (more: object) =>
    safeRetirementAllowance({
      law: "in-force",
      cadre: false,
      referencePay: "1000.00",
      month: "2013-04",
      ...more,
    });
  const found = (more: object): unknown => {
    const outcome = leaving(more);
    if (!outcome.ok) return outcome.issues.map(({ code, path }) => [code, path.join(".")]);
    return (
      outcome.value as { amount?: { toFixed: (decimals: number) => string } }
    ).amount?.toFixed(2);
  };

  it("is asked about where it gives more: 3 months against 2 at 15 years", () => {
    expect(found({ years: "15" })).toEqual([["missing", "inPostOn2012"]]);
    expect(found({ years: "15", inPostOn2012: true })).toBe("3000.00");
    expect(found({ years: "15", inPostOn2012: false })).toBe("2000.00");
    // A cadre of ten years: 2 months against 1.
    expect(found({ years: "10", cadre: true })).toEqual([["missing", "inPostOn2012"]]);
  });

  it("is not asked about where it gives no more, nor after May 2014", () => {
    expect(found({ years: "10" })).toBe("1000.00");
    expect(found({ years: "35" })).toBe("6000.00");
    expect(found({ years: "15", month: "2014-06" })).toBe("2000.00");
    expect(
      found({ years: "15", month: "2014-06", readings: { R90: "until-december-2014" } }),
    ).toEqual([["missing", "inPostOn2012"]]);
  });
});

describe("the months of a retirement allowance since December 2012, article 15.03.2.2", () => {
  // REGIMES A13: the years from which each text gives so many months of 1 000 €.
  const texts = [
    ["2013-04", ["10 1", "15 2", "20 3", "25 4", "30 5", "35 6", "40 7"]],
    ["2014-06", ["10 1", "15 2", "20 4", "25 5", "30 6"]],
  ] as const;
  const rows = texts.flatMap(([month, steps]) =>
    steps.map((step, index) => {
      const [years, months] = step.split(" ").map(Number) as [number, number];
      const before = steps[index - 1]?.split(" ")[1] ?? "";
      return { month, years, months, before };
    }),
  );
  const amount = (years: number, month: string): string | undefined => {
    const outcome = safeRetirementAllowance({
      ...{ law: "in-force", cadre: false, referencePay: "1000.00" },
      ...{ month, years, inPostOn2012: false },
    });
    return outcome.ok && "amount" in outcome.value ? outcome.value.amount?.toFixed(2) : undefined;
  };

  it.each(rows)("retirementYears $years gives retirementMonths $months in $month", (row) => {
    const { years, months, before, month } = row;
    expect(amount(years, month)).toBe(`${months}000.00`);
    expect(amount(years - 1, month)).toBe(before === "" ? undefined : `${before}000.00`);
  });

  it("retirementFormerScale: is not compared with the former one after 1 December 2014 (R90)", () => {
    const asked = (month: string): boolean =>
      safeRetirementAllowance({
        ...{ law: "in-force", cadre: false, referencePay: "1000.00", month, years: 15 },
        readings: { R90: "until-december-2014" },
      }).ok;
    expect([asked("2014-11"), asked("2015-01")]).toEqual([false, true]);
  });
});
