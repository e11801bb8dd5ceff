import { describe, expect, it } from "vitest";
import { computePay, safeComputePay } from "../../src/pay/index.js";

const law = "in-force";

/** The total of a request, or the codes of its issues. */
function total(request: object): string {
  const outcome = safeComputePay({ law, ...request });
  return outcome.ok
    ? outcome.value.total.toFixed(2)
    : outcome.issues.map(({ code }) => code).join();
}

describe("the value of the point, month by month (ACTS.md part 3)", () => {
  // 351 points of an aide-soignant.
  it.each([
    ["2003-07", "1457.00", "351 × 4.151 = 1 457.001"],
    ["2004-12", "1464.37", "351 × 4.172 = 1 464.372"],
    [
      "2005-01",
      "unsettled-day",
      "point-2005-02: a day from January to June 2005 that no source settles",
    ],
    ["2005-06", "unsettled-day", "point-2005-02: until 30 June 2005"],
    ["2005-07", "1479.11", "351 × 4.214 = 1 479.114"],
    ["2006-12", "1508.95", "351 × 4.299 = 1 508.949"],
    ["2007-01", "1508.95", "351 × 4.299 = 1 508.949"],
    ["2007-02", "1513.51", "351 × 4.312 = 1 513.512"],
    ["2009-12", "1537.73", "351 × 4.381 = 1 537.731"],
    ["2010-01", "1537.73", "351 × 4.381 = 1 537.731"],
    ["2010-11", "1537.73", "351 × 4.381 = 1 537.731"],
    ["2010-12", "1545.45", "351 × 4.403 = 1 545.453"],
    ["2011-01", "1545.45", "351 × 4.403 = 1 545.453"],
  ])("pointValue, %s: %s (%s)", (month, due) => {
    expect(total({ metier: "aide-soignant", month, seniorityYears: 0 })).toBe(due);
  });

  it("pointValue, in January 2005 by the day told: 4.172 before it, 4.193 from it on", () => {
    // 351 × 4.193 = 1 471.743
    const january = { metier: "aide-soignant", month: "2005-01", seniorityYears: 0 };
    const on = (day: string) => total({ ...january, actDays: { "point-2005-02": day } });
    expect([on("2005-01-01"), on("2005-01-02"), on("2005-06-30")]).toEqual([
      "1471.74",
      "1464.37",
      "1464.37",
    ]);
  });
});

describe("the first month of the scheme", () => {
  it("keptSpecialDuty: a crèche keeps 50.00 euros in July 2003", () => {
    // 1 457.00 + 145.70; × 7.5 % = 120.2025 → 120.20 less; 50.00 more
    const { lines, total: sum } = computePay({
      law,
      metier: "aide-soignant",
      month: "2003-07",
      seniorityYears: 10,
      establishment: { kind: "creche" },
      keptSpecialDuty: "50",
    });
    expect(lines.map(({ code, amount }) => `${code} ${amount.toFixed(2)}`)).toEqual([
      "BASE_SALARY 1457.00",
      "SENIORITY 145.70",
      "REDUCED_GROSS -120.20",
      "KEPT_SPECIAL_DUTY 50.00",
    ]);
    expect(sum.toFixed(2)).toBe("1532.50");
  });
});

describe("foster carers under avenant 2009-04, whose day is open from May 2009 to April 2010", () => {
  const carer = (month: string, children: number, more: object = {}) =>
    total({ metier: { assistantFamilial: { children, ...more } }, month });

  it("fosterCare, fosterCareBaseHours: asked in May 2009 and March 2010, refused in April 2009, paid in April 2010", () => {
    expect(carer("2009-04", 2)).toBe("not-applicable");
    expect(carer("2009-05", 2)).toBe("unsettled-day");
    expect(carer("2010-03", 2)).toBe("unsettled-day");
    // 190 hours × 8.86 = 1 683.40
    expect(carer("2010-04", 2)).toBe("1683.40");
  });

  it("fosterCareBaseHours, fosterCareHoursPerChild: in May 2009 by the day told, 190 hours × 8.71 = 1 654.90", () => {
    const may = { month: "2009-05", metier: { assistantFamilial: { children: 2 } } };
    const on = (day: string) => total({ ...may, actDays: { "2009-04": day } });
    expect([on("2009-05-01"), on("2009-05-02")]).toEqual(["1654.90", "not-applicable"]);
  });
});

describe("a month on which an act may hold, refused whatever its day", () => {
  const asked = {
    metier: "aide-soignant",
    month: "2010-07",
    seniorityYears: 7,
    establishment: { place: "reunion" },
  };

  it("has the issues of every day beside the day asked for", () => {
    // Avenant 2010-05, from 24 June to 26 December 2010, has the 90 euros; no day has Réunion's agreement.
    expect(total({ ...asked, gerontologyCare: "0.6" })).toBe("missing,unsettled-day");
    expect(total(asked)).toBe("missing");
    const reunionAgreement = { establishment: { ...asked.establishment, reunionAgreement: false } };
    const more = { ...asked, ...reunionAgreement, gerontologyCare: "0.6" };
    expect(total(more)).toBe("unsettled-day");
  });
});
