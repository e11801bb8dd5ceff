import { describe, expect, it } from "vitest";
import {
  computeYear,
  decentralizedBonus,
  distributeDecentralizedBonus,
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
    const bonus = decentralizedBonus({
      year: 2018,
      population: "ordinary",
      yearlyGross: "6243.60",
      employed: { from: "2018-09-01", lastDay: "2018-12-31" },
      absences: ill,
    });
    expect(bonus.net.toFixed(2)).toBe("312.18");
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
    expect(counted({ year: 2004, renewedFor: [2005], absencesFrom: "2004-12-01" })).toBe("34");
    expect(counted({ year: 2005, absencesUntil: "2005-12-01" })).toBe("0");
    expect(counted({ year: 2004, ...window })).toBe("22");
  });
});
