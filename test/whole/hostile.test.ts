import { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import * as assistance from "../../src/assistance/index.js";
import * as core from "../../src/index.js";
import type { Outcome } from "../../src/intake/issue.js";
import * as agreements from "../../src/other-agreements/index.js";
import * as grids from "../../src/social-security/index.js";
import { examplesOf } from "../doors/read.js";
import { Draw } from "../oracle/random.js";
import { examplesOf as examplesOfCore } from "../words/explain/asked.js";

type Ask = (...given: readonly unknown[]) => Outcome<unknown>;

/** What a function takes. */
type Given = readonly unknown[];

/** A function that answers anything, with what it may rightly be given. */
interface Asked {
  readonly name: string;
  readonly ask: Ask;
  readonly right: readonly Given[];
}

/** At most so many requests of a function, those of its examples at even steps. */
const mostRight = 60;

function spread(requests: readonly unknown[]): readonly unknown[] {
  const step = Math.max(1, Math.ceil(requests.length / mostRight));
  return requests.filter((_, index) => index % step === 0);
}

interface CareerAsked {
  readonly career: unknown;
  readonly [field: string]: unknown;
}

/** What is said of a career takes it first, then a day, a month or a period. */
const ofCareers: Readonly<Record<string, (asked: CareerAsked) => Given>> = {
  computeSeniority: ({ career, asOf, readings, law }) => [career, asOf, readings, law],
  careerTimeline: ({ career, readings: _, law: __, ...period }) => [career, period],
  yearsInForce: ({ career, month, readings, law }) => [career, month, readings, law],
};

type Example = { readonly engine: string; readonly request: unknown };

/** Every safe function of a door, with the requests of its worked examples. */
function askedOf(door: string, all: object, examples: readonly Example[]): readonly Asked[] {
  return Object.entries(all as Record<string, Ask>).flatMap(([name, ask]) => {
    if (!/^safe[A-Z]/.test(name)) return [];
    const plain = name.replace(/^safe(.)/, (_, first: string) => first.toLowerCase());
    const own = examples.filter(({ engine }) => engine === plain);
    const args = ofCareers[plain] ?? ((request) => [request]);
    const asked = spread(own.map(({ request }) => request));
    const right = besides[plain] ?? asked.map((each) => args(each as never));
    return [{ name: `${door}.${plain}`, ask, right }];
  });
}

const ofDoor = (door: string): readonly Example[] =>
  examplesOf<string>(door).map(({ asked, request }) => ({ engine: asked, request }));

const nurse = { metier: "infirmier-de-ou-autorise", month: "2018-03", seniorityYears: [3, 9] };
const file = { title: "t", source: "s", status: "published", cases: [] as unknown[] };
const seniority = { metier: "aide-soignant", hired: "2013-05-06" };
const people = [
  { reference: "1", metier: "aide-soignant", seniority, segur: { years: 4 } },
  { metier: "chef-de-bureau", seniorityYears: 7, cadreYears: 5, entered: "2018-02-14" },
];

/** What is right for those that no worked example asks. */
const besides: Readonly<Record<string, readonly Given[]>> = {
  payColumns: [[nurse], [{ ...nurse, workingTime: new Float64Array([1, 0.5]) }]],
  projectWageBill: [[{ from: "2018-01", to: "2018-03", people }]],
  acts: [[{ on: "2014-11-01" }]],
  changes: [[{ metier: "aide-soignant", from: "2017-01-01", to: "2019-01-01" }]],
  emploi: [["Chef de bureau"], ["Chef de bureau", { on: "2014-11-01" }]],
  verify: [[file], [[file]], [{ ...file, cases: [{ name: "n", request: {}, expect: { a: 1 } }] }]],
};

const functions = [
  ...askedOf("core", core, examplesOfCore(/./)),
  ...askedOf("other-agreements", agreements, ofDoor("other-agreements")),
  ...askedOf("social-security", grids, ofDoor("social-security")),
  ...askedOf("assistance", assistance, ofDoor("assistance")),
];

const refuses = (): never => {
  throw new Error("no");
};
const traps = ["get", "has", "ownKeys", "getOwnPropertyDescriptor", "getPrototypeOf"] as const;
const { proxy: revoked, revoke } = Proxy.revocable({}, {});
revoke();
const circle: Record<string, unknown> = { month: "2003-09" };
circle["metier"] = circle;

/** A Map whose fields refuse to be read. */
const exotic = Object.defineProperties(
  new Map(),
  Object.fromEntries(
    "month law parts people hires reference metier career $schema months"
      .split(" ")
      .map((key) => [key, { get: refuses, enumerable: true }]),
  ),
);

/** What no request holds, or not there. */
const odd: readonly unknown[] = [
  ...[undefined, null, true, false, "", "0", "-0", -0, 0, 1, -1, 0.1 + 0.2, 5e-324, 1e308, 2 ** 53],
  ...[Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 10n, Symbol("s"), refuses],
  ...["1e400", "-1e400", "1e-400", "0x10", "NaN", "Infinity", "٣", "12,5", "1 200,00", "½", "Ⅻ"],
  ...[
    "9".repeat(400),
    `0.${"1".repeat(400)}`,
    "a".repeat(5000),
    "\u0000",
    "\ud800",
    "a\u202eb",
    "\u001b[2J",
  ],
  ...[
    "2003-09",
    "2003-02-30",
    "9999-99",
    "2014-11-01",
    "aide-soignant",
    "__proto__",
    "constructor",
  ],
  ...[new Date(Number.NaN), new Date(), /x/, new Map([[1, 2]]), new Set([1]), new Uint8Array(3)],
  ...[
    new Float64Array([1]),
    new Decimal("1e9000000"),
    new Decimal(Number.NaN),
    new Decimal("12.5"),
  ],
  ...[[], {}, [[]], [null], [undefined], Array(50), Array(300).fill("x"), Object.create(null)],
  ...[
    revoked,
    circle,
    exotic,
    new Proxy([1, 2], { get: refuses }),
    new Proxy(refuses, { get: refuses }),
  ],
  ...traps.map((trap) => new Proxy({}, { [trap]: refuses })),
  { [Symbol.toPrimitive]: refuses, toString: refuses, valueOf: refuses, toJSON: refuses },
  { toStringTag: "[object Decimal]", s: 1, e: 0, d: [1], constructor: Object, toFixed: refuses },
  {
    get month() {
      return refuses();
    },
  },
];

const odds: ReadonlySet<unknown> = new Set(odd);

const names = [
  ..."metier month law readings reference seniority facts year people months career".split(" "),
  ..."__proto__ constructor prototype toString hasOwnProperty then toJSON valueOf length".split(
    " ",
  ),
  ...["", "0", "\u0000"],
];

/** Something odd, alone, in a list or under a name, a few deep. */
function oddity(draw: Draw, depth = 0): unknown {
  const shape = depth > 3 ? 0 : draw.below(8);
  if (shape === 6) return Array.from({ length: draw.below(4) }, () => oddity(draw, depth + 1));
  if (shape < 7) return draw.of(odd);
  return Object.fromEntries(
    Array.from({ length: 1 + draw.below(3) }, () => [draw.of(names), oddity(draw, depth + 1)]),
  );
}

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A right request with something odd at one place of it, or one place less. */
function spoiltAt(request: unknown, draw: Draw): unknown {
  if (odds.has(request)) return oddity(draw);
  const isDeeper = draw.onceIn(2);
  if (Array.isArray(request) && request.length > 0) {
    const place = draw.below(request.length);
    return request.with(place, isDeeper ? spoiltAt(request[place], draw) : oddity(draw));
  }
  if (!isFields(request)) return oddity(draw);
  const keys = Object.keys(request);
  const key = keys.length === 0 || draw.onceIn(6) ? draw.of(names) : draw.of(keys);
  if (draw.onceIn(8)) return { ...request, [key]: undefined };
  return { ...request, [key]: isDeeper ? spoiltAt(request[key], draw) : oddity(draw) };
}

/** Answers that take long: theirs is one turn, of six of the others. */
const long = ["core.projectCareer", "core.acts", "core.emploi", "core.payColumns"];

const turns = Array.from({ length: 6 }, (_, turn) =>
  functions.filter(({ name }) => turn === 0 || !long.includes(name)),
).flat();

/** What a function is given: something odd, or what is right but for something odd in it. */
function drawn({ right }: Asked, draw: Draw): Given {
  if (right.length === 0) return Array.from({ length: draw.below(4) }, () => oddity(draw));
  if (draw.onceIn(12)) return [oddity(draw)];
  const given = draw.of(right);
  const place = draw.below(given.length);
  const once = given.with(place, spoiltAt(given[place], draw));
  return draw.onceIn(4) ? once.with(place, spoiltAt(once[place], draw)) : once;
}

/** What is wrong with an answer; nothing where it is a result or a list of issues. */
function wrong(outcome: Outcome<unknown>): string | undefined {
  if (outcome.ok) return "value" in outcome ? undefined : "no value";
  if (outcome.issues.length === 0) return "refused without an issue";
  const one = outcome.issues.find(
    ({ code, path, message }) =>
      !/^[a-z-]+$/.test(code) || !Array.isArray(path) || message.length >= 2000,
  );
  return one && JSON.stringify(one).slice(0, 300);
}

const ownNames = (): readonly string[] =>
  [Object.prototype, Array.prototype, String.prototype, Function.prototype].flatMap((prototype) =>
    Reflect.ownKeys(prototype).map(String),
  );

/** With the ten thousand of test/pay/hostile.test.ts, a hundred thousand. */
const count = 90_000;

describe("hostile requests to every safe function of the four doors", () => {
  it("are of some eighty, most of which have right requests to spoil", () => {
    expect(functions.length).toBeGreaterThan(80);
    const bare = functions.filter(({ right }) => right.length === 0);
    expect(bare.map(({ name }) => name)).toEqual([]);
    const written = functions.filter(({ name }) =>
      Object.hasOwn(besides, name.slice("core.".length)),
    );
    const wronged = written.filter(({ ask, right }) => !right.every((given) => ask(...given).ok));
    expect(wronged.map(({ name }) => name)).toEqual([]);
  });

  it("are answered or refused with issues, never by an exception, and pollute nothing: 90 000", {
    timeout: 600_000,
  }, () => {
    const before = ownNames();
    for (let seed = 0; seed < count; seed += 1) {
      const asked = turns[seed % turns.length] as Asked;
      const given = drawn(asked, new Draw(seed));
      const found = wrong(asked.ask(...given));
      if (found !== undefined) expect([seed, asked.name, found]).toEqual([seed, asked.name, "-"]);
    }
    expect(ownNames()).toEqual(before);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it("are refused that once were thrown", () => {
    const hostile = new Proxy(refuses, { get: refuses });
    for (const months of [[hostile], [exotic]]) {
      expect(core.safeBackPay({ months, paid: "as-signed" }).ok).toBe(false);
      expect(core.safeComputeYear({ year: 2005, months, absenceDays: 0 }).ok).toBe(false);
    }
    const [month] = [{ metier: "aide-soignant", month: "2003-09", seniorityYears: 0 }];
    expect(core.safeBackPay({ months: [month], paid: [exotic] }).ok).toBe(false);
    expect(core.safeComputeYear(exotic).ok).toBe(false);
    for (const door of [agreements, grids, assistance])
      expect(door.safeVerify(new Proxy({}, { get: refuses, ownKeys: refuses })).ok).toBe(false);
  });

  it("are refused row by row in columns, where another row is right and JSON would write the same", () => {
    const right = { kind: "ehpad", publicFunding: true };
    const wrongs = [10n, Symbol("s"), () => 1, new Map(), Number.NaN, { toJSON: refuses }];
    for (const each of wrongs) {
      const establishment = [right, { ...right, kind: each }, { ...right, member: each }, right];
      const outcome = core.safePayColumns({
        ...{ metier: "aide-soignant", month: "2018-03", seniorityYears: [3, 3, 3, 3] },
        establishment: { dictionary: establishment, indices: [0, 1, 2, 3] },
      });
      const listed = core.safePayColumns({
        ...{ metier: "aide-soignant", month: "2018-03", seniorityYears: [3, 3, 3, 3] },
        establishment,
      });
      for (const found of [outcome, listed])
        expect(found.ok && found.value.refusals.map(({ row }) => row)).toEqual([1, 2]);
    }
  });
});
