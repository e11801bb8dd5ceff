import { describe, expect, it } from "vitest";
import { facts, factsSchema, factVocabulary } from "../../../src/catalogue/condition/facts.js";
import { check } from "../../../src/intake/check.js";
import { jsonSchema } from "../../../src/intake/json-schema.js";

function wrong(stated: unknown): readonly string[] {
  return check(factsSchema(), stated).issues.map(({ code, path }) => `${code} ${path.join(".")}`);
}

describe("the facts", () => {
  it("are worded as questions in both languages, once each", () => {
    const all = [...factVocabulary().values()];
    expect(all.length).toBeGreaterThan(50);
    for (const { id, label, question, type, values } of all) {
      expect(id).toMatch(/^[a-z][A-Za-z0-9]*$/);
      expect([label.fr, label.en, question.fr, question.en].every((text) => text.length > 0)).toBe(
        true,
      );
      expect(values !== undefined).toBe(type === "choice" || type === "set");
    }
  });

  it("are a yes or a no, a number with its decimals, a choice or a set", () => {
    expect(
      wrong({
        courtSejour: true,
        beds: 200,
        nursesLed: "7.5",
        diplomas: ["anesthesie-reanimation"],
      }),
    ).toEqual([]);
    expect(
      wrong({
        courtSejour: 1,
        beds: "200.5",
        nursesLed: "7.123",
        diplomas: ["anesthesie"],
        chefDeCuisineEncadrement1019: "70",
      }),
    ).toEqual(
      expect.arrayContaining([
        "invalid-type courtSejour",
        "not-whole beds",
        "too-many-decimals nursesLed",
        "unknown-value diplomas.0",
        "unknown-value chefDeCuisineEncadrement1019",
      ]),
    );
  });

  it("are not given where the library works them out itself", () => {
    const { issues } = check(factsSchema(), { metierOfInfirmier: true });
    expect(issues).toMatchObject([
      {
        code: "not-applicable",
        path: ["metierOfInfirmier"],
        expected: {
          fr: "rien ici : la bibliothèque le déduit du métier",
          en: "nothing here: the library works it out from the métier",
        },
      },
    ]);
    const { properties } = jsonSchema(factsSchema()) as {
      properties: { metierOfInfirmier: unknown };
    };
    expect(properties.metierOfInfirmier).toMatchObject({ not: {} });
  });

  it("have names of their own", () => {
    expect(wrong({ diploma: [] })).toEqual(["unknown-key diploma"]);
  });
});

describe("the vocabulary of facts", () => {
  it("is one list, each fact with its question in both languages", () => {
    expect(facts()).toHaveLength(factVocabulary().size);
    for (const { id, type, question, label, values } of facts()) {
      expect([id, question.fr.includes(" ?"), question.en.includes("?")]).toEqual([id, true, true]);
      expect(label.fr).not.toBe("");
      expect(values !== undefined).toBe(type === "set" || type === "choice");
    }
  });

  it("says that validation of experience counts as the diploma (L.245)", () => {
    expect(factVocabulary().get("diplomas")?.question.fr).toContain(
      "La validation des acquis de l'expérience vaut le diplôme.",
    );
  });

  it("tells the facts left to judgement, and those that the library works out", () => {
    const ids = (key: "judgement" | "derived"): readonly string[] =>
      facts()
        .filter((fact) => fact[key] === true)
        .map(({ id }) => id);
    expect(ids("derived")).toEqual(["metierOfA212", "metierIsChefDeBureau", "metierOfInfirmier"]);
    expect(ids("judgement")).toEqual(
      expect.arrayContaining([
        "meetsParticularCriteria",
        "competenceRecognised",
        "realAutonomy",
        "experienceRecognised",
      ]),
    );
  });
});
