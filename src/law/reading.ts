import { type ReadingChoices, type ReadingId, readingChoices } from "../ids/index.js";
import type { AppliedReading } from "../working/index.js";

const taken = new Map<ReadingId, AppliedReading>();
const chosen = new Map<string, AppliedReading>();

/** The choice of a reading: the caller's, or the one that the library takes. */
export function reading<R extends ReadingId>(
  choices: ReadingChoices | undefined,
  id: R,
): AppliedReading & { readonly choice: NonNullable<ReadingChoices[R]> } {
  const known = choices === undefined ? taken.get(id) : undefined;
  if (known !== undefined) return known as never;
  const [first] = readingChoices[id];
  const choice = choices?.[id] ?? first;
  const found = choice === first ? taken.get(id) : chosen.get(`${id} ${choice}`);
  return (found ?? firstMet(id, choice)) as never;
}

function firstMet(id: ReadingId, choice: string): AppliedReading {
  const applied = Object.freeze({ id, choice });
  if (choice === readingChoices[id][0]) taken.set(id, applied);
  else chosen.set(`${id} ${choice}`, applied);
  return applied;
}
