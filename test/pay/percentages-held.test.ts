import { describe, expect, it } from "vitest";
import { safeComputePay } from "../../src/pay/index.js";

const issuesOf = (month: string, rates: object): readonly string[] => {
  const outcome = safeComputePay({ law: "in-force", month, metier: "psychologue", ...rates });
  return outcome.ok
    ? []
    : outcome.issues.map(({ code, path }) => `${code} ${path.map(String).join(".")}`);
};

const seniority = (month: string, seniorityRate: string): readonly string[] =>
  issuesOf(month, { seniorityRate, cadreYears: 0 });

const technicity = (month: string, technicityRate: string): readonly string[] =>
  issuesOf(month, { seniorityYears: 0, technicityRate });

describe("the percentages held, as the payslip prints them", () => {
  it("are whole under the first text: one for each year, thirty at most, twenty for a cadre", () => {
    for (const rate of ["0", "1", "13", "30"]) expect(seniority("2010-06", rate)).toEqual([]);
    for (const rate of ["10.5", "0.01", "31"]) {
      expect([rate, seniority("2010-06", rate)]).toEqual([rate, ["out-of-range seniorityRate"]]);
    }
    expect(technicity("2010-06", "20")).toEqual([]);
    for (const rate of ["2.5", "21"]) {
      expect([rate, technicity("2010-06", rate)]).toEqual([rate, ["out-of-range technicityRate"]]);
    }
  });

  it("are those of the table of 2012, or whole ones kept from before", () => {
    // 10 % since November 2012, kept: 12 % only once twelve years are completed.
    for (const rate of ["9", "10", "11", "12", "13"])
      expect(seniority("2013-06", rate)).toEqual([]);
    for (const rate of ["10.5", "38", "40"]) {
      expect([rate, seniority("2013-06", rate)]).toEqual([rate, ["out-of-range seniorityRate"]]);
    }
    for (const rate of ["2.5", "7.5"]) {
      expect([rate, technicity("2013-06", rate)]).toEqual([rate, ["out-of-range technicityRate"]]);
    }
  });

  it("are those of the table of 2014, or kept ones that it has not passed", () => {
    for (const rate of ["9", "11", "14", "34"]) expect(seniority("2015-06", rate)).toEqual([]);
    for (const rate of ["11.5", "13", "38"]) {
      expect([rate, seniority("2015-06", rate)]).toEqual([rate, ["out-of-range seniorityRate"]]);
    }
  });
});
