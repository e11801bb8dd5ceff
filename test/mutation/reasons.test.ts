import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

interface Reason {
  readonly line: string;
  readonly change: string;
  readonly into: string | readonly string[];
  readonly why: string;
}

const folder = new URL("./reasons/", import.meta.url);
const sources = readdirSync(folder).flatMap((name) => {
  const reasons = JSON.parse(readFileSync(new URL(name, folder), "utf8"));
  return Object.entries(reasons as Readonly<Record<string, readonly Reason[]>>);
});

const onOneLine = (text: string): string => text.trim().replaceAll(/\s+/g, " ");

describe("why a change of the sources changes nothing", () => {
  it.each(sources)("is told of lines that stand in %s", (source, reasons) => {
    const text = readFileSync(new URL(`../../${source}`, import.meta.url), "utf8");
    const lines = text.split("\n").map(onOneLine);
    for (const { line, change, why } of reasons) {
      expect(lines).toContain(line);
      expect(onOneLine(text)).toContain(change);
      expect(why).toMatch(/^.{20}/);
    }
  });
});
