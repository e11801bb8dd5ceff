import { describe, expect, it } from "vitest";
import { holidayPay, safeHolidayPay } from "../../src/working-time/index.js";

const idle = { law: "in-force", weeklyHours: 35 } as const;

const issuesOf = (on: string, more: object = {}): readonly string[] => {
  const outcome = safeHolidayPay({ on, ...idle, ...more });
  return outcome.ok
    ? []
    : outcome.issues.map(({ code, path }) => `${code} ${path.map(String).join(".")}`);
};

describe("the day of a public holiday (11.01.1)", () => {
  // Easter Sunday 2025 is 20 April; the days that move were read in a calendar of 2025.
  const of2025 = [
    "2025-01-01",
    "2025-04-21",
    "2025-05-01",
    "2025-05-08",
    "2025-05-29",
    "2025-06-09",
    "2025-07-14",
    "2025-08-15",
    "2025-11-01",
    "2025-11-11",
    "2025-12-25",
  ];

  it("is one of the eleven of the text", () => {
    for (const on of of2025) expect([on, issuesOf(on)]).toEqual([on, []]);
    for (const on of ["2013-04-01", "2013-05-09", "2013-05-20", "2024-04-01", "2024-05-20"]) {
      expect([on, issuesOf(on)]).toEqual([on, []]);
    }
  });

  it("is no other day, and the refusal names those of the year", () => {
    const others = ["2025-04-20", "2025-04-22", "2025-06-08", "2025-10-31", "2025-05-09"];
    for (const on of others) expect([on, issuesOf(on)]).toEqual([on, ["unknown-value on"]]);
    const outcome = safeHolidayPay({ on: "2025-05-30", ...idle });
    const expected = outcome.ok ? "" : outcome.issues[0]?.expected.en;
    expect(expected).toContain("2025-05-29 (Ascension Day)");
    expect(expected).toContain("localHoliday");
  });

  it("is one more day where the code of the place says so", () => {
    const local = [
      ["alsace-moselle", "2025-12-26"],
      ["mayotte", "2025-04-27"],
      ["martinique", "2025-05-22"],
      ["guadeloupe", "2025-05-27"],
      ["guyane", "2025-06-10"],
      ["reunion", "2025-12-20"],
    ] as const;
    for (const [place, on] of local) {
      expect([place, issuesOf(on, { place })]).toEqual([place, []]);
      expect(issuesOf(on)).toEqual(["unknown-value on"]);
      expect(issuesOf(on, { place: "mainland" })).toEqual(["unknown-value on"]);
    }
    expect(issuesOf("2025-05-22", { place: "guadeloupe" })).toEqual(["unknown-value on"]);
  });

  it("is Good Friday in those communes of Alsace-Moselle that have a Protestant church", () => {
    const place = "alsace-moselle";
    expect(issuesOf("2025-04-18", { place })).toEqual(["missing localHoliday"]);
    expect(issuesOf("2025-04-18", { place, localHoliday: true })).toEqual([]);
    expect(issuesOf("2025-04-18", { place, localHoliday: false })).toEqual(["unknown-value on"]);
    expect(issuesOf("2025-04-18")).toEqual(["unknown-value on"]);
  });

  it("is what the caller tells of a local code or a custom", () => {
    expect(issuesOf("2025-03-31", { place: "mayotte" })).toEqual(["unknown-value on"]);
    const idi = { ...idle, on: "2025-03-31", place: "mayotte", localHoliday: true } as const;
    expect(holidayPay(idi).due).toBe("nothing");
    // Seven hours worked without a rest, at 11.25 €: 7 × 11.25 = 78.75
    const worked = { hoursWorked: 7, restGiven: false, hourlyPay: "11.25" };
    expect(holidayPay({ ...idi, ...worked }).amount.toFixed(2)).toBe("78.75");
  });

  it("tells every flaw at once", () => {
    const worked = { hoursWorked: 7, restGiven: true, onRestDay: true };
    expect(issuesOf("2025-06-03", worked)).toEqual(["unknown-value on", "contradictory onRestDay"]);
  });
});
