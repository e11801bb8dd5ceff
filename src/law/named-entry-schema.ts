import { lazy } from "../exact/index.js";
import { labelSchema, many, maybe, record, type Schema, shaped, string } from "../intake/index.js";
import { sourceSchema } from "./source-schema.js";
import type { NamedEntry } from "./special-seeds.js";
import { variantFields } from "./variant-fields.js";

/** An entry of the seeds that has a name. */
export const namedEntrySchema: () => Schema<NamedEntry> = /* @__PURE__ */ lazy(() =>
  record<NamedEntry>({
    id: string(),
    label: labelSchema(),
    source: sourceSchema(),
    variants: maybe(many(shaped(variantFields()))),
  }),
);
