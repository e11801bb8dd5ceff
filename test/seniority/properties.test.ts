import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, completedYears, daysBetween, type Span } from "../../src/exact/calendar.js";
import type { Career } from "../../src/seniority/career.js";
import type { Seniority } from "../../src/seniority/compute-seniority.js";
import { careerTimeline, computeSeniority, yearsInForce } from "../as-signed.js";
import { differing, type WrittenStep } from "../words/explain/recompute.js";
import { after, career, service } from "./careers.js";

const facts = ({ seniority, cadreMajoration }: Seniority) =>
  [seniority, cadreMajoration].map((standing) => [
    standing?.date,
    standing?.years,
    standing?.rate.toString(),
    standing?.nextStep,
  ]);
const shifted = <T extends Span>(periods: readonly T[] | undefined, days: number): readonly T[] =>
  (periods ?? []).map((each) => ({
    ...each,
    from: addDays(each.from, days),
    until: addDays(each.until, days),
  }));
const cutAt = <T extends Span>(periods: readonly T[], share: number): readonly T[] =>
  periods.flatMap((each) => {
    const cut = addDays(each.from, Math.floor(daysBetween(each.from, each.until) * share));
    return cut === each.from
      ? [each]
      : [
          { ...each, until: cut },
          { ...each, from: cut },
        ];
  });

