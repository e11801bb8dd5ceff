import { describe, expect, it } from "vitest";
import type { ExtinctionId, Facts } from "../../src/ids/index.js";
import { computePay } from "../../src/pay/index.js";

/** A job in extinction: its coefficient, and the base salary that it gives at the point of the day. */
type Row = readonly [id: ExtinctionId, coefficient: string, base: string, rank?: "cadre"];

/** The same, with the line of the avenant that prints it. */
type Printed = readonly [
  id: ExtinctionId,
  line: number,
  coefficient: string,
  base: string,
  rank?: "cadre",
];

/** Those that the avenant prints, each with its line; the point of July 2003 is 4.151. */
const printed: readonly Printed[] = [
  ["aide-soignant-non-diplome", 313, "351", "1457.00"],
  ["laborantin-non-diplome", 315, "337", "1398.89"],
  ["manipulateur-radio-non-diplome", 316, "364", "1510.96"],
  ["infirmier-auxiliaire", 317, "337", "1398.89"],
  ["manipulateur-en-electro-cardiologie", 318, "337", "1398.89"],
  ["aide-preparateur-en-pharmacie", 319, "354", "1469.45"],
  ["manipulateur-eeg", 320, "364", "1510.96"],
  ["secretaire-medical-non-diplome", 321, "329", "1365.68"],
  ["secretaire-medical-qualifie-non-diplome", 322, "345", "1432.10"],
  ["technicien-de-laboratoire-non-diplome-apres-7-ans", 323, "449", "1863.80"],
  ["infirmier-brevete-sana", 324, "474", "1967.57"],
  ["infirmier-manipulateur-radio-diplome", 325, "532", "2208.33"],
  ["infirmier-general-stagiaire", 326, "603", "2503.05", "cadre"],
  ["moniteur", 329, "339", "1407.19"],
  ["instituteur-titulaire-du-be-ou-bac", 331, "378", "1569.08"],
  ["moniteur-d-education-physique-ou-sportive", 332, "378", "1569.08"],
  ["professeur-adjoint-d-education-physique-ou-sportive", 333, "435", "1805.69"],
  ["instituteur-titulaire-du-cap", 334, "435", "1805.69"],
  ["educateur-technique-specialise-non-diplome-et-non-assimile", 335, "394", "1635.49"],
  ["jardiniere-d-enfants-specialisee", 336, "462", "1917.76"],
  ["educateur-technique-specialise-assimile", 337, "479", "1988.33"],
  [
    "assistant-social-principal-ayant-plus-de-4-et-au-maximum-9-assistants-sociaux-sous-ses-ordres",
    338,
    "465",
    "1930.22",
    "cadre",
  ],
  ["moniteur-chef-chef-de-travaux-directeur-adjoint-technique", 340, "452", "1876.25", "cadre"],
  ["educateur-technique-chef-assimile", 341, "462", "1917.76", "cadre"],
  ["assistant-social-moniteur-d-ecole", 343, "465", "1930.22"],
  [
    "chef-adjoint-de-service-informatique-gros-systeme-plus-de-500-lits",
    347,
    "925",
    "3839.68",
    "cadre",
  ],
  ["chef-adjoint-de-service-informatique-gros-systeme", 349, "809", "3358.16", "cadre"],
];

/** Those of the lost lists of A1.4 (administrative, logistique), as other copies print them. */
const restored: readonly Row[] = [
  ["secretaire-de-direction-en-extinction", "354", "1469.45"],
  ["perforeur", "329", "1365.68"],
  ["verifieur", "343", "1423.79"],
  ["encodeur-et-operateur-sur-terminal-niveaux-1-et-2", "345", "1432.10"],
  ["moniteur-perforateur", "345", "1432.10"],
  ["pupitreur-niveau-1", "337", "1398.89"],
  ["pupitreur-niveau-2", "364", "1510.96"],
  ["pupitreur-niveau-3", "386", "1602.29"],
  ["dactylo", "329", "1365.68"],
  ["dactylo-qualifie", "329", "1365.68"],
  ["steno-dactylo", "343", "1423.79"],
  ["steno-dactylo-qualifie", "343", "1423.79"],
  ["programmeur-assembleur", "448", "1859.65"],
  ["depensier", "448", "1859.65"],
  ["preparateur-de-travaux-niveau-1", "396", "1643.80"],
  ["preparateur-de-travaux-niveau-2", "396", "1643.80"],
  ["chef-d-exploitation", "420", "1743.42"],
  ["chef-preparateur-de-travaux", "429", "1780.78"],
  ["chef-pupitreur", "429", "1780.78"],
  ["programmeur-d-etudes-niveau-1", "429", "1780.78"],
  ["programmeur-d-etudes-niveau-2", "429", "1780.78"],
  ["programmeur-d-etudes-niveau-3", "429", "1780.78"],
  ["chef-programmeur", "494", "2050.59", "cadre"],
  ["chef-de-service-informatique-niveau-2-gros-systeme", "913", "3789.86", "cadre"],
  [
    "chef-de-service-informatique-niveau-2-gros-systeme-plus-de-500-lits",
    "1017",
    "4221.57",
    "cadre",
  ],
  ["agent-psychiatrique", "312", "1295.11"],
  ["chauffeur-de-chaudiere-basse-pression", "312", "1295.11"],
  ["repasseuse-de-linge", "329", "1365.68"],
  ["chauffeur-de-chaudiere-haute-pression-niveau-1", "329", "1365.68"],
  ["chauffeur-de-chaudiere-haute-pression-niveau-2", "339", "1407.19"],
];

