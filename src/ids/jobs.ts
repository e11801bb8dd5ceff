// Written by `npm run generate` from seeds/. Do not edit.

import type { ActId, ExtinctionId, MetierId, ReadingId } from "./types.js";

/** The directors of A2.1.1. */
export type DirectorId = "directeur" | "directeur-adjoint" | "directeur-general" | "gestionnaire";

/** The directors of A2.1.1, in its order. */
export const directorIds: readonly DirectorId[] = [
  "directeur-general",
  "directeur",
  "directeur-adjoint",
  "gestionnaire",
];

/** Whether a job is a cadre's, and the choice of a reading under which it is the opposite. */
export interface CadreStatus {
  readonly cadre: boolean;
  readonly unless?: readonly [ReadingId, string];
}

/** The jobs whose status needs more than a word (A2.1, A1.4): directors, and those of a reading. */
export const statusOfJobs: Readonly<Record<string, CadreStatus>> = {
  "directeur-general": { cadre: true },
  directeur: { cadre: true },
  "medecin-directeur": { cadre: true, unless: ["R16", "left-out"] },
  "medecin-chef-d-etablissement": { cadre: true, unless: ["R16", "left-out"] },
  "directeur-adjoint": { cadre: true, unless: ["R16", "left-out"] },
  gestionnaire: { cadre: true, unless: ["R16", "left-out"] },
  psychologue: { cadre: true, unless: ["R16", "left-out"] },
  "cadre-medico-technique": { cadre: true, unless: ["R16", "left-out"] },
  "cadre-reeducateur": { cadre: true, unless: ["R16", "left-out"] },
  "cadre-infirmier": { cadre: true, unless: ["R16", "left-out"] },
  "cadre-de-l-enseignement-de-sante": { cadre: true, unless: ["R16", "left-out"] },
  "cadre-petite-enfance": { cadre: true, unless: ["R16", "left-out"] },
  "cadre-social": { cadre: true, unless: ["R16", "left-out"] },
  "cadre-educatif": { cadre: true, unless: ["R16", "left-out"] },
  "cadre-pedagogique": { cadre: true, unless: ["R16", "left-out"] },
  "assistant-social-moniteur-d-ecole": { cadre: false, unless: ["R33", "cadre"] },
  "chef-de-service-informatique-niveau-2-gros-systeme": {
    cadre: true,
    unless: ["R16", "left-out"],
  },
  "chef-de-service-informatique-niveau-2-gros-systeme-plus-de-500-lits": {
    cadre: true,
    unless: ["R16", "left-out"],
  },
};

/** What an act makes of every holder of a métier that it ends. */
export interface Becoming {
  /** First day in the other métier. */
  readonly on: string;
  readonly to: MetierId;
  readonly act: ActId;
}

/** The métiers that an act makes into others. */
export const becomings: Readonly<Record<string, Becoming>> = {
  "responsable-medico-technique-b": {
    on: "2017-07-01",
    to: "encadrant-medico-technique",
    act: "2017-02",
  },
  "infirmier-psychiatrique": { on: "2017-07-01", to: "infirmier-de-ou-autorise", act: "2017-02" },
  "responsable-infirmier": { on: "2017-07-01", to: "encadrant-d-unite-de-soins", act: "2017-02" },
  "responsable-reeducateur": {
    on: "2017-07-01",
    to: "encadrant-d-unite-de-reeducation",
    act: "2017-02",
  },
  "aide-medico-psychologique": {
    on: "2017-07-01",
    to: "accompagnant-educatif-et-social",
    act: "2017-02",
  },
};

