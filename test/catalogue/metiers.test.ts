import { describe, expect, it } from "vitest";
import type { MetierId } from "../../src/ids/types.js";
import type { PayError } from "../../src/intake/issue.js";
import {
  cadreRanking,
  findMetier,
  hierarchicalRanking,
  metier,
  metiers,
  supervisorRanking,
} from "../as-signed.js";

function codesOf(look: () => unknown): readonly string[] {
  try {
    look();
    return [];
  } catch (error) {
    return (error as PayError).issues.map(({ code }) => code);
  }
}

describe("the catalogue", () => {
  it("has the 87 métiers in the order of annexe I", () => {
    const all = metiers();
    expect(all).toHaveLength(87);
    expect(all[0]?.id).toBe("agent-de-soins");
    expect(all.at(-1)?.id).toBe("medecin-directeur");
  });

  it("tells everything of a métier", () => {
    const { complements, functionalBonuses, emplois, definition, ...others } = metier(
      "infirmier-specialise-diplome",
    );
    expect(others).toMatchObject({
      id: "infirmier-specialise-diplome",
      label: "Infirmier spécialisé diplômé",
      filiere: "soignante",
      regroupement: {
        number: "1.6",
        label: "Infirmier",
        criteria: {
          en: "Holder of the diploma of the profession, and of that of the speciality where there is one.",
        },
      },
      cadre: false,
      category: "employe",
      population: "ordinary",
      source: { article: "A1.1/1.6", lines: [1147, 1163] },
    });
    expect(others.referenceCoefficient.toFixed()).toBe("477");
    expect(others.hierarchicalCoefficient?.toFixed()).toBe("281");
    expect(definition.fr.length).toBeGreaterThan(10);
    expect(emplois).toHaveLength(3);
    expect(
      complements.map(({ id, kind, points, automatic, excludes }) => [
        id,
        kind,
        points.toFixed(),
        automatic,
        excludes,
      ]),
    ).toEqual([
      ["bloc-operatoire-ou-puericulture", "diplome", "30", false, ["anesthesie-reanimation"]],
      ["anesthesie-reanimation", "diplome", "82", false, ["bloc-operatoire-ou-puericulture"]],
    ]);
    expect(functionalBonuses.map(({ id, points }) => [id, points.toFixed()])).toEqual([
      ["bloc-operatoire-exclusif", "14"],
    ]);
  });

  it("marks the complements granted to every holder", () => {
    expect(
      metier("formateur-ifsi")
        .complements.filter(({ automatic }) => automatic)
        .map(({ id }) => id),
    ).toEqual(["formateur-ifsi"]);
  });

  it("knows cadres, agents de maîtrise, employees and the medical body", () => {
    expect([metier("cadre-infirmier").cadre, metier("cadre-infirmier").category]).toEqual([
      true,
      "cadre",
    ]);
    expect([metier("redacteur").cadre, metier("redacteur").category]).toEqual([
      false,
      "agent-de-maitrise",
    ]);
    expect(metier("aide-soignant").category).toBe("employe");
    expect(metier("aide-soignant").hierarchicalCoefficient).toBeUndefined();
    expect(metiers().filter(({ population }) => population === "medical")).toHaveLength(8);
    expect(metiers().filter(({ cadre }) => cadre)).toHaveLength(28);
  });

  it("is looked at on a day of the scheme, and on no other", () => {
    expect(metier("cadre-infirmier", { on: "2003-07-01" }).referenceCoefficient.toFixed()).toBe(
      "537",
    );
    for (const [on, code] of [
      ["2003-06-30", "before-scheme"],
      ["1990-01-01", "before-scheme"],
      ["x", "invalid-day"],
      ["2003-02-30", "invalid-day"],
    ] as const) {
      for (const look of [() => metiers({ on }), () => metier("cadre-infirmier", { on })]) {
        expect(codesOf(look)).toEqual([code]);
      }
    }
    expect(codesOf(() => metiers({ readings: { R12: "x" } as never }))).toEqual(["unknown-value"]);
  });

  it("is read as the caller reads the text", () => {
    const animator = (choice: "text" | "table"): string | undefined =>
      metier("animateur-socio-educatif-niveau-1", {
        readings: { R12: choice },
      }).complements[0]?.points.toFixed();
    expect([animator("text"), animator("table")]).toEqual(["3", "10"]);
    expect(metier("informaticien", { readings: { R12: "table" } }).complements).toEqual([]);
    expect(metier("cadre-infirmier", { readings: { R16: "left-out" } }).cadre).toBe(false);
  });

  it("says which readings a métier rests on", () => {
    expect(metier("cadre-infirmier").readings).toContainEqual({ id: "R16", choice: "restored" });
    expect(metier("medecin-directeur").readings).toContainEqual({ id: "R23", choice: "all" });
    expect(metier("aide-soignant").readings).toEqual([]);
  });

  it("gives the same frozen object each time", () => {
    expect(metier("aide-soignant")).toBe(metier("aide-soignant"));
    expect(Object.isFrozen(metier("aide-soignant"))).toBe(true);
    expect(metier("aide-soignant", { on: "2004-01-01" })).not.toBe(metier("aide-soignant"));
  });

  it("has no other métier, and names the nearest", () => {
    expect(findMetier("aide-soignnant")).toBeUndefined();
    expect(() => metier("aide-soignnant" as MetierId)).toThrow(
      "expected the id of a métier of annexe I, such as aide-soignant, " +
        "encadrant-de-l-enseignement-de-sante, cadre-de-l-enseignement-de-sante, " +
        "animateur-socio-educatif-niveau-1, " +
        'received "aide-soignnant". Did you mean "aide-soignant"?',
    );
    try {
      metier("astronaute-en-chef" as MetierId);
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({
        code: "CCN51_REFUSED",
        issues: [
          {
            code: "unknown-metier",
            path: ["metier"],
            expected: {
              fr: expect.stringMatching(
                /^l'identifiant d'un métier de l'annexe I, comme redacteur, /,
              ),
            },
          },
        ],
      });
    }
  });
});

describe("annexe II", () => {
  it("names the list and the entry of a métier, or of a job in extinction", () => {
    expect(cadreRanking("cadre-infirmier")).toMatchObject({
      rank: { article: "A2.1.4" },
      readings: [{ id: "R16", choice: "restored" }],
    });
    expect(cadreRanking("infirmier-general-stagiaire")).toMatchObject({
      rank: { article: "A2.1.4" },
    });
    expect(cadreRanking("chef-de-bureau")).toMatchObject({
      rank: { article: "A2.1.2" },
      readings: [],
    });
    expect(supervisorRanking("redacteur")).toMatchObject({ entry: { source: { lines: [395] } } });
    expect(hierarchicalRanking("infirmier-de-ou-autorise")).toMatchObject({
      rank: { article: "A2.3.1", value: [{ value: "255" }] },
    });
  });

  it("names nobody else, nor anybody of a lost list that the caller leaves out", () => {
    expect(cadreRanking("aide-soignant")).toBeUndefined();
    expect(supervisorRanking("aide-soignant")).toBeUndefined();
    expect(hierarchicalRanking("aide-soignant")).toBeUndefined();
    expect(cadreRanking("cadre-infirmier", { readings: { R16: "left-out" } })).toBeUndefined();
    expect(cadreRanking("cadre-infirmier", { readings: { R16: "restored" } })).toBeDefined();
  });
});
