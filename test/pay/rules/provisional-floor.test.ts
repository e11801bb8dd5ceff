import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { computePay, explain, type PayRequest, safeComputePay } from "../../../src/index.js";
import { articles, expectedInFrench, messages, refused } from "../../reading/refused.js";

const request: PayRequest = {
  metier: "aide-soignant",
  month: "2003-07",
  seniorityYears: 28,
  careerIndemnityPoints: "10",
  passage: { oldPay: "1890.00" },
};

describe("the provisional year", () => {
  it("shows what it compares: the definitive reclassement, the mean, what is missing", () => {
    const slip = computePay(request);
    const floor = slip.lines.at(-1);
    expect(floor?.label).toEqual({
      fr: "Plancher de l'année provisoire",
      en: "Floor of the provisional year",
    });
    expect(floor?.steps.map(({ id, label, result }) => `${id} ${label.fr} ${result}`)).toEqual([
      "DEFINITIVE_BASE_SALARY Salaire de base (reclassement définitif) 1457",
      "DEFINITIVE_SENIORITY_RATE Taux d'ancienneté (reclassement définitif) 28",
      "DEFINITIVE_SENIORITY Prime d'ancienneté (reclassement définitif) 407.96",
      "DEFINITIVE_CAREER_INDEMNITY Indemnité de carrière (reclassement définitif) 41.51",
      "DEFINITIVE_PAY Rémunération de reclassement 1906.47",
      "PROVISIONAL_MEAN Moyenne garantie 1898.24",
      "PROVISIONAL_FLOOR Plancher de l'année provisoire 12.52",
    ]);
    expect(floor?.base.toFixed(2)).toBe("1898.24");
    expect(floor?.articles).toEqual(["Art7"]);
    expect(slip.readings).toContainEqual({ id: "R53", choice: "whole-indemnity" });
    expect(explain(slip, "fr")).toContain("Moyenne garantie");
    expect(floor?.steps[0]?.label.en).toBe("Base salary (definitive reclassement)");
  });

  it("names the provisional coefficient, and the half of the indemnity", () => {
    const passage = { oldPay: "1890.00", provisionalCoefficient: "340" };
    const slip = computePay({ ...request, passage });
    expect(slip.lines[0]?.steps.at(-1)?.expression).toMatchObject({
      of: [{ name: { fr: "coefficient provisoire", en: "provisional coefficient" } }, {}, {}],
    });
    expect(slip.lines[2]?.points?.toFixed()).toBe("5");
    expect(slip.lines[2]?.articles).toEqual(["Art8", "Art7"]);
  });

  it("works from a career too", () => {
    const { seniorityYears: _, ...bare } = request;
    const career = { metier: "aide-soignant", hired: "1975-03-01" } as const;
    expect(computePay({ ...bare, seniority: career }).gross.toFixed(2)).toBe("1898.24");
  });

  it("rounds once on the total where the caller asks", () => {
    const slip = computePay({ ...request, readings: { R1: "on-the-total" } });
    // (1 890 + 351 × 4.151 × 1.28 + 41.51) ÷ 2 = (1 890 + 1 864.96128 + 41.51) ÷ 2 = 1 898.23564
    expect(slip.lines.at(-1)?.base.toFixed()).toBe("1898.23564");
    expect(slip.gross.toFixed(2)).toBe("1898.24");
  });

  it("ends on 30 June 2004", () => {
    const month = (asked: string): unknown => ({ ...request, month: asked });
    expect(safeComputePay(month("2004-06")).ok).toBe(true);
    const over = safeComputePay(month("2004-07"));
    expect(refused(over)).toEqual(["not-applicable passage"]);
    expect(messages(over)).toEqual([
      "passage: expected nothing here: the reclassement is definitive from 1 July 2004 on, received an object.",
    ]);
    expect(expectedInFrench(over)).toEqual([
      "rien ici : le reclassement est définitif à partir du 1er juillet 2004",
    ]);
    expect(articles(over)).toEqual(["Art7"]);
  });

  const { passage: _, ...bare } = request;
  const indemnityOf = (asked: PayRequest) =>
    computePay(asked).lines.find(({ code }) => code === "CAREER_INDEMNITY");

  it("pays half of the indemnity without a differential indemnity, all of it beside one", () => {
    // 10 × 50 % × 4.151
    const half = indemnityOf({ ...bare, differentialIndemnity: 0 });
    expect(half?.amount.toFixed(2)).toBe("20.76");
    expect(half?.articles).toEqual(["Art8", "Art7"]);
    const held = computePay({ ...bare, differentialIndemnity: "12.00" });
    const line = held.lines.find(({ code }) => code === "CAREER_INDEMNITY");
    expect([line?.amount.toFixed(2), line?.articles]).toEqual(["41.51", ["Art8"]]);
    const told = computePay({ ...bare, passage: { definitive: true } });
    expect(told.lines.at(-1)?.amount.toFixed(2)).toBe("41.51");
    expect(
      computePay({ ...bare, month: "2004-07" })
        .lines.at(-1)
        ?.points?.toFixed(),
    ).toBe("10");
  });

  it.each(["in-force", "as-signed", { knownOn: "2004-03-19" }] as const)(
    "asks whether a differential indemnity was held, on which half of it hangs, by %j",
    (law) => {
      const asked = (more: object) => refused(safeComputePay({ ...bare, law, ...more }));
      const missing = ["missing differentialIndemnity"];
      expect(asked({})).toEqual(missing);
      expect(asked({ month: "2004-06" })).toEqual(missing);
      const seniority = { metier: "aide-soignant", hired: "1990-03-01" };
      expect(asked({ seniorityYears: undefined, seniority })).toEqual(missing);
      const [first, second] = [
        { from: "2003-07-01", lastDay: "2003-07-15", workingTime: "0.5" },
        { from: "2003-07-16", lastDay: "2003-07-31", workingTime: 1 },
      ];
      expect(asked({ parts: [first, second] })).toEqual(missing);
      expect(asked({ month: "2004-07" })).toEqual([]);
      expect(asked({ careerIndemnityPoints: 0 })).toEqual([]);
      expect(asked({ passage: { oldPay: 1890 } })).toEqual([]);
      const told = safeComputePay({ ...bare, law });
      expect(expectedInFrench(told)[0]).toMatch(/^son montant \(0 sans elle le 1er juillet 2003\)/);
      expect(articles(told)).toEqual(["Art7"]);
    },
  );

  it("asks whoever keeps it from another establishment too, who may have held it there", () => {
    const prior = { from: "1990-01-01", until: "2004-01-01", sameMetier: true };
    const priorService = [{ ...prior, at: "agreement" as const, afterDiploma: true }];
    const seniority = { metier: "aide-soignant", hired: "2004-01-01", priorService } as const;
    const { seniorityYears: _, ...others } = bare;
    const moved = { ...others, month: "2004-02", seniority };
    expect(refused(safeComputePay(moved))).toEqual(["missing differentialIndemnity"]);
    // 10 × 4.172
    expect(indemnityOf({ ...moved, passage: { definitive: true } })?.amount.toFixed(2)).toBe(
      "41.72",
    );
    expect(refused(safeComputePay({ ...moved, passage: { oldPay: 1890 } }))).toEqual([
      "outside-employment passage",
    ]);
  });

  it("never pays below the mean, and never above it by the floor", () => {
    const given = fc.record({
      cents: fc.integer({ min: 100_000, max: 300_000 }),
      points: fc.integer({ min: 0, max: 60 }),
    });
    fc.assert(
      fc.property(given, ({ cents, points }) => {
        const oldPay = (cents / 100).toFixed(2);
        const slip = computePay({ ...request, careerIndemnityPoints: points, passage: { oldPay } });
        const floor = slip.lines.at(-1);
        if (floor === undefined) return false;
        return floor.amount.isZero()
          ? !slip.gross.lessThan(floor.base)
          : slip.gross.equals(floor.base);
      }),
      { numRuns: 60 },
    );
  });
});

