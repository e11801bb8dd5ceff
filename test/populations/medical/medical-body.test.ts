import { describe, expect, it } from "vitest";
import {
  type BonificationCondition,
  bonificationElements,
} from "../../../src/populations/medical/bonification-condition.js";
import { medicalBodyExclusions } from "../../../src/populations/medical/medical-body-exclusions.js";
import {
  medicalBonification,
  safeMedicalBonification,
} from "../../../src/populations/medical/medical-bonification.js";
import { medicalDutyFigures } from "../../../src/populations/medical/medical-duty-figures.js";
import {
  medicalDutyPay,
  safeMedicalDutyPay,
} from "../../../src/populations/medical/medical-duty-pay.js";
import { articles, expectedInFrench, messages, refused } from "../../reading/refused.js";

const granted = {
  metier: "medecin-generaliste",
  points: 90,
  conditions: [
    { element: "service-difficile", from: "2003-07-01", until: "2004-01-01" },
    { element: "titres-ou-travaux", from: "2003-12-01", until: "2004-03-01" },
  ],
} as const;
const on = (day: string) => {
  const { due, points, endsOn } = medicalBonification({ ...granted, on: day });
  return [due, points.toString(), endsOn];
};

describe("the bonification of the medical body", () => {
  it("lasts as long as one of the conditions for which it was granted", () => {
    expect(on("2003-07-01")).toEqual([true, "90", "2004-03-01"]);
    expect(on("2004-02-29")).toEqual([true, "90", "2004-03-01"]);
    expect(on("2004-03-01")).toEqual([false, "0", undefined]);
    const [first, second] = granted.conditions;
    const until = (conditions: readonly BonificationCondition[]) =>
      medicalBonification({ ...granted, conditions, on: "2003-12-15" }).endsOn;
    expect(until([second, first])).toBe("2004-03-01");
    expect(until([first, { ...second, until: "2003-12-31" }])).toBe("2004-01-01");
    expect(until([second, { element: "service-difficile", from: "2003-07-01" }])).toBeUndefined();
  });

  it("has no known end while a condition has none", () => {
    const open = {
      ...granted,
      conditions: [{ element: "service-difficile", from: "2003-07-01" }],
    } as const;
    const found = medicalBonification({ ...open, on: "2010-01-01" });
    expect(found.due).toBe(true);
    expect(found).not.toHaveProperty("endsOn");
    expect(found.articles).toEqual(["A1.2.1.2"]);
    const before = medicalBonification({
      ...granted,
      conditions: [{ element: "service-difficile", from: "2003-09-01" }],
      on: "2003-08-31",
    });
    expect(before.due).toBe(false);
    expect(before).not.toHaveProperty("endsOn");
  });

  it("rests on seven indicative elements, restored", () => {
    expect(bonificationElements()).toHaveLength(7);
    expect(bonificationElements({ R16: "left-out" })).toEqual([]);
  });

  it("is 30 to 180 points", () => {
    const points = (value: number | string) =>
      refused(safeMedicalBonification({ ...granted, points: value, on: "2003-07-01" }));
    expect([points(30), points(180)]).toEqual([[], []]);
    expect([points("29.99"), points("180.01")]).toEqual([
      ["out-of-range points"],
      ["out-of-range points"],
    ]);
  });

  it("is the médecins', pharmaciens' and biologistes', not the sages-femmes'", () => {
    for (const metier of [
      "pharmacien",
      "pharmacien-ou-medecin-biologiste",
      "medecin-directeur",
    ] as const) {
      expect(medicalBonification({ ...granted, metier, on: "2003-07-01" }).due).toBe(true);
    }
    const found = safeMedicalBonification({ ...granted, metier: "sage-femme", on: "2003-07-01" });
    expect(refused(found)).toEqual(["not-applicable metier"]);
    expect(articles(found)).toEqual(["A1.2.1.2"]);
    expect(messages(found)[0]).toContain("a métier of médecin, pharmacien or biologiste");
    expect(expectedInFrench(found)[0]).toBe("un métier de médecin, de pharmacien ou de biologiste");
  });

  it("is refused with everything that is wrong", () => {
    const conditions = [{ element: "service-difficile", from: "2004-01-01", until: "2004-01-01" }];
    const found = safeMedicalBonification({
      metier: "medecin",
      points: 1,
      conditions,
      on: "2003-06-30",
      readings: { R16: "left-out" },
    });
    expect(refused(found)).toEqual([
      "unknown-metier metier",
      "before-scheme on",
      "out-of-range points",
      "nothing-printed conditions.0.element",
      "end-before-start conditions.0.until",
    ]);
    expect(articles(found)[3]).toBe("A1.2.1.2");
    expect(messages(found)[3]).toContain("that the readings chosen do not leave out (R16)");
    expect(expectedInFrench(found)[3]).toContain("que les lectures choisies");
    expect(messages(found)[4]).toBe(
      'conditions.0.until: expected a day after 2004-01-01, received "2004-01-01".',
    );
    expect(expectedInFrench(found)[4]).toBe("un jour après le 2004-01-01");
  });

  it("needs a condition", () => {
    const none = safeMedicalBonification({ ...granted, conditions: [], on: "2003-07-01" });
    expect(refused(none)).toEqual(["missing conditions"]);
    expect(articles(none)).toEqual(["A1.2.1.2"]);
    expect(messages(none)[0]).toContain("at least one of the conditions");
    expect(expectedInFrench(none)[0]).toContain("au moins une des conditions");
    expect(refused(safeMedicalBonification({ metier: "pharmacien", points: 90 })).sort()).toEqual([
      "missing conditions",
      "missing on",
    ]);
    const unknown = {
      ...granted,
      conditions: [{ element: "service", from: "2003-07-01" }],
      on: "x",
    };
    expect(refused(safeMedicalBonification(unknown)).sort()).toEqual([
      "invalid-day on",
      "unknown-value conditions.0.element",
    ]);
    expect(
      refused(safeMedicalBonification({ conditions: granted.conditions, on: "2003-07-01" })).sort(),
    ).toEqual(["missing metier", "missing points"]);
  });
});

