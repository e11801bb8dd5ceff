import { describe, expect, it } from "vitest";
import { decimal } from "../../src/exact/money.js";
import { frenchDay, ofMonth, setIn, writeMonth, writeNumber } from "../../src/exact/typography.js";

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

describe("ofMonth", () => {
  it("elides before a vowel in French", () => {
    expect(ofMonth("2004-03")).toEqual({ fr: "de mars 2004", en: "of March 2004" });
    expect(["04", "08", "10"].map((month) => ofMonth(`2004-${month}`).fr)).toEqual([
      "d'avril 2004",
      "d'août 2004",
      "d'octobre 2004",
    ]);
    expect(ofMonth("2004-01").fr).toBe("de janvier 2004");
  });
});

describe("frenchDay", () => {
  it("puts the day first", () => {
    expect(frenchDay("2003-12-31")).toBe("31/12/2003");
  });
});

describe("setIn", () => {
  it("keeps French signs with what stands before them, thin before % and between thousands", () => {
    expect(setIn("taux : « 8,21 % » de 32 562 € ; quoi ? oui !", "fr")).toBe(
      "taux\u00a0: «\u00a08,21\u202f%\u00a0» de 32\u202f562\u00a0€\u00a0; quoi\u00a0? oui\u00a0!",
    );
    expect(setIn("année 2003 : 12 mois, 1 000 000, fiche 1 2345", "fr")).toBe(
      "année 2003\u00a0: 12 mois, 1\u202f000\u202f000, fiche 1 2345",
    );
  });

  it("sets % against its number, and its own quotation marks, in English", () => {
    expect(setIn("8.21 % to index pay: 7.5 %", "en")).toBe("8.21% to index pay: 7.5%");
    expect(setIn("the % sign; « A.1 » and « y, z »", "en")).toBe("the % sign; “A.1” and “y, z”");
  });
});
