import { describe, expect, it } from "vitest";
import { addDays, monthOf } from "../../src/exact/calendar.js";
import type { ParameterId } from "../../src/ids/types.js";
import type { PayError } from "../../src/intake/issue.js";
import { lawOn } from "../../src/law/law-on.js";
import { parameters } from "../../src/law/parameters.js";
import { pointValue } from "../../src/law/point-value.js";
import { decentralizedRateAt } from "../../src/pay/bonus/decentralized-rate.js";
import { constraintFigure, parameterAt, safeComputePay } from "../as-signed.js";
import { filieres, seed } from "../seeds/read.js";

const value = (id: ParameterId, day: string): string | undefined => parameterAt(id, day)?.toFixed();

const point = (day: string): string | undefined => value("pointValue", day);

/** The day before, the first day. */
const around = (day: string): readonly (string | undefined)[] => [
  point(addDays(day, -1)),
  point(day),
];

describe("the point value", () => {
  it("holds from its first day and not the day before", () => {
    expect(around("2002-12-01")).toEqual([undefined, "4.151"]);
    expect(around("2004-01-01")).toEqual(["4.151", "4.172"]);
    expect(around("2005-07-01")).toEqual(["4.193", "4.214"]);
    expect(around("2005-11-01")).toEqual(["4.214", "4.248"]);
    expect(around("2006-11-01")).toEqual(["4.248", "4.299"]);
    expect(around("2007-02-01")).toEqual(["4.299", "4.312"]);
    expect(around("2008-04-01")).toEqual(["4.312", "4.355"]);
    expect(around("2009-04-01")).toEqual(["4.355", "4.381"]);
    expect(around("2010-12-01")).toEqual(["4.381", "4.403"]);
    expect(around("2017-07-01")).toEqual(["4.403", "4.425"]);
    expect(around("2018-07-01")).toEqual(["4.425", "4.447"]);
    expect(around("2022-07-01")).toEqual(["4.447", "4.58"]);
  });

  it("stops on the last day of its source: what follows November 2025 has none", () => {
    expect(around("2025-12-01")).toEqual(["4.58", undefined]);
  });

  it("is refused from January to June 2005, with both answers, for want of the day of a rise", () => {
    const request = { metier: "aide-soignant", month: "2005-06", seniorityYears: 0 };
    const outcome = safeComputePay(request);
    if (outcome.ok) return expect.unreachable();
    expect(outcome.issues.map(({ code, path }) => [code, path])).toEqual([
      ["unsettled-day", ["month"]],
    ]);
    const [found] = outcome.issues;
    expect(found?.expected.fr).toMatch(
      /point-2005-02 .* du 2005-01-01 au 2005-06-30, dans actDays : 4,172 avant ce jour, 4,193 à partir de ce jour/,
    );
    expect(found?.expected.en).toMatch(
      /point-2005-02 .* from 2005-01-01 to 2005-06-30, in actDays: 4\.172 before that day, 4\.193 from that day on/,
    );
    // 351 × 4.172 = 1 464.372; 351 × 4.193 = 1 471.743
    for (const [day, gross] of [
      ["2005-02-01", "1471.74"],
      ["2005-06-30", "1464.37"],
    ]) {
      const settled = safeComputePay({ ...request, actDays: { "point-2005-02": day } });
      expect(settled.ok && settled.value.gross.toFixed(2)).toBe(gross);
    }
  });

  it("is refused with the reason of the gap, and taken from the caller", () => {
    const request = { metier: "aide-soignant", month: "2025-12", seniorityYears: 0 };
    const outcome = safeComputePay(request);
    if (outcome.ok) return expect.unreachable();
    expect(outcome.issues).toHaveLength(1);
    const [found] = outcome.issues;
    expect([found?.code, found?.path, found?.article]).toEqual([
      "no-sourced-value",
      ["month"],
      "08.01.1",
    ]);
    expect(found?.expected.fr).toMatch(
      /^un mois dont la valeur du point est sourcée, ou pointValue \(.{10,}\)$/,
    );
    expect(found?.expected.en).toMatch(
      /^a month whose point value has a source, or pointValue \(.{10,}\)$/,
    );
    // 351 × 4.193 = 1 471.743
    const given = safeComputePay({ ...request, pointValue: "4.193" });
    expect(given.ok && given.value.gross.toFixed(2)).toBe("1471.74");
  });

  it("is refused with the reason of its own gap, on the first month of each and on the last", () => {
    const gaps = parameters().find(({ id }) => id === "pointValue")?.gaps ?? [];
    expect(gaps.map(({ from }) => from)).toContain("2025-12-01");
    for (const { from, to, why } of gaps) {
      const last = to === undefined ? "2040-01-01" : addDays(to, -1);
      for (const day of [from, last]) {
        expect(() => pointValue(monthOf(day))).toThrow(`, or pointValue (${why.en}), received`);
      }
    }
  });

  it("tells by its code what is wrong with a month", () => {
    const codeOf = (month: string): unknown => {
      try {
        return pointValue(month);
      } catch (error) {
        return (error as PayError).issues.map((each) => [each.code, each.expected.fr]);
      }
    };
    expect(codeOf("2005-5")).toEqual([["invalid-month", "un mois AAAA-MM"]]);
    expect(codeOf("2003-06")).toEqual([["before-scheme", "un mois à partir de 2003-07"]]);
  });

  it("is that of the first day of the month", () => {
    expect(pointValue("2003-12").toFixed()).toBe("4.151");
    expect(pointValue("2004-01").toFixed()).toBe("4.172");
    expect(() => pointValue("2003-06")).toThrow("month: expected a month from 2003-07 on");
    expect(() => pointValue("2005-05")).toThrow("month: expected the first day of the act");
    expect(() => pointValue("2005-5")).toThrow("month: expected a month YYYY-MM");
  });

  it("pays by the month: 351 points are 1 457.00 in December 2003 and 1 464.37 in January 2004", () => {
    const paid = (month: string): string | undefined => {
      const outcome = safeComputePay({ metier: "aide-soignant", month, seniorityYears: 0 });
      return outcome.ok ? outcome.value.gross.toFixed(2) : outcome.issues[0]?.code;
    };
    expect(["2003-06", "2003-07", "2003-12", "2004-01"].map(paid)).toEqual([
      "before-scheme",
      "1457.00",
      "1457.00",
      "1464.37",
    ]);
  });
});

