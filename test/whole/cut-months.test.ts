import { describe, expect, it } from "vitest";
import {
  safeBackPay,
  safeComputePay,
  safeComputeYear,
  safeProjectCareer,
  safeProjectWageBill,
  safeYearsInForce,
} from "../../src/index.js";
import type { Outcome } from "../../src/intake/index.js";
import { engines, type VerifiableFunction } from "../../src/verify/verifiable-function.js";
import { examplesOf } from "../words/explain/asked.js";

type Asked = Readonly<Record<string, unknown>>;

/** Requests of the functions that answer for a month. */
const ofMonths: readonly (readonly [VerifiableFunction, Asked])[] = examplesOf(/^(?!refusals)/)
  .map(({ engine, request }) => [engine, request as Asked] as const)
  .filter(([, request]) => "month" in request && !("parts" in request) && !("presence" in request));

const functions = [...new Set(ofMonths.map(([name]) => name))];

const issuesOf = (outcome: Outcome<unknown>): unknown =>
  outcome.ok ? "answered" : outcome.issues.map(({ code, path }) => [code, ...path].join(" "));

const ofMonth = (request: Asked, month: string, more: Asked = {}): Asked => {
  const { pointValue: _, law: __, actDays: ___, ...others } = request;
  return { ...others, month, law: "in-force", ...more };
};

/** The readings that a request takes, and that of the former text for the month cut. */
const formerText = (request: Asked): Asked => ({
  readings: { ...Object(request["readings"]), R80: "from-january" },
});

const takesReadings = (name: VerifiableFunction, request: Asked): boolean =>
  !String(issuesOf(engines[name]({ ...request, readings: {} }))).includes("unknown-key readings");

/** The text of an answer, or why there is none. */
const textOf = (outcome: Outcome<unknown>): unknown =>
  outcome.ok ? (outcome.value as { law?: { regime?: string } }).law?.regime : issuesOf(outcome);

describe("a month that a switch cuts", () => {
  describe.each(functions)("of %s", (name) => {
    const requests = ofMonths.filter(([each]) => each === name).map(([, request]) => request);

    it("is refused or answered as the month after it: December 2012 is whole under the new text", () => {
      for (const request of requests) {
        const [cut, after] = ["2012-12", "2013-01"].map((month) =>
          engines[name](ofMonth(request, month)),
        ) as [Outcome<unknown>, Outcome<unknown>];
        expect([request, issuesOf(cut)]).toEqual([request, issuesOf(after)]);
        expect([request, textOf(cut)]).toEqual([request, textOf(after)]);
      }
    });

    it("is as the month before it where the reading R80 says so", () => {
      for (const request of requests.filter((each) => takesReadings(name, each))) {
        const cut = engines[name](ofMonth(request, "2012-12", formerText(request)));
        const before = engines[name](ofMonth(request, "2012-11"));
        expect([request, issuesOf(cut)]).toEqual([request, issuesOf(before)]);
        expect([request, textOf(cut)]).toEqual([request, textOf(before)]);
      }
    });
  });
});

const law = "in-force";
const december = { metier: "aide-soignant", seniorityYears: 2, month: "2012-12", law };
const career = { metier: "aide-soignant", hired: "2005-01-01", left: "2012-12-01" };
const lone = { ...december, presence: { left: "2012-12-01" } };
const cutIn = (end: object): Asked => ({
  ...december,
  parts: [
    { from: "2012-12-01", ...end },
    { from: "2012-12-02", lastDay: "2012-12-31" },
  ],
});
const winter = { from: "2012-11", to: "2013-01", law };
const { seniorityYears: _, ...ofCareer } = { ...december, seniority: career };

/** Somebody who is there on 1 December 2012 alone, or a part of that day, and where it is said. */
const ofFormerDay: readonly (readonly [string, Outcome<unknown>, string])[] = [
  ["presence", safeComputePay(lone), "presence left"],
  ["career", safeComputePay({ ...ofCareer, presence: {} }), "seniority left"],
  ["part", safeComputePay(cutIn({ lastDay: "2012-12-01" })), "parts 0 lastDay"],
  ["part until", safeComputePay(cutIn({ until: "2012-12-02" })), "parts 0 until"],
  [
    "year",
    safeComputeYear({ year: 2012, months: [lone], absenceDays: 0 }),
    "months 0 presence left",
  ],
  ["years in force", safeYearsInForce(career, "2012-12", undefined, law), "left"],
  [
    "back pay",
    safeBackPay({
      months: [{ ...lone, law: undefined }],
      paid: { knownOn: "2013-01-03" },
    }),
    "months 0 presence left",
  ],
  [
    "bill",
    safeProjectWageBill({
      ...winter,
      people: [{ metier: "aide-soignant", seniorityYears: 2, left: "2012-12-01" }],
    }),
    "people 0 left",
  ],
  [
    "projection",
    safeProjectCareer({
      from: "2012-12",
      years: 1,
      law,
      situation: { metier: "aide-soignant", career },
    }),
    "situation career left",
  ],
];

describe("whoever is there before the switch alone", () => {
  it.each(ofFormerDay)("is refused at its path: %s", (_, outcome, path) => {
    expect(issuesOf(outcome)).toContain(`out-of-range ${path}`);
  });

  it("is paid by the former text under the other reading", () => {
    const paid = safeComputePay({ ...lone, readings: { R80: "from-january" } });
    expect(paid.ok && paid.value.law.regime).toBe("2003");
  });

  it("keeps a percentage that years do not give, in a bill that the switch cuts", () => {
    const people = [{ metier: "aide-soignant", seniorityYears: 2 }];
    expect(issuesOf(safeProjectWageBill({ ...winter, people }))).toEqual([
      "missing people 0 seniority",
    ]);
  });
});

describe("a month inside which an act of the first scheme begins", () => {
  it("is of the law of before: the act counts from the next (R68)", () => {
    // 2003-06 is in force from 20 March 2004
    const part = (month: string) =>
      safeComputePay({
        metier: "aide-soignant",
        month,
        law,
        seniorityYears: 0,
        parts: [
          { from: `${month}-01`, lastDay: `${month}-19` },
          {
            from: `${month}-20`,
            until: month === "2004-03" ? "2004-04-01" : "2004-05-01",
            metier: "pedicure-podologue",
          },
        ],
      });
    expect(issuesOf(part("2004-03"))).toEqual(["unknown-metier parts 1 metier"]);
    expect(issuesOf(part("2004-04"))).toBe("answered");
  });
});
