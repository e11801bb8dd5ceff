/**
 * Requests over every month from July 2003 to November 2025: every métier of the day, every law, establishments, careers through the switches, percentages held.
 */
import { dayNumber, dayOf } from "../days.js";
import type { Draw } from "../random.js";
import type { Career } from "./career.js";
import {
  bonusesOf,
  complementsOf,
  exists,
  extinctionJobs,
  isAutomatic,
  metiers,
} from "./catalogue.js";
import type { Service } from "./hiring.js";
import {
  counts,
  type Law,
  Refused,
  regimeOf,
  standing,
  type View,
  valueOn,
  viewOf,
} from "./law.js";
import { daysOf } from "./presence.js";
import type { Establishment, Request } from "./request.js";
import type { PrintedMetier } from "./sources.js";
import { monthsAfter } from "./transition.js";

/** Every month from the first of the scheme to the last one whose point value has a source. */
export const everyMonth: readonly string[] = Array.from({ length: 269 }, (_, index) =>
  monthsAfter("2003-07", index),
);

type Loose = Record<string, unknown>;

/** A request by the law in force, as known on a day, or as signed, unless both are told. */
export function randomDated(
  draw: Draw,
  month: string = draw.of(everyMonth),
  law: Law = someLaw(draw, month),
): Request {
  const view = viewOf(month, law);
  const job = someJob(draw, view);
  const request: Loose = { ...job.fields, month, law, ...establishment(draw, view) };
  Object.assign(request, time(draw), service(draw, view, job, request));
  Object.assign(request, besides(draw, view, job, request));
  return { ...request, ...lived(draw, view, request) } as Request;
}

function someLaw(draw: Draw, month: string): Law {
  if (draw.onceIn(2)) return "in-force";
  if (draw.onceIn(3)) return "as-signed";
  const day = dayOf(dayNumber(`${month}-01`) - 40 + draw.below(1200));
  return { knownOn: day < "2003-07-01" ? "2003-07-01" : day };
}

interface Job {
  readonly fields: Loose;
  readonly metier?: PrintedMetier;
  readonly cadre: boolean;
  readonly medical: boolean;
  readonly director?: boolean;
  readonly bonus?: boolean;
}

/** Whether a métier is there, or may be. */
function isThere(metier: PrintedMetier, view: View): boolean {
  return (
    exists(metier, view) || metier.referenceCoefficient.some((f) => standing(f, view) === "open")
  );
}

function someJob(draw: Draw, view: View): Job {
  const kind = draw.below(16);
  if (kind === 0) {
    const { id } = draw.of(extinctionJobs);
    const cadre = extinctionJobs.find((each) => each.id === id)?.cadreIn2025 === true;
    const known = id !== "chef-programmeur" || counts("2003-05", view);
    const few = ["serveur", "employe-de-laboratoire"].includes(id) && draw.below(4) > 0;
    const facts = few
      ? { facts: { timeWithUsers: draw.below(101), yearsInMetier: draw.below(12) } }
      : {};
    return {
      fields: { metier: { extinction: id }, ...facts },
      cadre: cadre && known,
      medical: false,
    };
  }
  if (kind === 1 && draw.onceIn(2))
    return {
      fields: { metier: { emploiJeune: "non-qualifie" } },
      cadre: false,
      medical: false,
      bonus: false,
    };
  if (kind === 2 && draw.onceIn(2)) return director(draw);
  return ofMetier(draw, view, kind === 3 ? draw.of(metiers) : oneThere(draw, view, () => true));
}

/** A métier of the day that a question suits. */
function oneThere(
  draw: Draw,
  view: View,
  suits: (metier: PrintedMetier) => boolean,
): PrintedMetier {
  for (;;) {
    const metier = draw.of(metiers);
    if (suits(metier) && isThere(metier, view)) return metier;
  }
}

