import { describe, expect, it } from "vitest";
import { type Bonus, filieres, metiers, regroupements, seed } from "./read.js";

const extinction = seed<{ id: string; source: { from?: string } }[]>("extinction");
const annexe3 = seed<{ functionalBonuses: Bonus[] }>("annexe-3");
const complements = metiers.flatMap((metier) => metier.complements);

function repeated(names: readonly string[]): readonly string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}

/** What holds under the sheets of 2025 only. */
const isOfTheSheets = ({ choice, absent }: { choice: string; absent?: boolean }): boolean =>
  absent === true && choice === "scale";

describe("the catalogue of annexe I", () => {
  it("has 5 filières, 27 regroupements, 87 métiers and 200 emplois", () => {
    expect(filieres).toHaveLength(5);
    expect(regroupements).toHaveLength(27);
    expect(metiers).toHaveLength(87);
    expect(metiers.flatMap(({ emplois }) => emplois)).toHaveLength(200);
  });

  it("has 92 complements, six more since the one scale of the responsable logistique niveau 2 is written out for the three functions that share it", () => {
    const shared = /^(chef-de-buanderie|contremaitre|surveillant-d-entretien)-.*\d/;
    const scale = complements.filter(({ variants = [] }) => !variants.some(isOfTheSheets));
    const writtenOut = scale.filter(({ id }) => shared.test(id));
    expect(writtenOut).toHaveLength(9);
    expect(new Set(writtenOut.map(({ points }) => points[0]?.value))).toEqual(
      new Set(["25", "50", "60"]),
    );
    expect(scale).toHaveLength(92 - 3 + 9);
  });

  it("has ten more complements of that métier, that the sheets of 2025 print (reading R13)", () => {
    const printed = complements.filter(({ variants = [] }) => variants.some(isOfTheSheets));
    expect(printed.map(({ points }) => points[0]?.value)).toEqual([
      "25",
      "25",
      "25",
      "50",
      "50",
      "50",
      "50",
      "60",
      "60",
      "80",
    ]);
  });

  it("has 31 functional bonuses in its sheets, and annexe III 6", () => {
    expect(metiers.flatMap(({ functionalBonuses }) => functionalBonuses)).toHaveLength(31);
    expect(annexe3.functionalBonuses).toHaveLength(6);
  });

  it("has 80 métiers that say who may hold them, and one of which an act says it", () => {
    const access = metiers.flatMap((metier) => metier.access ?? []);
    expect(access.filter(({ begins }) => begins === undefined)).toHaveLength(80);
    expect(access.filter(({ begins }) => begins !== undefined)).toHaveLength(1);
  });

  it("counts what each regroupement announces; 3.3 announces 5 emplois and lists 6", () => {
    for (const { number, announced, metiers: listed } of regroupements) {
      const emplois = listed.reduce((sum, metier) => sum + metier.emplois.length, 0);
      expect([number, listed.length]).toEqual([number, announced.metiers]);
      expect([number, emplois]).toEqual([number, announced.emplois + (number === "3.3" ? 1 : 0)]);
    }
  });

  it("names each filière, regroupement, métier and emploi once", () => {
    const ids = [filieres, regroupements, metiers].map((list) => list.map(({ id }) => id));
    for (const names of ids) expect(repeated(names)).toEqual([]);
    for (const { emplois } of metiers)
      expect(repeated(emplois.map(({ label }) => label))).toEqual([]);
  });

  it("names complements and functional bonuses once in a métier, and none like one of annexe III", () => {
    const common = annexe3.functionalBonuses.map(({ id }) => id);
    for (const metier of metiers) {
      const own = [...metier.complements, ...metier.functionalBonuses].map(({ id }) => id);
      expect(repeated([...own, ...common])).toEqual([]);
    }
  });

  it("has names in ASCII kebab-case", () => {
    const names = [...metiers, ...complements, ...extinction].map(({ id }) => id);
    expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))).toEqual([]);
  });

  it("excludes both ways, within the same métier", () => {
    for (const metier of metiers) {
      const byId = new Map(metier.complements.map((each) => [each.id, each]));
      for (const { id, excludes } of metier.complements) {
        expect(excludes).not.toContain(id);
        for (const other of excludes) expect(byId.get(other)?.excludes).toContain(id);
      }
    }
  });

  it("tests whoever held an emploi for complements of that métier only", () => {
    for (const metier of metiers) {
      const own = metier.complements.map(({ id }) => id);
      for (const emploi of metier.emplois)
        expect(own).toEqual(expect.arrayContaining([...emploi.complements]));
    }
  });
});

describe("the jobs in extinction", () => {
  it("are the 27 printed, the 32 of the lost lists, marked so, and six of 2017", () => {
    expect(extinction.filter(({ source }) => source.from === undefined)).toHaveLength(27);
    expect(extinction.filter(({ source }) => source.from === "S.5")).toHaveLength(32);
    expect(extinction.filter(({ source }) => source.from === "DP p.199")).toHaveLength(6);
    expect(extinction).toHaveLength(65);
  });

  it("are named once, and not like a métier", () => {
    expect(repeated([...extinction, ...metiers].map(({ id }) => id))).toEqual([]);
  });
});
