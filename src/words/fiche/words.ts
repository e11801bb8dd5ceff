import type { Metier } from "../../catalogue/index.js";
import type { Label, Language } from "../../exact/index.js";
import { type ComplementKind, citation, type FiliereId, type Source } from "../../law/index.js";

type FicheWord =
  | "coefficient"
  | "hierarchical"
  | "complements"
  | "bonuses"
  | "common"
  | "access"
  | "emplois"
  | "readings"
  | "none"
  | "noAccess"
  | "excludes"
  | "printed";

/** The words of a fiche. */
export const words: Readonly<Record<FicheWord, Label>> = {
  coefficient: { fr: "Coefficient de référence", en: "Reference coefficient" },
  hierarchical: {
    fr: "Coefficient hiérarchique, pour l'article 36 seulement",
    en: "Coefficient hiérarchique, for article 36 only",
  },
  complements: { fr: "Compléments", en: "Complements" },
  bonuses: { fr: "Primes fonctionnelles", en: "Functional bonuses" },
  common: {
    fr: "Primes fonctionnelles ouvertes à tous les métiers",
    en: "Functional bonuses open to every métier",
  },
  access: { fr: "Accès au métier", en: "Who may hold it" },
  emplois: { fr: "Emplois d'avant le 1er juillet 2003", en: "Jobs of before 1 July 2003" },
  readings: { fr: "Lectures du texte", en: "Readings of the text" },
  none: { fr: "—", en: "—" },
  noAccess: { fr: "la fiche n'en dit rien", en: "the fiche says nothing of it" },
  excludes: { fr: "ne se cumule pas avec", en: "does not go together with" },
  printed: { fr: "le tableau imprime", en: "the table prints" },
};

/** The categories of annexe II. */
export const categories: Readonly<Record<Metier["category"], Label>> = {
  cadre: { fr: "cadre", en: "cadre" },
  "agent-de-maitrise": {
    fr: "non cadre, agent de maîtrise pour les élections",
    en: "not a cadre, agent de maîtrise for elections",
  },
  employe: { fr: "non cadre", en: "not a cadre" },
};

/** The filières. */
export const filiereNames: Readonly<Record<FiliereId, Label>> = {
  soignante: { fr: "Filière soignante", en: "Care" },
  "educative-et-sociale": { fr: "Filière éducative et sociale", en: "Education and social work" },
  administrative: { fr: "Filière administrative", en: "Administration" },
  logistique: { fr: "Filière logistique", en: "Logistics" },
  medicale: { fr: "Filière médicale", en: "Medicine" },
};

/** The kinds of complement. */
export const kinds: Readonly<Record<ComplementKind, Label>> = {
  encadrement: { fr: "encadrement", en: "supervision" },
  diplome: { fr: "diplôme", en: "diploma" },
  metier: { fr: "métier", en: "métier" },
  specialite: { fr: "spécialité", en: "speciality" },
  acca: { fr: "ACCA ou AI CHR", en: "ACCA or AI CHR" },
  fonctionnel: { fr: "fonctionnel", en: "functional" },
  reclassement: { fr: "reclassement", en: "reclassification" },
};

/** An article, and the lines of the published avenant where it stands there. */
export function cited({ article, lines }: Source, language: Language): string {
  const [text, where] = [citation(article, language), linesOf(lines)];
  return where === "" ? text : `${text}, ${where}`;
}

/** Lines of the published avenant; nothing for a text that is not printed there. */
export function linesOf(lines: Source["lines"]): string {
  return lines.length === 0 ? "" : `L.${lines.join("-")}`;
}

/** The name of something, and its value. */
export function named(name: Label, value: string, language: Language): string {
  return `${name[language]}${language === "fr" ? "\u00a0:" : ":"} ${value}`;
}
