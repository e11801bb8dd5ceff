import { describe, expect, it } from "vitest";
import { likenessOf, titleOf } from "../../../src/catalogue/titles/title.js";

describe("a title taken apart", () => {
  it.each([
    ["Préposées radio N1/N2", { words: "prepos radio", levels: ["n1", "n2"] }],
    [
      "Chef de cuisine N1/N2 (3 - 5)",
      { words: "chef cuisin", levels: ["n1", "n2"], brackets: "3-5" },
    ],
    ["Analyste niveau 1 puis niveau 2 après 6 ans", { words: "analyst", levels: ["n1", "n2"] }],
    ["Analyste apres 6 ans", { words: "analyst", levels: [] }],
    ["Analyste après 10 ans", { words: "analyst", levels: [] }],
    ["Chef (3 - 5) ", { words: "chef", levels: [], brackets: "3-5" }],
    ["Chef (3) de nuit", { words: "chef nuit", levels: ["n3"] }],
    ["Plan2 N12", { words: "plan2 n12", levels: [] }],
    ["(+ 19)", { words: "", levels: [], brackets: "plus-19" }],
  ])("%s", (text, title) => {
    expect(titleOf(text)).toEqual(title);
  });
});

describe("the likeness of a title to those of an emploi", () => {
  const rate = (asked: string, ...titles: readonly string[]): number =>
    likenessOf(titleOf(asked), titles.map(titleOf));

  it.each([
    ["Chef", ["Chef"], 1],
    ["Chef N1", ["Chef N1/N2"], 1],
    ["Chef N1/N2", ["Chef N1/N2"], 2],
    ["Chef N3", ["Chef N1/N2"], 0],
    ["Chef N1", ["Chef", "Chef N1"], 2],
    ["Chef (a)", ["Chef (b)"], 0],
    ["Chef N1 (a)", ["Chef N1 (b)", "Chef (a)"], 2],
    ["Chef", ["Cher"], 0],
    ["Chef", ["Cher", "Chef"], 1],
  ])("%s, %j: %d", (asked, titles, expected) => {
    expect(rate(asked, ...titles)).toBe(expected);
  });
});
