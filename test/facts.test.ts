import { describe, expect, it } from "vitest";
import { factsSchema, factVocabulary } from "../src/facts.js";
import { check } from "../src/schema.js";

function wrong(facts: unknown): readonly string[] {
  return check(factsSchema(), facts).issues.map(({ code, path }) => `${code} ${path.join(".")}`);
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

  it("have names of their own", () => {
    expect(wrong({ diploma: [] })).toEqual(["unknown-key diploma"]);
  });
});
