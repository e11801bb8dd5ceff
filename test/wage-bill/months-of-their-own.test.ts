import { describe, expect, it } from "vitest";
import { safeComputePay, safeProjectWageBill } from "../../src/index.js";

/** The totals of a bill of one person, or its issues. */
function billed(person: object, more: object): readonly string[] {
  const outcome = safeProjectWageBill({ people: [person], ...more });
  if (outcome.ok) return outcome.value.months.map(({ total }) => total.toFixed(2));
  return outcome.issues.map(({ code, path }) => `${path.join(".")} ${code}`);
}

/** The total of a slip. */
function slip(request: object): string {
  const outcome = safeComputePay(request);
  return outcome.ok ? outcome.value.total.toFixed(2) : expect.unreachable();
}

describe("a month of a wage bill that is paid like no other", () => {
  it("is one in parts: what follows the step has the new percentage alone (R38)", () => {
    const carer = {
      metier: "aide-soignant",
      seniority: { metier: "aide-soignant", hired: "2001-10-15" },
    };
    const terms = { law: "as-signed", readings: { R38: "split" } };
    const october = slip({ ...carer, ...terms, month: "2003-10" });
    // 351 × 4.151 = 1 457.00; 1 % = 14.57, 2 % = 29.14.
    expect(billed(carer, { ...terms, from: "2003-09", to: "2003-12" })).toEqual([
      "1471.57",
      october,
      "1486.14",
      "1486.14",
    ]);
    expect([october > "1471.57", october < "1486.14"]).toEqual([true, true]);
  });

  it("is one after which annexe II holds, where its day is given (R35)", () => {
    const bureau = { metier: "chef-de-bureau", seniorityYears: 5, annexe2From: "2003-10-01" };
    const terms = { law: "as-signed", readings: { R35: "date-given" } };
    // 467 × 4.151 = 1 938.52; 5 % = 96.93; a cadre from October on, who is asked the years as one.
    expect(billed(bureau, { ...terms, from: "2003-08", to: "2003-09" })).toEqual([
      "2035.45",
      "2035.45",
    ]);
    expect(billed(bureau, { ...terms, from: "2003-08", to: "2003-11" })).toEqual([
      "people.0.cadreYears missing",
    ]);
  });

  it("is one after which training has begun: the coefficient ends with it (A5.4.1.3)", () => {
    const trained = { metier: { training: "A5.4.1.3", enteredTraining: "2004-10-15" } };
    // 289 × 4.172 = 1 205.71
    const terms = { law: "in-force", from: "2004-08" };
    expect(billed(trained, { ...terms, to: "2004-10" })).toEqual(["1205.71", "1205.71", "1205.71"]);
    expect(billed(trained, { ...terms, to: "2004-11" })).toEqual([
      "people.0.metier.enteredTraining not-applicable",
    ]);
  });

  it("is one with hours of a Sunday that is a holiday, of which the next has none", () => {
    const constraints = { sundayHolidayHours: 16, sundayOnHolidayHours: 8 };
    const carer = { metier: "aide-soignant", seniorityYears: 0, constraints };
    // 1 August is none; 15 August 2010 is a Sunday: 16 × 1.54 × 4.381 = 107.95.
    const terms = { law: "in-force", from: "2010-08" };
    expect(billed(carer, { ...terms, to: "2010-08" })).toEqual([
      slip({ ...carer, law: "in-force", month: "2010-08" }),
    ]);
    expect(billed(carer, { ...terms, to: "2010-09" })).toEqual([
      "people.0.constraints.sundayOnHolidayHours out-of-range",
    ]);
  });
});
