import { describe, expect, it } from "vitest";
import { firstDay, monthOf } from "../../src/exact/calendar.js";
import type { ActId } from "../../src/ids/index.js";
import * as library from "../../src/index.js";
import type { Issue, Outcome } from "../../src/intake/issue.js";
import { openActs } from "../../src/law/law-fields.js";
import { engines, type VerifiableFunction } from "../../src/verify/verifiable-function.js";
import { examplesOf } from "../words/explain/asked.js";

/** The value of the point is asked about with its own two values, whatever the answer. */
const acts = openActs().filter(({ id }) => id !== "point-2005-02");

/** The first days of months, and the earliest, on which an act is open. */
function openDays({ effectiveBounds: { notBefore, notAfter } }: (typeof acts)[number]): string[] {
  const [from, to] = [Number(notBefore.slice(0, 4)), Number(notAfter.slice(0, 4))];
  const years = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  const firsts = years.flatMap((year) =>
    Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, "0")}-01`),
  );
  const open = [notBefore, ...firsts].filter((day) => notBefore <= day && day < notAfter);
  return [...new Set([open[0], open.at(-1)])] as string[];
}

/**
 * What is said of a refusal: its reasons; of an answer, all of it but the law that gave it and how
 * its conditions are worded.
 */
function essence(outcome: Outcome<unknown>): string {
  const left = new Set([
    "law",
    "acts",
    "condition",
    "reason",
    "label",
    "facts",
    "missing",
    "questions",
  ]);
  return outcome.ok
    ? JSON.stringify(outcome.value, (key, value) => (left.has(key) ? undefined : value))
    : JSON.stringify(outcome.issues.map(({ code, path }) => [code, path]));
}

const unsettled = (outcome: Outcome<unknown>): readonly Issue[] =>
  outcome.ok ? [] : outcome.issues.filter(({ code }) => code === "unsettled-day");

type Answer = (day: string, actDays: object | undefined) => Outcome<unknown>;

/** An act whose day decides is asked for, with its bounds and both answers; another is not. */
function expectSettled(answer: Answer, act: (typeof acts)[number], day: string): boolean {
  const { notBefore, notAfter } = act.effectiveBounds;
  const others = Object.fromEntries(
    acts.filter(({ id }) => id !== act.id).map((each) => [each.id, each.effectiveBounds.notAfter]),
  );
  const on = (settled?: string): Outcome<unknown> =>
    answer(day, { ...others, ...(settled && { [act.id]: settled }) });
  const [before, from, asked] = [on(notAfter), on(notBefore), on()];
  if (essence(before) === essence(from)) {
    expect([day, unsettled(asked)]).toEqual([day, []]);
    return false;
  }
  const [issue] = unsettled(asked);
  expect([day, essence(before).slice(0, 300), issue?.code]).toEqual([
    day,
    essence(before).slice(0, 300),
    "unsettled-day",
  ]);
  for (const said of [issue?.expected.fr, issue?.expected.en]) {
    for (const word of [act.id, notBefore, notAfter, "actDays"]) expect(said).toContain(word);
    expect(said).not.toMatch(/undefined|\[object/);
  }
  return true;
}

/** The example requests of every function, and some that an act touches. */
const asked: readonly (readonly [VerifiableFunction, object])[] = [
  ...examplesOf(/^(?!refusals)/).map(({ engine, request }) => [engine, request as object] as const),
  ["entitlements", { metier: "medecin-coordonnateur", facts: { specialist: true } }],
  ["entitlements", { metier: "responsable-infirmier", facts: { nursesLed: 3 } }],
  ["noticeThreshold", { month: "2009-10", function: "biologiste" }],
  ["computePay", { month: "2006-11", metier: "cadre-educatif", seniorityYears: 6, cadreYears: 6 }],
  ["computePay", { month: "2006-10", metier: "auxiliaire-de-vie", seniorityYears: 6 }],
  ["computePay", { month: "2009-10", metier: { assistantFamilial: { children: 2 } } }],
];

/** A request whose day is moved, or nothing where it has none. */
function moved(name: string, request: object, day: string): object | undefined {
  if (name === "entitlements") return { ...request, view: { on: day } };
  if ("month" in request) return { ...request, month: monthOf(day) };
  if ("asOf" in request) return { ...request, asOf: day };
  return undefined;
}

function underDays(name: string, request: object, actDays: object | undefined): object {
  if (name !== "entitlements") return { ...request, actDays };
  return { ...request, view: { ...(request as { view: object }).view, actDays } };
}

const functions = [...new Set(asked.map(([name]) => name))].filter((name) =>
  asked.some(([each, request]) => each === name && moved(name, request, "2009-10-01")),
);

/** At most so many requests of each function, evenly among them; its own come last. */
function some<T>(list: readonly T[], most: number): readonly T[] {
  const step = Math.ceil(list.length / most);
  return list.filter((_, at) => at % step === 0 || at >= list.length - 6);
}

describe.each(functions)("%s on a day that no source settles", (name) => {
  const requests = some(
    asked.filter(([each]) => each === name),
    25,
  );

  it.each(acts.map((act) => [act.id, act] as const))(
    "refuses what %s decides, both answers told, and nothing else",
    (_, act) => {
      for (const day of openDays(act)) {
        const on = name === "entitlements" ? day : firstDay(monthOf(day));
        if (on < act.effectiveBounds.notBefore) continue;
        for (const [, request] of requests) {
          const there = moved(name, { law: "in-force", ...request }, on);
          if (there === undefined) continue;
          const plain = name === "entitlements" ? omitLaw(there) : there;
          expectSettled((_day, days) => engines[name](underDays(name, plain, days)), act, on);
        }
      }
    },
  );
});

function omitLaw(request: object): object {
  const { law, ...others } = request as { law?: unknown };
  return others;
}

const touched: readonly (readonly [VerifiableFunction, object, ActId, string])[] = [
  [
    "computePay",
    { metier: "cadre-social", seniorityYears: 1, cadreYears: 0 },
    "2006-07",
    "2006-11",
  ],
  ["computePay", { metier: "auxiliaire-de-vie", seniorityYears: 1 }, "2005-10", "2006-10"],
  ["assistantMaternelPay", { children: 2, seniorityYears: 7 }, "2009-04", "2009-05"],
  ["waitingIndemnityBase", {}, "2009-04", "2010-03"],
  ["noticeThreshold", { function: "biologiste" }, "2009-01", "2009-10"],
];

it.each(touched)("%s of %o is touched by %s in %s", (name, request, id, month) => {
  const act = acts.find((each) => each.id === id) as (typeof acts)[number];
  const answer: Answer = (day, actDays) =>
    engines[name]({ ...request, law: "in-force", month: monthOf(day), actDays });
  expect(expectSettled(answer, act, firstDay(month))).toBe(true);
});

const thrown = (act: () => unknown): Outcome<unknown> => {
  try {
    return { ok: true, value: act() };
  } catch (error) {
    return { ok: false, issues: (error as library.PayError).issues };
  }
};

/** What a métier gives, whatever its number and the wording of its former jobs. */
function givenOf(of: library.Metier): unknown {
  const { referenceCoefficient, cadre, stages, complements, functionalBonuses } = of;
  const points = [...complements, ...functionalBonuses].map(({ id, points, condition }) => [
    id,
    points,
    condition,
  ]);
  return [referenceCoefficient, cadre, stages, points];
}

describe("the catalogue on a day that no source settles", () => {
  const ids = library.metiers({ law: "in-force" }).map(({ id }) => id);

  it.each(acts.map((act) => [act.id, act] as const))("is refused where %s decides", (_, act) => {
    for (const on of openDays(act)) {
      const touched = ids.filter((id) =>
        expectSettled(
          (_day, actDays) => thrown(() => givenOf(library.metier(id, { on, actDays }))),
          act,
          on,
        ),
      );
      const listed = library.metiers({ on, law: "in-force" });
      const marked = listed.filter(({ unsettled }) => unsettled?.includes(act.id));
      const there = new Set(listed.map(({ id }) => id));
      expect(touched.filter((id) => there.has(id))).toEqual(
        expect.arrayContaining(marked.filter(({ id }) => touched.includes(id)).map(({ id }) => id)),
      );
      for (const id of touched.filter((each) => there.has(each))) {
        expect(marked.map((each) => each.id)).toContain(id);
        for (const list of [library.factsToGather, library.metier]) {
          expect(unsettled(thrown(() => list(id, { on })))).not.toEqual([]);
        }
        expect(unsettled(thrown(() => library.ficheText(id, "fr", { on })))).not.toEqual([]);
        expect(unsettled(thrown(() => library.questionsText(id, "fr", { on })))).not.toEqual([]);
      }
    }
  });
});
