import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AbsorptionRequest, absorb, type Increase, safeAbsorb } from "../../src/index.js";
import { articles, expectedInFrench, messages, refused } from "../reading/refused.js";

const increase = (on: string, amount: string, kind: Increase["kind"] = "general"): Increase => ({
  on,
  kind,
  amount,
});

describe("the differential indemnity, followed", () => {
  it("names each increase in its working, with the articles that make it absorb", () => {
    const kinds = ["general", "category", "individual", "seniority", "point", "promotion"] as const;
    const { steps } = absorb({
      amount: 100,
      increases: kinds.map((kind) => increase("2004-01-01", "1", kind)),
    });
    expect(steps.map(({ id, label, articles }) => `${id} ${label.fr} [${articles}]`)).toEqual([
      "START Indemnité différentielle au 1er juillet 2003 [Art9]",
      "LEFT_1 Indemnité différentielle au 01/01/2004 (augmentation générale) [Art9,Expose-II.8]",
      "LEFT_2 Indemnité différentielle au 01/01/2004 (augmentation catégorielle) [Art9,Expose-II.8]",
      "LEFT_3 Indemnité différentielle au 01/01/2004 (augmentation individuelle) [Art9,Expose-II.8]",
      "LEFT_4 Indemnité différentielle au 01/01/2004 (avancement à l'ancienneté) [Art9,Expose-II.8]",
      "LEFT_5 Indemnité différentielle au 01/01/2004 (hausse de la valeur du point) [Art9,Avenant-2006-03]",
      "LEFT_6 Indemnité différentielle au 01/01/2004 (promotion) [Art9,Expose-II.8]",
    ]);
    expect(steps[1]?.label.en).toBe("Differential indemnity on 2004-01-01 (general increase)");
  });

  it("rests on R51 only where seniority steps", () => {
    const readings = (kind: Increase["kind"]): readonly object[] =>
      absorb({ amount: 9, increases: [increase("2004-01-01", "1", kind)] }).readings;
    expect(readings("seniority")).toEqual([{ id: "R51", choice: "seniority-absorbs" }]);
    expect(readings("general")).toEqual([]);
  });

  it("ends on the day that takes the last cent, and not a day before", () => {
    const request = (amount: string): AbsorptionRequest => ({
      amount: "50.00",
      increases: [increase("2004-01-01", amount)],
    });
    expect(absorb(request("49.99")).endedOn).toBeUndefined();
    expect(absorb(request("49.99")).left.toFixed(2)).toBe("0.01");
    expect(absorb(request("50.00")).endedOn).toBe("2004-01-01");
  });

  it("pointIncreaseAbsorptionShare: the point absorbs until June 2006, by avenant no. 2006-03 (R91)", () => {
    // Article 9: all of the rise; from 1 July 2006 nothing, as far as December 2012.
    for (const law of ["as-signed", "in-force"] as const)
      for (const R91 of ["no-absorption", "absorption"] as const) {
        const left = (on: string) => {
          const increases = [increase(on, "50", "point")];
          return absorb({ law, amount: "100.00", increases, readings: { R91 } }).left.toFixed(2);
        };
        expect([left("2003-07-01"), left("2006-06-30")]).toEqual(["50.00", "50.00"]);
        expect(left("2006-07-01")).toBe("100.00");
        const again = R91 === "absorption" && law === "in-force" ? "50.00" : "100.00";
        expect([left("2012-12-01"), left("2012-12-02")]).toEqual(["100.00", again]);
      }
  });

  it("of nothing has ended on the first day", () => {
    expect(absorb({ amount: 0, increases: [] })).toMatchObject({ endedOn: "2003-07-01" });
  });

  it("stays whole without an increase", () => {
    const { left, increases, endedOn } = absorb({ amount: "12.34", increases: [] });
    expect([left.toFixed(2), increases, endedOn]).toEqual(["12.34", [], undefined]);
  });

  it("writes its amounts with two decimals in JSON", () => {
    const found = absorb({ amount: 10, increases: [increase("2004-01-01", "2.5")] });
    expect(JSON.parse(JSON.stringify(found))).toMatchObject({
      amount: "10.00",
      left: "7.50",
      increases: [{ amount: "2.50", absorbed: "2.50", left: "7.50" }],
    });
  });

  it("comes to the same end however the increases of a day are split and ordered", () => {
    const cents = fc.integer({ min: 1, max: 5000 });
    const split = fc.tuple(cents, fc.array(cents, { minLength: 1, maxLength: 6 }));
    fc.assert(
      fc.property(split, ([amount, parts]) => {
        const euros = (value: number): string => (value / 100).toFixed(2);
        const total = parts.reduce((sum, part) => sum + part, 0);
        const apart = parts.map((part) => increase("2004-01-01", euros(part)));
        const end = (increases: readonly Increase[]): string =>
          absorb({ amount: euros(amount), increases }).left.toFixed(2);
        const whole = end([increase("2004-01-01", euros(total))]);
        return end(apart) === whole && end(apart.toReversed()) === whole && !whole.startsWith("-");
      }),
      { numRuns: 100 },
    );
  });

  it("never revives", () => {
    const kinds = fc.constantFrom<Increase["kind"]>("general", "seniority", "point");
    const steps = fc.array(fc.tuple(kinds, fc.integer({ min: 0, max: 30 })), { maxLength: 12 });
    fc.assert(
      fc.property(steps, (given) => {
        const { increases } = absorb({
          amount: 60,
          increases: given.map(([kind, amount], index) =>
            increase(`20${String(4 + index).padStart(2, "0")}-01-01`, String(amount), kind),
          ),
        });
        return increases.every(
          ({ left }, index) => index === 0 || !left.greaterThan(increases[index - 1]?.left ?? 0),
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe("following an indemnity is refused", () => {
  it("through increases out of order or before the scheme", () => {
    const outcome = safeAbsorb({
      amount: 10,
      increases: [
        increase("2003-06-30", "1"),
        increase("2004-01-01", "1"),
        increase("2003-12-31", "1"),
        increase("2003-12-31", "1"),
      ],
    });
    expect(refused(outcome)).toEqual([
      "before-scheme increases.0.on",
      "out-of-order increases.2.on",
    ]);
    expect(messages(outcome)).toEqual([
      'increases.0.on: expected a day from 2003-07-01 on, received "2003-06-30".',
      'increases.2.on: expected a day not before 2004-01-01, received "2003-12-31".',
    ]);
    expect(expectedInFrench(outcome)).toEqual([
      "un jour à partir du 2003-07-01",
      "un jour qui ne précède pas le 2004-01-01",
    ]);
    expect(articles(outcome)).toEqual(["Art16", undefined]);
    expect(safeAbsorb({ amount: 10, increases: [increase("2003-07-01", "1")] }).ok).toBe(true);
  });

  it("with negative amounts, unknown kinds or nothing at all", () => {
    expect(
      refused(safeAbsorb({ amount: -1, increases: [{ on: "2004-01-01", kind: "x", amount: -2 }] })),
    ).toEqual([
      "out-of-range amount",
      "unknown-value increases.0.kind",
      "out-of-range increases.0.amount",
    ]);
    expect(refused(safeAbsorb({}))).toEqual(["missing amount", "missing increases"]);
    expect(refused(safeAbsorb(undefined))).toEqual(["missing "]);
    expect(() => absorb({} as AbsorptionRequest)).toThrow("amount");
  });
});
