import { describe, expect, it } from "vitest";
import { readingTexts } from "../../src/law/reading-texts.js";
import { type Reading, readings } from "../../src/verify/readings.js";
import { engines } from "../../src/verify/verifiable-function.js";

/** The request of an example under a choice. */
function requestOf({ id, example }: Reading, choice: string): object {
  const { request, changes = {} } = example;
  const changed = Object.entries({ ...request, ...changes[choice] });
  const kept = Object.fromEntries(changed.filter(([, value]) => value !== null));
  const { readings: own } = kept as { readonly readings?: object };
  const chosen = { ...own, [id]: choice };
  const asView = example.function === "entitlements";
  return asView ? { ...kept, view: { readings: chosen } } : { ...kept, readings: chosen };
}

function at(value: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((inner, key) => {
    if (!Array.isArray(inner)) return (inner as Record<string, unknown>)[key];
    return inner.find((entry) => entry.id === key);
  }, value);
}

function shownBy(reading: Reading, choice: string): unknown {
  const { example } = reading;
  const outcome = engines[example.function](requestOf(reading, choice));
  if (!outcome.ok) return { refused: outcome.issues[0]?.code };
  return String(at(JSON.parse(JSON.stringify(outcome.value)), example.shows));
}

describe("the examples of the readings", () => {
  it.each(readings().map((reading) => [reading.id, reading] as const))(
    "%s: each choice comes to what is said, and to something else than the others",
    (_, reading) => {
      const { amounts } = reading.example;
      expect(Object.keys(amounts)).toEqual(reading.choices.map(({ id }) => id));
      for (const [choice, amount] of Object.entries(amounts)) {
        expect(shownBy(reading, choice), choice).toEqual(amount);
      }
      const different = new Set(Object.values(amounts).map((amount) => JSON.stringify(amount)));
      expect(different.size).toBe(reading.choices.length);
    },
  );

  it("are in euros, or say why no amount changes", () => {
    for (const { id, example } of readings()) {
      const { unit, withoutEuros } = example;
      expect([id, unit === "euros"]).toEqual([id, withoutEuros === undefined]);
    }
    const without = readings().filter(({ example }) => example.withoutEuros !== undefined);
    expect(without.map(({ id }) => id)).toEqual(["R43", "R44", "R237", "R99"]);
  });

  it("show as many readings as there are, in their order, with what they are about", () => {
    expect(readings().map(({ id }) => id)).toEqual(readingTexts().map(({ id }) => id));
    expect(readings()[0]?.example).toEqual({
      about: {
        fr: "aide-soignant de nouvelle embauche, prime « personnes âgées », janvier 2011",
        en: "aide-soignant newly hired, bonus for the elderly, January 2011",
      },
      function: "computePay",
      request: {
        metier: "aide-soignant",
        month: "2011-01",
        seniorityYears: 0,
        functionalBonuses: ["personnes-agees"],
        law: "as-signed",
      },
      shows: "gross",
      unit: "euros",
      amounts: { "each-line": "1593.88", "on-the-total": "1593.89" },
    });
  });
});
