import type { ReadingChoices, ReadingId } from "./generated/ids.js";
import { readingChoices } from "./generated/readings.js";
import type { AppliedReading } from "./trace.js";

const applied = new Map<string, AppliedReading>();

/** The choice of a reading: the caller's, or the one that the library takes. */
export function reading<R extends ReadingId>(
  choices: ReadingChoices | undefined,
  id: R,
): AppliedReading & { readonly choice: NonNullable<ReadingChoices[R]> } {
  const choice = choices?.[id] ?? readingChoices[id][0];
  const key = `${id} ${choice}`;
  const known = applied.get(key) ?? { id, choice };
  applied.set(key, known);
  return known as never;
}
