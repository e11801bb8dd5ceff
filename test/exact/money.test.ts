import { Decimal as HostDecimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import {
  decimal,
  euros,
  fraction,
  isDecimal,
  multiplied,
  one,
  roundDown,
  roundHalfUp,
  roundUp,
  total,
  zero,
} from "../../src/exact/money.js";

describe("a decimal", () => {
  it("is exact from a text, a number at its shortest form, or a Decimal", () => {
    expect(decimal("4.151").times(351).toString()).toBe("1457.001");
    expect(decimal(0.1).plus(decimal(0.2)).toString()).toBe("0.3");
    expect(decimal(new HostDecimal("1.10")).toString()).toBe("1.1");
  });

  it("of ours is taken as it is", () => {
    const own = decimal("1.5");
    expect(decimal(own)).toBe(own);
  });

  it("of another copy of decimal.js, configured otherwise, becomes one of ours", () => {
    const Coarse = HostDecimal.clone({ precision: 2, toExpPos: 1 });
    const taken = decimal(new Coarse("1234.5678"));
    expect(taken.toString()).toBe("1234.5678");
    expect(taken.plus("0.00000001").toString()).toBe("1234.56780001");
  });

  it("keeps sixty digits and never writes an exponent", () => {
    expect(decimal("1").div(3).toString()).toBe(`0.${"3".repeat(60)}`);
    expect(decimal("0.000000000000001").toString()).toBe("0.000000000000001");
    expect(decimal("123456789012345678901234567890").toString()).toBe(
      "123456789012345678901234567890",
    );
  });

  it("has no negative zero", () => {
    expect(Object.is(decimal(-0).toNumber(), 0)).toBe(true);
    expect(decimal("-0.00")).toBe(zero);
    expect(decimal(-0).toFixed(2)).toBe("0.00");
  });

  it("is told from what is none", () => {
    expect(isDecimal(one)).toBe(true);
    expect(isDecimal(new (HostDecimal.clone())(1))).toBe(true);
    expect(isDecimal("1")).toBe(false);
    expect(isDecimal({ toFixed: () => "1" })).toBe(false);
  });
});

describe("rounding", () => {
  it("is not misled by a division that does not end", () => {
    // 1 528.605 ÷ 3 = 509.535, and three thirds are one
    expect(roundHalfUp(one.div(3).times("1528.605"), 2).toFixed(2)).toBe("509.54");
    expect(roundDown(one.div(3).times(3), 0).toFixed()).toBe("1");
    // 12.34 × 7 ÷ 7 is no 12.35
    expect(roundUp(one.div(7).times("12.34").times(7), 2).toFixed(2)).toBe("12.34");
    expect(roundUp(decimal("12.3400000001"), 2).toFixed(2)).toBe("12.35");
  });

  it("takes halves away from zero", () => {
    expect(
      ["50.995", "50.9949", "0.005", "-0.005"].map((each) =>
        roundHalfUp(decimal(each), 2).toFixed(2),
      ),
    ).toEqual(["51.00", "50.99", "0.01", "-0.01"]);
  });

  it("drops decimals, towards zero", () => {
    expect(roundDown(decimal("8.999"), 0).toString()).toBe("8");
    expect(roundDown(decimal("-8.999"), 2).toString()).toBe("-8.99");
  });
});

describe("an amount in euros", () => {
  it("is written with its two decimals in JSON", () => {
    expect(JSON.stringify({ amount: euros(decimal("1545.5")) })).toBe('{"amount":"1545.50"}');
    expect(JSON.stringify(euros(decimal("1545.453")))).toBe('"1545.45"');
  });

  it("leaves the number it was made of as it was", () => {
    const whole = decimal("12");
    expect(euros(whole)).not.toBe(whole);
    expect(JSON.stringify([whole, euros(whole)])).toBe('["12","12.00"]');
  });
});

describe("a number met often", () => {
  it("is read once", () => {
    expect(decimal("4.151")).toBe(decimal("4.151"));
    expect(decimal(12)).toBe(decimal(12));
  });

  it("is read each time after thousands of others, so that memory is bounded", () => {
    for (let index = 0; index < 5000; index += 1) decimal(`7.${index}1`);
    expect(decimal("8.12345")).not.toBe(decimal("8.12345"));
    expect(decimal("8.12345").toString()).toBe("8.12345");
    expect(decimal("4.151")).toBe(decimal("4.151"));
  });
});

describe("small sums", () => {
  it("take 12 for twelve hundredths", () => {
    expect(fraction(decimal("12")).toString()).toBe("0.12");
    expect(fraction(decimal("2.5")).toString()).toBe("0.025");
  });

  it("come to zero of nothing", () => {
    expect(total([])).toBe(zero);
    expect(total([decimal("1.1"), decimal("2.2")]).toString()).toBe("3.3");
  });

  it("make no new number where there is nothing to work out", () => {
    const some = decimal("1.1");
    expect(multiplied(some, one)).toBe(some);
    expect(multiplied(one, some)).toBe(some);
    expect(total([some])).toBe(some);
  });
});
