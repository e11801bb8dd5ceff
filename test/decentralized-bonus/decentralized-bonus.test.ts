import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Absence } from "../../src/decentralized-bonus/absences/absence.js";
import {
  type DecentralizedBonusRequest,
  decentralizedBonus,
  safeDecentralizedBonus,
} from "../../src/decentralized-bonus/person/decentralized-bonus.js";
import { recomputed } from "./recompute.js";

const nurse = { year: 2005, population: "ordinary", yearlyGross: "31186.32" } as const;

/** Bonus, abatement and net, to the cent. */
function amounts(request: DecentralizedBonusRequest): readonly string[] {
  const { bonus, abatement, net } = decentralizedBonus(request);
  return [bonus, abatement, net].map((amount) => amount.toFixed(2));
}

function issues(request: unknown): readonly string[] {
  const outcome = safeDecentralizedBonus(request);
  return outcome.ok ? [] : outcome.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
}

describe("the decentralized bonus of one person", () => {
  it("is 5 % of the yearly gross: twelve months of 2 598.86 give 1 559.32", () => {
    // 12 × 2 598.86 = 31 186.32; × 5 % = 1 559.316
    expect(amounts(nurse)).toEqual(["1559.32", "0.00", "1559.32"]);
  });

  it("loses nothing for six days of absence", () => {
    expect(amounts({ ...nurse, absenceDays: 6 })).toEqual(["1559.32", "0.00", "1559.32"]);
  });

  it("loses a sixtieth for the seventh day, and one more for each next", () => {
    // 1 559.32 ÷ 60 = 25.988…; 14 × 1 559.32 ÷ 60 = 363.841…
    expect(amounts({ ...nurse, absenceDays: 7 })).toEqual(["1559.32", "25.99", "1533.33"]);
    expect(amounts({ ...nurse, absenceDays: 20 })).toEqual(["1559.32", "363.84", "1195.48"]);
  });

  it("is lost entirely from the sixty-sixth day on, and never more than that", () => {
    // 59 × 1 559.32 ÷ 60 = 1 533.331…
    expect(amounts({ ...nurse, absenceDays: 65 })).toEqual(["1559.32", "1533.33", "25.99"]);
    expect(amounts({ ...nurse, absenceDays: 66 })).toEqual(["1559.32", "1559.32", "0.00"]);
    expect(amounts({ ...nurse, absenceDays: 67 })).toEqual(["1559.32", "1559.32", "0.00"]);
    expect(amounts({ ...nurse, absenceDays: 366 })).toEqual(["1559.32", "1559.32", "0.00"]);
  });

  it("loses half a sixtieth for half a day", () => {
    // 0.5 × 1 559.32 ÷ 60 = 12.994…
    expect(amounts({ ...nurse, absenceDays: "6.5" })).toEqual(["1559.32", "12.99", "1546.33"]);
  });

  it("is 3 % where the quarterly holidays are in force", () => {
    // 31 186.32 × 3 % = 935.5896
    expect(amounts({ ...nurse, quarterlyHolidays: true })).toEqual(["935.59", "0.00", "935.59"]);
  });

  it("says its rate, its gross, its days and its pool", () => {
    const bonus = decentralizedBonus({ ...nurse, absenceDays: 20 });
    expect(bonus.year).toBe(2005);
    expect(bonus.pool).toBe("others");
    expect(bonus).not.toHaveProperty("excluded");
    expect(bonus.rate.toFixed()).toBe("5");
    expect(bonus.yearlyGross.toFixed(2)).toBe("31186.32");
    expect(bonus.countedDays.toFixed()).toBe("20");
    expect(bonus.abatedDays.toFixed()).toBe("14");
    expect(bonus.readings).toEqual([{ id: "R1", choice: "each-line" }]);
    expect(bonus.dataset.version).toBe("0.1.0");
    expect(JSON.parse(JSON.stringify(bonus))).toMatchObject({
      rate: "5",
      rates: [{ rate: "5", gross: "31186.32" }],
      yearlyGross: "31186.32",
      net: "1195.48",
    });
  });

  it("belongs to the pool of the medical body, or to that of everybody else", () => {
    const pool = (population: DecentralizedBonusRequest["population"]): string =>
      decentralizedBonus({ ...nurse, population }).pool;
    expect(pool("medical")).toBe("medical");
    expect(pool("medical-director")).toBe("medical");
    expect(pool("director")).toBe("others");
    const readings = { R23: "titre-20-only" } as const;
    const director = { ...nurse, population: "medical-director", readings } as const;
    expect(decentralizedBonus(director).pool).toBe("others");
    expect(decentralizedBonus(director).readings[0]).toEqual({
      id: "R23",
      choice: "titre-20-only",
    });
  });

  it("does not exist for an unqualified emploi-jeune, and says why", () => {
    const bonus = decentralizedBonus({ ...nurse, population: "emploi-jeune-non-qualifie" });
    expect(JSON.parse(JSON.stringify(bonus))).toMatchObject({
      rate: "0",
      rates: [],
      yearlyGross: "31186.32",
      bonus: "0.00",
      absences: [],
      countedDays: "0",
      abatedDays: "0",
      abatement: "0.00",
      net: "0.00",
      steps: [],
      readings: [],
      excluded: { code: "emploi-jeune-non-qualifie", article: "A3.1.1" },
    });
    const byMonth = {
      year: 2005,
      population: "emploi-jeune-non-qualifie",
      grossByMonth: [
        { month: "2005-01", gross: "1200.10" },
        { month: "2005-02", gross: "1200.20" },
      ],
    } as const;
    expect(decentralizedBonus(byMonth).yearlyGross.toFixed(2)).toBe("2400.30");
  });

  it("rounds once on the total where reading R1 says so", () => {
    // 10.10 × 5 % = 0.505 → 0.51; 30 days abated: 0.51 ÷ 2 = 0.255 → 0.26 and 0.25 left; or 0.505 ÷ 2 = 0.2525 → 0.25
    const tiny = { ...nurse, yearlyGross: "10.10", absenceDays: 36 };
    expect(amounts(tiny)).toEqual(["0.51", "0.26", "0.25"]);
    // 1 000.30 × 5 % = 50.015 → 50.02; 1 day: 50.02 ÷ 60 = 0.8336… → 0.83 and 49.19; or 50.015 × 59 ÷ 60 = 49.1814… → 49.18
    const one = { ...nurse, yearlyGross: "1000.30", absenceDays: 7 };
    expect(amounts(one)).toEqual(["50.02", "0.83", "49.19"]);
    const onTheTotal = { ...one, readings: { R1: "on-the-total" } } as const;
    expect(amounts(onTheTotal)).toEqual(["50.02", "0.84", "49.18"]);
    expect(decentralizedBonus(onTheTotal).readings).toEqual([{ id: "R1", choice: "on-the-total" }]);
  });
});

