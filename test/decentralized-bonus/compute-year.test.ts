import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  computeYear,
  type PayYear,
  safeComputeYear,
} from "../../src/decentralized-bonus/year/compute-year.js";
import type { YearRequest } from "../../src/decentralized-bonus/year/year-request.js";
import type { PayRequest } from "../../src/pay/request/pay-request.js";
import { recomputed } from "./recompute.js";

const months = (year: number, from = 1, to = 12): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => {
    return `${year}-${String(from + index).padStart(2, "0")}`;
  });

const nurse = (month: string, more: Partial<PayRequest> = {}): PayRequest => ({
  metier: "infirmier-specialise-diplome",
  complements: ["anesthesie-reanimation"],
  month,
  seniorityYears: 12,
  pointValue: "4.151",
  ...more,
});

const doctor = (month: string, more: Partial<PayRequest> = {}): PayRequest => ({
  metier: "medecin-generaliste",
  month,
  seniorityYears: 0,
  cadreYears: 0,
  pointValue: "4",
  ...more,
});

const year = (more: Partial<YearRequest> = {}): YearRequest => ({
  year: 2005,
  months: months(2005).map((month) => nurse(month)),
  ...more,
});

const sums = (result: PayYear): object => ({
  gross: result.yearlyGross.toFixed(2),
  bonus: result.bonus.bonus.toFixed(2),
  net: result.bonus.net.toFixed(2),
  paid: result.paid.toFixed(2),
  balance: result.balance.toFixed(2),
  total: result.total.toFixed(2),
});

function issues(request: unknown): readonly string[] {
  const outcome = safeComputeYear(request);
  return outcome.ok ? [] : outcome.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
}

