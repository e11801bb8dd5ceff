import type * as z from "zod/mini";
import type { Working } from "../working/index.js";
import { type Json, many, string } from "./json.js";
import { record } from "./shapes.js";
import { appliedReadingSchema, datasetSchema, stepSchema } from "./step-schema.js";

type Own<T> = { readonly [K in Exclude<keyof T, keyof Working>]-?: z.ZodMiniType };

/** A result with its working: its own fields, and those of every working. */
export function worked<T extends Working<string, string>>(own: Own<T>): z.ZodMiniType<Json<T>> {
  return record<Json<T>>({
    ...own,
    steps: many(stepSchema()),
    articles: many(string()),
    readings: many(appliedReadingSchema()),
    dataset: datasetSchema(),
  } as never);
}