describe("a rate that changes inside the year", () => {
  const months = (gross: string): DecentralizedBonusRequest["grossByMonth"] & object =>
    Array.from({ length: 12 }, (_, index) => ({
      month: `2004-${String(index + 1).padStart(2, "0")}`,
      gross,
    }));

  it("bears on the gross of its own months: 2.5 % until June 2004 and 5 % from July", () => {
    // 6 × 5 000.10 × 2.5 % = 750.015; 6 × 5 000.10 × 5 % = 1 500.03; together 2 250.045, rounded once
    const request = {
      year: 2004,
      population: "medical",
      grossByMonth: months("5000.10"),
    } as const;
    expect(amounts(request)).toEqual(["2250.05", "0.00", "2250.05"]);
    const bonus = decentralizedBonus(request);
    expect(bonus.rate.toFixed()).toBe("5");
    expect(JSON.parse(JSON.stringify(bonus.rates))).toEqual([
      { rate: "2.5", gross: "30000.60" },
      { rate: "5", gross: "30000.60" },
    ]);
    expect(bonus.yearlyGross.toFixed(2)).toBe("60001.20");
    expect(bonus.steps.map(({ id }) => id)).toEqual([
      "gross-at-2.5",
      "gross-at-5",
      "bonus",
      "counted-days",
      "abated-days",
      "abatement",
      "after-abatement",
    ]);
    expect(bonus.steps[2]?.articles).toEqual(["A3.1.4", "Art7", "A1.2.1.1"]);
    expect(bonus.readings).toEqual([
      { id: "R24", choice: "whole-medical-body" },
      { id: "R1", choice: "each-line" },
    ]);
  });

  it("leaves out the months that were not paid", () => {
    const one = (month: string): readonly string[] =>
      amounts({ year: 2004, population: "medical", grossByMonth: [{ month, gross: 1000 }] });
    expect(one("2004-06")).toEqual(["25.00", "0.00", "25.00"]);
    expect(one("2004-07")).toEqual(["50.00", "0.00", "50.00"]);
    expect(amounts({ year: 2004, population: "medical", grossByMonth: [] })).toEqual([
      "0.00",
      "0.00",
      "0.00",
    ]);
  });

  it("takes months in any order, and of any population", () => {
    const grossByMonth = [
      { month: "2005-02", gross: "100.01" },
      { month: "2005-01", gross: "100.02" },
    ];
    const bonus = decentralizedBonus({ year: 2005, population: "ordinary", grossByMonth });
    // 200.03 × 5 % = 10.0015
    expect(bonus.bonus.toFixed(2)).toBe("10.00");
    expect(bonus.steps[0]?.id).toBe("gross-at-5");
  });

  it("cannot be applied to a gross of the whole year", () => {
    const outcome = safeDecentralizedBonus({
      year: 2004,
      population: "medical",
      yearlyGross: 60000,
    });
    expect(outcome.ok ? [] : outcome.issues).toEqual([
      {
        code: "missing",
        path: ["grossByMonth"],
        received: "nothing",
        expected: {
          fr: "le brut de chaque mois, le taux changeant en 2004-07",
          en: "the gross of each month, the rate changing in 2004-07",
        },
        article: "A1.2.1.1",
        message:
          "grossByMonth: expected the gross of each month, the rate changing in 2004-07, received nothing.",
      },
    ]);
    expect(issues({ year: 2003, population: "medical", yearlyGross: 30000 })).toEqual([]);
    expect(issues({ year: 2005, population: "medical", yearlyGross: 60000 })).toEqual([]);
  });

  it("asks who was reclassified where reading R24 tells them apart", () => {
    const doctor = {
      year: 2004,
      population: "medical",
      grossByMonth: months("1000"),
      readings: { R24: "reclassified-only" },
    } as const;
    const outcome = safeDecentralizedBonus(doctor);
    expect(outcome.ok ? [] : outcome.issues.map(({ message }) => message)).toEqual([
      'reclassified: expected reclassified (true or false), reading R24 being "reclassified-only", received nothing.',
    ]);
    expect(amounts({ ...doctor, reclassified: true })[0]).toBe("450.00");
    expect(amounts({ ...doctor, reclassified: false })[0]).toBe("600.00");
    const { grossByMonth: _, ...rest } = doctor;
    expect(issues({ ...rest, reclassified: false, yearlyGross: 12000 })).toEqual([]);
    expect(issues({ ...rest, year: 2005, yearlyGross: 12000 })).toEqual([]);
    expect(issues({ ...rest, population: "ordinary", yearlyGross: 12000 })).toEqual([]);
    const young = { ...rest, population: "emploi-jeune-non-qualifie", yearlyGross: 12000 };
    expect(issues(young)).toEqual([]);
    expect(issues({ ...rest, population: "nobody", yearlyGross: 12000 })).toEqual([
      "unknown-value population",
    ]);
  });
});

