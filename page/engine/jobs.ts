import {
  type Language,
  type LawAsked,
  type Metier,
  metiers,
  searchMetiers,
} from "../../src/index.js";
import { writerIn } from "./language.js";

/** A métier to choose. */
export interface JobOption {
  readonly id: string;
  readonly label: string;
  /** Its coefficient and its filière. */
  readonly beside: string;
  readonly cadre: boolean;
}

/** Where jobs are looked for. */
export interface JobsAsked {
  readonly text: string;
  readonly month: string;
  readonly law: LawAsked;
  readonly language: Language;
}

const most = 12;

/** The métiers that a text means on the first day of a month, the likeliest first; all for none. */
export function jobs({ text, month, law, language }: JobsAsked): readonly JobOption[] {
  const view = { on: `${month}-01`, law };
  const found = text.trim() === "" ? metiers(view) : searchMetiers(text, view).slice(0, most);
  return found.map((metier) => optionOf(metier, language));
}

const filieres: Readonly<Record<string, { readonly fr: string; readonly en: string }>> = {
  soignante: { fr: "filière soignante", en: "care" },
  "educative-et-sociale": { fr: "filière éducative et sociale", en: "education and social work" },
  administrative: { fr: "filière administrative", en: "administration" },
  logistique: { fr: "filière logistique", en: "logistics" },
  medicale: { fr: "filière médicale", en: "medical" },
};

function optionOf(metier: Metier, language: Language): JobOption {
  const { id, label, referenceCoefficient, filiere, cadre } = metier;
  const place = filieres[filiere]?.[language] ?? filiere;
  const coefficient = writerIn(language).number(referenceCoefficient);
  return { id, label, cadre, beside: `${coefficient} · ${place}${cadre ? " · cadre" : ""}` };
}
