import { addDays, byStart, type Day, inWords, type Label, type Ratio } from "../exact/index.js";
import type { ArticleId } from "../ids/index.js";
import { type DatedSpan, endGiven, type Issue, issue, type Path, quoted } from "../intake/index.js";
import { cadreOf, type HeldJob, heldId } from "../job/index.js";
import { firstDayOfScheme } from "../law/index.js";
import { type Assimilated, shareCounted } from "./assimilated.js";
import type { ServiceTerms, Suspension } from "./career.js";
import { hiredOnExperience } from "./experience-share.js";
import { inSameMetier } from "./prior-service.js";
import type { ReadCareer } from "./read-career.js";

/** The issues with the service of a career: before the hiring, suspended, neutralised. */
export function serviceIssues(known: ReadCareer): readonly Issue[] {
  const { career } = known;
  const prior = (career.priorService ?? []).flatMap((service, position) => {
    const path = ["priorService", position];
    return [
      ...metierContradiction(service, career.metier, path),
      ...natureIssues(service, known, path),
    ];
  });
  return [...prior, ...contradictionIssues(career.suspensions ?? [])];
}

/**
 * Tells that a period does not end by the day by which it must: that of the hiring or of the
 * appointment.
 */
export function endsByIssues(span: DatedSpan, last: Day | undefined, path: Path): readonly Issue[] {
  if (last === undefined || span.until <= last) return [];
  const { key, received } = endGiven(span);
  const expected =
    key === "until"
      ? {
          fr: `un jour jusqu'au ${last}, celui de l'embauche ou de la nomination`,
          en: `a day up to ${last}, that of the hiring or of the appointment`,
        }
      : {
          fr: `un jour avant le ${last}, celui de l'embauche ou de la nomination`,
          en: `a day before ${last}, that of the hiring or of the appointment`,
        };
  return [issue("out-of-order", [...path, key], { received, expected })];
}

/**
 * Where service is taken over by employer, métier and diploma, each period says all three; from
 * December 2012 on experience counts whatever they are. What is said wrong is no less said.
 */
export function untoldIssues({ career, regimes }: ReadCareer): readonly Issue[] {
  const { priorService = [], hired } = career;
  if (hired !== undefined && hiredOnExperience({ hired, regimes })) return [];
  return priorService.flatMap((service, position) => {
    const path = ["priorService", position];
    return [
      ...missingIssues(service, "at", path),
      ...missingIssues(service, "afterDiploma", path),
      ...(service.metier === undefined ? missingIssues(service, "sameMetier", path) : []),
    ];
  });
}

const asked = {
  at: {
    fr: "chez qui (at) : elle décide du taux de reprise",
    en: "with whom (at): it decides the rate at which it is taken over",
  },
  afterDiploma: {
    fr: "si le service a suivi le diplôme (afterDiploma)",
    en: "whether the service came after the diploma (afterDiploma)",
  },
  sameMetier: {
    fr: "si le métier était celui de l'embauche (sameMetier), ou lequel (metier)",
    en: "whether the métier was that held at hiring (sameMetier), or which (metier)",
  },
} as const;

function missingIssues(
  service: ServiceTerms,
  key: keyof typeof asked,
  path: Path,
): readonly Issue[] {
  const received = service[key];
  if (received !== undefined) return [];
  const parts = { received, expected: asked[key], article: "08.02.1.1.1" } as const;
  return [issue("missing", [...path, key], parts)];
}

/** A métier named is that of the hiring or is not: what is said of it agrees. */
function metierContradiction(
  { metier, sameMetier }: ServiceTerms,
  atHiring: HeldJob | undefined,
  path: Path,
): readonly Issue[] {
  if (metier === undefined || sameMetier === undefined || atHiring === undefined) return [];
  const article = "08.02.1.1.1";
  const at = [...path, "sameMetier"];
  const same = heldId(metier) === heldId(atHiring);
  if (same === sameMetier) return [];
  const expected = {
    fr: `${same}, comme le disent les deux métiers`,
    en: `${same}, as both métiers say`,
  };
  return [issue("contradictory", at, { received: sameMetier, expected, article })];
}

