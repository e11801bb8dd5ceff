import { describe, expect, it } from "vitest";
import { projectCareer, safeProjectCareer } from "../../src/index.js";
import { refused } from "../reading/refused.js";

const of = (from: string, hired: string, years = 1) => ({
  from,
  years,
  law: "in-force" as const,
  situation: {
    metier: "aide-soignant" as const,
    career: { metier: "aide-soignant" as const, hired },
  },
});

describe("a projection that starts on any day", () => {
  it("starts with the month of a first, and with the next month from another day", () => {
    const of2012 = projectCareer(of("2012-03", "2001-06-12"));
    expect(projectCareer(of("2012-03-01", "2001-06-12"))).toEqual(of2012);
    expect(projectCareer(of("2012-02-15", "2001-06-12"))).toEqual(of2012);
  });

  it("starts on the day of a hiring inside a month", () => {
    const [hired] = projectCareer(of("2012-03-15", "2012-03-15")).situations;
    // Twelve months of 351 × 4.403 = 1545.45 from April 2012: no year is completed on 1 March 2013.
    expect(hired.total.toFixed(2)).toBe("18545.40");
  });

  it("goes through both switches", () => {
    const [situation] = projectCareer(of("2012-06-18", "2002-10-17", 4)).situations;
    const rates = situation.milestones.map(({ paidFrom, seniorityRate }) => [
      paidFrom,
      seniorityRate.toString(),
    ]);
    // 10 % on 17 October 2012, kept; 12 % at twelve years, in October 2014; 14 % only at fourteen.
    expect(rates).toEqual([
      ["2012-07", "9"],
      ["2012-11", "10"],
      ["2014-11", "12"],
    ]);
  });

  it("is refused before the scheme, and from what is no day", () => {
    expect(refused(safeProjectCareer(of("2003-06-30", "2001-06-12")))).toEqual([]);
    expect(refused(safeProjectCareer(of("2003-05-31", "2001-06-12")))).toEqual([
      "before-scheme from",
    ]);
    expect(refused(safeProjectCareer(of("2012-02-30", "2001-06-12")))).toEqual([
      "invalid-month from",
    ]);
  });
});
