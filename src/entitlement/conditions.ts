import { type Complement, type FunctionalBonus, placedMetiers } from "../catalogue.js";
import { isNever, simplified } from "../condition/simplify.js";
import type { ReadingChoices } from "../generated/ids.js";
import type { Position } from "../position/position.js";
import { type AccessSeed, type Condition, type Read, read, type SilenceSeed } from "../seeds.js";
import { derivedFacts } from "./derived.js";

/** What the fiche of a job says beside its complements and bonuses. */
export interface Beside {
  readonly access?: Read<AccessSeed>;
  readonly silences: readonly Read<SilenceSeed>[];
}

/** Who may hold the job, and what its fiche leaves unprinted, as the caller reads the text. */
export function besideOf(job: string, readings: ReadingChoices | undefined): Beside {
  const seed = placedMetiers().get(job)?.seed;
  const access = seed?.access && read(seed.access, readings);
  const silences = (seed?.silences ?? []).flatMap((silence) => read(silence, readings) ?? []);
  return access === undefined ? { silences } : { access, silences };
}

/** The complements and functional bonuses that a job can have, each with what its condition leaves to be asked once the job is known; those that the job excludes are gone. */
export function openTo(
  { complements, functionalBonuses, paidAs }: Position,
  readings: ReadingChoices | undefined,
): readonly (Complement | FunctionalBonus)[] {
  const derived = derivedFacts(paidAs.id, readings);
  return [...complements, ...functionalBonuses]
    .map((entry) => ({ ...entry, condition: simplified(entry.condition, derived) }))
    .filter(({ condition }) => !isNever(condition));
}

/** Every condition that a job's facts may meet: complements, functional bonuses, access, silences. */
export function conditionsOf(
  position: Position,
  { access, silences }: Beside,
  readings: ReadingChoices | undefined,
): readonly Condition[] {
  return [
    ...openTo(position, readings).map(({ condition }) => condition),
    ...(access === undefined ? [] : [access.entry.condition]),
    ...silences.map(({ entry }) => entry.condition),
  ];
}
