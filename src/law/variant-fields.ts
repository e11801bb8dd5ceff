import { flag, maybe, type Schema, shaped, string } from "../intake/index.js";
import type { Variant } from "./seeds.js";

/** The fields of a change under another reading, as the seeds write it. */
export const variantFields = (): { readonly [K in keyof Variant]-?: Schema } => ({
  reading: string(),
  choice: string(),
  also: maybe(shaped({ reading: string(), choice: string() })),
  absent: maybe(flag()),
});
