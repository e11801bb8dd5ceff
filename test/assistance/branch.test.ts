import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  anomalies,
  articles,
  checks,
  explain,
  explanation,
  families,
  jobs,
  type MetierCode,
  metier,
  metiers,
  metiersOpenAt,
  moves,
  movesTo,
  path,
  reachable,
  readings,
  recruitment,
  safeMetier,
  safeMetiers,
  safeMoves,
  safeMovesTo,
  safeReachable,
  safeSearchMetiers,
  safeShare,
  safeSheet,
  searchMetiers,
  share,
  sheet,
  survey,
} from "../../src/assistance/index.js";
import type { Issue, Outcome } from "../../src/intake/issue.js";
import { json } from "../doors/read.js";

const codes = (outcome: Outcome<unknown>): readonly string[] =>
  outcome.ok ? [] : outcome.issues.map(({ code, path: at }) => [code, ...at].join(" "));

const issues = (outcome: Outcome<unknown>): readonly Issue[] => (outcome.ok ? [] : outcome.issues);

interface Source {
  readonly survey: object;
  readonly totals: readonly object[];
  readonly graph: object;
  readonly families: readonly object[];
  readonly metiers: readonly { readonly code: string; readonly sheet?: object }[];
  readonly databaseSample: readonly object[];
  readonly anomalies: readonly { readonly id: string; readonly effect: string }[];
}

const source = json<Source>("test/law/sources/assistance.json");
const seed = <T>(name: string): T => json<T>(`seeds/assistance/${name}.json`);

/** What the seeds say beyond the keyed copy: what another reading changes, and ranges of lines. */
const beyond = new Set(["variants", "movesLines", "jobsLines", "permitsLines", "about"]);

function asKeyed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asKeyed);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value)
    .filter(([key]) => !beyond.has(key))
    .map(([key, each]) => [key === "withinMetier" ? "within" : key, asKeyed(each)]);
  return Object.fromEntries(entries);
}

describe("the seeds of the branch", () => {
  it("are what was keyed twice, figure by figure", () => {
    const kept = source.metiers.map(({ sheet: _, ...each }) => each);
    const sheets = source.metiers.flatMap(({ code, sheet: own }) =>
      own === undefined ? [] : [{ code, ...own }],
    );
    expect(asKeyed(seed("metiers"))).toEqual(kept);
    expect(asKeyed(seed("sheets"))).toEqual(asKeyed(sheets));
    expect(seed("families")).toEqual(source.families);
    const { survey: counted, totals, graph, sample } = seed<Source & { sample: object }>("survey");
    expect(asKeyed(counted)).toEqual(source.survey);
    expect(totals.map(({ lines: _, ...total }: { lines?: object }) => total)).toEqual(
      source.totals,
    );
    expect([graph, sample]).toEqual([source.graph, source.databaseSample]);
    expect(anomalies().map(({ id, effect }) => [id, effect])).toEqual(
      source.anomalies.map(({ id, effect }) => [id, effect]),
    );
  });

  it("read each ambiguity in one of the ways that they list, the taken one first", () => {
    for (const { choices, taken } of readings()) expect(choices[0]?.id).toBe(taken);
    const settled = anomalies().flatMap(({ reading }) => reading ?? []);
    expect(readings().map(({ id }) => id)).toEqual(expect.arrayContaining(settled));
  });

  it("cite chapters that the working cites", () => {
    const cited = checks().flatMap(({ steps }) => steps.flatMap((step) => step.articles));
    expect(articles().map(({ id }) => id)).toEqual(expect.arrayContaining([...new Set(cited)]));
  });
});

describe("the métiers", () => {
  it("are 39 in nine families; the first two figures of a code are those of its family", () => {
    expect(metiers()).toHaveLength(39);
    expect(families().flatMap((each) => each.metiers)).toEqual(metiers().map(({ code }) => code));
    for (const { code, family } of metiers()) expect(code.slice(0, 2)).toBe(family);
  });

  it("of a family are those that it names, and may be asked by the companies that have them", () => {
    for (const { code, metiers: own } of families())
      expect(metiers({ family: code }).map((each) => each.code)).toEqual(own);
    expect(metiers({ family: "01", companies: 8 }).map(({ code }) => code)).toEqual([
      "0102",
      "0103",
    ]);
  });

  it("have nine sheets, eight of them whole", () => {
    const count = (state: string): number =>
      metiers().filter((each) => each.sheet === state).length;
    expect([count("whole"), count("cut"), count("lost")]).toEqual([8, 1, 30]);
    const titles = metiers().flatMap(({ otherTitles = [] }) => otherTitles);
    expect(titles).toHaveLength(65);
  });

  it("are refused with the code of the nearest label, or the nearest code", () => {
    expect(issues(safeMetier("Chargé de formation"))[0]?.suggestion).toBe("0803");
    expect(issues(safeMetier("0103 "))[0]?.suggestion).toBe("0103");
    expect(codes(safeMetier(103))).toEqual(["invalid-type code"]);
    expect(codes(safeMetier(undefined))).toEqual(["missing code"]);
    expect(codes(safeMetiers({ companies: 10, family: "10" }))).toEqual([
      "unknown-value family",
      "out-of-range companies",
    ]);
    expect(codes(safeMetiers({ companies: 1.5 }))).toEqual(["not-whole companies"]);
    expect(codes(safeMetiers({ companies: "8" }))).toEqual(["invalid-type companies"]);
  });

  it("have sheets whose lost parts are said", () => {
    expect(codes(safeSheet("0203"))).toEqual(["nothing-printed code"]);
    expect(codes(safeSheet("0299"))).toEqual(["unknown-metier code"]);
    expect(sheet("0104").jobs).toHaveLength(10);
    expect(jobs("0102")).toMatchObject([{ title: "Chargé(e) d'assistance", headcount: 2799 }]);
    expect(recruitment("0201").printed).toBe("doctorat en médecine");
  });
});

