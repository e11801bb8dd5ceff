import type * as z from "zod";
import type { ReadingChoices } from "./generated/ids.js";
import { readingChoices } from "./generated/readings.js";
import { lazy } from "./lazy.js";
import { maybe, oneOf, record } from "./schema.js";

function readingsSchema(): z.ZodType<ReadingChoices> {
  const choices = Object.entries(readingChoices).map(([id, names]) => [id, maybe(oneOf(names))]);
  return record<ReadingChoices>(Object.fromEntries(choices) as never);
}

/** The schema of readings chosen by the caller. */
export const readingChoicesSchema: () => z.ZodType<ReadingChoices> =
  /* @__PURE__ */ lazy(readingsSchema);