/** Those that avenant no. 2017-02, article 13-6°, puts in extinction; the point is 4.425. */
const since2017: readonly Row[] = [
  ["chef-du-personnel", "547", "2420.48", "cadre"],
  ["chef-de-comptabilite-generale-plus-de-300-lits", "716", "3168.30", "cadre"],
  ["chef-du-personnel-plus-de-300-lits", "716", "3168.30", "cadre"],
  ["chef-des-services-economiques-plus-de-300-lits", "716", "3168.30", "cadre"],
  ["chef-des-services-financiers-plus-de-500-lits", "809", "3579.83", "cadre"],
  ["chef-de-service-informatique-niveau-1", "809", "3579.83", "cadre"],
];

/** The base salary of somebody without seniority, and whether the slip says a cadre. */
function paidAs(extinction: ExtinctionId, month: string, rank?: "cadre", facts?: Facts) {
  const { lines, metier } = computePay({
    metier: { extinction },
    ...{ month, seniorityYears: 0 },
    ...(facts === undefined ? {} : { facts, undecided: "go-on-without" }),
    ...(rank === "cadre" ? { cadreYears: 0 } : {}),
  });
  const base = lines.find(({ code }) => code === "BASE_SALARY");
  return { base: base?.amount.toFixed(2), cadre: metier.cadre };
}

describe("a job in extinction", () => {
  const rows = [
    ...printed.map(([id, line, ...row]) => [`${id} (L.${line})`, "2003-07", [id, ...row]] as const),
    ...restored.map((row) => [`${row[0]} (lost list)`, "2003-07", row] as const),
    ...since2017.map((row) => [`${row[0]} (2017-02)`, "2017-07", row] as const),
  ];

  it.each(rows)("%s", (_, month, [id, __, base, rank]) => {
    expect(paidAs(id, month, rank)).toEqual({ base, cadre: rank === "cadre" });
  });
});

describe("the 306 points of avenant no. 2003-05, article 14", () => {
  // 291 × 4.151 = 1 207.94; 306 × 4.151 = 1 270.21
  const rows = [
    ["0", "0", "1207.94"],
    ["49.99", "6.99", "1207.94"],
    ["50", "6.99", "1270.21"],
    ["49.99", "7", "1270.21"],
  ] as const;

  it.each(["employe-de-laboratoire", "serveur"] as const)(
    "go to a 2003-05-%s half of the time with users, or after seven years",
    (id) => {
      const due = rows.map(([timeWithUsers, yearsInMetier]) => [
        timeWithUsers,
        yearsInMetier,
        paidAs(id, "2003-07", undefined, { timeWithUsers, yearsInMetier }).base,
      ]);
      expect(due).toEqual(rows);
    },
  );
});

describe("the agent-psychiatrique, as signed and by 2003-05-agent-psychiatrique", () => {
  it("has 291 points, then 312", () => {
    // 291 × 4.151 = 1 207.94; 312 × 4.151 = 1 295.11
    const base = (law: "as-signed" | "in-force") =>
      computePay({
        ...{ law, metier: { extinction: "agent-psychiatrique" } },
        ...{ month: "2003-07", seniorityYears: 0 },
      }).lines[0]?.amount.toFixed(2);
    expect([base("as-signed"), base("in-force")]).toEqual(["1207.94", "1295.11"]);
  });
});
