import {
  type CatalogueView,
  type Complement,
  conditionInWords,
  type FormerEmploi,
  type FunctionalBonus,
} from "../../catalogue/index.js";
import { ficheNotesOf } from "../../entitlement/index.js";
import { type Label, type Language, writeNumber } from "../../exact/index.js";
import type { MetierId } from "../../ids/index.js";
import { atBothEnds, paragraph } from "./paragraph.js";
import { cited, kinds, linesOf, named, words } from "./words.js";

const indent = "  ";
const deeper = "       ";

type FicheEntry = Complement | FunctionalBonus;

/** Complements or functional bonuses, one after the other, under a title. */
export function section(
  title: Label,
  entries: readonly FicheEntry[],
  language: Language,
): readonly string[] {
  if (entries.length === 0) return [title[language], indent + words.none[language]];
  return [title[language], ...entries.flatMap((entry) => entryLines(entry, language))];
}

function entryLines(entry: FicheEntry, language: Language): readonly string[] {
  const { id, label, points, condition, source, readings } = entry;
  const amount = writeNumber(points, language).padStart(4);
  const kind = "kind" in entry ? ` (${kinds[entry.kind][language]})` : "";
  const others = "excludes" in entry ? entry.excludes : [];
  const chosen = readings.map((each) => `${each.id} ${each.choice}`).join(", ");
  return [
    atBothEnds(`${indent}${amount}  ${id}${kind}`, cited(source, language)),
    ...paragraph(label[language], deeper + indent),
    ...paragraph(conditionInWords(condition)[language], deeper + indent),
    ...(others.length === 0
      ? []
      : paragraph(named(words.excludes, others.join(", "), language), deeper + indent)),
    ...(chosen === "" ? [] : [deeper + indent + named(words.readings, chosen, language)]),
  ];
}

/** Who may hold the métier. */
export function accessLines(
  id: MetierId,
  language: Language,
  view: CatalogueView,
): readonly string[] {
  const { access } = ficheNotesOf(id, view);
  if (access === undefined) return [indent + words.noAccess[language]];
  const { text, source } = access.entry;
  return [...paragraph(text[language], indent), atBothEnds("", cited(source, language))];
}

/** The former emplois, with what the table prints against each. */
export function emploisLines(
  emplois: readonly FormerEmploi[],
  language: Language,
): readonly string[] {
  if (emplois.length === 0) return [indent + words.none[language]];
  return emplois.flatMap(({ label, prints, note, source }) => [
    atBothEnds(indent + label, linesOf(source.lines)).trimEnd(),
    ...(prints.length === 0
      ? []
      : [deeper + named(words.printed, printed(prints, language), language)]),
    ...(note === undefined ? [] : paragraph(note[language], deeper)),
  ]);
}

function printed(prints: FormerEmploi["prints"], language: Language): string {
  return prints.map(({ kind, points }) => `${kinds[kind][language]} ${points}`).join(", ");
}
