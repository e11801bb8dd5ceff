import usualNames from "../../seeds/usual-names.json" with { type: "json" };
import { lazy } from "../exact/index.js";
import { findMetier, type Metier, placedMetiers } from "./metiers.js";
import { searchMetiers } from "./search-metiers.js";
import { everyNamedBy, type Titled, titledBy } from "./titles/named-by.js";

interface Called extends Titled {
  readonly id: string;
}

const titles = /* @__PURE__ */ lazy((): readonly Called[] =>
  [...placedMetiers().values()].map(({ seed: { id, label } }) => ({ id, ...titledBy([label]) })),
);

const usual = /* @__PURE__ */ lazy((): readonly Called[] =>
  usualNames.map(({ metier, name }) => ({ id: metier, ...titledBy([name]) })),
);

/**
 * The métiers that a text calls: the one whose id it is, else those whose title or whose usual name
 * it says word for word, else those that answer to it, the likeliest first.
 */
export function metiersCalled(text: string): readonly Metier[] {
  const byId = findMetier(text);
  if (byId !== undefined) return [byId];
  for (const names of [titles(), usual()]) {
    const ids = new Set(everyNamedBy(text, names).map(({ id }) => id));
    if (ids.size > 0) return [...ids].flatMap((id) => findMetier(id) ?? []);
  }
  return searchMetiers(text);
}
