/**
 * Sums done on paper, each laid out in the name of its case; the oracle is checked against them as the library is.
 */
import type { ExampleFile } from "./examples.js";

export const byHand: Omit<ExampleFile, "$schema"> = {
  title: "Sums done by hand",
  source:
    "Each sum stands in the name of its case; the figures are those of the avenant n° 2002-02.",
  status: "computed by hand",
  cases: [
    {
      name: "(477 + 82) × 4.151 = 2 320.409; 12 % of 2 320.41 = 278.4492",
      request: {
        metier: "infirmier-specialise-diplome",
        complements: ["anesthesie-reanimation"],
        month: "2003-09",
        seniorityYears: 12,
      },
      expect: {
        lines: { BASE_SALARY: "2320.41", SENIORITY: "278.45" },
        gross: "2598.86",
        total: "2598.86",
      },
    },
    {
      name: "351 × 4.151 = 1 457.001; 30 %, the cap, of 1 457.00 = 437.10; 11 × 4.151 = 45.661",
      request: {
        metier: "aide-soignant",
        month: "2003-09",
        seniorityYears: 31,
        functionalBonuses: ["personnes-agees"],
      },
      expect: {
        lines: { BASE_SALARY: "1457.00", SENIORITY: "437.10", FUNCTIONAL_BONUS: "45.66" },
        gross: "1939.76",
        total: "1939.76",
      },
    },
    {
      name: "351 × 4.151 × 0.5 = 728.5005; 7 % of 728.50 = 50.995, half up 51.00; 11 × 4.151 × 0.5 = 22.8305",
      request: {
        metier: "aide-soignant",
        month: "2003-09",
        seniorityYears: 7,
        workingTime: "0.5",
        functionalBonuses: ["personnes-agees"],
      },
      expect: {
        lines: { BASE_SALARY: "728.50", SENIORITY: "51.00", FUNCTIONAL_BONUS: "22.83" },
        gross: "802.33",
        total: "802.33",
      },
    },
    {
      name: "(537 + 22) × 4.151 = 2 320.409; 24 % of 2 320.41 = 556.8984; 20 %, the cap, = 464.082",
      request: {
        metier: "cadre-infirmier",
        complements: ["surveillant-general"],
        month: "2003-09",
        seniorityYears: 24,
        cadreYears: 24,
      },
      expect: {
        lines: { BASE_SALARY: "2320.41", SENIORITY: "556.90", CADRE_MAJORATION: "464.08" },
        gross: "3341.39",
        total: "3341.39",
      },
    },
    {
      name: "351 × 4.403 = 1 545.453; 11 × 4.403 = 48.433; one after the other 1 593.88, where 362 × 4.403 = 1 593.886",
      request: {
        metier: "aide-soignant",
        month: "2011-01",
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
      name: "(378 + 30) × 4.151 = 1 693.608; 10 % of 1 693.61 = 169.361; 11 × 4.151 = 45.661; 4 nights and 3 of effective work: (4 + 3 × 1.65) × 4.151 = 37.15145; 8 h: 12 × 4.151 = 49.812; 5 % of (1 693.61 + 169.36 + 45.66 = 1 908.63) = 95.4315",
      request: {
        metier: "moniteur-educateur",
        month: "2003-09",
        seniorityYears: 10,
        functionalBonuses: ["maison-d-accueil-readaptation-ou-foyer-de-vie"],
        constraints: { nights: 4, workedNights: 3, sundayHolidayHours: 8, internat: "5" },
      },
      expect: {
        lines: {
          BASE_SALARY: "1693.61",
          SENIORITY: "169.36",
          FUNCTIONAL_BONUS: "45.66",
          NIGHTS: "37.15",
          SUNDAYS_HOLIDAYS: "49.81",
          INTERNAT: "95.43",
        },
        gross: "2091.02",
        total: "2091.02",
      },
    },
    {
      name: "(937 + 100) × 4.172 = 4 326.364; 5 % of 4 326.36 = 216.318, twice; 100 × 4.172 = 417.20; together 5 176.20; 2.5 % = 129.405, half up 129.41",
      request: {
        metier: "medecin-specialiste",
        month: "2004-06",
        seniorityYears: 5,
        cadreYears: 5,
        extraPoints: { bonification: 100 },
        decentralizedBonus: { paid: "monthly" },
      },
      expect: {
        lines: {
          BASE_SALARY: "4326.36",
          SENIORITY: "216.32",
          CADRE_MAJORATION: "216.32",
          EXTRA_POINTS: "417.20",
        },
        gross: "5176.20",
        decentralizedBonus: "129.41",
        total: "5305.61",
      },
    },
    {
      name: "The next month at 5 %: 5 176.20 × 5 % = 258.81",
      request: {
        metier: "medecin-specialiste",
        month: "2004-07",
        seniorityYears: 5,
        cadreYears: 5,
        extraPoints: { bonification: 100 },
        decentralizedBonus: { paid: "monthly" },
      },
      expect: {
        lines: {
          BASE_SALARY: "4326.36",
          SENIORITY: "216.32",
          CADRE_MAJORATION: "216.32",
          EXTRA_POINTS: "417.20",
        },
        gross: "5176.20",
        decentralizedBonus: "258.81",
        total: "5435.01",
      },
    },
    {
      name: "291 × 4.151 = 1 207.941; 2 % of 1 207.94 = 24.1588; no bonus besides",
      request: {
        metier: { emploiJeune: "non-qualifie" },
        month: "2003-11",
        seniorityYears: 2,
      },
      expect: {
        lines: { BASE_SALARY: "1207.94", SENIORITY: "24.16" },
        gross: "1232.10",
        total: "1232.10",
      },
    },
    {
      name: "603 × 4.151 = 2 503.053; 25 % of 2 503.05 = 625.7625; 20 % = 500.61; 20 × 4.151 × 1 = 83.02; 50.00 in euros",
      request: {
        metier: { extinction: "infirmier-general-stagiaire" },
        month: "2003-07",
        seniorityYears: 25,
        cadreYears: 20,
        careerIndemnityPoints: 20,
        differentialIndemnity: "50",
      },
      expect: {
        lines: {
          BASE_SALARY: "2503.05",
          SENIORITY: "625.76",
          CADRE_MAJORATION: "500.61",
          CAREER_INDEMNITY: "83.02",
          DIFFERENTIAL_INDEMNITY: "50.00",
        },
        gross: "3762.44",
        total: "3762.44",
      },
    },
  ],
};
