import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  agreementIds,
  agreements,
  articleIds,
  articles,
  dataset,
  parameterIds,
  parameters,
} from "../../src/other-agreements/index.js";

const extents = new Map<string, readonly number[]>(articles().map(({ id, lines }) => [id, lines]));

const folder = new URL("../../src/other-agreements/", import.meta.url);
const sources = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith(".ts") && !name.endsWith("ids.ts"))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), "utf8") }));

/** Every `@article` of the rules, with its first and last line. */
const tags = sources.flatMap(({ name, text }) =>
  [...text.matchAll(/@article (\S+) L\.(\d+)(?:-(\d+))?/g)].map(
    ([, article = "", first = "", last = first]) => ({ name, article, first, last }),
  ),
);

function isWithin(article: string, lines: readonly number[]): boolean {
  const [first = 0, last = 0] = extents.get(article) ?? [];
  return lines.length > 0 && lines.every((line) => first <= line && line <= last);
}

describe("the agreements", () => {
  it("are six, of which three bear the number 2002-02 or 2002-03 of others", () => {
    expect(agreements().map(({ id }) => id)).toEqual([...agreementIds]);
    expect(agreements().map(({ number }) => number)).toEqual([
      "2002-01",
      "2002-02",
      "2002-03",
      undefined,
      "2002-02",
      "2002-03",
    ]);
  });

  it("follow one another in the published text", () => {
    const lines = agreements().flatMap((each) => each.lines);
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
    expect([lines[0], lines.at(-1)]).toEqual([3210, 3468]);
  });

  it("have a first day, or wait for a letter", () => {
    for (const { inForce, waitsForLetter, earliest, signed, source } of agreements()) {
      expect(waitsForLetter === true).toBe(inForce === undefined);
      expect(inForce ?? earliest).toBe(earliest);
      if (waitsForLetter) expect(earliest > signed).toBe(true);
      expect(isWithin(source.article, source.lines)).toBe(true);
    }
  });
});

describe("the figures of the agreements", () => {
  it.each(parameters().map((each) => [each.id, each] as const))(
    "stand where they say, each with a day, an act and the day it was checked: %s",
    (_, { values, article }) => {
      for (const { source, act, from, checked, value } of values) {
        expect(isWithin(source.article, source.lines)).toBe(true);
        expect(source.article).toBe(article);
        expect(agreementIds).toContain(act);
        expect(from).toMatch(/^200[23]-\d\d-01$/);
        expect(checked).toMatch(/^2026-/);
        expect(value).toMatch(/^\d+(\.\d+)?$/);
      }
    },
  );

  it("are all used by a rule, by their names", () => {
    const text = sources.map((each) => each.text).join("\n");
    const unused = parameterIds.filter((id) => !text.includes(`"${id}"`));
    expect(unused).toEqual([]);
  });
});

describe("the texts of the agreements", () => {
  it("are cited in the rules by lines that are theirs", () => {
    expect(tags.length).toBeGreaterThan(40);
    const wrong = tags.filter(
      ({ article, first, last }) => !isWithin(article, [Number(first), Number(last)]),
    );
    expect(wrong).toEqual([]);
  });

  it("are each cited by a rule, a figure or the text around them", () => {
    const text = sources.map((each) => each.text).join("\n");
    const cited = new Set<string>([
      ...tags.map(({ article }) => article),
      ...parameters().map(({ article }) => article),
      ...agreements().map(({ source }) => source.article),
    ]);
    const paragraphs = /^CLCC-2\.[79]\.1\.3\.\d$/;
    const whole = new Set(["AASM-1", "AASM-2", "AASM-3", "CLCC-sal", "CLCC-02", "CLCC-03"]);
    const uncited = articleIds.filter(
      (id) => !cited.has(id) && !paragraphs.test(id) && !whole.has(id) && !text.includes(`"${id}"`),
    );
    expect(uncited).toEqual(["CLCC-sal-4"]);
  });

  it("have a dataset of their own", () => {
    expect(dataset.hash).toMatch(/^[0-9a-f]{64}$/);
  });
});
