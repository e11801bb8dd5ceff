import type { Day, Period } from "../exact/calendar.js";
import type { ArticleId } from "../ids/types.js";
import { type Issue, issue, type Path } from "../intake/issue.js";
import { cadreOf, type HeldJob, heldId } from "../job/held-job.js";
import { firstDayOfScheme } from "../law/point-value.js";
import type { Career, PriorService, Suspension } from "./career.js";
import type { KnownCareer } from "./known-career.js";
import { inSameMetier } from "./prior-service.js";

/** What is wrong with the service of a career: before the hiring, suspended, neutralised. */
export function serviceIssues(known: KnownCareer): readonly Issue[] {
  const { career } = known;
  const prior = (career.priorService ?? []).flatMap((service, position) => {
    const path = ["priorService", position];
    return [
      ...endsBy(service, career.hired, path),
      ...metierIssues(service, career.metier, path),
      ...natureIssues(service, known, path),
    ];
  });
  return [
    ...prior,
    ...restoredBy(career.neutralised, "neutralised", "Art12"),
    ...restoredBy(career.heldBack, "heldBack", "Art7"),
    ...contradictions(career.suspensions ?? []),
  ];
}

/** Tells that a period does not end by the day by which it must: that of the hiring or of the appointment. */
export function endsBy({ to }: Period, last: Day | undefined, path: Path): readonly Issue[] {
  if (last === undefined || to <= last) return [];
  const expected = {
    fr: `un jour jusqu'au ${last}, celui de l'embauche ou de la nomination`,
    en: `a day up to ${last}, that of the hiring or of the appointment`,
  };
  return [issue("out-of-order", [...path, "to"], { received: to, expected })];
}

function metierIssues(
  { metier, sameMetier }: PriorService,
  atHiring: HeldJob | undefined,
  path: Path,
): readonly Issue[] {
  const article = "08.02.1.1.1";
  const at = [...path, "sameMetier"];
  if (metier === undefined) {
    if (sameMetier !== undefined) return [];
    const expected = {
      fr: "si le métier était celui de l'embauche (sameMetier), ou lequel (metier)",
      en: "whether the métier was that held at hiring (sameMetier), or which (metier)",
    };
    return [issue("missing", at, { received: sameMetier, expected, article })];
  }
  if (sameMetier === undefined || atHiring === undefined) return [];
  const same = heldId(metier) === heldId(atHiring);
  if (same === sameMetier) return [];
  const expected = {
    fr: `${same}, comme le disent les deux métiers`,
    en: `${same}, as both métiers say`,
  };
  return [issue("contradictory", at, { received: sameMetier, expected, article })];
}

function natureIssues(
  service: PriorService,
  { career, choices }: KnownCareer,
  path: Path,
): readonly Issue[] {
  const { metier } = career;
  if (metier === undefined || !cadreOf(metier, choices).cadre) return [];
  const { at, sameNature, sameMetier } = service;
  if (at === "elsewhere" || (sameMetier ?? service.metier) === undefined) return [];
  const same = inSameMetier(metier, service);
  if (same ? sameNature !== false : sameNature !== undefined) return [];
  const expected = same
    ? {
        fr: "true : dans le même métier, les fonctions sont de même nature",
        en: "true: in the same métier, functions are of the same nature",
      }
    : {
        fr: "si les fonctions étaient de même nature, pour la majoration spécifique",
        en: "whether the functions were of the same nature, for the cadre majoration",
      };
  const parts = { received: sameNature, expected, article: "08.02.1.2" } as const;
  return [issue(same ? "contradictory" : "missing", [...path, "sameNature"], parts)];
}

/**
 * What was held back or neutralised was so before the scheme, which put an end to it.
 *
 * @article Art12 L.650
 * @article Art7 L.587
 */
function restoredBy(
  periods: Career["neutralised"],
  key: string,
  article: ArticleId,
): readonly Issue[] {
  return (periods ?? []).flatMap(({ to }, position) => {
    if (to <= firstDayOfScheme) return [];
    const expected = {
      fr: `un jour jusqu'au ${firstDayOfScheme}, où ces mesures prennent fin`,
      en: `a day up to ${firstDayOfScheme}, when these measures end`,
    };
    return [issue("out-of-range", [key, position, "to"], { received: to, expected, article })];
  });
}

function contradictions(suspensions: readonly Suspension[]): readonly Issue[] {
  return suspensions.flatMap(({ from, to, assimilated }, position) => {
    const other = suspensions
      .slice(0, position)
      .find((each) => each.assimilated !== assimilated && each.from < to && from < each.to);
    if (other === undefined) return [];
    const expected = {
      fr: `${other.assimilated}, comme la suspension du ${other.from} au ${other.to} qui a des jours communs`,
      en: `${other.assimilated}, like the suspension from ${other.from} to ${other.to} that has days in common`,
    };
    const path = ["suspensions", position, "assimilated"];
    return [issue("contradictory", path, { received: assimilated, expected })];
  });
}
