import { describe, expect, it } from "vitest";
import { datedFigures } from "../../scripts/pages/figures.js";
import { addMonths, firstDay, type Month } from "../../src/exact/calendar.js";
import { appliedActs } from "../../src/ids/dataset.js";
import { type Gap, parameterAt, parameters } from "../../src/law/parameters.js";
import { type Dated, entryAt } from "../../src/law/series.js";
import { isOfTheCore } from "../of-the-core.js";

const lastChecked = parameters()
  .flatMap(({ values }) => values.map(({ checked }) => checked))
  .sort()
  .at(-1) as string;

/** Every month from the first of the scheme to the one in which the figures were last checked. */
const months: Month[] = [];
for (let month = "2003-07"; firstDay(month) <= lastChecked; month = addMonths(month, 1)) {
  months.push(month);
}

const holds = (
  { from, to }: Pick<Dated, "from"> & { readonly to?: string },
  day: string,
): boolean => from <= day && (to === undefined || day < to);

/** The entries that hold on a day, each until the next one of the applied acts begins. */
function inForce(values: readonly Dated[], day: string): readonly Dated[] {
  const applied = values.filter(({ act }) => appliedActs.has(act));
  return applied.filter((entry) => {
    const next = applied.find((other) => other.from > entry.from);
    return holds(entry, day) && (next === undefined || day < next.from);
  });
}

describe("every month from July 2003 to the last day checked", () => {
  it("are 281", () => {
    expect([months[0], months.at(-1), months.length]).toEqual(["2003-07", "2026-11", 281]);
  });

  it.each(parameters().map((parameter) => [parameter.id, parameter] as const))(
    "resolve to exactly one value, or to a declared gap: %s",
    (id, { values, gaps = [] }) => {
      for (const month of months) {
        const day = firstDay(month);
        const found = inForce(values, day);
        const declared = (gaps as readonly Gap[]).filter((gap) => holds(gap, day));
        expect([month, found.length + declared.length]).toEqual([month, 1]);
        expect(parameterAt(id, day)?.toFixed()).toBe(found[0]?.value);
      }
    },
  );

  it("resolve to exactly one value under the other readings too", () => {
    const variants = parameters().flatMap(({ id, variants = [] }) =>
      variants.flatMap(({ reading, choice, values }) =>
        values === undefined ? [] : [{ id, choices: { [reading]: choice }, values }],
      ),
    );
    expect(variants.length).toBeGreaterThan(0);
    for (const { id, choices, values } of variants) {
      for (const day of months.map(firstDay)) {
        expect([id, day, inForce(values, day).length]).toEqual([id, day, 1]);
        expect(parameterAt(id, day, choices)?.toFixed()).toBe(inForce(values, day)[0]?.value);
      }
    }
  });

  it("resolve to exactly one value of every figure of the annexes", () => {
    const series = new Map<string, Dated[]>();
    for (const figure of datedFigures(new URL("../../", import.meta.url))) {
      if (figure.series.startsWith("parameters/") || !isOfTheCore(figure.series)) continue;
      series.set(figure.series, [...(series.get(figure.series) ?? []), figure.entry]);
    }
    expect(series.size).toBeGreaterThan(300);
    const days = months.map(firstDay);
    for (const [name, values] of series) {
      const wrong = days.filter((day) => {
        const found = inForce(values, day);
        return found.length !== 1 || entryAt(values, day, appliedActs) !== found[0];
      });
      expect([name, wrong]).toEqual([name, []]);
    }
  });

  it("has no two entries of one figure for one day among the applied acts", () => {
    for (const { id, values } of parameters()) {
      const days = values.filter(({ act }) => appliedActs.has(act)).map(({ from }) => from);
      expect([id, new Set(days).size]).toEqual([id, days.length]);
      expect([id, [...days].sort()]).toEqual([id, days]);
    }
  });

  it("says of every value its source, its confidence and the last day it was checked", () => {
    for (const { values, unit, article } of parameters()) {
      expect(unit.length).toBeGreaterThan(1);
      expect(article.length).toBeGreaterThan(1);
      for (const { source, confidence, checked } of values) {
        expect(source.article.length).toBeGreaterThan(1);
        expect(["high", "medium", "low"]).toContain(confidence);
        expect(checked).toMatch(/^20\d\d-\d\d-\d\d$/);
      }
    }
  });
});
