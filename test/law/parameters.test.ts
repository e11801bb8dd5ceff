import { describe, expect, it } from "vitest";
import { type LawAsked, lawOn } from "../../src/law/law-on.js";
import { parameterAt, parameterFigure, parameters } from "../../src/law/parameters.js";
import { entryAt, valueAt, valueFrom } from "../../src/law/series.js";

const series = [
  { from: "2003-07-01", value: "10", act: "2002-02" },
  { from: "2003-07-01", value: "11", act: "2003-05" },
  { from: "2006-07-01", to: "2006-11-01", value: "20", act: "2002-02" },
];
const firstDay = lawOn("2003-07-01");
const signed = "as-signed";
const both = "in-force";
const at = (day: string, law: LawAsked): string | undefined =>
  valueAt(series, lawOn(day, { law }))?.toFixed();

describe("a figure through time", () => {
  it("holds from its first day until the next entry, and not before", () => {
    expect(
      ["2003-06-30", "2003-07-01", "2006-06-30", "2006-07-01"].map((day) => at(day, signed)),
    ).toEqual([undefined, "10", "10", "20"]);
  });

  it("ends where its entry is closed, and is not extended", () => {
    expect(["2006-10-31", "2006-11-01", "2030-01-01"].map((day) => at(day, signed))).toEqual([
      "20",
      undefined,
      undefined,
    ]);
  });

  it("is that of the acts applied; of two of the same day, the later act's", () => {
    expect(at("2004-01-01", both)).toBe("11");
    expect(at("2004-01-01", { knownOn: "2004-03-19" })).toBe("10");
    expect(at("2004-01-01", { knownOn: "2004-03-20" })).toBe("11");
    expect(entryAt(series, lawOn("2004-01-01", { law: signed }))).toBe(series[0]);
    expect(entryAt([], lawOn("2004-01-01"))).toBeUndefined();
  });

  it("is read once", () => {
    const entry = { from: "2003-07-01", value: "1.5", act: "signed" };
    expect(valueFrom(entry)).toBe(valueFrom(entry));
    expect(valueFrom(entry).toFixed()).toBe("1.5");
  });
});

describe("the dated figures", () => {
  it("each have an id, a label, an article, a unit and a checked source", () => {
    const all = parameters();
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { label, unit, article, values } of all) {
      expect([label.fr, label.en, unit, article].every((text) => text.length > 0)).toBe(true);
      for (const { checked, confidence } of values) {
        expect(checked).toMatch(/^20\d\d-\d\d-\d\d$/);
        expect(["high", "medium", "low"]).toContain(confidence);
      }
    }
  });

  it("follow the reading chosen", () => {
    expect(parameterAt("directorConstant", firstDay)?.toFixed()).toBe("32562");
    expect(parameterAt("directorConstant", firstDay, { R8: "35562" })?.toFixed()).toBe("35562");
    expect(parameterAt("directorConstant", firstDay, { R8: "32562" })?.toFixed()).toBe("32562");
  });

  it("enter a working by their name", () => {
    expect(parameterFigure("seniorityRateCap", firstDay, "percent")).toMatchObject({
      kind: "figure",
      unit: "percent",
      name: parameters().find(({ id }) => id === "seniorityRateCap")?.label,
    });
  });
});
