import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Career,
  type PayRequest,
  safeBackPay,
  safeComputePay,
  safeComputeSeniority,
} from "../../src/index.js";
import { daysOf } from "../oracle/dated/presence.js";
import { randomDated } from "../oracle/dated/random-dated.js";
import { monthsAfter } from "../oracle/dated/transition.js";
import { dayNumber, dayOf } from "../oracle/days.js";
import { Draw } from "../oracle/random.js";

type Loose = Record<string, unknown>;

/** A request of any month and any law, that is answered. */
const requests = fc
  .nat({ max: 1_000_000 })
  .map((seed) => randomDated(new Draw(seed)) as Loose)
  .filter((request) => safeComputePay(request).ok);

/** One that is neither cut nor in parts. */
const whole = requests
  .map(({ parts: _, presence: __, ...request }): Loose => request)
  .filter((request) => safeComputePay(request).ok);

/** Code and cents of each line, codes told several times added up; the total. */
function cents(request: Loose): ReadonlyMap<string, number> {
  const outcome = safeComputePay(request);
  if (!outcome.ok) throw new Error(`${JSON.stringify(request)} ${outcome.issues[0]?.message}`);
  const sums = new Map<string, number>();
  for (const { code, amount } of outcome.value.lines)
    sums.set(code, (sums.get(code) ?? 0) + amount.times(100).toNumber());
  return sums.set("total", outcome.value.total.times(100).toNumber());
}

/** Whether the percentages of a career move after the first day of a month, by a day of it. */
function stepsBy(cut: string, { seniority, month, law }: Loose): boolean {
  if (seniority === undefined) return false;
  const options = law === undefined ? {} : { law };
  const on = (day: string) => safeComputeSeniority(seniority as Career, day, options as never);
  const [first, then] = [on(`${month}-01`), on(cut)];
  if (!first.ok || !then.ok) return true;
  const rates = [first.value, then.value].map(({ seniority: own, technicity, cadreMajoration }) =>
    [own.rate, technicity?.rate, cadreMajoration?.rate].join(),
  );
  return rates[0] !== rates[1];
}

const check = (property: fc.IProperty<unknown>, numRuns = 150): void =>
  fc.assert(property as fc.IProperty<[unknown]>, { numRuns });

