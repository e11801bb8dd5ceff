import { describe, expect, it } from "vitest";
import { safeComputePay } from "../../src/pay/index.js";
import {
  medicalDutyFigures,
  medicalDutyPay,
  safeTrainingPay,
} from "../../src/populations/index.js";

type Answer = ReturnType<typeof safeComputePay> | ReturnType<typeof safeTrainingPay>;

const issuesOf = (answer: Answer): readonly unknown[] =>
  answer.ok ? [] : answer.issues.map(({ code, path }) => [code, path.join(".")]);

const law = "in-force";

describe("the kind of the establishment, from September 2020", () => {
  const asks = (metier: unknown, month: string, more: object = {}) => {
    const request = { law, metier, month, seniorityYears: 0, cadreYears: 0, ...more };
    return issuesOf(safeComputePay(request));
  };
  const kind = ["missing", "establishment.kind"];

  it("is asked of whom a text of the Ségur family in force may reach", () => {
    expect(asks("infirmier-de-ou-autorise", "2020-08", { cadreYears: undefined })).toEqual([]);
    expect(asks("infirmier-de-ou-autorise", "2020-09", { cadreYears: undefined })).toEqual([kind]);
    expect(asks("sage-femme", "2020-09")).toEqual([kind]);
  });

  it("is not asked of a doctor before April 2022, when the first text that reaches one begins", () => {
    expect(asks("medecin-generaliste", "2022-03")).toEqual([]);
    expect(asks("medecin-generaliste", "2022-04")).toEqual([kind]);
    // The 517 euros name doctors, not pharmacists.
    expect(asks("pharmacien", "2025-10")).toEqual([]);
  });
});

describe("people in training of annexe V", () => {
  const pay = (month: string, more: object = {}) =>
    safeTrainingPay({ law, article: "A5.4.1.1", month, ...more });

  it("have the Ségur indemnity of their establishment, in September and October 2020", () => {
    expect(issuesOf(pay("2020-09"))).toEqual([["missing", "establishment.kind"]]);
    const establishment = { kind: "ehpad", publicFunding: true };
    const outcome = pay("2020-09", { establishment });
    // 284 × 4.447 = 1 262.948 → 1 262.95, completed to the SMIC 10.15 × 455 ÷ 3 = 1 539.416…
    // → 1 539.42; 1 539.42 + 117.00
    expect(outcome.ok && outcome.value.amount.toFixed(2)).toBe("1656.42");
    expect(issuesOf(pay("2020-09", { establishment: { kind: "ehpad" } }))).toEqual([
      ["missing", "establishment.publicFunding"],
    ]);
  });

  it("are refused from November 2020, as the agreement has that annexe no more", () => {
    const establishment = { kind: "ehpad", publicFunding: true };
    expect(issuesOf(pay("2020-10", { establishment }))).toEqual([]);
    expect(issuesOf(pay("2020-11", { establishment }))).toEqual([["not-applicable", "article"]]);
    const metier = { training: "A5.4.1.1" };
    const asked = safeComputePay({ law, metier, month: "2025-10", establishment });
    expect(issuesOf(asked)).toEqual([["not-applicable", "metier.training"]]);
    const signed = safeComputePay({ law: "as-signed", metier, month: "2025-10" });
    expect(issuesOf(signed)).toEqual([]);
  });
});

describe("each article of annexe V on people in training", () => {
  it.each([
    ["A5.4.1.1"],
    ["A5.4.1.2"],
    ["A5.4.1.3"],
    ["A5.4.1.4"],
    ["A5.4.1.5"],
    ["A5.4.1.6"],
  ] as const)("%s is paid in October 2020, and refused from 1 November on", (article) => {
    const establishment = { kind: "ehpad", publicFunding: true };
    const asked = { law, article, establishment };
    // 284 to 330 points are below the SMIC, 1 539.42; and 117.00.
    const october = safeTrainingPay({ ...asked, month: "2020-10" });
    expect(october.ok && october.value.amount.toFixed(2)).toBe("1656.42");
    const november = safeTrainingPay({ ...asked, month: "2020-11" });
    expect(issuesOf(november)).toEqual([["not-applicable", "article"]]);
  });
});

describe("duties of doctors", () => {
  it("are listed without those that are working time since November 2020", () => {
    expect(medicalDutyFigures("2020-10", { law }).map(({ id }) => id)).toHaveLength(11);
    expect(medicalDutyFigures("2020-11", { law }).map(({ id, points }) => [id, +points])).toEqual([
      ["medicalOnCallNight", 6],
      ["medicalOnCallSundayOrHoliday", 9],
      ["medicalOnCallIntense", 15],
      ["medicalDutyMonthlyCeiling", 284],
      ["medicalDutyMonthlyCeilingIntense", 623],
    ]);
  });
});

