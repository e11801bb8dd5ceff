import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as assistance from "../../src/assistance/index.js";
import { engines as branchEngines } from "../../src/assistance/verify.js";
import type { Outcome } from "../../src/intake/issue.js";
import { schemaFile } from "../../src/intake/registered.js";
import * as grids from "../../src/social-security/index.js";
import { engines as gridEngines } from "../../src/social-security/verify.js";
import { frozen } from "../frozen.js";
import { examplesOf, json, jsonIn } from "./read.js";

type Engine = (request: unknown) => Outcome<object>;

interface Door {
  readonly id: string;
  readonly door: object;
  readonly engines: Readonly<Record<string, Engine>>;
  readonly schemas: object;
  readonly jsonSchemaOf: (name: never) => object;
  /** What each function takes and gives, « many » where it gives a list. */
  readonly shapes: Readonly<Record<string, readonly [string, string, "many"?]>>;
  /** What comes without a question. */
  readonly lists: readonly (readonly [string, readonly unknown[]])[];
}

const doors: readonly Door[] = [
  {
    id: "social-security",
    door: grids,
    engines: gridEngines,
    schemas: grids.schemas,
    jsonSchemaOf: grids.jsonSchemaOf,
    shapes: {
      activities: ["activitiesQuestion", "levelActivities", "many"],
      becomes: ["becomesQuestion", "becomes"],
      between: ["betweenQuestion", "between"],
      diplomaFor: ["emploiQuestion", "diploma"],
      emploi: ["emploiQuestion", "emploi"],
      emplois: ["emploisQuestion", "emploi", "many"],
      emploisAt: ["emploisAtQuestion", "holdersOfLevel"],
      emploisOpenTo: ["heldDiploma", "openEmplois"],
      labelIn: ["labelQuestion", "branchedLabel"],
      level: ["levelQuestion", "levelPlace"],
      levelsOf: ["emploiQuestion", "emploiLevels"],
      metier: ["metierQuestion", "metier"],
      replaces: ["emploiQuestion", "replaced"],
      searchEmplois: ["searchQuestion", "emploi", "many"],
    },
    lists: [
      ["grid", grids.grids()],
      ["metier", grids.metiers()],
      ["emploi", grids.emplois()],
      ["engineerLevel", grids.engineerLevels()],
      ["anomaly", grids.anomalies()],
      ["reading", grids.readings()],
    ],
  },
  {
    id: "assistance",
    door: assistance,
    engines: branchEngines,
    schemas: assistance.schemas,
    jsonSchemaOf: assistance.jsonSchemaOf,
    shapes: {
      checks: ["viewQuestion", "check", "many"],
      jobs: ["metierQuestion", "job", "many"],
      metier: ["metierQuestion", "metier"],
      metiers: ["metiersQuestion", "metier", "many"],
      metiersOpenAt: ["openAtQuestion", "openAt"],
      moves: ["metierQuestion", "move", "many"],
      movesTo: ["metierQuestion", "moveFrom", "many"],
      path: ["pathQuestion", "path"],
      reachable: ["metierQuestion", "reachable"],
      recruitment: ["metierQuestion", "recruitment"],
      searchMetiers: ["searchQuestion", "metier", "many"],
      share: ["shareQuestion", "share"],
      sheet: ["metierQuestion", "sheet"],
      survey: ["viewQuestion", "survey"],
    },
    lists: [
      ["family", assistance.families()],
      ["metier", assistance.metiers()],
      ["anomaly", assistance.anomalies()],
      ["article", assistance.articles()],
      ["reading", assistance.readings()],
    ],
  },
];

