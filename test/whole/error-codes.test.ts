import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { safeEmploi } from "../../src/catalogue/emploi.js";
import { type Issue, type IssueCode, wordIssue } from "../../src/intake/issue.js";
import { engines, type VerifiableFunction } from "../../src/verify/verifiable-function.js";

const aide = { metier: "aide-soignant", month: "2003-09", seniorityYears: 3 };
const manager = { ...aide, metier: "responsable-du-secretariat-medical" };
const doctor = { ...aide, metier: "medecin-generaliste", cadreYears: 3 };
const theatre = { ...aide, metier: "infirmier-de-ou-autorise" };
const both = ["moins-de-10-secretaires", "au-moins-10-secretaires"];
const titles = ["bloc-operatoire-exclusif", "personnes-agees"];

const pay = (request: object): readonly Issue[] => asked("computePay", request);

function asked(name: VerifiableFunction, request: object): readonly Issue[] {
  const outcome = engines[name](request);
  return outcome.ok ? [] : outcome.issues;
}

function named(title: string): readonly Issue[] {
  const outcome = safeEmploi(title);
  return outcome.ok ? [] : outcome.issues;
}

const hired = { metier: "aide-soignant", hired: "2000-01-01", birth: "1970-01-01" };

function career(more: object): readonly Issue[] {
  return asked("computeSeniority", { career: { ...hired, ...more }, asOf: "2004-01-01" });
}

const promotion = { on: "2003-01-01", from: "aide-soignant", to: "cadre-infirmier" };
const away = { from: "2002-01-01", until: "2002-03-01", assimilated: true };
const service = {
  from: "1999-01-01",
  until: "1998-01-01",
  at: "elsewhere",
  sameMetier: true,
  afterDiploma: true,
};
const person = {
  id: "1",
  yearlyGross: 1000,
  population: "ordinary",
  workingTime: 1,
  absenceDays: 0,
};

/** A request that is refused with each code. */
const refusals: Readonly<Record<IssueCode, readonly Issue[]>> = {
  missing: pay({ metier: "aide-soignant", month: "2003-09" }),
  "invalid-type": pay({ ...aide, seniorityYears: {} }),
  "unknown-key": pay({ ...aide, seniorite: 3 }),
  "unknown-value": pay({ ...aide, readings: { R1: "never" } }),
  "unknown-metier": pay({ ...aide, metier: "aide-soignnant" }),
  "unknown-emploi": named("zzzz"),
  "ambiguous-emploi": named("Chef de cuisine"),
  "unknown-complement": pay({ ...aide, complements: ["zzz"] }),
  "unknown-functional-bonus": pay({ ...aide, functionalBonuses: ["zzz"] }),
  "not-of-metier": pay({ ...aide, complements: ["anesthesie-reanimation"] }),
  "excluded-complement": pay({ ...manager, complements: both }),
  "several-functional-bonuses": pay({ ...theatre, functionalBonuses: titles }),
  "not-a-cadre": pay({ ...aide, cadreYears: 1 }),
  "not-for-medical-body": pay({ ...doctor, constraints: { nights: 1 } }),
  "not-applicable": pay({ ...aide, extraPoints: { director: 20 } }),
  "no-longer-due": pay({ ...aide, functionalBonuses: ["indemnite-de-solidarite"] }),
  contradictory: pay({ ...aide, constraints: { nights: 1, workedNights: 2 } }),
  undecided: pay({ ...manager, facts: {} }),
  "out-of-range": pay({ ...aide, workingTime: 2 }),
  "too-many-decimals": pay({ ...aide, careerIndemnityPoints: "1.23456789012345" }),
  "not-whole": pay({ ...aide, seniorityYears: "1.5" }),
  "invalid-day": career({ hired: "2000-02-30" }),
  "invalid-month": pay({ ...aide, month: "2003-13" }),
  "end-before-start": career({ priorService: [service] }),
  overlap: career({ promotions: [promotion, { ...promotion, from: "cadre-infirmier" }] }),
  duplicate: asked("distributeDecentralizedBonus", { year: 2005, people: [person, person] }),
  "out-of-order": career({
    priorService: [{ ...service, from: "1999-01-01", until: "2000-02-01" }],
  }),
  gap: career({ promotions: [{ ...promotion, from: "infirmier-specialise-diplome" }] }),
  "before-birth": career({ hired: "1960-01-01" }),
  "in-the-future": career({ hired: "2004-01-02" }),
  "outside-employment": career({ suspensions: [{ ...away, from: "1999-01-01" }] }),
  "before-scheme": pay({ ...aide, month: "2003-06" }),
  "no-sourced-value": pay({ ...aide, month: "2026-01" }),
  "unsettled-day": pay({ ...aide, month: "2005-03" }),
  "nothing-printed": asked("assistantMaternelPay", {
    children: 3,
    polyhandicap: true,
    month: "2003-09",
    seniorityYears: 1,
    statutoryMinimum: 1,
  }),
  "partial-month": pay({
    metier: "aide-soignant",
    month: "2003-09",
    seniority: { metier: "aide-soignant", hired: "2003-09-15" },
  }),
  unreadable: pay(
    new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error("no");
        },
      },
    ),
  ),
};

const union = readFileSync(new URL("../../src/intake/issue.ts", import.meta.url), "utf8");

describe("the codes of issues", () => {
  it("are all refused for here", () => {
    const [, listed = ""] = /export type IssueCode =([^;]+);/.exec(union) ?? [];
    const codes = [...listed.matchAll(/"([a-z-]+)"/g)].map(([, code]) => code);
    expect(Object.keys(refusals).sort()).toEqual(codes.sort());
  });

  it.each(Object.entries(refusals))(
    "have a message in French and in English: %s",
    (code, found) => {
      const issue = found.find((each) => each.code === code);
      if (issue === undefined) throw new Error(JSON.stringify(found.map((each) => each.code)));
      const [french, english] = [wordIssue(issue, "fr"), wordIssue(issue, "en")];
      expect([french.code, english.code]).toEqual([code, code]);
      expect(french.message).toContain(`attendu : ${issue.expected.fr} ; reçu : `);
      expect(english.message).toContain(`expected ${issue.expected.en}, received `);
      expect(issue.message).toBe(english.message);
      expect(issue.expected.fr).not.toBe(issue.expected.en);
    },
  );
});
