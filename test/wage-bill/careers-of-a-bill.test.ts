import { describe, expect, it } from "vitest";
import { safeProjectWageBill } from "../../src/index.js";

const carer = { reference: "a", metier: "aide-soignant" } as const;

function told(bill: object): readonly string[] {
  const outcome = safeProjectWageBill({ from: "2004-03", to: "2004-04", people: [], ...bill });
  return outcome.ok ? [] : outcome.issues.map(({ code, path }) => `${path.join(".")} ${code}`);
}

describe("the careers of a wage bill", () => {
  it("are read though they pay no month of it: a day that is none was nothing due", () => {
    // 2 × 1 464.37 were 0.00, the hiring being after every month
    for (const hired of ["x", "2004-02-30", 5]) {
      const seniority = { metier: "aide-soignant", hired };
      expect(told({ people: [{ ...carer, seniority }] })).toEqual([
        "people.0.seniority.hired invalid-day",
      ]);
      expect(told({ hires: [{ ...carer, seniority }] })).toContain(
        "hires.0.seniority.hired invalid-day",
      );
    }
    const later = { metier: "aide-soignant", hired: "2009-01-01", suspensions: 5 };
    expect(told({ people: [{ ...carer, seniority: later }] })).toEqual([
      "people.0.seniority.suspensions invalid-type",
    ]);
  });

  it("are told beside what else is wrong, be it the months of the bill", () => {
    const suspensions = [{ from: "2000-01-01", lastDay: "2000-02-01" }];
    const seniority = { metier: "aide-soignant", hired: "2001-01-01", suspensions };
    const people = [
      { ...carer, seniority },
      { reference: "b", metier: "aide-soignant", seniorityYears: 81 },
    ];
    expect(told({ to: "2004-01", people })).toEqual([
      "people.1.seniorityYears out-of-range",
      "to end-before-start",
      "people.0.seniority.suspensions.0.assimilated missing",
      "people.0.seniority.suspensions.0.from outside-employment",
    ]);
  });
});
