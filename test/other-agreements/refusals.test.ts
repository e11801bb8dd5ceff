import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordIssue } from "../../src/intake/issue.js";
import type { AgreementFunction } from "../../src/other-agreements/index.js";
import * as door from "../../src/other-agreements/index.js";
import { engines } from "../../src/other-agreements/verify.js";
import { byShape, isWithin, type Place, placesIn, spoilt } from "../spoilt.js";
import { asked } from "./asked.js";

const functions = Object.keys(engines) as readonly AgreementFunction[];

/** What a request is refused for: code and path. */
function told(name: AgreementFunction, request: unknown): readonly string[] {
  const outcome = engines[name](request);
  return outcome.ok ? [] : outcome.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
}

const stop = {
  from: "2003-03-03",
  until: "2003-03-15",
  cause: "illness",
  monthsWorked: 30,
  monthlyGross: 1850,
};
const leave = { monthsOfService: 20, asked: 2 };
const raise = { salary: 1800, dit: 20, group: "other" };

type Refusal = readonly [what: string, AgreementFunction, request: object, ...issues: string[]];

const refusals: readonly Refusal[] = [
  ["a year before", "trainingBudget", { year: 2002, payroll: 1 }, "before-scheme year"],
  [
    "two years at fault",
    "trainingLeave",
    { year: 2002, units: 7, aid: -1 },
    "out-of-range aid",
    "before-scheme year",
    "out-of-range units",
  ],
  [
    "the point then paid, not told",
    "trainingUnit",
    { year: 2011, readings: { R102: "as-then-paid" } },
    "missing pointValue",
  ],
  [
    "a point with too many decimals",
    "trainingUnit",
    { year: 2007, pointValue: "4.12345" },
    "too-many-decimals pointValue",
  ],
  [
    "a name twice, and more than there is",
    "trainingRequests",
    {
      year: 2011,
      payroll: 1000,
      ranked: [
        { id: "a", units: 1 },
        { id: "a", units: 7 },
      ],
    },
    "duplicate ranked.1.id",
    "out-of-range ranked.1.units",
  ],
  ["a DIT without a group", "generalIncreases", { salary: 1, dit: 1 }, "missing group"],
  [
    "an increase frozen twice by an agreement of later",
    "generalIncreases",
    { ...raise, frozen: ["2002-12", "2002-12"], agreementDate: "2002-10-02" },
    "duplicate frozen.1",
    "not-applicable agreementDate",
  ],
  [
    "a melting that is not in the text",
    "generalIncreases",
    { ...raise, readings: { R106: "not-computed" } },
    "undecided dit",
  ],
  [
    "a wedding before the agreement and before hiring",
    "weddingLeave",
    { of: "employee", on: "2002-10-31", hired: "2002-11-30" },
    "before-scheme on",
    "out-of-order hired",
  ],
  [
    "a wedding before the day of the letter's month",
    "weddingLeave",
    { of: "child", on: "2003-01-31", letterReceived: "2003-01-05" },
    "before-scheme on",
  ],
  [
    "a letter received before the agreement was signed",
    "weddingLeave",
    { of: "child", on: "2003-01-31", letterReceived: "2002-09-30" },
    "out-of-range letterReceived",
  ],
  [
    "absences without the day asked for, and a count beside them",
    "familyLeave",
    { ...leave, taken: 1, absences: [], otherParent: { sameCentre: true, taken: 1, absences: [] } },
    "contradictory taken",
    "contradictory otherParent.taken",
    "missing on",
  ],
  [
    "children with a card of no rate",
    "familyLeave",
    { ...leave, disabledChildren: 2 },
    "missing disabledChildCard",
  ],
  [
    "the law's days, not told",
    "paternityLeave",
    {
      from: "2003-09-01",
      children: 1,
      monthsOfService: 9,
      readings: { R115: "as-the-law", R109: "practitioners-only" },
    },
    "not-applicable population",
    "missing legalDays",
  ],
  ["no stop at all", "sickPay", { stops: [] }, "out-of-range stops"],
  [
    "a last stop before the agreement",
    "sickPay",
    { stops: [{ ...stop, from: "2002-10-01" }] },
    "before-scheme stops.0.from",
  ],
  [
    "stops that end before they begin, and follow badly",
    "sickPay",
    {
      stops: [
        { ...stop, until: "2003-03-03" },
        stop,
        { ...stop, from: "2003-03-14", until: "2003-03-16", hospitalFrom: "2003-03-16" },
      ],
    },
    "end-before-start stops.0.until",
    "overlap stops.2.from",
    "out-of-range stops.2.hospitalFrom",
  ],
  [
    "a day in hospital of a stop that ends before it begins",
    "sickPay",
    { stops: [{ ...stop, until: "2003-03-03", hospitalFrom: "2003-03-03" }] },
    "end-before-start stops.0.until",
  ],
  [
    "more from the employer's scheme than from all",
    "sickPay",
    { stops: [{ ...stop, benefits: { providentByEmployer: 1 } }] },
    "out-of-range stops.0.benefits.providentByEmployer",
  ],
  [
    "what other readings ask for",
    "sickPay",
    {
      stops: [
        stop,
        { ...stop, from: "2003-06-02", until: "2003-06-04", benefits: { provident: 1 } },
      ],
      readings: { R127: "days-worked", R129: "employer-paid" },
    },
    "missing stops.1.benefits.providentByEmployer",
    "missing stops.1.daysWorkedBefore",
  ],
  [
    "stops that cannot be read, and a letter before the signature",
    "sickPay",
    { stops: 3, letterReceived: "2002-10-01" },
    "invalid-type stops",
    "out-of-range letterReceived",
  ],
  [
    "paid days that end before they begin, and none where they are wanted",
    "annualLeaveCredit",
    {
      periods: [
        {
          from: "2003-01-06",
          until: "2003-02-06",
          cause: "illness",
          supplementOpen: true,
          paid: { from: "2003-01-06", until: "2003-01-06" },
        },
        { from: "2003-03-06", until: "2003-04-06", cause: "illness", supplementOpen: true },
      ],
      readings: { R131: "paid-days" },
    },
    "end-before-start periods.0.paid.until",
    "missing periods.1.paid",
  ],
  [
    "a suspension before the agreement",
    "annualLeaveCredit",
    {
      periods: [
        { from: "2002-01-06", until: "2002-02-06", cause: "illness", supplementOpen: true },
      ],
    },
    "before-scheme periods.0.from",
  ],
  ["neither a stop nor pieces", "providentScheme", {}, "missing continuous"],
  [
    "both a stop and pieces",
    "providentScheme",
    { continuous: { from: "2003-01-06", until: "2003-02-06" }, pieces: [] },
    "contradictory pieces",
  ],
  [
    "pieces that follow badly",
    "providentScheme",
    {
      pieces: [
        { from: "2003-01-06", until: "2003-02-06" },
        { from: "2003-01-05", lastDay: "2003-01-05" },
      ],
    },
    "out-of-order pieces.1.from",
  ],
  [
    "a letter where none is waited for",
    "effectiveFrom",
    { agreement: "aasm-2002-01", letterReceived: "2003-01-01" },
    "not-applicable letterReceived",
  ],
  [
    "a letter before the agreement was signed",
    "effectiveFrom",
    { agreement: "clcc-2002-02", letterReceived: "2002-09-30" },
    "out-of-range letterReceived",
  ],
  [
    "a misspelt agreement",
    "effectiveFrom",
    { agreement: "clcc-2002-3" },
    "unknown-value agreement",
  ],
];

