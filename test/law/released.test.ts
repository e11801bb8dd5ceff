import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  type DatedFigure,
  datedFigures,
  hashOf,
  moved,
  type Released,
} from "../../scripts/pages/figures.js";

const released: Released = JSON.parse(
  readFileSync(new URL("released.json", import.meta.url), "utf8"),
);
const figures = datedFigures(new URL("../../", import.meta.url));
const [first, ...others] = figures as readonly [DatedFigure, ...DatedFigure[]];

describe("the figures released", () => {
  it("are as they were released: a correction is a new record (npm run release:figures locks it)", () => {
    expect(moved(figures, released)).toEqual([]);
    expect(Object.keys(released).length).toBeGreaterThan(400);
  });

  it("are told apart by file, ids, first day and act", () => {
    expect(new Set(figures.map(({ key }) => key)).size).toBe(figures.length);
    expect(Object.keys(released)).toContain(
      "parameters/pointValue/values@2002-12-01 point-2002-12",
    );
  });

  it("would show an edit and a removal, and let a new one in", () => {
    const edited = { ...first, hash: "0" };
    expect(moved([edited, ...others], released)).toEqual([`edited: ${first.key}`]);
    expect(moved(others, released)).toEqual([`removed: ${first.key}`]);
    const added = { ...first, key: `${first.key} corrected` };
    expect(moved([...figures, added], released)).toEqual([]);
  });

  it("change their hash with their value, their days and their act, and with nothing else", () => {
    const dated = { from: "2003-07-01", value: "4.151", act: "2002-02" };
    const before = hashOf(dated);
    expect(before).toBe(hashOf({ act: "2002-02", value: "4.151", from: "2003-07-01" }));
    expect(hashOf(Object.assign({ checked: "2026-11-22", confidence: "high" }, dated))).toBe(
      before,
    );
    for (const edit of [
      { value: "4.152" },
      { from: "2003-07-02" },
      { act: "x" },
      { to: "2004-01-01" },
    ]) {
      expect([edit, hashOf({ ...dated, ...edit }) === before]).toEqual([edit, false]);
    }
  });
});
