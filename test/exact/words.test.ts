import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Decimal, OwnDecimal } from "../../src/exact/own-decimal.js";
import { isWithin, nearest, numberOf, order, plus, times } from "../../src/exact/words.js";

/** Numbers of up to four words, either sign, with noughts and nines where words meet. */
const digits = fc.oneof(
  fc.stringMatching(/^[0-9]{1,12}$/),
  fc.constantFrom("0", "9999999", "99999999", "10000000", "4999999", "5000000"),
);
const numbers = fc
  .tuple(fc.boolean(), digits, fc.option(digits), fc.option(digits))
  .map(([negative, whole, part, finer]) => {
    const decimals = part === null ? "" : `.${part}${finer ?? ""}`;
    return new OwnDecimal(`${negative ? "-" : ""}${whole}${decimals}`);
  });

/** What a Decimal is made of, and what it says. */
function whole(value: Decimal): unknown {
  return [{ ...value }, value.toFixed(), JSON.stringify(value)];
}

function agrees(own: Decimal | undefined, theirs: Decimal): void {
  if (own !== undefined) expect(whole(own)).toEqual(whole(theirs));
}

describe("the operations on the words of a decimal", () => {
  const runs = { numRuns: 5000 };

  it("give the product that decimal.js gives, word for word", () => {
    fc.assert(
      fc.property(numbers, numbers, (a, b) => agrees(times(a, b), a.times(b))),
      runs,
    );
  });

  it("give its sum", () => {
    fc.assert(
      fc.property(numbers, numbers, (a, b) => agrees(plus(a, b), a.plus(b))),
      runs,
    );
  });

  it("give its rounding", () => {
    fc.assert(
      fc.property(numbers, fc.nat({ max: 8 }), (a, decimals) =>
        agrees(nearest(a, decimals), a.toDecimalPlaces(decimals, OwnDecimal.ROUND_HALF_UP)),
      ),
      runs,
    );
  });

  it("tell how many decimals it has", () => {
    fc.assert(
      fc.property(numbers, fc.nat({ max: 6 }), (a, decimals) => {
        const own = isWithin(a, decimals);
        if (own !== undefined) expect(own).toBe(a.decimalPlaces() <= decimals);
      }),
      runs,
    );
  });

  it("give its order and its binary number", () => {
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        const own = order(a, b);
        if (own !== undefined) expect(Math.sign(own)).toBe(a.comparedTo(b));
        expect(numberOf(a) ?? a.toNumber()).toBeCloseTo(a.toNumber(), 9);
      }),
      runs,
    );
  });

  it("round half a cent away from nought, and carry through the words", () => {
    const rounded = (value: string) => nearest(new OwnDecimal(value), 2)?.toString();
    expect(rounded("509.535")).toBe("509.54");
    expect(rounded("-509.535")).toBe("-509.54");
    expect(rounded("9999999.995")).toBe("10000000");
    expect(rounded("0.0049999")).toBe("0");
    expect(rounded("0.995")).toBe("1");
  });

  it("do the numbers of pay, and leave the others to decimal.js", () => {
    const [points, value] = [new OwnDecimal(351), new OwnDecimal("4.151")];
    expect(times(points, value)?.toString()).toBe("1457.001");
    expect(plus(points, value)?.toString()).toBe("355.151");
    expect(times(points, new OwnDecimal(0))?.toString()).toBe("0");
    expect(plus(points, new OwnDecimal(-1))).toBeUndefined();
    expect(times(points, new OwnDecimal(Number.NaN))).toBeUndefined();
    expect(nearest(new OwnDecimal(1).div(3), 2)).toBeUndefined();
  });
});
