import { extinctionJobs } from "../catalogue/index.js";
import { type Label, type Language, lazy } from "../exact/index.js";
import { fold } from "../intake/index.js";

/** A job that annexe I does not name, and how it is paid. */
export interface OutsideAnnexe {
  /** What it is called. */
  readonly label: string;
  /** What `metier` of a request is then. */
  readonly metier: object;
  /** How it is paid. */
  readonly paid: Label;
  /** The article that says so. */
  readonly article: string;
}

interface Called extends OutsideAnnexe {
  readonly names: readonly string[];
}

const assimilation: Label = {
  fr: "par assimilation au métier dont les fonctions sont les plus proches : « as »",
  en: 'by assimilation to the métier whose functions are the nearest: "as"',
};

const assimilated = ["Veilleur de nuit", "Surveillant de nuit", "Maîtresse de maison"];
const otherNames = ["veilleuse de nuit", "surveillante de nuit", "maître de maison"];

const directors: readonly (readonly [label: string, director: string])[] = [
  ["Directeur général", "directeur-general"],
  ["Directeur", "directeur"],
  ["Directeur adjoint", "directeur-adjoint"],
  ["Gestionnaire", "gestionnaire"],
];

const family: readonly Called[] = [
  {
    label: "Assistant maternel",
    names: ["assistant maternel", "assistante maternelle", "assmat"],
    metier: { assistantMaternel: { children: 1 } },
    paid: { fr: "par enfant confié", en: "by child entrusted" },
    article: "A10.06",
  },
  {
    label: "Assistant familial",
    names: ["assistant familial", "assistante familiale", "famille d'accueil"],
    metier: { assistantFamilial: { children: 1 } },
    paid: { fr: "par enfant accueilli", en: "by child fostered" },
    article: "2007-03",
  },
];

/** Every job that annexe I does not name. */
const all = /* @__PURE__ */ lazy((): readonly Called[] => [
  ...assimilated.map((label, place) => ({
    label,
    names: [label, otherNames[place] as string],
    metier: { as: "…", jobTitle: label },
    paid: assimilation,
    article: "01.02.3.1",
  })),
  ...directors.map(([label, director]) => ({
    label,
    names: [label, label.replace(/^Directeur/, "directrice").replace("général", "générale")],
    metier: { director },
    paid: { fr: "par les charges de l'établissement", en: "by the charges of the establishment" },
    article: "A1.3",
  })),
  ...family,
  ...[...extinctionJobs().values()].map(({ id, label, source }) => ({
    label,
    names: [label],
    metier: { extinction: id },
    paid: { fr: "comme un emploi en extinction", en: "as a job in extinction" },
    article: source.article,
  })),
]);

const wordsOf = (text: string): readonly string[] =>
  fold(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 2);

/** The jobs that annexe I does not name and that a text does, with how each is paid. */
export function paidOtherwise(text: string): readonly OutsideAnnexe[] {
  const asked = wordsOf(text);
  if (asked.length === 0) return [];
  const answers = (name: string): boolean => {
    const words = wordsOf(name);
    return asked.every((word) => words.includes(word));
  };
  return all()
    .filter(({ names }) => names.some(answers))
    .map(({ names: _, ...job }) => job);
}

/** A line for each of these jobs: what it is called, how it is paid, what `metier` is then. */
export function otherwiseText(jobs: readonly OutsideAnnexe[], language: Language): string {
  const colon = language === "fr" ? " :" : ":";
  return jobs
    .map(({ label, paid, article, metier }) => {
      const way = language === "fr" ? "payé" : "paid";
      const said = `${label}${colon} ${way} ${paid[language]} (${article})`;
      return `${said}\n       ${JSON.stringify(metier)}\n`;
    })
    .join("");
}
