import { describe, expect, it } from "vitest";
import { readingChoices } from "../../src/ids/reading-choices.js";
import { articles } from "../../src/law/articles.js";
import { readingOf, readingTexts } from "../../src/law/reading-texts.js";

describe("the readings", () => {
  it("has every reading that a request may choose, with the same choices, the one taken first", () => {
    const listed = readingTexts().map(({ id, choices }) => [
      id,
      choices.map((choice) => choice.id),
    ]);
    expect(Object.fromEntries(listed)).toEqual(readingChoices);
    for (const { taken, choices } of readingTexts()) expect(taken).toBe(choices[0]?.id);
  });

  it("says where each stands, in texts that exist, and why it is taken, in both languages", () => {
    const known = new Set(articles().map(({ id }) => id));
    for (const { where, why, question, subject, choices } of readingTexts()) {
      expect(where.length).toBeGreaterThan(0);
      for (const { article } of where) expect(known).toContain(article);
      for (const words of [why, question, subject, ...choices.map(({ label }) => label)]) {
        expect(words.fr.length).toBeGreaterThan(1);
        expect(words.en.length).toBeGreaterThan(1);
      }
      expect(choices.length).toBeGreaterThanOrEqual(1);
    }
  });

  it("gives a reading by its number", () => {
    expect(readingOf("R1").choices.map(({ id }) => id)).toEqual(["each-line", "on-the-total"]);
    expect(readingOf("R1").where[0]).toEqual({ article: "08.01.1", lines: [170, 173] });
  });
});
