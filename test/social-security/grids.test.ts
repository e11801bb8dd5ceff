import { describe, expect, it } from "vitest";
import type { Issue, Outcome } from "../../src/intake/issue.js";
import {
  activities,
  anomalies,
  between,
  diplomaFor,
  emploi,
  emplois,
  emploisAt,
  emploisOpenTo,
  emploiText,
  engineerLevels,
  grids,
  level,
  levelsOf,
  metiers,
  readings,
  replaces,
  safeActivities,
  safeBecomes,
  safeBetween,
  safeEmploi,
  safeEmploisOpenTo,
  safeLabelIn,
  safeLevel,
  safeLevelsOf,
  safeMetier,
  safeSearchEmplois,
  safeVerify,
  searchEmplois,
} from "../../src/social-security/index.js";
import { json } from "../doors/read.js";

const codes = (outcome: Outcome<unknown>): readonly string[] =>
  outcome.ok ? [] : outcome.issues.map(({ code, path }) => [code, ...path].join(" "));

const issues = (outcome: Outcome<unknown>): readonly Issue[] => (outcome.ok ? [] : outcome.issues);

interface Source {
  readonly counts: {
    readonly careByLevel: Readonly<Record<string, number>>;
    readonly careByBac: Readonly<Record<string, number>>;
  };
  readonly grids: readonly { readonly positions?: string }[];
  readonly metiers: readonly object[];
  readonly emplois: readonly { readonly formerMetier?: { readonly lines: readonly number[] } }[];
  readonly engineerLevels: readonly object[];
  readonly branches: readonly object[];
  readonly anomalies: readonly { readonly id: string; readonly effect: string }[];
}

const source = json<Source>("test/law/sources/grids.json");
const seed = <T>(name: string): T => json<T>(`seeds/social-security/${name}.json`);

/** A value without what the seeds say beyond the keyed copy: what another reading changes, and the lines of a former métier. */
function asKeyed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asKeyed);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).flatMap(([key, each]) => {
    if (key === "variants" || key === "positions") return [];
    return key === "at" ? [["lines", each.slice(0, 2)]] : [[key, asKeyed(each)]];
  });
  return Object.fromEntries(entries);
}

describe("the seeds of the grids", () => {
  it("are what was keyed twice, figure by figure", () => {
    const { grids: kept, engineerLevels: described, branches } = seed<Source>("grids");
    expect(asKeyed(seed("emplois"))).toEqual(asKeyed(source.emplois));
    expect(seed("metiers")).toEqual(source.metiers);
    expect([kept, described, branches]).toEqual(
      asKeyed([source.grids, source.engineerLevels, source.branches]),
    );
    expect(anomalies().map(({ id, effect }) => [id, effect])).toEqual(
      source.anomalies.map(({ id, effect }) => [id, effect]),
    );
  });

  it("read each ambiguity in one of the ways that they list, the taken one first", () => {
    for (const { choices, taken } of readings()) expect(choices[0]?.id).toBe(taken);
    const settled = anomalies().flatMap(({ reading }) => reading ?? []);
    expect(readings().map(({ id }) => id)).toEqual(expect.arrayContaining(settled));
  });
});

