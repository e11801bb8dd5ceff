import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isDay, isMonth } from "../../src/exact/calendar.js";
import { dayPattern, daysBetween, monthPattern } from "../../src/intake/day-pattern.js";
import { decimalPattern } from "../../src/intake/decimal-pattern.js";
import { quantityFlaw } from "../../src/intake/quantity.js";

const bound = fc.oneof(
  fc.constantFrom(-100, -6, -1, 0, 1, 9, 10, 11, 31, 80, 99, 100, 366, 744, 999, 1000, 2003, 2198),
  fc.constantFrom(5000, 100_000, 1_000_000_000, 1e12),
  fc.integer({ min: -1000, max: 100_000 }),
);
const bounds = fc
  .record({
    low: bound,
    high: bound,
    open: fc.boolean(),
    endless: fc.boolean(),
    decimals: fc.integer({ min: 0, max: 15 }),
  })
  .filter(({ low, high }) => low <= high)
  .map(({ low, high, open, endless, decimals }) => ({
    ...(open ? { moreThan: low } : { atLeast: low }),
    ...(endless ? {} : { atMost: high }),
    decimals,
  }));

const zeros = fc.integer({ min: 0, max: 14 }).map((count) => "0".repeat(count));
const digits = fc.oneof(
  bound.map((each) => String(Math.abs(each))),
  fc.integer({ min: 0, max: 200_000 }).map(String),
  fc.stringMatching(/^[0-9]{1,16}$/),
);
const fraction = fc.oneof(
  fc.constant(""),
  fc.stringMatching(/^\.0{0,16}$/),
  fc.stringMatching(/^\.[0-9]{0,3}0{0,13}$/),
  fc.stringMatching(/^\.[0-9]{1,16}$/),
);
const numeral = fc
  .tuple(fc.constantFrom("", "-"), zeros, digits, fraction)
  .map((parts) => parts.join(""));

describe("the pattern of a number", () => {
  it("matches what the library accepts, written as a text, and nothing else", () => {
    fc.assert(
      fc.property(bounds, fc.array(numeral, { minLength: 20, maxLength: 40 }), (own, texts) => {
        const pattern = new RegExp(decimalPattern(own), "u");
        for (const text of texts)
          expect([text, pattern.test(text)]).toEqual([text, quantityFlaw(text, own) === undefined]);
      }),
      { numRuns: 500 },
    );
  });

  it("is one that can be read", () => {
    expect(decimalPattern({ atLeast: 1, atMost: 31, decimals: 0 })).toBe(
      "^((0{0,14}[1-9]|0{0,13}[1-2][0-9]|0{0,13}30)(\\.0{1,15})?|0{0,13}31(\\.0{1,15})?)$",
    );
  });
});

describe("the patterns of days and months", () => {
  const figure = fc.integer({ min: 0, max: 60 }).map((each) => String(each).padStart(2, "0"));
  const year = fc.oneof(
    fc.integer({ min: 1790, max: 2210 }),
    fc.constantFrom(1800, 1900, 2000, 2100, 2004),
  );

  it("match those that exist, from 1800 to 2199", () => {
    fc.assert(
      fc.property(year, figure, figure, (y, m, d) => {
        expect(new RegExp(dayPattern, "u").test(`${y}-${m}-${d}`)).toBe(isDay(`${y}-${m}-${d}`));
        expect(new RegExp(monthPattern, "u").test(`${y}-${m}`)).toBe(isMonth(`${y}-${m}`));
      }),
      { numRuns: 3000 },
    );
    for (let y = 1800; y < 2200; y += 1)
      expect(new RegExp(dayPattern, "u").test(`${y}-02-29`)).toBe(isDay(`${y}-02-29`));
  });

  it("keep between a first and a last day", () => {
    const day = fc
      .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
      .map((parts) => parts.map((each) => String(each).padStart(2, "0")).join("-"));
    fc.assert(
      fc.property(day, day, day, (one, other, asked) => {
        const [from = "", to = ""] = [one, other].sort();
        const pattern = new RegExp(daysBetween(from, to), "u");
        expect(pattern.test(asked)).toBe(from <= asked && asked <= to);
      }),
      { numRuns: 2000 },
    );
  });
});
