import { describe, expect, it } from "vitest";
import { atBothEnds, paragraph } from "../../../src/words/fiche/paragraph.js";

describe("a paragraph", () => {
  it("breaks between words, at a hundred characters with its indent", () => {
    const word = "x".repeat(49);
    expect(paragraph(`${word} ${word}`, " ")).toEqual([` ${word} ${word}`]);
    expect(paragraph(`${word} ${word}`, "  ")).toEqual([`  ${word}`, `  ${word}`]);
    expect(paragraph(`${word} ${word} a b`, "  ")).toEqual([`  ${word}`, `  ${word} a b`]);
  });

  it("leaves a word too long alone on its line, and no-break spaces whole", () => {
    const long = "x".repeat(120);
    expect(paragraph(`a ${long} b`, "")).toEqual(["a", long, "b"]);
    expect(paragraph("", " ")).toEqual([" "]);
    const same = "y".repeat(99);
    expect(paragraph(`${same} ${same} ${same}`, "")).toEqual([same, same, same]);
    expect(paragraph(`${"z".repeat(95)} a\u00a0b\u00a0c`, "")).toHaveLength(2);
  });
});

describe("two texts at both ends of a line", () => {
  it("stand a hundred columns apart, two spaces at least between them, or on two lines", () => {
    expect(atBothEnds("a", "b")).toBe(`a${" ".repeat(98)}b`);
    expect(atBothEnds("a".repeat(97), "b")).toBe(`${"a".repeat(97)}  b`);
    const [half, end] = ["y".repeat(60), " ".repeat(99)];
    expect(atBothEnds(`  ${half} ${half}`, "b")).toBe(`  ${half}\n  ${half}\n${end}b`);
    expect(atBothEnds("a".repeat(98), "b")).toBe(`${"a".repeat(98)}\n${" ".repeat(99)}b`);
  });
});
