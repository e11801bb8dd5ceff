import {
  type CatalogueView,
  type Complement,
  type FunctionalBonus,
  isNever,
  type KnownFacts,
  knownFacts,
  placedMetiers,
  simplified,
} from "../catalogue/index.js";
import { remembered } from "../exact/index.js";
import type { Position } from "../job/index.js";
import {
  type AccessSeed,
  type AsRead,
  entryAsRead,
  hasBegun,
  lawIn,
  type SilenceSeed,
} from "../law/index.js";
import { derivedFacts } from "./derived-facts.js";

/** The notes of a job's fiche beside its complements and bonuses. */
export interface FicheNotes {
  readonly access: AsRead<AccessSeed> | undefined;
  readonly silences: readonly AsRead<SilenceSeed>[];
}

/** Who may hold the job, and what its fiche leaves unprinted, as the caller reads the text. */
export function ficheNotesOf(job: string, view: CatalogueView): FicheNotes {
  const seed = placedMetiers().get(job)?.seed;
  const on = lawIn(view);
  const access = seed?.access && accessIn(seed.access, view);
  const silences = (seed?.silences ?? []).flatMap(
    (silence) => entryAsRead(silence, on, view.readings) ?? [],
  );
  return { access, silences };
}

function accessIn(access: AccessSeed, view: CatalogueView): AsRead<AccessSeed> | undefined {
  const on = lawIn(view);
  const { begins } = access;
  return begins === undefined || hasBegun(begins, on)
    ? entryAsRead(access, on, view.readings)
    : undefined;
}

/**
 * The complements and functional bonuses that a job can have, each with what its condition leaves
 * to be asked once the job is known; those that the job excludes are gone.
 */
export function openTo(
  { complements, functionalBonuses, paidAs }: Position,
  view: CatalogueView,
): readonly (Complement | FunctionalBonus)[] {
  const derived = derivedFacts(paidAs.id, view);
  return [...complements, ...functionalBonuses]
    .map((entry) => ({ ...entry, condition: simplified(entry.condition, derived) }))
    .filter(({ condition }) => !isNever(condition));
}

/** By position, which is made by the law and the readings of the notes and of the view. */
const vocabularies = new WeakMap<Position, KnownFacts>();

/**
 * The facts that a job's conditions ask for: those of its complements, functional bonuses, access
 * and silences.
 */
export function factsAskedOf(
  position: Position,
  { access, silences }: FicheNotes,
  view: CatalogueView,
): KnownFacts {
  return remembered(vocabularies, position, () =>
    knownFacts([
      ...openTo(position, view).map(({ condition }) => condition),
      ...(access === undefined ? [] : [access.entry.condition]),
      ...silences.map(({ entry }) => entry.condition),
    ]),
  );
}
