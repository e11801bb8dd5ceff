import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { safeComputePay } from "../../src/pay/index.js";
import { safeComputeSeniority } from "../../src/seniority/index.js";

interface Row {
  readonly steps?: readonly { readonly rate: string; readonly from: string }[];
}

/** The printed transition tables, keyed twice, apart from the seeds. */
const { transition } = JSON.parse(
  readFileSync(new URL("../law/sources/regimes.json", import.meta.url), "utf8"),
) as {
  readonly transition: Readonly<
    Record<"rp2012" | "2014", Readonly<Record<string, { readonly rows?: readonly Row[] }>>>
  >;
};

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
    for (const rate of ["5.5", "0.01", "31"]) {
      expect([rate, seniority("2010-06", rate)]).toEqual([rate, ["out-of-range seniorityRate"]]);
    }
    expect(technicity("2010-06", "20")).toEqual([]);
    for (const rate of ["2.5", "21"]) {
      expect([rate, technicity("2010-06", rate)]).toEqual([rate, ["out-of-range technicityRate"]]);
    }
  });

  it("are those of the points of 30 June 2003 too, for a cadre, and a year more each year", () => {
    // 63 points of 518 are 12.16 %, six years later 18.16 %; nobody has less than the six.
    expect(seniority("2010-06", "18.16")).toEqual([]);
    expect(technicity("2010-06", "12.21")).toEqual([]);
    expect(seniority("2010-06", "5.16")).toEqual(["out-of-range seniorityRate"]);
    const nurse = { month: "2010-06", metier: "infirmier-de-ou-autorise", seniorityRate: "18.16" };
    expect(safeComputePay(nurse)).toMatchObject({
      ok: false,
      issues: [{ code: "out-of-range", path: ["seniorityRate"] }],
    });
  });

  it("are those of the table of 2012, or whole ones kept from before", () => {
    // 10 % since November 2012, kept: 12 % only once twelve years are completed.
    for (const rate of ["9", "10", "11", "12", "13"])
      expect(seniority("2013-06", rate)).toEqual([]);
    for (const rate of ["8.5", "38", "40"]) {
      expect([rate, seniority("2013-06", rate)]).toEqual([rate, ["out-of-range seniorityRate"]]);
    }
    for (const rate of ["2.5", "7.5"]) {
      expect([rate, technicity("2013-06", rate)]).toEqual([rate, ["out-of-range technicityRate"]]);
    }
  });

  it("are those of the table of 2014, or kept ones that it has not passed", () => {
    for (const rate of ["9", "11", "14", "34"]) expect(seniority("2015-06", rate)).toEqual([]);
    for (const rate of ["11.5", "13", "33", "35", "36", "37", "38"]) {
      expect([rate, seniority("2015-06", rate)]).toEqual([rate, ["out-of-range seniorityRate"]]);
    }
  });

  it("are told with the nearest that can be held", () => {
    const outcome = safeComputePay({
      month: "2020-08",
      metier: "psychologue",
      seniorityRate: "33",
      technicityRate: "18",
    });
    const told = outcome.ok ? [] : outcome.issues.map(({ expected }) => expected);
    expect(told.map(({ en }) => en)).toEqual([
      expect.stringContaining("the nearest: 32 and 34"),
      expect.stringContaining("the nearest: 17 and 20"),
    ]);
    expect(told.map(({ fr }) => fr)).toEqual([
      expect.stringContaining("les plus proches : 32 et 34"),
      expect.stringContaining("les plus proches : 17 et 20"),
    ]);
  });

  it("may be kept by time that does not count, where the day they were reached is told", () => {
    const since = (seniorityRateSince: string, seniorityRate: string) =>
      issuesOf("2016-07", { seniorityRate, seniorityRateSince, cadreYears: 0 });
    // 13 % since June 2012, parental leave from then on: 14 % only once a year more is worked.
    expect(since("2012-06-01", "13")).toEqual([]);
    // 31 % begins on 2 December 2012: nobody has 32 % before December 2014.
    expect(since("2012-06-01", "31")).toEqual(["out-of-range seniorityRate"]);
    expect(since("2013-06-01", "35")).toEqual(["out-of-range seniorityRate"]);
    // From June 2014 the employer may take over all of forty years: 37 %, kept in November.
    expect(since("2014-07-01", "37")).toEqual([]);
    // 13 % of technicité is 14 % on 1 November 2014, whatever the time run; 18 % never moves.
    const cadre = (technicityRate: string) =>
      issuesOf("2016-07", {
        seniorityYears: 0,
        technicityRate,
        technicityRateSince: "2012-06-01",
      });
    expect(cadre("13")).toEqual(["out-of-range technicityRate"]);
    expect(cadre("18")).toEqual([]);
  });

  it("are those of every career, held or not", () => {
    const career = {
      metier: "psychologue",
      hired: "1999-06-01",
      suspensions: [{ from: "2012-06-15", lastDay: "2016-06-14", assimilated: false }],
    };
    const found = safeComputeSeniority(career, "2016-07-01");
    expect(found).toMatchObject({ ok: true });
    if (!found.ok) return;
    expect(found.value.seniority.rate.toNumber()).toBe(13);
    const held = {
      on: "2016-07-01",
      seniorityRate: "13",
      seniorityRateSince: "2012-06-01",
      technicityRate: "14",
      technicityRateSince: "2014-11-01",
    };
    expect(safeComputeSeniority({ ...career, held }, "2016-07-01")).toMatchObject({ ok: true });
  });

  it("are those of every printed row, in the month that it names", () => {
    const rows = (["rp2012", "2014"] as const).flatMap((regime) =>
      Object.entries(transition[regime]).flatMap(([name, { rows: every = [] }]) =>
        every.flatMap(({ steps = [] }) =>
          steps.map(({ rate, from }) => ({ own: name.slice(0, 9), rate, from, regime })),
        ),
      ),
    );
    const refused = rows
      .filter(({ from, regime }) => regime === "2014" || from < "2014-11")
      .filter(({ own, rate, from }) =>
        (own === "seniority" ? seniority : technicity)(from, rate).some((each) =>
          each.startsWith("out-of-range"),
        ),
      );
    expect(rows.length).toBeGreaterThan(2900);
    expect([...new Set(refused.map(({ own, rate, from }) => `${own} ${rate} ${from}`))]).toEqual(
      [],
    );
  });
});
