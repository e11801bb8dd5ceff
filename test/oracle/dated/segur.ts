/**
 * The lines in euros that enter no base: the Ségur family (TODAY.md part 5), for the structures that its texts name.
 */
import { type Exact, exact, times } from "../whole.js";
import { counts, Refused, standing, Unsure, type View } from "./law.js";
import { numberOf } from "./number.js";
import type { Position } from "./position.js";
import type { Request } from "./request.js";
import { today } from "./sources.js";

const entries = new Map(today.entries.map((entry) => [entry.id, entry]));

function entry(id: string): { readonly value: string; readonly metiers: readonly string[] } {
  const found = entries.get(id);
  if (found === undefined) throw new Error(`no entry ${id}`);
  return { value: String(found.value), metiers: found.target?.metiers ?? [] };
}

const handicap = [
  "etablissement-pour-personnes-handicapees",
  "maison-d-accueil-specialisee",
  "foyer-de-vie",
  "centre-d-aide-par-le-travail",
  "annexe-xxiv",
];
const difficulties = [
  "etablissement-pour-difficultes-specifiques",
  "centre-d-hebergement-et-de-readaptation-sociale",
];
const health = ["etablissement-de-sante", "soins-de-longue-duree", "samu", "smur"];
export const healthOrEhpad: readonly string[] = [...health, "ehpad"];
/** The structures of the recommandation of 21 December 2021. */
export const laforcadeKinds: readonly string[] = [
  ...handicap,
  ...difficulties,
  "ssiad",
  "residence-autonomie",
  "accueil-de-jour",
  "etablissement-experimental",
];
export const grandAgeKinds: readonly string[] = [
  "ehpad",
  "accueil-de-jour",
  "hebergement-temporaire-avec-forfait-soins",
  "residence-autonomie",
  "ssiad",
];
const socialKinds = [...handicap, ...difficulties];
const mediaSocial = [...laforcadeKinds, "hebergement-temporaire-avec-forfait-soins"];

export interface FamilyLine {
  readonly code: string;
  readonly amount: Exact;
}

/** The kinds of establishment told. */
export function kindsOf({ establishment }: Request): readonly string[] {
  const kind = establishment?.kind;
  return kind === undefined ? [] : typeof kind === "string" ? [kind] : kind;
}

interface Asked {
  readonly request: Request;
  readonly view: View;
  readonly position: Position;
  readonly kinds: readonly string[];
  readonly workingTime: Exact;
}

type Amount = string | undefined;

const physicians = "medecin";

/** The texts of the family that reach staff by the kind of their structure, the first to be known first. */
const carersActs = ["segur-1-health", "segur-1-ehpad", "laforcade-2021", "2022-02"];

/** The first month in which the family asks for the kind of structure. */
const first = "2020-09";

/**
 * Whether the kind of structure is asked, and not told: of whoever a text in force reaches by it. Of the
 * medical body it reaches physicians alone, by the agreement on their 517 euros.
 */
export function isKindMissing(
  request: Request,
  view: View,
  position: Pick<Position, "medical" | "metier">,
): boolean {
  if (view.law === "as-signed" || view.month < first || kindsOf(request).length > 0) return false;
  if (!position.medical) return carersActs.some((act) => counts(act, view));
  return (position.metier?.id ?? "").startsWith(physicians) && counts("medical-517", view);
}

/** The lines of the family, in their order; refused where the structure, or its funding, is asked and not told. */
export function familyLines(
  request: Request,
  view: View,
  position: Position,
  workingTime: Exact,
): readonly FamilyLine[] {
  if (view.law === "as-signed") return [];
  if (view.month < first) return emergency(request, view, workingTime);
  if (isKindMissing(request, view, position)) throw new Refused("missing", "establishment.kind");
  const kinds = kindsOf(request);
  const asked = { request, view, position, kinds, workingTime };
  const one = [
    ["SEGUR", segur1(asked)],
    ["SEGUR_LAFORCADE", laforcade(asked)],
    ["SEGUR_SOCIO_EDUCATIONAL", socioEducational(asked)],
    ["SEGUR_FOR_ALL", forAll(asked)],
    ["SEGUR_HOME_CARE", homeCare(asked)],
  ] as const;
  const first238 = one.find(([, amount]) => amount !== undefined);
  const others = [
    ["SEGUR_DOCTORS", doctors517(asked)],
    ["SEGUR_2", segur2(asked)],
    ["SEGUR_MIDWIFE", midwife(asked)],
    ["GRAND_AGE", grandAge(asked)],
  ] as const;
  const family = [...(first238 === undefined ? [] : [first238]), ...others];
  const due = family
    .filter(([, amount]) => amount !== undefined)
    .map(([code, amount]) => ({ code, amount: proRata(asked, amount as string) }));
  return [
    ...due.slice(0, placeOfDoctors(due)),
    ...envelope(asked),
    ...due.slice(placeOfDoctors(due)),
    ...emergency(request, view, workingTime),
  ];
}

