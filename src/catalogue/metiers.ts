import administrative from "../../seeds/annexe-1/administrative.json" with { type: "json" };
import educative from "../../seeds/annexe-1/educative-et-sociale.json" with { type: "json" };
import logistique from "../../seeds/annexe-1/logistique.json" with { type: "json" };
import medicale from "../../seeds/annexe-1/medicale.json" with { type: "json" };
import soignante from "../../seeds/annexe-1/soignante.json" with { type: "json" };
import { type Day, type Decimal, type Label, remembered } from "../exact/index.js";
import {
  appliedActs,
  type ComplementId,
  type FunctionalBonusId,
  type MetierId,
  type ReadingChoices,
} from "../ids/index.js";
import { issue, nearest, PayError } from "../intake/index.js";
import {
  type BonusSeed,
  type ComplementKind,
  type ComplementSeed,
  type Condition,
  type FiliereId,
  type FiliereSeed,
  type MetierSeed,
  type Population,
  type Read,
  type RegroupementSeed,
  read,
  type Source,
  valueAt,
} from "../law/index.js";
import type { AppliedReading } from "../working/index.js";
import { cadreRanking, hierarchicalRanking, supervisorRanking } from "./ranking.js";

/** Points paid for particular conditions of work, outside the base salary. */
export interface FunctionalBonus {
  /** The id by which a request names it. */
  readonly id: FunctionalBonusId;
  /** What it is called, in both languages. */
  readonly label: Label;
  /** Points, for full time. */
  readonly points: Decimal;
  /** What earns it. */
  readonly condition: Condition;
  /** Where it stands in the text. */
  readonly source: Source;
  /** The readings of the text that these figures rest on. */
  readonly readings: readonly AppliedReading[];
}

/** Points added to the reference coefficient under a condition. */
export interface Complement extends Omit<FunctionalBonus, "id"> {
  /** The id by which a request names it. */
  readonly id: ComplementId;
  /** What it rewards. */
  readonly kind: ComplementKind;
  /** Whether every holder of the métier has it. */
  readonly automatic: boolean;
  /** The complements of the métier that do not go with it. */
  readonly excludes: readonly ComplementId[];
}

/** A job of the former classification, and the complements to be tested for whoever held it. */
export interface Emploi {
  /** The title of the job. */
  readonly label: string;
  /** Its name in the table of the fiche, where it differs. */
  readonly tableLabel?: string;
  /** What the table of the fiche prints against it, by kind. */
  readonly prints: Readonly<Record<string, string>>;
  /** The complements to be tested for whoever held it. */
  readonly complements: readonly ComplementId[];
  /** Where it stands in the text. */
  readonly source: Source;
  /** Where the text and the table differ, or what the table cannot settle. */
  readonly note?: Label;
}

/**
 * A regroupement de métiers.
 *
 * @article Expose-II.1 L.90
 */
export interface Regroupement {
  /** Its id. */
  readonly id: string;
  /** Its number in annexe I: `1.6`. */
  readonly number: string;
  /** Its French title. */
  readonly label: string;
  /** What gathers its métiers, and the qualification it asks for, where the text says so. */
  readonly criteria?: Label;
}

/**
 * A métier of annexe I.
 *
 * @article Expose-II.2 L.91
 */
export interface Metier {
  /** The id by which a request names it. */
  readonly id: MetierId;
  /** Its French title. */
  readonly label: string;
  /** What it is, in a sentence. */
  readonly definition: Label;
  /** The sector that it belongs to. */
  readonly filiere: FiliereId;
  /** The grouping that it belongs to. */
  readonly regroupement: Regroupement;
  /** Points, for full time. */
  readonly referenceCoefficient: Decimal;
  /** Whether annexe II lists it among the cadres (A2.1). */
  readonly cadre: boolean;
  /** For article 36 of the cadres' pension agreement only (A2.3). */
  readonly hierarchicalCoefficient?: Decimal;
  /** Its category; agents de maîtrise are one for elections only (A2.2). */
  readonly category: "cadre" | "agent-de-maitrise" | "employe";
  /** The former jobs that lead to it. */
  readonly emplois: readonly Emploi[];
  /** The complements that it can have. */
  readonly complements: readonly Complement[];
  /** The functional bonuses that it can have. */
  readonly functionalBonuses: readonly FunctionalBonus[];
  /** Where it stands in the text. */
  readonly source: Source;
  /** Whose decentralized bonus it shares (A3.1.2), as reading R23 has it. */
  readonly population: Population;
  /** Whether it is of the medical body of A1.2.1, whichever mass its bonus comes from. */
  readonly medicalBody: boolean;
  /** The readings of the text that its coefficient and its category rest on. */
  readonly readings: readonly AppliedReading[];
}

/** From where the catalogue is looked at. */
export interface CatalogueView {
  /** The day whose figures are wanted; the latest known unless told. */
  readonly on?: Day;
  /** The readings of ambiguous texts that the caller takes. */
  readonly readings?: ReadingChoices | undefined;
  /** The day from which annexe II holds, with reading R35 = `date-given`. */
  readonly annexe2From?: Day | undefined;
}

const latest: Day = "2199-12-31";

/** The seeds of annexe I, in its order. */
export const filieres: readonly FiliereSeed[] = [
  soignante,
  educative,
  administrative,
  logistique,
  medicale,
] as unknown as readonly FiliereSeed[];

