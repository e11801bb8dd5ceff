import { describe, expect, it } from "vitest";
import * as library from "../../src/index.js";
import { type Outcome, wordIssue } from "../../src/intake/index.js";
import { safeSickPay } from "../../src/other-agreements/index.js";
import { run } from "../cli/run.js";

const { safeComputePay, safePayColumns, safeProjectWageBill, safeReclassify } = library;
const { safeBackPay, safeCareerTimeline, safeComputeSeniority, safeComputeYear } = library;
const { safeDecentralizedBonus, safeDistributeDecentralizedBonus, safeProjectCareer } = library;
const { safeMedicalBonification, safeOvertimePay, safeYearsInForce } = library;

type Fields = Readonly<Record<string, unknown>>;

const told = (outcome: Outcome<unknown, string>): readonly string[] =>
  outcome.ok ? ["accepted"] : outcome.issues.map(({ code, path }) => `${code} ${path.join(".")}`);

const aide = { metier: "aide-soignant", month: "2003-09", law: "as-signed" };
const bare = { ...aide, seniorityYears: 0 };
const career = (more: Fields = {}): Fields => ({
  metier: "aide-soignant",
  hired: "2000-01-03",
  ...more,
});
const to = { from: "2004-01-05", to: "2004-01-09" };
const suspended = career({ suspensions: [{ ...to, assimilated: true }] });
const sick = [{ ...to, motive: "maladie" }];
const over = { hours: 36, of: 35 };
const agent = { id: "1", yearlyGross: "24000", population: "ordinary" };
const months = [{ ...bare, workingTime: "36/35", presence: { unpaid: [to] } }];

const pay = (more: Fields) => told(safeComputePay({ ...aide, ...more }));
const bill = (person: Fields, more: Fields = {}) => {
  const people = [{ metier: "aide-soignant", reference: "a", ...person }];
  const request = { from: "2003-09", to: "2003-10", law: "as-signed", people, ...more };
  return told(safeProjectWageBill(request));
};
const bonus = (more: Fields) =>
  told(safeDecentralizedBonus({ year: 2004, ...agent, id: undefined, ...more }));