describe("the levels", () => {
  it("are 47, no two alike, in four grids, each with its place", () => {
    const all = grids().flatMap((grid) => grid.levels.map((id, index) => ({ grid, id, index })));
    expect(new Set(all.map(({ id }) => id)).size).toBe(47);
    expect(grids().map(({ levels }) => levels.length)).toEqual([12, 15, 15, 5]);
    for (const { grid, id, index } of all)
      expect(level(id)).toEqual({
        id,
        grid: grid.id,
        rank: index + 1,
        of: grid.levels.length,
      });
  });

  it("are written with spaces or in small letters as well", () => {
    expect(level(" 6 e c ")).toEqual(level("6EC"));
    expect(level("iv b").id).toBe("IVB");
  });

  it("are refused with the nearest one, or as no text", () => {
    expect(issues(safeLevel("6ED"))[0]?.suggestion).toBe("6EA");
    expect(codes(safeLevel(""))).toEqual(["out-of-range text"]);
    expect(codes(safeLevel(6))).toEqual(["invalid-type text"]);
    expect(codes(safeLevel(undefined))).toEqual(["missing text"]);
  });

  it("of a métier and of an emploi go up, in the order of their grid", () => {
    const ranks = (levels: readonly string[]): readonly number[] =>
      levels.map((each) => level(each).rank);
    for (const { levels } of [...metiers(), ...emplois()]) {
      const own = ranks(levels.map((each) => (typeof each === "string" ? each : each.level)));
      expect(own).toEqual([...own].sort((a, b) => a - b));
    }
  });

  it("that no sheet uses have nobody, and the others somebody or a description", () => {
    for (const { levels, unused } of grids())
      for (const each of levels) {
        const { metiers: held, emplois: there, descriptions } = emploisAt(each);
        const none = held.length + there.length + descriptions.length === 0;
        expect([each, none]).toEqual([each, unused.includes(each)]);
      }
  });

  it("of the care grid have as many emplois as the text counts", () => {
    const counted = Object.keys(source.counts.careByLevel).map((each) => [
      each,
      emploisAt(each as "1E").emplois.length,
    ]);
    expect(Object.fromEntries(counted)).toEqual(source.counts.careByLevel);
  });

  it("of consulting engineers are described, three times 11A and twice 12", () => {
    expect(engineerLevels().map(({ descriptions }) => descriptions.length)).toEqual([
      1, 1, 3, 1, 2,
    ]);
  });

  it("of every emploi are found again from the level", () => {
    for (const { code } of emplois())
      for (const each of levelsOf(code).levels)
        expect(emploisAt(each).emplois.map((found) => found.code)).toContain(code);
  });

  it("of an administrative emploi are not known under the other reading", () => {
    const readings = { R140: "not-known" } as const;
    expect(codes(safeLevelsOf("011101", { readings }))).toEqual(["nothing-printed code"]);
    expect(levelsOf("130501", { readings }).levels).toEqual(["IVA", "IVB", "VA"]);
    expect(emploisAt("4A", { readings }).emplois).toEqual([]);
    expect(emploisAt("4A", { readings }).metiers.length).toBeGreaterThan(0);
  });

  it("are not asked twice of a code or of readings that cannot be read", () => {
    expect(codes(safeLevelsOf(undefined))).toEqual(["missing code"]);
    expect(codes(safeLevelsOf("011101", { readings: 1 }))).toEqual(["invalid-type readings"]);
  });
});

describe("the emplois", () => {
  it("are 127: 81, 3 and 43, in 15 métiers", () => {
    const count = (grid: "administrative" | "computing" | "care" | "engineer"): number =>
      emplois({ grid }).length;
    expect([count("administrative"), count("computing"), count("care"), count("engineer")]).toEqual(
      [81, 3, 43, 0],
    );
    expect(metiers().flatMap((each) => each.emplois)).toEqual(
      emplois({ grid: "administrative" }).map(({ code }) => code),
    );
  });

  it("are each found by every code that the text prints for them", () => {
    for (const { code, otherCodes = [], recodes } of emplois())
      for (const each of [code, ...otherCodes, ...(recodes ? [recodes.code] : [])])
        expect(emploi(each).code).toBe(code);
  });

  it("are refused with the code of the nearest label, or the nearest code", () => {
    expect(issues(safeEmploi("Orthophonist"))[0]?.suggestion).toBe("060201");
    expect(issues(safeEmploi("060304 "))[0]?.suggestion).toBe("060304");
    expect(issues(safeEmploi("a quite different text"))[0]?.suggestion).toBeUndefined();
    expect(codes(safeEmploi(60304))).toEqual(["invalid-type code"]);
    expect(codes(safeMetier("9999"))).toEqual(["unknown-metier code"]);
    expect(codes(safeMetier(106))).toEqual(["invalid-type code"]);
    expect(codes(safeMetier(undefined))).toEqual(["missing code"]);
  });

  it("keep what a second code asks for where it is an emploi of its own", () => {
    const readings = { R143: "two-emplois" } as const;
    expect(diplomaFor("060107", { readings })).toEqual(diplomaFor("060307"));
    expect(emploi("060307", { readings }).otherCodes).toBeUndefined();
  });

  it("replace and are replaced, both ways, under either reading of the note", () => {
    for (const R141 of ["as-011308", "as-printed"] as const)
      for (const each of emplois({ readings: { R141 } }))
        for (const code of replaces(each.code as "011321", { readings: { R141 } }).codes)
          expect(emploi(code, { readings: { R141 } }).replacedBy?.code).toBe(each.code);
    expect(replaces("060301")).toEqual({ codes: [] });
  });

  it("are asked about in a whole year", () => {
    expect(codes(safeBecomes("011402", {}))).toEqual(["missing year"]);
    expect(codes(safeBecomes("011402", { year: "2025" }))).toEqual(["invalid-type year"]);
    expect(codes(safeBecomes("011402", { year: 2025.5 }))).toEqual(["not-whole year"]);
    expect(codes(safeBecomes("011402", { year: 20_250 }))).toEqual(["out-of-range year"]);
    expect(codes(safeBecomes("011402", undefined))).toEqual(["missing year"]);
  });

  it("have a label in a branch, undecided where its letters are not explained", () => {
    expect(codes(safeLabelIn("060304", "Famille"))).toEqual(["unknown-value branch"]);
    expect(codes(safeLabelIn(undefined, "famille"))).toEqual(["missing code"]);
    expect(codes(safeLabelIn("090402", "famille", { readings: 1 }))).toEqual([
      "invalid-type readings",
    ]);
    expect(safeLabelIn("060304", "famille", { readings: { R142: "letters" } })).toEqual({
      ok: true,
      value: { label: "Infirmier(e) de bloc opératoire (IBODE)", readings: [] },
    });
  });
});