function natureIssues(
  service: ServiceTerms,
  { career, choices, regimes }: ReadCareer,
  path: Path,
): readonly Issue[] {
  const { metier, hired } = career;
  if (metier === undefined || !cadreOf(metier, choices).cadre) return [];
  const { at, sameNature, sameMetier } = service;
  const unknown = (sameMetier ?? service.metier) === undefined;
  const onExperience = hired !== undefined && hiredOnExperience({ hired, regimes });
  if (onExperience ? unknown && sameNature !== undefined : at === "elsewhere" || unknown) return [];
  const same = !unknown && inSameMetier(metier, service);
  if (same ? sameNature !== false : sameNature !== undefined) return [];
  const article = onExperience ? "RP-08.03.2" : "08.02.1.2";
  const parts = { received: sameNature, expected: natureExpected(same), article } as const;
  return [issue(same ? "contradictory" : "missing", [...path, "sameNature"], parts)];
}

function natureExpected(same: boolean): Label {
  if (same) {
    return {
      fr: "true : dans le même métier, les fonctions sont de même nature",
      en: "true: in the same métier, functions are of the same nature",
    };
  }
  return {
    fr: "si les fonctions étaient de même nature, pour la majoration spécifique",
    en: "whether the functions were of the same nature, for the cadre majoration",
  };
}

/**
 * The issues with a period held back or neutralised after the scheme began, which put an end to
 * them.
 *
 * @article Art12 L.650
 * @article Art7 L.587
 */
export function restoredBy(span: DatedSpan, path: Path, article: ArticleId): readonly Issue[] {
  if (span.until <= firstDayOfScheme) return [];
  const { key: end, received } = endGiven(span);
  const day = end === "until" ? firstDayOfScheme : addDays(firstDayOfScheme, -1);
  const expected = {
    fr: `un jour jusqu'au ${day} : ces mesures prennent fin le ${firstDayOfScheme}`,
    en: `a day up to ${day}: these measures end on ${firstDayOfScheme}`,
  };
  return [issue("out-of-range", [...path, end], { received, expected, article })];
}

/** The share counted of each suspension, by the place of the first one with the same share. */
function sharesOf(suspensions: readonly Suspension<DatedSpan>[]): readonly number[] {
  const different: { readonly assimilated: Assimilated; readonly share: Ratio }[] = [];
  return suspensions.map(({ assimilated }) => {
    const known = different.findIndex((each) => each.assimilated === assimilated);
    if (known >= 0) return known;
    const share = shareCounted(assimilated);
    const same = ({ share: { dividend, divisor } }: (typeof different)[number]): boolean =>
      dividend * share.divisor === share.dividend * divisor;
    const alike = different.findIndex(same);
    return alike >= 0 ? alike : different.push({ assimilated, share }) - 1;
  });
}

/**
 * Whether two suspensions of which not as much counts have days in common: each is held, in the
 * order of their days, against the one that ends last and the one of another share that does.
 */
function differOnADay(spans: readonly DatedSpan[], shares: readonly number[]): boolean {
  const sorted = [...spans.keys()].sort((one, other) =>
    byStart(spans[one] as DatedSpan, spans[other] as DatedSpan),
  );
  let [last, other] = [
    { until: "", share: -1 },
    { until: "", share: -1 },
  ];
  for (const place of sorted) {
    const { from, until } = spans[place] as DatedSpan;
    const share = shares[place] as number;
    const against = last.share === share ? other : last;
    if (from < against.until) return true;
    if (share !== last.share && until > last.until) [last, other] = [{ until, share }, last];
    else if (share !== last.share && until > other.until) other = { until, share };
    else if (share === last.share && until > last.until) last = { until, share };
  }
  return false;
}

function contradictionIssues(suspensions: readonly Suspension<DatedSpan>[]): readonly Issue[] {
  const shares = sharesOf(suspensions);
  if (!differOnADay(suspensions, shares)) return [];
  return suspensions.flatMap(({ from, until, assimilated }, position) => {
    const other = suspensions.find(
      (each, place) =>
        place < position &&
        shares[place] !== shares[position] &&
        each.from < until &&
        from < each.until,
    );
    if (other === undefined) return [];
    const expected = {
      fr:
        `${quoted(other.assimilated)}, comme la suspension ` +
        `${inWords(other).fr} qui a des jours communs`,
      en:
        `${quoted(other.assimilated)}, like the suspension ` +
        `${inWords(other).en} that has days in common`,
    };
    const path = ["suspensions", position, "assimilated"];
    return [issue("contradictory", path, { received: assimilated, expected })];
  });
}