describe("whatever the career", () => {
  it("adding service never lowers seniority nor the majoration", () => {
    const more = career.chain((drawn) =>
      service(drawn.career.hired).map((added) => ({ ...drawn, added })),
    );
    fc.assert(
      fc.property(more, ({ career: before, asOf, added }) => {
        const after = { ...before, priorService: [...(before.priorService ?? []), added] };
        const [less, greater] = [computeSeniority(before, asOf), computeSeniority(after, asOf)];
        expect(greater.seniority.date <= less.seniority.date).toBe(true);
        expect(greater.seniority.rate.greaterThanOrEqualTo(less.seniority.rate)).toBe(true);
        const [one, other] = [less.cadreMajoration, greater.cadreMajoration];
        expect(other?.rate.greaterThanOrEqualTo(one?.rate ?? 0)).toBe(one && true);
      }),
    );
  });

  it("splitting a period in two adjoining ones changes nothing", () => {
    fc.assert(
      fc.property(
        career,
        fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
        (drawn, share) => {
          const { career: whole, asOf } = drawn;
          const cut: Career<Span> = {
            ...whole,
            priorService: cutAt(whole.priorService ?? [], share),
            suspensions: cutAt(whole.suspensions ?? [], share),
            mandates: cutAt(whole.mandates ?? [], share),
          };
          fc.pre(
            [...(cut.suspensions ?? []), ...(cut.mandates ?? [])].every(({ from }) => from <= asOf),
          );
          expect(facts(computeSeniority(cut, asOf))).toEqual(facts(computeSeniority(whole, asOf)));
        },
      ),
    );
  });

  it("the order of the periods changes nothing", () => {
    fc.assert(
      fc.property(career, ({ career: given, asOf }) => {
        const turned: Career = {
          ...given,
          priorService: [...(given.priorService ?? [])].reverse(),
          suspensions: [...(given.suspensions ?? [])].reverse(),
          mandates: [...(given.mandates ?? [])].reverse(),
        };
        const [one, other] = [computeSeniority(given, asOf), computeSeniority(turned, asOf)];
        expect(facts(other)).toEqual(facts(one));
        expect(other.steps.map(({ result }) => result.toString())).toEqual(
          one.steps.map(({ result }) => result.toString()),
        );
      }),
    );
  });

  it("moving every day by whole weeks moves the dates by as much, and the years by a leap day at most", () => {
    fc.assert(
      fc.property(career, fc.integer({ min: 1, max: 500 }), ({ career: given, asOf }, weeks) => {
        const days = 7 * weeks;
        const moved: Career = {
          ...given,
          hired: addDays(given.hired, days),
          priorService: shifted(given.priorService, days),
          suspensions: shifted(given.suspensions, days),
          mandates: shifted(given.mandates, days),
          promotions: (given.promotions ?? []).map((each) => ({
            ...each,
            on: addDays(each.on, days),
          })),
        };
        const [one, other] = [
          computeSeniority(given, asOf),
          computeSeniority(moved, addDays(asOf, days)),
        ];
        expect(other.seniority.date).toBe(addDays(one.seniority.date, days));
        // The same days hold the same years, but for a leap day more or less: then the anniversary is a day away.
        const span = (result: Seniority) => daysBetween(result.seniority.date, result.asOf);
        expect(span(other)).toBe(span(one));
        if (other.seniority.years !== one.seniority.years) {
          const fewer = Math.min(one.seniority.years, other.seniority.years);
          expect(Math.abs(one.seniority.years - other.seniority.years)).toBe(1);
          expect(Math.abs(span(one) - 365.25 * (fewer + 1))).toBeLessThan(2);
        }
      }),
    );
  });

  it("the percentage never falls, but for a suspension that does not count", () => {
    const lasting = fc.tuple(career, fc.integer({ min: 1, max: 4000 }));
    fc.assert(
      fc.property(lasting, ([{ career: given, asOf }, later]) => {
        const counting = {
          ...given,
          suspensions: (given.suspensions ?? []).map((each) => ({ ...each, assimilated: true })),
        };
        const [one, other] = [
          computeSeniority(counting, asOf),
          computeSeniority(counting, addDays(asOf, later)),
        ];
        expect(other.seniority.rate.greaterThanOrEqualTo(one.seniority.rate)).toBe(true);
        if (one.cadreMajoration === undefined) return;
        expect(other.cadreMajoration?.rate.greaterThanOrEqualTo(one.cadreMajoration.rate)).toBe(
          true,
        );
      }),
    );
  });

  it("the next step is the first day with a higher percentage, and the day before has not", () => {
    fc.assert(
      fc.property(career, ({ career: given, asOf }) => {
        const { seniority } = computeSeniority(given, asOf);
        if (seniority.nextStep === undefined) {
          expect(seniority.rate.toString()).toBe("30");
          return;
        }
        const on = computeSeniority(given, seniority.nextStep).seniority.rate;
        const eve = computeSeniority(given, addDays(seniority.nextStep, -1)).seniority.rate;
        expect(on.greaterThan(seniority.rate)).toBe(true);
        expect(eve.greaterThan(seniority.rate)).toBe(false);
      }),
    );
  });

  it("the years are those completed from the date, save while a suspension runs", () => {
    fc.assert(
      fc.property(career, ({ career: given, asOf }) => {
        const running = given.suspensions?.some(({ from, until }) => from <= asOf && asOf < until);
        fc.pre(running !== true);
        const { date, years } = computeSeniority(given, asOf).seniority;
        expect(years).toBe(completedYears(date, asOf));
      }),
    );
  });

  it("no day of a period of service is counted twice", () => {
    fc.assert(
      fc.property(career, ({ career: given, asOf }) => {
        const { service: taken, seniority } = computeSeniority({ ...given, suspensions: [] }, asOf);
        const counted = taken.reduce(
          (sum, { days, overlapping, rate }) => sum + (days - overlapping) * Number(rate),
          0,
        );
        expect(daysBetween(seniority.date, given.hired)).toBe(Math.floor(counted / 100));
      }),
    );
  });

  it("the working, recomputed from its expressions alone, gives the same results", () => {
    fc.assert(
      fc.property(career, ({ career: given, asOf }) => {
        const { steps } = computeSeniority(given, asOf);
        const written = JSON.parse(JSON.stringify(steps)) as readonly WrittenStep[];
        expect(differing(written, new Map())).toEqual([]);
      }),
    );
  });

  it("the timeline says on each of its days what computeSeniority says", () => {
    const span = career.chain((drawn) =>
      after(drawn.asOf, 2000).map((period) => ({ ...drawn, period })),
    );
    fc.assert(
      fc.property(span, ({ career: given, period: { from, until } }) => {
        const { landmarks } = careerTimeline(given, from, until);
        for (const { on, seniority, cadreMajoration } of landmarks) {
          const standing = computeSeniority(given, on);
          expect(seniority.rate.toString()).toBe(standing.seniority.rate.toString());
          expect(cadreMajoration?.years).toBe(standing.cadreMajoration?.years);
        }
        const eves = landmarks.slice(1).map(({ on }) => addDays(on, -1));
        for (const [place, eve] of eves.entries()) {
          const [standing, held] = [computeSeniority(given, eve), landmarks[place]];
          expect(standing.seniority.rate.toString()).toBe(held?.seniority.rate.toString());
        }
      }),
      { numRuns: 50 },
    );
  });

  it("the parts of a month are its days, whichever way it is read", () => {
    const choice = fc.constantFrom("first-day" as const, "split" as const);
    fc.assert(
      fc.property(career, choice, ({ career: given, asOf }, R38) => {
        const { parts, days } = yearsInForce(given, asOf.slice(0, 7), { R38 });
        expect(parts.reduce((sum, part) => sum + part.days, 0)).toBe(days);
        for (const { from, standing } of parts) expect(standing.asOf).toBe(from);
      }),
    );
  });
});
