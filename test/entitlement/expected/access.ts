import { always, type Expected, has, is, n, sets, yesOrNo } from "./words.js";

/** Who may hold a métier, as its fiche words it. */
export type ExpectedAccess = Pick<Expected, "metier" | "line" | "facts" | "due">;

function row(
  metier: string,
  line: number,
  facts: Expected["facts"],
  due: Expected["due"],
): ExpectedAccess {
  return { metier, line, facts, due };
}

/** A métier open to whoever holds one of these diplomas. */
const diploma = (metier: string, line: number, ...diplomas: readonly string[]): ExpectedAccess =>
  row(metier, line, { diplomas: sets(...diplomas, "doctorat") }, (f) =>
    has(f, "diplomas", ...diplomas),
  );

/** A métier open to whoever holds one of these diplomas, or is authorised to practise without. */
const orAuthorised = (
  metier: string,
  line: number,
  authorisation: string,
  ...diplomas: readonly string[]
): ExpectedAccess =>
  row(
    metier,
    line,
    { diplomas: sets(...diplomas), practiceAuthorisations: sets(authorisation) },
    (f) => has(f, "diplomas", ...diplomas) || has(f, "practiceAuthorisations", authorisation),
  );

/** A headcount led, in full-time equivalents or in people. */
const leads = (
  metier: string,
  line: number,
  fact: string,
  least: number,
  below: number,
): ExpectedAccess => row(metier, line, { [fact]: [below, least] }, (f) => n(f, fact) >= least);