function director(draw: Draw): Job {
  const coefficient = `${600 + draw.below(700)}.${String(draw.below(100)).padStart(2, "0")}`;
  return {
    fields: {
      metier: { director: "directeur", coefficient },
      ...(draw.onceIn(2) ? { extraPoints: { director: 20 + draw.below(71) } } : {}),
    },
    cadre: true,
    medical: false,
    director: true,
  };
}

function ofMetier(draw: Draw, view: View, metier: PrintedMetier): Job {
  const complements = someComplements(draw, view, metier);
  const populations = metier.populations ?? [];
  const population =
    populations.length > 0 && view.month >= "2017-08" && draw.onceIn(2)
      ? draw.of(populations).id
      : undefined;
  return {
    fields: {
      metier: metier.id,
      ...(complements.length > 0 ? { complements } : {}),
      ...(population === undefined ? {} : { population }),
    },
    metier,
    cadre: metier.cadre,
    medical: metier.population === "medical",
  };
}

/** One complement of a kind at most, none that another excludes, none that the day has not. */
function someComplements(draw: Draw, view: View, metier: PrintedMetier): readonly string[] {
  const taken: { readonly id: string; readonly kind: string }[] = [];
  for (const complement of complementsOf(metier)) {
    if (isAutomatic(complement, view) || complement.kind === "reclassement" || !draw.onceIn(2))
      continue;
    const clashes = taken.some(
      ({ id, kind }) => kind === complement.kind || (complement.excludes ?? []).includes(id),
    );
    if (!clashes && isWorth(complement.points, view)) taken.push(complement);
  }
  return taken.map(({ id }) => id);
}

function isWorth(points: Parameters<typeof valueOn>[0], view: View): boolean {
  try {
    return valueOn(points, view) !== undefined;
  } catch (thrown) {
    if (thrown instanceof Refused) return true;
    throw thrown;
  }
}

const kinds = [
  "etablissement-de-sante",
  "etablissement-de-sante",
  "ehpad",
  "ehpad",
  "ssiad",
  "residence-autonomie",
  "etablissement-pour-personnes-handicapees",
  "etablissement-pour-difficultes-specifiques",
  "accueil-de-jour",
  "hebergement-temporaire-avec-forfait-soins",
  "service-d-aide-a-domicile",
  "foyer-de-vie",
  "soins-de-longue-duree",
  "autre",
];
const reduced = [
  "creche",
  "halte-garderie",
  "foyer-logement-non-medicalise",
  "centre-de-soins-infirmiers",
];
const places = ["martinique", "guadeloupe", "guyane", "mayotte", "reunion"] as const;

function establishment(draw: Draw, view: View): Loose {
  const asked = view.month >= "2020-09";
  const told: Record<string, unknown> = {};
  const drawn = draw.below(12);
  if (drawn === 0) told["kind"] = draw.of(reduced);
  else if (asked || drawn < 4) told["kind"] = draw.of(kinds);
  if (asked) told["publicFunding"] = draw.below(4) > 0;
  if (drawn === 11) told["place"] = draw.of(places);
  if (told["place"] === "reunion" && !draw.onceIn(8)) told["reunionAgreement"] = draw.onceIn(2);
  if (asked && draw.onceIn(60)) delete told["kind"];
  const homeCare =
    told["kind"] === "service-d-aide-a-domicile"
      ? { homeCare: draw.of(["qualified", "unqualified", "other"]) }
      : {};
  const list = draw.onceIn(2) ? { socioEducational: draw.onceIn(2) } : {};
  const segur = asked
    ? { segur: { years: draw.below(35), ...share(draw), ...homeCare, ...list } }
    : {};
  return Object.keys(told).length === 0
    ? segur
    : { establishment: told as Establishment, ...segur };
}

function share(draw: Draw): Loose {
  return draw.onceIn(4) ? { share: draw.of(["0.5", "1/3", "0.25", "1"]) } : {};
}

function time(draw: Draw): Loose {
  if (draw.onceIn(2)) return {};
  const written = draw.of(["0.5", "0.8", "0.75", "0.9", "1", "1/3", "26/35", "2/3", "0.33"]);
  return { workingTime: written };
}

