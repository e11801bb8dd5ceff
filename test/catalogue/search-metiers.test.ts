import { describe, expect, it } from "vitest";
import usualNames from "../../seeds/usual-names.json" with { type: "json" };
import { placedMetiersTold } from "../../src/catalogue/placed-metiers.js";
import { metiers, searchMetiers } from "../as-signed.js";

const first = (text: string): string | undefined => searchMetiers(text)[0]?.id;

describe("a search among the métiers", () => {
  it.each([
    ["BEATEP", "auxiliaire-socio-educatif"],
    ["AFPA", "educateur-technique"],
    ["DEFA", "animateur-socio-educatif-niveau-2"],
    ["DEUG", "educateur-sportif"],
  ])("finds %s, a diploma that gives access", (text, id) => {
    expect(searchMetiers(text).map((found) => found.id)).toEqual([id]);
  });

  it.each([
    ["infirmière bloc", "infirmier-specialise-diplome"],
    ["aide soignant", "aide-soignant"],
    ["AIDES-SOIGNANTES", "aide-soignant"],
    ["infirmière", "infirmier-de-ou-autorise"],
    ["IADE", "infirmier-specialise-diplome"],
    ["puéricultrice", "infirmier-specialise-diplome"],
    ["kiné", "masseur-kinesitherapeute"],
    ["éducatrices spécialisées", "educateur-specialise"],
    ["électricien", "ouvrier-des-services-logistiques-niveau-1"],
    ["ambulancière", "ouvrier-des-services-logistiques-niveau-2"],
    ["secrétaire médicale", "secretaire-medical"],
    ["cheffe de bureau", "chef-de-bureau"],
    ["technicienne labo", "technicien-de-laboratoire"],
    ["informaticienne", "informaticien"],
    ["responsable logistique 2", "responsable-logistique-niveau-2"],
    ["responsable logistique niveau 3", "responsable-logistique-niveau-3"],
    ["aide sognant", "aide-soignant"],
    ["ministre du culte", "redacteur"],
    ["chef comptable", "cadre-administratif-niveau-2"],
    ["surveillante chef", "cadre-infirmier"],
    ["CAP d'employé de bureau", "employe-administratif"],
    ["radio", "manipulateur-d-electroradiologie-medicale"],
    ["psy", "psychologue"],
    ["amphi", "agent-d-amphitheatre"],
    ["travailleurs sociaux animateurs", "animateur-socio-educatif-niveau-1"],
  ])("« %s » finds %s first", (text, id) => {
    expect(first(text)).toBe(id);
  });

  it("finds every métier by its own title, and by any of its former emplois", () => {
    for (const { seed } of placedMetiersTold().values()) {
      const isOver = seed.referenceCoefficient.at(-1)?.value === "end";
      const view = { law: "in-force", ...(isOver && { on: "2017-06-30" }) } as const;
      expect(searchMetiers(seed.label, view)[0]?.id).toBe(seed.id);
      for (const { label } of seed.emplois) {
        expect(searchMetiers(label, view).map(({ id }) => id)).toContain(seed.id);
      }
    }
  });

  it("keeps the métiers that answer to most of the words, the likeliest first", () => {
    const nurses = searchMetiers("infirmière bloc opératoire").map(({ id }) => id);
    expect(nurses[0]).toBe("infirmier-specialise-diplome");
    expect(nurses).toContain("cadre-infirmier");
    expect(nurses).not.toContain("infirmier-psychiatrique");
    expect(searchMetiers("infirmière zzz").map(({ id }) => id)).toContain(
      "infirmier-psychiatrique",
    );
  });

  it("finds nothing where nothing answers, or where nothing is asked", () => {
    expect(searchMetiers("xyzzy")).toEqual([]);
    expect(searchMetiers("")).toEqual([]);
    expect(searchMetiers("de la")).toEqual([]);
  });

  it("looks at the catalogue as the caller reads it", () => {
    const [found] = searchMetiers("informaticien", { readings: { R12: "table" } });
    expect(found?.complements).toEqual([]);
  });

  it("knows usual names of métiers that exist, each once", () => {
    const today = { on: "2025-09-01", law: "in-force" } as const;
    const ids = new Set<string>([...metiers(), ...metiers(today)].map(({ id }) => id));
    const named = usualNames.flatMap(({ name, metier }) =>
      metier === undefined ? [] : [{ name, metier }],
    );
    expect(named.filter(({ metier }) => !ids.has(metier))).toEqual([]);
    expect(new Set(usualNames.map((each) => JSON.stringify(each))).size).toBe(usualNames.length);
    for (const { name, metier } of named) {
      const found = [...searchMetiers(name), ...searchMetiers(name, today)];
      expect(found.map(({ id }) => id)).toContain(metier);
    }
  });
});

describe("a text that is too long", () => {
  it("is refused at once, whatever its length", () => {
    for (const text of ["x".repeat(201), "infirmier ".repeat(120_000)]) {
      expect(() => searchMetiers(text)).toThrow("expected a text of at most 200 characters");
    }
    expect(searchMetiers(`infirmier ${"x".repeat(190)}`).length).toBeGreaterThan(0);
    expect(() => searchMetiers(undefined as never)).toThrow("received nothing");
  });
});