const beforeDoctors: readonly string[] = [
  "SEGUR",
  "SEGUR_LAFORCADE",
  "SEGUR_SOCIO_EDUCATIONAL",
  "SEGUR_FOR_ALL",
  "SEGUR_HOME_CARE",
];

function placeOfDoctors(due: readonly FamilyLine[]): number {
  return due.filter(({ code }) => beforeDoctors.includes(code)).length;
}

/** The share of a doctor in the envelope of a health establishment, as told, from June 2021. */
function envelope(asked: Asked): readonly FamilyLine[] {
  const { request, view, position } = asked;
  const told = request.segur?.doctors;
  if (told === undefined) return [];
  if (!position.medical || !isIn(asked, ["etablissement-de-sante"]))
    throw new Unsure("the envelope of doctors elsewhere");
  if (!counts("2021-05", view)) throw new Refused("not-applicable", "segur.doctors");
  return [{ code: "SEGUR_DOCTORS", amount: numberOf(told) }];
}

function proRata({ request, workingTime }: Asked, amount: string): Exact {
  return times(exact(amount), workingTime, numberOf(request.segur?.share ?? 1));
}

function idOf({ position }: Asked): string {
  return position.metier?.id ?? "";
}

function isIn({ kinds }: Asked, list: readonly string[]): boolean {
  return kinds.some((kind) => list.includes(kind));
}

function funded({ request }: Asked): boolean {
  const told = request.establishment?.publicFunding;
  if (told === undefined) throw new Refused("missing", "establishment.publicFunding");
  return told;
}

function segur1(asked: Asked): Amount {
  const { view, position } = asked;
  if (position.medical || !isIn(asked, healthOrEhpad)) return undefined;
  const act = asked.kinds.includes("ehpad") ? "segur-1-ehpad" : "segur-1-health";
  if (!counts(act, view) || !funded(asked)) return undefined;
  return entry(view.month < "2020-12" ? "segur1-2020-09" : "segur1-2020-12").value;
}

function laforcade(asked: Asked): Amount {
  const { value, metiers } = entry("laforcade1");
  if (!metiers.includes(idOf(asked)) || !isIn(asked, laforcadeKinds)) return undefined;
  if (!counts("laforcade-2021", asked.view)) return undefined;
  return funded(asked) ? value : undefined;
}

/** The table of titles is illustrative, and the function decides: asked of whoever educates. */
const educatorsInExtinction: readonly string[] = [
  "moniteur",
  "educateur-technique-specialise-non-diplome-et-non-assimile",
  "educateur-technique-specialise-assimile",
  "educateur-technique-chef-assimile",
  "moniteur-chef-chef-de-travaux-directeur-adjoint-technique",
  "jardiniere-d-enfants-specialisee",
  "assistant-social-principal-ayant-plus-de-4-et-au-maximum-9-assistants-sociaux-sous-ses-ordres",
  "assistant-social-moniteur-d-ecole",
];

function extinctionOf({ request: { metier } }: Asked): string {
  const held = metier as { readonly extinction?: string };
  return typeof metier === "string" ? "" : (held.extinction ?? "");
}

/**
 * Its own list of structures was not read: told, or asked wherever the kind is neither of it nor one
 * that pays another 238; but of nobody who has the same elsewhere.
 */
