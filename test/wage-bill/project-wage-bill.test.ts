import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type BillPerson,
  computePay,
  projectWageBill,
  safeProjectWageBill,
  type WageBill,
  type WageBillRequest,
  wageBillRequests,
} from "../../src/index.js";

const caregiver: BillPerson = { reference: "1", metier: "aide-soignant", seniorityYears: 7 };

const signed: WageBillRequest = {
  from: "2003-09",
  to: "2003-12",
  law: "as-signed",
  people: [caregiver],
};

const causesOf = ({ causes }: Pick<WageBill["months"][number], "causes">) =>
  Object.fromEntries(causes.map(({ cause, total }) => [cause, total.toFixed(2)]));

const sumOfSlips = (request: WageBillRequest, month: string) =>
  wageBillRequests(request, month)
    .map((each) => computePay(each).total)
    .reduce((sum, total) => sum.plus(total))
    .toFixed(2);

const refusedFor = (request: unknown) => {
  const outcome = safeProjectWageBill(request);
  return outcome.ok ? [] : outcome.issues.map(({ code, path }) => [code, path.join(".")]);
};

describe("a wage bill", () => {
  it("adds the slips of its people up, by month, year, métier and line", () => {
    // 351 × 4.151 = 1457.00; 7 % = 101.99. Four months: 6235.96.
    const { months, years, total, people } = projectWageBill(signed);
    expect(total.toFixed(2)).toBe("6235.96");
    expect([months.length, years.length, people]).toEqual([4, 1, 1]);
    expect(years[0]).toMatchObject({ year: 2003, months: 4, slips: 4, causes: [] });
    const [metier] = months[0]?.metiers ?? [];
    expect([metier?.id, metier?.slips, metier?.total.toFixed(2)]).toEqual([
      "aide-soignant",
      1,
      "1558.99",
    ]);
    const lines = months[0]?.lines.map(({ code, total: amount }) => [code, amount.toFixed(2)]);
    expect(lines).toEqual([
      ["BASE_SALARY", "1457.00"],
      ["SENIORITY", "101.99"],
    ]);
  });

  it("counts a year more every twelve months, from the day on which the years were reached", () => {
    // The eighth year from November: 8 % of 1457.00 = 116.56, 14.57 more.
    const people = [{ ...caregiver, yearsReached: "2002-11-01" }];
    const { months, assumed } = projectWageBill({ ...signed, people });
    const gained = months.map((month) => causesOf(month));
    const eighth = { seniority: "14.57" };
    expect(gained).toEqual([{}, {}, eighth, eighth]);
    expect(assumed).toBeUndefined();
    const told = projectWageBill(signed).assumed?.map(({ about }) => about);
    expect(told).toEqual(["years-reached"]);
  });

  it("says of whom it pays nothing: those gone before it, and those who come after it", () => {
    const gone = { metier: "aide-soignant", hired: "1999-01-01", left: "2003-06-30" } as const;
    const people = [
      { metier: gone.metier, seniorityYears: 7, left: "2003-08-31" },
      { metier: gone.metier, seniority: gone },
      caregiver,
    ];
    const hires = [{ ...caregiver, entered: "2004-01-01" }];
    const { total, people: paid, assumed } = projectWageBill({ ...signed, people, hires });
    const alone = projectWageBill({ ...signed, people: [caregiver] });
    expect([total.toFixed(2), paid]).toEqual([alone.total.toFixed(2), 1]);
    expect(assumed?.find(({ about }) => about === "never-paid")).toMatchObject({ people: 3 });
    expect(alone.assumed?.map(({ about }) => about)).toEqual(["years-reached"]);
  });

  it("tells what is wrong of everybody at once, whatever it is", () => {
    const outcome = safeProjectWageBill({
      ...signed,
      people: [
        { ...caregiver, reference: "a", workingTime: "4/3" },
        { ...caregiver, complements: ["nope"] },
        { ...caregiver, entered: "2003-11-01", left: "2003-10-01" },
        { ...caregiver, moves: [{ on: "2003-10-01", pay: 3 }] },
      ],
      hires: [{ ...caregiver, entered: "2003-10-01", cadreYears: 2 }, caregiver],
      departures: [
        { reference: "a", lastDay: "2003-10-05" },
        { reference: "b", lastDay: "x" },
        { reference: "c", lastDay: "2003-10-05" },
      ],
    });
    expect(
      outcome.ok ? [] : outcome.issues.map(({ code, path }) => [code, ...path].join(" ")),
    ).toEqual([
      "out-of-range people 0 workingTime",
      "unknown-key people 3 moves 0 pay",
      "invalid-day departures 1 lastDay",
      "missing hires 1 entered",
      "end-before-start people 2 left",
      "unknown-value departures 2 reference",
      "unknown-complement people 1 complements 0",
      "not-a-cadre hires 0 cadreYears",
    ]);
  });

  it("counts whole the months that a career suspends, and says so", () => {
    const career = { metier: "aide-soignant", hired: "2003-01-06" } as const;
    const away = { from: "2003-10-13", lastDay: "2003-11-30", assimilated: true };
    const told = (suspensions: readonly (typeof away)[]) => {
      const person = { metier: career.metier, seniority: { ...career, suspensions } };
      const { total, assumed } = projectWageBill({ ...signed, people: [person] });
      return [total.toFixed(2), assumed?.map(({ about, people }) => `${about} ${people}`)];
    };
    // 4 × 1457.00
    expect(told([away])).toEqual(["5828.00", ["suspensions 1", "provisional-year 1"]]);
    expect(told([{ ...away, from: "2003-02-01", lastDay: "2003-03-31" }])).toEqual([
      "5828.00",
      ["provisional-year 1"],
    ]);
  });

  it("tells what the point, a move, a hire and a departure cost", () => {
    // At 4.20: 351 × 4.20 = 1474.20, + 7 % = 103.19: 1577.39, 18.40 more than 1558.99.
    // Infirmier: 477 × 4.20 = 2003.40, + 7 % = 140.24: 2143.64, 566.25 more.
    const people = [
      { ...caregiver, moves: [{ on: "2003-11-01", metier: "infirmier-de-ou-autorise" as const }] },
      { reference: "2", metier: "aide-soignant" as const, seniorityYears: 0 },
    ];
    const hires = [{ metier: "aide-soignant" as const, seniorityYears: 0, entered: "2003-12-01" }];
    const bill = projectWageBill({
      ...signed,
      people,
      hires,
      departures: [{ reference: "2", lastDay: "2003-10-31" }],
      pointValues: [{ from: "2003-10", value: "4.20" }],
    });
    const [, october, november, december] = bill.months;
    // 18.40 and, without seniority, 17.20.
    expect(causesOf(october as WageBill["months"][number])).toEqual({ point: "35.60" });
    expect(causesOf(november as WageBill["months"][number])).toEqual({
      point: "35.60",
      moves: "566.25",
      departures: "-1474.20",
    });
    expect(causesOf(december as WageBill["months"][number])).toEqual({
      point: "35.60",
      moves: "566.25",
      departures: "-1474.20",
      hires: "1474.20",
    });
  });

  it("puts two sets of terms side by side, and says what the difference costs", () => {
    // 18.40 a month from October on: 55.20.
    const { comparedWith, difference } = projectWageBill({
      ...signed,
      compareWith: { pointValues: [{ from: "2003-10", value: "4.20" }] },
    });
    expect(comparedWith?.total.toFixed(2)).toBe("6291.16");
    expect(difference?.total.toFixed(2)).toBe("55.20");
    expect(difference?.months.map(({ total }) => total.toFixed(2))).toEqual([
      "0.00",
      "18.40",
      "18.40",
      "18.40",
    ]);
  });

  it("brings pay up to the minimum that the caller gives, beyond the last that is sourced", () => {
    const people = [
      {
        metier: "agent-des-services-logistiques-niveau-1" as const,
        seniorityYears: 0,
        establishment: { kind: ["ehpad" as const], publicFunding: true },
        segur: { years: 0 },
      },
    ];
    const request: WageBillRequest = {
      from: "2027-01",
      to: "2027-02",
      law: "in-force",
      people,
      pointValues: [{ from: "2025-12", value: "4.58" }],
      smic: [
        { from: "2027-01", value: "12.50" },
        { from: "2027-02", value: "12.60" },
      ],
    };
    const { months } = projectWageBill(request);
    // A month is 35 × 52 ÷ 12 hours: 1895.83 at 12.50, 1911.00 at 12.60.
    expect(causesOf(months[1] as WageBill["months"][number])).toEqual({ smic: "15.17" });
    const { smic: _, pointValues: __, ...bare } = request;
    expect(refusedFor(bare)).toEqual([
      ["no-sourced-value", "pointValues"],
      ["no-sourced-value", "smic"],
    ]);
  });

  it("asks the career of whoever is there at a change of text", () => {
    const request = { ...signed, from: "2012-11", to: "2012-12", law: "in-force" };
    expect(refusedFor(request)).toEqual([["missing", "people.0.seniority"]]);
  });

  it("may say by $schema what describes it, as every request", () => {
    expect(refusedFor({ $schema: "wage-bill-request/schema.json", ...signed })).toEqual([]);
  });

  it("refuses months, days and people that do not hold together", () => {
    expect(refusedFor({ ...signed, to: "2003-08" })).toEqual([["end-before-start", "to"]]);
    expect(refusedFor({ ...signed, to: "2043-09" })).toEqual([["out-of-range", "to"]]);
    expect(refusedFor({ ...signed, hires: [caregiver] })).toEqual([["missing", "hires.0.entered"]]);
    const departures = [{ reference: "9", lastDay: "2003-10-01" }];
    expect(refusedFor({ ...signed, departures })).toEqual([
      ["unknown-value", "departures.0.reference"],
    ]);
    const values = [
      { from: "2003-10", value: "4.2" },
      { from: "2003-10", value: "4.3" },
    ];
    expect(refusedFor({ ...signed, pointValues: values })).toEqual([
      ["out-of-order", "pointValues.1.from"],
    ]);
    const moves = [{ on: "2003-11-01" }, { on: "2003-10-01" }];
    expect(refusedFor({ ...signed, people: [{ ...caregiver, moves }] })).toEqual([
      ["out-of-order", "people.0.moves"],
    ]);
    const left = { entered: "2003-10-02", left: "2003-10-01" };
    expect(refusedFor({ ...signed, people: [{ ...caregiver, ...left }] })).toEqual([
      ["end-before-start", "people.0.left"],
    ]);
    // a career that ends before it begins bills nobody, and is told
    const career = { metier: "aide-soignant", hired: "2003-10-01", left: "2002-01-01" };
    const { seniorityYears: _, ...bare } = caregiver;
    expect(refusedFor({ ...signed, people: [{ ...bare, seniority: career }] })).toEqual([
      ["end-before-start", "people.0.seniority.left"],
    ]);
    const lost = [{ ...caregiver, metier: "aide-soignante" }];
    expect(refusedFor({ ...signed, people: lost })).toEqual([
      ["unknown-metier", "people.0.metier"],
    ]);
  });

  it("tells its progress, a person at a time", () => {
    const told: string[] = [];
    const people = [caregiver, { ...caregiver, reference: "2" }];
    projectWageBill({ ...signed, people }, (done, of) => told.push(`${done}/${of}`));
    expect(told).toEqual(["1/2", "2/2"]);
  });
});