describe("`to` and a fraction above one are refused by", () => {
  const cases: readonly (readonly [string, () => readonly string[], readonly string[]])[] = [
    ["computePay", () => pay({ seniority: suspended }), ["seniority.suspensions.0.to"]],
    ["computePay, its presence", () => pay({ ...bare, ...months[0] }), ["presence.unpaid.0.to"]],
    ["computePay, its parts", () => pay({ ...bare, parts: [to] }), ["parts.0.to"]],
    [
      "computeSeniority",
      () => told(safeComputeSeniority(suspended, "2005-01-01")),
      ["suspensions.0.to"],
    ],
    ["yearsInForce", () => told(safeYearsInForce(suspended, "2005-01", {})), ["suspensions.0.to"]],
    [
      "careerTimeline",
      () => told(safeCareerTimeline(suspended, "2003-07-01", "2005-01-01")),
      ["suspensions.0.to"],
    ],
    [
      "projectCareer",
      () =>
        told(
          safeProjectCareer({
            from: "2003-09",
            years: 1,
            pointValue: "4.151",
            situation: { metier: "aide-soignant", career: suspended, workingTime: over },
          }),
        ),
      ["situation.career.suspensions.0.to", "situation.workingTime"],
    ],
    ["decentralizedBonus", () => bonus({ absences: sick }), ["absences.0.to"]],
    [
      "decentralizedBonus, its employment",
      () => bonus({ absences: [], employed: to }),
      ["employed.to"],
    ],
    [
      "distributeDecentralizedBonus",
      () => {
        const person = { ...agent, workingTime: "36/35", absences: sick, employed: to };
        return told(safeDistributeDecentralizedBonus({ year: 2004, people: [person] }));
      },
      ["people.0.workingTime", "people.0.absences.0.to", "people.0.employed.to"],
    ],
    [
      "computeYear",
      () => told(safeComputeYear({ year: 2003, months, absences: sick })),
      ["absences.0.to", "months.0.workingTime", "months.0.presence.unpaid.0.to"],
    ],
    [
      "backPay",
      () => told(safeBackPay({ months })),
      ["months.0.workingTime", "months.0.presence.unpaid.0.to"],
    ],
    [
      "projectWageBill",
      () => bill({ seniority: suspended }),
      ["people.0.seniority.suspensions.0.to"],
    ],
    [
      "projectWageBill, its moves",
      () => bill({ seniorityYears: 0, moves: [{ on: "2003-10-01", workingTime: over }] }),
      ["people.0.moves.0.workingTime"],
    ],
    [
      "reclassify",
      () =>
        told(safeReclassify({ metier: "aide-soignant", career: career({ neutralised: [to] }) })),
      ["career.neutralised.0.to"],
    ],
    [
      "medicalBonification",
      () => told(safeMedicalBonification({ conditions: [to] })),
      ["conditions.0.to"],
    ],
    ["overtimePay", () => told(safeOvertimePay({ workingTime: over })), ["workingTime"]],
    ["sickPay", () => told(safeSickPay({ stops: [to] })), ["stops.0.to"]],
  ];

  it.each(cases)("%s", (_, ask, paths) => {
    const lines = ask();
    for (const path of paths) {
      const code = path.endsWith("orkingTime") ? "out-of-range" : "unknown-key";
      expect(lines).toContain(`${code} ${path}`);
    }
  });

  it("every list of periods of a career", () => {
    const lists = [
      "suspensions",
      "priorService",
      "mandates",
      "neutralised",
      "baseTrade",
      "heldBack",
    ];
    for (const key of lists) {
      const more = { assimilated: true, kind: "union", at: "elsewhere" };
      const own = { suspensions: "assimilated", mandates: "kind", priorService: "at" }[key];
      const period = { ...to, ...(own && { [own]: more[own as keyof typeof more] }) };
      const lines = told(safeComputeSeniority(career({ [key]: [period] }), "2005-01-01"));
      expect(lines).toContain(`unknown-key ${key}.0.to`);
    }
  });

  it("payColumns, row by row", () => {
    const presence = { unpaid: [[to], null] };
    const outcome = safePayColumns({ ...bare, rows: 2, workingTime: ["1", "36/35"], presence });
    const refused = outcome.ok ? outcome.value.refusals : [];
    expect(
      refused.map(({ row, issues }) => [row, issues.map(({ path }) => path.join("."))]),
    ).toEqual([
      [0, ["presence.unpaid.0.to"]],
      [1, ["workingTime"]],
    ]);
  });

  it("the files of the command line, with what to write instead", async () => {
    const asked = (args: readonly string[], file: unknown) =>
      run([...args, "--lang", "en"], typeof file === "string" ? file : JSON.stringify(file));
    const situation = { metier: "aide-soignant", career: suspended, workingTime: "36/35" };
    const people = [{ metier: "aide-soignant", seniority: suspended }];
    const ran = await Promise.all([
      asked(["pay", "-"], { ...aide, seniority: suspended, workingTime: "36/35" }),
      asked(["career"], { career: suspended, from: "2003-09-01", until: "2004-09-01" }),
      asked(["project"], { from: "2003-09", situation }),
      asked(["wage-bill"], { from: "2003-09", to: "2003-10", law: "as-signed", people }),
    ]);
    for (const { code, stderr } of ran) {
      expect(code).toBe(1);
      expect(stderr).toContain('suspensions.0.to: expected "lastDay" if this day is the last');
    }
    const csv = await asked(
      ["bonus", "-", "--year", "2005"],
      [
        "Id;Name;Population;Working time;Yearly gross;Absences",
        "1;A;ordinary;36/35;24000;",
        "2;B;ordinary;1;24000;sickness from 2005-03-03 to 2005-03-09",
      ].join("\n"),
    );
    expect(csv.stderr).toMatch(/line 2, column "Working time": .* greater than 0 and at most 1/);
    expect(csv.stderr).toMatch(/line 3, column "Absences": expected "motive from day through/);
    const paid = await asked(
      ["pay", "-", "--law", "as-signed"],
      [
        "Reference;Job;Month;Seniority;Working time;Hired;Entered in the month on",
        "1;aide-soignant;2003-09;3;36/35;;16/10/2003",
        "2;aide-soignant;2003-09;;1;15/09/2003;16/09/2003",
      ].join("\n"),
    );
    expect(paid.stderr).toMatch(/line 2, column "Working time"/);
    expect(paid.stderr).toMatch(/line 2, column "Entered in the month on"/);
    expect(paid.stderr).toMatch(
      /line 3, column "Entered in the month on": expected the day of the/,
    );
  });
});

describe("a presence against the career", () => {
  const away = { suspensions: [{ from: "2003-08-01", lastDay: "2003-10-31", assimilated: true }] };
  const cases: readonly (readonly [string, Fields, Fields | string, readonly string[]])[] = [
    ["hired after", { hired: "2003-10-01" }, {}, ["in-the-future seniority.hired"]],
    ["left before", { left: "2003-08-31" }, "whole-month", ["outside-employment month"]],
    ["entered late", {}, { entered: "2003-09-10" }, ["contradictory presence.entered"]],
    [
      "left on another day",
      { left: "2003-09-12" },
      { left: "2003-09-15" },
      ["contradictory presence.left"],
    ],
    [
      "suspended, and at work",
      away,
      { hours: { worked: 80, month: 154 } },
      ["contradictory presence.hours.worked"],
    ],
    [
      "maintained, and not suspended",
      {},
      { maintained: [{ from: "2003-09-02", lastDay: "2003-09-03" }] },
      ["contradictory presence.maintained.0"],
    ],
    [
      "unpaid before the hiring",
      { hired: "2003-09-15" },
      { unpaid: [{ from: "2003-09-01", lastDay: "2003-09-16" }] },
      ["outside-employment presence.unpaid.0.from"],
    ],
  ];

  it.each(cases)("%s", (_, more, presence, issues) => {
    expect(pay({ seniority: career(more), presence })).toEqual(issues);
  });

  it("is told with whatever else is wrong, in the presence and beside it", () => {
    const presence = { entered: "2003-09-16", left: "2003-10-03", unpaid: [to], method: "x" };
    const request = { workingTime: "36/35", complements: ["x"], presence };
    expect(pay({ ...request, seniority: career({ hired: "2003-09-15" }) })).toEqual([
      "out-of-range workingTime",
      "unknown-key presence.unpaid.0.to",
      "unknown-value presence.method",
      "unknown-complement complements.0",
      "out-of-range presence.left",
      "contradictory presence.entered",
    ]);
  });

  it("is told in French without a word of English", () => {
    const maintained = [{ from: "2003-09-02", lastDay: "2003-09-03" }];
    const outcome = safeComputePay({ ...aide, seniority: career(), presence: { maintained } });
    const [found] = outcome.ok ? [] : outcome.issues;
    expect(found && wordIssue(found, "fr").message).toMatch(/reçu : "2003-09-02\/2003-09-03"\.$/);
  });

  it("is not asked for where it is given wrong", () => {
    const seniority = career({ hired: "2003-09-15" });
    expect(pay({ seniority, presence: "half" })).toEqual(["unknown-value presence"]);
    expect(pay({ seniority, presence: [] })).not.toContain("partial-month presence");
  });
});

describe("parts that do not make the month", () => {
  const [early, late] = [
    { from: "2003-09-01", lastDay: "2003-09-14" },
    { from: "2003-09-15", lastDay: "2003-09-30" },
  ];
  const cases: readonly (readonly [string, readonly Fields[], readonly string[]])[] = [
    ["overlap", [early, { ...late, from: "2003-09-14" }], ["overlap parts.1.from"]],
    ["leave a hole", [early, { ...late, from: "2003-09-16" }], ["gap parts.1"]],
    [
      "lie outside",
      [
        { ...early, from: "2003-08-31" },
        { ...late, lastDay: "2003-10-01" },
      ],
      ["out-of-range parts.0.from", "out-of-range parts.1.lastDay"],
    ],
    [
      "are of another month",
      [early, late, { from: "2003-10-01", lastDay: "2003-10-02" }],
      ["out-of-range parts.2.lastDay"],
    ],
    [
      "end before they begin",
      [{ ...early, lastDay: "2003-08-14" }, late],
      ["end-before-start parts.0.lastDay"],
    ],
    [
      "are in disorder and overlap",
      [{ ...late, from: "2003-09-10" }, early],
      ["overlap parts.0.from"],
    ],
  ];

  it.each(cases)("%s", (_, parts, issues) => {
    expect(pay({ seniorityYears: 0, parts })).toEqual(issues);
  });

  it("may be written in any order", () => {
    expect(pay({ seniorityYears: 0, parts: [late, early] })).toEqual(["accepted"]);
  });
});

describe("a wage bill", () => {
  const signed = { seniorityYears: 0 };
  const cases: readonly (readonly [string, Fields, string | undefined, readonly string[]])[] = [
    [
      "refuses an entry that contradicts the hiring",
      { seniority: career({ hired: "2003-09-15" }), entered: "2003-09-16" },
      undefined,
      ["contradictory people.0.entered"],
    ],
    [
      "refuses a last day that contradicts the career",
      { seniority: career({ left: "2003-09-15" }), left: "2003-09-20" },
      undefined,
      ["contradictory people.0.left"],
    ],
    [
      "refuses a departure that contradicts the career",
      { seniority: career({ left: "2003-09-15" }) },
      "2003-09-20",
      ["contradictory departures.0.lastDay"],
    ],
    [
      "refuses a departure that contradicts the person",
      { ...signed, left: "2003-09-15" },
      "2003-09-20",
      ["contradictory departures.0.lastDay"],
    ],
    ["takes the same day twice", { ...signed, left: "2003-09-15" }, "2003-09-15", ["accepted"]],
    [
      "refuses a last day before the first",
      { ...signed, entered: "2003-09-15", left: "2003-09-10" },
      undefined,
      ["end-before-start people.0.left"],
    ],
  ];

  it.each(cases)("%s", (_, person, lastDay, issues) => {
    const departures = lastDay === undefined ? [] : [{ reference: "a", lastDay }];
    expect(bill(person, { departures })).toEqual(issues);
  });
});
