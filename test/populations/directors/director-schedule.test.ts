import { describe, expect, it } from "vitest";
import { directorSchedule, safeDirectorSchedule } from "../../as-signed.js";
import { articles, expectedInFrench, messages, refused } from "../../reading/refused.js";

const firstCalculation = "2003-07-01";
const charges = [
  { year: 2002, charges: 10 },
  { year: 2005, charges: "12.5" },
  { year: 2008, charges: 50 },
];
const on = (day: string) => directorSchedule({ firstCalculation, charges, on: day });

describe("the schedule of a director's coefficient", () => {
  it("keeps a coefficient three years to the day", () => {
    for (const day of ["2003-07-01", "2004-02-29", "2006-06-30"]) {
      expect(on(day).inForce.coefficient.toFixed(2)).toBe("960.46");
      expect(on(day).next).toBe("2006-07-01");
    }
  });

  it("recalculates it on the day, from the last closed year and that day's point value", () => {
    const { inForce, next } = on("2006-07-01");
    // 32 562 × 12.5^0.1671 ÷ (12 × 4.248) = 996.9440 × 4.151 ÷ 4.248 = 974.1795
    expect(inForce.coefficient.toFixed(2)).toBe("974.18");
    expect(inForce).toMatchObject({ from: "2006-07-01", until: "2009-07-01", year: 2005 });
    expect(inForce.pointValue.toString()).toBe("4.248");
    expect(inForce.charges.toString()).toBe("12.5");
    expect(next).toBe("2009-07-01");
  });

  it("lists every calculation up to the day, each with its steps", () => {
    const { calculations, steps, readings } = on("2010-01-01");
    // the third: 1 256.8255 × 4.151 ÷ 4.381 = 1 190.8429
    expect(calculations.map(({ from, coefficient }) => [from, coefficient.toFixed(2)])).toEqual([
      ["2003-07-01", "960.46"],
      ["2006-07-01", "974.18"],
      ["2009-07-01", "1190.84"],
    ]);
    expect(steps.map(({ id }) => id)).toEqual([
      "CHARGES-2003-07-01",
      "REFERENCE_COEFFICIENT-2003-07-01",
      "CHARGES-2006-07-01",
      "REFERENCE_COEFFICIENT-2006-07-01",
      "CHARGES-2009-07-01",
      "REFERENCE_COEFFICIENT-2009-07-01",
    ]);
    expect(readings.map(({ id }) => id)).toEqual(["R8", "R9", "R34"]);
  });

  it("counts three years from 29 February, the first calculation, and not from the last", () => {
    const leap = {
      firstCalculation: "2004-02-29",
      charges: [2003, 2006, 2009, 2012, 2015].map((year) => ({ year, charges: 1, pointValue: 4 })),
      on: "2016-02-29",
    };
    expect(directorSchedule(leap).calculations.map(({ from }) => from)).toEqual([
      "2004-02-29",
      "2007-02-28",
      "2010-02-28",
      "2013-02-28",
      "2016-02-29",
    ]);
  });

  it("takes 0.85 of it for a deputy", () => {
    const deputy = { firstCalculation, charges: [{ year: 2002, charges: 50 }], on: "2003-07-01" };
    expect(directorSchedule({ ...deputy, deputy: true }).inForce.coefficient.toFixed(2)).toBe(
      "1068.30",
    );
  });

  it("moves with the month's point value where the caller reads so", () => {
    const month = { firstCalculation, charges, readings: { R34: "month" } } as const;
    const inForce = (day: string) => directorSchedule({ ...month, on: day }).inForce;
    expect(inForce("2003-12-31").coefficient.toFixed(2)).toBe("960.46");
    // 960.4552 × 4.151 ÷ 4.172 = 955.6207
    expect(inForce("2004-01-01").coefficient.toFixed(2)).toBe("955.62");
    const [first] = directorSchedule({ ...month, on: "2006-07-01" }).calculations;
    // its last day, 30 June 2006, is at 4.248
    expect(first?.pointValue.toString()).toBe("4.248");
  });

  it("takes the point value of the last day of a turn, not that of the next turn", () => {
    const [first] = directorSchedule({
      firstCalculation: "2003-11-01",
      charges,
      on: "2006-11-01",
      readings: { R34: "month" },
    }).calculations;
    // 4.248 to 31 October 2006, 4.299 from 1 November
    expect(first).toMatchObject({ from: "2003-11-01", until: "2006-11-01" });
    expect(first?.pointValue.toString()).toBe("4.248");
  });
});