describe("the headcounts", () => {
  it("of the métiers of a family add up to the family's", () => {
    for (const { code, headcount, metiers: own } of families()) {
      const added = own.reduce((sum, each) => sum + metier(each).headcount, 0);
      expect([code, added]).toEqual([code, headcount]);
      expect(share({ family: code }).headcount).toBe(headcount);
    }
  });

  it("differ from the print in six places, and in none with two half posts less", () => {
    const differing = (view?: Parameters<typeof checks>[0]): readonly string[] =>
      checks(view)
        .filter(({ agrees }) => !agrees)
        .map(({ id }) => id);
    const six = ["0802", "0902", "family-08", "family-09", "support", "in-sheets"];
    expect(differing()).toEqual(six);
    expect(differing({ readings: { R161: "half-posts" } })).toEqual([]);
    expect(differing({ readings: { R162: "graph" } })).toEqual(six);
  });

  it("say which readings a check rests on", () => {
    const readingsOf = (id: string): readonly string[] =>
      checks()
        .filter((each) => each.id === id)
        .flatMap((each) => each.readings.map((reading) => reading.id));
    expect(readingsOf("support")).toEqual(["R161", "R160"]);
    expect(readingsOf("family-01")).toEqual(["R162"]);
    expect(readingsOf("0103")).toEqual([]);
  });

  it("are shares that their own working comes to", () => {
    for (const { code } of metiers()) {
      const { exact, steps, headcount } = share({ code });
      expect(steps.at(-1)?.result.toFixed(2)).toBe(exact);
      expect(((headcount / 5523) * 100).toFixed(2)).toBe(exact);
    }
  });

  it("are explained in both languages, with the chapter and the readings", () => {
    const told = explain(share({ family: "08" }), "fr");
    expect(told).toContain("115");
    expect(told).toContain("§ 1.4");
    expect(explain(share({ code: "0103" }), "en", "markdown")).toContain("5.52");
    expect(explanation(share({ code: "0802" }), "en").readings).toMatchObject([{ id: "R161" }]);
  });

  it("are asked of one métier or one family", () => {
    expect(codes(safeShare({ code: "9999", family: "01" }))).toEqual([
      "unknown-metier code",
      "contradictory family",
    ]);
    expect(codes(safeShare({ family: "9" }))).toEqual(["unknown-value family"]);
  });

  it("are of a day, in nine companies", () => {
    const { companies, totals, printedAsOf } = survey();
    expect([companies.length, printedAsOf.length]).toEqual([9, 2]);
    expect(totals.map(({ headcount }) => headcount)).toEqual([4142, 818, 4960, 563, 5523]);
    expect(survey({ readings: { R160: "as-printed" } }).totals[1]?.headcount).toBe(318);
  });
});

/** The moves of the seeds, once more: what leads where. */
const graph = new Map(
  seed<
    readonly {
      readonly code: MetierCode;
      readonly moves?: readonly { readonly to?: MetierCode; readonly within?: true }[];
    }[]
  >("sheets").map(({ code, moves: all }) => [
    code,
    all?.flatMap(({ to, within }) => (to === undefined || within ? [] : [to])),
  ]),
);

/** The fewest moves between every two métiers, by relaxing each over each. */
function distances(): ReadonlyMap<string, number> {
  const all = metiers().map(({ code }) => code);
  const found = new Map<string, number>();
  const far = (from: string, to: string): number =>
    from === to ? 0 : (found.get(`${from} ${to}`) ?? Number.POSITIVE_INFINITY);
  for (const [from, next = []] of graph) for (const to of next) found.set(`${from} ${to}`, 1);
  for (const by of all)
    for (const from of all)
      for (const to of all) {
        const through = far(from, by) + far(by, to);
        if (through < far(from, to)) found.set(`${from} ${to}`, through);
      }
  return found;
}

