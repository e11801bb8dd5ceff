import { lazy, remembered } from "../../exact/index.js";
import { maybe, oneOf, record, type Schema } from "../../intake/index.js";
import type { AppliedReading } from "../../working/index.js";
import { type ReadingChoices, type ReadingId, readingChoices } from "./ids.js";

const met = new Map<string, AppliedReading<ReadingId>>();

/** The choice of a reading: the caller's, or the one taken unless told. */
export function reading<R extends ReadingId>(
  choices: ReadingChoices | undefined,
  id: R,
): AppliedReading<R> & { readonly choice: NonNullable<ReadingChoices[R]> } {
  const choice = choices?.[id] ?? readingChoices[id][0];
  return remembered(met, `${id} ${choice}`, () => ({ id, choice })) as never;
}

/** The schema of readings chosen by the caller. */
export const choicesSchema: () => Schema<ReadingChoices> = /* @__PURE__ */ lazy(() => {
  const all = Object.entries(readingChoices).map(([id, names]) => [id, maybe(oneOf(names))]);
  return record<ReadingChoices>(Object.fromEntries(all) as never);
});