describe("requests about the agreements that are refused", () => {
  it.each(refusals.map(([what, ...rest]) => [what, rest] as const))("%s", (_, refusal) => {
    const [name, request, ...issues] = refusal;
    expect(told(name, request)).toEqual(issues);
  });

  it("are worded in both languages", () => {
    for (const [, name, request] of refusals) {
      const outcome = engines[name](request);
      for (const each of outcome.ok ? [] : outcome.issues) {
        expect(each.message).toMatch(/expected .+, received/);
        expect(wordIssue(each, "fr").message).toMatch(/attendu : .+ ; reçu/);
      }
    }
  });
});

/** The safe form of a function, and the one that throws. */
function bothForms(name: AgreementFunction): readonly [(request: unknown) => unknown, string] {
  const all = door as unknown as Readonly<Record<string, (request: unknown) => unknown>>;
  return [
    all[name] as (request: unknown) => unknown,
    `safe${name[0]?.toUpperCase()}${name.slice(1)}`,
  ];
}

describe.each(functions)("%s", (name) => {
  const requests = asked.filter(({ engine }) => engine === name).map(({ request }) => request);
  const right = requests.filter((request) => engines[name](request).ok);

  it("throws what its safe form returns, and gives the same otherwise", () => {
    const [plain, safe] = bothForms(name);
    const answer = (
      door as unknown as Record<string, (request: unknown) => door.AgreementOutcome<object>>
    )[safe];
    expect(right.length).toBeGreaterThan(0);
    for (const request of requests) {
      const outcome = answer?.(request);
      if (outcome?.ok) expect(JSON.stringify(plain(request))).toBe(JSON.stringify(outcome.value));
      else expect(() => plain(request)).toThrow(outcome?.issues[0]?.message);
    }
  });

  it("changes nothing of what it is given, and asks nothing of the order of keys", () => {
    for (const request of right) {
      const copy = structuredClone(request);
      const said = JSON.stringify(engines[name](request));
      expect(request).toEqual(copy);
      const backwards = Object.fromEntries(Object.entries(request as object).toReversed());
      expect(JSON.stringify(engines[name](backwards))).toBe(said);
    }
  });

  it("says of a field that is wrong that it is, and nothing of the others", () => {
    for (const request of byShape(right)) {
      for (const place of placesIn(request)) {
        const issues = toldAt(name, spoilt(request, place));
        const apart = issues.filter((path) => !isWithin(path, place));
        expect([place, issues.length > apart.length, apart]).toEqual([place, true, []]);
      }
    }
  });

  it("answers anything by issues, never by an exception", () => {
    const anything = fc
      .tuple(fc.constantFrom(...right), fc.string(), fc.anything({ withNullPrototype: true }))
      .chain(([request, key, value]) =>
        fc.constantFrom<unknown>(
          value,
          { ...Object(request), [key]: value },
          ...Object.keys(Object(request)).map((own) => ({ ...Object(request), [own]: value })),
        ),
      );
    fc.assert(
      fc.property(anything, (request) => {
        const outcome = engines[name](request);
        if (outcome.ok) return;
        expect(outcome.issues.length).toBeGreaterThan(0);
        for (const { code } of outcome.issues) expect(code).toMatch(/^[a-z-]+$/);
      }),
      { numRuns: 200 },
    );
  });
});

function toldAt(name: AgreementFunction, request: unknown): readonly Place[] {
  const outcome = engines[name](request);
  return outcome.ok ? [] : outcome.issues.map(({ path }) => path);
}

describe("files of worked examples", () => {
  it("that are none are refused with every issue", () => {
    const outcome = door.safeVerify([{ title: 3 }]);
    expect(outcome.ok ? [] : outcome.issues.map(({ path }) => path[0])).toContain(0);
    expect(() => door.verify({} as never)).toThrow();
  });

  it("are those of this door", () => {
    const [one] = refusals;
    const file = {
      door: "other-agreements" as const,
      title: "t",
      source: "s",
      status: "published" as const,
      cases: [
        {
          name: "n",
          function: one?.[1] as AgreementFunction,
          request: one?.[2],
          expect: { issues: ["before-scheme"] },
        },
      ],
    };
    expect(door.verify(file).holds).toBe(true);
  });
});
