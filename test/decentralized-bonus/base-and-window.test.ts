import { describe, expect, it } from "vitest";
import {
  computeYear,
  decentralizedBonus,
  distributeDecentralizedBonus,
  safeComputeYear,
  safeDecentralizedBonus,
  safeDistributeDecentralizedBonus,
} from "../../src/decentralized-bonus/index.js";
import { explain } from "../../src/words/index.js";

const accident = {
  year: 2005,
  population: "ordinary",
  absences: [
    {
      from: "2005-01-01",
      lastDay: "2005-12-31",
      motive: "accident-du-travail-ou-maladie-professionnelle",
    },
  ],
} as const;
const codes = (request: object) => {
  const outcome = safeDecentralizedBonus(request);
  return outcome.ok ? [] : outcome.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
};

describe("the base of whoever was absent without abatement", () => {
  it("is the gross of somebody at work: 24 000 × 5 %", () => {
    const bonus = decentralizedBonus({ ...accident, grossIfPresent: "24000" });
    expect([bonus.bonus.toFixed(2), bonus.net.toFixed(2)]).toEqual(["1200.00", "1200.00"]);
    expect(bonus.readings).toContainEqual({ id: "R185", choice: "gross-if-present" });
    expect(bonus).not.toHaveProperty("warnings");
  });

  it("is asked for, where only the gross paid is known", () => {
    expect(codes({ ...accident, yearlyGross: "9000" })).toEqual(["missing grossIfPresent"]);
    expect(codes({ ...accident, grossByMonth: [{ month: "2005-01", gross: 9000 }] })).toEqual([
      "missing grossIfPresent",
    ]);
    // holidays are paid: nothing is lost by them
    const holidays = [{ from: "2005-08-01", lastDay: "2005-08-21", motive: "conges-payes" }];
    expect(codes({ ...accident, yearlyGross: "24000", absences: holidays })).toEqual([]);
    expect(codes({ ...accident, grossIfPresent: 1, yearlyGross: 1, grossByMonth: [] })).toEqual([
      "contradictory yearlyGross",
      "contradictory grossByMonth",
    ]);
  });

  it("may be the gross paid, with a warning that says what it costs", () => {
    const alone = decentralizedBonus({ ...accident, grossAsPaid: "9000" });
    expect(alone.net.toFixed(2)).toBe("450.00");
    expect(alone.warnings?.map(({ code, cost }) => [code, cost])).toEqual([
      ["gross-as-paid", undefined],
    ]);
    const both = decentralizedBonus({
      ...accident,
      grossAsPaid: "9000",
      grossIfPresent: "24000",
      readings: { R185: "gross-as-paid" },
    });
    expect(both.net.toFixed(2)).toBe("450.00");
    expect(both.warnings?.[0]?.cost?.toFixed(2)).toBe("750.00");
    expect(both.warnings?.[0]?.message.en).toContain("€750.00 less");
    expect(codes({ ...accident, yearlyGross: 9000, readings: { R185: "gross-as-paid" } })).toEqual(
      [],
    );
    expect(explain(both, "en")).toContain("R185");
  });

  it("is that of each person of an establishment, under either reading of the envelope", () => {
    for (const R22 of ["sum-of-rounded", "rate-of-sum"] as const) {
      const { people } = distributeDecentralizedBonus({
        year: 2005,
        readings: { R22 },
        people: [
          {
            id: "a",
            workingTime: 1,
            population: "ordinary",
            absences: accident.absences,
            grossIfPresent: "24000",
          },
        ],
      });
      expect(people[0]?.net.toFixed(2)).toBe("1200.00");
    }
  });
});

