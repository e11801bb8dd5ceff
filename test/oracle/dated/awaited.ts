/**
 * What the library does not answer yet of the requests by date: whoever teaches it a rule takes its line away.
 */
import type { Request } from "./request.js";

type Question = (request: Request) => boolean;

const euros = ["benefitsInKind", "prisonCare", "gerontologyCare", "keptSpecialDuty"];
const socialCadres = [
  "cadre-petite-enfance",
  "cadre-social",
  "cadre-educatif",
  "cadre-pedagogique",
];

export const awaited: Readonly<Record<string, Question>> = {
  "the schemes since December 2012": ({ month }) => month >= "2012-12",
  "the minimum of 2009": ({ month }) => month >= "2009-01",
  "what depends on the establishment": ({ establishment }) => establishment !== undefined,
  "nights and Sundays by act": ({ constraints }) =>
    constraints?.nights !== undefined || constraints?.sundayHolidayHours !== undefined,
  "lines and amounts in euros": (request) => euros.some((key) => request[key] !== undefined),
  "métiers between the bounds of an open day": ({ metier, month }) =>
    metier === "auxiliaire-de-vie" ||
    (socialCadres.includes(String(metier)) && month >= "2006-11" && month < "2008-01"),
  "the bands of the responsable logistique niveau 2": ({ complements = [] }) =>
    complements.some((id) => /-(\d+-a-\d+|plus-de-\d+)$/.test(id)),
  "jobs and métiers of 2017": ({ metier }) =>
    typeof metier === "object" && "extinction" in metier && metier.extinction.startsWith("chef-d"),
};

/** Whether a request is answered already. */
export function isAnswered(request: Request): boolean {
  return !Object.values(awaited).some((waits) => waits(request));
}