describe("the ceilings of the duties of doctors (L.168-169)", () => {
  it.each([
    // 284 × 4.447 = 1 262.948; 623 × 4.447 = 2 770.481
    ["medicalDutyMonthlyCeiling", "ordinary", "1262.95"],
    ["medicalDutyMonthlyCeilingIntense", "intense", "2770.48"],
  ] as const)("%s holds until the duties end, by either reading (R271)", (_, ceiling, amount) => {
    const paid = (R271: "kept" | "ended") =>
      medicalDutyPay({
        ...{ law, month: "2020-10", duties: { medicalDuty: 31 }, ceiling },
        readings: { R271 },
      }).amount.toFixed(2);
    expect([paid("kept"), paid("ended")]).toEqual([amount, amount]);
  });
});

describe("a métier that is no more", () => {
  const refusal = (metier: string, more: object = {}): readonly string[] => {
    const asked = { law, metier, month: "2018-12", seniorityYears: 3, ...more };
    const outcome = safeComputePay(asked);
    if (outcome.ok) return expect.unreachable();
    return outcome.issues.map(({ code, path, expected }) => `${code} ${path}: ${expected.en}`);
  };

  it.each([
    ["aide-medico-psychologique", "Accompagnant éducatif et social"],
    ["infirmier-psychiatrique", "Infirmier DE ou autorisé"],
    ["responsable-medico-technique-b", "Encadrant médico-technique"],
    ["responsable-infirmier", "Encadrant d'unité de soins"],
    ["responsable-reeducateur", "Encadrant d'unité de rééducation"],
  ])("is refused with its last day and what it became, whatever the facts: %s", (metier, other) => {
    const [found, ...more] = refusal(metier);
    expect(more).toEqual([]);
    expect(found).toMatch(/^unknown-metier metier: .* until 2017-06-30 /);
    expect(found).toContain(other);
    expect(refusal(metier, { facts: { nursesLed: "6" } })).toEqual([found]);
  });
});

describe("the bonus of doctors of health establishments, from June 2021", () => {
  const pay = (month: string, more: object = {}) => {
    const establishment = { kind: "etablissement-de-sante", publicFunding: true };
    const asked = { law, metier: "medecin-generaliste", month, seniorityYears: 0, cadreYears: 0 };
    const segur = { doctors: "300.00" };
    const outcome = safeComputePay({ ...asked, establishment, segur, ...more });
    if (!outcome.ok) return outcome.issues.map(({ code, path }) => [code, path.join(".")]);
    return outcome.value.lines.map(({ code, amount }) => `${code} ${amount.toFixed(2)}`);
  };

  it("is the amount given, as it stands, in no base", () => {
    // 937 × 4.447 × 0.5 = 2 083.4195 → 2 083.42
    expect(pay("2021-06", { workingTime: "0.5" })).toEqual([
      "BASE_SALARY 2083.42",
      "TECHNICITY 0.00",
      "SENIORITY 0.00",
      "SEGUR_DOCTORS 300.00",
    ]);
    const monthly = safeComputePay({
      law,
      metier: "medecin-generaliste",
      month: "2021-06",
      seniorityYears: 0,
      cadreYears: 0,
      segur: { doctors: "300.00" },
      decentralizedBonus: { paid: "monthly" },
      establishment: { kind: "etablissement-de-sante" },
    });
    // 4 166.84 × 5 % = 208.342 → 208.34
    expect(monthly.ok && monthly.value.decentralizedBonus?.amount.toFixed(2)).toBe("208.34");
    expect(pay("2021-06")).toEqual([
      "BASE_SALARY 4166.84",
      "TECHNICITY 0.00",
      "SENIORITY 0.00",
      "SEGUR_DOCTORS 300.00",
    ]);
  });

  it("is refused before its text, of whoever is no doctor, and beside the 517 euros", () => {
    expect(pay("2021-05")).toEqual([["not-applicable", "segur.doctors"]]);
    expect(pay("2021-06", { metier: "sage-femme" })).toEqual([["not-applicable", "segur.doctors"]]);
    expect(pay("2022-04", { establishment: { kind: "ehpad" } })).toEqual([
      ["contradictory", "segur.doctors"],
    ]);
  });
});