const soignante: readonly ExpectedAccess[] = [
  orAuthorised("aide-soignant", 804, "aide-soignant-non-diplome-assimile", "aide-soignant"),
  diploma("auxiliaire-de-puericulture", 820, "auxiliaire-de-puericulture"),
  diploma(
    "secretaire-medical",
    867,
    "brevet-d-enseignement-social",
    "formation-assimilee-de-secretaire-medical",
    "baccalaureat-secretariat-medical",
    "secretaire-medico-social-croix-rouge",
  ),
  row(
    "responsable-du-secretariat-medical",
    889,
    { yearsInMetier: [6.99, 7], medicalSecretariesLed: [0, 0.01] },
    (f) => n(f, "yearsInMetier") >= 7 && n(f, "medicalSecretariesLed") > 0,
  ),
  orAuthorised(
    "preparateur-en-pharmacie",
    933,
    "preparateur-en-pharmacie",
    "preparateur-en-pharmacie",
  ),
  row(
    "preparateur-en-pharmacie-chef-de-groupe",
    948,
    {
      diplomas: sets("preparateur-en-pharmacie"),
      practiceAuthorisations: sets("preparateur-en-pharmacie"),
      pharmacyPreparersLed: [2.99, 3],
    },
    (f) =>
      (has(f, "diplomas", "preparateur-en-pharmacie") ||
        has(f, "practiceAuthorisations", "preparateur-en-pharmacie")) &&
      n(f, "pharmacyPreparersLed") >= 3,
  ),
  orAuthorised(
    "manipulateur-d-electroradiologie-medicale",
    1009,
    "manipulateur-d-electroradiologie-medicale",
    "manipulateur-d-electroradiologie-medicale",
    "bts-electroradiologie",
    "technicien-superieur-en-imagerie-medicale",
  ),
  orAuthorised(
    "technicien-de-laboratoire",
    1029,
    "technicien-de-laboratoire",
    "delam",
    "dut-de-laboratoire",
    "bts-de-laboratoire",
    "detab",
  ),
  orAuthorised(
    "technicien-superieur-en-prothesie-orthesie",
    1045,
    "prothesiste-orthesiste",
    "bts-prothesiste-orthesiste",
    "bts-podo-orthesiste",
  ),
  leads("responsable-medico-technique-b", 1062, "medicoTechnicalAssistantsLed", 3, 2.99),
  orAuthorised("infirmier-de-ou-autorise", 1126, "infirmier", "infirmier"),
  diploma("infirmier-psychiatrique", 1143, "infirmier-de-secteur-psychiatrique", "infirmier"),
  diploma(
    "infirmier-specialise-diplome",
    1159,
    "bloc-operatoire",
    "puericulture",
    "anesthesie-reanimation",
  ),
  row(
    "formateur-ifsi",
    1178,
    {
      diplomas: [
        [],
        ["infirmier"],
        ["cadre-de-sante"],
        ["infirmier", "cadre-de-sante"],
        ["infirmier-de-secteur-psychiatrique", "cadre-de-sante"],
      ],
    },
    (f) =>
      has(f, "diplomas", "infirmier", "infirmier-de-secteur-psychiatrique") &&
      has(f, "diplomas", "cadre-de-sante"),
  ),
  row(
    "responsable-infirmier",
    1197,
    // « plusieurs années »: two at least.
    { yearsAsNurse: [1.99, 2], nursesLed: [0, 0.01], nursesAndAssistantsLed: [0, 0.01] },
    (f) =>
      n(f, "yearsAsNurse") >= 2 && (n(f, "nursesLed") > 0 || n(f, "nursesAndAssistantsLed") > 0),
  ),
  diploma("orthophoniste", 1270, "orthophoniste"),
  diploma("orthoptiste", 1284, "orthoptiste"),
  diploma("masseur-kinesitherapeute", 1298, "masseur-kinesitherapeute"),
  diploma("ergotherapeute", 1312, "ergotherapeute"),
  diploma("psychomotricien", 1326, "psychomotricien"),
  diploma("dieteticien", 1340, "dieteticien"),
  leads("responsable-reeducateur", 1354, "sameSpecialityRehabilitatorsLed", 3, 2.99),
  diploma("psychologue", 1420, "psychologue"),
  row(
    "cadre-medico-technique",
    1447,
    // « plusieurs responsables »: two at least.
    {
      medicoTechnicalSupervisorsLed: [1, 2],
      sameSpecialityMedicoTechnicalAssistantsLed: [9.99, 10],
    },
    (f) =>
      n(f, "medicoTechnicalSupervisorsLed") >= 2 &&
      n(f, "sameSpecialityMedicoTechnicalAssistantsLed") >= 10,
  ),
  row(
    "cadre-reeducateur",
    1461,
    { rehabilitationSupervisorsLed: [1, 2], sameSpecialityRehabilitatorsLed: [9.99, 10] },
    (f) =>
      n(f, "rehabilitationSupervisorsLed") >= 2 && n(f, "sameSpecialityRehabilitatorsLed") >= 10,
  ),
  row(
    "cadre-infirmier",
    1479,
    {
      functions: sets("infirmier-general", "infirmier-general-adjoint", "surveillant-general"),
      formerFunctions: sets(
        "surveillant-chef-des-services-medicaux",
        "surveillant-des-services-medicaux",
        "directeur-d-ifsi",
        "moniteur-d-ifsi",
      ),
      yearsAsDeputyGeneralNurse: [4.99, 5],
      yearsAsWardSupervisor: [2.99, 3],
      yearsOfNursingService: [9.99, 10],
      yearsOfNursingOrTeachingService: [9.99, 10],
    },
    (f) => {
      const three = n(f, "yearsAsWardSupervisor") >= 3;
      const deputyOrGeneralSupervisor =
        has(f, "formerFunctions", "surveillant-chef-des-services-medicaux") ||
        (has(f, "formerFunctions", "surveillant-des-services-medicaux") &&
          n(f, "yearsOfNursingService") >= 10 &&
          three) ||
        (has(f, "formerFunctions", "directeur-d-ifsi") && three) ||
        (has(f, "formerFunctions", "moniteur-d-ifsi") &&
          n(f, "yearsOfNursingOrTeachingService") >= 10 &&
          three);
      const general = !has(f, "functions", "infirmier-general");
      const others = !has(f, "functions", "infirmier-general-adjoint", "surveillant-general");
      return (
        (general || n(f, "yearsAsDeputyGeneralNurse") >= 5) && (others || deputyOrGeneralSupervisor)
      );
    },
  ),
];

