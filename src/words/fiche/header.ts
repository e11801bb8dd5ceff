import {
  type CatalogueView,
  cadreRanking,
  hierarchicalRanking,
  type Metier,
  type Ranking,
  supervisorRanking,
  type UnsettledNumber,
} from "../../catalogue/index.js";
import { type Decimal, type Language, writeNumber } from "../../exact/index.js";
import type { MetierId } from "../../ids/index.js";
import { actOf, citation } from "../../law/index.js";
import { atBothEnds, paragraph } from "./paragraph.js";
import { categories, cited, filiereNames, named, words } from "./words.js";

/** The opening of a fiche: the title, its place, cadre or not, the definition, the coefficients. */
export function header(fiche: Metier, language: Language, view: CatalogueView): readonly string[] {
  const { id, label, filiere, regroupement, definition, source } = fiche;
  const { referenceCoefficient, hierarchicalCoefficient } = fiche;
  const place = `${filiereNames[filiere][language]} · ${regroupement.number} ${regroupement.label}`;
  const coefficient = writeNumber(referenceCoefficient, language);
  return [
    atBothEnds(label, id),
    atBothEnds(place, categoryOf(fiche, language, view)),
    ...(regroupement.unsettled ?? []).map((each) => unsettledLine(each, language)),
    "",
    ...paragraph(definition[language], ""),
    "",
    atBothEnds(named(words.coefficient, coefficient, language), cited(source, language)),
    ...(hierarchicalCoefficient === undefined
      ? []
      : [hierarchicalLine(id, hierarchicalCoefficient, language, view)]),
  ];
}

/** The other number of the regroupement, where an act may already have given it. */
function unsettledLine({ act, number }: UnsettledNumber, language: Language): string {
  const { notBefore = "", notAfter = "" } = actOf(act).effectiveBounds ?? {};
  return language === "fr"
    ? `ou ${number} dès l'acte ${act} : jour non réglé, du ${notBefore} au ${notAfter}`
    : `or ${number} from the act ${act}: day not settled, from ${notBefore} to ${notAfter}`;
}

/** Cadre or not, and the article of annexe II that says so. */
function categoryOf({ id, category }: Metier, language: Language, view: CatalogueView): string {
  const ranking = cadreRanking(id, view) ?? supervisorRanking(id, view);
  const words = categories[category][language];
  return ranking === undefined ? words : `${words} (${citation(ranking.rank.article, language)})`;
}

function hierarchicalLine(
  id: MetierId,
  coefficient: Decimal,
  language: Language,
  view: CatalogueView,
): string {
  const { rank } = hierarchicalRanking(id, view) as Ranking;
  const written = named(words.hierarchical, writeNumber(coefficient, language), language);
  return atBothEnds(written, citation(rank.article, language));
}
