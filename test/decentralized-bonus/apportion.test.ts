import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apportion, asWeight, centsOf } from "../../src/decentralized-bonus/sharing/apportion.js";
import { decimal } from "../../src/exact/money.js";
import { ratioOf } from "../../src/exact/ratio.js";

const shared = (cents: bigint, weights: readonly bigint[]): readonly bigint[] =>
  centsOf(apportion(cents, weights, "largest-remainder"));

describe("sharing cents", () => {
  it("gives everybody the whole cents of their part", () => {
    expect(shared(600n, [1n, 2n, 3n])).toEqual([100n, 200n, 300n]);
  });

  it("gives the cents left to the largest fractions", () => {
    // 100 × 1 ÷ 7 = 14.28…; × 2 = 28.57…; × 4 = 57.14…: the second has the cent
    expect(shared(100n, [1n, 2n, 4n])).toEqual([14n, 29n, 57n]);
    // 10 × 5 ÷ 13 = 3.84…; × 3 = 2.30…; × 5 = 3.84…: both fives have one
    expect(shared(10n, [5n, 3n, 5n])).toEqual([4n, 2n, 4n]);
  });

  it("settles equal fractions by the order of the list", () => {
    expect(shared(5n, [1n, 1n, 1n])).toEqual([2n, 2n, 1n]);
    expect(shared(1n, [2n, 2n, 2n])).toEqual([1n, 0n, 0n]);
  });

  it("gives nothing to a weight of zero", () => {
    expect(shared(2n, [0n, 3n, 0n, 3n, 3n])).toEqual([0n, 1n, 0n, 1n, 0n]);
  });

  it("leaves everything when every weight is zero, and when there is none", () => {
    const none = { whole: [0n, 0n], extra: [false, false], left: 7n };
    expect(apportion(7n, [0n, 0n], "largest-remainder")).toEqual(none);
    expect(apportion(7n, [], "largest-remainder")).toEqual({ whole: [], extra: [], left: 7n });
  });

  it("leaves the cents that remain where they are not to be given", () => {
    expect(apportion(100n, [1n, 1n, 1n], "undistributed")).toEqual({
      whole: [33n, 33n, 33n],
      extra: [false, false, false],
      left: 1n,
    });
    expect(apportion(99n, [1n, 1n, 1n], "largest-remainder")).toEqual({
      whole: [33n, 33n, 33n],
      extra: [false, false, false],
      left: 0n,
    });
  });

  it("loses and makes no cent, and strays from nobody's part by a cent", () => {
    const weights = fc.array(fc.bigInt({ min: 0n, max: 1000n }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n }), weights, (cents, all) => {
        const sum = all.reduce((a, b) => a + b, 0n);
        fc.pre(sum > 0n);
        const parts = shared(cents, all);
        expect(parts.reduce((a, b) => a + b, 0n)).toBe(cents);
        for (const [index, part] of parts.entries()) {
          const distance = part * sum - cents * (all[index] as bigint);
          expect(distance < sum && distance > -sum).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("takes decimals as integers of one scale", () => {
    expect(asWeight(ratioOf("0.8"), 10)).toBe(8_000_000_000n);
    expect(asWeight(ratioOf(1), 0)).toBe(1n);
    expect(asWeight(ratioOf(decimal("0")), 4)).toBe(0n);
  });
});
