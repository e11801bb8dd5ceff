import { describe, expect, it } from "vitest";
import { indexed, rank } from "../../../src/catalogue/titles/rank.js";

const catalogue = indexed(
  [
    {
      id: "a",
      fields: [
        [6, ["Chargé(e) de réservation"]],
        [4, ["télé opérateur(trice)"]],
      ],
    },
    {
      id: "b",
      fields: [
        [6, ["Opérateur de saisie"]],
        [1, ["réservation"]],
      ],
    },
    { id: "c", fields: [[6, ["Chargé de réservation de billets"]]] },
  ],
  4,
);

describe("a search in a catalogue", () => {
  it("puts first what bears the text as a name, in whole", () => {
    expect(rank(catalogue, "chargée de réservation")).toEqual(["a", "c"]);
  });

  it("keeps what answers to most of the words, a title before a detail", () => {
    expect(rank(catalogue, "réservation")).toEqual(["a", "c", "b"]);
  });

  it("finds two words written as one", () => {
    expect(rank(catalogue, "téléopératrice")[0]).toBe("a");
  });

  it("finds nothing where nothing answers, or nothing is asked", () => {
    expect(rank(catalogue, "xyzzy")).toEqual([]);
    expect(rank(catalogue, "de la")).toEqual([]);
  });
});