describe("the days on which one can be absent", () => {
  const month = (month: string) => ({
    law: "as-signed" as const,
    metier: "aide-soignant" as const,
    month,
    seniorityYears: 0,
    pointValue: "4.447",
  });
  const ill = [{ from: "2018-03-01", lastDay: "2018-03-31", motive: "maladie" }] as const;

  it("are those of the employment: nobody is absent from a job not begun", () => {
    const months = ["2018-09", "2018-10", "2018-11", "2018-12"].map(month);
    const year = computeYear({ year: 2018, months, absences: ill });
    // 351 × 4.447 = 1 560.90, four times, 5 %
    expect(year.bonus.net.toFixed(2)).toBe("312.18");
    expect(year.bonus.absences).toEqual([]);
    expect(year.bonus.warnings?.map(({ code, path }) => [code, path])).toEqual([
      ["absence-outside-employment", ["absences", 0]],
    ]);
    expect(year.bonus.warnings?.[0]?.message.fr).toBe(
      "absence hors de l'emploi, non comptée : du 01/03/2018 au 31/03/2018",
    );
  });

  it("are those before the first month paid too, where the career says so", () => {
    const seniority = { metier: "aide-soignant", hired: "1998-09-01" };
    const months = ["2018-09", "2018-10", "2018-11", "2018-12"].map((each) => {
      const { seniorityYears: _, ...others } = month(each);
      return { ...others, seniority };
    });
    const year = computeYear({ year: 2018, months, absences: ill } as never);
    expect(year.bonus.countedDays.toString()).toBe("31");
    expect(year.bonus.warnings).toBeUndefined();
  });

  it("begin before the year, of whoever is paid from January on", () => {
    const months = Array.from({ length: 12 }, (_, index) =>
      month(`2018-${String(index + 1).padStart(2, "0")}`),
    );
    const autumn = [{ from: "2017-11-01", lastDay: "2017-11-10", motive: "maladie" }] as const;
    const window = { absencesFrom: "2017-10-01", absencesUntil: "2018-10-01" };
    const year = computeYear({ year: 2018, months, absences: autumn, ...window });
    expect(year.bonus.countedDays.toString()).toBe("10");
  });

  it("end with the departure, and begin with the hiring that the months show", () => {
    const entered = { ...month("2018-09"), presence: { entered: "2018-09-17" } };
    const left = { ...month("2018-11"), presence: { left: "2018-11-15" } };
    const year = computeYear({
      year: 2018,
      months: [entered, month("2018-10"), left],
      absences: [
        { from: "2018-09-10", lastDay: "2018-09-20", motive: "maladie" },
        { from: "2018-11-12", lastDay: "2018-11-30", motive: "maladie" },
      ],
    });
    expect(year.bonus.absences.map(({ from, until, days }) => [from, until, days])).toEqual([
      ["2018-09-17", "2018-09-21", 4],
      ["2018-11-12", "2018-11-16", 4],
    ]);
  });

  it("are those of a protocol's own window", () => {
    const window = { absencesFrom: "2004-12-01", absencesUntil: "2005-12-01" };
    const request = {
      year: 2005,
      population: "ordinary",
      yearlyGross: "24000",
      absences: [
        { from: "2004-12-20", lastDay: "2004-12-31", motive: "maladie" },
        { from: "2005-12-10", lastDay: "2005-12-31", motive: "maladie" },
      ],
    } as const;
    expect(decentralizedBonus({ ...request, ...window }).countedDays.toString()).toBe("12");
    expect(decentralizedBonus(request).countedDays.toString()).toBe("22");
    expect(codes({ ...request, absencesFrom: "2005-02-01", absencesUntil: "2005-02-01" })).toEqual([
      "end-before-start absencesUntil",
    ]);
    const { year, ...person } = request;
    const establishment = (protocol: object) => ({
      year,
      protocol,
      people: [{ id: "a", workingTime: 1, ...person }],
    });
    const counted = (protocol: object) => {
      const outcome = safeDistributeDecentralizedBonus(establishment(protocol));
      return outcome.ok && outcome.value.people[0]?.countedDays.toString();
    };
    expect(counted({ year: 2005, ...window })).toBe("12");
    // twelve months from the end that is told: 20 to 31 December 2004 are in, December 2005 is not
    expect(counted({ year: 2004, renewedFor: [2005], absencesFrom: "2004-12-01" })).toBe("12");
    expect(counted({ year: 2005, absencesUntil: "2005-12-01" })).toBe("12");
    expect(counted({ year: 2004, ...window })).toBe("22");
  });

  it("are twelve months at most, some of the year; said once", () => {
    const request = { year: 2005, population: "ordinary", yearlyGross: "24000" };
    const windows = [
      [{ absencesFrom: "2004-12-01", absencesUntil: "2005-12-02" }, "out-of-range absencesUntil"],
      [{ absencesFrom: "2006-01-01" }, "out-of-range absencesFrom"],
      [{ absencesUntil: "2005-01-01" }, "out-of-range absencesUntil"],
    ] as const;
    for (const [window, refused] of windows) {
      expect(codes({ ...request, ...window })).toEqual([refused]);
    }
    const year2003 = decentralizedBonus({
      year: 2003,
      population: "ordinary",
      yearlyGross: "12000",
      absencesUntil: "2003-12-01",
      absences: [{ from: "2003-06-01", lastDay: "2003-07-20", motive: "maladie" }],
    });
    expect(year2003.countedDays.toString()).toBe("20"); // from the first day of the scheme on
    const establishment = safeDistributeDecentralizedBonus({
      year: 2005,
      absencesFrom: "2004-11-01",
      protocol: { year: 2005, absencesFrom: "2006-03-01" },
      people: [],
    });
    expect(establishment.ok ? [] : establishment.issues.map(({ path }) => path)).toEqual([
      ["protocol", "absencesFrom"],
      ["absencesFrom"],
    ]);
    const protocol = safeDistributeDecentralizedBonus({
      year: 2005,
      protocol: { year: 2005, absencesFrom: "2006-03-01" },
      people: [],
    });
    expect(protocol.ok ? [] : protocol.issues.map(({ code, path }) => [code, path])).toEqual([
      ["out-of-range", ["protocol", "absencesFrom"]],
    ]);
  });

  describe("are those of the employment told: an absence that begins on another is refused", () => {
    const employed = { from: "2018-09-01", lastDay: "2018-11-30" };
    const absence = (from: string, end: object) => ({ from, ...end, motive: "maladie" });
    const given = { year: 2018, population: "ordinary", yearlyGross: "6243.60", employed };
    const asked = (absences: readonly object[], more: object = {}) =>
      codes({ ...given, absences, ...more });

    it("all at once, each with its path", () => {
      const absences = [
        absence("2018-03-01", { lastDay: "2018-03-31" }),
        absence("2018-08-30", { until: "2018-09-03" }),
        absence("2018-09-10", { lastDay: "2018-09-12" }),
        absence("2018-11-28", { until: "2018-12-04" }),
        absence("2018-12-10", {}),
      ];
      expect(asked(absences, { yearlyGross: -1 })).toEqual([
        "out-of-range yearlyGross",
        "outside-employment absences.0.from",
        "outside-employment absences.1.from",
        "outside-employment absences.4.from",
      ]);
      const outcome = safeDecentralizedBonus({ ...given, absences: absences.slice(0, 1) });
      expect(outcome.ok ? [] : outcome.issues.map(({ expected }) => expected)).toEqual([
        {
          fr: "des jours de l'emploi, du 01/09/2018 au 30/11/2018",
          en: "days of the employment, from 2018-09-01 to 2018-11-30",
        },
      ]);
    });

    it("in an establishment and in a year of payslips too", () => {
      const absences = [absence("2018-03-01", { lastDay: "2018-03-31" })];
      const { year, ...person } = { ...given, absences };
      const people = [{ id: "a", workingTime: 1, ...person }];
      const establishment = safeDistributeDecentralizedBonus({ year, people });
      const told = (outcome: typeof establishment | ReturnType<typeof safeComputeYear>) =>
        outcome.ok ? [] : outcome.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
      expect(told(establishment)).toEqual(["outside-employment people.0.absences.0.from"]);
      const months = ["2018-08", "2018-09"].map(month);
      expect(told(safeComputeYear({ year, months, employed, absences }))).toEqual([
        "outside-employment absences.0.from",
        "outside-employment months.0.month",
      ]);
    });

    it("not where a sick note outlasts the departure: it is cut there", () => {
      const absences = [absence("2018-11-28", { until: "2018-12-04" })];
      const bonus = decentralizedBonus({ ...given, absences } as never);
      expect(bonus.absences.map(({ until, days }) => [until, days])).toEqual([["2018-12-01", 3]]);
    });

    it("not in another year, nor by an absence that is still running", () => {
      expect(asked([absence("2017-03-01", { lastDay: "2017-03-31" })])).toEqual([]);
      expect(asked([absence("2018-11-20", {})])).toEqual([]);
      const running = { employed: { from: "2018-09-01" } };
      expect(asked([absence("2018-11-20", { lastDay: "2019-02-01" })], running)).toEqual([]);
      const early = [absence("2018-08-01", {})];
      expect(asked(early, running)).toEqual(["outside-employment absences.0.from"]);
    });

    it("in the half of 2003 before the scheme too, whose days may use up the free ones", () => {
      const year2003 = { year: 2003, employed: { from: "2003-09-01" } };
      expect(asked([absence("2003-03-01", { lastDay: "2003-03-31" })], year2003)).toEqual([
        "outside-employment absences.0.from",
      ]);
    });
  });
});