/** Years, percentages held, or a career. */
function service(draw: Draw, view: View, job: Job, request: Loose): Loose {
  const later = laterScheme(view);
  const way = draw.below(10);
  const metier = job.metier;
  if (metier !== undefined && way < 4 && request["population"] === undefined)
    return careerOf(draw, view, metier);
  if (later && way === 4) return percentages(draw, view, job);
  const years = { seniorityYears: draw.below(45) };
  return job.cadre ? { ...years, cadreYears: draw.below(30) } : years;
}

function laterScheme(view: View): boolean {
  return regimeOf(view) !== "2003";
}

/** Percentages that the tables of each scheme give. */
const ofTables = {
  rp2012: {
    seniority: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 15, 18, 21, 24, 27, 30],
    technicity: [0, 5, 10, 15, 20],
  },
  "2014": {
    seniority: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 34],
    technicity: [0, 5, 10, 14, 17, 20],
  },
};

function percentages(draw: Draw, view: View, job: Job): Loose {
  const { seniority, technicity } = ofTables[regimeOf(view) === "2014" ? "2014" : "rp2012"];
  return {
    seniorityRate: String(draw.of(seniority)),
    ...(job.cadre ? { technicityRate: String(draw.of(technicity)) } : {}),
  };
}

function dayIn(draw: Draw, from: string, until: string): string {
  const [first, last] = [dayNumber(from), dayNumber(until)];
  const day = dayOf(first + draw.below(Math.max(1, last - first)));
  const early = draw.onceIn(2) ? `${day.slice(0, 7)}-01` : day;
  const kept = Number(early.slice(8)) > 28 ? `${early.slice(0, 7)}-28` : early;
  return kept < from ? from : kept;
}

const switchOf2012 = "2012-12-02";

function careerOf(draw: Draw, view: View, metier: PrintedMetier): Loose {
  const end = `${view.month}-01`;
  const born = metier.referenceCoefficient[0]?.from ?? openSince(metier);
  const first = born > "2003-07-01" ? born : "1976-01-01";
  const recent = draw.onceIn(3) && end > "2012-12-10" ? switchOf2012 : first;
  const hired = dayIn(draw, first > end ? end : recent > first ? recent : first, end);
  const promotion = draw.onceIn(4) ? promotionOf(draw, view, metier, hired) : undefined;
  const career: Record<string, unknown> = {
    metier: promotion?.from ?? metier.id,
    hired,
    ...(draw.onceIn(2) ? { priorService: services(draw, hired) } : {}),
    ...(draw.onceIn(3) ? suspensions(draw, hired, end) : {}),
    ...(promotion === undefined ? {} : { promotions: [promotion] }),
  };
  const restarted = promotion !== undefined && promotion.on >= switchOf2012 && laterScheme(view);
  return {
    seniority: career as unknown as Career,
    ...(restarted ? { promotionPoints: draw.decimal(150, 2) } : {}),
  };
}

/** A day on which a métier whose first day is open certainly exists. */
function openSince({ referenceCoefficient }: PrintedMetier): string {
  return referenceCoefficient[0]?.certainFrom ?? "2006-12-01";
}

function services(draw: Draw, hired: string): readonly Service[] {
  const parts: Service[] = [];
  let until = dayIn(draw, "1968-01-01", hired);
  for (let count = 1 + draw.below(2); count > 0; count -= 1) {
    const from = dayIn(draw, dayOf(dayNumber(until) - 5000), until);
    if (from >= until) break;
    const at = draw.of(["same-establishment", "same-employer", "agreement", "elsewhere"] as const);
    const end = draw.onceIn(2) ? { until } : { lastDay: dayOf(dayNumber(until) - 1) };
    parts.push({ from, ...end, at, sameMetier: true, afterDiploma: true, sameNature: true });
    until = dayOf(dayNumber(from) - 1 - draw.below(400));
    until = Number(until.slice(8)) > 28 ? `${until.slice(0, 7)}-28` : until;
  }
  return parts;
}

