import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type DifferentialIndemnityRequest,
  differentialIndemnity,
  jsonSchemaOf,
  type PayComparison,
  safeDifferentialIndemnity,
} from "../../src/index.js";
import { articles, expectedInFrench, messages, refused } from "../reading/refused.js";

const comparison: PayComparison = {
  metier: "aide-soignant",
  seniorityYears: 28,
  oldPay: { indexPoints: "400" },
  attendanceBonus: false,
  careerIndemnityPoints: "10",
};

function asked(changes: object): unknown {
  return { comparison: { ...comparison, ...changes } };
}

describe("the differential indemnity", () => {
  it("calls an estimate an estimate, and a national amount by its name", () => {
    expect(differentialIndemnity({ comparison }).label).toEqual({
      fr: "Indemnité différentielle : estimation sur les éléments de l'article 8, à défaut du montant national",
      en: "Differential indemnity: estimate on the elements of article 8, for want of the national amount",
    });
    expect(differentialIndemnity({ nationalAmount: "1" }).label).toEqual({
      fr: "Indemnité différentielle fixée au niveau national",
      en: "Differential indemnity fixed nationally",
    });
    expect(differentialIndemnity({ nationalAmount: "1" }).definitive).toBe(true);
    expect(differentialIndemnity({ nationalAmount: "0" }).definitive).toBe(false);
  });

  it("compares the new pay of the law asked for: 304 points as signed, 306 since avenant no. 2003-05", () => {
    const amountBy = (law: "in-force" | "as-signed") =>
      differentialIndemnity({
        law,
        comparison: {
          metier: "brancardier",
          seniorityYears: 0,
          oldPay: { amount: "1500.00" },
          careerIndemnityPoints: "0",
        },
      }).amount;
    // 306 × 4.151 = 1 270.206 → 1 270.21; 304 × 4.151 = 1 261.904 → 1 261.90: 8.31 less is missing
    expect(amountBy("as-signed").minus(amountBy("in-force")).toFixed(2)).toBe("8.31");
  });

  it("works with the lines of the payslip of July 2003, and with no other", () => {
    const { steps, articles } = differentialIndemnity({ comparison });
    expect(steps.map(({ id }) => id)).toEqual([
      "OLD_PAY_INDEX",
      "OLD_PAY_DUTY",
      "OLD_PAY_WHOLE",
      "OLD_PAY",
      "OLD_PAY_AMOUNT",
      "BASE_SALARY",
      "SENIORITY_RATE",
      "SENIORITY",
      "CAREER_INDEMNITY",
      "NEW_PAY_AMOUNT",
      "DIFFERENTIAL_INDEMNITY_ESTIMATE",
      "DIFFERENTIAL_INDEMNITY_AMOUNT",
    ]);
    expect(steps[0]?.label).toEqual({
      fr: "Salaire indiciaire (juin 2003)",
      en: "Index pay (June 2003)",
    });
    expect(steps[4]?.label.fr).toBe("Rémunération de juin 2003 comparée");
    expect(steps[9]?.label.fr).toBe("Rémunération de juillet 2003 comparée");
    expect(steps[10]?.label.fr).toBe("Ce qui manque à la nouvelle rémunération");
    expect(articles).toContain("Art9");
  });

  it("rests on R11 whether the former pay is in points or in euros", () => {
    const ids = (request: DifferentialIndemnityRequest): readonly string[] =>
      differentialIndemnity(request).readings.map(({ id }) => id);
    const { attendanceBonus: _, ...bare } = comparison;
    expect(ids({ comparison })).toEqual(["R36", "R11", "R1"]);
    expect(ids({ comparison: { ...bare, oldPay: { amount: 1 } } })).toEqual(["R11", "R1"]);
    expect(ids({ nationalAmount: 1 })).toEqual([]);
  });

  it("takes the readings chosen into the new pay", () => {
    const cadre = {
      ...comparison,
      metier: "cadre-administratif-niveau-1",
      cadreYears: 10,
    } as const;
    const found = differentialIndemnity({ comparison: cadre, readings: { R2: "compounded" } });
    // 493 × 4.151 = 2 046.44; 28 % = 573.00; 10 % of 2 619.44 = 261.94
    expect(found.comparison?.newPay.toFixed(2)).toBe("2881.38");
  });

  it("tells in its JSON Schema that the former pay is given in elements or as an amount", () => {
    const { properties } = jsonSchemaOf("differentialIndemnityRequest") as never as {
      readonly properties: {
        readonly comparison: {
          readonly properties: {
            readonly oldPay: { readonly anyOf: readonly { readonly required: unknown }[] };
          };
        };
      };
    };
    const { anyOf } = properties.comparison.properties.oldPay;
    expect(anyOf.map(({ required }) => required)).toEqual([["indexPoints"], ["amount"]]);
  });

  it("fills the gap exactly, or is nil: never negative, and the pay never falls", () => {
    const request = fc.record({
      seniorityYears: fc.integer({ min: 0, max: 40 }),
      points: fc.integer({ min: 1, max: 900 }),
      career: fc.integer({ min: 0, max: 100 }),
      attendanceBonus: fc.boolean(),
      workingTime: fc.constantFrom("0.5", "0.8", "1"),
    });
    fc.assert(
      fc.property(request, ({ points, career, ...given }) => {
        const { amount, comparison: pays } = differentialIndemnity({
          comparison: {
            ...comparison,
            ...given,
            oldPay: { indexPoints: points },
            careerIndemnityPoints: career,
          },
        });
        if (pays === undefined || amount.isNegative()) return false;
        const paid = pays.newPay.plus(pays.careerIndemnity).plus(amount);
        return amount.isZero() ? !paid.lessThan(pays.oldPay) : paid.equals(pays.oldPay);
      }),
      { numRuns: 60 },
    );
  });
});