describe("the activities", () => {
  it("are 198 of métiers, 14 of them of some branches; 47 and 274 of emplois", () => {
    const count = (all: readonly { readonly activities: readonly object[] }[]): number =>
      all.reduce((sum, each) => sum + each.activities.length, 0);
    const ofMetiers = metiers().flatMap((each) => each.levels);
    expect(count(ofMetiers)).toBe(198);
    const named = ofMetiers.flatMap((each) => each.activities.filter(({ branches }) => branches));
    expect(named).toHaveLength(14);
    const ofGrid = (grid: "computing" | "care"): number =>
      emplois({ grid }).reduce((sum, { code, lost }) => {
        return lost === undefined ? sum + count(activities(code as "060301")) : sum;
      }, 0);
    expect([ofGrid("computing"), ofGrid("care")]).toEqual([47, 274]);
  });

  it("of all levels above the lowest are what separates the lowest from the highest", () => {
    for (const { code, levels } of metiers()) {
      const [from, ...above] = levels.map((each) => each.level);
      const to = above.at(-1) as "4A";
      const { added } = between(code, { from: from as "3", to });
      expect(added).toEqual(activities(code).slice(1));
    }
  });

  it("of a branch are those of every branch and its own", () => {
    const of = (branch: "maladie" | "famille"): number =>
      activities("0111", { level: "4B", branch })[0]?.activities.length as number;
    expect([of("maladie"), of("famille")]).toEqual([5, 2]);
  });

  it("of an emploi in the care grid are of its one level", () => {
    expect(activities("060304").map((each) => each.level)).toEqual(["6EB"]);
  });

  it("are refused where they are lost, and at a level that is none of theirs", () => {
    expect(codes(safeActivities("060703", { level: "6EA" }))).toEqual(["nothing-printed code"]);
    // The purpose repeats the diploma (G.1102-1103), the activities are those of 071101 (G.1107-1111).
    expect(emploi("060703").lost).toEqual({ purpose: [1102, 1103], activities: [1107, 1111] });
    expect(emploi("060703").lines).toEqual({ table: 716, sheet: [1091, 1111] });
    expect(codes(safeActivities("0111", { level: "6" }))).toEqual(["unknown-value level"]);
    expect(codes(safeActivities("0111", { level: "6", readings: 1 }))).toEqual([
      "invalid-type readings",
    ]);
    expect(codes(safeActivities(undefined))).toEqual(["missing code"]);
    expect(issues(safeActivities("Comptabl"))[0]?.suggestion).toBe("1001");
  });

  it("between two levels are refused for everything that is wrong with them", () => {
    expect(codes(safeBetween("0703", { from: "9", to: "3" }))).toEqual([
      "unknown-value from",
      "unknown-value to",
      "out-of-order from",
    ]);
    expect(codes(safeBetween(undefined, { from: "5B", to: "4B" }))).toEqual([
      "missing code",
      "out-of-order from",
    ]);
    expect(codes(safeBetween("0703", { from: "5B" }))).toEqual(["missing to"]);
    expect(between("0703", { from: "4B", to: "4B" }).added).toEqual([]);
  });
});

