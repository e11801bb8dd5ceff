import { type Day, isDay, lazy } from "../exact/index.js";
import { check, dayJson, field, maybe, PayError, record, type Schema } from "../intake/index.js";
import { firstDayOfScheme, lawFields, readingChoicesSchema } from "../law/index.js";
import type { CatalogueView } from "./metier.js";

/** The schema of a view of the catalogue. */
export function viewSchema(): Schema<CatalogueView> {
  return record<CatalogueView>({
    on: maybe(inScheme()),
    ...lawFields(),
    readings: maybe(readingChoicesSchema()),
    annexe2From: maybe(inScheme()),
  });
}

/** A day of the scheme: no figure holds before it. */
function inScheme(): Schema<Day> {
  const expected = {
    fr: `un jour AAAA-MM-JJ à partir du ${firstDayOfScheme}`,
    en: `a day YYYY-MM-DD from ${firstDayOfScheme} on`,
  };
  return field(dayJson(firstDayOfScheme), (value) => {
    if (!isDay(value)) return { code: "invalid-day", expected };
    return value < firstDayOfScheme
      ? { code: "before-scheme", expected, article: "Art16" }
      : undefined;
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
