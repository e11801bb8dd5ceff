import { describe, it } from "vitest";
import type { CatalogueView } from "../../src/catalogue/metiers.js";
import { derivedFacts } from "../../src/entitlement/derived-facts.js";
import type { MetierId } from "../../src/ids/types.js";
import { metierPosition } from "../../src/job/metier-position.js";
import { expectGranted } from "./cases.js";
import { twiceSince2017 } from "./expected/otherwise/soignante.js";
import { sheetsOf2025 } from "./expected/sheets-of-2025.js";
import type { Expected } from "./expected/words.js";

/** A row of the table holds, for whoever looks at the sheet so. */
function expectRow(row: Expected, view: CatalogueView): void {
  const { metier } = row;
  expectGranted(metierPosition(metier as MetierId, view), row, derivedFacts(metier, view));
}

const titled = <T extends Expected>(rows: readonly T[]): readonly (readonly [string, T])[] =>
  rows.map((row) => [`${row.metier}: ${row.id} (p. ${row.line})`, row]);

describe("what the sheets of September 2025 grant, on both sides of every threshold", () => {
  it.each(titled(sheetsOf2025))("%s", (_, row) => {
    expectRow(row, { law: "in-force", on: "2025-10-01" });
  });
});

describe("30 points twice (R232), from the first day of avenant no. 2017-02", () => {
  it.each(titled(twiceSince2017))("%s", (_, row) => {
    expectRow(row, { law: "in-force", on: "2017-07-01", readings: row.readings });
  });
});
