import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as assistance from "../../src/assistance/index.js";
import { articles } from "../../src/law/articles.js";
import * as agreements from "../../src/other-agreements/index.js";
import * as grids from "../../src/social-security/index.js";

const root = new URL("../../", import.meta.url);
const everyRow = readFileSync(new URL("docs/glossary.md", root), "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| ") && line.includes("`"))
  .map((line) => line.split(" | "));

/** Whether a row cites lines of a text beside the core, which has no articles. */
const isBeside = ([, , place = ""]: readonly string[]): boolean => /^[AGL]\.\d/.test(place);
const rows = everyRow.filter((row) => !isBeside(row));
const beside = everyRow.filter(isBeside);

const sources = readdirSync(new URL("src/", root), { recursive: true })
  .filter((name) => String(name).endsWith(".ts"))
  .map((name) => readFileSync(new URL(`src/${name}`, root), "utf8"))
  .join("\n");

/** Each door by the letter of its lines, with the last of them. */
const doors: Readonly<Record<string, readonly [object, number]>> = {
  A: [assistance, 2589],
  G: [grids, 1420],
  L: [agreements, 3468],
};

describe("the glossary of the texts beside the core", () => {
  it.each(beside.map(([term = "", identifier = "", place = ""]) => [term, identifier, place]))(
    "names what a door exports, and lines of its text: %s",
    (_, identifier, place) => {
      const [door, last] = doors[place.slice(0, 1)] as readonly [object, number];
      const type = identifier.replaceAll("`", "");
      const fields = ["levels", "branches", "firstPaidDay", "letterReceived", "DitGroup"];
      expect([...Object.keys(door), ...fields]).toContain(type);
      const lines = [...place.matchAll(/\d+/g)].map(Number);
      expect(Math.max(...lines)).toBeLessThanOrEqual(last);
    },
  );

  it("has words of all three", () => {
    expect(beside.length).toBeGreaterThan(18);
  });
});

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
