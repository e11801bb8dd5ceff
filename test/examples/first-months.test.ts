import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { safeAssistantMaternelPay, safeComputePay, safeVerify } from "../../src/index.js";

interface Bounds {
  readonly notBefore: string;
  readonly notAfter: string;
}

interface Act {
  readonly id: string;
  readonly effectiveFrom: string | null;
  readonly effectiveBounds?: Bounds | null;
}

interface Case {
  readonly name: string;
  readonly function?: string;
  readonly request: { readonly month: string; readonly actDays?: object };
  readonly expect: Readonly<Record<string, unknown>>;
}

const read = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
const { acts } = read("../law/sources/acts.json") as { acts: readonly Act[] };
const file = read("./law/first-months.json") as { cases: readonly Case[] };

/** The acts that change no cent from one month to the next, and why. */
const withoutCents: Readonly<Record<string, string>> = {
  "2004-02": "who is due the allowance before 60, not how much: it is asked for whoever is due it",
  "2005-04": "it never came into force",
  "reunion-20": "its day was not found: the employer says, of any month, whether he applies it",
  "unifed-2005-04": "its amounts were not read: on-call periods of some establishments",
  "denonciation-2011": "the scheme goes on to 1 December 2012, then the next text begins",
};

/** The act that begins before the scheme: no month of the scheme is before it. */
const beforeTheScheme = "2003-02";

const shifted = (month: string, by: number): string =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)) - 1 + by, 1))
    .toISOString()
    .slice(0, 7);

/** The first month whose first day is not before a day (R68). */
const monthFrom = (day: string): string => shifted(day.slice(0, 7), day.endsWith("-01") ? 0 : 1);

const casesOf = (id: string): readonly Case[] =>
  file.cases.filter(({ name }) => name.startsWith(`${id}: `));

const ofMonth = (id: string, month: string): readonly Case[] =>
  casesOf(id).filter(({ request }) => request.month === month);

const settledIn = (id: string, cases: readonly Case[]): readonly Case[] =>
  cases.filter(({ request }) => Object.hasOwn(request.actDays ?? {}, id));

/** What a case comes to, its law apart. */
const amounts = ({ expect: { issues, ...found } }: Case): unknown => issues ?? found;

const actsNamed = ({ request }: Case): readonly string[] => {
  const outcome = safeComputePay(request);
  return outcome.ok ? outcome.value.law.acts : [];
};

/** What the refusal of an open month tells, before the first day of the act and from it. */
const toldOf: Readonly<Record<string, readonly [string, string]>> = {
  "point-2005-02": ["4.172 before that day", "4.193 from that day on"],
  "2005-10": ["is one from 2006-10-23 on", "1299.89 euros from that day on"],
  "2006-07": [" euros before that day", " euros from that day on"],
  "2009-01": ["2089.74 euros before that day", "2151.07 euros from that day on"],
  "2009-04": ["1093.50 euros before that day", "which replaces annexe X"],
  "2010-05": ["neither the job nor the law of the month has it", " euros from that day on"],
};

const refusalOf = (request: Case["request"]): string => {
  const answer = "children" in request ? safeAssistantMaternelPay : safeComputePay;
  const outcome = answer(request);
  return outcome.ok ? "" : outcome.issues.map(({ expected }) => expected.en).join(" ");
};

const isOfPay = (each: Case): boolean => each.function === undefined;

describe("the first month of each act, and the month before", () => {
  it("are those of the 33 acts", () => {
    const named = new Set(file.cases.map(({ name }) => name.split(": ")[0]));
    expect([...named].sort()).toEqual(acts.map(({ id }) => id).sort());
    expect(named.size).toBe(33);
  });

  it("hold, each case by its sum", () => {
    const outcome = safeVerify(file);
    expect(outcome.ok && outcome.value.holds).toBe(true);
  });

  for (const { id, effectiveFrom, effectiveBounds } of acts) {
    const why = withoutCents[id];
    if (why !== undefined) {
      it(`${id}: no cent changes, since ${why}`, () => {
        const found = casesOf(id).map((each) => JSON.stringify(amounts(each)));
        expect(found.length).toBeGreaterThan(1);
        expect(new Set(found).size).toBe(1);
      });
      continue;
    }
    const first = monthFrom(effectiveFrom ?? effectiveBounds?.notAfter ?? "");
    const opens = monthFrom(effectiveFrom ?? effectiveBounds?.notBefore ?? "");
    const before = shifted(opens, -1);

    it(`${id}: ${before}, then ${first}`, () => {
      const [eve, began] = [ofMonth(id, before), ofMonth(id, first)];
      expect([eve.length > 0, began.length > 0]).toEqual([true, true]);
      if (id === beforeTheScheme) return;
      expect(amounts(eve[0] as Case)).not.toEqual(amounts(began.at(-1) as Case));
      expect(eve.filter(isOfPay).flatMap(actsNamed)).not.toContain(id);
    });

    it(`${id}: whoever is paid under it is told so`, () => {
      const paid = casesOf(id).filter((each) => isOfPay(each) && "gross" in each.expect);
      if (paid.length > 0) expect(paid.flatMap(actsNamed)).toContain(id);
    });

    if (opens === first) continue;
    it(`${id}: of an open month, both answers, told and settled`, () => {
      const open = casesOf(id).filter(
        ({ request, expect: { issues } }) =>
          JSON.stringify(issues) === '["unsettled-day"]' &&
          opens <= request.month &&
          request.month < first,
      );
      expect(open.length).toBeGreaterThan(0);
      for (const { request } of open) {
        const settled = settledIn(id, ofMonth(id, request.month)).map((each) =>
          JSON.stringify(amounts(each)),
        );
        expect(new Set(settled).size).toBe(2);
        for (const answer of toldOf[id] ?? []) expect(refusalOf(request)).toContain(answer);
      }
    });
  }
});
