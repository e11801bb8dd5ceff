import { type Expected, type Given, has, is, n, row, sets, yesOrNo } from "./words.js";

/** Diplomas of bloc opératoire or puériculture: 30 points; of anesthésie-réanimation: 82. */
export function specialities(
  metier: string,
  thirty: number,
  eightyTwo: number,
): readonly Expected[] {
  const diplomas = {
    diplomas: sets("bloc-operatoire", "puericulture", "anesthesie-reanimation", "infirmier"),
  };
  return [
    row(metier, "bloc-operatoire-ou-puericulture", "30", thirty, diplomas, (f) =>
      has(f, "diplomas", "bloc-operatoire", "puericulture"),
    ),
    row(metier, "anesthesie-reanimation", "82", eightyTwo, diplomas, (f) =>
      has(f, "diplomas", "anesthesie-reanimation"),
    ),
  ];
}

/** Elderly people of an EHPAD, or people without autonomy in long-term care: 11 points. */
export const elderly = (metier: string, line: number): Expected =>
  row(
    metier,
    "personnes-agees",
    "11",
    line,
    {
      dependentElderly: yesOrNo,
      establishmentKind: sets("ehpad", "soins-de-longue-duree", "maison-d-accueil-specialisee"),
    },
    (f) =>
      is(f, "dependentElderly") && has(f, "establishmentKind", "ehpad", "soins-de-longue-duree"),
  );

/** Exclusively in theatres, electrophysiology, extracorporeal circulation or haemodialysis: 14 points. */
export const theatre = (metier: string, line: number): Expected =>
  row(
    metier,
    "bloc-operatoire-exclusif",
    "14",
    line,
    {
      exclusiveField: sets(
        "bloc-operatoire",
        "electrophysiologie",
        "circulation-extracorporelle",
        "hemodialyse",
        "biomedical",
      ),
    },
    (f) =>
      has(
        f,
        "exclusiveField",
        "bloc-operatoire",
        "electrophysiologie",
        "circulation-extracorporelle",
        "hemodialyse",
      ),
  );

/** Maisons d'accueil spécialisées, CHRS, foyers de vie: 11 points. */
export const masChrsFoyer = (metier: string, line: number): Expected =>
  row(
    metier,
    "maison-d-accueil-readaptation-ou-foyer-de-vie",
    "11",
    line,
    {
      establishmentKind: sets(
        "maison-d-accueil-specialisee",
        "centre-d-hebergement-et-de-readaptation-sociale",
        "foyer-de-vie",
        "ehpad",
      ),
    },
    (f) =>
      has(
        f,
        "establishmentKind",
        "maison-d-accueil-specialisee",
        "centre-d-hebergement-et-de-readaptation-sociale",
        "foyer-de-vie",
      ),
  );

/** Values around four evenings a week, of two hours. */
export const evenings: Expected["facts"] = {
  eveningInterventionsPerWeek: [3, 3.99, 4, 5],
  eveningInterventionHours: [1.5, 1.99, 2, 3],
};
export const inTheEvening = (f: Given): boolean =>
  n(f, "eveningInterventionsPerWeek") >= 4 && n(f, "eveningInterventionHours") >= 2;

/** Home support, four evenings a week or more, two hours or more each: 15 points. */
export const homeSupport = (metier: string, line: number): Expected =>
  row(
    metier,
    "soutien-a-domicile-en-soiree",
    "15",
    line,
    {
      ...evenings,
      establishmentKind: sets("soutien-a-domicile", "ehpad"),
      eveningInterventionPlace: ["domicile", "etablissement"],
    },
    (f) =>
      has(f, "establishmentKind", "soutien-a-domicile") &&
      has(f, "eveningInterventionPlace", "domicile") &&
      inTheEvening(f),
  );

/** Orientation of young disabled people in a COSP, or eight disabled workers led in a CAT or CHRS: 13 points. */
export const orientation = (metier: string, line: number): Expected =>
  row(
    metier,
    "orientation-ou-ouvriers-handicapes",
    "13",
    line,
    {
      establishmentKind: sets(
        "centre-d-orientation-scolaire-et-professionnelle",
        "centre-d-aide-par-le-travail",
        "centre-d-hebergement-et-de-readaptation-sociale",
        "ehpad",
      ),
      functions: sets("orientation-de-jeunes-handicapes"),
      disabledWorkersLed: [7, 8, 9],
    },
    (f) =>
      (has(f, "establishmentKind", "centre-d-orientation-scolaire-et-professionnelle") &&
        has(f, "functions", "orientation-de-jeunes-handicapes")) ||
      (has(
        f,
        "establishmentKind",
        "centre-d-aide-par-le-travail",
        "centre-d-hebergement-et-de-readaptation-sociale",
      ) &&
        n(f, "disabledWorkersLed") >= 8),
  );

export const training = (metier: string, line: number): Expected =>
  row(
    metier,
    "formation-technologique-ou-adaptation-technique",
    "12",
    line,
    { functions: sets("formation-technologique-ou-adaptation-technique") },
    (f) => has(f, "functions", "formation-technologique-ou-adaptation-technique"),
  );