const establishment = { kind: ["ehpad" as const], publicFunding: true };

const longAgo = fc
  .tuple(
    fc.integer({ min: 1985, max: 2012 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, day]) =>
    [year, month, day].map((part) => String(part).padStart(2, "0")).join("-"),
  );

/** Three times somebody, whose slips are the same but for the reference and a day of leaving. */
const alike: fc.Arbitrary<readonly BillPerson[]> = fc
  .record({
    seniorityYears: fc.integer({ min: 0, max: 32 }),
    workingTime: fc.constantFrom("1", "0.8", "26/35"),
    yearsReached: fc.constantFrom("2017-05-01", "2017-11-20"),
  })
  .map((person) =>
    [undefined, "2018-10-20", "2019-02-28"].map((left, index) => ({
      ...person,
      reference: `person-${index}`,
      metier: "aide-soignant" as const,
      establishment,
      ...(left === undefined ? {} : { left }),
    })),
  );

const hired = fc.oneof(longAgo, fc.constantFrom("2012-11-15", "2014-10-03"));

const anybody: fc.Arbitrary<BillPerson> = fc
  .record(
    {
      metier: fc.constantFrom("aide-soignant", "agent-des-services-logistiques-niveau-1"),
      hired,
      workingTime: fc.constantFrom("1", "0.8", "26/35"),
      left: fc.constantFrom("2012-12-20", "2015-01-31"),
    },
    { requiredKeys: ["metier", "hired", "workingTime"] },
  )
  .filter(({ hired: day, left = day }) => day <= left)
  .map(({ metier, hired: day, ...terms }) => ({
    metier: metier as "aide-soignant",
    seniority: {
      metier: metier as "aide-soignant",
      hired: day,
      ...(day < "2003-07-01"
        ? { held: { on: "2012-01-01", seniorityRate: 9, seniorityRateSince: "2011-06-15" } }
        : {}),
    },
    establishment,
    ...terms,
  }));

