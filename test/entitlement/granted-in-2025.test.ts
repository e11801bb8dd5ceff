import { describe, expect, it } from "vitest";
import type { CatalogueView } from "../../src/catalogue/metiers.js";
import { derivedFacts } from "../../src/entitlement/derived-facts.js";
import type { MetierId } from "../../src/ids/types.js";
import { metierPosition } from "../../src/job/metier-position.js";
import { compared } from "./cases.js";
import { twiceSince2017 } from "./expected/otherwise/soignante.js";
import { sheetsOf2025 } from "./expected/sheets-of-2025.js";
import type { Expected } from "./expected/words.js";

/** A row of the table holds, for whoever looks at the sheet so. */
function expectGranted({ metier, id, points, facts, due }: Expected, view: CatalogueView): void {
  const { complements, functionalBonuses } = metierPosition(metier as MetierId, view);
  const entry = [...complements, ...functionalBonuses].find((each) => each.id === id);
  expect(entry?.points.toFixed()).toBe(points);
  const condition = entry?.condition ?? { not: { always: true } };
  const { wrong, verdicts } = compared(condition, { facts, due }, derivedFacts(metier, view));
  expect(wrong).toEqual([]);
  expect(verdicts).toEqual("always" in condition ? ["granted"] : ["granted", "refused"]);
}

const titled = <T extends Expected>(rows: readonly T[]): readonly (readonly [string, T])[] =>
  rows.map((row) => [`${row.metier}: ${row.id} (p. ${row.line})`, row]);

describe("what the sheets of September 2025 grant, on both sides of every threshold", () => {
  it.each(titled(sheetsOf2025))("%s", (_, row) => {
    expectGranted(row, { law: "in-force", on: "2025-10-01" });
  });
});

describe("30 points twice (R232), from the first day of avenant no. 2017-02", () => {
  it.each(titled(twiceSince2017))("%s", (_, row) => {
    expectGranted(row, { law: "in-force", on: "2017-07-01", readings: row.readings });
  });
});
