import { describe, expect, it } from "vitest";
import { derivedFacts } from "../../src/entitlement/derived-facts.js";
import type { MetierId } from "../../src/ids/types.js";
import { metierPosition } from "../../src/job/metier-position.js";
import { compared } from "./cases.js";
import { sheetsOf2025 } from "./expected/sheets-of-2025.js";

describe("what the sheets of September 2025 grant, on both sides of every threshold", () => {
  it.each(sheetsOf2025.map((row) => [`${row.metier}: ${row.id} (p. ${row.line})`, row] as const))(
    "%s",
    (_, { metier, id, points, facts, due }) => {
      const view = { law: "in-force", on: "2025-10-01" } as const;
      const { complements, functionalBonuses } = metierPosition(metier as MetierId, view);
      const entry = [...complements, ...functionalBonuses].find((each) => each.id === id);
      expect(entry?.points.toFixed()).toBe(points);
      const condition = entry?.condition ?? { not: { always: true } };
      const { wrong, verdicts } = compared(condition, { facts, due }, derivedFacts(metier, view));
      expect(wrong).toEqual([]);
      expect(verdicts).toEqual("always" in condition ? ["granted"] : ["granted", "refused"]);
    },
  );
});
