import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimal, euros, inCents, roundDown } from "../../src/exact/money.js";
import {
  asDecimal,
  centsIn,
  dividedBy,
  isLess,
  minus,
  ofCents,
  plus,
  type Ratio,
  ratioOf,
  times,
} from "../../src/exact/ratio.js";

const written = (ratio: Ratio): string => asDecimal(ratio).toFixed();

describe("an exact fraction", () => {
  it("is any number, however it is written", () => {
    expect(ratioOf("31186.32")).toEqual({ dividend: 3118632n, divisor: 100n });
    expect(ratioOf("7")).toEqual({ dividend: 7n, divisor: 1n });
    expect(ratioOf("0.05")).toEqual({ dividend: 5n, divisor: 100n });
    expect(ratioOf(0.5)).toEqual({ dividend: 5n, divisor: 10n });
    expect(ratioOf(1e-7)).toEqual({ dividend: 1n, divisor: 10_000_000n });
    const half = decimal("2.5");
    expect(ratioOf(half)).toEqual({ dividend: 25n, divisor: 10n });
    expect(ratioOf(half)).toBe(ratioOf(half));
  });

  it("adds, subtracts, multiplies, divides and compares", () => {
    const [third, half] = [dividedBy(ratioOf("1"), ratioOf("3")), ratioOf("0.5")];
    expect(plus(third, half)).toEqual({ dividend: 25n, divisor: 30n });
    expect(plus(half, half)).toEqual({ dividend: 10n, divisor: 10n });
    expect(minus(half, third)).toEqual({ dividend: 5n, divisor: 30n });
    expect(times(third, half)).toEqual({ dividend: 5n, divisor: 30n });
    expect([isLess(third, half), isLess(half, third), isLess(half, half)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it("has cents, to the nearest with halves up, or with the rest dropped", () => {
    expect(centsIn(ratioOf("0.125"), undefined)).toBe(13n);
    expect(centsIn(ratioOf("0.1249"), undefined)).toBe(12n);
    expect(centsIn(ratioOf("0.129"), "down")).toBe(12n);
    expect(centsIn(ratioOf("0.121"), "up")).toBe(13n);
    expect(centsIn(ofCents(15n), "up")).toBe(15n);
    expect(centsIn(ofCents(15n), undefined)).toBe(15n);
    expect(centsIn(ofCents(15n), "down")).toBe(15n);
  });

  it("is written as the decimal it is", () => {
    expect(written(ofCents(155932n))).toBe("1559.32");
    expect(written(ratioOf("14"))).toBe("14");
    expect(written(ratioOf("0.00"))).toBe("0");
  });

  it("rounds as decimals do", () => {
    const amount = fc.integer({ min: 0, max: 1_000_000_000 });
    const divisor = fc.integer({ min: 1, max: 6000 });
    fc.assert(
      fc.property(amount, divisor, (cents, by) => {
        const ratio = dividedBy(ofCents(BigInt(cents)), ratioOf(by));
        const exact = decimal(cents).div(100).div(by);
        expect(centsIn(ratio, undefined)).toBe(inCents(euros(exact)));
        expect(centsIn(ratio, "down")).toBe(inCents(roundDown(exact, 2)));
      }),
      { numRuns: 500 },
    );
  });
});
