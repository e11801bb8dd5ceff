import { describe, expect, it } from "vitest";
import { computePay, type PayRequest } from "../../src/pay/index.js";

const law = "as-signed";
const aide = { metier: "aide-soignant", law } as const;
const nurse = { metier: "infirmier-de-ou-autorise", law, seniorityYears: 4 } as const;
const educator = { metier: "moniteur-educateur", law } as const;

describe("months lived, by hand", () => {
  it.each<readonly [string, object, string]>([
    [
      // 1 457.00 + 72.85 + 45.66 = 1 575.51; 19 days of 31 not paid: 965.64
      "entered on 20 October, by calendar days, with the bonus of 11 points",
      {
        ...aide,
        month: "2003-10",
        seniorityYears: 5,
        functionalBonuses: ["personnes-agees"],
        presence: { entered: "2003-10-20", method: "calendar-days" },
      },
      "609.87",
    ],
    // 477 × 4.172 = 1 990.04, 4 % 79.60: 2 069.64; the 30th is a Friday, nothing is left to work
    [
      "left on Friday 30 January",
      { ...nurse, month: "2004-01", presence: { left: "2004-01-30" } },
      "2069.64",
    ],
    [
      // 30 of 31: 66.76 off
      "left on 30 January, by calendar days",
      { ...nurse, month: "2004-01", presence: { left: "2004-01-30", method: "calendar-days" } },
      "2002.88",
    ],
    [
      // 28 of 29: 71.37 off
      "left on 28 February 2004, by calendar days",
      { ...nurse, month: "2004-02", presence: { left: "2004-02-28", method: "calendar-days" } },
      "1998.27",
    ],
    [
      // 351 × 4.248 = 1 491.05; 14 thirtieths off: 695.82
      "entered on 15 February 2006, by thirtieths",
      {
        ...aide,
        month: "2006-02",
        seniorityYears: 0,
        presence: { entered: "2006-02-15", method: "thirtieths" },
      },
      "795.23",
    ],
    [
      // (378 + 30) × 4.151 × 1/2 = 846.80, 12 % 101.62; 35 hours of 70 (4.5, 6, 7): 474.21 off
      "two weeks without pay at half time, on Mondays, Wednesdays and Fridays",
      {
        ...educator,
        month: "2003-11",
        seniorityYears: 12,
        workingTime: "1/2",
        presence: {
          week: { monday: "4.5", wednesday: 6, friday: 7 },
          unpaid: [{ from: "2003-11-03", lastDay: "2003-11-14" }],
        },
      },
      "474.21",
    ],
    [
      // 1 693.61 + 33.87 = 1 727.48, 7 days of 22 off: 549.65; 5 % of internat, 86.37, is not cut
      "entered on 10 September, by working days, with internat",
      {
        ...educator,
        month: "2003-09",
        seniorityYears: 2,
        constraints: { internat: "5" },
        presence: { entered: "2003-09-10", method: "working-days" },
      },
      "1264.20",
    ],
    [
      // 1 457.00 + 43.71 = 1 500.71, 105 hours of 154 off: 1 023.21; nights 5 × 4.151 + 3 × 1.65 × 4.151
      "entered on 22 September, five nights",
      {
        ...aide,
        month: "2003-09",
        seniorityYears: 3,
        constraints: { nights: 5, workedNights: 3 },
        presence: { entered: "2003-09-22" },
      },
      "518.80",
    ],
    [
      // 8.82 × 455/3 = 1 337.70: 62.83 beside 1 274.87; 3 % 40.13; 63 hours of 154 off: 563.66
      "entered on 14 September 2009, at the minimum",
      {
        metier: "agent-des-services-logistiques-niveau-1",
        month: "2009-09",
        seniorityYears: 3,
        actDays: { "2009-01": "2009-10-01" },
        presence: { entered: "2009-09-14" },
      },
      "814.17",
    ],
    [
      // 376 × 4.447 = 1 672.07, 238 + 19 + 70: 1 999.07; 13 thirtieths off: 866.26
      "left on 17 January 2022, with the Ségur and grand âge lines, by thirtieths",
      {
        metier: "aide-soignant",
        month: "2022-01",
        seniorityYears: 0,
        establishment: { kind: "ehpad", publicFunding: true },
        presence: { left: "2022-01-17", method: "thirtieths" },
      },
      "1132.81",
    ],
  ])("%s", (_, request, gross) => {
    expect(computePay(request as PayRequest).gross.toFixed(2)).toBe(gross);
  });
});
