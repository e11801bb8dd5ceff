import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Outcome } from "../../src/intake/issue.js";
import { safeComputePay } from "../../src/pay/compute-pay.js";
import type { PaySlip } from "../../src/pay/situation/pay-slip.js";

const keys = [
  "metier",
  "month",
  "seniorityYears",
  "cadreYears",
  "complements",
  "facts",
  "functionalBonuses",
  "workingTime",
  "pointValue",
  "constraints",
  "extraPoints",
  "careerIndemnityPoints",
  "differentialIndemnity",
  "decentralizedBonus",
  "readings",
  "reference",
  "seniority",
  "undecided",
  "replacement",
  "higherWork",
  "medicalDuties",
  "passage",
  "allowances",
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "then",
  "toJSON",
  "\u0000",
  "",
  "0",
] as const;

const right = { metier: "infirmier-de-ou-autorise", month: "2003-09", seniorityYears: 12 };

const numbers = fc.oneof(
  fc.double(),
  fc.constantFrom(
    -0,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    5e-324,
    1e308,
    2 ** 53,
    0.1 + 0.2,
  ),
);

const texts = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom("\ud800", "\udfff", "a", "\u202e", "é", "0") }),
  fc.constantFrom(
    "1e400",
    "-1e400",
    "1e-400",
    "0x10",
    "NaN",
    "Infinity",
    "-0",
    "٣",
    "12,5",
    "9".repeat(5000),
    `0.${"1".repeat(5000)}`,
    "a".repeat(100_000),
    "2003-09",
    "2003-02-30",
    "9999-99",
    "aide-soignant",
    "__proto__",
    "constructor",
    "toString",
    "each-line",
  ),
);

const values: fc.Arbitrary<unknown> = fc.oneof(
  numbers,
  texts,
  fc.boolean(),
  fc.bigInt(),
  fc.constantFrom(
    null,
    undefined,
    Symbol("s"),
    () => 1,
    new Date(Number.NaN),
    /x/,
    new Map(),
    new Set([1]),
    new Uint8Array(3),
  ),
  fc.constantFrom("aide-soignant", "2004-07", "0.5", 12, "12", true),
);

const nested = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    values,
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...keys), tie("value"), { maxKeys: 5 }),
    fc.dictionary(fc.string(), tie("value"), { maxKeys: 3, noNullPrototype: false }),
  ),
})).value;

const requests = fc.oneof(
  nested,
  fc.dictionary(fc.constantFrom(...keys), nested, { maxKeys: 8 }),
  fc
    .dictionary(fc.constantFrom(...keys), nested, { maxKeys: 3 })
    .map((odd) => ({ ...right, ...odd })),
);

/** Milliseconds of the processor that one request may take. */
const slowest = 50;

/** The answer, within its time: that of the processor, so that a busy machine changes nothing; what it clears up meanwhile does not come three times. */
function timely(request: unknown): Outcome<PaySlip> {
  let outcome: Outcome<PaySlip> | undefined;
  for (let tries = 0; tries < 3; tries += 1) {
    const start = process.cpuUsage();
    outcome = safeComputePay(request);
    const { user, system } = process.cpuUsage(start);
    if ((user + system) / 1000 < slowest) return outcome;
  }
  throw new Error(`slower than ${slowest} ms: ${JSON.stringify(outcome).slice(0, 300)}`);
}

/** What is wrong with an answer; nothing where it is a slip or a list of issues, as it should be. */
function oddity(outcome: Outcome<PaySlip>): string | undefined {
  if (outcome.ok) {
    const { gross } = outcome.value;
    const isAmount = Number.isFinite(gross.toNumber()) && !gross.isNegative();
    return isAmount ? undefined : `a gross of ${gross}`;
  }
  if (outcome.issues.length === 0) return "refused without an issue";
  const odd = outcome.issues.find(
    ({ code, path, message }) =>
      !/^[a-z-]+$/.test(code) || !Array.isArray(path) || message.length >= 2000,
  );
  return odd && JSON.stringify(odd).slice(0, 300);
}

/** What a request is answered: quickly, and never with an exception. */
function answered(request: unknown): void {
  const odd = oddity(timely(request));
  // Many thousands of requests: nothing is made for those of which nothing is to be said.
  if (odd !== undefined) expect(odd).toBeUndefined();
}

const ownNames = (): readonly string[] =>
  [Object.prototype, Array.prototype, String.prototype, Function.prototype].flatMap((prototype) =>
    Reflect.ownKeys(prototype).map(String),
  );

/** With the ninety thousand of test/whole/hostile.test.ts, a hundred thousand. */
describe("hostile requests", () => {
  it("are answered by issues, never by an exception, and pollute nothing: 10 000", {
    timeout: 600_000,
  }, () => {
    const before = ownNames();
    safeComputePay(right);
    fc.assert(fc.property(requests, answered), { numRuns: 10_000 });
    expect(ownNames()).toEqual(before);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it("may be nested a hundred thousand deep", () => {
    let deep: unknown = "aide-soignant";
    for (let each = 0; each < 100_000; each += 1) deep = each % 2 === 0 ? [deep] : { metier: deep };
    for (const key of ["metier", "constraints", "facts", "complements", "readings"])
      answered({ ...right, [key]: deep });
  });

  it("may turn in circles", () => {
    const circle: Record<string, unknown> = { ...right };
    circle["constraints"] = circle;
    circle["facts"] = [circle];
    answered(circle);
  });

  it("may hold a million keys or entries", () => {
    const many = Object.fromEntries(
      Array.from({ length: 2000 }, (_, index) => [`k${index}`, index]),
    );
    expect(safeComputePay({ ...right, ...many }).ok).toBe(false);
    expect(safeComputePay({ ...right, complements: Array(1_000_000).fill("x") }).ok).toBe(false);
  });

  it("may answer differently each time they are read, or refuse to be", () => {
    const traps = [
      new Proxy(right, {
        get: () => {
          throw new Error("no");
        },
      }),
      new Proxy(right, {
        ownKeys: () => {
          throw new Error("no");
        },
      }),
      new Proxy(right, {
        getPrototypeOf: () => {
          throw new Error("no");
        },
      }),
      new Proxy(right, {
        getOwnPropertyDescriptor: () => {
          throw new Error("no");
        },
      }),
    ];
    for (const trap of traps) answered(trap);
    for (let failing = 1; failing < 60; failing += 1) {
      let reads = 0;
      const fickle = new Proxy(right, {
        get(target, key) {
          reads += 1;
          if (reads >= failing) throw new Error("no longer");
          return Reflect.get(target, key);
        },
      });
      answered(fickle);
      let asked = 0;
      answered({
        ...right,
        get workingTime() {
          asked += 1;
          return asked >= failing ? Symbol("no longer") : "0.5";
        },
      });
    }
  });

  it("may come from another prototype, or from none", () => {
    answered(Object.assign(Object.create({ workingTime: "half" }), right));
    const bare = safeComputePay(Object.assign(Object.create(null), right));
    expect(bare.ok).toBe(true);
    class Employee {
      metier = "aide-soignant";
      month = "2003-09";
      seniorityYears = 0;
    }
    const own = safeComputePay(new Employee());
    expect(own.ok).toBe(true);
  });

  it("cannot reach the prototype through a key", () => {
    const polluting = JSON.parse(
      '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
    );
    answered({ ...right, ...polluting });
    answered(polluting);
    answered({ ...right, facts: polluting, constraints: polluting, readings: polluting });
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});