describe("a month of any day, under any law", () => {
  it("in force is as known once all is known", () => {
    check(
      fc.property(requests, (request) => {
        const later = { ...request, law: { knownOn: "2026-11-28" } };
        const now = { ...request, law: "in-force" };
        const isAnswered = safeComputePay(now).ok;
        expect(safeComputePay(later).ok).toBe(isAnswered);
        if (isAnswered) expect(cents(later)).toEqual(cents(now));
      }) as never,
    );
  });

  it("owes nothing where nothing changed; what was paid and what is owed make what is due", () => {
    check(
      fc.property(whole, ({ law, ...month }) => {
        const months = [month as unknown as PayRequest];
        const same = safeBackPay({ months, paid: law as "in-force", due: law as "in-force" });
        if (!same.ok) return expect.unreachable(same.issues[0]?.message);
        expect(same.value.total.difference.toFixed(2)).toBe("0.00");
        const outcome = safeBackPay({ months, paid: law as "in-force", due: "in-force" });
        if (!outcome.ok) return;
        const due = cents({ ...month, law: "in-force" });
        const lines = outcome.value.months.flatMap((each) => each.lines);
        for (const { code, paid, difference } of lines) {
          const sum = paid.plus(difference).times(100).toNumber();
          expect([code, sum]).toEqual([code, due.get(code) ?? 0]);
        }
      }) as never,
      80,
    );
  });

  it("in parts that share everything is the whole, within a cent a part and line", () => {
    check(
      fc.property(whole, fc.integer({ min: 2, max: 28 }), (request, day) => {
        const month = request["month"] as string;
        const last = daysOf(month).at(-1) as string;
        const cut = `${month}-${String(day).padStart(2, "0")}`;
        const parts = [
          { from: `${month}-01`, until: cut },
          { from: cut, lastDay: last },
        ];
        const inParts = safeComputePay({ ...request, parts });
        if (!inParts.ok) {
          const codes = inParts.issues.map(({ code }) => code);
          expect(["out-of-range", "not-applicable", "unsettled-day"]).toEqual(
            expect.arrayContaining([codes[0]]),
          );
          return;
        }
        if (stepsBy(cut, request)) return;
        const [one, two] = [cents(request), cents({ ...request, parts })];
        for (const [code, amount] of one) {
          const most = code === "total" ? 2 * one.size : 2;
          expect(Math.abs((two.get(code) ?? 0) - amount), code).toBeLessThanOrEqual(most);
        }
      }) as never,
      80,
    );
  });

  it("there and not there adds up to the whole, within a cent a line", () => {
    check(
      fc.property(whole, fc.integer({ min: 2, max: 28 }), (request, day) => {
        const { decentralizedBonus: _, ...asked } = request;
        const month = asked["month"] as string;
        const cut = `${month}-${String(day).padStart(2, "0")}`;
        const before = { ...asked, presence: { left: dayOf(dayNumber(cut) - 1) } };
        const after = { ...asked, presence: { entered: cut } };
        if (!safeComputePay(before).ok || !safeComputePay(after).ok) return;
        const [one, two, all] = [cents(before), cents(after), cents(asked)];
        const twice = ["NIGHTS", "SUNDAYS_HOLIDAYS", "INTERNAT", "PARTICULAR_CONSTRAINTS"];
        const paidTwice = twice.reduce((sum, code) => sum + (all.get(code) ?? 0), 0);
        const sum = (one.get("total") ?? 0) + (two.get("total") ?? 0) - paidTwice;
        expect(Math.abs(sum - (all.get("total") ?? 0))).toBeLessThanOrEqual(1);
      }) as never,
      80,
    );
  });

  it("asks nothing of the order and the spelling of periods", () => {
    const careers = whole.filter(({ seniority }) => seniority !== undefined);
    check(
      fc.property(careers, (request) => {
        const career = request["seniority"] as Loose;
        const respelt: Loose = {
          ...career,
          ...lists(career, ["priorService", "suspensions"]),
        };
        expect(cents({ ...request, seniority: respelt })).toEqual(cents(request));
      }) as never,
      80,
    );
  });

  it("has no less seniority with more service, nor a month later, but after a promotion", () => {
    const careers = whole
      .filter(({ seniority }) => seniority !== undefined && isSteady(seniority as Loose))
      .map(({ seniority, month, law }) => ({ career: seniority as Loose, month, law }) as Lived);
    let compared = 0;
    check(
      fc.property(careers, fc.nat({ max: 9000 }), (lived, days) => {
        const { career, month } = lived;
        const earlier = dayOf(dayNumber(career["hired"] as string) - 12_000 - days);
        const { priorService = [] } = career;
        const added = { ...elsewhere, from: earlier, until: dayOf(dayNumber(earlier) + days) };
        const longer = { ...career, priorService: [...(priorService as Loose[]), added] };
        const [now, more] = [rateOn(lived, month), rateOn({ ...lived, career: longer }, month)];
        const later = rateOn(lived, monthsAfter(month, 1 + (days % 60)));
        if (now === undefined) return;
        if (more !== undefined && later !== undefined) compared += 1;
        if (more !== undefined) expect(more).toBeGreaterThanOrEqual(now);
        if (later !== undefined) expect(later).toBeGreaterThanOrEqual(now);
      }) as never,
    );
    expect(compared).toBeGreaterThan(75);
  });

  it("goes out in JSON and comes in again unchanged", () => {
    check(
      fc.property(requests, (request) => {
        const again = JSON.parse(JSON.stringify(request));
        const said = (each: Loose): string => JSON.stringify(safeComputePay(each));
        expect(said(again)).toBe(said(request));
        expect(JSON.stringify(JSON.parse(said(request)))).toBe(said(request));
      }) as never,
    );
  });
});

interface Lived {
  readonly career: Loose;
  readonly month: string;
  readonly law: "in-force";
}

const elsewhere = { at: "agreement", sameMetier: true, afterDiploma: true, sameNature: true };

/** Whether nobody is promoted, nor away for time that does not count. */
function isSteady({ promotions, suspensions = [] }: Loose): boolean {
  const away = suspensions as readonly Loose[];
  return promotions === undefined && away.every(({ assimilated }) => assimilated === true);
}

/** The percentage of seniority on the first of a month; nothing where it is refused. */
function rateOn({ career, law }: Lived, month: string): number | undefined {
  const on = `${month}-01` as "2003-07-01";
  const outcome = safeComputeSeniority(career as never, on, undefined, law);
  return outcome.ok ? outcome.value.seniority.rate.toNumber() : undefined;
}

/** Lists of periods in the other order, each period spelt the other way. */
function lists(career: Loose, keys: readonly string[]): Loose {
  return Object.fromEntries(
    keys.flatMap((key) => {
      const periods = career[key] as readonly Loose[] | undefined;
      return periods === undefined ? [] : [[key, periods.map(otherwise).toReversed()]];
    }),
  );
}

function otherwise({ lastDay, until, ...period }: Loose): Loose {
  return lastDay === undefined
    ? { ...period, lastDay: dayOf(dayNumber(until as string) - 1) }
    : { ...period, until: dayOf(dayNumber(lastDay as string) + 1) };
}
