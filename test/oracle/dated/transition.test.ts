import { describe, expect, it } from "vitest";
import reclassement from "../../law/sources/reclassement-2014.json" with { type: "json" };
import { seniorityRate, technicityRate } from "./rates.js";
import { type Row, regimes } from "./sources.js";
import { monthsAfter } from "./transition.js";

/** Full years from one month to another. */
function years(from: string, to: string): number {
  const months = (month: string): number =>
    Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
  return Math.floor((months(to) - months(from)) / 12);
}

type Rule = (held: number, since: string, month: string) => number;

/** Article 22.1 of the recommandation: the percentage held, until the table passes it. */
const seniorityOf22: Rule = (held, since, month) =>
  Math.max(held, seniorityRate("rp2012", held + years(since, month)));

/** The same for technicité, but never before twelve months at the percentage held. */
const technicityOf22: Rule = (held, since, month) =>
  years(since, month) < 1
    ? held
    : Math.max(held, technicityRate("rp2012", held + years(since, month)));

/** Articles 1 and 2.1 of avenant 2014-02, from the first year that gives the percentage held. */
function rule2014(
  table: (scheme: "rp2012" | "2014", years: number) => number,
  held: number,
  since: string,
  month: string,
): number {
  if (month < "2014-11") return held;
  const first = Array.from({ length: 41 }, (_, k) => k).find((k) => table("rp2012", k) === held);
  const k = (first ?? held) + years(since, month);
  return Math.max(held, table("2014", k));
}

const seniorityOf2014: Rule = (held, since, month) =>
  held < 30 || held === 31
    ? rule2014(seniorityRate, held, since, month)
    : month < "2014-11"
      ? held
      : Math.max(held, seniorityRate("2014", held + years(since, month)));

const technicityOf2014: Rule = (held, since, month) => rule2014(technicityRate, held, since, month);

/** From the majoration of 2012 through both schemes. */
const fromMajoration: Rule = (held, since, month) => {
  const before = technicityOf22(held, since, month < "2014-11" ? month : "2014-10");
  if (month < "2014-11") return before;
  return Math.max(before, technicityRate("2014", held + years(since, month)));
};

/** Every printed cell, and the one month before it: a cell says when a percentage begins. */
function cells(rows: readonly Row[], rule: Rule): readonly string[] {
  return rows.flatMap(({ held, since, steps }) =>
    steps.flatMap(({ rate, from }, index) => {
      const before = index === 0 ? held : (steps[index - 1]?.rate as string);
      const found = [
        rule(Number(held), since, monthsAfter(from, -1)),
        rule(Number(held), since, from),
      ];
      const printed = [Number(before), Number(rate)];
      return String(found) === String(printed)
        ? []
        : [`${held} % since ${since}: ${rate} % in ${from}, by the rule ${found}`];
    }),
  );
}

function count(rows: readonly Row[]): number {
  return rows.reduce((sum, { steps }) => sum + steps.length, 0);
}

const { rp2012, "2014": of2014 } = regimes.transition;

describe("the printed tables of transition", () => {
  it("are article 22.1 of the recommandation, month by month, in every cell", () => {
    expect(cells(rp2012.seniority.rows, seniorityOf22)).toEqual([]);
    expect(cells(rp2012.technicity.rows, technicityOf22)).toEqual([]);
  });

  it("are articles 1 and 2.1 of avenant 2014-02, but for reading R93", () => {
    expect(cells(of2014.seniority.rows, seniorityOf2014)).toEqual([]);
    expect(cells(of2014.technicity.rows, technicityOf2014)).toEqual([]);
    expect(cells(of2014.technicityFromMajoration.rows, fromMajoration)).toEqual([
      "11 % since 2012-11: 15 % in 2014-11, by the rule 11,14",
      "11 % since 2012-11: 17 % in 2020-11, by the rule 14,17",
    ]);
  });

  it("have 1 164 cells in 2012 and 1 878 in 2014", () => {
    const { seniority, technicity } = rp2012;
    expect(count(seniority.rows) + count(technicity.rows)).toBe(1164);
    const { seniority: a, technicity: b, technicityFromMajoration: c } = of2014;
    expect(count(a.rows) + count(b.rows) + count(c.rows)).toBe(1878);
  });

  it("are the 726 rows keyed a second time", () => {
    for (const kind of ["seniority", "technicity", "technicityFromMajoration"] as const) {
      const keyed = (
        reclassement[kind] as unknown as readonly { held: string; rows: readonly Row[] }[]
      ).flatMap(({ held, rows }) => rows.map(({ since, steps }) => ({ held, since, steps })));
      const ours = of2014[kind].rows.map(({ held, since, steps }) => ({ held, since, steps }));
      expect(keyed).toEqual(expect.arrayContaining(ours));
      expect(keyed.length).toBe(ours.length);
    }
  });

  it("print five months wrong, which the data correct", () => {
    const printed = [...rp2012.seniority.rows, ...of2014.seniority.rows].flatMap((row) =>
      "printed" in row ? [`${row.held} % since ${row.since}: ${JSON.stringify(row.printed)}`] : [],
    );
    expect(printed.map((text) => text.replace(/,"why.*/, ""))).toMatchInlineSnapshot(`
      [
        "3 % since 2011-12: {"rate":"5","printed":"2016-12"",
        "9 % since 2011-12: {"rate":"12","printed":"201(cut)-12"",
        "14 % since 2011-12: {"rate":"15","printed":"2015-12"",
        "17 % since 2011-12: {"rate":"18","printed":"2018-12"",
        "2 % since 2014-01: {"rate":"3","printed":"2014-01"",
      ]
    `);
  });
});