/** Each job in words, métiers and then jobs in extinction: the wing of jobs reads them. */
export const jobsInWords: Readonly<Record<string, string>> = {
  "agent-de-soins": "304 306",
  brancardier: "304 306",
  "agent-d-amphitheatre": "304 306",
  "aide-soignant": "351 2017-08-01 359 2018-08-01 367 2019-08-01 376",
  "auxiliaire-de-puericulture": "351 2017-08-01 359 2018-08-01 367 2019-08-01 376",
  "secretaire-medical": "376",
  "responsable-du-secretariat-medical": "376",
  "assistant-gestionnaire-de-flux": "by:2017-02 2017-07-01 376",
  "preparateur-en-pharmacie": "432",
  "preparateur-en-pharmacie-chef-de-groupe": "432",
  "manipulateur-d-electroradiologie-medicale": "477",
  "technicien-de-laboratoire": "477",
  "technicien-superieur-en-prothesie-orthesie": "477",
  "responsable-medico-technique-b": "477 2017-07-01 end",
  "infirmier-de-ou-autorise": "477",
  "infirmier-psychiatrique": "477 2017-07-01 end",
  "infirmier-specialise-diplome": "477",
  "formateur-ifsi": "477",
  "responsable-infirmier": "477 2017-07-01 end",
  orthophoniste: "487",
  orthoptiste: "487",
  "masseur-kinesitherapeute": "487",
  ergotherapeute: "487",
  psychomotricien: "487",
  dieteticien: "487",
  "pedicure-podologue": "by:2003-06 2004-03-20 487",
  "responsable-reeducateur": "487 2017-07-01 end",
  "gestionnaire-de-flux": "cadre by:2017-02 2017-07-01 537",
  "encadrant-medico-technique": "cadre by:2017-02 2017-07-01 517",
  "encadrant-de-l-enseignement-de-sante": "cadre by:2017-02 2017-07-01 517",
  "encadrant-d-unite-de-soins": "cadre by:2017-02 2017-07-01 517",
  "encadrant-d-unite-de-reeducation": "cadre by:2017-02 2017-07-01 517",
  psychologue: "518",
  "cadre-medico-technique": "530 2017-08-01 545 2018-08-01 560 2019-08-01 575 2020-08-01 590",
  "cadre-reeducateur": "530 2017-08-01 545 2018-08-01 560 2019-08-01 575 2020-08-01 590",
  "cadre-infirmier": "537 2017-08-01 550 2018-08-01 563 2019-08-01 576 2020-08-01 590",
  "cadre-de-l-enseignement-de-sante":
    "537 2017-08-01 550 2018-08-01 563 2019-08-01 576 2020-08-01 590",
  "directeur-d-ifsi":
    "cadre by:2017-02 2017-07-01 559 2017-08-01 566 2018-08-01 574 2019-08-01 582 2020-08-01 590",
  "cadre-coordonnateur-des-soins":
    "cadre by:2017-02 2017-07-01 603 2017-08-01 607 2018-08-01 611 2019-08-01 615 2020-08-01 620",
  "directeur-des-soins":
    "cadre by:2017-02 2017-07-01 603 2017-08-01 631 2018-08-01 659 2019-08-01 687 2020-08-01 716",
  "auxiliaire-de-vie": "by:2005-10:2006-09-22 2006-10-23 306",
  "auxiliaire-socio-educatif": "339",
  "auxiliaire-educatif-et-sportif": "339",
  "aide-medico-psychologique": "351 2017-07-01 end",
  "accompagnant-educatif-et-social": "by:2017-02 2017-07-01 351",
  "educateur-sportif": "378",
  "animateur-socio-educatif-niveau-1": "378",
  "moniteur-educateur": "378",
  "technicien-de-l-intervention-sociale-et-familiale": "by:2017-02 2017-07-01 378",
  "moniteur-d-atelier": "427",
  "educateur-technique": "427",
  "responsable-de-production": "by:2017-02 2017-07-01 427",
  "charge-d-insertion-en-crp": "by:2017-02 2017-07-01 432",
  "coordonnateur-de-secteur": "by:2017-02 2017-07-01 440",
  "gestionnaire-de-cas": "by:2017-02 2017-07-01 440",
  "educateur-petite-enfance": "460",
  "animateur-socio-educatif-niveau-2": "479",
  "educateur-technique-specialise": "479",
  "educateur-specialise": "479",
  "enseignant-d-activites-physiques-et-sportives": "479",
  "conseiller-en-economie-sociale-et-familiale": "479",
  "assistant-social": "479",
  "mandataire-judiciaire": "by:2017-02 2017-07-01 479",
  "formateur-niveau-1-en-crp": "by:2017-02 2017-07-01 505",
  "formateur-niveau-1-bis-en-crp": "by:2017-02 2017-07-01 505",
  "formateur-niveau-2-en-crp": "by:2017-02 2017-07-01 505",
  "enseignant-specialise": "519",
  "cadre-petite-enfance": "442 2008-01-01 507",
  "cadre-social": "465 2008-01-01 507",
  "cadre-educatif": "467 2008-01-01 507",
  "cadre-pedagogique": "459 2008-01-01 507",
  "employe-administratif": "329",
  "employe-d-accueil-et-de-communication": "329",
  "responsable-d-accueil-et-de-communication": "329",
  "technicien-administratif": "392",
  redacteur: "439",
  "secretaire-de-direction": "439",
  comptable: "439",
  "assistant-des-services-economiques": "439",
  informaticien: "439",
  "assistant-qualite": "by:2017-02 2017-07-01 439",
  "charge-de-communication": "by:2017-02 2017-07-01 439",
  "chef-de-bureau": "cadre 467",
  "cadre-informaticien-niveau-1": "cadre 441 2025-09-01 467",
  "cadre-informaticien-niveau-2": "cadre 590",
  "cadre-administratif-niveau-1": "cadre 493",
  "cadre-administratif-niveau-2": "cadre 547",
  "cadre-administratif-niveau-3": "cadre 590",
  "chef-de-service-administratif-niveau-1": "cadre 716",
  "chef-de-service-administratif-niveau-2": "cadre 809",
  "technicien-d-etude-clinique": "by:2017-02 2017-07-01 439",
  "attache-de-recherche-clinique": "cadre by:2017-02 2017-07-01 493",
  "agent-des-services-logistiques-niveau-1": "291",
  "agent-des-services-logistiques-niveau-2": "312",
  "ouvrier-des-services-logistiques-niveau-1": "329",
  "responsable-logistique-niveau-1": "329",
  "ouvrier-des-services-logistiques-niveau-2": "339",
  "ouvrier-hautement-qualifie": "339",
  "responsable-logistique-niveau-2": "339",
  technicien: "392",
  "responsable-logistique-niveau-3": "392",
  "cadre-technique": "cadre 460",
  "chef-de-service-technique": "cadre 716",
  "sage-femme":
    "cadre 515 2017-08-01 530 2018-08-01 545 2019-08-01 560 2020-08-01 575 2021-08-01 590",
  "medecin-generaliste": "cadre 937",
  pharmacien: "cadre 937",
  "medecin-specialiste": "cadre 937",
  "pharmacien-ou-medecin-biologiste": "cadre 937",
  "medecin-chef-de-service": "cadre 937",
  "medecin-coordonnateur": "cadre 937",
  "medecin-chef-d-etablissement": "1260",
  "medecin-directeur": "1325",
  "medecin-responsable-de-l-information-medicale": "cadre by:2017-02 2017-07-01 937",
  "aide-soignant-non-diplome": "351",
  "laborantin-non-diplome": "337",
  "manipulateur-radio-non-diplome": "364",
  "infirmier-auxiliaire": "337",
  "manipulateur-en-electro-cardiologie": "337",
  "aide-preparateur-en-pharmacie": "354",
  "manipulateur-eeg": "364",
  "secretaire-medical-non-diplome": "329",
  "secretaire-medical-qualifie-non-diplome": "345",
  "technicien-de-laboratoire-non-diplome-apres-7-ans": "449",
  "infirmier-brevete-sana": "474",
  "infirmier-manipulateur-radio-diplome": "532",
  "infirmier-general-stagiaire": "cadre 603",
  moniteur: "339",
  "instituteur-titulaire-du-be-ou-bac": "378",
  "moniteur-d-education-physique-ou-sportive": "378",
  "professeur-adjoint-d-education-physique-ou-sportive": "435",
  "instituteur-titulaire-du-cap": "435",
  "educateur-technique-specialise-non-diplome-et-non-assimile": "394",
  "jardiniere-d-enfants-specialisee": "462",
  "educateur-technique-specialise-assimile": "479",
  "assistant-social-principal-ayant-plus-de-4-et-au-maximum-9-assistants-sociaux-sous-ses-ordres":
    "cadre 465",
  "moniteur-chef-chef-de-travaux-directeur-adjoint-technique": "cadre 452",
  "educateur-technique-chef-assimile": "cadre 462",
  "assistant-social-moniteur-d-ecole": "465",
  "secretaire-de-direction-en-extinction": "354",
  perforeur: "329",
  verifieur: "343",
  "encodeur-et-operateur-sur-terminal-niveaux-1-et-2": "345",
  "moniteur-perforateur": "345",
  "pupitreur-niveau-1": "337",
  "pupitreur-niveau-2": "364",
  "pupitreur-niveau-3": "386",
  dactylo: "329",
  "dactylo-qualifie": "329",
  "steno-dactylo": "343",
  "steno-dactylo-qualifie": "343",
  "programmeur-assembleur": "448",
  depensier: "448",
  "preparateur-de-travaux-niveau-1": "396",
  "preparateur-de-travaux-niveau-2": "396",
  "chef-d-exploitation": "420",
  "chef-preparateur-de-travaux": "429",
  "chef-pupitreur": "429",
  "programmeur-d-etudes-niveau-1": "429",
  "programmeur-d-etudes-niveau-2": "429",
  "programmeur-d-etudes-niveau-3": "429",
  "chef-programmeur": "494",
  "chef-de-service-informatique-niveau-2-gros-systeme": "913",
  "chef-de-service-informatique-niveau-2-gros-systeme-plus-de-500-lits": "1017",
  "chef-adjoint-de-service-informatique-gros-systeme-plus-de-500-lits": "cadre 925",
  "chef-adjoint-de-service-informatique-gros-systeme": "cadre 809",
  "employe-de-laboratoire": "291 306",
  serveur: "291 306",
  "agent-psychiatrique": "291 312",
  "chauffeur-de-chaudiere-basse-pression": "312",
  "repasseuse-de-linge": "329",
  "chauffeur-de-chaudiere-haute-pression-niveau-1": "329",
  "chauffeur-de-chaudiere-haute-pression-niveau-2": "339",
  "chef-du-personnel": "cadre 2017-07-01 547",
  "chef-de-comptabilite-generale-plus-de-300-lits": "cadre 2017-07-01 716",
  "chef-du-personnel-plus-de-300-lits": "cadre 2017-07-01 716",
  "chef-des-services-economiques-plus-de-300-lits": "cadre 2017-07-01 716",
  "chef-des-services-financiers-plus-de-500-lits": "cadre 2017-07-01 809",
  "chef-de-service-informatique-niveau-1": "cadre 2017-07-01 809",
};

/** The métiers of annexe I, in its order. */
export const metierIds = /* @__PURE__ */ Object.keys(jobsInWords).slice(
  0,
  113,
) as readonly MetierId[];

/** The jobs in extinction (A1.4). */
export const extinctionIds = /* @__PURE__ */ Object.keys(jobsInWords).slice(
  113,
) as readonly ExtinctionId[];
