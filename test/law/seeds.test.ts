import { describe, expect, it } from "vitest";
import { entryAsRead as readOn } from "../../src/law/as-read.js";
import { lawOn } from "../../src/law/law-on.js";
import { reading } from "../../src/law/reading.js";
import type { Entry } from "../../src/law/seeds.js";

const on = lawOn("2003-07-01");
const read = <T extends Entry>(entry: T, choices: Parameters<typeof readOn>[2]) =>
  readOn(entry, on, choices);

const source = { article: "A1", lines: [1] } as const;

interface Pointed extends Entry {
  readonly points: string;
}

const entry = {
  source,
  points: "10",
  variants: [
    { reading: "R12", choice: "table", points: "3" },
    { reading: "R16", choice: "left-out", absent: true },
    { reading: "R16", choice: "restored" },
  ],
} as Pointed;

describe("an entry of the seeds", () => {
  it("is itself where no reading touches it", () => {
    const plain: Entry = { source };
    expect(read(plain, { R12: "table" })).toEqual({ entry: plain, readings: [], acts: [] });
  });

  it("is itself under the readings taken, and names them once", () => {
    const found = read(entry, undefined);
    expect(found?.entry.points).toBe("10");
    expect(found?.readings).toEqual([
      { id: "R12", choice: "text" },
      { id: "R16", choice: "restored" },
    ]);
  });

  it("changes under another choice", () => {
    expect(read(entry, { R12: "table" })?.entry.points).toBe("3");
    expect(read(entry, { R12: "table" })?.readings[0]).toEqual({ id: "R12", choice: "table" });
  });

  it("changes only under both readings where it takes two", () => {
    const both = {
      source,
      points: "10",
      variants: [
        {
          reading: "R46",
          choice: "clinicat-only",
          also: { reading: "R47", choice: "pharmacist-only" },
          points: "3",
        },
      ],
    } as unknown as Pointed;
    expect(read(both, { R46: "clinicat-only" })?.entry.points).toBe("10");
    expect(read(both, { R47: "pharmacist-only" })?.entry.points).toBe("10");
    expect(read(both, { R46: "clinicat-only", R47: "pharmacist-only" })?.entry.points).toBe("3");
  });

  it("is not there under a reading that leaves it out", () => {
    expect(read(entry, { R16: "left-out" })).toBeUndefined();
  });
});

describe("a reading", () => {
  it("is the caller's choice, or the first", () => {
    expect(reading(undefined, "R1")).toEqual({ id: "R1", choice: "each-line" });
    expect(reading({}, "R1").choice).toBe("each-line");
    expect(reading({ R1: "on-the-total" }, "R1").choice).toBe("on-the-total");
  });

  it("is the same object each time", () => {
    expect(reading({ R1: "each-line" }, "R1")).toBe(reading(undefined, "R1"));
  });
});
