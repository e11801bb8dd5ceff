import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isOfTheCore } from "../of-the-core.js";
import { files, type Source, seed, within } from "./read.js";

interface Article {
  readonly id: string;
  readonly lines: readonly [number, number] | readonly [];
  readonly also?: readonly (readonly [number, number])[];
  readonly act: string;
}

const articles = new Map(seed<Article[]>("articles").map((each) => [each.id, each]));
const acts = new Set(seed<{ id: string }[]>("acts").map(({ id }) => id));
const everything = files.flatMap((name) => [
  ...within(seed<unknown>(name.replace(".json", "")), name),
]);

function isSource(value: unknown): value is Source {
  return typeof value === "object" && value !== null && "article" in value && "lines" in value;
}

function isWithin({ article, lines }: Source): boolean {
  const { lines: extent, also = [] } = articles.get(article) as Article;
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return extent.length === 0;
  return [extent, ...also].some(([from = 0, to = -1]) => from <= first && last <= to);
}

describe("the sources of the figures", () => {
  it("name articles that exist", () => {
    const named = everything.flatMap(([path, value]) =>
      path.endsWith("/article") ? [[path, String(value)] as const] : [],
    );
    expect(named.length).toBeGreaterThan(500);
    expect(named.filter(([, article]) => !articles.has(article))).toEqual([]);
  });

  it("give lines within the extent of their article; a text that stands elsewhere has none", () => {
    const sources = everything.filter((each): each is [string, Source] => isSource(each[1]));
    expect(sources.length).toBeGreaterThan(500);
    expect(sources.filter(([, source]) => !isWithin(source))).toEqual([]);
  });

  it("name acts that exist", () => {
    const named = everything.flatMap(([path, value]) =>
      path.endsWith("/act") ? [[path, String(value)] as const] : [],
    );
    expect(named.filter(([, act]) => !acts.has(act))).toEqual([]);
  });

  it("date every figure, oldest first", () => {
    for (const [path, value] of everything) {
      if (!Array.isArray(value) || !value.some((each) => each?.from && each?.act)) continue;
      // What the avenant itself lists has no day of its own: it comes before what later acts add.
      const days = (value as { from?: string }[]).map(({ from = "" }) => from);
      expect([path, days]).toEqual([path, days.toSorted()]);
    }
  });
});

describe("the citations in src/", () => {
  const folder = new URL("../../src/", import.meta.url);
  const cited = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith(".ts") && !name.startsWith("ids/") && isOfTheCore(name))
    .flatMap((name) =>
      [
        ...readFileSync(new URL(name, folder), "utf8").matchAll(
          /@article (\S+)(?: L\.(\d+)(?:-(\d+))?)?/g,
        ),
      ].map(([, article = "", first, last = first]) => ({ name, article, first, last })),
    );

  it("are of articles that exist", () => {
    expect(cited.length).toBeGreaterThan(40);
    expect(cited.filter(({ article }) => !articles.has(article))).toEqual([]);
  });

  it("give lines within the extent of the article, its parts included", () => {
    const apart = cited.filter(({ article, first, last }) => {
      const parts = [...articles.values()].filter(
        ({ id }) => id === article || id.startsWith(`${article}.`),
      );
      const lines = parts.flatMap((each) => [...each.lines, ...(each.also ?? []).flat()]);
      const [from, to] = [Math.min(...lines), Math.max(...lines)];
      return first !== undefined && (Number(first) < from || Number(last) > to);
    });
    expect(apart).toEqual([]);
  });
});