describe("a provisional year is refused", () => {
  it("with a former pay of zero", () => {
    expect(refused(safeComputePay({ ...request, passage: { oldPay: 0 } }))).toEqual([
      "out-of-range passage.oldPay",
    ]);
  });

  it("when a differential indemnity contradicts it", () => {
    const outcome = safeComputePay({
      ...request,
      differentialIndemnity: "20.17",
      passage: { oldPay: 1890, definitive: false, provisionalCoefficient: 340 },
    });
    expect(refused(outcome)).toEqual([
      "contradictory passage.definitive",
      "not-applicable passage.provisionalCoefficient",
    ]);
    expect(messages(outcome)).toEqual([
      "passage.definitive: expected true, or nothing: a differential indemnity makes the reclassement definitive, received false.",
      "passage.provisionalCoefficient: expected nothing here: a definitive reclassement has no provisional coefficient, received 340.",
    ]);
    expect(expectedInFrench(outcome)).toEqual([
      "true, ou rien : une indemnité différentielle rend le reclassement définitif",
      "rien ici : un reclassement définitif n'a pas de coefficient provisoire",
    ]);
    expect(articles(outcome)).toEqual(["Art7", "Art7"]);
    const passage = { oldPay: 1, definitive: false };
    expect(safeComputePay({ ...request, differentialIndemnity: 0, passage }).ok).toBe(true);
  });
});
