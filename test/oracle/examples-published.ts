/**
 * The few amounts that others published (the sources of the project, part 9), as they printed them; the oracle has no hand in them.
 */
import type { ExampleFile } from "./examples.js";

export const published: Omit<ExampleFile, "$schema"> = {
  title: "Amounts published by others",
  source:
    "A union's note of 2016 on the aide-soignant; a payslip of November 2025 (48 h of 151.67), of which the Sunday line is left out: it is paid at the points of avenant n° 2003-07, which today's dataset records and does not apply.",
  status: "published",
  cases: [
    {
      name: "Aide-soignant with the 11-point bonus, no seniority, point at 4.403: 351 × 4.403 and 11 × 4.403",
      request: {
        metier: "aide-soignant",
        month: "2016-01",
        seniorityYears: 0,
        functionalBonuses: ["personnes-agees"],
      },
      expect: {
        lines: { BASE_SALARY: "1545.45", SENIORITY: "0.00", FUNCTIONAL_BONUS: "48.43" },
        gross: "1593.88",
        total: "1593.88",
      },
    },
    {
      name: "Infirmier, 48 h of 151.67, with the 11-point bonus, point at 4.58",
      request: {
        metier: "infirmier-de-ou-autorise",
        month: "2025-11",
        seniorityYears: 0,
        workingTime: "0.3164765609",
        functionalBonuses: ["personnes-agees"],
      },
      expect: {
        lines: { BASE_SALARY: "691.39", SENIORITY: "0.00", FUNCTIONAL_BONUS: "15.94" },
        gross: "707.33",
        total: "707.33",
      },
    },
    {
      name: "The same slip with the rest of its gross entered as an amount: 889.14 × 5 %",
      request: {
        metier: "infirmier-de-ou-autorise",
        month: "2025-11",
        seniorityYears: 0,
        workingTime: "0.3164765609",
        functionalBonuses: ["personnes-agees"],
        differentialIndemnity: "181.81",
        decentralizedBonus: { paid: "monthly" },
      },
      expect: {
        lines: {
          BASE_SALARY: "691.39",
          SENIORITY: "0.00",
          FUNCTIONAL_BONUS: "15.94",
          DIFFERENTIAL_INDEMNITY: "181.81",
        },
        gross: "889.14",
        decentralizedBonus: "44.46",
        total: "933.60",
      },
    },
  ],
};
