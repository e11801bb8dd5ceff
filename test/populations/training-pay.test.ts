import { describe, expect, it } from "vitest";
import { PayError } from "../../src/intake/issue.js";
import { computePay, safeComputePay } from "../../src/pay/compute-pay.js";
import { safeTrainingPay, trainingPay } from "../../src/populations/training-pay.js";
import { articles, expectedInFrench, messages, refused } from "../reading/refused.js";

const september = { month: "2003-09" };

describe("the pay of somebody in training", () => {
  it("is the coefficient of the article, without seniority", () => {
    // 284, 284, 289, 289, 297, 330 × 4.151
    const pay = (["1", "2", "3", "4", "5", "6"] as const).map((n) =>
      trainingPay({ article: `A5.4.1.${n}`, ...september }).amount.toFixed(2),
    );
    expect(pay).toEqual(["1178.88", "1178.88", "1199.64", "1199.64", "1232.85", "1369.83"]);
  });

  it("adds internat of 5 %, particular constraints under A5.3, the decentralized bonus", () => {
    const found = trainingPay({
      article: "A5.4.1.1",
      situation: "A5.3",
      internat: true,
      particularConstraints: true,
      decentralizedBonus: { paid: "monthly" },
      ...september,
    });
    // 1 178.88 + 58.94 + 58.94 = 1 296.76; × 5 % = 64.84
    expect(found.slip.lines.map(({ code, amount }) => [code, amount.toFixed(2)])).toEqual([
      ["BASE_SALARY", "1178.88"],
      ["INTERNAT", "58.94"],
      ["PARTICULAR_CONSTRAINTS", "58.94"],
    ]);
    expect(found.amount.toFixed(2)).toBe("1296.76");
    expect(found.slip.total.toFixed(2)).toBe("1361.60");
    expect(found.steps.at(-1)?.id).toBe("TOTAL");
    expect(found.articles).toContain("A5.4.1.1");
    // Either answer of R37 gives A5.3 its particular constraints: it decides nothing here.
    expect(found.readings.map(({ id }) => id)).not.toContain("R37");
  });

  it("follows working time and the point value given", () => {
    const half = { article: "A5.4.1.6", workingTime: "0.5", pointValue: 4, ...september } as const;
    expect(
      trainingPay({ ...half, internat: false, particularConstraints: false }).amount.toFixed(2),
    ).toBe("660.00");
  });

  it("opens particular constraints to A5.2 where the caller reads the nota", () => {
    const asked = { article: "A5.4.1.1", situation: "A5.2", particularConstraints: true } as const;
    const nota = { ...asked, ...september, readings: { R37: "nota" } } as const;
    expect(trainingPay(nota).amount.toFixed(2)).toBe("1237.82");
    expect(trainingPay(nota).readings).toContainEqual({ id: "R37", choice: "nota" });
    const found = safeTrainingPay({ ...asked, ...september });
    expect(refused(found)).toEqual(["not-applicable particularConstraints"]);
    expect(articles(found)).toEqual(["A5.2.07"]);
    expect(messages(found)[0]).toContain("no particular constraints under A5.2");
    expect(expectedInFrench(found)[0]).toContain(
      "pas de contraintes particulières au titre de A5.2",
    );
  });

  it("asks for the situation where it decides", () => {
    const found = safeTrainingPay({
      article: "A5.4.1.1",
      particularConstraints: true,
      ...september,
    });
    expect(refused(found)).toEqual(["missing situation"]);
    expect(articles(found)).toEqual(["A5.3.4"]);
    expect(messages(found)[0]).toContain("only A5.3 opens particular constraints");
    expect(expectedInFrench(found)[0]).toContain("seule A5.3 ouvre les contraintes particulières");
  });
});

describe("the coefficient of A5.4.1.3 and A5.4.1.4", () => {
  it("ends with the actual entry into training", () => {
    for (const article of ["A5.4.1.3", "A5.4.1.4"] as const) {
      const entered = (enteredTraining: string) =>
        safeTrainingPay({ article, enteredTraining, ...september });
      expect(refused(entered("2003-09-02"))).toEqual([]);
      expect(refused(entered("2003-09-01"))).toEqual(["not-applicable enteredTraining"]);
      expect(articles(entered("2003-08-15"))).toEqual([article]);
      expect(messages(entered("2003-09-01"))[0]).toContain(
        "an entry into training after 2003-09-01",
      );
      expect(expectedInFrench(entered("2003-09-01"))[0]).toContain(
        "ce coefficient cesse avec elle",
      );
    }
  });

  it("is the only one to end so", () => {
    const entered = { article: "A5.4.1.5", enteredTraining: "2003-08-15", ...september } as const;
    expect(trainingPay(entered).amount.toFixed(2)).toBe("1232.85");
  });
});

