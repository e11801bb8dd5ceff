import {
  type CatalogueView,
  extinctionJobs,
  searchMetiers,
  usualJobNames,
} from "../catalogue/index.js";
import { frozen, type Label, lazy } from "../exact/index.js";
import type { ArticleId } from "../ids/index.js";
import { fold } from "../intake/index.js";

/** A job by what people call it, and how it is paid. */
export interface CalledJob {
  /** Its title. */
  readonly label: string;
  /**
   * The value of `metier` in a request for it: an id, or an object of which `…` is left to fill in.
   */
  readonly metier: string | object;
  /** How it is paid. */
  readonly paid: Label;
  /** The article that says so. */
  readonly article: ArticleId;
}

interface JobNamed extends CalledJob {
  readonly names: readonly string[];
}

const ways = {
  metier: { fr: "comme un métier de l'annexe I", en: "as a métier of annexe I" },
  assimilated: {
    fr: "par assimilation au métier dont les fonctions sont les plus proches : « as »",
    en: 'by assimilation to the métier whose functions are the nearest: "as"',
  },
  director: {
    fr: "par les charges de l'établissement",
    en: "by the charges of the establishment",
  },
  assistantMaternel: { fr: "par enfant confié", en: "by child entrusted" },
  assistantFamilial: { fr: "par enfant accueilli", en: "by child fostered" },
  emploiJeune: {
    fr: "au coefficient du titre 22, ou comme le métier dont il a le diplôme",
    en: "at the coefficient of title 22, or as the métier whose diploma is held",
  },
  extinction: { fr: "comme un emploi en extinction", en: "as a job in extinction" },
} as const;

type Special = Omit<CalledJob, "label">;

const director = (id: string): Special => ({
  metier: { director: id },
  paid: ways.director,
  article: "A1.3",
});

/** The jobs that the agreement pays beside the métiers, by their titles. */
const special: () => Readonly<Record<string, Special>> = /* @__PURE__ */ lazy(() => ({
  "Directeur général": director("directeur-general"),
  Directeur: director("directeur"),
  "Directeur adjoint": director("directeur-adjoint"),
  Gestionnaire: director("gestionnaire"),
  "Assistant maternel": {
    metier: { assistantMaternel: { children: 1 } },
    paid: ways.assistantMaternel,
    article: "A10.06",
  },
  "Assistant familial": {
    metier: { assistantFamilial: { children: 1 } },
    paid: ways.assistantFamilial,
    article: "Avenant-2009-04",
  },
  "Emploi-jeune": {
    metier: { emploiJeune: "non-qualifie" },
    paid: ways.emploiJeune,
    article: "22",
  },
}));

/** Every job that annexe I does not name. */
const outsideAnnexe = /* @__PURE__ */ lazy((): readonly JobNamed[] => {
  const names = usualJobNames();
  const extinct = [...extinctionJobs().values()].map(
    ({ id, label, source }): JobNamed => ({
      label,
      names: [label, ...(names.get(label) ?? [])],
      metier: { extinction: id },
      paid: ways.extinction,
      article: source.article,
    }),
  );
  const inExtinction = new Set(extinct.map(({ label }) => label));
  const others = [...names].filter(([label]) => !inExtinction.has(label));
  return [
    ...others.map(([label, called]) => ({ label, names: called, ...specialOf(label) })),
    ...extinct,
  ];
});

function specialOf(label: string): Special {
  return special()[label] ?? assimilatedAs(label);
}

function assimilatedAs(jobTitle: string): Special {
  return { metier: { as: "…", jobTitle }, paid: ways.assimilated, article: "01.02.3.1" };
}

function wordsOf(text: string): readonly string[] {
  return fold(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 1);
}

/** The jobs that annexe I does not name and whose name holds the words of a text. */
function outsideCalled(text: string): {
  /** Those whose very name it is. */
  readonly called: readonly JobNamed[];
  readonly others: readonly JobNamed[];
} {
  const asked = wordsOf(text);
  const holds = (name: string): boolean => {
    const words = wordsOf(name);
    return asked.length > 0 && asked.every((word) => words.includes(word));
  };
  const isSo = (name: string): boolean => holds(name) && wordsOf(name).length === asked.length;
  const jobs = outsideAnnexe().filter(({ names }) => names.some(holds));
  const called = jobs.filter(({ names }) => names.some(isSo));
  return { called, others: jobs.filter((each) => !called.includes(each)) };
}

function withoutNames({ names: _, ...job }: JobNamed): CalledJob {
  return job;
}

/**
 * The jobs that a person means, each with what `metier` of a request is then and how it is paid:
 * métiers of annexe I, and jobs that it does not name (night watchmen, directors, assistants
 * maternels, jobs in extinction), the likeliest first. Where a text is the very name of one that
 * annexe I does not name, no métier is guessed. Throws a `PayError`: `out-of-range` for a text of
 * more than 200 characters.
 *
 * @article 01.02.3.1
 * @article A1.3
 * @article A1.4
 * @example searchJobs("veilleur de nuit")[0]?.metier // { as: "…", jobTitle: "Veilleur de nuit" }
 */
export function searchJobs(text: string, view: CatalogueView = {}): readonly CalledJob[] {
  const found = searchMetiers(text, view).map(({ id, label, source }): CalledJob => {
    return { label, metier: id, paid: ways.metier, article: source.article };
  });
  const { called, others } = outsideCalled(text);
  const beside = [...called, ...others].map(withoutNames);
  return frozen(called.length > 0 ? beside : [...found, ...beside]);
}
