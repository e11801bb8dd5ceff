import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { teacherHousing } from "../../src/in-kind/teacher-housing.js";
import { waitingIndemnityBase } from "../../src/leaving/waiting-indemnity-base.js";
import { higherMetier } from "../../src/pay/standing-in/higher-metier.js";
import { replacementDifferential } from "../../src/pay/standing-in/replacement-differential.js";
import { assistantMaternelPay } from "../../src/populations/assistant-maternel-pay.js";
import { directorCoefficient } from "../../src/populations/directors/director-coefficient.js";
import { medicalDutyPay } from "../../src/populations/medical/medical-duty-pay.js";
import { trainingPay } from "../../src/populations/training-pay.js";
import { overtimeCeiling } from "../../src/working-time/overtime-ceiling.js";
import { retirementAllowance } from "../as-signed.js";

const month = "2003-09";

type Amount = { toFixed(decimals: number): string };

const hundredths = (amount: Amount): number => Math.round(Number(amount.toFixed(2)) * 100);

/** What an amount is of, what it grows with, the least and the greatest whole number that says it, and the amount of a number. */
type Growing = readonly [
  what: string,
  by: string,
  between: readonly [min: number, max: number],
  of: (given: number) => Amount,
];

/** The allowance of four months of pay after nineteen years, from the last three. */
function retired(lastThreeMonths: readonly string[]): Amount {
  const allowance = retirementAllowance({ years: 19, cadre: false, lastThreeMonths });
  if (allowance.basis === "law") throw new Error("the law applies");
  return allowance.amount;
}

/** Ten thousandths of a euro, as the value of the point. */
const value = (tenThousandths: number): string => (tenThousandths / 10_000).toFixed(4);
const values = [10_000, 90_000] as const;
const coefficients = [200, 2000] as const;
const theValue = "the value of the point";

const growing: readonly Growing[] = [
  [
    "the housing of teachers",
    theValue,
    values,
    (given) =>
      teacherHousing({
        teacher: "enseignant-specialise",
        housed: false,
        month,
        pointValue: value(given),
      }).amount,
  ],
  [
    "the base of the waiting indemnity",
    theValue,
    values,
    (given) => waitingIndemnityBase({ month, pointValue: value(given) }).base,
  ],
  [
    "the pay of an assistant maternel",
    theValue,
    values,
    (given) =>
      assistantMaternelPay({ children: 2, month, seniorityYears: 7, pointValue: value(given) })
        .amount,
  ],
  [
    "the pay of somebody in training",
    theValue,
    values,
    (given) => trainingPay({ article: "A5.4.1.1", month, pointValue: value(given) }).amount,
  ],
  [
    "the duties of a doctor",
    theValue,
    values,
    (given) =>
      medicalDutyPay({
        duties: { medicalDuty: 2 },
        ceiling: "ordinary",
        month,
        pointValue: value(given),
      }).amount,
  ],
  [
    "the duties of a doctor",
    "their number",
    [0, 31],
    (given) =>
      medicalDutyPay({ duties: { medicalDuty: given }, ceiling: "ordinary", month }).amount,
  ],
  [
    "the differential of a replacement",
    theValue,
    values,
    (given) =>
      replacementDifferential({ own: 477, replaced: 537, month, pointValue: value(given) }).amount,
  ],
  [
    "the differential of a replacement",
    "the points of the métier replaced",
    coefficients,
    (given) => replacementDifferential({ own: 199, replaced: given, month }).amount,
  ],
  [
    "the coefficient of work in a higher métier",
    "the points of the other métier",
    coefficients,
    (given) => higherMetier({ own: 351, other: given, shareOfHours: 60, month }).coefficient,
  ],
  [
    "the coefficient of a director",
    "the charges",
    [1, 900_000],
    (given) => directorCoefficient({ charges: (given / 1000).toFixed(3), month }).coefficient,
  ],
  [
    "the coefficient that bounds overtime",
    "the conventional coefficient",
    coefficients,
    (given) =>
      overtimeCeiling({ conventionalCoefficient: given, seniorityYears: 5, month })
        .increaseCoefficient,
  ],
  [
    "the coefficient that bounds overtime",
    "the years of seniority",
    [0, 60],
    (given) =>
      overtimeCeiling({ conventionalCoefficient: 376, seniorityYears: given, month })
        .coefficientWithSeniority,
  ],
  [
    "the retirement allowance",
    "the pay of the last three months",
    [100_000, 900_000],
    (given) => retired([(given / 100).toFixed(2), "1900.00", "2000.00"]),
  ],
];

describe.each(growing)("%s", (_, by, [min, max], of) => {
  it(`never falls with ${by}`, () => {
    const given = fc.integer({ min, max });
    fc.assert(
      fc.property(given, given, (one, other) => {
        const [low, high] = one < other ? [one, other] : [other, one];
        expect(hundredths(of(high))).toBeGreaterThanOrEqual(hundredths(of(low)));
      }),
      { numRuns: 100 },
    );
  });
});

describe("special pay is flat", () => {
  it("beyond thirty years of seniority", () => {
    const coefficient = (seniorityYears: number): string =>
      overtimeCeiling({
        conventionalCoefficient: 376,
        seniorityYears,
        month,
      }).coefficientWithSeniority.toFixed(2);
    const entrusted = (seniorityYears: number): string =>
      assistantMaternelPay({ children: 1, month, seniorityYears }).amount.toFixed(2);
    fc.assert(
      fc.property(fc.integer({ min: 30, max: 60 }), (years) => {
        expect(coefficient(years)).toBe("488.80");
        expect(entrusted(years)).toBe(entrusted(30));
      }),
    );
    expect(coefficient(29)).toBe("485.04");
  });

  it("beyond the ceiling of a doctor's duties: ten of 29 points are paid as 284", () => {
    const paid = (medicalDuty: number): string =>
      medicalDutyPay({ duties: { medicalDuty }, ceiling: "ordinary", month }).amount.toFixed(2);
    expect([paid(9), paid(10)]).toEqual(["1083.41", "1178.88"]);
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 31 }), (duties) => {
        expect(paid(duties)).toBe("1178.88");
      }),
    );
  });
});

describe("part time in special pay", () => {
  const tenThousandths = fc.integer({ min: 1, max: 10_000 });

  it("applies once to a replacement: 60 points × 4.151 €, in proportion", () => {
    fc.assert(
      fc.property(tenThousandths, (time) => {
        const workingTime = value(time);
        const { amount } = replacementDifferential({ own: 477, replaced: 537, workingTime, month });
        expect(hundredths(amount)).toBe(Math.floor((60 * 4151 * time + 50_000) / 100_000));
      }),
    );
  });

  it("applies once to a training: 284 points × 4.151 €, in proportion", () => {
    fc.assert(
      fc.property(tenThousandths, (time) => {
        const { amount } = trainingPay({ article: "A5.4.1.1", workingTime: value(time), month });
        expect(hundredths(amount)).toBe(Math.floor((284 * 4151 * time + 50_000) / 100_000));
      }),
    );
  });
});