describe("the gross of somebody at work, month by month", () => {
  const maternity = [
    { from: "2004-03-01", lastDay: "2004-08-31", motive: "maternite-ou-adoption" },
  ];

  it("is that of each month, where the rate changes inside the year", () => {
    const request = { year: 2004, population: "medical", absences: maternity } as const;
    const grossIfPresent = Array.from({ length: 12 }, (_, index) => ({
      month: `2004-${String(index + 1).padStart(2, "0")}`,
      gross: "4000",
    }));
    // 24 000 × 2.5 % + 24 000 × 5 %
    const bonus = decentralizedBonus({ ...request, grossIfPresent } as never);
    expect(bonus.net.toFixed(2)).toBe("1800.00");
    expect(codes({ ...request, grossIfPresent: "48000" })).toEqual(["missing grossIfPresent"]);
    expect(codes({ ...request, grossIfPresent: [...grossIfPresent, grossIfPresent[0]] })).toEqual([
      "out-of-range grossIfPresent",
      "duplicate grossIfPresent.12.month",
    ]);
    expect(codes({ ...request, grossIfPresent: [grossIfPresent[0], grossIfPresent[0]] })).toEqual([
      "duplicate grossIfPresent.1.month",
    ]);
  });
});

describe("a year of which an absence without abatement loses pay", () => {
  const month = (place: number, more: object = {}) => ({
    law: "as-signed" as const,
    metier: "aide-soignant" as const,
    month: `2004-${String(place).padStart(2, "0")}`,
    seniorityYears: 0,
    ...more,
  });
  const months = (lost: Readonly<Record<number, object>>) =>
    Array.from({ length: 12 }, (_, index) => month(index + 1, lost[index + 1]));
  const unpaid = (first: string, last: string) => ({
    presence: { unpaid: [{ from: first, lastDay: last }] },
  });
  const absences = [
    { from: "2004-03-15", lastDay: "2004-04-30", motive: "maternite-ou-adoption" },
  ] as const;
  const refused = (request: object) => {
    const outcome = safeComputeYear(request);
    return outcome.ok ? [] : outcome.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
  };

  it("has its bonus on the gross of somebody at work: 12 × 1 464.37 × 5 %", () => {
    const lost = { 3: unpaid("2004-03-15", "2004-03-31"), 4: unpaid("2004-04-01", "2004-04-30") };
    const request = { year: 2004, months: months(lost), absences };
    const year = computeYear(request);
    // March: 23 working days, of which 10 are paid: 1 464.37 × 10/23 = 636.68; nothing in April
    expect(year.yearlyGross.toFixed(2)).toBe("15280.38");
    expect(year.bonus.yearlyGross.toFixed(2)).toBe("17572.44");
    expect(year.bonus.net.toFixed(2)).toBe("878.62");
    expect(year.readings).toContainEqual({
      id: "R185",
      choice: "gross-if-present",
    });
    // 15 280.38 × 5 % = 764.02, that is 114.60 less
    const asPaid = computeYear({ ...request, readings: { R185: "gross-as-paid" } });
    expect(asPaid.bonus.net.toFixed(2)).toBe("764.02");
    expect(asPaid.bonus.warnings?.map(({ code, cost }) => [code, cost?.toFixed(2)])).toEqual([
      ["gross-as-paid", "114.60"],
    ]);
  });

  it("keeps what is lost for another reason: strike of 1 and 2 March, 2 days of 23", () => {
    const both = {
      presence: {
        unpaid: [
          { from: "2004-03-01", lastDay: "2004-03-02" },
          { from: "2004-03-15", lastDay: "2004-03-31" },
        ],
      },
    };
    const strike = { from: "2004-03-01", lastDay: "2004-03-02", motive: "greve" } as const;
    const lost = { 3: both, 4: unpaid("2004-04-01", "2004-04-30") };
    const year = computeYear({ year: 2004, months: months(lost), absences: [strike, ...absences] });
    // 17 572.44 − 1 464.37 × 2/23 = 127.34
    expect(year.bonus.yearlyGross.toFixed(2)).toBe("17445.10");
  });

  it("sees it in a suspension of the career too", () => {
    const career = {
      metier: "aide-soignant",
      hired: "2004-01-01",
      suspensions: [{ from: "2004-03-15", lastDay: "2004-04-30", assimilated: true }],
    };
    const { seniorityYears: _, ...plain } = month(1);
    const lived = Array.from({ length: 12 }, (_, index) => ({
      ...plain,
      month: `2004-${String(index + 1).padStart(2, "0")}`,
      seniority: career,
      ...(index === 2 || index === 3 ? { presence: {} } : {}),
    }));
    const year = computeYear({ year: 2004, months: lived, absences } as never);
    expect(year.bonus.yearlyGross.toFixed(2)).toBe("17572.44");
  });

  it("is asked for the months that do not tell it", () => {
    const hours = { presence: { hours: { worked: "70", month: "161" } } };
    const given = months({ 3: hours }).filter(({ month }) => month !== "2004-04");
    expect(refused({ year: 2004, months: given, absences })).toEqual([
      "missing grossIfPresent",
      "missing grossIfPresent",
    ]);
    const grossIfPresent = [
      { month: "2004-03", gross: "1464.37" },
      { month: "2004-04", gross: "1464.37" },
    ];
    const year = computeYear({ year: 2004, months: given, absences, grossIfPresent } as never);
    expect(year.bonus.net.toFixed(2)).toBe("878.62");
    expect(
      refused({
        year: 2004,
        months: months({}),
        absences,
        grossIfPresent: [
          { month: "2004-05", gross: 1 },
          { month: "2004-04", gross: 1 },
          { month: "2004-04", gross: 1 },
        ],
      }),
    ).toEqual(["not-applicable grossIfPresent.0.month", "duplicate grossIfPresent.2.month"]);
  });

  it("loses nothing where the month is paid whole", () => {
    const year = computeYear({ year: 2004, months: months({}), absences });
    expect(year.bonus.yearlyGross.toFixed(2)).toBe("17572.44");
  });
});

