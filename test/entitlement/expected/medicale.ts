import { always, type Expected, has, is, n, row, sets, yesOrNo } from "./words.js";

/** Former intern of a CHR, or former chef de clinique assistant (L.3158, reading R46). */
const acca = (metier: string, line: number): Expected =>
  row(
    metier,
    "acca-ou-ai-chr",
    "170",
    line,
    { clinicatYears: [1.99, 2, 3], formerInternBefore1982Law: yesOrNo },
    (f) => n(f, "clinicatYears") >= 2 || is(f, "formerInternBefore1982Law"),
  );

/** Filière médicale (L.3001-3207). */
export const medicale: readonly Expected[] = [
  row(
    "sage-femme",
    "coordonnatrice",
    "20",
    3075,
    { midwivesLed: [7.99, 8, 9], birthTeamLed: [14.99, 15, 16] },
    (f) => n(f, "midwivesLed") >= 8 || n(f, "birthTeamLed") >= 15,
  ),
  row(
    "sage-femme",
    "coordonnatrice-generale",
    "50",
    3076,
    { midwivesLed: [23.99, 24, 25], birthTeamLed: [44.99, 45, 46] },
    (f) => n(f, "midwivesLed") >= 24 || n(f, "birthTeamLed") >= 45,
  ),
  ...(
    [
      ["encadrement-de-pharmaciens", "160"],
      ["fonctionnel-encadrement-de-pharmaciens", "90"],
    ] as const
  ).map(([id, points]) =>
    row(
      "pharmacien",
      id,
      points,
      3107,
      { pharmacistsLed: [1.99, 2, 2.01] },
      (f) => n(f, "pharmacistsLed") >= 2,
    ),
  ),
  row("medecin-specialiste", "specialite", "100", 3123, {}, always),
  acca("medecin-specialiste", 3123),
  row("medecin-specialiste", "court-sejour", "35", 3124, { courtSejour: yesOrNo }, (f) =>
    is(f, "courtSejour"),
  ),
  row(
    "medecin-specialiste",
    "reclassement-groupe-a-2",
    "40",
    3125,
    {
      reclassified: yesOrNo,
      formerMedicalGroup: ["aucun", "groupe-b", "groupe-a-1", "groupe-a-2"],
    },
    (f) => is(f, "reclassified") && has(f, "formerMedicalGroup", "groupe-a-2"),
  ),
  row(
    "pharmacien-ou-medecin-biologiste",
    "specialite",
    "100",
    3136,
    { specialStudiesCertificates: [3, 4, 5] },
    (f) => n(f, "specialStudiesCertificates") >= 4,
  ),
  acca("pharmacien-ou-medecin-biologiste", 3137),
  row("pharmacien-ou-medecin-biologiste", "biologiste-fonctionnel", "35", 3138, {}, always),
  ...(
    [
      ["biologiste-chef-fonctionnel", "130", 3139],
      ["biologiste-chef-encadrement", "160", 3141],
    ] as const
  ).map(([id, points, line]) =>
    row(
      "pharmacien-ou-medecin-biologiste",
      id,
      points,
      line,
      { functions: sets("biologiste-chef") },
      (f) => has(f, "functions", "biologiste-chef"),
    ),
  ),
  row(
    "pharmacien-ou-medecin-biologiste",
    "reclassement-biologiste",
    "40",
    3140,
    { reclassified: yesOrNo },
    (f) => is(f, "reclassified"),
  ),
  row(
    "medecin-chef-de-service",
    "specialite",
    "100",
    3160,
    { diplomas: sets("medecin", "medecin-specialiste") },
    (f) => has(f, "diplomas", "medecin-specialiste"),
  ),
  acca("medecin-chef-de-service", 3161),
  row("medecin-chef-de-service", "chef-de-service", "160", 3162, {}, always),
  row("medecin-chef-de-service", "court-sejour", "130", 3163, { courtSejour: yesOrNo }, (f) =>
    is(f, "courtSejour"),
  ),
  row(
    "medecin-chef-de-service",
    "reclassement-groupe-a-2",
    "40",
    3164,
    {
      reclassified: yesOrNo,
      formerMedicalGroup: ["groupe-a-1", "groupe-a-2"],
      diplomas: sets("medecin", "medecin-specialiste"),
    },
    (f) =>
      is(f, "reclassified") &&
      has(f, "formerMedicalGroup", "groupe-a-2") &&
      has(f, "diplomas", "medecin-specialiste"),
  ),
  row("medecin-coordonnateur", "coordination", "50", 3181, {}, always),
];