describe("the moves", () => {
  const fewest = distances();
  const code = fc.constantFrom(...metiers().map((each) => each.code));

  it("are 55: 33 by label, 8 nearly so, 6 that the document ties, 8 that lead nowhere", () => {
    const all = [...graph.keys()].flatMap((each) => (graph.get(each) ? moves(each) : []));
    const count = (by: string | undefined): number => all.filter((each) => each.by === by).length;
    expect(all).toHaveLength(55);
    expect(
      ["label", "near-label", "managers-rule", "other-title", "example", undefined].map(count),
    ).toEqual([33, 8, 3, 1, 2, 8]);
  });

  it("make paths no longer than needed, of printed moves, that say what is lost on the way", () => {
    fc.assert(
      fc.property(code, code, (from, to) => {
        const { codes: way, incomplete } = path(from, to);
        const far = (each: string): number =>
          each === from ? 0 : (fewest.get(`${from} ${each}`) ?? Number.POSITIVE_INFINITY);
        const least = far(to);
        expect(way === undefined ? Number.POSITIVE_INFINITY : way.length - 1).toBe(least);
        const onTheWay = metiers().filter(
          (each) => far(each.code) < least && graph.get(each.code) === undefined,
        );
        expect(incomplete).toBe(onTheWay.length > 0);
        for (const [index, next] of (way ?? []).slice(1).entries())
          expect(graph.get(way?.[index] as MetierCode)).toContain(next);
      }),
      { numRuns: 400 },
    );
  });

  it("reach what there is a path to, and nothing else, the nearest first", () => {
    for (const from of graph.keys()) {
      if (graph.get(from) === undefined) continue;
      const { codes: reached } = reachable(from);
      const expected = metiers()
        .map((each) => each.code)
        .filter((to) => to !== from && path(from, to).codes !== undefined);
      expect([...reached].sort()).toEqual(expected.sort());
      const lengths = reached.map((to) => fewest.get(`${from} ${to}`) as number);
      expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
    }
  });

  it("to a métier are the moves from the others, turned round", () => {
    for (const { code: to } of metiers()) {
      const from = [...graph].filter(([, next = []]) => next.includes(to)).map(([each]) => each);
      if (from.length === 0) expect(codes(safeMovesTo(to))).toEqual(["nothing-printed code"]);
      else expect([...new Set(movesTo(to).map((each) => each.from))]).toEqual(from);
    }
  });

  it("are incomplete where the moves of a métier on the way are lost", () => {
    expect(path("0107", "0102")).toEqual({ codes: ["0107", "0102"], incomplete: false });
    expect(path("0107", "0902").incomplete).toBe(true);
    expect(reachable("0104")).toEqual({ codes: [], incomplete: false });
  });

  it("rest on the reading that ties one of them, and say so", () => {
    expect(reachable("0107").readings).toEqual([{ id: "R163", choice: "as-the-document-ties" }]);
    expect(reachable("0107", { readings: { R163: "labels-only" } }).readings).toBeUndefined();
    expect(movesTo("0104")).toMatchObject([{ from: "0107", by: "other-title", reading: "R163" }]);
    expect(codes(safeMovesTo("0104", { readings: { R163: "labels-only" } }))).toEqual([
      "nothing-printed code",
    ]);
  });

  it("are refused where they are lost, or where nothing can be read", () => {
    expect(codes(safeReachable("0202"))).toEqual(["nothing-printed code"]);
    expect(codes(safeReachable(undefined))).toEqual(["missing code"]);
    expect(codes(safeMoves("0202", { readings: 1 }))).toContain("invalid-type readings");
    expect(codes(safeMovesTo("0904", { readings: 1 }))).toEqual(["invalid-type readings"]);
    expect(codes(safeMovesTo(undefined))).toEqual(["missing code"]);
  });
});

describe("the levels of recruitment", () => {
  const levels = ["CAP", "Bac", "Bac+2", "Bac+3", "Bac+5", "doctorat"] as const;

  it("open no fewer métiers the higher they are, and tell every métier once", () => {
    for (const R168 of ["lowest", "highest"] as const) {
      let before: readonly string[] = [];
      for (const level of levels) {
        const { open, undetermined, unknown } = metiersOpenAt(level, { readings: { R168 } });
        expect(open).toEqual(expect.arrayContaining([...before]));
        expect(
          new Set([...open, ...undetermined, ...unknown]).size === open.length + 1 + unknown.length,
        ).toBe(true);
        before = open;
      }
    }
  });
});

describe("a search among the métiers", () => {
  it("finds every métier by its own label, and by each title in use", () => {
    for (const { code, label, otherTitles = [] } of metiers()) {
      expect([label, searchMetiers(label)[0]?.code]).toEqual([label, code]);
      for (const title of otherTitles)
        expect([title, searchMetiers(title).map((found) => found.code)]).toEqual([
          title,
          expect.arrayContaining([code]),
        ]);
    }
  });

  it("refuses what is no text", () => {
    expect(codes(safeSearchMetiers(12))).toEqual(["invalid-type text"]);
    expect(codes(safeSearchMetiers(undefined))).toEqual(["missing text"]);
    expect(codes(safeSearchMetiers("x".repeat(201)))).toEqual(["out-of-range text"]);
    expect(searchMetiers("")).toEqual([]);
  });
});
