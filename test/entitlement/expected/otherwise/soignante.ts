import { type Given, has, n, sets, yesOrNo } from "../words.js";
import { type Otherwise, read } from "./words.js";

const asTheTable = { R12: "table" } as const;
const diplomas = sets("bloc-operatoire", "puericulture", "anesthesie-reanimation", "infirmier");
const isTheatreOrChildcare = (f: Given): boolean =>
  has(f, "diplomas", "bloc-operatoire", "puericulture");
const between200And500 = (f: Given): boolean =>
  ["beds", "establishmentFte"].some((fact) => n(f, fact) >= 200 && n(f, fact) <= 500);
const sizes = { beds: [199, 200, 500, 501], establishmentFte: [199.99, 200, 500, 500.01] };

/** The diplomas that the table prints on the rows of some functions alone. */
const onTheRows = (
  metier: string,
  thirty: number,
  eightyTwo: number,
  rows: readonly string[],
): readonly Otherwise[] => {
  const facts = { functions: sets(...rows, "surveillant", "surveillant-chef"), diplomas };
  return [
    read(
      asTheTable,
      metier,
      "bloc-operatoire-ou-puericulture",
      "30",
      thirty,
      facts,
      (f) => has(f, "functions", ...rows) && isTheatreOrChildcare(f),
    ),
    read(
      asTheTable,
      metier,
      "anesthesie-reanimation",
      "82",
      eightyTwo,
      facts,
      (f) => has(f, "functions", ...rows) && has(f, "diplomas", "anesthesie-reanimation"),
    ),
  ];
};

/** 30 points once more, for whoever holds both diplomas of 30. */
export const twice = (metier: string, line: number): Otherwise =>
  read(
    { R232: "twice" },
    metier,
    "bloc-operatoire-et-puericulture",
    "30",
    line,
    { diplomas: [...diplomas, ["bloc-operatoire", "puericulture"]] },
    (f) => has(f, "diplomas", "bloc-operatoire") && has(f, "diplomas", "puericulture"),
  );

/** Filière soignante (L.693-1514). */
export const soignante: readonly Otherwise[] = [
  read(
    asTheTable,
    "agent-de-soins",
    "prepose-en-radiologie-en-salle",
    "45",
    735,
    { functions: sets("prepose-en-radiologie"), worksInRadiologyRoom: yesOrNo },
    (f) => has(f, "functions", "prepose-en-radiologie"),
  ),
  read(
    asTheTable,
    "infirmier-specialise-diplome",
    "bloc-operatoire-ou-puericulture",
    "30",
    1161,
    { diplomas, functions: sets("infirmier-specialise", "puericultrice", "infirmier-chef") },
    (f) => isTheatreOrChildcare(f) || has(f, "functions", "infirmier-specialise", "puericultrice"),
  ),
  // The table prints 40 for the infirmier-chef, 90 for the surveillant, « 40 ou 90 » in a SSADPA.
  ...(
    [
      ["au-moins-5-infirmiers", "40", "infirmier-chef", 5, 10],
      ["au-moins-7-5-infirmiers", "90", "surveillant", 7.5, 15],
    ] as const
  ).map(([id, points, fn, nurses, team]) =>
    read(
      asTheTable,
      "responsable-infirmier",
      id,
      points,
      1199,
      {
        functions: sets("infirmier-chef", "surveillant", "coordonnateur-ssadpa"),
        nursesLed: [nurses - 0.01, nurses],
        nursesAndAssistantsLed: [team - 0.01, team],
      },
      (f) =>
        has(f, "functions", fn) ||
        (has(f, "functions", "coordonnateur-ssadpa") &&
          (n(f, "nursesLed") >= nurses || n(f, "nursesAndAssistantsLed") >= team)),
    ),
  ),
  ...onTheRows("responsable-infirmier", 1203, 1204, ["coordonnateur-ssadpa", "infirmier-chef"]),
  read(
    { R42: "any-cadre-infirmier" },
    "cadre-infirmier",
    "surveillant-general",
    "22",
    1489,
    { ...sizes, functions: sets("surveillant-general"), departmentsLed: [3, 4, 5] },
    (f) =>
      (has(f, "functions", "surveillant-general") && between200And500(f)) ||
      n(f, "departmentsLed") >= 4,
  ),
  ...(
    [
      ["surveillant-general", "22", 1489],
      ["infirmier-general", "66", 1490],
    ] as const
  ).map(([id, points, line]) =>
    read(
      asTheTable,
      "cadre-infirmier",
      id,
      points,
      line,
      { functions: sets("surveillant-general", "infirmier-general", "surveillant-chef") },
      (f) => has(f, "functions", id),
    ),
  ),
  read(
    { R27: "any-added" },
    "cadre-infirmier",
    "infirmier-general-adjoint",
    "38",
    1491,
    { beds: [599, 600], establishmentFte: [599.99, 600], functions: sets("infirmier-general") },
    (f) => n(f, "beds") >= 600 || n(f, "establishmentFte") >= 600,
  ),
  ...onTheRows("cadre-infirmier", 1494, 1495, [
    "infirmier-general",
    "infirmier-general-adjoint",
    "surveillant-general",
  ]),
  twice("infirmier-specialise-diplome", 1161),
  twice("formateur-ifsi", 1181),
  twice("responsable-infirmier", 1203),
  twice("cadre-infirmier", 1494),
  twice("cadre-de-l-enseignement-de-sante", 1512),
];

/** The métiers of avenant no. 2017-02 that have the same 30 points, with the page of each. */
export const twiceSince2017: readonly Otherwise[] = [
  twice("encadrant-de-l-enseignement-de-sante", 102),
  twice("encadrant-d-unite-de-soins", 103),
  twice("directeur-d-ifsi", 105),
  twice("cadre-coordonnateur-des-soins", 106),
  twice("directeur-des-soins", 107),
];
