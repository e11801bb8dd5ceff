import { describe, expect, it } from "vitest";
import * as library from "../../src/index.js";
import { type Issue, type Outcome, wordIssue } from "../../src/intake/issue.js";

const law = "in-force";

/** A métier that an act makes on a day, and one that an act ends, each asked for a day outside. */
const cases = [
  {
    metier: "auxiliaire-de-vie",
    month: "2005-07",
    days: { fr: /2005-07-01.*à partir d.*2006-10-23/, en: /2005-07-01.*from.*2006-10-23 on/ },
    became: /auxiliaire-de-vie/,
  },
  {
    metier: "responsable-infirmier",
    month: "2017-07",
    days: {
      fr: /2017-07-01.*à partir du 2003-07-01 jusqu'au 2017-06-30/,
      en: /2017-07-01.*from 2003-07-01 until 2017-06-30/,
    },
    became: /Encadrant d'unité de soins|encadrant-d-unite-de-soins/,
  },
] as const;

type Ask = (metier: string, month: string) => Outcome<unknown>;

function thrown(act: () => unknown): Outcome<unknown> {
  try {
    return { ok: true, value: act() };
  } catch (error) {
    return { ok: false, issues: (error as library.PayError).issues };
  }
}

const yearOf = (month: string): number => Number(month.slice(0, 4));
const paid = (metier: string, month: string) => ({ metier, month, seniorityYears: 1, law });
const other = (month: string) => paid("aide-soignant", month);
const hired = (metier: string, month: string) => ({ metier, hired: `${month}-01` });
const promoted = (to: string, month: string) => ({
  metier: "agent-des-services-logistiques-niveau-1",
  hired: "2004-01-01",
  promotions: [{ on: `${month}-01`, from: "agent-des-services-logistiques-niveau-1", to }],
});

/** Every function that takes a métier and a day, and where it says that the métier is not there. */
const asked: Readonly<Record<string, readonly [Ask, string]>> = {
  computePay: [(metier, month) => library.safeComputePay(paid(metier, month)), "metier"],
  "computePay, a career": [
    (metier, month) =>
      library.safeComputePay({ metier, month, law, seniority: hired(metier, month) }),
    "metier",
  ],
  "computePay, a part of the month": [
    (metier, month) =>
      library.safeComputePay({
        ...other(month),
        parts: [
          { from: `${month}-01`, lastDay: `${month}-14` },
          { from: `${month}-15`, lastDay: `${month}-31`, metier },
        ],
      }),
    "parts.1.metier",
  ],
  "computePay, the work of a higher métier": [
    (metier, month) =>
      library.safeComputePay({ ...other(month), higherWork: { metier, shareOfHours: 60 } }),
    "higherWork.metier",
  ],
  "computePay, a replacement": [
    (metier, month) =>
      library.safeComputePay({ ...other(month), replacement: { metier, days: 20 } }),
    "replacement.metier",
  ],
  payColumns: [
    (metier, month) => {
      const { refusals } = library.payColumns({ ...paid(metier, month), rows: 1 } as never);
      return { ok: false, issues: refusals[0]?.issues ?? [] };
    },
    "metier",
  ],
  computeYear: [
    (metier, month) =>
      library.safeComputeYear({
        year: yearOf(month),
        months: [paid(metier, month)],
        absenceDays: 0,
      }),
    "months.0.metier",
  ],
  backPay: [
    (metier, month) => {
      const { law: _, ...ofMonth } = paid(metier, month);
      return library.safeBackPay({ months: [ofMonth], paid: "as-signed" });
    },
    "months.0.metier",
  ],
  projectCareer: [
    (metier, month) =>
      library.safeProjectCareer({
        from: month,
        years: 1,
        law,
        situation: { metier, career: hired(metier, month) },
      }),
    "situation.career.metier",
  ],
  projectWageBill: [
    (metier, month) =>
      library.safeProjectWageBill({
        from: month,
        to: month,
        law,
        people: [{ metier, seniorityYears: 1 }],
      }),
    "people.0.metier",
  ],
  computeSeniority: [
    (metier, month) =>
      library.safeComputeSeniority(hired(metier, month), `${month}-01`, undefined, law),
    "metier",
  ],
  "computeSeniority, a promotion": [
    (metier, month) =>
      library.safeComputeSeniority(promoted(metier, month), `${month}-01`, undefined, law),
    "metier",
  ],
  yearsInForce: [
    (metier, month) => library.safeYearsInForce(hired(metier, month), month, undefined, law),
    "metier",
  ],
  careerTimeline: [
    (metier, month) =>
      library.safeCareerTimeline(hired(metier, month), `${month}-01`, "2018-01-01", undefined, law),
    "metier",
  ],
  entitlements: [
    (metier, month) => library.safeEntitlements(metier, {}, { on: `${month}-01`, law }),
    "metier",
  ],
  metier: [
    (metier, month) => thrown(() => library.metier(metier as never, { on: `${month}-01`, law })),
    "metier",
  ],
  factsToGather: [
    (metier, month) =>
      thrown(() => library.factsToGather(metier as never, { on: `${month}-01`, law })),
    "metier",
  ],
  ficheText: [
    (metier, month) =>
      thrown(() => library.ficheText(metier as never, "fr", { on: `${month}-01`, law })),
    "metier",
  ],
  questionsText: [
    (metier, month) =>
      thrown(() => library.questionsText(metier as never, "fr", { on: `${month}-01`, law })),
    "metier",
  ],
};

