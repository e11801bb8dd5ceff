import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/catalogue/condition/evaluate.js";
import type { MetierId, ReadingChoices } from "../../src/ids/types.js";
import type { Condition } from "../../src/law/seeds.js";
import { derivedFacts, ficheNotesOf, metierPosition } from "../as-signed.js";
import { combinations, together, valuesOf } from "./cases.js";
import { otherAccess } from "./expected/otherwise/access.js";
import { otherwise } from "./expected/otherwise/index.js";
import { told } from "./expected/otherwise/words.js";
import { type Given, has } from "./expected/words.js";

/** Cases that a condition decides otherwise than the text, and the verdicts that it gives. */
function compared(
  condition: Condition,
  { facts, due }: { facts: Readonly<Record<string, readonly unknown[]>>; due: Due },
  derived: Given = {},
): { wrong: readonly Given[]; verdicts: readonly string[] } {
  const verdictOf = (given: Given): string => evaluate(condition, { ...given, ...derived }).verdict;
  const cases = combinations(together(valuesOf(condition), facts));
  const verdicts = [...new Set(cases.map(verdictOf))].sort();
  const wrong = cases.filter((given) => verdictOf(given) !== (due(given) ? "granted" : "refused"));
  return { wrong, verdicts };
}

type Due = (given: Given) => boolean;

describe("what the text grants to whoever reads it otherwise", () => {
  it.each(
    otherwise.map(
      (row) => [`${told(row.readings)}: ${row.metier}: ${row.id} (L.${row.line})`, row] as const,
    ),
  )("%s", (_, { readings, metier, id, points, facts, due }) => {
    const { complements, functionalBonuses } = metierPosition(metier as MetierId, { readings });
    const entry = [...complements, ...functionalBonuses].find((each) => each.id === id);
    expect(entry?.points.toFixed()).toBe(points);
    const condition = entry?.condition ?? { not: { always: true } };
    const { wrong, verdicts } = compared(
      condition,
      { facts, due },
      derivedFacts(metier, { readings }),
    );
    expect(wrong).toEqual([]);
    expect(verdicts).toEqual("always" in condition ? ["granted"] : ["granted", "refused"]);
  });
});

describe("who may hold a métier, for whoever reads the text otherwise", () => {
  it.each(
    otherAccess.map(
      (row) => [`${told(row.readings)}: ${row.metier} (L.${row.line})`, row] as const,
    ),
  )("%s", (_, { readings, metier, facts, due }) => {
    const entry = ficheNotesOf(metier, { readings }).access?.entry;
    const { wrong, verdicts } = compared(entry?.condition ?? { always: true }, { facts, due });
    expect(wrong).toEqual([]);
    expect(verdicts).toEqual(["granted", "refused"]);
  });
});

describe("what the table prints nothing for, as read otherwise (L.2864)", () => {
  const chef = (f: Given): boolean => has(f, "functions", "chef-de-cuisine");
  const led = [18, 19, 19.5, 20, 21, 23, 24, 24.99, 25, 26];
  const between = (fact: string, begins: (led: number) => boolean): Due => {
    return (f) => chef(f) && begins(Number(f[fact])) && Number(f[fact]) < 25;
  };
  it.each<readonly [ReadingChoices, string, (led: number) => boolean]>([
    [{ R13: "scale" }, "employeesLed", (n) => n >= 20],
    [{ R13: "scale", R41: "next-step" }, "employeesLed", (n) => n > 19],
    [{ R13: "scale", R48: "persons" }, "peopleLed", (n) => n >= 20],
  ])("%j: responsable-logistique-niveau-2, a chef de cuisine who leads 20 to 24", (...row) => {
    const [readings, fact, begins] = row;
    const [silence, ...others] = ficheNotesOf("responsable-logistique-niveau-2", {
      readings,
    }).silences;
    expect(others).toEqual([]);
    const people = fact === "peopleLed";
    const facts = {
      functions: [[], ["chef-de-cuisine"]],
      [fact]: people ? led.filter((each) => Number.isInteger(each)) : led,
    };
    const condition = silence?.entry.condition ?? { always: true };
    expect(compared(condition, { facts, due: between(fact, begins) }).wrong).toEqual([]);
  });
});
