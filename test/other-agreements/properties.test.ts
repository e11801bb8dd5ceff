import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, addYears, type Span } from "../../src/exact/calendar.js";
import { daysIn, within } from "../../src/exact/periods.js";
import { readingChoices } from "../../src/other-agreements/agreement/ids.js";
import {
  annualLeaveCredit,
  familyLeave,
  generalIncreases,
  paternityNetPay,
  providentScheme,
  type ReadingChoices,
  type SickPayRequest,
  sickPay,
  trainingLeave,
  trainingRequests,
  trainingUnit,
} from "../../src/other-agreements/index.js";

const cents = (most: number) =>
  fc.integer({ min: 1, max: most * 100 }).map((value) => (value / 100).toFixed(2));

/** Readings at random, among those that ask for nothing more of a request. */
const somehow: fc.Arbitrary<ReadingChoices> = fc.record(
  Object.fromEntries(
    Object.entries(readingChoices)
      .filter(([id]) => !["R102", "R106", "R109", "R115", "R127", "R129", "R131"].includes(id))
      .map(([id, choices]) => [id, fc.constantFrom(...choices)]),
  ),
  { requiredKeys: [] },
) as never;

const stops = fc
  .array(
    fc.record({
      gap: fc.integer({ min: 0, max: 200 }),
      days: fc.integer({ min: 1, max: 200 }),
      cause: fc.constantFrom("illness", "illness", "hospital", "work-accident", "maternity"),
      monthsWorked: fc.constantFrom(3, 8, 30, 30),
      monthlyGross: cents(9000),
      security: cents(3000),
      thirdParty: fc.option(cents(500), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 9 },
  )
  .map((drawn) => {
    let next = "2002-11-01";
    return drawn.map(({ gap, days, security, thirdParty, ...stop }) => {
      const from = addDays(next, gap);
      next = addDays(from, days);
      const benefits = { security, ...(thirdParty === undefined ? {} : { thirdParty }) };
      return { ...stop, from, until: next, benefits };
    });
  });

const sick: fc.Arbitrary<SickPayRequest> = fc.record({ stops, readings: somehow }) as never;

/** The days paid of a stop. */
function paidOf({ paid, unpaidWithin = [] }: ReturnType<typeof sickPay>["stops"][number]): Span[] {
  if (paid === undefined) return [];
  const cuts = unpaidWithin;
  const starts = [paid.from, ...cuts.map(({ until }) => until)];
  const ends = [...cuts.map(({ from }) => from), paid.until];
  return starts.map((from, index) => ({ from, until: ends[index] as string }));
}

describe("sick pay", () => {
  it("is never above the pay of the days, nor below nothing, and its total is the sum of its stops", () => {
    fc.assert(
      fc.property(sick, (request) => {
        const result = sickPay(request);
        const most = Math.max(...request.stops.map(({ monthlyGross }) => Number(monthlyGross)));
        for (const { allowance, maintained, paidDays } of result.stops) {
          expect(allowance.isNegative()).toBe(false);
          expect(allowance.lessThanOrEqualTo(maintained)).toBe(true);
          expect(maintained.toNumber()).toBeLessThanOrEqual((most * 0.95 * paidDays) / 28 + 0.01);
        }
        const sum = result.stops.reduce((all, { allowance }) => all + Number(allowance), 0);
        expect(result.total.toFixed(2)).toBe(sum.toFixed(2));
      }),
    );
  });

  it("pays at most ninety days in any rolling year, within the stop, and from its first paid day on", () => {
    fc.assert(
      fc.property(sick, (request) => {
        const result = sickPay(request);
        const paid = result.stops.flatMap(paidOf);
        for (const stop of result.stops) {
          const own = paidOf(stop);
          expect(daysIn(own)).toBe(stop.paidDays);
          expect(stop.why === undefined).toBe(stop.paidDays > 0);
          for (const { from, until } of own) {
            expect(from >= addDays(stop.from, stop.firstPaidDay - 1)).toBe(true);
            expect(until <= stop.until).toBe(true);
            const year = addDays(addYears(addDays(until, -1), -1), 1);
            expect(daysIn(within(paid, year, until))).toBeLessThanOrEqual(90);
          }
        }
      }),
    );
  });

  it("pays no less where nobody else pays", () => {
    fc.assert(
      fc.property(sick, (request) => {
        const fewer = request.stops.map(({ benefits: _, ...stop }) => stop);
        const without = sickPay({ ...request, stops: fewer } as SickPayRequest);
        expect(without.total.greaterThanOrEqualTo(sickPay(request).total)).toBe(true);
      }),
    );
  });

  it("pays every day of a first stop that the law of the agreement lets it pay", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 88 }), cents(9000), (days, monthlyGross) => {
        const stop = { from: "2003-03-03", until: addDays("2003-03-03", days) };
        const facts = { cause: "illness", monthsWorked: 12, monthlyGross } as const;
        const [paid] = sickPay({ stops: [{ ...stop, ...facts }] }).stops;
        expect(paid?.paidDays).toBe(days);
      }),
    );
  });
});

