import { describe, expect, it } from "vitest";
import { articles, type CalledJob, safeComputePay, searchJobs } from "../../src/index.js";

/** What people call a job, and what `metier` of a request is then, first of all. */
const called: Readonly<Record<string, string | object>> = {
  // By assimilation (01.02.3.1).
  "veilleur de nuit": { as: "…", jobTitle: "Veilleur de nuit" },
  veilleur: { as: "…", jobTitle: "Veilleur de nuit" },
  "night watchman": { as: "…", jobTitle: "Veilleur de nuit" },
  "maîtresse de maison": { as: "…", jobTitle: "Maîtresse de maison" },
  "maître de maison": { as: "…", jobTitle: "Maîtresse de maison" },
  housekeeper: { as: "…", jobTitle: "Maîtresse de maison" },
  coiffeuse: { as: "…", jobTitle: "Coiffeur" },
  "socio-esthéticienne": { as: "…", jobTitle: "Esthéticien" },
  couturière: { as: "…", jobTitle: "Couturier" },
  musicothérapeute: { as: "…", jobTitle: "Art-thérapeute" },
  DRH: { as: "…", jobTitle: "Directeur des ressources humaines" },
  "gestionnaire de paie": { as: "…", jobTitle: "Gestionnaire de paie" },
  archiviste: { as: "…", jobTitle: "Archiviste" },
  factotum: { as: "…", jobTitle: "Factotum" },
  // By the charges of the establishment (A1.3).
  directeur: { director: "directeur" },
  directrice: { director: "directeur" },
  director: { director: "directeur" },
  "directrice générale": { director: "directeur-general" },
  "directeur adjoint": { director: "directeur-adjoint" },
  // By child.
  "assistante maternelle": { assistantMaternel: { children: 1 } },
  nounou: { assistantMaternel: { children: 1 } },
  childminder: { assistantMaternel: { children: 1 } },
  "famille d'accueil": { assistantFamilial: { children: 1 } },
  "foster parent": { assistantFamilial: { children: 1 } },
  // In extinction (A1.4).
  dactylo: { extinction: "dactylo" },
  typist: { extinction: "dactylo" },
  sténodactylo: { extinction: "steno-dactylo" },
  repasseuse: { extinction: "repasseuse-de-linge" },
  "emploi jeune": { emploiJeune: "non-qualifie" },
  // Métiers of annexe I.
  psy: "psychologue",
  "éduc spé": "educateur-specialise",
  AS: "aide-soignant",
  IDE: "infirmier-de-ou-autorise",
  nurse: "infirmier-de-ou-autorise",
  AES: "accompagnant-educatif-et-social",
  AMP: "accompagnant-educatif-et-social",
  "aide médico-psychologique": "accompagnant-educatif-et-social",
  AVS: "auxiliaire-de-vie",
  TISF: "technicien-de-l-intervention-sociale-et-familiale",
  "secrétaire médicale": "secretaire-medical",
  "medical secretary": "secretaire-medical",
  kiné: "masseur-kinesitherapeute",
  physiotherapist: "masseur-kinesitherapeute",
  cuistot: "ouvrier-des-services-logistiques-niveau-1",
  cook: "ouvrier-des-services-logistiques-niveau-1",
  lingère: "ouvrier-des-services-logistiques-niveau-1",
  chauffeur: "agent-des-services-logistiques-niveau-2",
  driver: "agent-des-services-logistiques-niveau-2",
  standardiste: "employe-d-accueil-et-de-communication",
  "switchboard operator": "employe-d-accueil-et-de-communication",
  "femme de ménage": "agent-des-services-logistiques-niveau-1",
  cleaner: "agent-des-services-logistiques-niveau-1",
  IADE: "infirmier-specialise-diplome",
  EJE: "educateur-petite-enfance",
  "assistante sociale": "assistant-social",
  "social worker": "assistant-social",
  "manip radio": "manipulateur-d-electroradiologie-medicale",
  brancardier: "brancardier",
};

const law = "in-force";

describe("a job by what people call it", () => {
  it.each(Object.entries(called))("%s is found, with how it is paid", (text, metier) => {
    const [first] = searchJobs(text, { law });
    expect(first?.metier).toEqual(metier);
    expect(first?.paid.fr).not.toBe("");
    expect(first?.paid.en).not.toBe(first?.paid.fr);
  });

  const every = [...new Set(Object.keys(called).flatMap((text) => searchJobs(text, { law })))];

  it("cites an article that there is", () => {
    const ids = new Set<string>(articles().map(({ id }) => id));
    expect(every.filter(({ article }) => !ids.has(article))).toEqual([]);
  });

  it("gives what a request takes, once its … is filled in", () => {
    const wrong = every.filter((job: CalledJob) => {
      const metier = JSON.parse(JSON.stringify(job.metier).replace("…", "aide-soignant"));
      return ["2004-03", "2025-09"].every((month) => {
        const outcome = safeComputePay({ metier, month, seniorityYears: 0, law: "in-force" });
        const issues = outcome.ok ? [] : outcome.issues;
        return issues.some(({ path, code }) => path[0] === "metier" && code.startsWith("unknown"));
      });
    });
    expect(wrong).toEqual([]);
  });

  it("is guessed no métier where it is the very name of another job", () => {
    expect(searchJobs("maîtresse de maison").map(({ label }) => label)).toEqual([
      "Maîtresse de maison",
    ]);
    expect(searchJobs("xyzzy")).toEqual([]);
    expect(searchJobs("")).toEqual([]);
    expect(() => searchJobs("x".repeat(201))).toThrow("at most 200 characters");
  });
});
