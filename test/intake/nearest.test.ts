import { describe, expect, it } from "vitest";
import { fold, nearest } from "../../src/intake/nearest.js";

const names = ["aide-soignant", "brancardier", "sage-femme", "redacteur"];

describe("the nearest name", () => {
  it("is found through a slip of the pen, accents, case and signs", () => {
    expect(nearest("aide-soignnant", names)).toBe("aide-soignant");
    expect(nearest("Aide Soignante", names)).toBe("aide-soignant");
    expect(nearest("RÉDACTEUR", names)).toBe("redacteur");
  });

  it("is none when nothing is near, or when nobody wrote a name", () => {
    expect(nearest("astronaute-en-chef", names)).toBeUndefined();
    expect(nearest("x", names)).toBeUndefined();
    expect(nearest(12, names)).toBeUndefined();
    expect(nearest("aide-soignant", [])).toBeUndefined();
  });

  it("is within two letters of a short name, a third of a long one", () => {
    expect(nearest("abcd", ["ab"])).toBe("ab");
    expect(nearest("abcde", ["ab"])).toBeUndefined();
    expect(nearest("abcdefghi", ["abcdef"])).toBe("abcdef");
    expect(nearest("abcdefghi", ["abcde"])).toBeUndefined();
  });

  it("is the first of the nearest", () => {
    expect(nearest("abx", ["aby", "abz"])).toBe("aby");
    expect(nearest("abz", ["aby", "abz"])).toBe("abz");
  });

  it("is not looked for beyond eighty characters", () => {
    const long = "a".repeat(80);
    expect(nearest(long, [long])).toBe(long);
    expect(nearest(`${long}a`, [long])).toBeUndefined();
  });
});

describe("a folded text", () => {
  it("has neither accents, nor case, nor signs", () => {
    expect(fold("  Médecin chef d'établissement (œuvre)  ")).toBe(
      "medecin-chef-d-etablissement-oeuvre",
    );
    expect(fold("Niveau 2")).toBe("niveau-2");
    expect(fold("--")).toBe("");
  });
});
