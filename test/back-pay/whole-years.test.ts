import { describe, expect, it } from "vitest";
import { backPay } from "../../src/back-pay/index.js";
import { addMonths, type Month } from "../../src/exact/index.js";
import type { LineCode, PayRequest } from "../../src/pay/index.js";

/** Twelve months of one person from a month on, each with what is told of it. */
function twelve(from: Month, each: (place: number) => object): readonly PayRequest[] {
  return Array.from(
    { length: 12 },
    (_, place) => ({ month: addMonths(from, place), ...each(place) }) as PayRequest,
  );
}

type Cents = readonly [paid: string, due: string, difference: string];

interface Sums {
  readonly paid: { toFixed(places: number): string };
  readonly due: { toFixed(places: number): string };
  readonly difference: { toFixed(places: number): string };
}

const cents = ({ paid, due, difference }: Sums): Cents => [
  paid.toFixed(2),
  due.toFixed(2),
  difference.toFixed(2),
];

type ByCode = Partial<Readonly<Record<LineCode, Cents>>>;

const byCode = (lines: readonly (Sums & { readonly code: LineCode })[]): ByCode =>
  Object.fromEntries(lines.map((line) => [line.code, cents(line)]));

/**
 * A brancardier from July 2003, 5 years of seniority and 6 from November, four nights worked
 * through and 8 Sunday hours a month, particular constraints, the bonus with the month; paid by
 * what was known on 19 March 2004, the eve of the publication of 2003-05 (304 to 306 points) and of
 * 2003-07 (nights 1 to 1.03 and 1.65 to 1.68, Sunday hours 1.5 to 1.54).
 *
 * | a month | July-Oct. 2003, 4.151 | Nov.-Dec. 2003, 4.151 | Jan.-June 2004, 4.172 |
 * |---|---|---|---|
 * | 304 × V | 1261.904: 1261.90 | 1261.90 | 1268.288: 1268.29 |
 * | 306 × V | 1270.206: 1270.21 | 1270.21 | 1276.632: 1276.63 |
 * | 5, 6, 6 % of the first | 63.095: 63.10 | 75.714: 75.71 | 76.0974: 76.10 |
 * | 5, 6, 6 % of the second | 63.5105: 63.51 | 76.2126: 76.21 | 76.5978: 76.60 |
 * | (4 × 1 + 4 × 1.65) × V | 44.0006: 44.00 | 44.00 | 44.2232: 44.22 |
 * | (4 × 1.03 + 4 × 1.68) × V | 44.99684: 45.00 | 45.00 | 45.22448: 45.22 |
 * | 8 × 1.5 × V | 49.812: 49.81 | 49.81 | 50.064: 50.06 |
 * | 8 × 1.54 × V | 51.14032: 51.14 | 51.14 | 51.39904: 51.40 |
 * | 5 % of base and seniority, paid | 66.25 | 66.8805: 66.88 | 67.2195: 67.22 |
 * | the same, due | 66.686: 66.69 | 67.321: 67.32 | 67.6615: 67.66 |
 * | gross, paid | 1485.06 | 1498.30 | 1505.89 |
 * | gross, due | 1496.55 | 1509.88 | 1517.51 |
 * | bonus 5 %, paid | 74.253: 74.25 | 74.915: 74.92 | 75.2945: 75.29 |
 * | bonus 5 %, due | 74.8275: 74.83 | 75.494: 75.49 | 75.8755: 75.88 |
 *
 * Base: 4 × 1261.90 + 2 × 1261.90 + 6 × 1268.29 = 15181.14; 6 × 1270.21 + 6 × 1276.63 = 15281.04.
 * Gross: 4 × 1485.06 + 2 × 1498.30 + 6 × 1505.89 = 17972.18; 4 × 1496.55 + 2 × 1509.88 +
 * 6 × 1517.51 = 18111.02.
 */
const porter = twelve("2003-07", (place) => ({
  metier: "brancardier",
  seniorityYears: place < 4 ? 5 : 6,
  constraints: { nights: 4, workedNights: 4, sundayHolidayHours: 8, particular: true },
  decentralizedBonus: { paid: "monthly" },
}));

