import { describe, expect, it } from "vitest";
import {
  type Outcome,
  safeComputePay,
  safeComputeSeniority,
  safeComputeYear,
  safeDecentralizedBonus,
  safeDistributeDecentralizedBonus,
} from "../../src/index.js";

/** Where a fault is, and what stands there: `undefined` takes the field out. */
type Fault = readonly [path: string, value: unknown];

function withFaults(base: object, faults: readonly Fault[]): unknown {
  const request = structuredClone(base);
  for (const [path, value] of faults) {
    const keys = path.split(".");
    const last = keys.pop() as string;
    const place = keys.reduce<Record<string, unknown>>(
      (within, key) => within[key] as Record<string, unknown>,
      request as Record<string, unknown>,
    );
    if (value === undefined) delete place[last];
    else place[last] = value;
  }
  return request;
}

function toldOf(run: (request: unknown) => Outcome<unknown>, request: unknown): readonly string[] {
  const outcome = run(request);
  return outcome.ok ? [] : outcome.issues.map(({ code, path }) => `${path.join(".")} ${code}`);
}

/** Each fault alone is told, and any two together are both told as they were alone. */
function areToldAtOnce(
  run: (request: unknown) => Outcome<unknown>,
  base: object,
  faults: readonly Fault[],
): void {
  expect(toldOf(run, base)).toEqual([]);
  const alone = faults.map((fault) => toldOf(run, withFaults(base, [fault])));
  for (const [index, fault] of faults.entries()) {
    expect([fault, alone[index]?.length]).not.toEqual([fault, 0]);
    for (const [place, other] of faults.entries()) {
      if (other[0] === fault[0]) continue;
      const both = toldOf(run, withFaults(base, [fault, other]));
      const wanted = [...(alone[index] ?? []), ...(alone[place] ?? [])];
      expect([fault, other, both]).toEqual([fault, other, expect.arrayContaining(wanted)]);
    }
  }
}

const career = {
  metier: "infirmier-de-ou-autorise",
  hired: "1995-01-01",
  left: "2009-12-31",
  birth: "1970-01-01",
  priorService: [
    {
      from: "1992-01-01",
      lastDay: "1993-12-31",
      at: "agreement",
      sameMetier: true,
      afterDiploma: true,
      workingTime: "1/2",
    },
  ],
  suspensions: [{ from: "2001-01-01", lastDay: "2001-06-30", assimilated: false }],
  mandates: [{ from: "2006-01-01", lastDay: "2006-06-30", kind: "union" }],
  neutralised: [{ from: "1999-01-01", lastDay: "1999-06-30" }],
  promotions: [{ on: "2004-03-01", from: "infirmier-de-ou-autorise", to: "cadre-infirmier" }],
};

