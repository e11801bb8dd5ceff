import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/catalogue/condition/evaluate.js";
import type { Complement, FunctionalBonus, Metier } from "../../src/catalogue/metiers.js";
import type { MetierId } from "../../src/ids/types.js";
import type { Position } from "../../src/job/position.js";
import { derivedFacts, ficheNotesOf, metierPosition, metiers } from "../as-signed.js";
import { combinations, together, valuesOf } from "./cases.js";
import { expectedAccess } from "./expected/access.js";
import { expected } from "./expected/index.js";

const positionOf = ({ id }: Pick<Metier, "id">): Position => metierPosition(id, {});
const entriesOf = ({
  complements,
  functionalBonuses,
}: Position): readonly (Complement | FunctionalBonus)[] => [...complements, ...functionalBonuses];

describe("what the text grants, on both sides of every threshold", () => {
  it.each(expected.map((row) => [`${row.metier}: ${row.id} (L.${row.line})`, row] as const))(
    "%s",
    (_, { metier, id, points, line, facts, due }) => {
      const entry = entriesOf(positionOf({ id: metier as MetierId })).find(
        (each) => each.id === id,
      );
      expect(entry?.points.toFixed()).toBe(points);
      const [first = 0, last = first] = entry?.source.lines ?? [];
      expect(line >= first && line <= last).toBe(true);
      const condition = entry?.condition ?? { always: true };
      const derived = derivedFacts(metier, {});
      const verdicts = new Set<string>();
      for (const given of combinations(together(valuesOf(condition), facts))) {
        const { verdict } = evaluate(condition, { ...given, ...derived });
        expect([given, verdict]).toEqual([given, due(given) ? "granted" : "refused"]);
        verdicts.add(verdict);
      }
      if (!("always" in condition) && Object.values(derived).every((fact) => !fact)) {
        expect([...verdicts].sort()).toEqual(["granted", "refused"]);
      }
    },
  );

  it("has a line for every complement and functional bonus of the fiches, and for those of A3.4.4", () => {
    const written = new Set(expected.map(({ metier, id }) => `${metier} ${id}`));
    const missing = metiers().flatMap(({ id: metier, complements, functionalBonuses }) =>
      [...complements, ...functionalBonuses]
        .map(({ id }) => `${metier} ${id}`)
        .filter((name) => !written.has(name)),
    );
    expect(missing).toEqual([]);
    const common = metierPosition("brancardier", {}).functionalBonuses.map(({ id }) => id);
    expect(common.filter((id) => !expected.some((row) => row.id === id))).toEqual([]);
  });
});

describe("who may hold a métier, on both sides of every threshold", () => {
  it.each(expectedAccess.map((row) => [`${row.metier} (L.${row.line})`, row] as const))(
    "%s",
    (_, { metier, line, facts, due }) => {
      const entry = ficheNotesOf(metier, {}).access?.entry;
      const [first = 0, last = first] = entry?.source.lines ?? [];
      expect(line >= first && line <= last).toBe(true);
      const condition = entry?.condition ?? { not: { always: true } };
      const cases = combinations(together(valuesOf(condition), facts));
      const verdicts = new Set(cases.map((given) => evaluate(condition, given).verdict));
      const wrong = cases.filter(
        (given) => evaluate(condition, given).verdict !== (due(given) ? "granted" : "refused"),
      );
      expect(wrong).toEqual([]);
      if (!("always" in condition)) expect([...verdicts].sort()).toEqual(["granted", "refused"]);
    },
  );

  it("has a line for each of the 80 métiers that say it, and for no other", () => {
    const stating = metiers().filter(({ id }) => ficheNotesOf(id, {}).access !== undefined);
    expect(stating).toHaveLength(80);
    expect(expectedAccess.map(({ metier }) => metier)).toEqual(stating.map(({ id }) => id));
  });
});

describe("a fact that nobody stated", () => {
  it("leaves a condition open unless every answer would decide it alike", () => {
    for (const metier of metiers()) {
      const derived = derivedFacts(metier.id, {});
      for (const { condition } of entriesOf(positionOf(metier))) {
        const values = valuesOf(condition);
        for (const [fact, answers] of values) {
          const others = new Map([...values].filter(([id]) => id !== fact));
          for (const given of combinations(others)) {
            const open = evaluate(condition, { ...given, ...derived });
            const closed = answers.map(
              (answer) => evaluate(condition, { ...given, ...derived, [fact]: answer }).verdict,
            );
            if (open.verdict === "missing") expect(open.facts).toEqual([fact]);
            else expect(new Set(closed)).toEqual(new Set([open.verdict]));
          }
        }
      }
    }
  });
});