describe("a training that cannot be", () => {
  it("has an article that annexe V has not, a month before the scheme, words for yes", () => {
    const wrong = { article: "A5.4.1.7", month: "2003-06", internat: "oui" };
    expect(refused(safeTrainingPay(wrong)).sort()).toEqual([
      "before-scheme month",
      "invalid-type internat",
      "unknown-value article",
    ]);
    expect(refused(safeTrainingPay({ article: "A5.4.1.1", month: "2003-06" }))).toEqual([
      "before-scheme month",
    ]);
    expect(refused(safeTrainingPay({}))).toEqual(["missing article", "missing month"]);
    expect(refused(safeTrainingPay(null))).toEqual(["invalid-type "]);
    expect(() => trainingPay({ article: "A5.4.1.1", month: "2003-06" })).toThrow(PayError);
  });

  it("has readings that cannot be read, of which the particular constraints wait", () => {
    const particular = { article: "A5.4.1.1", particularConstraints: true, ...september };
    expect(refused(safeTrainingPay({ ...particular, situation: "A5.2" }))).toEqual([
      "not-applicable particularConstraints",
    ]);
    const unread = { ...particular, situation: "A5.2", readings: { R37: "notta" } };
    expect(refused(safeTrainingPay(unread))).toEqual(["unknown-value readings.R37"]);
    expect(refused(safeTrainingPay({ ...unread, month: "2003-06" }))).toEqual([
      "unknown-value readings.R37",
      "before-scheme month",
    ]);
  });

  it("has seniority", () => {
    const found = safeTrainingPay({ article: "A5.4.1.1", seniorityYears: 3, ...september });
    expect(refused(found)).toEqual(["unknown-key seniorityYears"]);
  });
});

describe("somebody in training, in monthly pay", () => {
  const metier = { training: "A5.4.1.1", situation: "A5.3" } as const;

  it("is paid as such", () => {
    const slip = computePay({ metier, ...september });
    expect(slip.gross.toFixed(2)).toBe("1178.88");
    expect(slip.metier).toEqual({
      kind: "training",
      id: "annexe-v-a5-4-1-1",
      label: "Salarié en formation (annexe V, article A5.4.1.1)",
      cadre: false,
    });
  });

  it("has nothing else: neither seniority nor any other bonus", () => {
    const found = safeComputePay({
      metier,
      ...september,
      seniorityYears: 3,
      careerIndemnityPoints: 10,
      functionalBonuses: ["x"],
      higherWork: { metier: "aide-soignant", shareOfHours: 60 },
    });
    expect(refused(found)).toEqual([
      "not-applicable seniorityYears",
      "not-applicable careerIndemnityPoints",
      "not-applicable functionalBonuses",
      "not-applicable higherWork",
    ]);
    expect(articles(found)).toEqual(["A5.4.2", "A5.3.4", "A5.3.4", "A5.3.4"]);
    expect(messages(found)[0]).toBe(
      'seniorityYears: expected nothing here: "Salarié en formation (annexe V, article A5.4.1.1)" does not have this element of pay, received 3.',
    );
    expect(expectedInFrench(found)[0]).toContain("n'a pas cet élément de rémunération");
  });

  it("has no career either", () => {
    const seniority = { metier: "aide-soignant", hired: "1996-09-01" };
    const found = safeComputePay({ metier, ...september, seniority });
    expect(refused(found)).toEqual(["not-applicable seniority"]);
    expect(articles(found)).toEqual(["A5.4.2"]);
  });

  it("has no constraint but internat of 5 % and, under A5.3, the particular ones", () => {
    const constraints = { nights: 2, internat: "3", particular: true };
    const under3 = safeComputePay({ metier, ...september, constraints });
    expect(refused(under3)).toEqual([
      "not-applicable constraints.nights",
      "not-applicable constraints.internat",
    ]);
    expect(articles(under3)).toEqual(["A5.3.4", "A5.3.4"]);
    expect(messages(under3)[0]).toContain(
      "internat of 5 % only and, under A5.3, particular constraints",
    );
    expect(expectedInFrench(under3)[0]).toContain("la seule prime d'internat de 5 %");
    const under2 = { training: "A5.4.1.1", situation: "A5.2" };
    expect(
      articles(safeComputePay({ metier: under2, ...september, constraints: { nights: 1 } })),
    ).toEqual(["A5.2.07"]);
    const none = { internat: "5", particular: false };
    expect(refused(safeComputePay({ metier: under2, ...september, constraints: none }))).toEqual(
      [],
    );
  });

  it("is looked at as far as it can be read", () => {
    const unread = { training: "A5.4.1.3", enteredTraining: "2003-01-01" };
    expect(refused(safeComputePay({ metier: unread, month: "x" }))).toEqual([
      "invalid-month month",
    ]);
  });
});
