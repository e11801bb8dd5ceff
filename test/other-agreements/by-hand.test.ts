import { describe, expect, it } from "vitest";
import { type SickCause, safeTrainingLeave, sickPay } from "../../src/other-agreements/index.js";

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
