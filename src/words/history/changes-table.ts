import {
  type Day,
  type Decimal,
  decimal,
  frenchDay,
  type Language,
  writeNumber,
} from "../../exact/index.js";
import type { EurosOfChange, LegalChange } from "../../history/index.js";
import type { Json } from "../../intake/index.js";

const nothing = "–";
const none = { fr: "sans effet ici\u00a0: ", en: "no result depends on it: " };

/**
 * Changes as text to read: for each its first day, its act with the article, what it bears on, what
 * was so before, what is so from then on, both in euros, and why no result depends on it, if none
 * does.
 */
export function changesTable(
  changes: readonly LegalChange[] | readonly Json<LegalChange>[],
  language: Language,
): string {
  return (changes as readonly LegalChange[]).map((each) => entryOf(each, language)).join("\n");
}

function entryOf(change: LegalChange, language: Language): string {
  const { act, clause, subject, before, after, euros, condition, withoutEffect } = change;
  const article = clause === undefined ? "" : `, art. ${clause}`;
  const lines = [
    `${beginning(change, language)}  ${act}${article}  ${subject[language]}`,
    `  ${before?.[language] ?? nothing} → ${after?.[language] ?? nothing}`,
    ...(condition === undefined ? [] : [`  ${condition[language]}`]),
    ...(euros === undefined ? [] : [`  ${eurosIn(euros, language)}`]),
    ...(withoutEffect === undefined ? [] : [`  ${none[language]}${withoutEffect[language]}`]),
  ];
  return lines.join("\n");
}

function beginning({ from, notBefore }: LegalChange, language: Language): string {
  const day = (each: Day): string => (language === "fr" ? frenchDay(each) : each);
  return notBefore === undefined ? day(from) : `${day(notBefore)}…${day(from)}`;
}

const counted = {
  month: { fr: "par mois", en: "a month" },
  day: { fr: "par jour", en: "a day" },
  night: { fr: "par nuit", en: "a night" },
  hour: { fr: "de l'heure", en: "an hour" },
  point: { fr: "le point", en: "a point" },
} as const;

function eurosIn({ per, before, after }: EurosOfChange, language: Language): string {
  const written = (value: Decimal | undefined): string => {
    if (value === undefined) return nothing;
    const exact = decimal(value);
    const amount = writeNumber(exact, language, per === "point" ? undefined : 2);
    return language === "fr" ? `${amount}\u00a0€` : `€${amount}`;
  };
  return `${written(before)} → ${written(after)} ${counted[per][language]}`;
}
