import type { Label } from "../../exact/index.js";

type ReclassementWord =
  | "possible"
  | "coefficient"
  | "soFar"
  | "deciding"
  | "table"
  | "empty"
  | "open"
  | "text"
  | "toAsk"
  | "seniority"
  | "majoration"
  | "since"
  | "met"
  | "unmet"
  | "undecided"
  | "same"
  | "differs"
  | "granted"
  | "refused";

/** The heading of what decides between several métiers. */
export const decidingWords: Label = { fr: "Ce qui décide", en: "What decides" };

/** The words of a reclassement. */
export const reclassificationWords: Readonly<Record<ReclassementWord, Label>> = {
  possible: { fr: "métiers possibles", en: "métiers possible" },
  coefficient: { fr: "coefficient", en: "coefficient" },
  soFar: { fr: "à ce stade", en: "so far" },
  deciding: decidingWords,
  table: { fr: "le tableau imprime", en: "the table prints" },
  empty: { fr: "le tableau n'imprime rien", en: "the table prints nothing" },
  open: { fr: "le texte est à appliquer aux faits", en: "the text awaits the facts" },
  text: { fr: "le texte donne", en: "the text gives" },
  toAsk: { fr: "À savoir encore", en: "Still to ask" },
  seniority: { fr: "Ancienneté au", en: "Seniority on" },
  majoration: {
    fr: "Majoration spécifique au",
    en: "Cadre majoration on",
  },
  since: { fr: "comptée du", en: "counted from" },
  met: { fr: "rempli", en: "met" },
  unmet: { fr: "non rempli", en: "not met" },
  undecided: { fr: "à établir", en: "to be settled" },
  same: { fr: "ils concordent", en: "they agree" },
  differs: {
    fr: "ils diffèrent : la situation réelle et le texte décident",
    en: "they differ: the real situation and the text decide",
  },
  granted: { fr: "dû", en: "due" },
  refused: { fr: "pas dû", en: "not due" },
};