/** One suspension, over before the month: before the switch for whoever was hired before it. */
function suspensions(draw: Draw, hired: string, end: string): Loose {
  const last = hired < switchOf2012 && end > switchOf2012 ? "2012-11-30" : end;
  if (dayNumber(last) - dayNumber(hired) < 60) return {};
  const from = dayIn(draw, dayOf(dayNumber(hired) + 5), dayOf(dayNumber(last) - 40));
  const until = dayOf(dayNumber(from) + 1 + draw.below(30));
  if (until > last || from < hired) return {};
  return { suspensions: [{ from, until, assimilated: draw.onceIn(2) }] };
}

/** A promotion from a métier of a lower coefficient, cadre only to cadre. */
function promotionOf(
  draw: Draw,
  view: View,
  metier: PrintedMetier,
  hired: string,
): { readonly on: string; readonly from: string; readonly to: string } | undefined {
  const own = least(metier);
  if (own < 340 || metier.population === "medical") return undefined;
  const on = dayIn(draw, hired < "2003-07-02" ? "2003-07-02" : hired, `${view.month}-01`);
  if (on <= hired || on > `${view.month}-01`) return undefined;
  const from = oneThere(draw, view, (each) => isBelow(each, own, metier.cadre));
  return { on, from: from.id, to: metier.id };
}

/** The least coefficient that a métier ever had. */
function least({ referenceCoefficient }: PrintedMetier): number {
  return Math.min(...referenceCoefficient.map(({ value }) => Number(value)));
}

function isBelow(each: PrintedMetier, own: number, cadre: boolean): boolean {
  if (each.population === "medical" || (each.cadre && !cadre)) return false;
  const values = each.referenceCoefficient.map(({ value }) => Number(value));
  return each.referenceCoefficient[0]?.from === "2003-07-01" && Math.max(...values) < own - 10;
}

/** Somebody there for a part of the month, or a month whose working time changes. */
function lived(draw: Draw, view: View, request: Loose): Loose {
  if (request["seniority"] !== undefined || !draw.onceIn(8)) return {};
  const days = daysOf(view.month);
  const day = draw.of(days.slice(1));
  // the euros of a replacement at part time are not written
  if (draw.onceIn(3) && request["replacement"] === undefined) {
    const before = dayOf(dayNumber(day) - 1);
    const change = { workingTime: draw.of(["0.5", "0.8", "1", "1/3"]) };
    const last = days.at(-1) as string;
    return {
      parts: [
        { from: days[0], lastDay: before },
        { from: day, lastDay: last, ...change },
      ],
    };
  }
  const method = draw.of(["real-hours", "working-days", "calendar-days", "thirtieths"] as const);
  return { presence: { ...somePresence(draw, day, days), method } };
}

function somePresence(draw: Draw, day: string, days: readonly string[]): Loose {
  const way = draw.below(4);
  if (way === 0) return { entered: day };
  if (way === 1) return { left: dayOf(dayNumber(day) - 1) };
  const week = draw.onceIn(3) ? { week: { monday: "8", tuesday: "8.5", saturday: "6" } } : {};
  const last = days.at(-1) as string;
  const end = draw.of(days.filter((each) => each >= day && each <= last));
  return { unpaid: [{ from: day, lastDay: end }], ...week };
}

