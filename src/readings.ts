import type { ReadingChoices, ReadingId } from "./generated/ids.js";
import { readingChoices } from "./generated/readings.js";
import type { AppliedReading } from "./trace.js";

const taken = new Map<ReadingId, AppliedReading>();
const chosen = new Map<string, AppliedReading>();

function kept<K>(
  known: Map<K, AppliedReading>,
  key: K,
  make: () => AppliedReading,
): AppliedReading {
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
}

/** The choice of a reading: the caller's, or the one that the library takes. */
export function reading<R extends ReadingId>(
  choices: ReadingChoices | undefined,
  id: R,
): AppliedReading & { readonly choice: NonNullable<ReadingChoices[R]> } {
  const choice = choices?.[id] ?? readingChoices[id][0];
  const make = (): AppliedReading => ({ id, choice });
  const isTaken = choice === readingChoices[id][0];
  return (isTaken ? kept(taken, id, make) : kept(chosen, `${id} ${choice}`, make)) as never;
}
