import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const read = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));

interface Case {
  readonly function?: string;
  readonly request: Readonly<Record<string, unknown>> & { readonly month?: string };
  readonly expect: object;
}

const cases: readonly Case[] = readdirSync(new URL("./law/", import.meta.url))
  .filter((name) => name.endsWith(".json"))
  .flatMap((name) => {
    const file = read(`./law/${name}`) as { function?: string; cases: readonly Case[] };
    return file.cases.map((each) => ({ function: file.function ?? "computePay", ...each }));
  });

const seeds = [
  "annexe-2",
  "annexe-3",
  "extinction",
  "parameters",
  "regimes",
  "rules",
  "segur",
  "annexe-1/administrative",
  "annexe-1/educative-et-sociale",
  "annexe-1/logistique",
  "annexe-1/medicale",
  "annexe-1/soignante",
];

/** The first day of the text of 2012: what begins before it has its examples in first-months.json. */
const first = "2012-12-02";

const isDay = (value: unknown): value is string =>
  typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) && value >= first;

/** The days on which an entry of the seeds begins, closes or opens a gap. */
function daysIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(daysIn);
  if (typeof value !== "object" || value === null) return [];
  const { from, to } = value as { readonly from?: unknown; readonly to?: unknown };
  return [...[from, to].filter(isDay), ...Object.values(value).flatMap(daysIn)];
}

const days = [...new Set(seeds.flatMap((name) => daysIn(read(`../../seeds/${name}.json`))))].sort();

const shifted = (month: string, by: number): string =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)) - 1 + by, 1))
    .toISOString()
    .slice(0, 7);

/** The month that takes what begins on a day: its own from a first, the next otherwise; December 2012 is whole under the text of 2012 (R80). */
function monthOf(day: string): string {
  return shifted(day.slice(0, 7), day.endsWith("-01") || day === first ? 0 : 1);
}

/** Whom a case is about: the same request on another month. */
function person({ function: asked, request }: Case): string {
  const { month: _, ...rest } = request;
  const { pointValue: __, establishment: ___, ...told } = rest;
  return JSON.stringify([asked, told]);
}

const peopleOf = (month: string): ReadonlyMap<string, string> =>
  new Map(
    cases
      .filter(({ request }) => request.month === month)
      .map((each) => [person(each), JSON.stringify(each.expect)]),
  );

/** Whether somebody is paid in both months, and not the same. */
function isWorkedOut(day: string): boolean {
  const [before, since] = [shifted(monthOf(day), -1), monthOf(day)].map(peopleOf);
  return [...(since as ReadonlyMap<string, string>)].some(([who, amounts]) => {
    const other = (before as ReadonlyMap<string, string>).get(who);
    return other !== undefined && other !== amounts;
  });
}

/** The first days on which nobody's pay moves from one month to the next, and why. */
const nothingMoves: Readonly<Record<string, string>> = {
  "2014-12-02": "a step of the path of 30 %, which the table of November 2014 has replaced",
};

describe("the first days of the law since December 2012", () => {
  it("are these", () => {
    expect(days).toEqual([
      "2012-12-02",
      "2013-01-01",
      "2014-01-01",
      "2014-06-01",
      "2014-11-01",
      "2014-12-02",
      "2015-01-01",
      "2015-11-01",
      "2016-01-01",
      "2017-01-01",
      "2017-07-01",
      "2017-08-01",
      "2018-01-01",
      "2018-07-01",
      "2018-08-01",
      "2019-01-01",
      "2019-07-01",
      "2019-08-01",
      "2020-01-01",
      "2020-08-01",
      "2020-09-01",
      "2020-11-01",
      "2020-12-01",
      "2021-01-01",
      "2021-06-01",
      "2021-08-01",
      "2021-10-01",
      "2021-11-01",
      "2022-01-01",
      "2022-02-01",
      "2022-04-01",
      "2022-05-01",
      "2022-07-01",
      "2022-08-01",
      "2023-01-01",
      "2023-05-01",
      "2024-01-01",
      "2024-08-06",
      "2024-11-01",
      "2025-09-01",
      "2025-12-01",
      "2026-01-01",
      "2026-06-01",
      "2026-07-01",
    ]);
  });

  it.each(days.filter((day) => nothingMoves[day] === undefined))(
    "are each worked out by example, with the month before: %s",
    (day) => {
      expect(isWorkedOut(day)).toBe(true);
    },
  );
});
