import { describe, expect, it } from "vitest";
import { facts, factVocabulary } from "../src/facts.js";

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
