import { describe, expect, it } from "vitest";
import { explainWith } from "../../../src/words/explain/explain-with.js";
import { figure, product, step } from "../../../src/working/step.js";
import { workingOf } from "../../../src/working/working.js";

const label = (fr: string, en: string) => ({ fr, en });
const dataset = { version: "7", hash: "abc" };

const { explain, explanation } = explainWith<"Art-1", "R900">({
  citation: (id, language) => (language === "fr" ? `article de ${id}` : `article of ${id}`),
  readingOf: () => ({
    subject: label("arrondi", "rounding"),
    question: label("Où ?", "Where?"),
    choices: [
      { id: "here", label: label("ici", "here") },
      { id: "there", label: label("là", "there") },
    ],
    taken: "here",
  }),
  dataset,
  parts: { stops: label("Arrêt", "Stop") },
});

const worth = step<"Art-1", "R900">({
  id: "WORTH",
  label: label("valeur", "worth"),
  expression: product(
    figure("2", "points", label("points", "points")),
    figure("3.125", "euros", label("prix", "price")),
  ),
  unit: "euros",
  decimals: 2,
  articles: ["Art-1"],
  readings: [{ id: "R900", choice: "there" }],
});
const result = { ...workingOf([worth], dataset), stops: [{ id: "a", warnings: [] }] };

describe("an explanation bound to a text of its own", () => {
  it("cites that text and words its readings", () => {
    const { lines, readings } = explanation(result, "en");
    expect(lines[0]?.steps[0]?.articles).toEqual([{ id: "Art-1", display: "article of Art-1" }]);
    expect(readings[0]).toMatchObject({ id: "R900", words: "there", taken: false });
  });

  it("names its parts, and the dataset of its own where the result does not", () => {
    const { parts } = explanation({ stops: [result] } as never, "en");
    expect(parts[0]?.title).toBe("Stop");
    expect(explanation({}, "fr").dataset).toEqual(dataset);
  });

  it("is text unless told, or Markdown", () => {
    expect(explain(result, "fr")).toContain("6,25");
    expect(explain(result, "fr")).toContain("article de Art-1");
    expect(explain(result, "en", "markdown")).toContain("# Working");
  });
});