describe("title 20", () => {
  it("sets overtime, on-call time and constraints aside, for M.05.01 and M.05.02", () => {
    const { excluded, instead } = medicalBodyExclusions();
    expect(excluded.map(({ id }) => id)).toEqual([
      "05.04",
      "05.05",
      "05.06",
      "05.07",
      "A3.2",
      "A3.3",
      "A3.4.2",
      "A3.4.3",
    ]);
    expect(instead.map(({ id }) => id)).toEqual(["M.05.01", "M.05.02"]);
  });
});

describe("the points of M.05.02", () => {
  it("are dated figures with their article and paragraph", () => {
    const figures = medicalDutyFigures("2003-07").map(({ points, article, paragraph }) => [
      points.toString(),
      article,
      paragraph,
    ]);
    expect(figures).toEqual([
      ["29", "M.05.02.1.2", 1],
      ["56", "M.05.02.1.2", 2],
      ["6", "M.05.02.2.2", 1],
      ["9", "M.05.02.2.2", 1],
      ["15", "M.05.02.2.2", 1],
      ["12", "M.05.02.2.2", 2],
      ["29", "M.05.02.2.2", 3],
      ["56", "M.05.02.2.2", 4],
      ["12", "M.05.02.4", 1],
      ["284", "M.05.02.5.2", 1],
      ["623", "M.05.02.5.2", 2],
    ]);
    expect(medicalDutyFigures("2003-07")[0]).toMatchObject({
      id: "medicalDuty",
      label: { en: "Duty spent in the establishment" },
    });
  });
});

describe("the duties of a month", () => {
  const september = { ceiling: "ordinary", month: "2003-09" } as const;
  const pay = (duties: object, more: object = {}) =>
    medicalDutyPay({ duties, ...september, ...more });

  it("are points at the value of the month", () => {
    // 2 × 29 + 3 × 6 + 9 = 85; × 4.151 = 352.835
    const duties = { medicalDuty: 2, medicalOnCallNight: "3", medicalOnCallSundayOrHoliday: 1 };
    const found = pay(duties);
    expect(found.points.toString()).toBe("85");
    expect(found.amount.toFixed(2)).toBe("352.84");
    expect(found.steps.map(({ id }) => id)).toEqual([
      "MEDICAL_DUTY_POINTS",
      "MEDICAL_DUTY_PAID_POINTS",
      "MEDICAL_DUTIES",
    ]);
    expect(found.articles).toEqual(["M.05.02.1.2", "M.05.02.2.2", "M.05.02.5.2", "20.03"]);
    expect(pay(duties, { pointValue: 4 }).amount.toFixed(2)).toBe("340.00");
  });

  it("stop at the monthly ceiling", () => {
    const points = (medicalDutyIntense: number, ceiling: string) =>
      pay({ medicalDutyIntense }, { ceiling }).paidPoints.toString();
    expect([points(5, "ordinary"), points(6, "ordinary")]).toEqual(["280", "284"]);
    expect([points(11, "intense"), points(12, "intense")]).toEqual(["616", "623"]);
    expect(pay({ medicalDutyIntense: 6 }).points.toString()).toBe("336");
  });

  it("are nothing when there are none", () => {
    const none = pay({});
    expect(none.amount.toFixed(2)).toBe("0.00");
    expect(none.steps[0]?.articles).toEqual(["M.05.02.1.2", "M.05.02.2.2", "M.05.02.4"]);
  });

  it("are refused when they cannot be", () => {
    const wrong = {
      duties: { medicalDuty: -1, medicalDutie: 1 },
      ceiling: "none",
      month: "2026-01",
    };
    expect(refused(safeMedicalDutyPay(wrong)).sort()).toEqual([
      "no-sourced-value month",
      "out-of-range duties.medicalDuty",
      "unknown-key duties.medicalDutie",
      "unknown-value ceiling",
    ]);
  });
});