const cents = (all: readonly { readonly total: { toNumber(): number } }[]) =>
  all.reduce((sum, { total }) => sum + Math.round(total.toNumber() * 100), 0);

describe("any wage bill", () => {
  it("is the sum of its slips, month by month, through the changes of text", () => {
    const bounds = fc.constantFrom(["2012-10", "2013-03"], ["2014-09", "2015-02"]);
    fc.assert(
      fc.property(
        fc.array(anybody, { minLength: 1, maxLength: 4 }),
        bounds,
        (people, [from, to]) => {
          const request = { from, to, law: "in-force", people } as WageBillRequest;
          const outcome = safeProjectWageBill(request);
          if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
          for (const { month, total, slips } of outcome.value.months) {
            expect(total.toFixed(2)).toBe(slips === 0 ? "0.00" : sumOfSlips(request, month));
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  it("is the sum of its slips where many are paid alike", () => {
    fc.assert(
      fc.property(alike, alike, (some, others) => {
        const people = [...some, ...others];
        const request: WageBillRequest = {
          from: "2018-07",
          to: "2019-09",
          law: "in-force",
          people,
        };
        const bill = projectWageBill(request);
        for (const { month, total } of bill.months) {
          expect(total.toFixed(2)).toBe(sumOfSlips(request, month));
        }
        const alone = people.map((person) => projectWageBill({ ...request, people: [person] }));
        for (const [at, { causes }] of bill.months.entries()) {
          const apart = alone.flatMap(({ months }) => months[at]?.causes ?? []);
          expect(cents(causes)).toBe(cents(apart));
        }
      }),
      { numRuns: 15 },
    );
  });

  it("is its first month, and what the causes have moved since", () => {
    fc.assert(
      fc.property(fc.array(anybody, { minLength: 1, maxLength: 4 }), (people) => {
        const bill = projectWageBill({ from: "2014-08", to: "2015-03", law: "in-force", people });
        const [first] = bill.months;
        for (const month of bill.months) {
          const all = cents([month]);
          expect(cents(month.causes) + (first === undefined ? 0 : cents([first]))).toBe(all);
          expect([cents(month.lines), cents(month.metiers)]).toEqual([all, all]);
        }
      }),
      { numRuns: 15 },
    );
  });
});