const educative: readonly ExpectedAccess[] = [
  row(
    "auxiliaire-socio-educatif",
    1557,
    { diplomas: sets("beatep"), competenceRecognised: yesOrNo },
    (f) => has(f, "diplomas", "beatep") || is(f, "competenceRecognised"),
  ),
  // The second degree is above the first.
  diploma(
    "auxiliaire-educatif-et-sportif",
    1573,
    "brevet-d-etat-d-educateur-sportif-1er-degre",
    "brevet-d-etat-d-educateur-sportif-2e-degre",
  ),
  diploma("aide-medico-psychologique", 1614, "aide-medico-psychologique"),
  // The licence and the maîtrise are above the DEUG.
  diploma("educateur-sportif", 1666, "deug-staps", "licence-staps", "maitrise-staps"),
  diploma("animateur-socio-educatif-niveau-1", 1682, "dut-animateur"),
  diploma("moniteur-educateur", 1702, "moniteur-educateur"),
  // The list of titles is lost.
  row("moniteur-d-atelier", 1759, { listedTitleHeld: yesOrNo }, (f) => is(f, "listedTitleHeld")),
  row(
    "educateur-technique",
    1780,
    { listedTitleHeld: yesOrNo, diplomas: sets("certificat-de-formation-pedagogique-afpa") },
    (f) =>
      is(f, "listedTitleHeld") && has(f, "diplomas", "certificat-de-formation-pedagogique-afpa"),
  ),
  diploma("educateur-petite-enfance", 1821, "educateur-de-jeunes-enfants"),
  diploma("animateur-socio-educatif-niveau-2", 1876, "defa"),
  diploma("educateur-technique-specialise", 1894, "educateur-technique-specialise"),
  diploma("educateur-specialise", 1918, "educateur-specialise"),
  diploma("enseignant-d-activites-physiques-et-sportives", 1937, "maitrise-staps"),
  diploma(
    "conseiller-en-economie-sociale-et-familiale",
    1955,
    "conseiller-en-economie-sociale-et-familiale",
  ),
  diploma("assistant-social", 1973, "assistant-de-service-social"),
  diploma("enseignant-specialise", 2012, "qualification-de-l-education-nationale"),
  row(
    "cadre-petite-enfance",
    2066,
    {
      diplomas: sets("educateur-de-jeunes-enfants"),
      yearsInPriorMetier: [4.99, 5],
      functions: sets(
        "responsable-de-plusieurs-groupes-d-enfants",
        "responsable-d-un-service-restreint",
      ),
    },
    (f) =>
      has(f, "diplomas", "educateur-de-jeunes-enfants") &&
      n(f, "yearsInPriorMetier") >= 5 &&
      has(
        f,
        "functions",
        "responsable-de-plusieurs-groupes-d-enfants",
        "responsable-d-un-service-restreint",
      ),
  ),
  row(
    "cadre-social",
    2080,
    {
      diplomas: sets("assistant-de-service-social"),
      socialWorkersLed: [0, 1],
      functions: sets("responsable-d-un-secteur-geographique"),
    },
    (f) =>
      has(f, "diplomas", "assistant-de-service-social") &&
      (n(f, "socialWorkersLed") >= 1 ||
        has(f, "functions", "responsable-d-un-secteur-geographique")),
  ),
  row(
    "cadre-educatif",
    2097,
    {
      diplomas: sets("educateur-technique-specialise", "educateur-specialise"),
      yearsInPriorMetier: [4.99, 5],
      functions: sets(
        "responsable-de-plusieurs-groupes-d-enfants",
        "responsable-d-un-service-restreint",
      ),
    },
    (f) =>
      n(f, "yearsInPriorMetier") >= 5 &&
      (has(f, "diplomas", "educateur-technique-specialise") ||
        (has(f, "diplomas", "educateur-specialise") &&
          has(
            f,
            "functions",
            "responsable-de-plusieurs-groupes-d-enfants",
            "responsable-d-un-service-restreint",
          ))),
  ),
  diploma("cadre-pedagogique", 2115, "qualification-de-l-education-nationale"),
];