interface Dated {
  readonly from: string;
  readonly to?: string;
  readonly value: string;
  readonly act: string;
}

describe("every other figure of the avenant", () => {
  const parameters = seed<{ id: ParameterId; values: Dated[] }[]>("parameters");

  it("holds from 1 July 2003 and has no value on 30 June", () => {
    const ofAvenant = parameters.filter(({ values }) => values[0]?.act === "2002-02");
    expect(ofAvenant.length).toBeGreaterThan(60);
    for (const { id, values } of ofAvenant) {
      expect([id, value(id, "2003-06-30"), value(id, "2003-07-01")]).toEqual([
        id,
        undefined,
        values[0]?.value,
      ]);
    }
  });

  it("counts the career indemnity for half the first year and in full from 1 July 2004", () => {
    expect(value("careerIndemnityShare", "2004-06-30")).toBe("50");
    expect(value("careerIndemnityShare", "2004-07-01")).toBe("100");
  });

  it("is not changed by an act that is recorded and not applied", () => {
    const later: readonly ParameterId[] = [
      "directorChargesFloor",
      "directorChargesCeiling",
      "directorFrozenPointValue",
      "reducedGrossFactor",
      "prisonCarePoints",
    ];
    for (const id of later) expect(value(id, "2010-01-01")).toBeUndefined();
    expect(constraintFigure("night", "2003-07-01", "points").value.toFixed()).toBe("1");
    expect(constraintFigure("effective-night", "2024-01-01", "points").value.toFixed()).toBe(
      "1.65",
    );
    expect(constraintFigure("sunday-holiday", "2024-01-01", "points").value.toFixed()).toBe("1.5");
  });

  it("of annexe I and of the jobs in extinction is dated from 1 July 2003", () => {
    const days = JSON.stringify([filieres, seed("extinction")]).match(
      /"from":"(\d{4}-\d\d-\d\d)","value":"[^"]+","act":"2002-02"/g,
    );
    expect(new Set(days?.map((each) => each.slice(0, 19)))).toEqual(
      new Set(['"from":"2003-07-01"']),
    );
  });
});

describe("the rate of the decentralized bonus", () => {
  const rate = (population: "ordinary" | "medical" | "director", day: string): string =>
    decentralizedRateAt({
      population,
      quarterlyHolidays: false,
      law: lawOn(day),
    }).percent.toFixed();

  it("is 2.5 % for the medical body until 30 June 2004 and 5 % from 1 July 2004", () => {
    expect(rate("medical", "2003-07-01")).toBe("2.5");
    expect(rate("medical", "2004-06-30")).toBe("2.5");
    expect(rate("medical", "2004-07-01")).toBe("5");
  });

  it("is 5 % for others from the first day", () => {
    expect(rate("ordinary", "2003-07-01")).toBe("5");
    expect(rate("director", "2003-07-01")).toBe("5");
  });

  it("is 3 % where the quarterly holidays are in force, but for directors", () => {
    const holidays = { quarterlyHolidays: true, law: lawOn("2003-07-01") };
    expect(decentralizedRateAt({ ...holidays, population: "ordinary" }).percent.toFixed()).toBe(
      "3",
    );
    expect(decentralizedRateAt({ ...holidays, population: "director" }).percent.toFixed()).toBe(
      "5",
    );
  });
});