/**
 * A cadre infirmier at 80 % from April 2009, 19 and 9 years and 20 and 10 from September, 30 points
 * for the operating theatre, 11 of functional bonus, 20 of career indemnity; paid by what was surely
 * known on 2 October 2009: the point at 4.355 instead of 4.381 (2009-05, reading R69).
 *
 * | a month | 4.355 | 4.381 |
 * |---|---|---|
 * | (537 + 30) × V × 0.8 | 1975.4280: 1975.43 | 1987.2216: 1987.22 |
 * | 19 %, then 20 % | 375.3317: 375.33; 395.086: 395.09 | 377.5718: 377.57; 397.444: 397.44 |
 * | 9 %, then 10 % | 177.7887: 177.79; 197.543: 197.54 | 178.8498: 178.85; 198.722: 198.72 |
 * | 11 × V × 0.8 | 38.3240: 38.32 | 38.5528: 38.55 |
 * | 20 × V × 0.8 | 69.6800: 69.68 | 70.0960: 70.10 |
 * | gross of 5 months | 2636.55 | 2652.29 |
 * | gross of 7 months | 2676.06 | 2692.03 |
 * | bonus 5 % | 131.8275: 131.83; 133.803: 133.80 | 132.6145: 132.61; 134.6015: 134.60 |
 *
 * Gross: 5 × 2636.55 + 7 × 2676.06 = 31915.17; 5 × 2652.29 + 7 × 2692.03 = 32105.66.
 * Bonus: 5 × 131.83 + 7 × 133.80 = 1595.75; 5 × 132.61 + 7 × 134.60 = 1605.25.
 */
const head = twelve("2009-04", (place) => ({
  metier: "cadre-infirmier",
  seniorityYears: place < 5 ? 19 : 20,
  cadreYears: place < 5 ? 9 : 10,
  complements: ["bloc-operatoire-ou-puericulture"],
  functionalBonuses: ["personnes-agees"],
  workingTime: "0.8",
  careerIndemnityPoints: 20,
  decentralizedBonus: { paid: "monthly" },
}));

/**
 * An agent des services logistiques niveau 1 in 2009, 7 years and 8 from June, 8 Sunday hours,
 * particular constraints; paid by what was surely known on 31 December 2009: neither the minimum of
 * 2009-03 nor the point of 2009-05 (reading R69). The bonus of the year, ten days of illness in
 * October: 10 − 6 = 4 sixtieths.
 *
 * Paid, 4.355 all the year: 291 × 4.355 = 1267.305: 1267.31; 7 % 88.7117: 88.71, 8 % 101.3848:
 * 101.38; 12.32 × 4.355 = 53.6536: 53.65; 5 % of 1356.02 = 67.801: 67.80, of 1368.69 = 68.4345:
 * 68.43. Gross 5 × 1477.47 + 7 × 1490.77 = 17822.74.
 *
 * Due, the SMIC being 8.71 × 455/3 = 1321.0166: 1321.02, from July 8.82 × 455/3 = 1337.70:
 *
 * | a month | Jan.-March | April, May | June | July-Dec. |
 * |---|---|---|---|---|
 * | 291 × V | 1267.31 | 1274.871: 1274.87 | 1274.87 | 1274.87 |
 * | minimum | 53.71 | 46.15 | 46.15 | 62.83 |
 * | seniority | 92.4714: 92.47 | 92.47 | 105.6816: 105.68 | 107.016: 107.02 |
 * | 12.32 × V | 53.65 | 53.97392: 53.97 | 53.97 | 53.97 |
 * | 5 % | of 1413.49: 70.67 | 70.67 | of 1426.70: 71.335: 71.34 | of 1444.72: 72.24 |
 * | gross | 1537.81 | 1538.13 | 1552.01 | 1570.93 |
 *
 * 3 × 1537.81 + 2 × 1538.13 + 1552.01 + 6 × 1570.93 = 18667.28.
 * Bonus: 5 % of 17822.74 = 891.137: 891.14, less 4/60 59.4093: 59.41, 831.73;
 * 5 % of 18667.28 = 933.364: 933.36, less 4/60 62.224: 62.22, 871.14.
 */
