/**
 * What the library does not answer yet of the requests by date: whoever teaches it a rule takes its line away.
 */
import { exists, metierCalled } from "./catalogue.js";
import { viewOf } from "./law.js";
import type { Request } from "./request.js";

type Question = (request: Request) => boolean;

const euros = ["prisonCare", "gerontologyCare", "keptSpecialDuty"];
const reduced = [
  "creche",
  "halte-garderie",
  "foyer-logement-non-medicalise",
  "centre-de-soins-infirmiers",
];
const socialCadres = [
  "cadre-petite-enfance",
  "cadre-social",
  "cadre-educatif",
  "cadre-pedagogique",
];

export const awaited: Readonly<Record<string, Question>> = {
  "the minimum of 2009": ({ month }) => month >= "2009-01" && month < "2012-12",
  "0.925 and overseas": ({ establishment: { kind, place } = {} }) =>
    place !== undefined || reduced.includes(String(kind)),
  "nights and Sundays by act": ({ constraints }) =>
    constraints?.nights !== undefined || constraints?.sundayHolidayHours !== undefined,
  "lines and amounts in euros": (request) => euros.some((key) => request[key] !== undefined),
  "métiers between the bounds of an open day": ({ metier, month }) =>
    metier === "auxiliaire-de-vie" ||
    (metier === "cadre-informaticien-niveau-1" && month >= "2017-07" && month < "2025-09") ||
    (socialCadres.includes(String(metier)) && month >= "2006-11" && month < "2008-01"),
  "métiers that do not exist on the day": ({ metier, month, law }) =>
    typeof metier === "string" && !exists(metierCalled(metier), viewOf(month, law)),
  "jobs in extinction by date": ({ metier }) =>
    typeof metier === "object" && "extinction" in metier,
};

/** Whether a request is answered already. */
export function isAnswered(request: Request): boolean {
  return !Object.values(awaited).some((waits) => waits(request));
}