/** bac + 2, or the baccalaureate with experience of the field and a good knowledge of the sector. */
const assistant = (metier: string, line: number): ExpectedAccess =>
  row(
    metier,
    line,
    {
      yearsAfterBaccalaureate: [-1, 0, 1, 2],
      diplomas: sets("baccalaureat"),
      experienceInField: yesOrNo,
      sectorKnowledge: yesOrNo,
    },
    (f) =>
      n(f, "yearsAfterBaccalaureate") >= 2 ||
      ((has(f, "diplomas", "baccalaureat") || n(f, "yearsAfterBaccalaureate") >= 0) &&
        is(f, "experienceInField") &&
        is(f, "sectorKnowledge")),
  );

/** A level, or the one below with years of experience. */
const levelOrBelow = (metier: string, line: number, level: number, years: number): ExpectedAccess =>
  row(
    metier,
    line,
    {
      yearsAfterBaccalaureate: [level - 2, level - 1, level],
      yearsOfExperience: [years - 0.01, years],
    },
    (f) =>
      n(f, "yearsAfterBaccalaureate") >= level ||
      (n(f, "yearsAfterBaccalaureate") >= level - 1 && n(f, "yearsOfExperience") >= years),
  );

/** More than 300 beds or FTE; bac + 4, or bac + 3 with three years in the function. */
const headOfService = (metier: string, line: number): ExpectedAccess =>
  row(
    metier,
    line,
    {
      beds: [300, 301],
      establishmentFte: [300, 300.01],
      yearsAfterBaccalaureate: [2, 3, 4],
      yearsInMetier: [2.99, 3],
    },
    (f) =>
      (n(f, "beds") > 300 || n(f, "establishmentFte") > 300) &&
      (n(f, "yearsAfterBaccalaureate") >= 4 ||
        (n(f, "yearsAfterBaccalaureate") >= 3 && n(f, "yearsInMetier") >= 3)),
  );