describe("absences as dates", () => {
  const sick = (from: string, until: string): Absence => ({ from, until, motive: "maladie" });

  function days(request: Partial<DecentralizedBonusRequest>): string {
    return decentralizedBonus({ ...nurse, ...request }).countedDays.toFixed();
  }

  it("count from the first day of absence to the last, in calendar days", () => {
    // 3 March to 9 March: seven days, back on the 10th
    expect(days({ absences: [sick("2005-03-03", "2005-03-10")] })).toBe("7");
    expect(days({ absences: [sick("2005-03-03", "2005-03-04")] })).toBe("1");
    expect(days({ absences: [] })).toBe("0");
  });

  it("add up, in whatever order they come", () => {
    const first = sick("2005-03-03", "2005-03-10");
    const second = sick("2005-03-10", "2005-03-12");
    const both = decentralizedBonus({ ...nurse, absences: [second, first] });
    expect(both.countedDays.toFixed()).toBe("9");
    expect(both.absences.map(({ from }) => from)).toEqual(["2005-03-03", "2005-03-10"]);
  });

  it("of the twelve kinds of A3.1.5 never count", () => {
    const absences = [
      { from: "2005-01-01", until: "2005-06-01", motive: "maternite-ou-adoption" },
      { from: "2005-06-01", until: "2005-06-08", motive: "greve" },
    ] as const;
    const { yearlyGross, ...bare } = nurse;
    const bonus = decentralizedBonus({ ...bare, grossIfPresent: yearlyGross, absences });
    expect(bonus.countedDays.toFixed()).toBe("7");
    expect(bonus.net.toFixed(2)).toBe("1533.33");
    expect(bonus.absences.map(({ counts, days: each }) => [counts, each])).toEqual([
      [false, 151],
      [true, 7],
    ]);
    expect(bonus.readings.map(({ id, choice }) => `${id} ${choice}`)).toEqual([
      "R185 gross-if-present",
      "R6 calendar-days",
      "R21 exempt-apart",
      "R1 each-line",
    ]);
  });

  it("are cut at the ends of the civil year, and split between the years when they cross one", () => {
    const absences = [sick("2004-12-22", "2005-01-11"), sick("2005-12-27", "2006-02-01")];
    // ten days of December 2004, ten of January 2005, five of December 2005, thirty-one of January 2006
    expect(days({ year: 2004, absences })).toBe("10");
    expect(days({ year: 2005, absences })).toBe("15");
    expect(days({ year: 2006, absences })).toBe("31");
    expect(days({ year: 2007, absences })).toBe("0");
    const cut = decentralizedBonus({ ...nurse, absences }).absences;
    expect(cut).toEqual([
      {
        from: "2005-01-01",
        until: "2005-01-11",
        cut: ["start"],
        motive: "maladie",
        days: 10,
        counts: true,
      },
      {
        from: "2005-12-27",
        until: "2006-01-01",
        cut: ["end"],
        motive: "maladie",
        days: 5,
        counts: true,
      },
    ]);
  });

  it("may still be running: they then count to the end of the year", () => {
    const running = [{ from: "2005-12-25", motive: "maladie" }] as const;
    expect(days({ absences: running })).toBe("7");
    expect(days({ year: 2006, absences: running })).toBe("365");
    expect(days({ year: 2008, absences: running })).toBe("366");
    const [counted] = decentralizedBonus({ ...nurse, year: 2006, absences: running }).absences;
    expect(counted).toMatchObject({
      from: "2006-01-01",
      until: "2007-01-01",
      cut: ["start", "end"],
    });
  });

  it("that end on the last day of the year are not cut", () => {
    const absences = [sick("2005-01-01", "2005-01-08"), sick("2005-12-30", "2006-01-01")];
    const counted = decentralizedBonus({ ...nurse, absences }).absences;
    expect(counted.map(({ cut }) => cut)).toEqual([[], []]);
  });

  it("that end as the year begins, or begin as it ends, are none of its", () => {
    const absences = [sick("2004-12-22", "2005-01-01"), sick("2006-01-01", "2006-01-03")];
    expect(decentralizedBonus({ ...nurse, absences }).absences).toEqual([]);
  });

  it("of 2003 count from 1 July, when the scheme begins", () => {
    expect(days({ year: 2003, absences: [sick("2003-06-20", "2003-07-05")] })).toBe("4");
  });

  it("count in the working days of a week where one is given (reading R6)", () => {
    const workingDays = ["monday", "tuesday", "wednesday", "thursday", "friday"] as const;
    // Thursday 3 March 2005 to Wednesday 16 March: fourteen calendar days, ten from Monday to Friday
    const fortnight = [sick("2005-03-03", "2005-03-17")];
    expect(days({ absences: fortnight, workingDays })).toBe("10");
    // one day more, a Thursday; then to the Saturday and Sunday, which do not count
    expect(days({ absences: [sick("2005-03-03", "2005-03-18")], workingDays })).toBe("11");
    expect(days({ absences: [sick("2005-03-03", "2005-03-21")], workingDays })).toBe("12");
    expect(days({ absences: [sick("2005-03-05", "2005-03-07")], workingDays })).toBe("0");
    expect(days({ absences: [sick("2005-03-06", "2005-03-07")], workingDays: ["sunday"] })).toBe(
      "1",
    );
    const used = (absences: readonly Absence[]): readonly string[] =>
      decentralizedBonus({ ...nurse, absences, workingDays }).readings.map(({ id }) => id);
    // leave of a weekend has no working day, and leave to the Monday has one: only then R21 matters
    const weekend = { from: "2005-03-05", until: "2005-03-07", motive: "conges-payes" } as const;
    expect(used([weekend])).toEqual(["R6", "R1"]);
    expect(used([{ ...weekend, until: "2005-03-08" }])).toEqual(["R6", "R21", "R1"]);
    const bonus = decentralizedBonus({ ...nurse, absences: fortnight, workingDays });
    expect(bonus.readings[0]).toEqual({ id: "R6", choice: "working-days" });
    const readings = { R6: "working-days" } as const;
    expect(days({ absences: fortnight, workingDays, readings })).toBe("10");
  });

  it("may use up the six free days though they are exempt, where reading R21 says so", () => {
    const readings = { R21: "exempt-use-free-days" } as const;
    const leave: Absence = { from: "2005-02-01", until: "2005-02-05", motive: "conges-payes" };
    const abated = (absences: readonly Absence[]): string =>
      decentralizedBonus({ ...nurse, absences, readings }).abatedDays.toFixed();
    // four days of leave, then ten of sickness: two free days are left, eight days are abated
    expect(abated([leave, sick("2005-03-01", "2005-03-11")])).toBe("8");
    // the ten days of sickness come first: they have the six free days, four are abated
    expect(abated([sick("2005-01-01", "2005-01-11"), leave])).toBe("4");
    // three days of sickness, then four of leave of which three are among the first six, then two of sickness
    expect(
      abated([sick("2005-01-01", "2005-01-04"), leave, sick("2005-03-01", "2005-03-03")]),
    ).toBe("2");
    expect(abated([leave])).toBe("0");
    expect(abated([sick("2005-01-01", "2005-01-11")])).toBe("4");
  });

  it("may be given outright, with the exempt days that came first under that reading", () => {
    const readings = { R21: "exempt-use-free-days" } as const;
    const given = { ...nurse, absenceDays: 10, exemptDays: 4 };
    expect(decentralizedBonus({ ...given, readings }).abatedDays.toFixed()).toBe("8");
    expect(decentralizedBonus(given).abatedDays.toFixed()).toBe("4");
    expect(decentralizedBonus(given).absences).toEqual([]);
    expect(decentralizedBonus(given).readings[0]).toEqual({ id: "R21", choice: "exempt-apart" });
    const many = { ...given, exemptDays: 30, readings };
    expect(decentralizedBonus(many).abatedDays.toFixed()).toBe("10");
  });
});

