import { always, type Given, has, is, n, sets, yesOrNo } from "../words.js";
import { type Otherwise, read } from "./words.js";

const asTheTable = { R12: "table" } as const;
const pharmacistOnly = { R47: "pharmacist-only" } as const;
const biologist = "pharmacien-ou-medecin-biologiste";
const groups = ["aucun", "groupe-b", "groupe-a-1", "groupe-a-2"];
const clinicat = { clinicatYears: [1.99, 2, 3], formerInternBefore1982Law: yesOrNo };
const isFormerIntern = (f: Given): boolean =>
  n(f, "clinicatYears") >= 2 || is(f, "formerInternBefore1982Law");
const degrees = { diplomas: sets("pharmacien", "biologiste") };
const isPharmacist = (f: Given): boolean => has(f, "diplomas", "pharmacien");

/** Filière médicale (L.3001-3207). */
export const medicale: readonly Otherwise[] = [
  ...(
    [
      ["sage-femme", "coordonnatrice", "20", 3075, "sage-femme-chef"],
      ["sage-femme", "coordonnatrice-generale", "50", 3076, "sage-femme-coordonnatrice-generale"],
      ["pharmacien", "encadrement-de-pharmaciens", "160", 3107, "pharmacien-chef-de-service"],
      [
        "pharmacien",
        "fonctionnel-encadrement-de-pharmaciens",
        "90",
        3107,
        "pharmacien-chef-de-service",
      ],
    ] as const
  ).map(([metier, id, points, line, fn]) =>
    read(asTheTable, metier, id, points, line, { functions: sets(fn, "biologiste-chef") }, (f) =>
      has(f, "functions", fn),
    ),
  ),
  ...(
    [
      ["medecin-specialiste", 3123],
      [biologist, 3137],
    ] as const
  ).map(([metier, line]) =>
    read(
      { R46: "clinicat-only" },
      metier,
      "acca-ou-ai-chr",
      "170",
      line,
      clinicat,
      (f) => n(f, "clinicatYears") >= 2,
    ),
  ),
  read(
    asTheTable,
    "medecin-specialiste",
    "court-sejour",
    "35",
    3124,
    { formerMedicalGroup: groups },
    (f) => has(f, "formerMedicalGroup", "groupe-a-1", "groupe-a-2"),
  ),
  read(asTheTable, biologist, "specialite", "100", 3136, {}, always),
  read(
    pharmacistOnly,
    biologist,
    "specialite",
    "100",
    3136,
    { ...degrees, specialStudiesCertificates: [3, 4, 5] },
    (f) => isPharmacist(f) && n(f, "specialStudiesCertificates") >= 4,
  ),
  read(
    pharmacistOnly,
    biologist,
    "acca-ou-ai-chr",
    "170",
    3137,
    { ...degrees, ...clinicat },
    (f) => isPharmacist(f) && isFormerIntern(f),
  ),
  read(
    { ...pharmacistOnly, R46: "clinicat-only" },
    biologist,
    "acca-ou-ai-chr",
    "170",
    3137,
    { ...degrees, ...clinicat },
    (f) => isPharmacist(f) && n(f, "clinicatYears") >= 2,
  ),
  read(
    pharmacistOnly,
    biologist,
    "biologiste-chef-encadrement",
    "160",
    3141,
    { ...degrees, functions: sets("biologiste-chef") },
    (f) => isPharmacist(f) && has(f, "functions", "biologiste-chef"),
  ),
  // The table prints 40 on the biologist's row and nothing on the head's.
  read(
    asTheTable,
    biologist,
    "reclassement-biologiste",
    "40",
    3140,
    { reclassified: yesOrNo, functions: sets("biologiste-chef") },
    (f) => is(f, "reclassified") && !has(f, "functions", "biologiste-chef"),
  ),
  // The rows of the table are groupe B; A 1; A 2; then « spé. CHR ou ACCA », without the 40.
  read(
    asTheTable,
    "medecin-chef-de-service",
    "specialite",
    "100",
    3160,
    { diplomas: sets("medecin", "medecin-specialiste"), formerMedicalGroup: groups },
    (f) => has(f, "diplomas", "medecin-specialiste") && has(f, "formerMedicalGroup", "groupe-b"),
  ),
  read(
    asTheTable,
    "medecin-chef-de-service",
    "court-sejour",
    "130",
    3163,
    { ...clinicat, formerMedicalGroup: groups },
    (f) => has(f, "formerMedicalGroup", "groupe-a-1", "groupe-a-2") || isFormerIntern(f),
  ),
  read(
    asTheTable,
    "medecin-chef-de-service",
    "reclassement-groupe-a-2",
    "40",
    3164,
    { ...clinicat, reclassified: yesOrNo, formerMedicalGroup: groups },
    (f) =>
      is(f, "reclassified") && has(f, "formerMedicalGroup", "groupe-a-2") && !isFormerIntern(f),
  ),
];
