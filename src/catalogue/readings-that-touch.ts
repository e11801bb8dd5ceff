import type { ReadingChoices } from "../ids/index.js";
import { readingChoices } from "../ids/index.js";
import { type BonusSeed, entryAsRead, lawIn, valueAt } from "../law/index.js";
import type { AppliedReading } from "../working/index.js";
import { evaluate, type GivenFacts } from "./condition/evaluate.js";
import type { CatalogueView, Complement, FunctionalBonus } from "./metier.js";

type GrantedEntry = Complement | FunctionalBonus;

interface Origin {
  readonly seed: BonusSeed;
  readonly view: CatalogueView;
}

const origins = new WeakMap<GrantedEntry, Origin>();

/** An entry of the catalogue, whose other readings can be looked at. */
export function withOrigin<T extends GrantedEntry>(
  entry: T,
  seed: BonusSeed,
  view: CatalogueView,
): T {
  origins.set(entry, { seed, view });
  return entry;
}

/** The question of an entry: the facts, or its name alone; and what is due beside it. */
export interface EntryTold {
  readonly facts?: GivenFacts;
  readonly beside: readonly string[];
}

/**
 * The readings of a complement or of a functional bonus whose other choices would change what is
 * due of it: its points, whether it is due on the facts told, what it gives way to. A name alone
 * asks nothing of its condition.
 */
export function readingsThatTouch(entry: GrantedEntry, told: EntryTold): readonly AppliedReading[] {
  const origin = origins.get(entry);
  if (origin === undefined || entry.readings.length === 0) return entry.readings;
  const { readings } = origin.view;
  const own = outcome(entry, origin, readings, told);
  return entry.readings.filter(({ id, choice }) =>
    readingChoices[id].some((other) => {
      if (other === choice) return false;
      return outcome(entry, origin, { ...readings, [id]: other }, told) !== own;
    }),
  );
}

/** The outcome of an entry under a choice of readings, to be compared. */
function outcome(
  entry: GrantedEntry,
  { seed, view }: Origin,
  readings: ReadingChoices | undefined,
  { facts, beside }: EntryTold,
): string {
  const found = entryAsRead(seed, lawIn(view), readings)?.entry;
  const points = found && valueAt(found.points, lawIn(view));
  if (found === undefined || points === undefined) return "refused";
  const automatic = "always" in found.condition;
  const named = "automatic" in entry && entry.automatic ? automatic : true;
  const verdict = facts === undefined ? named : evaluate(found.condition, facts).verdict;
  if (verdict === "refused") return "refused";
  const excludes = "excludes" in found ? (found.excludes as readonly string[]) : [];
  const clashes = beside.filter((id) => excludes.includes(id));
  return [verdict, points, ...clashes].join(" ");
}