describe("what is wrong with a request for one bonus", () => {
  it("is all told at once, with its path", () => {
    expect(
      issues({
        year: 2005,
        population: "medecin",
        yearlyGross: "-1",
        absences: [
          { from: "2005-03-01", until: "2005-02-01", motive: "maladie" },
          { from: "2005-02-30", until: "2005-02-28", motive: "flemme" },
          { from: "2005-04-01", until: "2005-04-10", motive: "maladie" },
          { from: "2005-04-05", until: "2005-04-06", motive: "greve" },
        ],
        absenceDays: 3,
        workingDays: [],
        surprise: 1,
      }),
    ).toEqual([
      "unknown-value population",
      "out-of-range yearlyGross",
      "invalid-day absences.1.from",
      "unknown-value absences.1.motive",
      "unknown-key surprise",
      "contradictory absenceDays",
      "end-before-start absences.0.until",
      "overlap absences.3",
      "out-of-range workingDays",
    ]);
  });

  const overlap = (absences: readonly Absence[]): readonly (readonly [string, string])[] => {
    const outcome = safeDecentralizedBonus({ ...nurse, absences });
    return outcome.ok ? [] : outcome.issues.map(({ path, message }) => [path.join("."), message]);
  };

  it("names both periods of an overlap", () => {
    expect(
      overlap([
        { from: "2005-04-05", until: "2005-04-20", motive: "greve" },
        { from: "2005-04-01", until: "2005-04-10", motive: "maladie" },
      ]),
    ).toEqual([
      [
        "absences.0",
        'absences.0: expected an absence that does not overlap 2005-04-01/2005-04-09 (maladie), received "2005-04-05/2005-04-19 (greve)".',
      ],
    ]);
    const running = { from: "2005-04-01", motive: "maladie" } as const;
    expect(
      overlap([running, { from: "2009-01-01", until: "2009-01-02", motive: "autre" }]),
    ).toEqual([
      [
        "absences.1",
        'absences.1: expected an absence that does not overlap 2005-04-01/.. (maladie), received "2009-01-01/2009-01-01 (autre)".',
      ],
    ]);
    // a short one inside a long one does not hide that the long one still runs
    const long = { from: "2005-04-01", until: "2005-05-01", motive: "maladie" } as const;
    const inside = { from: "2005-04-02", until: "2005-04-03", motive: "greve" } as const;
    const late = { from: "2005-04-30", until: "2005-05-02", motive: "autre" } as const;
    expect(overlap([long, inside, late]).map(([path]) => path)).toEqual([
      "absences.1",
      "absences.2",
    ]);
    expect(overlap([long, { ...late, from: "2005-05-01" }])).toEqual([]);
    expect(overlap([long, { ...long, motive: "greve" }]).map(([path]) => path)).toEqual([
      "absences.1",
    ]);
  });

  it("names of the earlier absences the one that runs longest, the first of two that end together", () => {
    const away = (from: string, until: string): Absence => ({ from, until, motive: "maladie" });
    const late = away("2005-04-20", "2005-05-02");
    const apart = away("2005-01-03", "2005-01-08");
    const together = [away("2005-04-01", "2005-05-01"), away("2005-04-10", "2005-05-01")];
    expect(overlap([apart, ...together]).map(([path]) => path)).toEqual(["absences.2"]);
    expect(overlap([...together, late])).toEqual([
      [
        "absences.1",
        'absences.1: expected an absence that does not overlap 2005-04-01/2005-04-30 (maladie), received "2005-04-10/2005-04-30 (maladie)".',
      ],
      [
        "absences.2",
        'absences.2: expected an absence that does not overlap 2005-04-01/2005-04-30 (maladie), received "2005-04-20/2005-05-01 (maladie)".',
      ],
    ]);
  });

  it("is an absence that ends as it begins, which overlaps no other", () => {
    const long = { from: "2005-04-01", until: "2005-05-01", motive: "maladie" };
    const nothing = { from: "2005-04-15", until: "2005-04-15", motive: "autre" };
    expect(issues({ ...nurse, absences: [long, nothing] })).toEqual([
      "end-before-start absences.1.until",
    ]);
  });

  it("is worded in French as well", () => {
    const outcome = safeDecentralizedBonus({
      ...nurse,
      absences: [{ from: "2005-03-01", until: "2005-03-01", motive: "maladie" }],
      absenceDays: 3,
    });
    expect(outcome.ok ? [] : outcome.issues.map(({ expected }) => expected)).toEqual([
      {
        fr: "les absences datées ou leur nombre de jours, non les deux",
        en: "the dated absences or their number of days, not both",
      },
      {
        fr: "le premier jour de reprise, après le 2005-03-01",
        en: "the first day back, after 2005-03-01",
      },
    ]);
  });

  it("is a year before the scheme, or a gross before it", () => {
    expect(issues({ ...nurse, year: 2002 })).toEqual(["before-scheme year"]);
    expect(issues({ ...nurse, year: 2003 })).toEqual([]);
    expect(issues({ ...nurse, year: 2003.5 })).toEqual(["not-whole year"]);
    const outcome = safeDecentralizedBonus({ ...nurse, year: 2002 });
    expect(outcome.ok ? [] : outcome.issues).toMatchObject([
      {
        received: "2002",
        article: "Art16",
        expected: {
          fr: "2003 (le 1er juillet) ou une année plus tardive",
          en: "2003 (1 July) or a later year",
        },
      },
    ]);
  });

  it("is a gross that is missing, given twice, or of another month", () => {
    const { yearlyGross: _, ...nobody } = nurse;
    expect(issues(nobody)).toEqual(["missing yearlyGross"]);
    const month = (each: string): object => ({ month: each, gross: 1 });
    expect(issues({ ...nurse, grossByMonth: [month("2005-01")] })).toEqual([
      "contradictory yearlyGross",
    ]);
    const grossByMonth = [
      month("2005-01"),
      month("2004-12"),
      month("2005-01"),
      { month: "2005-13", gross: 1 },
      { month: "2006-01", gross: "x" },
    ];
    expect(issues({ ...nobody, grossByMonth })).toEqual([
      "invalid-month grossByMonth.3.month",
      "invalid-type grossByMonth.4.gross",
      "out-of-range grossByMonth.1.month",
      "duplicate grossByMonth.2.month",
    ]);
    const early = [month("2003-06"), month("2003-07")];
    expect(issues({ ...nobody, year: 2003, grossByMonth: early })).toEqual([
      "before-scheme grossByMonth.0.month",
    ]);
    expect(issues({ ...nobody, grossByMonth: "none" })).toEqual(["invalid-type grossByMonth"]);
    const messages = (request: unknown): readonly object[] => {
      const outcome = safeDecentralizedBonus(request);
      return outcome.ok ? [] : outcome.issues.map(({ expected }) => expected);
    };
    expect(messages({ ...nobody, grossByMonth: grossByMonth.slice(0, 3) })).toEqual([
      { fr: "un mois de 2005", en: "a month of 2005" },
      { fr: "un mois qui ne soit donné qu'une fois", en: "a month given only once" },
    ]);
    expect(messages({ ...nobody, year: 2003, grossByMonth: early })).toEqual([
      { fr: "un mois à partir de 2003-07", en: "a month from 2003-07 on" },
    ]);
    expect(messages(nobody)).toEqual([
      { fr: "le salaire brut de l'année", en: "the gross of the year" },
    ]);
    expect(messages({ ...nurse, grossByMonth: [] })).toEqual([
      {
        fr: "le brut de l'année ou celui de chaque mois, non les deux",
        en: "the gross of the year or that of each month, not both",
      },
    ]);
  });

  it("is a choice of days that the request does not bear out", () => {
    const absences = [{ from: "2005-03-01", until: "2005-03-02", motive: "maladie" }];
    const working = { R6: "working-days" };
    expect(issues({ ...nurse, absences, readings: working })).toEqual(["missing workingDays"]);
    expect(issues({ ...nurse, absenceDays: 1, readings: working })).toEqual([]);
    const workingDays = ["monday"];
    expect(issues({ ...nurse, absences, workingDays, readings: working })).toEqual([]);
    const calendar = { R6: "calendar-days" };
    expect(issues({ ...nurse, absences, readings: calendar })).toEqual([]);
    expect(issues({ ...nurse, absences, workingDays, readings: calendar })).toEqual([
      "contradictory workingDays",
    ]);
    expect(issues({ ...nurse, absences: "many" })).toEqual(["invalid-type absences"]);
    expect(issues({ ...nurse, workingDays: ["lundi"] })).toEqual(["unknown-value workingDays.0"]);
    const words = (request: unknown): readonly object[] => {
      const outcome = safeDecentralizedBonus(request);
      return outcome.ok ? [] : outcome.issues.map(({ expected }) => expected);
    };
    expect(words({ ...nurse, absences, readings: working })).toEqual([
      {
        fr: "les jours de la semaine qui comptent, la lecture R6 choisie étant « working-days »",
        en: 'the days of the week that count, reading R6 being "working-days"',
      },
    ]);
    expect(words({ ...nurse, workingDays, readings: calendar })).toEqual([
      {
        fr: "rien, la lecture R6 choisie étant « calendar-days »",
        en: 'nothing, reading R6 being "calendar-days"',
      },
    ]);
    expect(words({ ...nurse, workingDays: [] })).toEqual([
      { fr: "au moins un jour de la semaine", en: "at least one day of the week" },
    ]);
  });

  it("never makes an exception of what is not a request", () => {
    for (const nonsense of [undefined, null, 7, "x", [], { year: {} }, { people: 1 }]) {
      expect(safeDecentralizedBonus(nonsense).ok).toBe(false);
    }
    expect(() => decentralizedBonus({} as never)).toThrow(/year: expected a whole number/);
  });
});

