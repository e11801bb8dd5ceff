import type { ActId, ReadingChoices, ReadingId } from "../ids/index.js";
import type { AppliedReading } from "../working/index.js";
import { type Change, edited, editOf } from "./change.js";
import { hasBegun, type LawOn } from "./law-on.js";
import { reading } from "./reading.js";
import type { Variant } from "./seeds.js";

/**
 * An entry under the law of a day and the caller's readings, with the acts and readings that touch
 * it.
 */
export interface AsRead<T> {
  readonly entry: T;
  readonly readings: readonly AppliedReading[];
  readonly acts: readonly ActId[];
}

/** An entry that readings or later acts may change. */
interface ReadableEntry {
  readonly variants?: readonly Variant[];
  readonly changes?: readonly Change[];
}

const untouched: readonly AppliedReading[] = [];
const unchanged: readonly ActId[] = [];

/**
 * The entry as the law of a day has it and as the caller reads the text, or `undefined` where
 * either leaves it out. Acts come after readings, and may settle them.
 */
export function entryAsRead<T extends ReadableEntry>(
  entry: T,
  on: LawOn,
  choices: ReadingChoices | undefined,
): AsRead<T> | undefined {
  const { changes } = entry;
  if (changes === undefined) return underReadings(entry, choices, []);
  const begun = changes.filter((change) => hasBegun(change, on));
  if (begun.some(({ end }) => end === true)) return undefined;
  const found = underReadings(
    entry,
    choices,
    begun.flatMap(({ settles = [] }) => settles),
  );
  return found && asAmended(found, begun, choices);
}

function asAmended<T extends ReadableEntry>(
  { entry, readings }: AsRead<T>,
  begun: readonly Change[],
  choices: ReadingChoices | undefined,
): AsRead<T> {
  const own = begun.flatMap(({ variants = [] }) =>
    variants.map((variant) => reading(choices, variant.reading)),
  );
  return {
    entry: begun.reduce((left, change) => edited(left, editOf(change, choices)), entry),
    readings: [...readings, ...new Set(own)],
    acts: [...new Set(begun.map(({ act }) => act as ActId))],
  };
}

function underReadings<T extends ReadableEntry>(
  entry: T,
  choices: ReadingChoices | undefined,
  settled: readonly ReadingId[],
): AsRead<T> | undefined {
  if (entry.variants === undefined) return { entry, readings: untouched, acts: unchanged };
  const readings: AppliedReading[] = [];
  let read = entry;
  for (const { reading: id, choice, also, absent, ...changes } of entry.variants) {
    if (settled.includes(id)) continue;
    const applied = reading(choices, id);
    if (!readings.includes(applied)) readings.push(applied);
    if (applied.choice !== choice) continue;
    if (also !== undefined && reading(choices, also.reading).choice !== also.choice) continue;
    if (absent === true) return undefined;
    read = { ...read, ...changes };
  }
  return { entry: read, readings, acts: unchanged };
}