/** Why a function that takes a métier never has one outside its days, or says so otherwise. */
const otherwise: Readonly<Record<string, string>> = {
  careerIndemnity: "its day is 1 July 2003: below",
  changes: "between two days, on some of which the métier may be there",
  differentialIndemnity: "its day is 1 July 2003: below",
  medicalBonification: "of doctors, whose métiers are there on every day: below",
  reclassify: "the métiers to which a former emploi leads, all of 1 July 2003",
  teacherHousing: "of teachers, whose métiers are there on every day: below",
};

/** Functions that take no métier. */
const without: readonly string[] = [
  ...["absorb", "acts", "assistantMaternelPay", "checkAllowances", "decentralizedBonus"],
  ...["directorCoefficient", "directorSchedule", "distributeDecentralizedBonus", "emploi"],
  ...["endOfCareerRest", "fosterIndemnities", "freeMeals", "higherMetier", "holidayPay"],
  ...["medicalDutyPay", "noticeThreshold", "overtimeCeiling", "overtimePay", "trainingPay"],
  ...["replacementDifferential", "retirementAllowance", "transferAllowance", "verify"],
  "waitingIndemnityBase",
];

const said = (issue: Issue, language: "fr" | "en"): string => wordIssue(issue, language).message;

const outOfDays = (outcome: Outcome<unknown>): Issue => {
  const issues = outcome.ok ? [] : outcome.issues;
  const [found] = issues.filter(({ code }) => code === "unknown-metier");
  expect(found).toBeDefined();
  return found as Issue;
};

describe("every function that answers a request", () => {
  it("takes a métier and a day, or is said not to", () => {
    const answering = Object.keys(library)
      .filter((name) => name.startsWith("safe"))
      .map((name) => `${name.charAt(4).toLowerCase()}${name.slice(5)}`);
    const taking = Object.keys(asked).filter((name) => !name.includes(","));
    const listing = ["metier", "factsToGather", "ficheText", "questionsText"];
    expect([...taking, ...Object.keys(otherwise), ...without].sort()).toEqual(
      [...answering, ...listing].sort(),
    );
  });
});

describe.each(cases)("$metier in $month", ({ metier, month, days, became }) => {
  it.each(Object.entries(asked))(
    "is refused by %s, with its path, its days and what it became, in both languages",
    (_, [ask, path]) => {
      const issue = outOfDays(ask(metier, month));
      const at = issue.path.join(".");
      expect([path, path.replace(".career", "")]).toContain(at);
      for (const language of ["fr", "en"] as const) {
        expect(said(issue, language)).toMatch(days[language]);
        expect(said(issue, language)).toMatch(became);
      }
    },
  );
});

describe("a métier of after 1 July 2003", () => {
  const comparison = { metier: "auxiliaire-de-vie", seniorityYears: 3, attendanceBonus: true };

  it("is refused where the reclassement compares, with its path", () => {
    const career = { ...comparison, yearsDone: 3, oldPath: [] };
    const pay = { ...comparison, oldPay: { amount: 1000 } };
    for (const outcome of [
      library.safeCareerIndemnity({ comparison: career }),
      library.safeDifferentialIndemnity({ comparison: pay }),
    ]) {
      const issue = outOfDays(outcome);
      expect(issue.path.join(".")).toBe("comparison.metier");
      expect(said(issue, "en")).toMatch(/2003-07-01.*2006-10-23/);
    }
  });
});

describe("the métiers of doctors and of teachers", () => {
  it("are there on every day", () => {
    const doctors = library
      .metiers({ on: "2003-07-01", law })
      .filter(({ population }) => population === "medical");
    expect(doctors.length).toBeGreaterThan(0);
    for (const { id } of [...doctors, { id: "enseignant-specialise" as const }])
      for (const on of ["2003-07-01", "2012-12-02", "2017-07-01", "2025-11-01"])
        expect(library.metier(id, { on, law }).id).toBe(id);
  });
});

describe("a métier after its end", () => {
  it("is one the day before, and for ever as signed", () => {
    const asked = { metier: "responsable-infirmier", seniorityYears: 1 };
    expect(library.safeComputePay({ ...asked, month: "2003-07" }).ok).toBe(true);
    const late = { ...asked, month: "2012-11", law: "as-signed" };
    expect(library.safeComputePay(late).ok).toBe(true);
  });

  it("is told to be of an act that the law asked for does not count", () => {
    const issue = outOfDays(
      library.safeComputePay({
        metier: "pedicure-podologue",
        month: "2010-03",
        seniorityYears: 1,
        law: "as-signed",
      }),
    );
    expect(said(issue, "fr")).toContain("que le droit demandé ne compte pas");
    expect(said(issue, "en")).toContain("which the law asked for does not count");
    const known = outOfDays(
      library.safeComputeSeniority(
        { metier: "pedicure-podologue", hired: "2008-01-01" },
        "2010-03-01",
        {},
        "as-signed",
      ),
    );
    expect(known.path).toEqual(["metier"]);
  });
});
