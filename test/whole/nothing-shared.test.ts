import { describe, expect, it } from "vitest";
import * as library from "../../src/index.js";
import { engines } from "../../src/verify/verifiable-function.js";
import { examplesOf, readingExamples } from "../words/explain/asked.js";

const career = { metier: "aide-soignant", hired: "1999-05-15" } as const;
const request = { metier: "infirmier-specialise-diplome", month: "2003-09", seniorityYears: 12 };
const list = examplesOf(/^(?!refusals)/);
const asked = [...list, ...readingExamples()].filter(
  ({ engine }, place) => list.findIndex((each) => each.engine === engine) > place - 12,
);

/** Everything that the library gives, by the name of what gives it; each call asks it all again. */
const given: Readonly<Record<string, () => unknown>> = {
  ...Object.fromEntries(
    [...list, ...readingExamples()]
      .filter((_, place) => place % 7 === 0)
      .concat(asked)
      .map(({ name, engine, request: each }) => [
        `${engine}: ${name}`,
        () => engines[engine](structuredClone(each)),
      ]),
  ),
  metiers: () => library.metiers(),
  "metiers of a day": () => library.metiers({ on: "2003-09-01" }),
  metier: () => library.metier("infirmier-specialise-diplome"),
  searchMetiers: () => library.searchMetiers("infirmière"),
  emploi: () => library.emploi("Chef de bureau"),
  parameters: () => library.parameters(),
  articles: () => library.articles(),
  readings: () => library.readings(),
  facts: () => library.facts(),
  factsToGather: () => library.factsToGather("aide-soignant"),
  absenceMotives: () => library.absenceMotives(),
  bonificationElements: () => library.bonificationElements(),
  medicalBodyExclusions: () => library.medicalBodyExclusions(),
  medicalDutyFigures: () => library.medicalDutyFigures("2003-09"),
  dataset: () => library.dataset,
  pointValue: () => library.pointValue("2003-09"),
  jsonSchemaOf: () => library.jsonSchemaOf("payRequest"),
  computeSeniority: () => library.computeSeniority(career, "2003-09-01"),
  explanation: () => library.explanation(library.computePay(request as never), "fr"),
  "a refusal": () =>
    library.safeComputePay({ ...request, month: "1990-01", constraints: { x: 1 } }),
  ...Object.fromEntries(
    Object.entries(engines).map(([name, engine]) => [`${name}, refused`, () => engine({})]),
  ),
  "a column refused": () => library.safePayColumns({ workingTime: new Map(), x: 1 }),
  searchJobs: () => library.searchJobs("directeur"),
  ...Object.fromEntries(
    Object.entries(library)
      .filter(([, value]) => typeof value === "object" && value !== library.schemas)
      .map(([name, value]) => [`the constant ${name}`, () => value]),
  ),
  "facts that are open": () =>
    library.safeComputePay({ ...request, complements: undefined, facts: {} }),
};

type Seen = ReadonlyMap<object, string>;

/** Every object of a value, with the path to it. */
function objectsIn(value: unknown, path: string, seen: Map<object, string> = new Map()): Seen {
  if ((typeof value !== "object" && typeof value !== "function") || value === null) return seen;
  if (seen.has(value)) return seen;
  seen.set(value, path);
  if (typeof value === "function") return seen;
  for (const key of Reflect.ownKeys(value)) {
    objectsIn((value as never)[key], `${path}.${String(key)}`, seen);
  }
  return seen;
}

const exactly = library.pointValue("2003-09").constructor;

/** Whether writing into an object changes something. */
function open(value: object): boolean {
  return value !== exactly && !Object.isFrozen(value);
}

describe("what the library gives", () => {
  it("shares no object with what it gave before, or gives elsewhere, that can be written into", () => {
    const first = new Map<object, string>();
    const shared = new Set<string>();
    for (let turn = 0; turn < 2; turn += 1) {
      for (const [name, ask] of Object.entries(given)) {
        const own = objectsIn(ask(), name);
        for (const [value, path] of own) {
          const before = first.get(value);
          if (before === undefined) first.set(value, path);
          else if (open(value)) shared.add(`${path} = ${before}`);
        }
      }
    }
    expect([...shared]).toEqual([]);
  });

  it("is the same again, whatever was written into it", () => {
    const before = Object.values(given).map((ask) => JSON.stringify(ask()));
    for (const ask of Object.values(given)) {
      for (const [value] of objectsIn(ask(), "")) spoil(value);
    }
    expect(Object.values(given).map((ask) => JSON.stringify(ask()))).toEqual(before);
  });
});

/** Writes into an object in every way that it allows. */
function spoil(value: object): void {
  const ways: readonly (() => unknown)[] = [
    ...Reflect.ownKeys(value).map((key) => () => Reflect.set(value, key, 3)),
    ...Reflect.ownKeys(value).map((key) => () => Reflect.deleteProperty(value, key)),
    () => Reflect.set(value, "added", 1),
    () => Array.isArray(value) && value.push("added"),
    () => Array.isArray(value) && Reflect.set(value, "length", 0),
    () =>
      typeof value === "function" &&
      "set" in value &&
      (value.set as never as (x: object) => void)({ precision: 2 }),
  ];
  for (const way of ways) {
    try {
      way();
    } catch {
      // A way that is closed is what we want.
    }
  }
}
