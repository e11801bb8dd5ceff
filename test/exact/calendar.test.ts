import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  addYears,
  completedYears,
  daysBetween,
  firstDay,
  hasLeapDay,
  isDay,
  isMonth,
  monthOf,
  weekday,
  yearOf,
} from "../../src/exact/calendar.js";

describe("a day", () => {
  it("is YYYY-MM-DD and exists, between 1800 and 2199", () => {
    expect(["2003-07-01", "2004-02-29", "1800-01-01", "2199-12-31"].map(isDay)).toEqual(
      Array(4).fill(true),
    );
    const none = [
      "2003-02-29",
      "2003-04-31",
      "2003-13-01",
      "2003-00-10",
      "2003-01-00",
      "1799-12-31",
      "2200-01-01",
      "2003-7-1",
      "2003-07-01T00:00",
      " 2003-07-01",
      "",
      20030701,
      null,
      undefined,
      ["2003-07-01"],
    ];
    expect(none.filter(isDay)).toEqual([]);
  });

  it("comes a number of days later or earlier", () => {
    expect(addDays("2003-12-31", 1)).toBe("2004-01-01");
    expect(addDays("2004-03-01", -1)).toBe("2004-02-29");
    expect(addDays("2003-10-26", 1)).toBe("2003-10-27");
  });

  it("is as many days from another as one adds", () => {
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 40_000 }), (days) => {
        expect(daysBetween("2003-07-01", addDays("2003-07-01", days))).toBe(days);
      }),
    );
  });

  it("has its month, its year and its day of the week", () => {
    expect(monthOf("2003-09-15")).toBe("2003-09");
    expect(yearOf("2003-09-15")).toBe(2003);
    expect(yearOf("2003-09")).toBe(2003);
    expect(["2003-07-01", "2003-07-06", "2003-07-05"].map(weekday)).toEqual([2, 0, 6]);
  });
});

describe("a month", () => {
  it("is YYYY-MM", () => {
    expect(["2003-07", "2199-12", "1800-01"].map(isMonth)).toEqual([true, true, true]);
    expect(
      ["2003-13", "2003-00", "2003-7", "1799-12", "2200-01", "2003-07-01", 200307, null].filter(
        isMonth,
      ),
    ).toEqual([]);
  });

  it("begins on its first day and follows another", () => {
    expect(firstDay("2003-09")).toBe("2003-09-01");
    expect(addMonths("2003-11", 2)).toBe("2004-01");
    expect(addMonths("2004-01", -1)).toBe("2003-12");
  });
});

describe("completed years", () => {
  it("change on the anniversary and not the day before", () => {
    expect(completedYears("1996-09-15", "2003-09-14")).toBe(6);
    expect(completedYears("1996-09-15", "2003-09-15")).toBe(7);
  });

  it("are none before the first anniversary, on the day itself and before it", () => {
    expect(completedYears("2003-07-01", "2004-06-30")).toBe(0);
    expect(completedYears("2003-07-01", "2004-07-01")).toBe(1);
    expect(completedYears("2003-07-01", "2003-07-01")).toBe(0);
    expect(completedYears("2003-07-01", "1990-01-01")).toBe(0);
  });

  it("of a 29 February change on 28 February in common years, or on 1 March at will (reading R39)", () => {
    expect(completedYears("2000-02-29", "2003-02-27")).toBe(2);
    expect(completedYears("2000-02-29", "2003-02-28")).toBe(3);
    expect(completedYears("2000-02-29", "2003-02-28", "1-march")).toBe(2);
    expect(completedYears("2000-02-29", "2003-03-01", "1-march")).toBe(3);
    expect(completedYears("2000-02-29", "2004-02-28")).toBe(3);
    expect(completedYears("2000-02-29", "2004-02-29", "1-march")).toBe(4);
  });

  it("take a day of another year to the same day", () => {
    expect(addYears("2003-07-01", 5)).toBe("2008-07-01");
    expect(addYears("2000-02-29", 1)).toBe("2001-02-28");
    expect(addYears("2000-02-29", 1, "1-march")).toBe("2001-03-01");
    expect(addYears("2000-02-29", 4, "1-march")).toBe("2004-02-29");
    expect(addYears("2001-02-28", 3, "1-march")).toBe("2004-02-28");
  });

  it("know leap years", () => {
    expect([1900, 2000, 2003, 2004].map(hasLeapDay)).toEqual([false, true, false, true]);
  });
});