describe("a year whose parts are of different populations", () => {
  const month = (month: string, more: object = {}) => ({
    law: "as-signed" as const,
    metier: "aide-soignant" as const,
    month,
    seniorityYears: 0,
    ...more,
  });
  const doctor = { metier: "medecin-generaliste", cadreYears: 0 } as const;
  const first = { from: "2004-06-01", lastDay: "2004-06-15" } as const;
  const second = { from: "2004-06-16", lastDay: "2004-06-30" } as const;

  it("gives each part its own rate: 5 % of an aide-soignant, 2.5 % of a médecin to June 2004", () => {
    const june = month("2004-06", { parts: [first, { ...second, ...doctor }] });
    const year = computeYear({ year: 2004, months: [june, month("2004-07", doctor)] } as never);
    // June: 22 working days, 11 each: 1 464.37 / 2 = 732.19 (732.185) and 3 909.16 / 2 = 1 954.58
    // (732.19 + 3 909.16) × 5 % + 1 954.58 × 2.5 % = 232.0675 + 48.8645 = 280.932
    expect(year.bonus.net.toFixed(2)).toBe("280.93");
    expect(
      year.statement.map(({ month, rate, rates }) => [
        month,
        rate?.toString(),
        rates?.map((each) => `${each.rate} % of ${each.gross.toFixed(2)}`),
      ]),
    ).toEqual([
      ["2004-06", undefined, ["5 % of 732.19", "2.5 % of 1954.58"]],
      ["2004-07", "5", undefined],
    ]);
  });

  it("leaves out the part of an unqualified emploi-jeune, whose coefficient contains the bonus", () => {
    const parts = [{ ...first, metier: { emploiJeune: "non-qualifie" } }, second];
    const june = month("2004-06", { parts });
    const year = computeYear({ year: 2004, months: [june] } as never);
    expect(year.bonus.net.toFixed(2)).toBe("36.61"); // 732.19 × 5 % = 36.6095
  });
});