const cleaner = twelve("2009-01", (place) => ({
  metier: "agent-des-services-logistiques-niveau-1",
  seniorityYears: place < 5 ? 7 : 8,
  constraints: { sundayHolidayHours: 8, particular: true },
}));

describe("the back pay of twelve months, worked by hand", () => {
  it("follows a coefficient and the constraints that acts of 2003 moved", () => {
    const owed = backPay({ months: porter, paid: { knownOn: "2004-03-19" } });
    expect(owed.acts).toEqual(["2003-05", "2003-07"]);
    expect(byCode(owed.byLine)).toEqual({
      BASE_SALARY: ["15181.14", "15281.04", "99.90"],
      SENIORITY: ["860.42", "866.06", "5.64"],
      NIGHTS: ["529.32", "541.32", "12.00"],
      SUNDAYS_HOLIDAYS: ["599.22", "615.24", "16.02"],
      PARTICULAR_CONSTRAINTS: ["802.08", "807.36", "5.28"],
    });
    expect(owed.months.map(({ gross }) => gross.difference.toFixed(2))).toEqual([
      ...Array(4).fill("11.49"),
      ...Array(2).fill("11.58"),
      ...Array(6).fill("11.62"),
    ]);
    expect(cents(owed.gross)).toEqual(["17972.18", "18111.02", "138.84"]);
    expect(owed.bonus && cents(owed.bonus)).toEqual(["898.58", "905.58", "7.00"]);
    expect(cents(owed.total)).toEqual(["18870.76", "19016.60", "145.84"]);
  });

  it("follows a value of the point known late, at part time, across a year of seniority", () => {
    const owed = backPay({ months: head, paid: { knownOn: "2009-10-02" } });
    expect(owed.acts).toEqual(["2009-05"]);
    expect(byCode(owed.byLine)).toEqual({
      BASE_SALARY: ["23705.16", "23846.64", "141.48"],
      SENIORITY: ["4642.28", "4669.93", "27.65"],
      CADRE_MAJORATION: ["2271.73", "2285.29", "13.56"],
      FUNCTIONAL_BONUS: ["459.84", "462.60", "2.76"],
      CAREER_INDEMNITY: ["836.16", "841.20", "5.04"],
    });
    expect(owed.months.map(({ gross }) => gross.difference.toFixed(2))).toEqual([
      ...Array(5).fill("15.74"),
      ...Array(7).fill("15.97"),
    ]);
    expect(cents(owed.gross)).toEqual(["31915.17", "32105.66", "190.49"]);
    expect(owed.bonus && cents(owed.bonus)).toEqual(["1595.75", "1605.25", "9.50"]);
    expect(cents(owed.total)).toEqual(["33510.92", "33710.91", "199.99"]);
  });

  it("brings 2009 up to the minimum, with what follows from it to the bonus of the year", () => {
    const owed = backPay({
      months: cleaner,
      paid: { knownOn: "2009-12-31" },
      bonus: {
        year: 2009,
        absences: [{ motive: "maladie", from: "2009-10-05", lastDay: "2009-10-14" }],
      },
    });
    expect(owed.acts).toEqual(["2009-03", "2009-05"]);
    expect(byCode(owed.byLine)).toEqual({
      BASE_SALARY: ["15207.72", "15275.76", "68.04"],
      MINIMUM_SALARY: ["0.00", "676.56", "676.56"],
      SENIORITY: ["1153.21", "1210.15", "56.94"],
      SUNDAYS_HOLIDAYS: ["643.80", "646.68", "2.88"],
      PARTICULAR_CONSTRAINTS: ["818.01", "858.13", "40.12"],
    });
    expect(owed.months.map(({ gross }) => gross.difference.toFixed(2))).toEqual([
      ...Array(3).fill("60.34"),
      ...Array(2).fill("60.66"),
      "61.24",
      ...Array(6).fill("80.16"),
    ]);
    expect(cents(owed.gross)).toEqual(["17822.74", "18667.28", "844.54"]);
    expect(owed.bonus && cents(owed.bonus)).toEqual(["831.73", "871.14", "39.41"]);
    expect(cents(owed.total)).toEqual(["18654.47", "19538.42", "883.95"]);
  });
});
