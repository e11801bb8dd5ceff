import { placedMetiers } from "../catalogue.js";
import type { ReadingChoices } from "../generated/ids.js";
import type { Position } from "../position/position.js";
import { type AccessSeed, type Condition, type Read, read, type SilenceSeed } from "../seeds.js";

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

/** Every condition that a job's facts may meet: complements, functional bonuses, access, silences. */
export function conditionsOf(
  position: Position,
  { access, silences }: Beside,
): readonly Condition[] {
  return [
    ...position.complements.map(({ condition }) => condition),
    ...position.functionalBonuses.map(({ condition }) => condition),
    ...(access === undefined ? [] : [access.entry.condition]),
    ...silences.map(({ entry }) => entry.condition),
  ];
}
