import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { engines, type VerifiableFunction } from "../../src/verify/verifiable-function.js";
import { frozen } from "../frozen.js";
import { byShape, isWithin, type Place, placesIn, spoilt } from "../spoilt.js";
import { examplesOf } from "../words/explain/asked.js";

type Asked = readonly [VerifiableFunction, unknown];

const career = {
  metier: "cadre-infirmier",
  hired: "1996-03-31",
  priorService: [
    {
      from: "1990-10-27",
      until: "1995-03-26",
      at: "elsewhere",
      sameMetier: true,
      afterDiploma: true,
    },
  ],
  suspensions: [{ from: "2004-01-05", until: "2004-06-30", assimilated: false }],
};
const person = { id: "1", yearlyGross: "24000", population: "ordinary", workingTime: 1 };

/** Requests of the functions, one at least for each. */
const asked: readonly Asked[] = [
  ...examplesOf(/^(?!refusals)/).map(({ engine, request }) => [engine, request] as const),
  ["computeSeniority", { career, asOf: "2005-10-26" }],
  ["careerTimeline", { career, from: "2003-07-01", until: "2012-06-30" }],
  ["yearsInForce", { career, month: "2006-03" }],
  ["entitlements", { metier: "aide-soignant", facts: {} }],
  [
    "decentralizedBonus",
    { year: 2004, yearlyGross: "31186.32", population: "ordinary", absenceDays: 20 },
  ],
  [
    "computeYear",
    {
      year: 2004,
      months: [{ metier: "aide-soignant", month: "2004-02", seniorityYears: 3 }],
      absenceDays: 9,
    },
  ],
  [
    "distributeDecentralizedBonus",
    {
      year: 2004,
      people: [
        { ...person, absenceDays: 36 },
        { ...person, id: "2", absenceDays: 0 },
      ],
    },
  ],
];

const functions = Object.keys(engines) as readonly VerifiableFunction[];

/** The same data, the keys of every object in the other order. */
function backwards(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(backwards);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).toReversed();
  return Object.fromEntries(entries.map(([key, each]) => [key, backwards(each)]));
}

const said = (name: VerifiableFunction, request: unknown): string =>
  JSON.stringify(engines[name](request));

describe.each(functions)("%s", (name) => {
  const requests = asked.filter(([each]) => each === name).map(([, request]) => request);

  it("answers right requests, the same twice, and changes nothing of what it is given", () => {
    expect(requests.length).toBeGreaterThan(0);
    for (const request of requests) {
      const answer = engines[name](request);
      expect(answer.ok ? [] : answer.issues).toEqual([]);
      expect(said(name, frozen(structuredClone(request)))).toBe(JSON.stringify(answer));
    }
  });

  it("asks nothing of the order of keys", () => {
    for (const request of requests)
      expect(said(name, backwards(request))).toBe(said(name, request));
  });

  it("answers data that goes through JSON and comes back the same, without numbers that JSON would spoil", () => {
    for (const request of requests) {
      const text = said(name, request);
      expect(JSON.stringify(JSON.parse(text))).toBe(text);
      expect(said(name, JSON.parse(JSON.stringify(request)))).toBe(text);
      expect(text).not.toMatch(/NaN|Infinity|\d[eE][+-]?\d+"/);
    }
  });

  it("says of a field that is wrong that it is, and nothing of the others", () => {
    for (const request of byShape(requests)) {
      for (const place of placesIn(request)) {
        const told = toldOf(name, spoilt(request, place));
        const apart = told.filter(([, path]) => !isWithin(path, place));
        expect([place, told.length > apart.length, apart]).toEqual([place, true, []]);
      }
    }
  });

  it("says of two fields that are wrong what it says of each", () => {
    for (const request of byShape(requests)) {
      const places = placesIn(request);
      const alone = new Map(places.map((each) => [each, toldOf(name, spoilt(request, each))]));
      for (const [one, other] of pairs(places)) {
        const told = JSON.stringify(toldOf(name, spoilt(request, one, other)));
        for (const place of [one, other])
          for (const issue of alone.get(place) ?? [])
            expect([one, other, told]).toEqual([
              one,
              other,
              expect.stringContaining(JSON.stringify(issue)),
            ]);
      }
    }
  });

  it("answers anything else by issues, each with its code and its path, never by an exception", () => {
    const spoilt = fc
      .tuple(fc.constantFrom(...requests), fc.string(), fc.anything({ withNullPrototype: true }))
      .chain(([request, key, value]) =>
        fc.constantFrom<unknown>(
          value,
          { ...Object(request), [key]: value },
          ...withField(request, value),
        ),
      );
    fc.assert(
      fc.property(spoilt, (request) => {
        const answer = engines[name](request);
        if (answer.ok) return;
        expect(answer.issues.length).toBeGreaterThan(0);
        for (const { code, path } of answer.issues) {
          expect(code).toMatch(/^[a-z-]+$/);
          for (const step of path) expect(["string", "number"]).toContain(typeof step);
        }
      }),
      { numRuns: 200 },
    );
  });
});

type Told = readonly (readonly [code: string, path: Place])[];

/** What a request is refused for. Functions that take a career by itself tell paths inside it. */
function toldOf(name: VerifiableFunction, request: unknown): Told {
  const answer = engines[name](request);
  const ofCareer = ["computeSeniority", "careerTimeline", "yearsInForce"].includes(name);
  const fields = Object.keys(Object(request));
  return (answer.ok ? [] : answer.issues).map(({ code, path }) => {
    const inside = ofCareer && !fields.includes(String(path[0]));
    return [code, inside ? ["career", ...path] : path];
  });
}

/** Every two places neither of which is in the other. */
function pairs(places: readonly Place[]): readonly (readonly [Place, Place])[] {
  return places.flatMap((one, index) =>
    places
      .slice(index + 1)
      .filter((other) => !isWithin(one, other) && !isWithin(other, one))
      .map((other) => [one, other] as const),
  );
}

/** A request, each of its fields in turn holding something else. */
function withField(request: unknown, value: unknown): readonly unknown[] {
  return Object.keys(Object(request)).map((key) => ({ ...Object(request), [key]: value }));
}