/** A métier of the seeds, with where it stands. */
export interface Placed {
  readonly seed: MetierSeed;
  readonly filiere: FiliereSeed;
  readonly regroupement: RegroupementSeed;
}

let index: ReadonlyMap<string, Placed> | undefined;

/** Every métier of the seeds by its id, in the order of annexe I. */
export function placedMetiers(): ReadonlyMap<string, Placed> {
  index ??= new Map(
    filieres.flatMap((filiere) =>
      filiere.regroupements.flatMap((regroupement) =>
        regroupement.metiers.map((seed) => [seed.id, { seed, filiere, regroupement }] as const),
      ),
    ),
  );
  return index;
}

/**
 * The functional bonus as the caller reads the text on a day, or nothing where that reading leaves
 * it out.
 */
export function functionalBonusOf(
  seed: BonusSeed,
  view: CatalogueView,
): readonly FunctionalBonus[] {
  const found = read(seed, view.readings);
  const points = found && valueAt(found.entry.points, view.on ?? latest, appliedActs);
  if (found === undefined || points === undefined) return [];
  const { id, label, condition, source } = found.entry;
  return [
    { id: id as FunctionalBonusId, label, points, condition, source, readings: found.readings },
  ];
}

function complementOf(seed: ComplementSeed, view: CatalogueView): readonly Complement[] {
  const found = read(seed, view.readings);
  const [common] = functionalBonusOf(seed, view);
  if (found === undefined || common === undefined) return [];
  const { kind, excludes } = found.entry;
  const automatic = "always" in found.entry.condition;
  const ids = { id: seed.id as ComplementId, excludes: excludes as readonly ComplementId[] };
  return [{ ...common, ...ids, kind, automatic }];
}

const views = new Map<Day, Map<string, Metier>>();

/** A métier of annexe I as seen by a caller, or `undefined` when there is no such métier. */
export function findMetier(id: string, view: CatalogueView = {}): Metier | undefined {
  const placed = placedMetiers().get(id);
  if (placed === undefined) return undefined;
  if (view.readings !== undefined) return metierOf(placed, view);
  const onDay = remembered(views, view.on ?? latest, () => new Map<string, Metier>());
  return remembered(onDay, id, () => metierOf(placed, view));
}

function metierOf(placed: Placed, view: CatalogueView): Metier {
  const { seed, filiere, regroupement } = placed;
  const { id, number, label, criteria } = regroupement;
  // No reading leaves a métier out.
  const { entry, readings } = read(seed, view.readings) as Read<MetierSeed>;
  const on = view.on ?? latest;
  return Object.freeze({
    id: seed.id as MetierId,
    label: seed.label,
    definition: seed.definition,
    filiere: filiere.id,
    regroupement: { id, number, label, ...(criteria && { criteria: criteria.text }) },
    referenceCoefficient: valueAt(entry.referenceCoefficient, on, appliedActs) as Decimal,
    emplois: seed.emplois as readonly Emploi[],
    complements: entry.complements.flatMap((each) => complementOf(each, view)),
    functionalBonuses: entry.functionalBonuses.flatMap((each) => functionalBonusOf(each, view)),
    source: seed.source,
    population: entry.population ?? "ordinary",
    medicalBody: seed.population === "medical",
    ...rankedAs(seed.id, on, view.readings, readings),
  });
}

type Ranked = Pick<Metier, "cadre" | "category" | "hierarchicalCoefficient" | "readings">;

function rankedAs(
  id: string,
  on: Day,
  choices: ReadingChoices | undefined,
  readings: readonly AppliedReading[],
): Ranked {
  const cadre = cadreRanking(id, choices);
  const series = hierarchicalRanking(id, choices)?.rank.value;
  const coefficient = series && valueAt(series, on, appliedActs);
  return {
    cadre: cadre !== undefined,
    category: categoryOf(id, cadre !== undefined, choices),
    ...(coefficient === undefined ? {} : { hierarchicalCoefficient: coefficient }),
    readings: [...readings, ...(cadre?.readings ?? [])],
  };
}

function categoryOf(
  id: string,
  cadre: boolean,
  choices: ReadingChoices | undefined,
): Metier["category"] {
  if (cadre) return "cadre";
  return supervisorRanking(id, choices) === undefined ? "employe" : "agent-de-maitrise";
}

/**
 * The 87 métiers of annexe I, in its order.
 *
 * @article A1.1 L.693-3207
 */
export function metiers(view: CatalogueView = {}): readonly Metier[] {
  return [...placedMetiers().keys()].map((id) => findMetier(id, view) as Metier);
}

/**
 * One métier of annexe I. Throws `unknown-metier`, with the nearest id, when there is no such
 * métier.
 *
 * @example metier("aide-soignant").referenceCoefficient.toString() // "351"
 */
export function metier(id: MetierId, view: CatalogueView = {}): Metier {
  const found = findMetier(id, view);
  if (found !== undefined) return found;
  const expected = {
    fr: "l'identifiant d'un métier de l'annexe I",
    en: "the id of a métier of annexe I",
  };
  const suggestion = nearest(id, placedMetiers().keys());
  throw new PayError([issue("unknown-metier", [], { received: id, expected, suggestion })]);
}
