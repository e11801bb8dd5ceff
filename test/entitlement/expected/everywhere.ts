import { type Expected, has, n, row, sets } from "./words.js";

/** The functional bonuses of A3.4.4 (L.508-514), tried in métiers on both sides of what they exclude. */
export const everywhere: readonly Expected[] = [
  row(
    "educateur-petite-enfance",
    "responsable-de-pouponniere",
    "14",
    509,
    {
      functions: sets("responsable-de-pouponniere"),
      establishmentKind: sets("pouponniere-du-secteur-social", "foyer-de-vie"),
    },
    (f) =>
      has(f, "functions", "responsable-de-pouponniere") &&
      has(f, "establishmentKind", "pouponniere-du-secteur-social"),
  ),
  row(
    "employe-administratif",
    "gerant-de-tutelle",
    "11",
    510,
    { functions: sets("gerant-de-tutelle") },
    (f) => has(f, "functions", "gerant-de-tutelle"),
  ),
  row(
    "secretaire-de-direction",
    "secretaire-du-directeur",
    "11",
    511,
    {
      functions: sets("secretaire-du-directeur"),
      beds: [99, 100, 101],
      establishmentFte: [99.99, 100, 100.01],
    },
    (f) =>
      has(f, "functions", "secretaire-du-directeur") &&
      (n(f, "beds") > 100 || n(f, "establishmentFte") > 100),
  ),
  ...(
    [
      ["technicien", true],
      ["aide-soignant", true],
      ["infirmier-de-ou-autorise", false],
      ["infirmier-psychiatrique", false],
      ["infirmier-specialise-diplome", false],
      ["formateur-ifsi", false],
      ["responsable-infirmier", false],
      ["cadre-infirmier", false],
    ] as const
  ).map(([metier, open]) =>
    row(
      metier,
      "circulation-extracorporelle",
      "15",
      512,
      { exclusiveField: sets("circulation-extracorporelle", "hemodialyse") },
      (f) => open && has(f, "exclusiveField", "circulation-extracorporelle"),
    ),
  ),
  ...(
    [
      ["technicien-administratif", true],
      ["comptable", true],
      ["chef-de-bureau", true],
      ["cadre-administratif-niveau-1", false],
      ["chef-de-service-administratif-niveau-2", false],
      ["cadre-technique", false],
    ] as const
  ).map(([metier, open]) =>
    row(
      metier,
      "gestion-administrative-des-personnels",
      "12",
      513,
      { functions: sets("responsable-de-la-gestion-administrative-des-personnels") },
      (f) => open && has(f, "functions", "responsable-de-la-gestion-administrative-des-personnels"),
    ),
  ),
  ...(
    [
      ["responsable-logistique-niveau-2", true],
      ["technicien", true],
      ["chef-de-bureau", false],
      ["chef-de-service-technique", false],
    ] as const
  ).map(([metier, open]) =>
    row(
      metier,
      "secteur-global-d-activite",
      "15",
      514,
      { functions: sets("responsable-d-un-secteur-global-d-activite"), foremenLed: [1, 2, 3] },
      (f) =>
        open &&
        has(f, "functions", "responsable-d-un-secteur-global-d-activite") &&
        n(f, "foremenLed") >= 2,
    ),
  ),
];
