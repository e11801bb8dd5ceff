import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { addDays, addYears } from "../../src/exact/calendar.js";
import type { LawAsked } from "../../src/law/law-on.js";
import type { DatedCareer } from "../../src/seniority/career.js";
import { standingsOn, workedCareer } from "../../src/seniority/worked-career.js";

interface Row {
  readonly held: string;
  readonly since: string;
  readonly steps: readonly { readonly rate: string; readonly from: string }[];
  /** What the text prints where it is a misprint. */
  readonly printed?: { readonly rate: string; readonly printed: string };
}

interface Rows {
  readonly rows: readonly Row[];
}

/** The printed transition tables, keyed twice, apart from the seeds: 1 345 rows. */
const { transition } = JSON.parse(
  readFileSync(new URL("../law/sources/regimes.json", import.meta.url), "utf8"),
) as {
  readonly transition: {
    readonly rp2012: {
      readonly seniority: Rows;
      readonly seniority30for12months: { readonly rows: Row["steps"] };
      readonly technicity: Rows;
    };
    readonly "2014": {
      readonly seniority: Rows;
      readonly technicity: Rows;
      readonly technicityFromMajoration: Rows;
    };
  };
};

type Own = "seniority" | "technicity";

function rateOn(career: DatedCareer, own: Own, day: string, law: LawAsked): string | undefined {
  const standings = standingsOn(workedCareer(career, { law }), day);
  const { seniority, technicity, majoration } = standings;
  return (own === "seniority" ? seniority : (technicity ?? majoration))?.rate.toString();
}

/** The day of the month for which a row stands: in December 2011, the first day is that of the scheme (reading R80). */
const dayOf = (since: string): string => (since === "2011-12" ? "02" : "01");

/** Somebody in post whose percentage of the scheme of 2003 was reached on the first day of a month. */
function inPost({ held, since }: Row): DatedCareer {
  const hired = addYears(`${since}-${dayOf(since)}`, -Number(held));
  return { metier: "cadre-infirmier", hired };
}

/** Somebody whose payslip showed a percentage on the eve of the second switch, or on its first day. */
function shown({ held, since }: Row, own: Own): DatedCareer {
  return {
    metier: "cadre-infirmier",
    hired: "1980-01-01",
    held: {
      on: since === "2014-11" ? "2014-11-01" : "2014-10-31",
      [`${own}Rate`]: held,
      [`${own}RateSince`]: `${since}-01`,
    },
  };
}

/** The cells of rows that the rules do not give: the row, the rate, the month printed, and what holds on the eve and on the day. */
function apart(
  rows: readonly Row[],
  own: Own,
  careerOf: (row: Row) => DatedCareer,
  law: LawAsked = "in-force",
  first = dayOf,
): { readonly cells: number; readonly different: readonly string[] } {
  const different: string[] = [];
  let cells = 0;
  for (const row of rows) {
    const career = careerOf(row);
    for (const { rate, from } of row.steps) {
      cells += 1;
      const day = `${from}-${from === "2014-11" ? "01" : first(row.since)}`;
      const there = rateOn(career, own, day, law);
      const before = rateOn(career, own, addDays(day, -1), law);
      if (there === rate && before !== rate) continue;
      different.push(`${row.held} % since ${row.since}: ${rate} % in ${from}: ${before}, ${there}`);
    }
  }
  return { cells, different };
}

function misprints(rows: readonly Row[]): readonly string[] {
  return rows.flatMap(({ held, since, printed }) =>
    printed === undefined
      ? []
      : [`${held} % since ${since}: ${printed.rate} % printed ${printed.printed}`],
  );
}

/** When the tables of 2014 were not known yet. */
const before2014: LawAsked = { knownOn: "2014-05-31" };
const firsts = (): string => "01";
const { rp2012, "2014": of2014 } = transition;

describe("the printed transition tables of 2012, row by row", () => {
  it("are given by the rule for seniority: 744 cells", () => {
    const found = apart(rp2012.seniority.rows, "seniority", inPost, before2014);
    expect(found).toEqual({ cells: 744, different: [] });
  });

  it("are given by the rule for technicité: 420 cells", () => {
    const found = apart(rp2012.technicity.rows, "technicity", inPost, before2014);
    expect(found).toEqual({ cells: 420, different: [] });
  });

  it("are given for 30 % since twelve months or more: seven steps", () => {
    const since = { metier: "aide-soignant", hired: "1975-06-15" } as const;
    for (const { rate, from } of rp2012.seniority30for12months.rows) {
      const day = from === "2012-12-02" ? from : `${from.slice(0, 7)}-01`;
      expect([from, rateOn(since, "seniority", day, before2014)]).toEqual([from, rate]);
    }
  });

  it("hold four misprints, corrected in the copy by the other rows of their tables", () => {
    expect(misprints(rp2012.seniority.rows)).toEqual([
      "3 % since 2011-12: 5 % printed 2016-12",
      "9 % since 2011-12: 12 % printed 201(cut)-12",
      "14 % since 2011-12: 15 % printed 2015-12",
      "17 % since 2011-12: 18 % printed 2018-12",
    ]);
    expect(misprints(rp2012.technicity.rows)).toEqual([]);
  });
});

describe("the printed transition tables of 2014, row by row", () => {
  it("are given by the rule for seniority: 1 170 cells", () => {
    const own = (row: Row): DatedCareer => shown(row, "seniority");
    const found = apart(of2014.seniority.rows, "seniority", own, undefined, firsts);
    expect(found).toEqual({ cells: 1170, different: [] });
  });

  it("are given by the rule for technicité: 216 cells", () => {
    const own = (row: Row): DatedCareer => shown(row, "technicity");
    const found = apart(of2014.technicity.rows, "technicity", own, undefined, firsts);
    expect(found).toEqual({ cells: 216, different: [] });
  });

  it("are given from the majoration of 2003 through both texts: 492 cells", () => {
    const found = apart(of2014.technicityFromMajoration.rows, "technicity", inPost);
    expect(found).toEqual({ cells: 492, different: [] });
  });

  it("hold one misprint, corrected in the copy", () => {
    expect(misprints(of2014.seniority.rows)).toEqual(["2 % since 2014-01: 3 % printed 2014-01"]);
    expect(misprints([...of2014.technicity.rows, ...of2014.technicityFromMajoration.rows])).toEqual(
      [],
    );
  });

  it("print 15 % for 11 % of November 2012, where the rule alone gives 14 (reading R93)", () => {
    const career = inPost({ held: "11", since: "2012-11", steps: [] });
    const rate = (choice: "as-printed" | "by-the-rule"): string | undefined =>
      standingsOn(
        workedCareer(career, { law: "in-force", readings: { R93: choice } }),
        "2014-11-01",
      ).technicity?.rate.toString();
    expect([rate("as-printed"), rate("by-the-rule")]).toEqual(["15", "14"]);
  });
});
