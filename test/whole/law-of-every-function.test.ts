import { describe, expect, it } from "vitest";
import * as library from "../../src/index.js";
import type { Outcome } from "../../src/intake/issue.js";
import { engines, type VerifiableFunction } from "../../src/verify/verifiable-function.js";
import { examplesOf } from "../words/explain/asked.js";

const career = { metier: "aide-soignant", hired: "1999-05-15" };

const own: Readonly<Record<string, object>> = {
  computeSeniority: { career, asOf: "2005-10-26" },
  careerTimeline: { career, from: "2003-07-01", lastDay: "2012-06-30" },
  yearsInForce: { career, month: "2006-03" },
  entitlements: { metier: "aide-soignant", facts: {} },
  decentralizedBonus: { year: 2004, yearlyGross: "24000", population: "ordinary", absenceDays: 0 },
  computeYear: {
    year: 2004,
    months: [{ metier: "aide-soignant", month: "2004-02", seniorityYears: 3 }],
    absenceDays: 9,
  },
  distributeDecentralizedBonus: { year: 2004, people: [] },
};

const examples = examplesOf(/^(?!refusals)/);
const asked = (name: string): object =>
  own[name] ?? (examples.find(({ engine }) => engine === name)?.request as object);

/** The request of a function under a law, and where that law stands in it. */
function under(name: string, law: unknown): readonly [object, readonly string[]] {
  const request = structuredClone(asked(name));
  if (name !== "entitlements") return [{ ...request, law }, ["law"]];
  return [{ ...request, view: { law } }, ["view", "law"]];
}

const told = (outcome: Outcome<object>): readonly string[] =>
  outcome.ok ? [] : outcome.issues.map(({ code, path }) => `${code} ${path.join(".")}`);

/** The functions whose requests name acts, or are lists of requests: what they answer is theirs. */
const others: ReadonlySet<string> = new Set(["acts", "backPay", "changes"]);

/** Functions that take their law by its place: no day of theirs depends on one that settles an act. */
const byPosition: ReadonlySet<string> = new Set([
  "careerTimeline",
  "computeSeniority",
  "yearsInForce",
]);

const functions = (Object.keys(engines) as VerifiableFunction[]).filter(
  (name) => !others.has(name) && asked(name) !== undefined,
);

describe.each(functions)("the law of %s", (name) => {
  it("is in force, as signed or as known on a day", () => {
    for (const law of ["in-force", "as-signed", { knownOn: "2012-11-30" }]) {
      const [request, at] = under(name, law);
      expect(told(engines[name](request)).filter((each) => each.includes(at.join(".")))).toEqual(
        [],
      );
    }
  });

  it("is refused where it is misspelt, with its path", () => {
    const [request, at] = under(name, "in-forse");
    expect(told(engines[name](request)).filter((each) => each.endsWith(at.join(".")))).toEqual([
      expect.stringMatching(/^(invalid|unknown|out-of|unexpected)/),
    ]);
  });

  it("refuses a day that settles an act outside its bounds, with its path, in both languages", () => {
    if (byPosition.has(name)) return;
    const actDays = { "2009-01": "2009-12-01" };
    const request = structuredClone(asked(name));
    const inView = name === "entitlements";
    const outcome = engines[name](
      inView ? { ...request, view: { actDays } } : { ...request, actDays },
    );
    const at = inView ? "view.actDays.2009-01" : "actDays.2009-01";
    const found = outcome.ok ? [] : outcome.issues.filter(({ path }) => path.join(".") === at);
    expect(found.map(({ code }) => code)).toEqual(["out-of-range"]);
    expect(found[0]?.expected).toEqual({
      fr: "un jour AAAA-MM-JJ du 2009-10-01 au 2009-11-01",
      en: "a day YYYY-MM-DD from 2009-10-01 to 2009-11-01",
    });
  });

  it("is known on no day before the scheme", () => {
    const [request, at] = under(name, { knownOn: "2003-06-30" });
    expect(told(engines[name](request))).toContain(`before-scheme ${at.join(".")}.knownOn`);
  });
});

describe("the law of the functions that list", () => {
  const wrong = { law: { knownOn: "2003-06-30" } } as const;
  const misspelt = { law: "in-forse" } as never;

  it.each([
    ["metiers", (view: object) => library.metiers(view)],
    ["metier", (view: object) => library.metier("aide-soignant", view)],
    ["searchMetiers", (view: object) => library.searchMetiers("aide", view)],
    ["emploi", (view: object) => library.emploi("Chef de bureau", view)],
    ["searchEmplois", (view: object) => library.searchEmplois("chef", view)],
    ["factsToGather", (view: object) => library.factsToGather("aide-soignant", view)],
    ["ficheText", (view: object) => library.ficheText("aide-soignant", "fr", view)],
    ["questionsText", (view: object) => library.questionsText("aide-soignant", "fr", view)],
    ["pointValue", (view: object) => library.pointValue("2003-09", view)],
    ["medicalDutyFigures", (view: object) => library.medicalDutyFigures("2003-09", view)],
  ])("%s takes it, and refuses what is none", (_, list) => {
    expect(list({ law: "as-signed" })).toBeDefined();
    expect(list({ law: { knownOn: "2012-11-30" } })).toBeDefined();
    expect(() => list(wrong)).toThrow(/knownOn/);
    expect(() => list(misspelt)).toThrow(/law/);
  });
});

describe("a function that had no day", () => {
  it("asks for the month, save by the scheme as signed", () => {
    const leaving = { years: 19, cadre: false, lastThreeMonths: [1900, 1900, 2000] };
    const meals = { function: "chef-de-cuisine" };
    expect(told(library.safeRetirementAllowance(leaving))).toEqual(["missing month"]);
    expect(told(library.safeRetirementAllowance({ ...leaving, law: "as-signed" }))).toEqual([]);
    expect(told(library.safeFreeMeals(meals))).toEqual(["missing month"]);
    expect(told(library.safeFreeMeals({ ...meals, month: "2003-09" }))).toEqual([]);
    expect(told(library.safeFreeMeals({ ...meals, law: "as-signed" }))).toEqual([]);
  });
});