describe("a differential indemnity is refused", () => {
  it("without an amount or two pays", () => {
    const outcome = safeDifferentialIndemnity({});
    expect(refused(outcome)).toEqual(["missing nationalAmount"]);
    expect(messages(outcome)).toEqual([
      "nationalAmount: expected the national amount (nationalAmount) or the two pays (comparison), received nothing.",
    ]);
    expect(expectedInFrench(outcome)).toEqual([
      "le montant national (nationalAmount) ou les deux rémunérations (comparison)",
    ]);
    expect(articles(outcome)).toEqual(["Art9"]);
    expect(() => differentialIndemnity({})).toThrow("nationalAmount");
  });

  it("when it is not an object", () => {
    expect(refused(safeDifferentialIndemnity(undefined))).toEqual(["missing "]);
    expect(refused(safeDifferentialIndemnity(null))).toEqual(["invalid-type "]);
    expect(refused(safeDifferentialIndemnity({ comparison: 3 }))).toEqual([
      "invalid-type comparison",
    ]);
  });

  it("with an old pay of zero, whichever way it is given", () => {
    expect(refused(safeDifferentialIndemnity(asked({ oldPay: { indexPoints: 0 } })))).toEqual([
      "out-of-range comparison.oldPay.indexPoints",
    ]);
    const { attendanceBonus: _, ...bare } = comparison;
    expect(
      refused(safeDifferentialIndemnity({ comparison: { ...bare, oldPay: { amount: 0 } } })),
    ).toEqual(["out-of-range comparison.oldPay.amount"]);
    const nothing = safeDifferentialIndemnity(asked({ oldPay: 12 }));
    expect(refused(nothing)).toEqual(["invalid-type comparison.oldPay"]);
    expect(messages(nothing)).toEqual([
      "comparison.oldPay: expected { indexPoints, … } or { amount }, received 12.",
    ]);
    expect(expectedInFrench(nothing)).toEqual(["{ indexPoints, … } ou { amount }"]);
    expect(refused(safeDifferentialIndemnity(asked({ oldPay: null })))).toEqual([
      "invalid-type comparison.oldPay",
    ]);
  });

  it("with elements that do not say whether the attendance bonus was drawn", () => {
    const { attendanceBonus: _, ...bare } = comparison;
    const outcome = safeDifferentialIndemnity({ comparison: bare });
    expect(refused(outcome)).toEqual(["missing comparison.attendanceBonus"]);
    expect(messages(outcome)).toEqual([
      "comparison.attendanceBonus: expected whether the attendance and punctuality bonus was drawn (true or false), received nothing.",
    ]);
    expect(expectedInFrench(outcome)).toEqual([
      "si la prime d'assiduité et de ponctualité était perçue (true ou false)",
    ]);
    expect(articles(outcome)).toEqual(["Art8"]);
  });

  it("with an amount and what only elements need", () => {
    const outcome = safeDifferentialIndemnity(
      asked({ oldPay: { amount: 1800 }, oldPointValue: "4.2" }),
    );
    expect(refused(outcome)).toEqual([
      "not-applicable comparison.attendanceBonus",
      "not-applicable comparison.oldPointValue",
    ]);
    expect(messages(outcome)[0]).toBe(
      "comparison.attendanceBonus: expected nothing here: the former pay is given in euros, received false.",
    );
    expect(expectedInFrench(outcome)[0]).toBe(
      "rien ici : l'ancienne rémunération est donnée en euros",
    );
  });

  it("with cadres' points for a non-cadre, and for what the pay of July 2003 would be refused", () => {
    const points = { indexPoints: 400, technicityPoints: 3 };
    expect(refused(safeDifferentialIndemnity(asked({ oldPay: points, cadreYears: 1 })))).toEqual([
      "not-a-cadre comparison.cadreYears",
    ]);
    expect(refused(safeDifferentialIndemnity(asked({ oldPay: points })))).toEqual([
      "not-a-cadre comparison.oldPay.technicityPoints",
    ]);
  });
});
