import { describe, expect, it } from "vitest";
import * as library from "../../src/index.js";
import { type Issue, type Outcome, wordIssue } from "../../src/intake/issue.js";

const career = { metier: "auxiliaire-de-vie", hired: "2004-01-01" } as const;
const month = { metier: "auxiliaire-de-vie", month: "2005-07", seniorityYears: 1 } as const;

function thrown(act: () => unknown): Outcome<unknown> {
  try {
    return { ok: true, value: act() };
  } catch (error) {
    return { ok: false, issues: (error as library.PayError).issues };
  }
}

/** Every function that takes a métier, asked for one before its day, and where it says so. */
const asked: readonly (readonly [string, () => Outcome<unknown>, string])[] = [
  ["computePay", () => library.safeComputePay({ ...month, law: "in-force" }), "metier"],
  [
    "computeYear",
    () => library.safeComputeYear({ year: 2005, months: [month], absenceDays: 0 }),
    "months.0.metier",
  ],
  ["backPay", () => library.safeBackPay({ months: [month], paid: "as-signed" }), "months.0.metier"],
  [
    "projectCareer",
    () =>
      library.safeProjectCareer({
        from: "2005-07",
        years: 1,
        pointValue: "4.2",
        situation: { metier: career.metier, career },
      }),
    "situation.career.metier",
  ],
  ["computeSeniority", () => library.safeComputeSeniority(career, "2005-07-01"), "metier"],
  ["yearsInForce", () => library.safeYearsInForce(career, "2005-07"), "metier"],
  [
    "careerTimeline",
    () => library.safeCareerTimeline(career, "2005-07-01", "2006-01-01"),
    "metier",
  ],
  [
    "entitlements",
    () => library.safeEntitlements("auxiliaire-de-vie", {}, { on: "2005-07-01" }),
    "metier",
  ],
  [
    "metier",
    () => thrown(() => library.metier("auxiliaire-de-vie", { on: "2005-07-01" })),
    "metier",
  ],
  [
    "factsToGather",
    () => thrown(() => library.factsToGather("auxiliaire-de-vie", { on: "2005-07-01" })),
    "metier",
  ],
];

const said = (issue: Issue, language: "fr" | "en"): string => wordIssue(issue, language).message;

const outOfDays = (outcome: Outcome<unknown>): Issue => {
  const issues = outcome.ok ? [] : outcome.issues;
  const [found] = issues.filter(({ code }) => code === "unknown-metier");
  expect(found).toBeDefined();
  return found as Issue;
};

describe("a métier before its day", () => {
  it.each(asked)(
    "is refused by %s, with its path and its day, in both languages",
    (_, ask, path) => {
      const issue = outOfDays(ask());
      expect(issue.path.join(".")).toBe(path);
      for (const language of ["fr", "en"] as const) {
        expect(said(issue, language)).toContain("auxiliaire-de-vie");
        expect(said(issue, language)).toMatch(/2005-07-01.*2006-10-23/);
      }
    },
  );
});

describe("a métier after its end", () => {
  it("is refused with the days on which it was one, and what it became", () => {
    const issue = outOfDays(
      library.safeComputePay({
        metier: "responsable-infirmier",
        month: "2017-07",
        seniorityYears: 1,
        law: "in-force",
      }),
    );
    expect(said(issue, "fr")).toContain("à partir du 2003-07-01");
    expect(said(issue, "fr")).toContain("jusqu'au 2017-06-30");
    expect(said(issue, "fr")).toContain("Encadrant d'unité de soins");
    expect(said(issue, "en")).toContain("from 2003-07-01 until 2017-06-30");
    expect(said(issue, "en")).toContain("Encadrant d'unité de soins");
  });

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
