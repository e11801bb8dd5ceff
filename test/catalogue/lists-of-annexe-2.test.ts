import { describe, expect, it } from "vitest";
import {
  cadreRanking,
  hierarchicalRanking,
  supervisorRanking,
} from "../../src/catalogue/ranking.js";
import { metier } from "../../src/index.js";

/** The jobs of each list of annexe II, as printed (the lost ones as reading R16 restores them). */
const lists: Readonly<Record<string, readonly string[]>> = {
  "A2.1.1": ["medecin-directeur", "medecin-chef-d-etablissement"],
  "A2.1.2": [
    "chef-de-service-administratif-niveau-1",
    "chef-de-service-administratif-niveau-2",
    "cadre-administratif-niveau-1",
    "cadre-administratif-niveau-2",
    "cadre-administratif-niveau-3",
    "cadre-informaticien-niveau-1",
    "cadre-informaticien-niveau-2",
    "chef-de-bureau",
    "cadre-technique",
    "chef-de-service-technique",
    "chef-de-service-informatique-niveau-2-gros-systeme",
    "chef-de-service-informatique-niveau-2-gros-systeme-plus-de-500-lits",
    "chef-adjoint-de-service-informatique-gros-systeme-plus-de-500-lits",
    "chef-adjoint-de-service-informatique-gros-systeme",
  ],
  "A2.1.3": [
    "medecin-chef-de-service",
    "pharmacien-ou-medecin-biologiste",
    "medecin-specialiste",
    "medecin-generaliste",
    "pharmacien",
    "medecin-coordonnateur",
    "sage-femme",
  ],
  "A2.1.4": [
    "psychologue",
    "cadre-medico-technique",
    "cadre-reeducateur",
    "cadre-infirmier",
    "cadre-de-l-enseignement-de-sante",
    "infirmier-general-stagiaire",
  ],
  "A2.1.5": [
    "cadre-petite-enfance",
    "cadre-social",
    "cadre-educatif",
    "cadre-pedagogique",
    "assistant-social-principal-ayant-plus-de-4-et-au-maximum-9-assistants-sociaux-sous-ses-ordres",
    "moniteur-chef-chef-de-travaux-directeur-adjoint-technique",
    "educateur-technique-chef-assimile",
  ],
  "A2.2": [
    "redacteur",
    "secretaire-de-direction",
    "comptable",
    "assistant-des-services-economiques",
    "informaticien",
    "responsable-infirmier",
    "assistant-social",
    "enseignant-specialise",
    "responsable-logistique-niveau-1",
    "responsable-logistique-niveau-2",
    "responsable-logistique-niveau-3",
    "responsable-medico-technique-b",
    "responsable-reeducateur",
    "depensier",
  ],
  "A2.3.1": [
    "infirmier-de-ou-autorise",
    "infirmier-psychiatrique",
    "infirmier-brevete-sana",
    "pupitreur-niveau-3",
    "preparateur-de-travaux-niveau-1",
  ],
  "A2.3.2": [
    "manipulateur-d-electroradiologie-medicale",
    "educateur-sportif",
    "technicien-de-laboratoire-non-diplome-apres-7-ans",
    "professeur-adjoint-d-education-physique-ou-sportive",
    "educateur-technique-specialise-non-diplome-et-non-assimile",
    "instituteur-titulaire-du-cap",
    "preparateur-de-travaux-niveau-2",
  ],
  "A2.3.3": [
    "secretaire-medical",
    "responsable-du-secretariat-medical",
    "technicien-de-laboratoire",
    "technicien-superieur-en-prothesie-orthesie",
    "infirmier-specialise-diplome",
    "orthophoniste",
    "orthoptiste",
    "masseur-kinesitherapeute",
    "ergotherapeute",
    "psychomotricien",
    "dieteticien",
    "educateur-petite-enfance",
    "animateur-socio-educatif-niveau-2",
    "educateur-technique-specialise",
    "educateur-specialise",
    "enseignant-d-activites-physiques-et-sportives",
    "conseiller-en-economie-sociale-et-familiale",
    "enseignant-specialise",
    "redacteur",
    "secretaire-de-direction",
    "comptable",
    "assistant-des-services-economiques",
    "technicien",
    "infirmier-manipulateur-radio-diplome",
    "jardiniere-d-enfants-specialisee",
    "educateur-technique-specialise-assimile",
    "chef-preparateur-de-travaux",
    "chef-d-exploitation",
    "programmeur-d-etudes-niveau-1",
    "programmeur-d-etudes-niveau-2",
    "chef-pupitreur",
  ],
  "A2.3.4": [
    "preparateur-en-pharmacie",
    "preparateur-en-pharmacie-chef-de-groupe",
    "responsable-medico-technique-b",
    "formateur-ifsi",
    "responsable-infirmier",
    "responsable-reeducateur",
    "assistant-social",
    "informaticien",
    "responsable-logistique-niveau-2",
    "responsable-logistique-niveau-3",
    "programmeur-assembleur",
    "assistant-social-moniteur-d-ecole",
    "depensier",
    "programmeur-d-etudes-niveau-3",
  ],
};

const view = { law: "as-signed" } as const;
const ranking = { "A2.1": cadreRanking, "A2.2": supervisorRanking, "A2.3": hierarchicalRanking };

describe("the lists of annexe II", () => {
  const rows = Object.entries(lists).flatMap(([article, jobs]) =>
    jobs.map((job) => [job, article] as const),
  );

  it.each(rows)("rank %s in %s", (job, article) => {
    const of = ranking[article.slice(0, 4) as keyof typeof ranking];
    expect(of(job, view)?.rank.article).toBe(article);
  });
});

describe("the coefficient hiérarchique of A2.3, one a list", () => {
  it.each([
    ["255", "infirmier-de-ou-autorise", "L.412"],
    ["272", "manipulateur-d-electroradiologie-medicale", "L.422"],
    ["281", "infirmier-specialise-diplome", "L.435"],
    ["295", "preparateur-en-pharmacie", "L.447"],
  ] as const)("is %s of the list of %s (%s)", (coefficient, job, _) => {
    const firstDay = { ...view, on: "2003-07-01" };
    expect(metier(job, firstDay).hierarchicalCoefficient?.toFixed()).toBe(coefficient);
  });
});

describe("the groupings of annexe I", () => {
  it.each([
    ["employe-administratif", "Tâches qui demandent une qualification de niveau CAP ou BEP."],
    [
      "comptable",
      "Tâches administratives ou informatiques complexes ; " +
        "titulaire d'un diplôme de niveau bac + 2.",
    ],
    [
      "agent-des-services-logistiques-niveau-2",
      "Tâches simples qui demandent un minimum de qualification professionnelle.",
    ],
    [
      "ouvrier-des-services-logistiques-niveau-1",
      "Tâches qui demandent une formation de niveau CAP ou BEP : " +
        "un CAP, un BEP ou une qualification reconnue de ce niveau.",
    ],
    [
      "ouvrier-des-services-logistiques-niveau-2",
      "Tâches qui demandent l'équivalent de deux CAP ou de deux BP, " +
        "ou d'un CAP et d'un BP de spécialités différentes d'une même branche.",
    ],
    [
      "technicien",
      "Travaux d'une certaine complexité, parfois hors de la stricte spécialité ; titulaire " +
        "d'un baccalauréat technique, technologique ou professionnel, ou d'un équivalent.",
    ],
  ])("say what tasks are those of %s", (id, words) => {
    expect(metier(id as "comptable", view).regroupement.criteria?.fr).toBe(words);
  });
});
