import { describe, expect, it } from "vitest";
import { PayError } from "../../src/intake/issue.js";
import type { Career } from "../../src/seniority/career.js";
import { safeYearsInForce, yearsInForce } from "../../src/seniority/years-in-force.js";

const career: Career = { metier: "aide-soignant", hired: "2001-09-15" };
const years = (of: Career, month: string) => yearsInForce(of, month).standing.seniority.years;

describe("the years in force for a month of pay", () => {
  it("are those of its first day, though a step falls in it", () => {
    expect([years(career, "2003-08"), years(career, "2003-09"), years(career, "2003-10")]).toEqual([
      1, 1, 2,
    ]);
    expect(years({ ...career, hired: "2001-09-01" }, "2003-09")).toBe(2);
    const { month, days, parts, readings, standing } = yearsInForce(career, "2003-09");
    expect([month, days, standing.asOf]).toEqual(["2003-09", 30, "2003-09-01"]);
    expect(parts).toMatchObject([{ from: "2003-09-01", until: "2003-10-01", days: 30 }]);
    expect(parts[0].standing).toEqual(standing);
    expect(readings).toEqual([{ id: "R38", choice: "first-day" }]);
  });

  it("name the reading only where a step falls in the month", () => {
    expect(yearsInForce(career, "2003-10").readings).toEqual([]);
    expect(yearsInForce(career, "2003-10", { R38: "split" })).toMatchObject({
      readings: [],
      parts: [{ from: "2003-10-01", until: "2003-11-01", days: 31 }],
    });
  });

  it("are split at the step where the caller asks", () => {
    const { parts, readings, standing } = yearsInForce(career, "2003-09", { R38: "split" });
    expect(
      parts.map(({ from, until, days, standing: each }) => [
        from,
        until,
        days,
        each.seniority.years,
      ]),
    ).toEqual([
      ["2003-09-01", "2003-09-15", 14, 1],
      ["2003-09-15", "2003-10-01", 16, 2],
    ]);
    expect(standing.seniority.years).toBe(1);
    expect(readings).toEqual([{ id: "R38", choice: "split" }]);
  });

  it("are split twice where seniority and the majoration step on two days", () => {
    const cadre: Career = {
      metier: "infirmier-de-ou-autorise",
      hired: "2001-09-15",
      promotions: [{ on: "2004-09-20", from: "infirmier-de-ou-autorise", to: "cadre-infirmier" }],
    };
    const split = yearsInForce(cadre, "2005-09", { R38: "split", R19: "from-promotion" });
    expect(
      split.parts.map(({ days, standing }) => [
        days,
        standing.seniority.years,
        standing.cadreMajoration?.years,
      ]),
    ).toEqual([
      [14, 3, 3],
      [5, 4, 3],
      [11, 4, 4],
    ]);
  });

  it("in the month of the hiring, are those of the hiring", () => {
    const { standing, parts, days } = yearsInForce(career, "2003-07");
    expect([standing.asOf, days]).toEqual(["2003-07-01", 31]);
    expect(parts).toHaveLength(1);
    const hired = yearsInForce(
      {
        metier: "aide-soignant",
        hired: "2003-09-15",
        priorService: [
          {
            from: "2002-09-15",
            until: "2003-09-15",
            at: "agreement",
            sameMetier: true,
            afterDiploma: true,
          },
        ],
      },
      "2003-09",
    );
    expect(hired.standing).toMatchObject({ asOf: "2003-09-15", seniority: { years: 1 } });
    expect(hired).toMatchObject({ days: 30, parts: [{ from: "2003-09-15", days: 16 }] });
    expect(years({ ...career, hired: "2003-09-30" }, "2003-09")).toBe(0);
  });

  it("leave alone what the career holds of later days", () => {
    const later: Career = {
      ...career,
      suspensions: [{ from: "2010-01-01", until: "2010-02-01", assimilated: false }],
      promotions: [{ on: "2011-01-01", from: "aide-soignant", to: "infirmier-de-ou-autorise" }],
    };
    expect(years(later, "2004-12")).toBe(3);
  });

  it("are refused with their path", () => {
    const codes = (of: unknown, month: unknown, readings?: unknown) => {
      const outcome = safeYearsInForce(of, month, readings);
      return outcome.ok ? [] : outcome.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
    };
    expect(codes(career, "2003-06")).toEqual(["before-scheme month"]);
    expect(codes(career, "2003-13")).toEqual(["invalid-month month"]);
    expect(codes(career, undefined)).toEqual(["missing month"]);
    expect(codes(career, "2003-09", { R38: "both" })).toEqual(["unknown-value readings.R38"]);
    expect(codes({ ...career, hired: "2003-10-01" }, "2003-09")).toEqual(["in-the-future hired"]);
    expect(codes({ ...career, hired: "2003-09-30" }, "2003-09")).toEqual([]);
    expect(() => yearsInForce(career, "2003-06")).toThrow(PayError);
  });
});
