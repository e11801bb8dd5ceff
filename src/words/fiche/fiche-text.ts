import { type CatalogueView, formerEmploisOf, type Metier, metier } from "../../catalogue/index.js";
import { openTo } from "../../entitlement/index.js";
import type { Language } from "../../exact/index.js";
import type { MetierId } from "../../ids/index.js";
import { metierPosition } from "../../job/index.js";
import { header } from "./header.js";
import { accessLines, emploisLines, section } from "./sections.js";
import { words } from "./words.js";

/**
 * The fiche of a métier as plain text: coefficient, complements and functional bonuses with their
 * conditions, access, former emplois, cadre or not, articles and lines. Throws `unknown-metier`.
 *
 * @article A1.1 L.693-3207
 */
export function ficheText(id: MetierId, language: Language, view: CatalogueView = {}): string {
  const fiche = metier(id, view);
  return [
    header(fiche, language, view),
    ...grantedSections(fiche, language, view),
    [words.access[language], ...accessLines(id, language, view)],
    [words.emplois[language], ...emploisLines(formerEmploisOf(id, view), language)],
  ]
    .map((lines) => `${lines.join("\n")}\n`)
    .join("\n");
}

/**
 * The complements, the functional bonuses of the fiche, and those of A3.4.4 that the métier does
 * not exclude.
 */
function grantedSections(
  fiche: Metier,
  language: Language,
  view: CatalogueView,
): readonly (readonly string[])[] {
  const open = openTo(metierPosition(fiche.id, view), view);
  const bonuses = open.filter((entry) => !("kind" in entry));
  const own = new Set<string>(fiche.functionalBonuses.map(({ id }) => id));
  return [
    section(
      words.complements,
      open.filter((entry) => "kind" in entry),
      language,
    ),
    section(
      words.bonuses,
      bonuses.filter(({ id }) => own.has(id)),
      language,
    ),
    section(
      words.common,
      bonuses.filter(({ id }) => !own.has(id)),
      language,
    ),
  ];
}
