import { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import * as library from "../../src/index.js";
import { examplesOf } from "../words/explain/asked.js";

type Safe = (...args: readonly unknown[]) => { readonly ok: boolean };

const safe = Object.entries(library as unknown as Record<string, Safe>).filter(([name]) =>
  name.startsWith("safe"),
);
const refuses = (): never => {
  throw new Error("no");
};
const handlers = ["get", "has", "ownKeys", "getOwnPropertyDescriptor", "getPrototypeOf"] as const;
const { proxy: revoked, revoke } = Proxy.revocable({}, {});
const { proxy: revokedList, revoke: revokeList } = Proxy.revocable([], {});
revoke();
revokeList();

/** A Decimal by its looks, that answers otherwise each time. */
function lookAlike(answers: readonly unknown[]): unknown {
  let turn = 0;
  const answer = (): unknown => answers[turn++ % answers.length];
  const looks = { toStringTag: "[object Decimal]", toExponential: answer, toFixed: answer };
  return { ...looks, s: 1, e: 0, d: [1], constructor: Object };
}

const hostile: readonly unknown[] = [
  revoked,
  revokedList,
  ...handlers.map((trap) => new Proxy({}, { [trap]: refuses })),
  ...handlers.map((trap) => new Proxy([1, 2], { [trap]: refuses })),
  new Proxy(refuses, { get: refuses }),
  {
    get metier() {
      return refuses();
    },
  },
  Object.create(null),
  { [Symbol.toPrimitive]: refuses, toString: refuses, valueOf: refuses, toJSON: refuses },
  undefined,
  null,
  0,
  "",
  Symbol("s"),
  10n,
  [],
  () => 1,
  lookAlike(["1e+0", "9e+99", undefined]),
  lookAlike([refuses]),
  new Decimal("1e9000000"),
  new Decimal(Number.NaN),
];

describe.each(safe)("%s", (name, ask) => {
  const requests = examplesOf(/^(?!refusals)/)
    .filter(({ engine }) => `safe${engine[0]?.toUpperCase()}${engine.slice(1)}` === name)
    .slice(0, 3)
    .map(({ request }) => request);

  it("answers whatever it is given, in whichever place, without an exception and at once", () => {
    const started = process.cpuUsage();
    for (const value of hostile) {
      for (const args of [
        [value],
        [value, value],
        [{}, value],
        [{}, {}, value],
        [{}, {}, {}, value],
      ]) {
        expect(typeof ask(...args).ok).toBe("boolean");
      }
    }
    const { user } = process.cpuUsage(started);
    expect(user / 1000).toBeLessThan(5000);
  });

  it("answers a right request with anything in the place of a field", () => {
    for (const request of requests as readonly Record<string, unknown>[]) {
      for (const key of Object.keys(request)) {
        for (const value of hostile) {
          const outcome = ask({ ...request, [key]: value });
          expect(typeof outcome.ok).toBe("boolean");
          if (outcome.ok) expect(JSON.stringify(outcome)).not.toMatch(/NaN/);
        }
      }
    }
  });
});

describe("a Decimal by its looks", () => {
  const pay = (seniorityYears: unknown) =>
    library.safeComputePay({ metier: "aide-soignant", month: "2003-09", seniorityYears });

  it("is read once, and is what it said then", () => {
    for (const later of ["3e+1", "abc", undefined, Number.NaN]) {
      const outcome = pay(lookAlike(["7e+0", later]));
      expect(outcome.ok && outcome.value.gross.toFixed(2)).toBe("1558.99");
    }
    expect(pay(new Decimal(7)).ok).toBe(true);
    expect(pay(library.pointValue("2003-09").constructor).ok).toBe(false);
  });

  it("costs nothing when it is no number that anybody is paid", () => {
    const started = process.cpuUsage();
    for (const huge of ["1e9000000", "-1e9000000", "1e-9000000"]) {
      const outcome = pay(new Decimal(huge));
      expect(outcome.ok ? [] : outcome.issues.map(({ code }) => code)).toEqual([
        huge === "1e-9000000" ? "too-many-decimals" : "out-of-range",
      ]);
    }
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(200);
  });
});