describe("a year of pay", () => {
  it("pays the bonus on what the months really come to", () => {
    // twelve months of 2 598.86: 31 186.32; × 5 % = 1 559.316
    expect(sums(computeYear(year()))).toEqual({
      gross: "31186.32",
      bonus: "1559.32",
      net: "1559.32",
      paid: "0.00",
      balance: "1559.32",
      total: "32745.64",
    });
  });

  it("leaves out of its base what their own texts keep out of it, the Ségur indemnities", () => {
    const month = {
      metier: "aide-soignant",
      month: "2023-01",
      seniorityYears: 2,
      law: "in-force",
      establishment: { kind: "etablissement-de-sante", publicFunding: true },
    } as const;
    const result = computeYear({ year: 2023, months: [month] });
    // 1 722.08 + 34.44 + 238.00 + 19.00; the bonus bears on 1 756.52: 87.826
    expect(sums(result)).toMatchObject({ gross: "2013.52", net: "87.83", total: "2101.35" });
    expect(result.bonus.yearlyGross.toFixed(2)).toBe("1756.52");
  });

  it("takes the absences and the instalments off", () => {
    const result = computeYear(
      year({ absenceDays: 20, instalments: [{ month: "2005-06", amount: "700.00" }] }),
    );
    // 14 × 1 559.32 ÷ 60 = 363.84; 1 559.32 − 363.84 = 1 195.48; − 700.00
    expect(sums(result)).toMatchObject({ net: "1195.48", paid: "700.00", balance: "495.48" });
    expect(result.bonus.countedDays.toFixed()).toBe("20");
  });

  it("takes back what was paid too much", () => {
    const instalments = [
      { month: "2005-06", amount: 800 },
      { month: "2005-12", amount: 800 },
    ];
    expect(sums(computeYear(year({ absenceDays: 20, instalments })))).toMatchObject({
      paid: "1600.00",
      balance: "-404.52",
    });
  });

  it("takes off the bonus that the months themselves paid", () => {
    const monthly = months(2005).map((month) => {
      return nurse(month, { decentralizedBonus: { paid: "monthly" } });
    });
    // 12 × 129.94 = 1 559.28: four cents are still due
    const result = computeYear(year({ months: monthly }));
    expect(sums(result)).toMatchObject({ paid: "1559.28", balance: "0.04" });
    expect(result.statement[0]).toMatchObject({ month: "2005-01" });
    expect(result.statement.map(({ paid }) => paid.toFixed(2))).toEqual(
      Array.from({ length: 12 }, () => "129.94"),
    );
  });

  it("tells the year month by month, with the payments that came after", () => {
    const result = computeYear(
      year({
        months: months(2005, 11).map((month) => nurse(month)),
        instalments: [
          { month: "2006-02", amount: "5.00" },
          { month: "2006-01", amount: "10.50" },
          { month: "2005-12", amount: "20.25" },
          { month: "2006-01", amount: "1.00" },
        ],
      }),
    );
    expect(JSON.parse(JSON.stringify(result.statement))).toEqual([
      {
        month: "2005-11",
        metier: expect.objectContaining({ id: "infirmier-specialise-diplome" }),
        gross: "2598.86",
        rate: "5",
        paid: "0.00",
      },
      {
        month: "2005-12",
        metier: expect.objectContaining({ id: "infirmier-specialise-diplome" }),
        gross: "2598.86",
        rate: "5",
        paid: "20.25",
      },
      { month: "2006-01", paid: "11.50" },
      { month: "2006-02", paid: "5.00" },
    ]);
    expect(result.slips.map(({ month }) => month)).toEqual(["2005-11", "2005-12"]);
  });

  it("takes the months in any order, and gives them back in theirs", () => {
    const shuffled = [...year().months].reverse();
    const result = computeYear(year({ months: shuffled }));
    expect(result.slips.map(({ month }) => month)).toEqual(months(2005));
    expect(result.year).toBe(2005);
    expect(result.dataset.version).toBe("0.1.0");
  });

  it("follows a step of seniority, a change of working time, of point value and of métier", () => {
    const result = computeYear({
      year: 2005,
      months: [
        nurse("2005-01"),
        // 13 % of 2 320.41 is 301.65
        nurse("2005-02", { seniorityYears: 13 }),
        // 2 320.409 × 0.5 = 1 160.20; 13 % = 150.83
        nurse("2005-03", { seniorityYears: 13, workingTime: "0.5" }),
        // 559 × 4.2 = 2 347.80; 13 % = 305.21
        nurse("2005-04", { seniorityYears: 13, pointValue: "4.2" }),
        // 537 + 22 = 559 × 4.151 = 2 320.41; 13 % = 301.65; no majoration yet
        {
          metier: "cadre-infirmier",
          complements: ["surveillant-general"],
          month: "2005-05",
          seniorityYears: 13,
          cadreYears: 0,
          pointValue: "4.151",
        },
      ],
    });
    expect(result.slips.map(({ gross }) => gross.toFixed(2))).toEqual([
      "2598.86",
      "2622.06",
      "1311.03",
      "2653.01",
      "2622.06",
    ]);
    // 11 807.02 × 5 % = 590.351
    expect(sums(result)).toMatchObject({ gross: "11807.02", bonus: "590.35" });
  });

  it("counts 2003 from July, when the scheme begins", () => {
    const request = {
      year: 2003,
      months: months(2003, 7).map((month) => nurse(month)),
      absences: [{ from: "2003-06-01", until: "2003-07-21", motive: "maladie" }],
    } as const;
    // 6 × 2 598.86 = 15 593.16; × 5 % = 779.658; twenty days of July, fourteen abated: 181.92
    const result = computeYear(request);
    expect(sums(result)).toMatchObject({ gross: "15593.16", bonus: "779.66", net: "597.74" });
    expect(issues({ ...request, months: [nurse("2003-06")] })).toEqual([
      "before-scheme months.0.month",
    ]);
  });

  it("gives each month of a doctor its own rate", () => {
    const result = computeYear({
      year: 2004,
      months: months(2004, 6, 7).map((month) => doctor(month)),
    });
    const [june, july] = result.slips.map(({ gross }) => gross);
    expect(june?.toFixed(2)).toBe(july?.toFixed(2));
    expect(JSON.parse(JSON.stringify(result.bonus.rates))).toEqual([
      { rate: "2.5", gross: june?.toFixed(2) },
      { rate: "5", gross: july?.toFixed(2) },
    ]);
    expect(result.statement.map(({ rate }) => rate?.toFixed())).toEqual(["2.5", "5"]);
    expect(result.readings).toContainEqual({ id: "R24", choice: "whole-medical-body" });
  });

  it("gives a médecin directeur the rate of the medical body, or of directors (reading R23)", () => {
    const request = {
      year: 2004,
      months: months(2004, 6, 7).map((month) => doctor(month, { metier: "medecin-directeur" })),
    };
    const percents = (more: Partial<YearRequest>): readonly unknown[] =>
      computeYear({ ...request, ...more }).statement.map(({ rate }) => rate?.toFixed());
    expect(percents({})).toEqual(["2.5", "5"]);
    expect(percents({ readings: { R23: "titre-20-only" } })).toEqual(["5", "5"]);
  });

  it("asks a doctor who was reclassified where reading R24 tells them apart", () => {
    const request = {
      year: 2004,
      months: months(2004, 5, 7).map((month) => doctor(month)),
      readings: { R24: "reclassified-only" },
    } as const;
    expect(issues(request)).toEqual(["missing reclassified"]);
    const percents = (reclassified: boolean): readonly unknown[] =>
      computeYear({ ...request, reclassified }).statement.map(({ rate }) => rate?.toFixed());
    expect(percents(true)).toEqual(["2.5", "2.5", "5"]);
    expect(percents(false)).toEqual(["5", "5", "5"]);
  });

  it("pays 3 % where the quarterly holidays are in force", () => {
    expect(sums(computeYear(year({ quarterlyHolidays: true })))).toMatchObject({ bonus: "935.59" });
    const own = { paid: "monthly", quarterlyHolidays: true } as const;
    const monthly = [nurse("2005-01", { decentralizedBonus: own })];
    expect(sums(computeYear(year({ months: monthly, quarterlyHolidays: true })))).toMatchObject({
      bonus: "77.97",
      paid: "77.97",
      balance: "0.00",
    });
    const apart = [nurse("2005-01"), ...monthly.map((each) => ({ ...each, month: "2005-02" }))];
    const twice = [...apart, ...monthly.map((each) => ({ ...each, month: "2005-03" }))];
    const outcome = safeComputeYear(year({ months: twice }));
    expect(outcome.ok ? [] : outcome.issues.map(({ message }) => message)).toEqual([
      "quarterlyHolidays: expected months whose bonus is worked out as that of the year is (quarterlyHolidays), received false.",
    ]);
    const other = [nurse("2005-01", { decentralizedBonus: { paid: "monthly" } })];
    expect(issues(year({ months: other, quarterlyHolidays: true }))).toEqual([
      "contradictory quarterlyHolidays",
    ]);
  });

  it("leaves the months of an unqualified emploi-jeune out of the bonus", () => {
    const young: PayRequest = {
      metier: { emploiJeune: "non-qualifie" },
      month: "2005-01",
      seniorityYears: 0,
      pointValue: "4",
    };
    const only = computeYear({ year: 2005, months: [young] });
    // 291 × 4 = 1 164.00
    expect(sums(only)).toEqual({
      gross: "1164.00",
      bonus: "0.00",
      net: "0.00",
      paid: "0.00",
      balance: "0.00",
      total: "1164.00",
    });
    expect(only.bonus.excluded?.code).toBe("emploi-jeune-non-qualifie");
    expect(only.bonus.yearlyGross.toFixed(2)).toBe("1164.00");
    expect(only.statement[0]).not.toHaveProperty("rate");
    const then = computeYear({ year: 2005, months: [young, nurse("2005-02")] });
    expect(then.yearlyGross.toFixed(2)).toBe("3762.86");
    expect(then.bonus.yearlyGross.toFixed(2)).toBe("2598.86");
    expect(then.bonus.bonus.toFixed(2)).toBe("129.94");
    expect(then.bonus.excluded).toBeUndefined();
  });

  it("gives its readings to the months that choose none", () => {
    const readings = { R1: "on-the-total" } as const;
    const months12 = [
      nurse("2005-01"),
      nurse("2005-02", { readings: { R1: "each-line" } }),
      nurse("2005-03", { readings: { R2: "added" } }),
    ];
    const { slips } = computeYear(year({ months: months12, readings }));
    const rounding = slips.map(
      ({ lines }) => lines[0]?.steps.at(-1)?.readings.find(({ id }) => id === "R1")?.choice,
    );
    expect(rounding).toEqual(["on-the-total", "each-line", "on-the-total"]);
  });

  it("tells a month given twice or of another year, though another thing is wrong in it", () => {
    const wrong = { workingTime: "7/6" } as object;
    const months = [nurse("2005-01", wrong), nurse("2005-01"), nurse("2006-01", wrong)];
    const outcome = safeComputeYear(year({ months }));
    const told = outcome.ok
      ? []
      : outcome.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
    expect(told).toEqual(
      expect.arrayContaining([
        "out-of-range months.0.workingTime",
        "duplicate months.1.month",
        "out-of-range months.2.workingTime",
        "out-of-range months.2.month",
      ]),
    );
  });

  it("gives its sums back from its steps alone", () => {
    const instalments = fc.array(
      fc.record({
        month: fc.constantFrom("2005-06", "2005-12", "2006-01"),
        amount: fc.integer({ min: 0, max: 100_000 }).map((cents) => (cents / 100).toFixed(2)),
      }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(instalments, fc.integer({ min: 0, max: 80 }), (paid, absenceDays) => {
        const result = computeYear(year({ instalments: paid, absenceDays }));
        const again = recomputed(result.steps);
        expect(again.get("bonus-paid")).toBe(result.paid.toString());
        expect(again.get("balance")).toBe(result.balance.toString());
        expect(again.get("yearly-gross")).toBe(result.yearlyGross.toString());
        expect(again.get("year-total")).toBe(result.total.toString());
        expect(recomputed(result.bonus.steps).get("after-abatement")).toBe(
          result.bonus.net.toString(),
        );
        expect(result.balance.plus(result.paid).toString()).toBe(result.bonus.net.toString());
      }),
      { numRuns: 30 },
    );
  });
});

describe("what is wrong with a year of pay", () => {
  it("is all told at once, month by month", () => {
    expect(
      issues({
        year: 2005,
        months: [
          nurse("2005-01"),
          nurse("2005-01"),
          nurse("2004-12"),
          { ...nurse("2005-02"), workingTime: 2 },
          null,
          { ...nurse("2005-03"), readings: 7 },
        ],
        absences: [{ from: "2005-02-02", until: "2005-02-01", motive: "greve" }],
        instalments: [{ month: "2005-06", amount: -1 }],
        readings: { R1: "each-line" },
        bonus: 1,
      }),
    ).toEqual([
      "out-of-range instalments.0.amount",
      "unknown-key bonus",
      "duplicate months.1.month",
      "out-of-range months.2.month",
      "out-of-range months.3.workingTime",
      "invalid-type months.4",
      "invalid-type months.5.readings",
      "end-before-start absences.0.until",
    ]);
  });

  it("is told of the months though the year itself cannot be read", () => {
    const paid = [nurse("2005-01"), { ...nurse("2005-02"), workingTime: 2 }, nurse("2005-01")];
    for (const [unread, why] of [
      ["2005½", "invalid-type"],
      [2002, "before-scheme"],
    ] as const)
      expect(issues({ year: unread, months: paid })).toEqual([
        `${why} year`,
        "out-of-range months.1.workingTime",
        "duplicate months.2.month",
      ]);
  });

  it("is a year without months, before the scheme, or nothing at all", () => {
    expect(issues(year({ months: [] }))).toEqual(["missing months"]);
    expect(issues({ year: 2005 })).toEqual(["missing months"]);
    expect(issues(year({ year: 2002 }))).toEqual(["before-scheme year"]);
    expect(issues(undefined)).toEqual(["missing "]);
    expect(
      issues(
        year({
          months: months(2005)
            .concat("2005-12")
            .map((each) => nurse(each)),
        }),
      ),
    ).toEqual(["out-of-range months"]);
    expect(() => computeYear({} as never)).toThrow(/months/);
  });

  it("is worded in both languages", () => {
    const expected = (request: unknown): readonly object[] => {
      const outcome = safeComputeYear(request);
      return outcome.ok ? [] : outcome.issues.map((each) => each.expected);
    };
    expect(expected(year({ months: [] }))).toEqual([
      { fr: "au moins un mois", en: "at least one month" },
    ]);
    expect(
      expected(year({ months: [nurse("2004-12"), nurse("2005-01"), nurse("2005-01")] })),
    ).toEqual([
      { fr: "un mois de 2005", en: "a month of 2005" },
      { fr: "un mois qui ne soit donné qu'une fois", en: "a month given only once" },
    ]);
  });
});
