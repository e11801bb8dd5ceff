import { lazy } from "../exact/index.js";
import { type ReadingChoices, readingChoices } from "../ids/index.js";
import { maybe, oneOf, record, type Schema } from "../intake/index.js";

function readingsSchema(): Schema<ReadingChoices> {
  const choices = Object.entries(readingChoices).map(([id, names]) => [id, maybe(oneOf(names))]);
  return record<ReadingChoices>(Object.fromEntries(choices) as never);
}

/** The schema of readings chosen by the caller. */
export const readingChoicesSchema: () => Schema<ReadingChoices> =
  /* @__PURE__ */ lazy(readingsSchema);
