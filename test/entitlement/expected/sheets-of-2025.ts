import { elderly, specialities } from "./shared.js";
import { always, type Expected, type Given, has, is, n, row, sets, yesOrNo } from "./words.js";

/** Where a nurse may work to the exclusion of the rest. */
const fields = [
  "bloc-operatoire",
  "salle-de-reveil",
  "electrophysiologie",
  "circulation-extracorporelle",
  "hemodialyse",
];

/** Exclusively in theatres, recovery rooms now among them (avenant no. 2009-01). */
const theatre = (metier: string, page: number): Expected =>
  row(
    metier,
    "bloc-operatoire-exclusif",
    "14",
    page,
    { exclusiveField: sets(...fields, "biomedical") },
    (f) => has(f, "exclusiveField", ...fields),
  );

/** The elderly, those cared for at home now among them (avenant no. 2008-05). */
const elderlyAtHomeToo = (metier: string, page: number): Expected => {
  const { due, facts, ...of } = elderly(metier, page);
  const establishmentKind = [...(facts["establishmentKind"] ?? []), ["ssiad"]];
  return {
    ...of,
    facts: { ...facts, establishmentKind },
    due: (f) => due(f) || has(f, "establishmentKind", "ssiad"),
  };
};

/** Something that one function alone has, with or without a diploma. */
const inFunction = (
  metier: string,
  id: string,
  points: string,
  page: number,
  fn: string,
  diploma?: string,
): Expected =>
  row(
    metier,
    id,
    points,
    page,
    { functions: sets(fn), ...(diploma !== undefined && { diplomas: sets(diploma, "doctorat") }) },
    (f) => has(f, "functions", fn) && (diploma === undefined || has(f, "diplomas", diploma)),
  );

/** Who leads 7.5 nurses, or 15 with those who assist them. */
const leadsNurses = (f: Given): boolean =>
  n(f, "nursesLed") >= 7.5 || n(f, "nursesAssistantsAndAesLed") >= 15;

/** What the sheets of September 2025 grant that those of 2002 do not; `line` is a page here. */
export const sheetsOf2025: readonly Expected[] = [
  row(
    "preparateur-en-pharmacie-chef-de-groupe",
    "plus-de-500-lits",
    "62",
    95,
    { beds: [499, 500, 501], yearsInMetier: [8.99, 9, 10], soleHolderHere: yesOrNo },
    (f) => n(f, "beds") >= 500 && n(f, "yearsInMetier") >= 9 && is(f, "soleHolderHere"),
  ),
  row(
    "preparateur-en-pharmacie-chef-de-groupe",
    "encadrement-de-preparateurs",
    "62",
    95,
    { pharmacyPreparersLed: [2.99, 3, 3.01] },
    (f) => n(f, "pharmacyPreparersLed") >= 3,
  ),
  // In proportion to the time given to the function: any share of it will do.
  row(
    "infirmier-de-ou-autorise",
    "hygieniste-ou-hemovigilance",
    "10",
    98,
    {
      functions: sets(
        "infirmier-hygieniste",
        "infirmier-en-hemovigilance",
        "infirmier-en-sante-au-travail",
      ),
      diplomas: sets("hygiene-hospitaliere-ou-hemovigilance", "sante-au-travail"),
      timeInFunction: [0, 0.01, 1, 100],
    },
    (f) =>
      has(f, "functions", "infirmier-hygieniste", "infirmier-en-hemovigilance") &&
      has(f, "diplomas", "hygiene-hospitaliere-ou-hemovigilance") &&
      n(f, "timeInFunction") > 0,
  ),
  inFunction(
    "infirmier-de-ou-autorise",
    "sante-au-travail",
    "10",
    98,
    "infirmier-en-sante-au-travail",
    "sante-au-travail",
  ),
  theatre("infirmier-de-ou-autorise", 98),
  elderlyAtHomeToo("infirmier-de-ou-autorise", 98),
  row(
    "encadrant-d-unite-de-soins",
    "au-moins-7-5-infirmiers",
    "50",
    102,
    { nursesLed: [7.49, 7.5, 8], nursesAssistantsAndAesLed: [14.99, 15, 16] },
    leadsNurses,
  ),
  row(
    "encadrant-d-unite-de-soins",
    "coordonnateur-ssadpa",
    "40",
    102,
    { worksInHomeCare: yesOrNo },
    (f) => is(f, "worksInHomeCare"),
  ),
  ...specialities("encadrant-d-unite-de-soins", 103, 103),
  theatre("encadrant-d-unite-de-soins", 103),
  elderlyAtHomeToo("encadrant-d-unite-de-soins", 103),
  ...specialities("cadre-coordonnateur-des-soins", 106, 106),
  theatre("cadre-coordonnateur-des-soins", 106),
  elderlyAtHomeToo("cadre-coordonnateur-des-soins", 106),
  elderlyAtHomeToo("accompagnant-educatif-et-social", 109),
  row(
    "formateur-niveau-1-bis-en-crp",
    "diplome-de-niveau-iii",
    "30",
    119,
    { diplomas: sets("niveau-iii", "doctorat") },
    (f) => has(f, "diplomas", "niveau-iii"),
  ),
  inFunction("cadre-informaticien-niveau-2", "maitrise-informatique", "87", 129, "chef-de-projet"),
  inFunction(
    "cadre-informaticien-niveau-2",
    "securite-des-systemes-d-information",
    "50",
    129,
    "responsable-de-la-securite-des-systemes-d-information",
  ),
  row(
    "cadre-informaticien-niveau-2",
    "diplome-superieur-ou-doctorat",
    "126",
    129,
    {
      functions: sets("ingenieur-systeme"),
      diplomas: sets("dea", "dess", "ingenieur", "doctorat", "maitrise-informatique"),
      yearsOfExperience: [1.99, 2, 3],
    },
    (f) =>
      has(f, "functions", "ingenieur-systeme") &&
      (has(f, "diplomas", "doctorat") ||
        (has(f, "diplomas", "dea", "dess", "ingenieur") && n(f, "yearsOfExperience") >= 2)),
  ),
  row(
    "agent-des-services-logistiques-niveau-1",
    "contact-formation-ou-exercice",
    "15",
    134,
    {
      timeWithUsers: [49.99, 50],
      yearsInMetier: [6.99, 7],
      specialisationTrainingHours: [119, 120],
    },
    // 120 hours of training make of their holder an agent niveau 2 (avenant no. 2003-05).
    (f) => n(f, "timeWithUsers") >= 50 || n(f, "yearsInMetier") >= 7,
  ),
  inFunction(
    "ouvrier-des-services-logistiques-niveau-1",
    "agent-des-services-de-securite",
    "10",
    135,
    "agent-des-services-de-securite",
  ),
  inFunction(
    "responsable-logistique-niveau-3",
    "responsable-des-services-techniques-de-dialyse",
    "102",
    140,
    "responsable-des-services-techniques-de-dialyse",
  ),
  inFunction(
    "responsable-logistique-niveau-3",
    "responsable-de-securite",
    "36",
    140,
    "responsable-de-securite",
    "ssiap-3",
  ),
  row("medecin-coordonnateur", "coordination", "50", 148, {}, always),
  ...(
    [
      ["medecin-coordonnateur", 148],
      ["medecin-responsable-de-l-information-medicale", 145],
    ] as const
  ).map(([metier, page]) =>
    row(
      metier,
      "specialite",
      "100",
      page,
      { diplomas: sets("medecin", "medecin-specialiste") },
      (f) => has(f, "diplomas", "medecin-specialiste"),
    ),
  ),
];
