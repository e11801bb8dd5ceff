/**
 * What the lines other than salary come to: constraints, indemnities, the bonus paid monthly, jobs that are not plain métiers.
 */
import type { Case } from "./examples.js";
import { monthlyPay } from "./monthly-pay.js";
import type { Request } from "./request.js";

const nurse = { metier: "infirmier-de-ou-autorise", month: "2003-09", seniorityYears: 8 };
const educator = { metier: "moniteur-educateur", month: "2004-05", seniorityYears: 11 };
const doctor = {
  metier: "medecin-specialiste",
  month: "2004-06",
  seniorityYears: 9,
  cadreYears: 9,
};

const requests: Readonly<Record<string, Request>> = {
  "One night": { ...nurse, constraints: { nights: 1 } },
  "Nine nights, seven of them of effective work": {
    ...nurse,
    constraints: { nights: 9, workedNights: 7 },
  },
  "Nights of a part-timer are paid like anybody's": {
    ...nurse,
    workingTime: "0.5",
    constraints: { nights: 5, workedNights: 5 },
  },
  "No night, asked for: the line is there and is nothing": { ...nurse, constraints: { nights: 0 } },
  "Eight hours of a Sunday are twelve points": { ...nurse, constraints: { sundayHolidayHours: 8 } },
  "Eleven hours of Sundays and holidays": { ...nurse, constraints: { sundayHolidayHours: 11 } },
  "Internat of an establishment for disabled children": {
    ...educator,
    constraints: { internat: "5" },
  },
  "Internat of another establishment": { ...educator, constraints: { internat: "3" } },
  "Internat counts the functional bonus in its base": {
    ...educator,
    functionalBonuses: ["maison-d-accueil-readaptation-ou-foyer-de-vie"],
    constraints: { internat: "5" },
  },
  "Internat counts the replacement differential in its base": {
    ...educator,
    workingTime: "0.8",
    constraints: { internat: "5", replacementDifferential: "101.5" },
  },
  "Particular constraints": { ...nurse, constraints: { particular: true } },
  "Internat and particular constraints together": {
    ...educator,
    constraints: { internat: "5", particular: true },
  },
  "Internat of a cadre: the majoration is not in its base": {
    metier: "cadre-educatif",
    month: "2003-10",
    seniorityYears: 15,
    cadreYears: 6,
    constraints: { internat: "5" },
  },
  "Every constraint at once": {
    ...educator,
    constraints: {
      nights: 4,
      workedNights: 2,
      sundayHolidayHours: 16,
      internat: "3",
      particular: true,
      replacementDifferential: 20,
    },
  },
  "Half time": { ...nurse, workingTime: "0.5" },
  "Thirty hours of thirty-five": { ...nurse, workingTime: "0.8571428571" },
  "One hour a week": { ...nurse, workingTime: "0.0285714286" },
  "Seniority stops at thirty years": { ...nurse, seniorityYears: 30 },
  "Thirty-one years are paid like thirty": { ...nurse, seniorityYears: 31 },
  "The majoration stops at twenty years": {
    metier: "cadre-infirmier",
    month: "2003-12",
    seniorityYears: 22,
    cadreYears: 21,
  },
  "Career indemnity": { ...nurse, careerIndemnityPoints: "17.25", differentialIndemnity: 0 },
  "Career indemnity at four fifths": {
    ...nurse,
    workingTime: "0.8",
    careerIndemnityPoints: "17.25",
    differentialIndemnity: 0,
  },
  "Differential indemnity, in euros whatever the working time": {
    ...nurse,
    workingTime: "0.5",
    differentialIndemnity: "83.41",
  },
  "Both indemnities": { ...nurse, careerIndemnityPoints: 9, differentialIndemnity: "12.07" },
  "Directors' extra points do not open to a médecin, the bonification does": {
    ...doctor,
    extraPoints: { bonification: 30 },
  },
  "Greatest bonification, at half time": {
    ...doctor,
    workingTime: "0.5",
    extraPoints: { bonification: 180 },
  },
  "Bonus of 5 % paid with the month": { ...nurse, decentralizedBonus: { paid: "monthly" } },
  "Bonus of 3 % where the quarterly holidays are in force": {
    ...educator,
    decentralizedBonus: { paid: "monthly", quarterlyHolidays: true },
  },
  "Bonus of a médecin, last month at 2.5 %": {
    ...doctor,
    decentralizedBonus: { paid: "monthly" },
  },
  "Bonus of a médecin, first month at 5 %": {
    ...doctor,
    month: "2004-07",
    decentralizedBonus: { paid: "monthly" },
  },
  "Bonus of a médecin in a sector with quarterly holidays": {
    ...doctor,
    month: "2004-07",
    decentralizedBonus: { paid: "monthly", quarterlyHolidays: true },
  },
  "Bonus of a sage-femme: the establishment's rate": {
    metier: "sage-femme",
    month: "2004-03",
    seniorityYears: 4,
    cadreYears: 4,
    decentralizedBonus: { paid: "monthly", quarterlyHolidays: true },
  },
  "The bonus is a percentage of the whole gross, constraints and indemnities included": {
    ...educator,
    constraints: { sundayHolidayHours: 8, internat: "5" },
    careerIndemnityPoints: "3.5",
    differentialIndemnity: "41.18",
    decentralizedBonus: { paid: "monthly" },
  },
  "A job that annexe I does not name, assimilated to one that it does": {
    metier: {
      as: "agent-des-services-logistiques-niveau-2",
      jobTitle: "Agent de stérilisation",
      functions: ["lingerie", "stérilisation"],
    },
    month: "2003-11",
    seniorityYears: 3,
  },
  "A qualified emploi-jeune is paid as its métier": {
    metier: { emploiJeune: "qualifie", metier: "animateur-socio-educatif-niveau-1" },
    month: "2003-11",
    seniorityYears: 2,
  },
  "An unqualified emploi-jeune": {
    metier: { emploiJeune: "non-qualifie" },
    month: "2003-11",
    seniorityYears: 2,
  },
  "A point value of one's own, in a month that has no sourced one": {
    metier: "aide-soignant",
    month: "2007-06",
    pointValue: "4.333",
    seniorityYears: 10,
  },
  "Pharmacien who leads pharmaciens: 160 and 90": {
    metier: "pharmacien",
    month: "2004-09",
    seniorityYears: 18,
    cadreYears: 18,
    complements: ["encadrement-de-pharmaciens", "fonctionnel-encadrement-de-pharmaciens"],
  },
  "Médecin chef de service with everything": {
    metier: "medecin-chef-de-service",
    month: "2004-09",
    seniorityYears: 30,
    cadreYears: 20,
    complements: ["specialite", "acca-ou-ai-chr", "court-sejour", "reclassement-groupe-a-2"],
    extraPoints: { bonification: "97.5" },
    decentralizedBonus: { paid: "monthly" },
  },
  "Formateur IFSI: 84, 7 and the diploma": {
    metier: "formateur-ifsi",
    month: "2003-09",
    seniorityYears: 13,
    complements: ["moniteur-d-ecole-d-infirmiers", "anesthesie-reanimation"],
  },
};

export function situations(): readonly Case[] {
  return Object.entries(requests).map(([name, request]) => ({
    name,
    request,
    expect: monthlyPay(request),
  }));
}
