import { describe, expect, it } from "vitest";
import { projectWageBill, safeProjectWageBill } from "../../src/index.js";

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

describe("the years of the second Ségur indemnity, beside a career", () => {
  // A teacher of nurses at 34 % since long ago: the career brings no step any more.
  const months = (from: string, to: string) =>
    projectWageBill({
      ...{ from, to, law: "in-force" },
      people: [
        {
          metier: "formateur-ifsi",
          establishment: { kind: "foyer-de-vie", publicFunding: true },
          seniority: { metier: "formateur-ifsi", hired: "1987-09-09" },
          segur: { years: 14 },
        },
      ],
    }).months.map(({ month, lines, causes }) => ({
      month,
      paid: lines.find(({ code }) => code === "SEGUR_2")?.total.toFixed(2),
      causes: causes.map(({ cause, total }) => `${cause} ${total.toFixed(2)}`),
    }));

  it("grow as those of everybody: 58 euros for 14 years, 62 for 15, twelve months later", () => {
    // Causes are those since December.
    expect(months("2023-02", "2024-02").slice(-2)).toEqual([
      { month: "2024-01", paid: "58.00", causes: ["acts 238.00"] },
      { month: "2024-02", paid: "62.00", causes: ["seniority 4.00", "acts 238.00"] },
    ]);
  });

  it("grow from the move that tells them", () => {
    const nurse = {
      metier: "infirmier-de-ou-autorise",
      establishment: { kind: "ehpad", publicFunding: true },
      ...{ seniorityYears: 4, segur: { years: 2 } },
      moves: [{ on: "2023-07-01", segur: { years: 14 } }],
    } as const;
    const bill = projectWageBill({
      ...{ from: "2023-01", to: "2024-07", law: "in-force", people: [nurse] },
    });
    const paid = bill.months.map(({ lines }) =>
      lines.find(({ code }) => code === "SEGUR_2")?.total.toFixed(2),
    );
    // 58 euros to 14 years, told in July 2023; 62 from 15 on, in July 2024.
    expect(paid.slice(6)).toEqual([...Array(12).fill("58.00"), "62.00"]);
  });

  it("are of the seniority in a month that an act changes too", () => {
    // 4 more for 15 years, and 238 of the indemnity for all.
    expect(months("2023-01", "2024-01").at(-1)).toEqual({
      month: "2024-01",
      paid: "62.00",
      causes: ["seniority 4.00", "acts 238.00"],
    });
  });
});
