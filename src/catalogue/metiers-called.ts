import usualNames from "../../seeds/usual-names.json" with { type: "json" };
import { lazy } from "../exact/index.js";
import type { MetierId } from "../ids/index.js";
import { placedMetiers } from "./placed-metiers.js";
import { searchMetiers } from "./search-metiers.js";
import { everyNamedBy, type TitledEntry, titledBy } from "./titles/named-by.js";

/** A métier by its id and its title, on whichever days it exists. */
export interface NamedMetier {
  readonly id: MetierId;
  readonly label: string;
}

interface TitledMetier extends TitledEntry, NamedMetier {}

const titles = /* @__PURE__ */ lazy((): readonly TitledMetier[] =>
  [...placedMetiers().values()].map(({ seed: { id, label } }) => {
    return { id: id as MetierId, label, ...titledBy([label]) };
  }),
);

const usual = /* @__PURE__ */ lazy((): readonly TitledMetier[] =>
  titles().flatMap(({ id, label }) => {
    const names = usualNames.filter(({ metier }) => metier === id).map(({ name }) => name);
    return names.length === 0 ? [] : [{ id, label, ...titledBy(names) }];
  }),
);

/**
 * The métiers that a text calls: the one whose id it is, else those whose title or whose usual name
 * it says word for word, else those that answer to it, the likeliest first.
 */
export function metiersCalled(text: string): readonly NamedMetier[] {
  const byId = titles().find(({ id }) => id === text);
  if (byId !== undefined) return [byId];
  for (const names of [titles(), usual()]) {
    const named = everyNamedBy(text, names);
    if (named.length > 0) return named;
  }
  return searchMetiers(text);
}
