import { describe, expect, it } from "vitest";
import { decimal } from "../src/money.js";
import { writeMonth, writeNumber } from "../src/typography.js";

describe("writeNumber", () => {
  it("writes a decimal comma and narrow no-break spaces in French", () => {
    expect(writeNumber(decimal("1234567.5"), "fr")).toBe("1\u202f234\u202f567,5");
    expect(writeNumber(decimal("2320.41"), "fr", 2)).toBe("2\u202f320,41");
    expect(writeNumber(decimal("999"), "fr")).toBe("999");
    expect(writeNumber(decimal("-1545.5"), "fr", 2)).toBe("-1\u202f545,50");
  });

  it("writes a decimal point and commas in English", () => {
    expect(writeNumber(decimal("1234567.5"), "en")).toBe("1,234,567.5");
    expect(writeNumber(decimal("0.5"), "en", 2)).toBe("0.50");
    expect(writeNumber(decimal("100000"), "en", 0)).toBe("100,000");
  });
});

describe("writeMonth", () => {
  it("names the month in words", () => {
    expect(writeMonth("2003-09", "fr")).toBe("septembre 2003");
    expect(writeMonth("2003-12", "en")).toBe("December 2003");
    expect(writeMonth("2004-01", "fr")).toBe("janvier 2004");
  });
});