describe("the diplomas", () => {
  it("are asked for by 42 emplois of the care grid, and by none of one", () => {
    const care = emplois({ grid: "care" }).map(({ code }) => diplomaFor(code));
    expect(care.filter(({ anyOf }) => anyOf.length > 0)).toHaveLength(42);
    expect(care.filter(({ none }) => none)).toHaveLength(1);
    const numbers = care.flatMap(({ anyOf }) => anyOf.flatMap(({ rncp }) => rncp ?? []));
    expect([numbers.length, new Set(numbers).size]).toEqual([37, 31]);
  });

  it("open the emplois that ask for them, by number, level and distance from the bac", () => {
    for (const { code } of emplois({ grid: "care" }))
      for (const { rncp, rncpLevel, bac, titles } of diplomaFor(code).anyOf) {
        const held = [
          ...(rncp === undefined ? [] : [{ rncp }]),
          ...(rncpLevel === undefined ? [] : [{ rncpLevel }]),
          ...(bac === undefined ? [] : [{ bac }]),
          ...titles.map((title) => ({ title })),
        ];
        for (const each of held)
          expect(emploisOpenTo(each).open.map((open) => open.emploi.code)).toContain(code);
      }
  });

  it("of a level open no fewer emplois where a level opens those below", () => {
    const readings = { R149: "that-or-below" } as const;
    for (const bac of ["CAP", "Bac", "Bac+2", "Bac+3", "Bac+5", "Bac+6", "Bac+9"] as const) {
      const [own, below] = [emploisOpenTo({ bac }), emploisOpenTo({ bac, readings })];
      const all = below.open.map(({ emploi: { code } }) => code);
      expect(all).toEqual(expect.arrayContaining(own.open.map(({ emploi: { code } }) => code)));
    }
    expect(emploisOpenTo({ bac: "Bac+9", readings }).open).toHaveLength(41);
  });

  it("are written with what is printed of them, and no more", () => {
    const told = emploiText("170108", "en", { readings: { R145: "alternative" } });
    expect(told).toContain("(RNCP 38443, level 6, Bac+3)");
    expect(told).toMatch(/diploma: Master 1 [^()]*$/m);
  });

  it("that say nothing of a word open nothing", () => {
    expect(emploisOpenTo({ title: "de la" }).open).toEqual([]);
    expect(emploisOpenTo({ rncp: "1" }).open).toEqual([]);
  });

  it("are refused where they are none", () => {
    expect(codes(safeEmploisOpenTo({ rncp: "RNCP8940" }))).toEqual(["unknown-value rncp"]);
    expect(codes(safeEmploisOpenTo({ rncp: 8940 }))).toEqual(["invalid-type rncp"]);
    expect(codes(safeEmploisOpenTo({ rncpLevel: "6" }))).toEqual(["invalid-type rncpLevel"]);
    expect(codes(safeEmploisOpenTo({ rncpLevel: 9 }))).toEqual(["out-of-range rncpLevel"]);
    expect(codes(safeEmploisOpenTo({ rncpLevel: 4.5 }))).toEqual(["not-whole rncpLevel"]);
    expect(codes(safeEmploisOpenTo({ bac: "Bac+4" }))).toEqual(["unknown-value bac"]);
  });
});

describe("a search among the emplois", () => {
  it("finds every emploi by its own label, first or beside those that share it", () => {
    for (const { code, label } of emplois()) {
      const found = searchEmplois(label);
      const same = found.filter((each) => each.label === label).map((each) => each.code);
      expect([label, same]).toEqual([label, expect.arrayContaining([code])]);
      expect(found[0]?.label).toBe(label);
    }
  });

  it("keeps to a grid", () => {
    expect(searchEmplois("infirmière", { grid: "computing" })).toEqual([]);
    expect(searchEmplois("060304", { grid: "computing" })).toEqual([]);
    expect(searchEmplois("responsable", { grid: "administrative" }).length).toBeGreaterThan(3);
  });

  it("refuses what is no text", () => {
    expect(codes(safeSearchEmplois(12))).toEqual(["invalid-type text"]);
    expect(codes(safeSearchEmplois(undefined))).toEqual(["missing text"]);
    expect(codes(safeSearchEmplois("x".repeat(201)))).toEqual(["out-of-range text"]);
    expect(searchEmplois("")).toEqual([]);
  });
});

describe("the verification of examples about the grids", () => {
  it("refuses a file that is not of this door, and says which of several", () => {
    expect(codes(safeVerify({ title: "x" }))).toContain("missing door");
    expect(codes(safeVerify([{ title: "x" }]))).toContain("missing 0 door");
  });
});