/** Whether a value and everything in it is frozen; decimals are their own. */
function isFrozen(value: unknown): boolean {
  if (typeof value !== "object" || value === null || "toFixed" in value) return true;
  return Object.isFrozen(value) && Object.values(value).every(isFrozen);
}

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe.each(doors)(
  "the door $id",
  ({ id, door, engines, schemas, jsonSchemaOf, shapes, lists }) => {
    const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
    const examples = examplesOf<string>(id);
    const wrongWith = (name: string, value: unknown): readonly unknown[] => {
      const validate = ajv.getSchema(name) ?? ajv.compile({ ...shippedSchema(name), $id: name });
      return validate(value) ? [] : (validate.errors ?? []);
    };
    const shippedSchema = (name: string): object => json(`schemas/${id}/${schemaFile(name)}`);

    it("has a safe function for each that may refuse, and a worked example for each", () => {
      const names = Object.keys(door);
      const safe = names.filter((name) => name.startsWith("safe")).map(plain);
      expect(safe.filter((name) => name !== "verify").sort()).toEqual(Object.keys(engines).sort());
      expect(names).toEqual(expect.arrayContaining(safe));
      expect(new Set(examples.map(({ asked }) => asked))).toEqual(new Set(Object.keys(engines)));
    });

    it("ships the schemas that it has, and no others", () => {
      const names = Object.keys(schemas);
      expect(jsonIn(`schemas/${id}`)).toEqual(names.map(schemaFile).sort());
      for (const name of names)
        expect(shippedSchema(name)).toEqual(asJson(jsonSchemaOf(name as never)));
    });

    it("accepts and gives what its schemas say, to a validator that is not zod too", () => {
      for (const { asked, request, name } of examples) {
        const [takes, gives, many] = shapes[asked] as readonly [string, string, "many"?];
        const answer = (engines[asked] as Engine)(request);
        if (!answer.ok) continue;
        expect([name, wrongWith(takes, request)]).toEqual([name, []]);
        for (const each of many ? (answer.value as readonly unknown[]) : [answer.value])
          expect([name, wrongWith(gives, asJson(each))]).toEqual([name, []]);
      }
      for (const [name, entries] of lists)
        for (const each of entries) expect(wrongWith(name, asJson(each))).toEqual([]);
      for (const name of jsonIn(`test/examples/${id}`))
        expect(wrongWith("workedExamples", json(`test/examples/${id}/${name}`))).toEqual([]);
    });

    it("answers the same twice, changes nothing that it is given, and gives what nobody can change", () => {
      for (const { asked, request } of examples) {
        const engine = engines[asked] as Engine;
        const answer = engine(frozen(structuredClone(request)));
        expect(JSON.stringify(engine(request))).toBe(JSON.stringify(answer));
        if (answer.ok) expect([request, isFrozen(answer.value)]).toEqual([request, true]);
      }
      for (const [, entries] of lists) expect(isFrozen(entries)).toBe(true);
    });

    it.each(Object.keys(shapes))(
      "never throws, and tells every issue with its code and path: %s",
      (name) => {
        const engine = engines[name] as Engine;
        const requests = examples
          .filter(({ asked }) => asked === name)
          .map(({ request }) => request);
        const spoilt = fc
          .tuple(
            fc.constantFrom(...requests),
            fc.string(),
            fc.anything({ withNullPrototype: true }),
          )
          .chain(([request, key, value]) =>
            fc.constantFrom<unknown>(
              value,
              { ...Object(request), [key]: value },
              ...Object.keys(Object(request)).map((own) => ({ ...Object(request), [own]: value })),
            ),
          );
        fc.assert(
          fc.property(spoilt, (request) => {
            const answer = engine(request);
            if (answer.ok) return;
            expect(answer.issues.length).toBeGreaterThan(0);
            for (const { code, path, expected } of answer.issues) {
              expect(code).toMatch(/^[a-z-]+$/);
              expect(path.every((step) => typeof step !== "object")).toBe(true);
              expect(expected.fr).not.toBe(expected.en);
            }
          }),
          { numRuns: 150 },
        );
      },
    );

    it.each(Object.keys(shapes))("throws, unsafe, what it answers, safe: %s", (name) => {
      const unsafe = (door as Record<string, (...given: never[]) => unknown>)[name] as Unsafe;
      const [answered] = examples.filter(
        ({ asked, request }) => asked === name && (engines[name] as Engine)(request).ok,
      );
      const keys = argumentsOf[name] ?? [];
      const { request } = answered as { request: object };
      expect(asJson(unsafe(...spread(request, keys)))).toEqual(
        asJson(((engines[name] as Engine)(request) as { value: unknown }).value),
      );
      expect(() =>
        unsafe(...spread({ readings: 12, code: {}, text: {}, level: {}, family: {} }, keys)),
      ).toThrow(expect.objectContaining({ code: "CCN51_REFUSED" }));
    });

    it("says all that is wrong at once", () => {
      for (const name of Object.keys(shapes)) {
        const answer = (engines[name] as Engine)({ ...nonsense(name), strange: 1, readings: 12 });
        const codes = answer.ok ? [] : answer.issues.map(({ code }) => code);
        expect([name, codes.length]).toEqual([name, expect.any(Number)]);
        expect(codes.length).toBeGreaterThan(1);
        expect(codes).toContain("unknown-key");
      }
    });

    it("refuses readings and options that are none, with the nearest", () => {
      const [first] = Object.keys(shapes).filter((name) => shapes[name]?.[0].startsWith("emploiQ"));
      const engine = engines[first ?? "checks"] as Engine;
      const answer = engine({ code: "060304", readings: { R140: "métier", R160: "as-prnted" } });
      expect(answer.ok ? [] : answer.issues.map(({ suggestion }) => suggestion)).toContain(
        id === "assistance" ? "as-printed" : "metier",
      );
    });
  },
);

type Unsafe = (...given: unknown[]) => unknown;

/** The arguments of the functions that take some before their options. */
const argumentsOf: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    ["activities", "becomes", "between", "diplomaFor", "emploi", "levelsOf", "metier", "replaces"]
      .concat(["jobs", "moves", "movesTo", "reachable", "recruitment", "sheet"])
      .map((name) => [name, ["code"]]),
  ),
  emploisAt: ["level"],
  metiersOpenAt: ["level"],
  labelIn: ["code", "branch"],
  level: ["text"],
  path: ["from", "to"],
  searchEmplois: ["text"],
  searchMetiers: ["text"],
};

function spread(request: object, keys: readonly string[]): unknown[] {
  const rest: Record<string, unknown> = { ...request };
  const first = keys.map((key) => rest[key]);
  for (const key of keys) delete rest[key];
  return [...first, rest];
}

function plain(safe: string): string {
  const name = safe.slice("safe".length);
  return `${name[0]?.toLowerCase()}${name.slice(1)}`;
}

/** Something wrong for each function. */
function nonsense(name: string): object {
  const keys = argumentsOf[name] ?? [];
  return Object.fromEntries(keys.map((key) => [key, 12]));
}
