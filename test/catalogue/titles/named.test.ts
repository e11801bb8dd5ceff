import { describe, expect, it } from "vitest";
import {
  everyNamedBy,
  namedBy,
  type TitledEntry,
  titledBy,
} from "../../../src/catalogue/titles/named-by.js";
import { foldTitle } from "../../../src/catalogue/titles/title.js";

const large = "Chef du personnel (+ de 300 lits)";
const small = "Chef du personnel (- de 300 lits)";
const first = "Préposé radio N1";
const second = "Préposé radio N2";
const of = (...titles: readonly string[]): TitledEntry & { readonly names: string } => ({
  ...titledBy(titles),
  names: titles.join(" / "),
});
const all = [of(large, "Cadre administratif"), of(small), of(first), of(second)];

const names = (found: readonly { readonly names: string }[]): readonly string[] =>
  found.map((each) => each.names);

describe("a title", () => {
  it("names every level and every size where it has neither", () => {
    expect(names(everyNamedBy("Chef du personnel", all))).toEqual([
      `${large} / Cadre administratif`,
      small,
    ]);
    expect(names(everyNamedBy("préposée radio", all))).toEqual([first, second]);
    expect(names(everyNamedBy("Cadre administratif", all))).toEqual([
      `${large} / Cadre administratif`,
    ]);
  });

  it("names its own level or size where it has one", () => {
    expect(names(everyNamedBy("Préposé radio N2", all))).toEqual([second]);
    expect(names(everyNamedBy(small, all))).toEqual([small]);
    expect(names(namedBy(large, all))).toEqual([`${large} / Cadre administratif`]);
  });

  it("says its size by a sign or in words, and no sign for another", () => {
    for (const written of ["plus de 300 lits", "+ 300 lits", "+300 lits", "PLUS DE 300 LITS"])
      expect(names(namedBy(`Chef du personnel (${written})`, all))).toEqual([
        `${large} / Cadre administratif`,
      ]);
    for (const written of ["moins de 300 lits", "- 300 lits", "-300 lits"])
      expect(names(namedBy(`chef du personnel (${written})`, all))).toEqual([small]);
    expect(namedBy("Chef du personnel (300 lits)", all)).toEqual([]);
    expect(namedBy("Chef du personnel (- de 500 lits)", all)).toEqual([]);
    expect(foldTitle("Sous-chef ( - 35)")).toBe("sous-chef-moins-35");
  });
});
