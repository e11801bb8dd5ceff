import { describe, expect, it } from "vitest";
import {
  type BillPerson,
  projectWageBill,
  safeProjectWageBill,
} from "../../src/wage-bill/index.js";

/** The months in which the bill of somebody moves, and what it comes to from then on. */
function moves(person: BillPerson, from: string, to: string): readonly string[] {
  const { months } = projectWageBill({ people: [person], from, to });
  const all = months.map(({ month, total }) => [month, total.toFixed(2)] as const);
  return all
    .filter(([, total], at) => total !== all[at - 1]?.[1])
    .map(([month, total]) => `${month} ${total}`);
}

const issues = (person: BillPerson, from: string, to = from): readonly string[] => {
  const outcome = safeProjectWageBill({ people: [person], from, to });
  return outcome.ok ? [] : outcome.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
};

// 351 × 4.403 = 1 545.45
const carer = { metier: "aide-soignant" } as const;

describe("percentages of a bill that are told with the day on which they were reached", () => {
  it.each([
    // RP 22.1: 10 % since May 2012 is 12 years in May 2014: 154.55, then 185.45.
    ["10", "2012-05-01", "2014-04", "2014-10", ["2014-04 1700.00", "2014-05 1730.90"]],
    // 9 % since May 2012: 11 % on 1 November 2014 (11 years: 170.00), 12 % in May 2015.
    [
      "9",
      "2012-05-01",
      "2014-10",
      "2015-06",
      ["2014-10 1684.54", "2014-11 1715.45", "2015-05 1730.90"],
    ],
    // The path of 30 %: 31 % on 2 December 2012, 32 in November 2014, 34 in December 2015.
    ["30", "2009-05-01", "2012-11", "2013-03", ["2012-11 2009.09", "2012-12 2024.54"]],
    [
      "31",
      "2012-12-02",
      "2014-10",
      "2016-03",
      ["2014-10 2024.54", "2014-11 2039.99", "2015-12 2070.90"],
    ],
  ] as const)("go on: %s %% since %s, %s to %s", (rate, since, from, to, expected) => {
    const told = { seniorityRate: rate, seniorityRateSince: since };
    expect(moves({ ...carer, ...told }, from, to)).toEqual(expected);
  });

  it("go on with technicité: 5 % since March 2015 are 10 % five years on", () => {
    const cadre = {
      metier: "psychologue",
      seniorityRate: "12",
      seniorityRateSince: "2019-03-01",
      technicityRate: "5",
      technicityRateSince: "2015-03-01",
      establishment: { kind: "autre" },
    } as const;
    // 518 × 4.447 = 2 303.55. 5 % are 25.9 points, 115.18, in the base of 12 %, 290.25: 2 708.98.
    // 10 % are 51.8 points, 230.35; 12 % of 2 533.90 are 304.07: 2 837.97. 14 %, 14 years, 354.75.
    expect(moves(cadre, "2020-02", "2021-04")).toEqual([
      "2020-02 2708.98",
      "2020-03 2837.97",
      "2021-03 2888.65",
    ]);
  });

  it("say nothing more; without that day they stay, and the bill says so", () => {
    const about = (person: BillPerson): readonly string[] =>
      (projectWageBill({ people: [person], from: "2014-04", to: "2014-05" }).assumed ?? []).map(
        (each) => each.about,
      );
    expect(about({ ...carer, seniorityRate: 10 })).toContain("rates-given");
    const dated = { ...carer, seniorityRate: 10, seniorityRateSince: "2012-05-01" } as const;
    expect(about(dated)).not.toContain("rates-given");
    // A move that tells a percentage of its own.
    const moved = { ...dated, moves: [{ on: "2014-05-01", seniorityRate: 12 }] };
    expect(about(moved)).toContain("rates-given");
  });

  it("are refused under their own fields", () => {
    const thirteen = { ...carer, seniorityRate: 13, seniorityRateSince: "2018-12-02" } as const;
    expect(issues(thirteen, "2019-10")).toEqual(["out-of-range people.0.seniorityRate"]);
    const cadre = { metier: "psychologue", seniorityRate: 12 } as const;
    expect(issues({ ...cadre, seniorityRateSince: "2012-12-02" }, "2014-10")).toEqual([
      "missing people.0.technicityRate",
      "missing people.0.technicityRateSince",
    ]);
  });
});