describe("the working of one bonus", () => {
  const request = fc.record({
    gross: fc.integer({ min: 0, max: 20_000_000 }),
    days: fc.integer({ min: 0, max: 9000 }),
    medical: fc.boolean(),
    total: fc.boolean(),
  });

  it("gives every amount back from its steps alone", () => {
    fc.assert(
      fc.property(request, ({ gross, days, medical, total }) => {
        const bonus = decentralizedBonus({
          year: 2005,
          population: medical ? "medical" : "ordinary",
          yearlyGross: (gross / 100).toFixed(2),
          absenceDays: (days / 25).toFixed(2),
          readings: { R1: total ? "on-the-total" : "each-line" },
        });
        const again = recomputed(bonus.steps);
        expect(again.get("bonus")).toBe(bonus.bonus.toString());
        expect(again.get("counted-days")).toBe(bonus.countedDays.toString());
        expect(again.get("abated-days")).toBe(bonus.abatedDays.toString());
        expect(again.get("abatement")).toBe(bonus.abatement.toString());
        expect(again.get("after-abatement")).toBe(bonus.net.toString());
        expect(bonus.abatement.plus(bonus.net).toString()).toBe(bonus.bonus.toString());
        expect(bonus.net.isNegative()).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it("never pays more for more absence", () => {
    fc.assert(
      fc.property(request, fc.integer({ min: 0, max: 60 }), ({ gross, days }, more) => {
        const net = (absence: number): string =>
          decentralizedBonus({
            year: 2005,
            population: "ordinary",
            yearlyGross: (gross / 100).toFixed(2),
            absenceDays: Math.min(absence, 366),
          }).net.toFixed(2);
        const day = Math.floor(days / 100);
        expect(Number(net(day + more))).toBeLessThanOrEqual(Number(net(day)));
      }),
      { numRuns: 200 },
    );
  });
});
