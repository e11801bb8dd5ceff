import { type Day, frenchDay, type Language } from "../../exact/index.js";
import type { EnactedAct } from "../../history/index.js";
import type { Json } from "../../intake/index.js";
import { inColumns } from "./in-columns.js";

const headings: Readonly<Record<Language, readonly string[]>> = {
  fr: ["Acte", "Signé", "Connu", "Effet", "Changements", "Titre"],
  en: ["Act", "Signed", "Known", "Effect", "Changes", "Title"],
};

/**
 * Acts as a table to read: a line an act, with its signature, the day from which it is taken as
 * known, its first day or the days between which that lies, and how much it changes.
 */
export function actsTable(
  acts: readonly EnactedAct[] | readonly Json<EnactedAct>[],
  language: Language,
): string {
  const rows = (acts as readonly EnactedAct[]).map((act) => rowOf(act, language));
  return inColumns([headings[language], ...rows], 0);
}

function rowOf(act: EnactedAct, language: Language): readonly string[] {
  const { id, title, signed, takenAsKnownFrom, changes } = act;
  return [
    id,
    dayIn(signed, language),
    dayIn(takenAsKnownFrom, language),
    effectOf(act, language),
    String(changes.length),
    title[language],
  ];
}

function effectOf({ effectiveFrom, effectiveBounds }: EnactedAct, language: Language): string {
  if (effectiveBounds === undefined) return dayIn(effectiveFrom, language);
  const { notBefore, notAfter } = effectiveBounds;
  return `${dayIn(notBefore, language)}…${dayIn(notAfter, language)}`;
}

function dayIn(day: Day | null | undefined, language: Language): string {
  if (day === null || day === undefined) return "–";
  return language === "fr" ? frenchDay(day) : day;
}
