import usualNames from "../../seeds/usual-names.json" with { type: "json" };
import { lazy } from "../exact/index.js";
import type { EmploiSeed, MetierSeed } from "../law/index.js";
import { factValues } from "./condition/facts.js";
import { asQuestions, knownFacts } from "./condition/known-facts.js";
import { type CatalogueView, listedMetier, type Metier } from "./metiers.js";
import { placedMetiers, placedMetiersTold } from "./placed-metiers.js";
import { type Field, indexed, rank } from "./titles/rank.js";
import { searchable } from "./titles/searchable.js";
import { viewed } from "./viewed.js";

/** Where a word stands in a fiche, and how much it says of the métier. */
const worth = {
  title: 6,
  usualName: 5,
  emploi: 4,
  access: 3,
  complement: 2,
  regroupement: 1.5,
  bonus: 1,
} as const;

const index = /* @__PURE__ */ lazy(() =>
  indexed(
    [...placedMetiersTold().values()].map(({ seed, regroupement }) => ({
      id: seed.id,
      fields: [...fieldsOf(seed), [worth.regroupement, [regroupement.label]]] as const,
    })),
    worth.emploi,
  ),
);

function fieldsOf(seed: MetierSeed): readonly [Field, ...(readonly Field[])] {
  const known: readonly (string | undefined)[] = [seed.id, ...formerly(seed.id)];
  const named = usualNames.filter(({ metier }) => known.includes(metier));
  return [
    [worth.title, [seed.label]],
    [worth.usualName, named.map(({ name }) => name)],
    [worth.emploi, seed.emplois.flatMap(namesOf)],
    [worth.access, diplomasOf(seed)],
    [worth.complement, seed.complements.map(({ label }) => label.fr)],
    [worth.bonus, seed.functionalBonuses.map(({ label }) => label.fr)],
  ];
}

/** The métiers whose holders an act made those of another. */
function formerly(id: string): readonly string[] {
  return [...placedMetiers().values()]
    .filter(({ seed }) => seed.becomes?.some(({ metier }) => metier === id))
    .map(({ seed }) => seed.id);
}

function namesOf({ label, tableLabel }: EmploiSeed): readonly string[] {
  return tableLabel === undefined ? [label] : [label, tableLabel];
}

/** The diplomas that give access to a métier, in words. */
function diplomasOf({ access }: MetierSeed): readonly string[] {
  const conditions = access === undefined ? [] : [access.condition];
  return asQuestions(["diplomas"], knownFacts(conditions)).flatMap((fact) =>
    factValues(fact).map(({ label }) => label.fr),
  );
}

/**
 * The métiers that a person means: by title, former emploi, usual name, diploma or speciality,
 * whatever the accents, the case, the gender or the number; the likeliest first.
 *
 * @example searchMetiers("infirmière bloc")[0]?.id // "infirmier-specialise-diplome"
 */
export function searchMetiers(text: string, from: CatalogueView = {}): readonly Metier[] {
  const view = viewed(from);
  const there = index().filter(({ id }) => listedMetier(id, view) !== undefined);
  return rank(there, searchable(text)).map((id) => listedMetier(id, view) as Metier);
}