describe("annual leave and the provident scheme", () => {
  it("count no more than four months, and no day outside the suspension", () => {
    fc.assert(
      fc.property(stops, (all) => {
        const periods = all.map(({ from, until, cause }) => ({
          from,
          until,
          cause: cause as "illness",
          supplementOpen: true,
        }));
        const { days, periods: counted } = annualLeaveCredit({ periods });
        expect(days).toBeLessThanOrEqual(123);
        expect(days).toBe(counted.reduce((sum, each) => sum + each.days, 0));
        for (const each of counted) {
          if (each.counted === undefined) continue;
          expect(each.counted.from >= each.from && each.counted.until <= each.until).toBe(true);
        }
      }),
    );
  });

  it("open within the pieces, and never before ninety days of them", () => {
    fc.assert(
      fc.property(stops, (all) => {
        const pieces = all.map(({ from, until }) => ({ from, until }));
        const { possible, from } = providentScheme({ pieces });
        expect(possible).toBe(daysIn(pieces) > 90);
        if (from !== undefined) expect(daysIn(within(pieces, "1900-01-01", from))).toBe(90);
      }),
    );
  });
});

describe("training", () => {
  it("funds no more than the budget, and leaves what is left of it", () => {
    fc.assert(
      fc.property(
        cents(2_000_000),
        fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 20 }),
        somehow,
        (payroll, units, readings) => {
          const ranked = units.map((each, index) => ({ id: String(index), units: each }));
          const result = trainingRequests({ year: 2019, payroll, ranked, readings });
          const spent = result.funded.reduce((sum, { amount }) => sum.plus(amount), result.left);
          expect(spent.toFixed(2)).toBe(result.budget.toFixed(2));
          expect(result.left.isNegative()).toBe(false);
        },
      ),
    );
  });

  it("is worth its units, and its aid on top", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), cents(5000), (units, aid) => {
        const unit = trainingUnit({ year: 2019 }).value;
        const { amount } = trainingLeave({ year: 2019, units, aid });
        expect(amount.toFixed(2)).toBe(unit.times(units).plus(aid).toFixed(2));
      }),
    );
  });
});

describe("increases, paternity, family", () => {
  it("never lower a salary, and take off a DIT no more than they add", () => {
    fc.assert(
      fc.property(
        cents(9000),
        cents(300),
        fc.constantFrom("A", "B", "other"),
        somehow,
        (salary, dit, group, readings) => {
          const { months, at } = generalIncreases({ salary, dit, group: group as "A", readings });
          const [before, after] = [at("2002-07"), at("2003-01")];
          expect(after.salary.greaterThanOrEqualTo(before.salary)).toBe(true);
          const [had, has] = [before.salary.plus(dit), after.salary.plus(after.dit ?? 0)];
          expect(has.greaterThanOrEqualTo(had)).toBe(true);
          if (group !== "other") expect(after.dit?.toFixed(2)).toBe(dit);
          expect(months.length).toBe(2);
        },
      ),
    );
  });

  it("without a DIT has none in any month", () => {
    const raised = generalIncreases({ salary: "1800.00" });
    expect([raised.at("2002-07").dit, raised.at("2002-09").dit]).toEqual([undefined, undefined]);
    expect(raised.at("2002-09").salary.toFixed(2)).toBe("1807.20");
    expect(Object.keys(raised)).not.toContain("at");
  });

  it("keeps the net pay, and adds nothing where the benefits exceed it", () => {
    fc.assert(
      fc.property(cents(5000), cents(5000), (netPay, securityBenefits) => {
        const { topUp } = paternityNetPay({ netPay, securityBenefits, from: "2003-05-05" });
        const wanted = Math.max(0, Number(netPay) - Number(securityBenefits));
        expect(topUp.toFixed(2)).toBe(wanted.toFixed(2));
      }),
    );
  });

  it("grant what is asked, or what is left, and say the rest", () => {
    const days = fc.integer({ min: 0, max: 40 }).map((half) => half / 2);
    fc.assert(
      fc.property(days, days, fc.integer({ min: 0, max: 24 }), (asked, taken, monthsOfService) => {
        const { ceiling, left, granted, beyond } = familyLeave({ monthsOfService, asked, taken });
        expect(granted + beyond).toBe(asked);
        expect(left).toBe(Math.max(0, ceiling - taken));
        expect(granted).toBe(monthsOfService < 9 ? 0 : Math.min(asked, left));
      }),
    );
  });
});
