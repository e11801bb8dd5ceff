import { describe, expect, it } from "vitest";
import {
  parameters,
  type SickCause,
  safeTrainingLeave,
  sickPay,
} from "../../src/other-agreements/index.js";

describe("the months of work that open sick pay in a cancer centre (L.3433)", () => {
  const paid = (cause: SickCause, monthsWorked: string) =>
    sickPay({
      population: "employee",
      stops: [
        {
          ...{ from: "2003-03-03", until: "2003-03-15", cause, monthsWorked },
          ...{ monthlyGross: "1850.00", benefits: { security: "0" } },
        },
      ],
    }).total.toFixed(2);

  it.each([
    ["sickServiceIllness", "illness", "12", "11"],
    ["sickServiceAccident", "work-accident", "6", "5"],
  ] as const)("%s: of an absence for %s, %s pay and %s do not", (_, cause, least, below) => {
    // 1 850 × 95 % × 12 ÷ 30 = 703.00
    expect([least, below].map((months) => paid(cause, months))).toEqual(["703.00", "0.00"]);
  });
});

describe("the training units of the association of Limoux (L.3229)", () => {
  it("trainingUnitsAYear is one, which a refusal says", () => {
    const outcome = safeTrainingLeave({ year: 2019, units: 1, permanent: false });
    if (outcome.ok) return expect.unreachable();
    expect(outcome.issues[0]?.expected.en).toContain("who has 1 unit a year");
    expect(outcome.issues[0]?.expected.fr).toContain("qui a 1 unité par an");
  });
});

describe("the first day that parameters() tells of the figures of an agreement", () => {
  // The centres' agreements wait for a letter: the first of the month after it, and they were
  // signed in October 2002 (L.3404, L.3461).
  it.each([
    ["aasm-2002-01", "2003-01-01", 4, "L.3237"],
    ["clcc-2002-salaires", "2002-12-01", 2, "L.3328"],
    ["clcc-2002-02", "2002-11-01", 14, "L.3404"],
    ["clcc-2002-03", "2002-11-01", 15, "L.3461"],
  ] as const)("of %s is %s, of %i figures (%s)", (act, day, count, _) => {
    const values = parameters().flatMap((each) => each.values);
    const days = values.filter((each) => each.act === act && each.from !== "2002-08-01");
    expect(days.map(({ from }) => from)).toEqual(Array.from({ length: count }, () => day));
  });
});
