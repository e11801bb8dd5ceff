import { lazy } from "../exact/index.js";
import { day, maybe, record, type Schema } from "../intake/index.js";
import { lawFields, readingChoicesSchema } from "../law/index.js";
import type { CatalogueView } from "./metier.js";

/** The view of the catalogue, as JSON carries it. */
export const catalogueViewSchema: () => Schema<CatalogueView> = /* @__PURE__ */ lazy(() =>
  record<CatalogueView>({
    on: maybe(day()),
    ...lawFields(),
    readings: maybe(readingChoicesSchema()),
    annexe2From: maybe(day()),
  }),
);