describe("a schedule that cannot be", () => {
  it("asks for the charges of each year that a calculation needs", () => {
    const found = safeDirectorSchedule({ firstCalculation, charges: [], on: "2006-07-01" });
    expect(refused(found)).toEqual(["missing charges", "missing charges"]);
    expect(articles(found)).toEqual(["A1.3.1", "A1.3.1"]);
    expect(messages(found)[1]).toBe(
      "charges: expected the charges of 2005, the last year closed before the calculation of 2006-07-01, received nothing.",
    );
    expect(expectedInFrench(found)[0]).toBe(
      "les charges de 2002, dernier exercice clos avant le calcul du 2003-07-01",
    );
  });

  it("refuses a day before the first calculation, and a first calculation before the scheme", () => {
    const early = safeDirectorSchedule({ firstCalculation, charges, on: "2003-06-30" });
    expect(refused(early)).toEqual(["out-of-order on"]);
    expect(messages(early)).toEqual([
      'on: expected a day from the first calculation on (2003-07-01), received "2003-06-30".',
    ]);
    expect(expectedInFrench(early)).toEqual(["un jour à partir du premier calcul (2003-07-01)"]);
    const before = safeDirectorSchedule({
      firstCalculation: "2003-06-30",
      charges,
      on: "2003-07-01",
    });
    expect(refused(before)).toEqual(["before-scheme firstCalculation"]);
    expect(messages(before)).toEqual([
      'firstCalculation: expected 2003-07-01 or later, received "2003-06-30".',
    ]);
  });

  it("refuses a year given twice, however it is written", () => {
    const twice = [...charges, { year: "2005", charges: 13 }];
    const found = safeDirectorSchedule({ firstCalculation, charges: twice, on: "2003-07-01" });
    expect(refused(found)).toEqual(["contradictory charges.3.year"]);
    expect(messages(found)).toEqual([
      "charges.3.year: expected each year once only, received 2005.",
    ]);
    expect(expectedInFrench(found)).toEqual(["chaque année une seule fois"]);
  });

  it("asks for a point value that no source gives", () => {
    const late = { firstCalculation: "2026-01-01", on: "2026-01-01" };
    const found = safeDirectorSchedule({
      ...late,
      charges: [charges[0], { year: 2025, charges: 1 }],
    });
    expect(refused(found)).toEqual(["no-sourced-value charges.1.pointValue"]);
    expect(articles(found)).toEqual(["08.01.1"]);
    expect(messages(found)[0]).toContain("the point value on 2026-01-01, which no source gives");
    expect(expectedInFrench(found)[0]).toBe(
      "la valeur du point au 2026-01-01, que nulle source ne donne",
    );
    const given = { ...late, charges: [{ year: 2025, charges: 1, pointValue: "4.299" }] };
    expect(directorSchedule(given).inForce.coefficient.toFixed(2)).toBe("631.19");
  });

  it("says nothing more of what could not be read", () => {
    expect(
      refused(safeDirectorSchedule({ firstCalculation: "x", charges, on: "2003-07-01" })),
    ).toEqual(["invalid-day firstCalculation"]);
    expect(refused(safeDirectorSchedule({ firstCalculation, charges, on: "2003-02-30" }))).toEqual([
      "invalid-day on",
    ]);
    const zero = [{ year: 2002, charges: 0 }];
    expect(
      refused(safeDirectorSchedule({ firstCalculation, charges: zero, on: "2003-07-01" })),
    ).toEqual(["out-of-range charges.0.charges"]);
  });
});
