import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { articles } from "../../src/law/articles.js";

const root = new URL("../../", import.meta.url);
const rows = readFileSync(new URL("docs/glossary.md", root), "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| ") && line.includes("`"))
  .map((line) => line.split(" | "));

const sources = readdirSync(new URL("src/", root), { recursive: true })
  .filter((name) => String(name).endsWith(".ts"))
  .map((name) => readFileSync(new URL(`src/${name}`, root), "utf8"))
  .join("\n");

describe("the glossary", () => {
  it.each(rows.map(([term = "", identifier = "", article = ""]) => [term, identifier, article]))(
    "names what exists, in the code and in the texts: %s",
    (_, identifier, article) => {
      const name = identifier.replaceAll("`", "");
      expect(sources).toMatch(new RegExp(`(?<![\\w-])${name}(?![\\w-])`));
      expect(articles().map(({ id }) => id)).toContain(article.replaceAll("`", ""));
    },
  );

  it("has every word of the payslip", () => {
    expect(rows.length).toBeGreaterThan(40);
  });
});
