import { describe, expect, it } from "vitest";
import { addDays } from "../../src/exact/calendar.js";
import { merged, without } from "../../src/exact/periods.js";
import { careerTimeline, computePay, computeSeniority, yearsInForce } from "../../src/index.js";

const suspensions = (count: number) =>
  Array.from({ length: count }, (_, place) => {
    const from = addDays("1985-01-10", place * 13);
    return { from, until: addDays(from, 3), assimilated: place % 2 === 0 };
  });
const career = (count: number) =>
  ({ metier: "cadre-infirmier", hired: "1985-01-01", suspensions: suspensions(count) }) as const;

/** Milliseconds of the processor, the least of four. */
function cost(work: () => unknown): number {
  const times = Array.from({ length: 4 }).map(() => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

describe("a career of a thousand suspensions, as many as a request may have", () => {
  const longest = career(1000);
  const month = { metier: "cadre-infirmier", month: "2020-09", seniority: longest } as const;

  it("is answered in less than a tenth of a second, its steps over twenty years in three", () => {
    const asked: Readonly<Record<string, () => unknown>> = {
      careerTimeline: () => careerTimeline(longest, "2003-07-01", "2025-07-01"),
      computeSeniority: () => computeSeniority(longest, "2020-09-01"),
      yearsInForce: () => yearsInForce(longest, "2020-09"),
      computePay: () => computePay({ ...month, law: "as-signed", pointValue: "4.447" } as never),
    };
    for (const [name, work] of Object.entries(asked)) {
      work();
      const most = name === "careerTimeline" ? 300 : 100;
      expect([name, cost(work) < most]).toEqual([name, true]);
    }
  });

  it("costs near as much more as it has more of them", () => {
    const timed = (count: number) =>
      cost(() => careerTimeline(career(count), "2003-07-01", "2025-07-01"));
    timed(1000);
    expect(timed(1000)).toBeLessThan(20 * timed(125) + 10);
  });
});

describe("periods without others", () => {
  it("are the days that are in the first and in none of the second", () => {
    const day = (place: number): string => addDays("2003-07-01", place);
    const span = ([from, length]: readonly [number, number]) => ({
      from: day(from),
      until: day(from + length),
    });
    for (let seed = 1; seed < 200; seed += 1) {
      const draw = (place: number, most: number): number => (seed * 7919 + place * 104_729) % most;
      const spans = (of: number) =>
        Array.from({ length: 1 + draw(of, 5) }, (_, at) =>
          span([draw(of + at, 40), 1 + draw(of + 3 * at, 9)]),
        );
      const [periods, removed] = [spans(1), spans(2)];
      const has = (list: typeof periods, on: string) =>
        list.some(({ from, until }) => from <= on && on < until);
      const left = without(periods, removed);
      for (let place = 0; place < 60; place += 1) {
        const on = day(place);
        expect(has([...left], on)).toBe(has(periods, on) && !has(removed, on));
      }
      expect(merged(left)).toEqual(left);
    }
  });
});
