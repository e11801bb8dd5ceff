import { stringify } from "csv-stringify/sync";
import type { Decimal, Language } from "../exact/index.js";
import type { LegalChange } from "../history/index.js";
import { plain } from "../intake/index.js";

const headings: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    "Acte",
    "Identifiant",
    "À partir du",
    "Objet",
    "Avant",
    "Après",
    "Euros avant",
    "Euros après",
    "Par",
    "Condition",
    "Article",
    "Confiance",
  ],
  en: [
    "Act",
    "Id",
    "From",
    "Subject",
    "Before",
    "After",
    "Euros before",
    "Euros after",
    "Per",
    "Condition",
    "Article",
    "Confidence",
  ],
};

/** Changes as a table for a spreadsheet, a line each. */
export function changesCsv(changes: readonly LegalChange[], language: Language): string {
  const rows = [headings[language], ...changes.map((each) => cellsOf(each, language))];
  return stringify(rows, { bom: true, delimiter: language === "fr" ? ";" : "," });
}

function cellsOf(change: LegalChange, language: Language): readonly string[] {
  const { act, id, from, subject, before, after, euros, condition, article, confidence } = change;
  return [
    act,
    id,
    from,
    subject[language],
    before?.[language] ?? "",
    after?.[language] ?? "",
    inEuros(euros?.before, language),
    inEuros(euros?.after, language),
    euros?.per ?? "",
    condition?.[language] ?? "",
    article,
    confidence,
  ];
}

/** A number as a spreadsheet of the language reads it. */
function inEuros(amount: Decimal | undefined, language: Language): string {
  const written = amount === undefined ? "" : String(plain(amount));
  return language === "fr" ? written.replace(".", ",") : written;
}
