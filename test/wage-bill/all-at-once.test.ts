import { describe, expect, it } from "vitest";
import { safeProjectWageBill } from "../../src/wage-bill/project-wage-bill.js";

/** What is wrong with a bill, each with its place. */
function wrong(request: object): readonly string[] {
  const bill = { from: "2003-09", to: "2003-10", ...request };
  const outcome = safeProjectWageBill(bill);
  return outcome.ok ? [] : outcome.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
}

const carer = { metier: "aide-soignant", seniorityYears: 3 };
const career = { metier: "aide-soignant", hired: "2003-09-01" };

describe("a bill of people of whom several things are wrong", () => {
  it("tells what a payslip would, beside a field that cannot be read", () => {
    const person = { ...carer, workingTime: 2, complements: ["nope"], constraints: { nights: -1 } };
    expect(wrong({ people: [carer, person] })).toEqual([
      "out-of-range people.1.workingTime",
      "out-of-range people.1.constraints.nights",
      "unknown-complement people.1.complements.0",
    ]);
  });

  it("tells them beside a field that it does not know", () => {
    expect(wrong({ people: [{ ...carer, place: 3, complements: ["nope"] }] })).toEqual([
      "unknown-key people.0.place",
      "unknown-complement people.0.complements.0",
    ]);
  });

  it("tells them beside a career that is wrong, of whoever is hired later too", () => {
    const suspensions = [{ from: "2004-01-01", lastDay: "2003-12-01", assimilated: "half" }];
    const seniority = { ...career, hired: "2003-09-31", suspensions };
    const person = { metier: "aide-soignant", seniority, complements: ["nope"], workingTime: 2 };
    const of = (at: string) => [
      `out-of-range ${at}.workingTime`,
      `unknown-complement ${at}.complements.0`,
      `invalid-day ${at}.seniority.hired`,
      `end-before-start ${at}.seniority.suspensions.0.lastDay`,
    ];
    expect(new Set(wrong({ people: [person] }))).toEqual(new Set(of("people.0")));
    const hires = [{ ...person, entered: "2003-10-15" }];
    expect(new Set(wrong({ people: [carer], hires }))).toEqual(new Set(of("hires.0")));
  });

  it("tells them beside months that are wrong, and nothing while no law can be read", () => {
    const people = [carer, { ...carer, complements: ["nope"] }];
    const ofPay = "unknown-complement people.1.complements.0";
    expect(wrong({ to: "2003-08", people })).toEqual(["end-before-start to", ofPay]);
    expect(wrong({ law: "2003", people }).every((each) => !each.includes("people"))).toBe(true);
    expect(wrong({ from: "2003-13", people })).toEqual(["invalid-month from"]);
  });

  it("tells the departure of nobody beside them, at its place", () => {
    const people = [{ ...carer, reference: 5, complements: ["nope"] }, carer];
    const departures = [{ reference: "x" }, { reference: "x", lastDay: "2003-09-15" }];
    expect(wrong({ people, departures })).toEqual([
      "invalid-type people.0.reference",
      "missing departures.0.lastDay",
      "unknown-value departures.1.reference",
      "unknown-complement people.0.complements.0",
    ]);
  });
});
