import { describe, expect, it } from "vitest";
import { readingChoices } from "../../src/other-agreements/agreement/ids.js";
import {
  type AgreementReading,
  articles,
  type ReadingId,
  readings,
} from "../../src/other-agreements/index.js";
import { engines } from "../../src/other-agreements/verify.js";

const lines = new Map(articles().map((each) => [each.id, each.lines]));

/** What comes out of the example of a reading under one of its choices. */
function shownBy({ id, example }: AgreementReading, choice: string): unknown {
  const { request, changes } = example;
  const asked = { ...request, ...changes?.[choice], readings: { [id]: choice } };
  const outcome = engines[example.function](asked);
  if (!outcome.ok) return { refused: outcome.issues.map(({ code }) => code).join(" ") };
  const found = example.shows
    .split(".")
    .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], outcome.value);
  return typeof found === "object" ? JSON.parse(JSON.stringify(found)) : String(found);
}

/** The readings that a result rests on, under the first choices. */
function restsOn({ example }: AgreementReading): readonly string[] {
  const outcome = engines[example.function](example.request);
  if (!outcome.ok) return [];
  const { readings: applied } = outcome.value as { readonly readings: readonly { id: string }[] };
  return applied.map(({ id }) => id);
}

describe("the readings of the agreements", () => {
  it("are thirty-one, each with two answers", () => {
    expect(readings().length).toBe(31);
    expect(readings().every(({ choices }) => choices.length === 2)).toBe(true);
  });

  it.each(readings().map((each) => [each.id, each] as const))(
    "change what their example says they change: %s",
    (_, each) => {
      const { example, choices, taken } = each;
      expect(choices[0]?.id).toBe(taken);
      expect(Object.keys(example.amounts)).toEqual(choices.map(({ id }) => id));
      for (const { id: choice } of choices) {
        expect([choice, shownBy(each, choice)]).toEqual([choice, example.amounts[choice]]);
      }
      const [one, other] = choices.map(({ id }) => JSON.stringify(example.amounts[id]));
      expect(one).not.toBe(other);
    },
  );

  it.each(readings().map((each) => [each.id, each] as const))(
    "stand in the lines of the text that they name, and in the result: %s",
    (id, each) => {
      for (const place of each.where) {
        const [first = 0, last = 0] = lines.get(place.article) ?? [];
        expect(place.lines.every((line) => first <= line && line <= last)).toBe(true);
      }
      expect(each.touches).toContain(each.example.function);
      const refused = typeof each.example.amounts[each.taken] === "object";
      if (!refused) expect(restsOn(each)).toContain(id);
    },
  );

  it("say why no amount changes where none does", () => {
    const wordless = readings().filter(({ example }) => example.unit === undefined);
    expect(wordless.every(({ example }) => example.withoutEuros !== undefined)).toBe(true);
  });

  it("have the choices that callers may name", () => {
    const named = Object.entries(readingChoices).map(([id, choices]) => [id, [...choices]]);
    expect(named).toEqual(
      readings().map(({ id, choices }) => [id, choices.map((each) => each.id)]),
    );
    const known: ReadingId = "R100";
    expect(readings()[0]?.id).toBe(known);
  });

  it("cannot be written into", () => {
    expect(Object.isFrozen(readings()[0]?.example.request)).toBe(true);
  });
});
