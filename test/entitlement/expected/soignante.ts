import { elderly, specialities, theatre } from "./shared.js";
import { always, type Expected, has, is, n, row, sets, yesOrNo } from "./words.js";

/** Filière soignante (L.693-1514). */
export const soignante: readonly Expected[] = [
  row(
    "agent-de-soins",
    "prepose-en-radiologie-en-salle",
    "45",
    735,
    { functions: sets("prepose-en-radiologie"), worksInRadiologyRoom: yesOrNo },
    (f) => has(f, "functions", "prepose-en-radiologie") && is(f, "worksInRadiologyRoom"),
  ),
  row("agent-d-amphitheatre", "agent-d-amphitheatre", "36", 762, {}, always),
  row("agent-d-amphitheatre", "autopsies", "46", 763, { attendsAutopsies: yesOrNo }, (f) =>
    is(f, "attendsAutopsies"),
  ),
  elderly("aide-soignant", 806),
  elderly("auxiliaire-de-puericulture", 822),
  row(
    "secretaire-medical",
    "baccalaureat-secretariat-medical",
    "20",
    874,
    {
      diplomas: sets(
        "baccalaureat-secretariat-medical",
        "secretaire-medico-social-croix-rouge",
        "brevet-d-enseignement-social",
      ),
    },
    (f) =>
      has(
        f,
        "diplomas",
        "baccalaureat-secretariat-medical",
        "secretaire-medico-social-croix-rouge",
      ),
  ),
  row(
    "responsable-du-secretariat-medical",
    "moins-de-10-secretaires",
    "25",
    891,
    { medicalSecretariesLed: [0, 0.01, 1, 9.99, 10] },
    (f) => n(f, "medicalSecretariesLed") > 0 && n(f, "medicalSecretariesLed") < 10,
  ),
  row(
    "responsable-du-secretariat-medical",
    "au-moins-10-secretaires",
    "45",
    891,
    { medicalSecretariesLed: [9.99, 10, 10.01] },
    (f) => n(f, "medicalSecretariesLed") >= 10,
  ),
  row(
    "preparateur-en-pharmacie-chef-de-groupe",
    "plus-de-500-lits",
    "62",
    943,
    { beds: [499, 500, 501] },
    (f) => n(f, "beds") > 500,
  ),
  row(
    "preparateur-en-pharmacie-chef-de-groupe",
    "encadrement-de-preparateurs",
    "62",
    943,
    { pharmacyPreparersLed: [2.99, 3, 3.01] },
    (f) => n(f, "pharmacyPreparersLed") >= 3,
  ),
  ...(
    [
      ["manipulateur-d-electroradiologie-medicale", 1011],
      ["technicien-de-laboratoire", 1031],
      ["technicien-superieur-en-prothesie-orthesie", 1047],
      ["responsable-medico-technique-b", 1065],
    ] as const
  ).map(([metier, line]) => row(metier, "assistant-medico-technique", "10", line, {}, always)),
  row(
    "responsable-medico-technique-b",
    "encadrement-d-assistants-medico-techniques",
    "73",
    1064,
    {},
    always,
  ),
  theatre("infirmier-de-ou-autorise", 1128),
  elderly("infirmier-de-ou-autorise", 1129),
  elderly("infirmier-psychiatrique", 1145),
  ...specialities("infirmier-specialise-diplome", 1161, 1162),
  theatre("infirmier-specialise-diplome", 1163),
  row("formateur-ifsi", "formateur-ifsi", "7", 1180, {}, always),
  ...specialities("formateur-ifsi", 1181, 1182),
  row(
    "formateur-ifsi",
    "moniteur-d-ecole-d-infirmiers",
    "84",
    1183,
    { functions: sets("moniteur-d-ecole-d-infirmiers") },
    (f) => has(f, "functions", "moniteur-d-ecole-d-infirmiers"),
  ),
  row(
    "responsable-infirmier",
    "au-moins-5-infirmiers",
    "40",
    1199,
    { nursesLed: [4.99, 5, 7.49], nursesAndAssistantsLed: [9.99, 10, 14.99] },
    (f) => n(f, "nursesLed") >= 5 || n(f, "nursesAndAssistantsLed") >= 10,
  ),
  row(
    "responsable-infirmier",
    "au-moins-7-5-infirmiers",
    "90",
    1199,
    { nursesLed: [7.49, 7.5, 8], nursesAndAssistantsLed: [14.99, 15, 15.01] },
    (f) => n(f, "nursesLed") >= 7.5 || n(f, "nursesAndAssistantsLed") >= 15,
  ),
  row(
    "responsable-infirmier",
    "coordonnateur-ssadpa",
    "40",
    1200,
    { functions: sets("coordonnateur-ssadpa", "infirmier-chef") },
    (f) => has(f, "functions", "coordonnateur-ssadpa"),
  ),
  theatre("responsable-infirmier", 1201),
  elderly("responsable-infirmier", 1202),
  ...specialities("responsable-infirmier", 1203, 1204),
  row("responsable-reeducateur", "encadrement-de-reeducateurs", "73", 1356, {}, always),
  row(
    "cadre-infirmier",
    "surveillant-general",
    "22",
    1489,
    {
      functions: sets("surveillant-general", "surveillant-chef", "infirmier-general"),
      beds: [199, 200, 500, 501],
      establishmentFte: [199.99, 200, 500, 500.01],
      departmentsLed: [3, 4, 5],
    },
    (f) =>
      has(f, "functions", "surveillant-general") &&
      ((n(f, "beds") >= 200 && n(f, "beds") <= 500) ||
        (n(f, "establishmentFte") >= 200 && n(f, "establishmentFte") <= 500) ||
        n(f, "departmentsLed") >= 4),
  ),
  row(
    "cadre-infirmier",
    "infirmier-general",
    "66",
    1490,
    {
      functions: sets("infirmier-general", "infirmier-general-adjoint"),
      beds: [499, 500, 501],
      establishmentFte: [499.99, 500, 500.01],
      meetsParticularCriteria: yesOrNo,
    },
    (f) =>
      has(f, "functions", "infirmier-general") &&
      (n(f, "beds") >= 500 || n(f, "establishmentFte") >= 500 || is(f, "meetsParticularCriteria")),
  ),
  row(
    "cadre-infirmier",
    "infirmier-general-adjoint",
    "38",
    1491,
    {
      functions: sets("infirmier-general-adjoint", "infirmier-general"),
      beds: [599, 600],
      establishmentFte: [599.99, 600],
    },
    (f) =>
      has(f, "functions", "infirmier-general-adjoint") &&
      (n(f, "beds") >= 600 || n(f, "establishmentFte") >= 600),
  ),
  theatre("cadre-infirmier", 1492),
  elderly("cadre-infirmier", 1493),
  ...specialities("cadre-infirmier", 1494, 1495),
  row(
    "cadre-de-l-enseignement-de-sante",
    "direction-d-institut",
    "22",
    1510,
    {
      functions: sets(
        "directeur-d-institut-de-formation",
        "directeur-d-institut-de-bloc-operatoire",
        "directeur-d-institut-de-puericulture",
      ),
    },
    (f) =>
      has(
        f,
        "functions",
        "directeur-d-institut-de-formation",
        "directeur-d-institut-de-bloc-operatoire",
        "directeur-d-institut-de-puericulture",
      ),
  ),
  row(
    "cadre-de-l-enseignement-de-sante",
    "direction-d-institut-de-bloc-operatoire-ou-puericulture",
    "22",
    1511,
    {
      functions: sets(
        "directeur-d-institut-de-formation",
        "directeur-d-institut-de-bloc-operatoire",
        "directeur-d-institut-de-puericulture",
      ),
    },
    (f) =>
      has(
        f,
        "functions",
        "directeur-d-institut-de-bloc-operatoire",
        "directeur-d-institut-de-puericulture",
      ),
  ),
  ...specialities("cadre-de-l-enseignement-de-sante", 1512, 1513),
];
