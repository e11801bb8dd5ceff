import { describe, expect, it } from "vitest";
import { datedFigures } from "../../scripts/pages/figures.js";
import { addMonths, firstDay, type Month } from "../../src/exact/calendar.js";
import { type LawAsked, lawOn } from "../../src/law/law-on.js";
import { type Gap, parameterAt, parameters } from "../../src/law/parameters.js";
import { type Dated, entryAt } from "../../src/law/series.js";
import { isOfTheCore } from "../of-the-core.js";
import { seed } from "../seeds/read.js";

interface ActSeed {
  readonly id: string;
  readonly asSigned?: boolean;
  readonly partOf?: string;
}

const acts = new Map(seed<ActSeed[]>("acts").map((act) => [act.id, act]));

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

/** Whether an act counts, apart from how the library tells. */
const counts = (act: string, law: LawAsked, everyLaw: boolean): boolean =>
  law === "as-signed" && !everyLaw
    ? acts.get(act)?.asSigned === true
    : acts.get(act)?.partOf === undefined;

/** The entries that hold on a day, each until the next one begins. */
function inForce(
  values: readonly Dated[],
  day: string,
  law: LawAsked,
  everyLaw = false,
): readonly Dated[] {
  const counted = values.filter(
    ({ act, condition }) => condition === undefined && counts(act, law, everyLaw),
  );
  return counted.filter((entry, index) => {
    const next = counted.slice(index + 1).find((other) => other.from >= entry.from);
    const lasts = next === undefined || day < next.from;
    return holds(entry, day) && lasts && entry.value !== "end";
  });
}

const laws = ["as-signed", "in-force"] as const;

describe("every month from July 2003 to the last day checked", () => {
  it("are 281", () => {
    expect([months[0], months.at(-1), months.length]).toEqual(["2003-07", "2026-11", 281]);
  });

  it.each(parameters().map((parameter) => [parameter.id, parameter] as const))(
    "resolve to one value at most, and to one or a declared gap by the avenant: %s",
    (_, parameter) => {
      const { values, gaps = [], everyLaw = false } = parameter;
      for (const law of laws) {
        for (const month of months) {
          const day = firstDay(month);
          const declared = (gaps as readonly Gap[]).filter((gap) => holds(gap, day));
          const found = declared.length > 0 ? [] : inForce(values, day, law, everyLaw);
          const last = values.findLast(
            ({ from, act }) => from <= day && counts(act, law, everyLaw),
          );
          const begun = last !== undefined && last.value !== "end";
          expect([month, found.length + declared.length]).toEqual([month, begun ? 1 : 0]);
          expect(parameterAt(parameter, lawOn(day, { law }))?.toFixed()).toBe(found[0]?.value);
        }
      }
    },
  );

  it("resolve to exactly one value under the other readings too, until they end", () => {
    const variants = parameters().flatMap((parameter) =>
      (parameter.variants ?? []).flatMap(({ reading, choice, values }) =>
        values === undefined ? [] : [{ parameter, choices: { [reading]: choice }, values }],
      ),
    );
    expect(variants.length).toBeGreaterThan(0);
    for (const { parameter, choices, values } of variants) {
      for (const day of months.map(firstDay)) {
        const found = inForce(values, day, "in-force");
        const { value } = values.findLast(({ from }) => from <= day) ?? {};
        expect([parameter.id, day, found.length]).toEqual([
          parameter.id,
          day,
          value === "end" ? 0 : 1,
        ]);
        expect(parameterAt(parameter, lawOn(day, { law: "in-force" }), choices)?.toFixed()).toBe(
          found[0]?.value,
        );
      }
    }
  });

  it("resolve to one value at most of every figure of the annexes, under each law", () => {
    const series = new Map<string, Dated[]>();
    for (const figure of datedFigures(new URL("../../", import.meta.url))) {
      if (/^(parameters|rules)\//.test(figure.series) || !isOfTheCore(figure.series)) continue;
      series.set(figure.series, [...(series.get(figure.series) ?? []), figure.entry]);
    }
    expect(series.size).toBeGreaterThan(300);
    const days = months.map(firstDay);
    for (const [name, values] of series) {
      for (const law of laws) {
        const wrong = days.filter((day) => {
          const found = inForce(values, day, law);
          return found.length > 1 || entryAt(values, lawOn(day, { law })) !== found[0];
        });
        expect([name, wrong]).toEqual([name, []]);
      }
    }
  });

  it("has no two entries of one figure for one day by one act", () => {
    for (const { id, values } of parameters()) {
      const days = values.map(({ from, act }) => `${from} ${act}`);
      expect([id, new Set(days).size]).toEqual([id, days.length]);
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
