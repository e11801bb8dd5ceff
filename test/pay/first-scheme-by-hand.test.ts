import { describe, expect, it } from "vitest";
import { computePay } from "../../src/pay/compute-pay.js";
import type { PayRequest } from "../../src/pay/request/pay-request.js";

const lines = (request: PayRequest): readonly string[] =>
  computePay(request).lines.map(({ code, amount }) => `${code} ${amount.toFixed(2)}`);
const gross = (request: PayRequest): string => computePay(request).gross.toFixed(2);

/** Months from 2004 to 2012, worked out by hand from ACTS.md; SMIC of a month: hourly × 455/3. */
describe("a month of the first scheme, by hand", () => {
  const porter = { metier: "agent-des-services-logistiques-niveau-1", month: "2012-08" } as const;
  const overseas = { kind: "creche", place: "guadeloupe" } as const;

  it("of a crèche overseas: the cost of living comes after 0.925, and is not multiplied again", () => {
    // 291 × 4.403 = 1 281.273; × 0.925 = 1 185.17475; 9.40 × 455/3 = 1 425.67
    // 5 %: 64.06; (1 281.27 + 64.06) × 0.925 = 1 244.43; 20 %: 248.89;
    // counted: 1 185.17475 + 248.89 = 1 434.06, which is enough
    expect(lines({ ...porter, seniorityYears: 5, establishment: overseas })).toEqual([
      "BASE_SALARY 1281.27",
      "SENIORITY 64.06",
      "REDUCED_GROSS -100.90",
      "COST_OF_LIVING 248.89",
    ]);
    // 20 % of 1 185.17: 237.03; 1 185.17475 + 237.03 = 1 422.20; 1 425.67 − 1 422.20 = 3.47
    // (1 281.27 + 3.47 − 96.10) × 20 % = 237.728
    expect(lines({ ...porter, seniorityYears: 0, establishment: overseas })).toEqual([
      "BASE_SALARY 1281.27",
      "MINIMUM_SALARY 3.47",
      "SENIORITY 0.00",
      "REDUCED_GROSS -96.10",
      "COST_OF_LIVING 237.73",
    ]);
    // before the factor: 1 281.27 + 237.03 = 1 518.30 is enough
    const before = { R67: "before-the-factor" } as const;
    const whole = { ...porter, seniorityYears: 0, establishment: overseas, readings: before };
    expect(lines(whole)).not.toContain("MINIMUM_SALARY 3.47");
  });

  it("overseas, where the cost of living is enough without the complement", () => {
    // 291 × 4.403 × 0.8 = 1 025.02; 6 %: 61.50; 20 %: 217.30; 1 242.32 > 1 140.53
    const guadeloupe = { ...porter, seniorityYears: 6, workingTime: "0.8" } as const;
    expect(lines({ ...guadeloupe, establishment: { place: "guadeloupe" } })).toEqual([
      "BASE_SALARY 1025.02",
      "SENIORITY 61.50",
      "COST_OF_LIVING 217.30",
    ]);
    // 408 × 4.248 = 1 733.18; 7 %: 121.32; 46.73; 53.10; 41.02: 1 995.35, 20 %: 399.07;
    // nights 2.06 × 4.248 = 8.75; internat 5 % of 1 901.23 = 95.06
    const martinique = {
      metier: "moniteur-educateur",
      month: "2006-02",
      seniorityYears: 7,
      functionalBonuses: ["maison-d-accueil-readaptation-ou-foyer-de-vie"],
      establishment: { place: "martinique" },
      careerIndemnityPoints: "12.5",
      differentialIndemnity: "41.02",
      constraints: { nights: 2, internat: "5" },
    } as const;
    expect(gross(martinique)).toBe("2498.23");
  });

  it("of a crèche: what is counted is multiplied, the complement and what is kept are not", () => {
    // 329 × 4.403 = 1 448.59; × 0.925 = 1 339.95; 9.22 × 455/3 = 1 398.37
    const creche = { kind: "creche" } as const;
    const february = { month: "2012-02", establishment: creche } as const;
    const employee = {
      metier: "employe-d-accueil-et-de-communication",
      seniorityYears: 3,
    } as const;
    // 3 % of 1 448.59 + 58.42 = 45.21; 0.925 × (1 448.59 + 45.21) − 1 493.80 = −112.03
    expect(lines({ ...february, ...employee })).toEqual([
      "BASE_SALARY 1448.59",
      "MINIMUM_SALARY 58.42",
      "SENIORITY 45.21",
      "REDUCED_GROSS -112.03",
    ]);
    // 354 × 4.403 = 1 558.66; 14 %: 218.21; 33.33; × 0.925 = 1 674.44; 48.70 kept
    const supervisor = {
      metier: "responsable-logistique-niveau-1",
      seniorityYears: 14,
      complements: ["encadrement-10-a-19"],
      keptSpecialDuty: "48.70",
      differentialIndemnity: "33.33",
    } as const;
    expect(gross({ ...february, ...supervisor })).toBe("1723.14");
  });

  it("cut by an absence: what does not vary is taken off, 0.925 and overseas within", () => {
    // 439 × 4.248 = 1 864.87; 8 %: 149.19; × 0.925 = 1 863.01; five weekdays of 22 in November 2005
    const redacteur = { metier: "redacteur", month: "2005-11", seniorityYears: 8 } as const;
    const unpaid = [{ from: "2005-11-07", lastDay: "2005-11-11" }];
    const creche = {
      ...redacteur,
      establishment: { kind: "creche" },
      presence: { unpaid },
    } as const;
    expect(lines(creche).at(-1)).toBe("ABSENCE -423.41");
    // 351 × 4.355 = 1 528.61; 8 %: 122.29; 20 %: 330.18; fifteen weekdays of 22 in March 2009
    const carer = { metier: "aide-soignant", month: "2009-03", seniorityYears: 8 } as const;
    const left = {
      establishment: { place: "guadeloupe" },
      presence: { left: "2009-03-10" },
    } as const;
    expect(gross({ ...carer, ...left })).toBe("630.34");
    // 306 × 4.381 = 1 340.59; to 1 343.77; 2 %: 26.88; five weekdays of 20 in February 2010
    const home = { metier: "auxiliaire-de-vie", month: "2010-02", seniorityYears: 2 } as const;
    const away = [{ from: "2010-02-01", lastDay: "2010-02-05" }];
    expect(gross({ ...home, presence: { unpaid: away } })).toBe("1027.99");
  });

  it("brought up to the minimum: replacement and differential count, a career indemnity does not", () => {
    // 1 281.27 + 21 × 4.403 = 92.46; 1 425.67 − 1 373.73 = 51.94; 7 % of 1 333.21; 5 % of 1 518.99
    const replacement = { metier: "agent-des-services-logistiques-niveau-2" } as const;
    expect(
      lines({ ...porter, seniorityYears: 7, replacement, constraints: { particular: true } }),
    ).toEqual([
      "BASE_SALARY 1281.27",
      "MINIMUM_SALARY 51.94",
      "SENIORITY 93.32",
      "REPLACEMENT_DIFFERENTIAL 92.46",
      "PARTICULAR_CONSTRAINTS 75.95",
    ]);
    // 306 × 4.403 = 1 347.32; 1 398.37 − 1 347.32 − 20.15 = 30.90; 25 %; 5.5 × 4.403 = 24.22
    const indemnities = { careerIndemnityPoints: "5.5", differentialIndemnity: "20.15" } as const;
    const home = { metier: "auxiliaire-de-vie", month: "2012-03", seniorityYears: 25 } as const;
    expect(lines({ ...home, ...indemnities })).toEqual([
      "BASE_SALARY 1347.32",
      "MINIMUM_SALARY 30.90",
      "SENIORITY 344.56",
      "CAREER_INDEMNITY 24.22",
      "DIFFERENTIAL_INDEMNITY 20.15",
    ]);
  });

  it("known on a day: the minimum and the point of April 2009 from 31 March 2010 (R69)", () => {
    const september = { ...porter, month: "2009-09", seniorityYears: 5 } as const;
    // 291 × 4.355 = 1 267.31, 5 %; 1 337.70, 5 %
    expect(gross({ ...september, law: { knownOn: "2010-03-30" } })).toBe("1330.68");
    expect(gross({ ...september, law: { knownOn: "2010-03-31" } })).toBe("1404.59");
  });
});