describe("faults that hide nothing of one another", () => {
  it("are those of the periods of a career, whatever else is wrong in them", () => {
    areToldAtOnce((asked) => safeComputeSeniority(asked, "2009-06-01"), career, [
      ["priorService.0.at", "school"],
      ["priorService.0.afterDiploma", undefined],
      ["priorService.0.workingTime", "3/2"],
      ["priorService.0.lastDay", "1996-01-01"],
      ["suspensions.0.assimilated", undefined],
      ["suspensions.0.assimilated", "3/2"],
      ["suspensions.0.lastDay", "2000-01-01"],
      ["mandates.0.kind", "mayor"],
      ["mandates.0.lastDay", "2005-01-01"],
      ["neutralised.0.lastDay", "2004-01-01"],
      ["promotions.0.to", "nurse"],
      ["held", { on: "1999-08-01", seniorityRate: "5", seniorityRateSince: "1999-07-01" }],
    ]);
  });

  it("are those of the days of the employment, and of what a promotion leads to", () => {
    areToldAtOnce((asked) => safeComputeSeniority(asked, "2009-06-01"), career, [
      ["priorService.0.at", undefined],
      ["suspensions.0.assimilated", "twice"],
      ["suspensions.0.from", "1994-01-01"],
      ["mandates.0.kind", undefined],
      ["mandates.0.from", "1993-01-01"],
      ["promotions.0.to", "nurse"],
      ["promotions.0.on", "1994-05-01"],
    ]);
  });

  it("are those of a presence and of the career beside it", () => {
    const month = {
      month: "2004-03",
      metier: "aide-soignant",
      seniority: {
        metier: "aide-soignant",
        hired: "2001-01-01",
        left: "2004-03-28",
        suspensions: [{ from: "2004-03-15", lastDay: "2004-03-21", assimilated: true }],
      },
      presence: {
        unpaid: [{ from: "2004-03-01", lastDay: "2004-03-02" }],
        maintained: [{ from: "2004-03-15", lastDay: "2004-03-16" }],
        week: { monday: "7", tuesday: "7" },
      },
    };
    areToldAtOnce(safeComputePay, month, [
      ["seniority.birth", "x"],
      ["seniority.suspensions.0.assimilated", undefined],
      ["presence.left", "2004-03-27"],
      ["presence.unpaid.0.lastDay", "2004-03-31"],
      ["presence.maintained.0.lastDay", "2004-03-25"],
      ["presence.week.monday", "25"],
      ["workingTime", "27/26"],
    ]);
    areToldAtOnce(safeComputePay, month, [
      ["seniority.left", "2004-02-20"],
      ["presence.week", { monday: "0" }],
      ["presence.unpaid.0.lastDay", "2004-02-20"],
    ]);
  });

  it("ask how a month not whole is paid, though the career has another flaw", () => {
    const hired = { metier: "aide-soignant", hired: "2003-09-15", birth: 5 };
    expect(
      toldOf(safeComputePay, { month: "2003-09", metier: "aide-soignant", seniority: hired }),
    ).toEqual(["seniority.birth invalid-day", "presence partial-month"]);
  });

  it("are those of the parts of a month", () => {
    const month = {
      month: "2004-01",
      metier: "infirmier-de-ou-autorise",
      seniorityYears: 5,
      parts: [
        { from: "2004-01-01", lastDay: "2004-01-14", metier: "infirmier-de-ou-autorise" },
        { from: "2004-01-15", lastDay: "2004-01-20", metier: "cadre-infirmier", cadreYears: 0 },
        {
          from: "2004-01-21",
          lastDay: "2004-01-31",
          metier: "cadre-infirmier",
          cadreYears: 0,
          workingTime: "1/2",
        },
      ],
    };
    areToldAtOnce(safeComputePay, month, [
      ["parts.0.cadreYears", 2],
      ["parts.0.seniorityYears", 4.5],
      ["parts.0.surprise", 1],
      ["parts.1.cadreYears", undefined],
      ["parts.1.lastDay", "2004-01-19"],
      ["parts.2.workingTime", "3/2"],
      ["parts.2.complements", ["none"]],
      ["presence", { unpaidHours: "3" }],
    ]);
    areToldAtOnce(safeComputePay, month, [
      ["parts.0.hours", { worked: "10", month: "154" }],
      ["parts.2.metier", "nurse"],
      ["parts.1.workingTime", "3/2"],
    ]);
  });

  it("are those of a bonus: its absences, its gross, its year", () => {
    const { year, ...person } = {
      year: 2005,
      population: "ordinary",
      yearlyGross: "24000",
      employed: { from: "2005-02-01", lastDay: "2005-11-30" },
      absences: [
        { from: "2005-03-03", lastDay: "2005-03-09", motive: "maladie" },
        { from: "2005-04-03", lastDay: "2005-04-09", motive: "greve" },
      ],
    };
    const faults: readonly Fault[] = [
      ["absences.0.motive", "flu"],
      ["absences.1.motive", undefined],
      ["absences.0.lastDay", "2005-03-01"],
      ["employed.lastDay", "2005-01-01"],
      ["absenceDays", "3"],
    ];
    const outside: readonly Fault[] = [
      ["absences.0.motive", "flu"],
      ["absences.0.from", "2005-01-05"],
    ];
    for (const some of [[...faults, ["year", 1999] as const], outside]) {
      areToldAtOnce(safeDecentralizedBonus, { year, ...person }, some);
      const people = [{ id: "a", workingTime: "1", ...person }];
      const placed = some.map(([path, value]): Fault => {
        return path === "year" ? [path, value] : [`people.0.${path}`, value];
      });
      areToldAtOnce(safeDistributeDecentralizedBonus, { year, people }, placed);
    }
  });

  it("are those of a year of payslips: absences, and a month given twice in another year", () => {
    const months = ["2018-01", "2018-02"].map((month) => ({
      month,
      metier: "aide-soignant",
      seniorityYears: 3,
    }));
    const absences = [{ from: "2018-02-03", lastDay: "2018-02-09", motive: "maladie" }];
    areToldAtOnce(safeComputeYear, { year: 2018, months, absences }, [
      ["year", 1999],
      ["absences.0.lastDay", "2018-02-01"],
      ["absences.0.motive", "flu"],
      ["absenceDays", "4"],
    ]);
    const again = { year: 2019, months: [months[0], months[0]] };
    expect(toldOf(safeComputeYear, again)).toContain("months.1.month duplicate");
  });
});
