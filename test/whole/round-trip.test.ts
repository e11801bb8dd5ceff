import { describe, expect, it } from "vitest";
import type { Explainable, PaySlip } from "../../src/index.js";
import * as library from "../../src/index.js";
import { engines } from "../../src/verify/verifiable-function.js";
import { examplesOf } from "../words/explain/asked.js";

const stored = <T>(result: T): T => JSON.parse(JSON.stringify(result));
const languages = ["fr", "en"] as const;

const results = examplesOf(/^(?!refusals)/).flatMap(({ engine, request }) => {
  const outcome = engines[engine](request);
  return outcome.ok ? [{ engine, result: outcome.value }] : [];
});
const given = (engine: string): readonly object[] =>
  results.flatMap((each) => (each.engine === engine ? [each.result] : []));
const slips = given("computePay") as readonly PaySlip[];

describe("a result that was stored as JSON", () => {
  it("is explained as it was, whatever it is the result of", () => {
    expect(results.length).toBeGreaterThan(100);
    for (const { engine, result } of results.filter((_, place) => place % 3 === 0)) {
      for (const language of languages) {
        const live = library.explain(result as Explainable, language);
        const again = library.explain(stored(result) as Explainable, language);
        // A distribution works its steps out when they are asked for, and JSON does not ask.
        if (engine !== "distributeDecentralizedBonus") expect(again).toBe(live);
      }
    }
  });

  it("goes into every text, table and chart", () => {
    const career = { metier: "aide-soignant", hired: "2001-09-15" } as const;
    const timeline = library.careerTimeline(career, "2003-07-01", "2010-07-01");
    const projections = given("projectCareer") as readonly library.CareerProjection[];
    const reclassified = given("reclassify") as readonly library.Reclassification[];
    expect([slips, projections, reclassified].every(({ length }) => length > 0)).toBe(true);
    const years = [{ year: 2003, gross: library.pointValue("2003-09") }];
    for (const language of languages) {
      const { payslipText, timelineTable, grossChart, projectionTable } = library;
      for (const slip of slips)
        expect(payslipText(stored(slip), language)).toBe(payslipText(slip, language));
      expect(timelineTable(stored(timeline), language)).toBe(timelineTable(timeline, language));
      expect(grossChart(stored(years), language)).toBe(grossChart(years, language));
      for (const each of projections) {
        for (const draw of [projectionTable, library.projectionChart, library.projectionSvg])
          expect(draw(stored(each), language)).toBe(draw(each, language));
      }
      for (const each of reclassified) {
        const text = library.reclassificationText;
        expect(text(stored(each), language)).toBe(text(each, language));
      }
    }
  });
});

describe("reviveSlip", () => {
  it("gives back the slip itself, which is written in JSON as it was", () => {
    for (const slip of slips) {
      const revived = library.reviveSlip(stored(slip) as never);
      expect(JSON.stringify(revived)).toBe(JSON.stringify(slip));
      expect(revived.gross.equals(slip.gross)).toBe(true);
      for (const [place, line] of revived.lines.entries()) {
        const own = slip.lines[place] as PaySlip["lines"][number];
        for (const key of ["points", "base", "rate", "amount", "exact"] as const) {
          expect(line[key]?.toFixed()).toBe(own[key]?.toFixed());
        }
        expect(line.steps[0]?.expression.value.equals(own.steps[0]?.expression.value ?? 0)).toBe(
          true,
        );
      }
    }
  });
});

describe("plain", () => {
  it("is what structuredClone and a worker can copy", () => {
    for (const { result } of results) {
      const plain = library.plain(result);
      expect(structuredClone(plain)).toEqual(plain);
      expect(JSON.stringify(plain)).toBe(JSON.stringify(result));
    }
  });
});