function besides(draw: Draw, view: View, job: Job, request: Loose): Loose {
  const later = laterScheme(view);
  const own = functional(draw, view, job);
  const career = request["seniority"] as Career | undefined;
  const inPost = career === undefined || career.hired < "2003-07-01";
  const restarted = (career?.promotions ?? []).some(({ on }) => on >= switchOf2012);
  const indemnities = inPost && !restarted && view.month >= "2004-07";
  const establishmentOf = request["establishment"] as Establishment | undefined;
  const told = job.medical || draw.onceIn(2) ? {} : { constraints: constraints(draw) };
  const isReduced = reduced.includes(String(establishmentOf?.kind));
  return {
    ...own,
    ...told,
    ...(job.medical && draw.onceIn(2)
      ? { extraPoints: { bonification: 30 + draw.below(151) } }
      : {}),
    ...(indemnities && draw.onceIn(6) ? { careerIndemnityPoints: draw.decimal(120, 2) } : {}),
    ...(indemnities && draw.onceIn(6) ? { differentialIndemnity: draw.decimal(400, 2) } : {}),
    ...(isReduced && indemnities && draw.onceIn(3)
      ? { keptSpecialDuty: draw.decimal(120, 2) }
      : {}),
    ...(later && career === undefined && draw.onceIn(5)
      ? { promotionPoints: draw.decimal(150, 2) }
      : {}),
    ...(view.month >= "2009-01" && draw.onceIn(12) ? { benefitsInKind: draw.decimal(200, 2) } : {}),
    ...statusDifferential(draw, view, job),
    ...gerontology(draw, view, job),
    ...prison(draw, job),
    ...replacement(draw, view, job, { ...request, ...told.constraints }),
    ...(job.bonus !== false && draw.onceIn(4)
      ? { decentralizedBonus: { paid: "monthly", quarterlyHolidays: draw.onceIn(3) } }
      : {}),
  };
}

function functional(draw: Draw, view: View, { metier }: Job): Loose {
  const own = metier === undefined ? [] : bonusesOf(metier).filter((b) => isWorth(b.points, view));
  return own.length > 0 && draw.onceIn(2) ? { functionalBonuses: [draw.of(own).id] } : {};
}

function constraints(draw: Draw): NonNullable<Request["constraints"]> {
  const nights = draw.below(32);
  return {
    ...(draw.onceIn(2) ? { nights, workedNights: draw.below(nights + 1) } : {}),
    ...(draw.onceIn(2) ? { sundayHolidayHours: draw.below(90) } : {}),
    ...(draw.onceIn(3) ? { internat: draw.of(["5", "3"] as const) } : {}),
    ...(draw.onceIn(3) ? { particular: draw.onceIn(2) } : {}),
    ...(draw.onceIn(5) ? { replacementDifferential: draw.decimal(150, 2) } : {}),
  };
}

function statusDifferential(draw: Draw, view: View, { cadre, medical }: Job): Loose {
  const open = view.month >= "2017-08" && cadre && !medical && laterScheme(view);
  return open && draw.onceIn(8) ? { statusDifferential: draw.decimal(200, 2) } : {};
}

const carers = ["aide-soignant", "aide-medico-psychologique", "accompagnant-educatif-et-social"];

function gerontology(draw: Draw, view: View, { metier }: Job): Loose {
  if (!carers.includes(metier?.id ?? "") || view.month < "2010-07") return {};
  if (typeof view.law === "object" && view.law.knownOn < "2010-12-26") return {};
  return draw.onceIn(2) ? { gerontologyCare: draw.of(["0.6", "1", "0.25"]) } : {};
}

function prison(draw: Draw, { metier }: Job): Loose {
  const few = ["infirmier-de-ou-autorise", "infirmier-psychiatrique", "psychologue"];
  if (!few.includes(metier?.id ?? "")) return {};
  return draw.onceIn(3) ? { prisonCare: draw.of(["0.5", "1", "0.3"]) } : {};
}

/** Somebody well above the minimum, at full time, in the place of another métier of the day. */
function replacement(draw: Draw, view: View, { metier, medical }: Job, request: Loose): Loose {
  const high = Number(metier?.referenceCoefficient[0]?.value ?? 0) >= 430;
  const other = request["workingTime"] ?? request["replacementDifferential"];
  if (!laterScheme(view) || !high || medical || other !== undefined) return {};
  if (!draw.onceIn(4)) return {};
  const staged = [
    "cadre-infirmier",
    "cadre-coordonnateur-des-soins",
    "sage-femme",
    "cadre-informaticien-niveau-1",
  ];
  const replaced = oneThere(
    draw,
    view,
    (each) => each.population !== "medical" && !staged.includes(each.id),
  );
  return {
    replacement: { metier: replaced.id, ...(draw.onceIn(3) ? { effective: false } : {}) },
  };
}
