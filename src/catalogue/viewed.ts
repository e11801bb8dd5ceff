import { lazy } from "../exact/index.js";
import { check, maybe, PayError, record, type Schema } from "../intake/index.js";
import { dayInScheme, lawFields, readingChoicesSchema } from "../law/index.js";
import type { CatalogueView } from "./metier.js";

/** The schema of a view of the catalogue. */
export function viewSchema(): Schema<CatalogueView> {
  return record<CatalogueView>({
    on: maybe(dayInScheme()),
    ...lawFields(),
    readings: maybe(readingChoicesSchema()),
    annexe2From: maybe(dayInScheme()),
  });
}

const schema = /* @__PURE__ */ lazy(viewSchema);

/**
 * A view, taken once. Throws a `PayError` with everything that is wrong with it: a day that does
 * not exist, one before the scheme, a reading that is none.
 */
export function viewed(view: CatalogueView): CatalogueView {
  const { usable, issues } = check(schema(), view);
  if (issues.length > 0) throw new PayError(issues);
  return usable;
}
