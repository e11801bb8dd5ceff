import {
  elderly,
  evenings,
  homeSupport,
  inTheEvening,
  masChrsFoyer,
  orientation,
  training,
} from "./shared.js";
import { always, type Expected, has, is, n, row, sets, yesOrNo } from "./words.js";

/** Filière éducative et sociale (L.1515-2116). */
export const educative: readonly Expected[] = [
  row("auxiliaire-socio-educatif", "auxiliaire-socio-educatif", "15", 1559, {}, always),
  row(
    "auxiliaire-educatif-et-sportif",
    "brevet-d-etat-2e-degre",
    "15",
    1575,
    {
      diplomas: sets(
        "brevet-d-etat-d-educateur-sportif-1er-degre",
        "brevet-d-etat-d-educateur-sportif-2e-degre",
      ),
    },
    (f) => has(f, "diplomas", "brevet-d-etat-d-educateur-sportif-2e-degre"),
  ),
  elderly("aide-medico-psychologique", 1616),
  masChrsFoyer("aide-medico-psychologique", 1617),
  row(
    "educateur-sportif",
    "licence-staps",
    "57",
    1668,
    // Whoever holds the maîtrise holds the licence.
    { diplomas: sets("deug-staps", "licence-staps", "maitrise-staps") },
    (f) => has(f, "diplomas", "licence-staps", "maitrise-staps"),
  ),
  row("animateur-socio-educatif-niveau-1", "animateur-socio-educatif", "3", 1684, {}, always),
  masChrsFoyer("animateur-socio-educatif-niveau-1", 1685),
  row("moniteur-educateur", "moniteur-educateur", "30", 1710, {}, always),
  masChrsFoyer("moniteur-educateur", 1711),
  row(
    "moniteur-d-atelier",
    "diplome-bac-plus-2",
    "32",
    1762,
    { yearsAfterBaccalaureate: [1, 2, 3] },
    (f) => n(f, "yearsAfterBaccalaureate") >= 2,
  ),
  orientation("moniteur-d-atelier", 1763),
  training("moniteur-d-atelier", 1764),
  row("educateur-technique", "competences-pedagogiques", "18", 1783, {}, always),
  row(
    "educateur-technique",
    "diplome-bac-plus-2",
    "29",
    1783,
    { yearsAfterBaccalaureate: [1, 2, 3] },
    (f) => n(f, "yearsAfterBaccalaureate") >= 2,
  ),
  orientation("educateur-technique", 1784),
  training("educateur-technique", 1785),
  masChrsFoyer("animateur-socio-educatif-niveau-2", 1878),
  row(
    "educateur-technique-specialise",
    "encadrement-en-centre-d-aide-par-le-travail-ou-de-readaptation",
    "15",
    1896,
    {
      establishmentKind: sets(
        "centre-d-aide-par-le-travail",
        "centre-d-hebergement-et-de-readaptation-sociale",
        "foyer-de-vie",
      ),
      workshopMonitorsLed: [4, 5, 6],
      disabledWorkersLed: [7, 8, 9],
    },
    (f) =>
      has(
        f,
        "establishmentKind",
        "centre-d-aide-par-le-travail",
        "centre-d-hebergement-et-de-readaptation-sociale",
      ) &&
      (n(f, "workshopMonitorsLed") >= 5 || n(f, "disabledWorkersLed") >= 8),
  ),
  row(
    "educateur-technique-specialise",
    "formation-technologique-ou-adaptation-technique",
    "12",
    1897,
    {
      establishmentKind: sets("annexe-xxiv", "foyer-de-vie"),
      functions: sets("formation-technologique-ou-adaptation-technique"),
    },
    (f) =>
      has(f, "establishmentKind", "annexe-xxiv") &&
      has(f, "functions", "formation-technologique-ou-adaptation-technique"),
  ),
  masChrsFoyer("educateur-specialise", 1920),
  homeSupport("educateur-specialise", 1921),
  row(
    "enseignant-d-activites-physiques-et-sportives",
    "enseignant-de-niveau-3",
    "5",
    1939,
    {},
    always,
  ),
  row(
    "conseiller-en-economie-sociale-et-familiale",
    "conseil-en-etablissement-en-soiree",
    "15",
    1957,
    { ...evenings, eveningInterventionPlace: ["domicile", "etablissement"] },
    (f) => has(f, "eveningInterventionPlace", "etablissement") && inTheEvening(f),
  ),
  homeSupport("conseiller-en-economie-sociale-et-familiale", 1958),
  homeSupport("assistant-social", 1975),
  row(
    "cadre-social",
    "dix-assistants-sociaux-secteurs-ou-departement",
    "25",
    2082,
    {
      socialWorkersLed: [9, 10, 11],
      severalGeographicSectors: yesOrNo,
      functions: sets("responsable-du-service-departemental"),
    },
    (f) =>
      n(f, "socialWorkersLed") >= 10 ||
      is(f, "severalGeographicSectors") ||
      has(f, "functions", "responsable-du-service-departemental"),
  ),
  homeSupport("cadre-social", 2083),
  row(
    "cadre-educatif",
    "educateur-technique-chef",
    "24",
    2099,
    { functions: sets("educateur-technique-chef") },
    (f) => has(f, "functions", "educateur-technique-chef"),
  ),
];