function socioEducational(asked: Asked): Amount {
  const { value, metiers } = entry("laforcade2-socio-educative");
  if (!counts("socio-educatif-2022", asked.view)) return undefined;
  const named = [...metiers, ...entry("laforcade1").metiers].includes(idOf(asked));
  if (!named && !educatorsInExtinction.includes(extinctionOf(asked))) return undefined;
  if ((segur1(asked) ?? laforcade(asked)) !== undefined) return undefined;
  if (named && isIn(asked, socialKinds)) return value;
  const told = asked.request.segur?.socioEducational;
  if (told !== undefined) return told ? value : undefined;
  if ((homeCare(asked) ?? forAll(asked)) === value) return undefined;
  throw new Refused("missing", "segur.socioEducational");
}

/** The month in which the agreement of June 2024 was extended to employers that are no members. */
const extension = "2024-08";

function forAll(asked: Asked): Amount {
  if (!counts("segur-pour-tous", asked.view)) return undefined;
  if (asked.request.establishment?.member === false && asked.view.month <= extension) {
    if (asked.view.month === extension) throw new Unsure("the month of the extension");
    return undefined;
  }
  const isPhysician = idOf(asked).startsWith(physicians);
  if (asked.position.medical && !isPhysician && !isIn(asked, ["etablissement-de-sante"]))
    throw new Unsure("a pharmacist or biologist outside a health establishment");
  if (asked.position.medical) return undefined;
  if (isIn(asked, ["service-d-aide-a-domicile"])) throw new Unsure("238 beside the prime Domicile");
  return entry("segur-bass-2024").value;
}

const homeCareValues = entries.get("domicile")?.value as Readonly<Record<string, string>>;

function homeCare(asked: Asked): Amount {
  if (!isIn(asked, ["service-d-aide-a-domicile"]) || asked.position.medical) return undefined;
  if (standing({ act: "2022-02", from: "2021-10-01" }, asked.view) !== "counts") return undefined;
  if (!funded(asked)) return undefined;
  const told = asked.request.segur?.homeCare;
  if (told === undefined) throw new Refused("missing", "segur.homeCare");
  return homeCareValues[told === "other" ? "others" : told];
}

function doctors517(asked: Asked): Amount {
  if (!asked.position.medical || !counts("medical-517", asked.view)) return undefined;
  if (!idOf(asked).startsWith(physicians)) return undefined;
  if (isIn(asked, mediaSocial)) return entry("medical-517").value;
  if (!asked.kinds.includes("ehpad")) return undefined;
  return entry("medical-517").value;
}

/** On the list of article 2, due the amount only as heads of manipulateurs or technicians. */
const asHeads = ["encadrant-medico-technique", "cadre-medico-technique"];

function segur2(asked: Asked): Amount {
  const list = entry("segur2-52").metiers;
  const few = entry("segur2-19").metiers;
  const id = idOf(asked);
  if (asHeads.includes(id) && counts("segur-2", asked.view)) throw new Unsure("chefferie");
  if (!(list.includes(id) || few.includes(id)) || !counts("segur-2", asked.view)) return undefined;
  if (!isIn(asked, [...healthOrEhpad, ...mediaSocial]))
    throw new Unsure("a medico-social structure");
  if (!funded(asked)) return undefined;
  if (few.includes(id)) return entry("segur2-19").value;
  const told = asked.request.segur?.years;
  if (told === undefined) throw new Refused("missing", "segur.years");
  const years = Number(told);
  const bracket = years <= 3 ? "52" : years <= 14 ? "58" : years <= 20 ? "62" : "70";
  return entry(`segur2-${bracket}`).value;
}

function midwife(asked: Asked): Amount {
  if (idOf(asked) !== "sage-femme" || !counts("2022-01", asked.view)) return undefined;
  if (!isIn(asked, healthOrEhpad)) throw new Unsure("a midwife elsewhere");
  return funded(asked) ? entry("sage-femme-415").value : undefined;
}

function grandAge(asked: Asked): Amount {
  const { value, metiers } = entry("grand-age-70");
  if (!metiers.includes(idOf(asked)) || !isIn(asked, grandAgeKinds)) return undefined;
  return counts("grand-age", asked.view) ? value : undefined;
}

function emergency({ segur }: Request, view: View, _: Exact): readonly FamilyLine[] {
  if (segur?.emergency === undefined) return [];
  if (view.month < "2019-07") throw new Refused("not-applicable", "segur.emergency");
  return [{ code: "EMERGENCY", amount: exact(segur.emergency) }];
}