const administrative: readonly ExpectedAccess[] = [
  ...(
    [
      ["employe-administratif", 2168],
      ["employe-d-accueil-et-de-communication", 2185],
    ] as const
  ).map(([metier, line]) =>
    row(metier, line, { capOrBepLevelTasks: yesOrNo }, (f) => is(f, "capOrBepLevelTasks")),
  ),
  leads("responsable-d-accueil-et-de-communication", 2201, "switchboardOperatorsLed", 3, 2.99),
  row(
    "technicien-administratif",
    2239,
    {
      diplomas: sets("baccalaureat-technique-technologique-ou-professionnel"),
      yearsAfterBaccalaureate: [0, 1],
    },
    (f) =>
      has(f, "diplomas", "baccalaureat-technique-technologique-ou-professionnel") ||
      n(f, "yearsAfterBaccalaureate") >= 1,
  ),
  assistant("redacteur", 2292),
  assistant("secretaire-de-direction", 2309),
  assistant("comptable", 2326),
  assistant("assistant-des-services-economiques", 2343),
  row(
    "informaticien",
    2362,
    { yearsAfterBaccalaureate: [1, 2], yearsOfComputingExperience: [4.99, 5] },
    (f) => n(f, "yearsAfterBaccalaureate") >= 2 || n(f, "yearsOfComputingExperience") >= 5,
  ),
  row(
    "chef-de-bureau",
    2449,
    {
      diplomas: sets("baccalaureat"),
      yearsAfterBaccalaureate: [-1, 0],
      yearsOfAdministrativeResponsibility: [3.99, 4],
      yearsInAdministrativeJobHere: [5.99, 6],
      yearsAsAdministrativeAssistant: [2.99, 3],
    },
    (f) =>
      ((has(f, "diplomas", "baccalaureat") || n(f, "yearsAfterBaccalaureate") >= 0) &&
        n(f, "yearsOfAdministrativeResponsibility") >= 4) ||
      (n(f, "yearsInAdministrativeJobHere") >= 6 && n(f, "yearsAsAdministrativeAssistant") >= 3),
  ),
  row(
    "cadre-informaticien-niveau-1",
    2467,
    {
      diplomas: sets(
        "maitrise-informatique",
        "dea",
        "dess",
        "ingenieur",
        "doctorat",
        "bts-ou-dut",
        "bts-ou-dut-informatique",
      ),
      yearsAsInformaticien: [2.99, 3],
    },
    (f) =>
      has(f, "diplomas", "maitrise-informatique", "dea", "dess", "ingenieur", "doctorat") ||
      (has(f, "diplomas", "bts-ou-dut", "bts-ou-dut-informatique") &&
        n(f, "yearsAsInformaticien") >= 3),
  ),
  row(
    "cadre-informaticien-niveau-2",
    2484,
    {
      diplomas: sets("bts-ou-dut-informatique", "maitrise-informatique", "dess", "doctorat"),
      yearsAsInformaticien: [6.99, 7],
      yearsOfExperience: [1.99, 2],
    },
    (f) =>
      (has(f, "diplomas", "bts-ou-dut-informatique") && n(f, "yearsAsInformaticien") >= 7) ||
      (has(f, "diplomas", "maitrise-informatique", "dea", "dess", "ingenieur") &&
        n(f, "yearsOfExperience") >= 2) ||
      has(f, "diplomas", "doctorat"),
  ),
  row(
    "cadre-administratif-niveau-1",
    2505,
    { yearsAfterBaccalaureate: [1, 2], yearsOfExperience: [2.99, 3] },
    (f) => n(f, "yearsAfterBaccalaureate") >= 2 && n(f, "yearsOfExperience") >= 3,
  ),
  levelOrBelow("cadre-administratif-niveau-2", 2523, 3, 5),
  levelOrBelow("cadre-administratif-niveau-3", 2540, 4, 5),
  headOfService("chef-de-service-administratif-niveau-1", 2561),
  row(
    "chef-de-service-administratif-niveau-2",
    2578,
    {
      functions: sets("chef-de-service-informatique", "chef-des-services-financiers"),
      diplomas: sets("maitrise-informatique", "maitrise-scientifique", "doctorat"),
      yearsOfExperience: [3.99, 4, 6.99, 7],
      yearsAfterBaccalaureate: [3, 4, 5],
      beds: [499, 500],
      establishmentFte: [499.99, 500],
    },
    (f) => {
      const years = n(f, "yearsOfExperience");
      const level = n(f, "yearsAfterBaccalaureate");
      const computing =
        (has(f, "diplomas", "maitrise-informatique", "maitrise-scientifique") && years >= 7) ||
        (has(f, "diplomas", "doctorat") && years >= 4);
      const finance =
        (n(f, "beds") >= 500 || n(f, "establishmentFte") >= 500) &&
        ((level >= 5 && years >= 4) || (level >= 4 && years >= 7));
      return (
        (has(f, "functions", "chef-de-service-informatique") && computing) ||
        (has(f, "functions", "chef-des-services-financiers") && finance)
      );
    },
  ),
];

const twoCertificates = {
  diplomas: sets("deux-cap-ou-bep", "bep"),
  qualificationRecognised: yesOrNo,
  promotedFromMetierBelow: yesOrNo,
};
const skilled: Expected["due"] = (f) =>
  has(f, "diplomas", "deux-cap-ou-bep") ||
  is(f, "qualificationRecognised") ||
  is(f, "promotedFromMetierBelow");

const logistique: readonly ExpectedAccess[] = [
  row("agent-des-services-logistiques-niveau-1", 2628, {}, always),
  row(
    "ouvrier-des-services-logistiques-niveau-1",
    2735,
    {
      diplomas: sets("cap-ou-bep", "bep", "cap-d-employe-de-bureau", "deux-cap-ou-bep"),
      qualificationRecognised: yesOrNo,
    },
    (f) =>
      has(f, "diplomas", "cap-ou-bep", "bep", "cap-d-employe-de-bureau", "deux-cap-ou-bep") ||
      is(f, "qualificationRecognised"),
  ),
  row(
    "ouvrier-des-services-logistiques-niveau-2",
    2830,
    {
      ...twoCertificates,
      diplomas: [
        [],
        ["deux-cap-ou-bep"],
        ["deux-cap-ou-bep", "permis-de-conduire-b"],
        ["deux-cap-ou-bep", "permis-de-conduire-b", "certificat-de-capacite-d-ambulancier"],
        ["permis-de-conduire-b", "certificat-de-capacite-d-ambulancier"],
      ],
      functions: sets("ambulancier"),
    },
    (f) =>
      skilled(f) &&
      (!has(f, "functions", "ambulancier") ||
        (has(f, "diplomas", "permis-de-conduire-b") &&
          has(f, "diplomas", "certificat-de-capacite-d-ambulancier"))),
  ),
  row("ouvrier-hautement-qualifie", 2851, twoCertificates, skilled),
  row(
    "technicien",
    2922,
    {
      diplomas: sets("baccalaureat-technique-technologique-ou-professionnel"),
      yearsAfterBaccalaureate: [0, 1],
    },
    (f) =>
      has(f, "diplomas", "baccalaureat-technique-technologique-ou-professionnel") ||
      n(f, "yearsAfterBaccalaureate") >= 1,
  ),
  row(
    "responsable-logistique-niveau-3",
    2939,
    { diplomas: sets("bts-ou-dut-electronique"), yearsOfExperience: [4.99, 5] },
    (f) => has(f, "diplomas", "bts-ou-dut-electronique") && n(f, "yearsOfExperience") >= 5,
  ),
  levelOrBelow("cadre-technique", 2982, 3, 5),
  headOfService("chef-de-service-technique", 2999),
];

const medicale: readonly ExpectedAccess[] = [
  diploma("sage-femme", 3073, "sage-femme"),
  diploma("medecin-generaliste", 3091, "medecin", "medecin-specialiste"),
  diploma("pharmacien", 3105, "pharmacien", "biologiste"),
  diploma("medecin-specialiste", 3121, "medecin-specialiste"),
  diploma("pharmacien-ou-medecin-biologiste", 3134, "biologiste"),
  row(
    "medecin-chef-de-service",
    3157,
    {
      diplomas: sets("medecin", "medecin-specialiste"),
      boardAppointment: yesOrNo,
      specialityDepartment: yesOrNo,
    },
    (f) =>
      has(f, "diplomas", "medecin", "medecin-specialiste") &&
      is(f, "boardAppointment") &&
      (!is(f, "specialityDepartment") || has(f, "diplomas", "medecin-specialiste")),
  ),
  diploma("medecin-coordonnateur", 3179, "medecin", "medecin-specialiste"),
  diploma("medecin-chef-d-etablissement", 3194, "medecin", "medecin-specialiste"),
  diploma("medecin-directeur", 3207, "medecin", "medecin-specialiste"),
];

/** Who may hold each of the 80 métiers that say it. */
export const expectedAccess: readonly ExpectedAccess[] = [
  ...soignante,
  ...educative,
  ...administrative,
  ...logistique,
  ...medicale,
];
