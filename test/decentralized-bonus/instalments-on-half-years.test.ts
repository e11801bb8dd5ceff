import { describe, expect, it } from "vitest";
import {
  distributeDecentralizedBonus,
  safeDistributeDecentralizedBonus,
} from "../../src/decentralized-bonus/index.js";
import { explain } from "../../src/words/index.js";

const months = (gross: (place: number) => string) =>
  Array.from({ length: 12 }, (_, index) => ({
    month: `2005-${String(index + 1).padStart(2, "0")}`,
    gross: gross(index + 1),
  }));
const first = { month: "2005-06", basis: { from: "2005-01", lastMonth: "2005-06" } } as const;
const second = { month: "2005-12", basis: { from: "2005-07", lastMonth: "2005-12" } } as const;
const protocol = { year: 2005, instalments: [first, second] };
const ill = (from: string, lastDay: string) => ({ from, lastDay, motive: "maladie" });

/** 2 000 a month in the first half, 2 200 in the second. */
const raised = (id: string, more: object = {}) => ({
  id,
  population: "ordinary",
  workingTime: 1,
  grossByMonth: months((place) => (place <= 6 ? "2000" : "2200")),
  ...more,
});
const establishment = (people: readonly object[], more: object = {}) =>
  ({ law: "as-signed", year: 2005, protocol, people, ...more }) as never;
const shown = (people: readonly object[], more: object = {}) =>
  distributeDecentralizedBonus(establishment(people, more)).people.map((person) => ({
    net: person.net.toFixed(2),
    halves: person.instalments.map(({ month, amount, basis }) =>
      [
        month,
        amount.toFixed(2),
        basis?.bonus.toFixed(2),
        basis?.countedDays.toFixed(),
        basis?.abatement.toFixed(2),
        basis?.share.toFixed(2),
      ].join(" "),
    ),
  }));
const refused = (more: object, people: readonly object[] = []) => {
  const outcome = safeDistributeDecentralizedBonus(establishment(people, more));
  return outcome.ok ? [] : outcome.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
};

describe("a protocol whose instalments have each their half-year", () => {
  it("pays 5 % of what each half-year came to", () => {
    // 12 000 × 5 % = 600.00; 13 200 × 5 % = 660.00
    expect(shown([raised("a")])).toEqual([
      {
        net: "1260.00",
        halves: ["2005-06 600.00 600.00 0 0.00 0.00", "2005-12 660.00 660.00 0 0.00 0.00"],
      },
    ]);
  });

  it("counts in each the absences of its half: six free days a year, then 1/30 (R260)", () => {
    // March: 9 days, 6 of them free: 3/30 of 600.00; October: 4 days, none free left: 4/30 of 660.00
    const absences = [ill("2005-03-01", "2005-03-09"), ill("2005-10-03", "2005-10-06")];
    const away = raised("a", { absences });
    expect(shown([away])).toEqual([
      {
        net: "1112.00",
        halves: ["2005-06 540.00 600.00 9 60.00 0.00", "2005-12 572.00 660.00 4 88.00 0.00"],
      },
    ]);
    // three free days in each half: 6/30 of 600.00, 1/30 of 660.00
    expect(shown([away], { readings: { R260: "halved" } })[0]?.halves).toEqual([
      "2005-06 480.00 600.00 9 120.00 0.00",
      "2005-12 638.00 660.00 4 22.00 0.00",
    ]);
    // 3/60 of 600.00, 4/60 of 660.00
    expect(shown([away], { readings: { R260: "sixtieth-of-each" } })[0]?.halves).toEqual([
      "2005-06 570.00 600.00 9 30.00 0.00",
      "2005-12 616.00 660.00 4 44.00 0.00",
    ]);
  });

  it("costs whoever has even pay what the year would have cost", () => {
    const even = { grossByMonth: months(() => "2000") };
    const absences = [ill("2005-03-01", "2005-03-10"), ill("2005-10-03", "2005-10-06")];
    // 14 days, 8 of them abated: 8/60 of 1 200.00 = 160.00
    const [person] = shown([raised("a", { ...even, absences })]);
    expect(person?.net).toBe("1040.00");
  });

  it("shares in each half what it leaves, among those who suffered nothing in it", () => {
    const absences = [ill("2005-03-01", "2005-03-09")];
    expect(shown([raised("a", { absences }), raised("b")]).map(({ halves }) => halves)).toEqual([
      ["2005-06 540.00 600.00 9 60.00 0.00", "2005-12 660.00 660.00 0 0.00 0.00"],
      ["2005-06 660.00 600.00 0 0.00 60.00", "2005-12 660.00 660.00 0 0.00 0.00"],
    ]);
    // again in October, one day: 1/30 of 660.00 goes to the other
    const twice = [...absences, ill("2005-10-03", "2005-10-03")];
    const result = distributeDecentralizedBonus(
      establishment([raised("a", { absences: twice }), raised("b")]),
    );
    const { envelope, abatements, distributed, undistributed } = result.pools.others;
    expect(
      [envelope, abatements, distributed, undistributed].map((each) => each.toFixed(2)),
    ).toEqual(["2520.00", "82.00", "2520.00", "0.00"]);
    expect(result.readings).toContainEqual({ id: "R260", choice: "year-kept" });
  });

  it("may count absences in windows of its own: December to May, June to November", () => {
    const windows = {
      instalments: [
        {
          ...first,
          basis: { ...first.basis, absencesFrom: "2004-12-01", absencesUntil: "2005-06-01" },
        },
        {
          ...second,
          basis: { ...second.basis, absencesFrom: "2005-06-01", absencesUntil: "2005-12-01" },
        },
      ],
    };
    const absences = [ill("2004-12-20", "2004-12-31"), ill("2005-12-05", "2005-12-20")];
    const own = { protocol: { year: 2005, ...windows } };
    // 12 days, 6 abated: 6/30 of 600.00; December 2005 is for the next year
    expect(shown([raised("a", { absences })], own)[0]?.halves).toEqual([
      "2005-06 480.00 600.00 12 120.00 0.00",
      "2005-12 660.00 660.00 0 0.00 0.00",
    ]);
  });

  it("is told in its working, whose last step is the sum", () => {
    const absences = [ill("2005-03-01", "2005-03-09")];
    const [person] = distributeDecentralizedBonus(
      establishment([raised("a", { absences })]),
    ).people;
    const ids = person?.steps.map(({ id }) => id) ?? [];
    expect(ids).toContain("instalment-2005-06-abatement");
    expect(ids.at(-1)).toBe("net");
    expect(person?.steps.at(-1)?.result.toFixed(2)).toBe("1200.00");
    expect(new Set(ids).size).toBe(ids.length);
    const words = explain(distributeDecentralizedBonus(establishment([raised("a")])), "fr");
    expect(words).toContain("échéance de juin 2005");
  });

  it("leaves directors to the board, and the medical body to its own mass and rates", () => {
    const people = [
      raised("director", { population: "director", grossByMonth: undefined, yearlyGross: "48000" }),
      raised("doctor", { population: "medical" }),
    ];
    expect(shown(people).map(({ net, halves }) => [net, halves.length])).toEqual([
      ["2400.00", 0],
      ["1260.00", 2],
    ]);
  });

  it("shares each half by the criteria, where the protocol has some", () => {
    const criteria = [{ id: "assiduite", weight: 1 }];
    const people = [
      raised("a", { criteria: { assiduite: 1 } }),
      raised("b", { criteria: { assiduite: 3 } }),
    ];
    // 1 200.00 and 1 320.00, a quarter and three quarters of each
    const own = { protocol: { ...protocol, criteria } };
    expect(shown(people, own).map(({ net, halves }) => [net, halves[0], halves[1]])).toEqual([
      ["630.00", "2005-06 300.00 600.00 0 0.00 300.00", "2005-12 330.00 660.00 0 0.00 330.00"],
      ["1890.00", "2005-06 900.00 600.00 0 0.00 900.00", "2005-12 990.00 660.00 0 0.00 990.00"],
    ]);
  });
});

describe("what is wrong with half-years", () => {
  const instalments = (...all: readonly object[]) => ({
    protocol: { year: 2005, instalments: all },
  });
  const at = "protocol.instalments";

  it("is an instalment without share nor months, or with both", () => {
    expect(refused(instalments({ month: "2005-06" }))).toEqual([`missing ${at}.0.share`]);
    expect(refused(instalments(first, { month: "2005-12", share: 1 }))).toEqual([
      `missing ${at}.1.basis`,
    ]);
    expect(refused(instalments({ ...first, share: 1 }, second))).toEqual([
      `contradictory ${at}.0.share`,
    ]);
  });

  it("is months that leave a hole, overlap, or are not those of the year", () => {
    const from = (month: string) => ({ ...second, basis: { ...second.basis, from: month } });
    const to = (lastMonth: string) => ({ ...second, basis: { ...second.basis, lastMonth } });
    expect(refused(instalments(first, from("2005-08")))).toEqual([`gap ${at}.1.basis.from`]);
    expect(refused(instalments(first, from("2005-06")))).toEqual([`overlap ${at}.1.basis.from`]);
    expect(refused(instalments(to("2005-11"), first))).toEqual([`gap ${at}.0.basis.lastMonth`]);
    expect(refused(instalments(first, to("2006-01")))).toEqual([
      `out-of-range ${at}.1.basis.lastMonth`,
    ]);
    expect(refused(instalments(first, to("2005-06")))).toEqual([
      `end-before-start ${at}.1.basis.lastMonth`,
    ]);
  });

  it("is windows that overlap or end before they begin", () => {
    const counted = (window: object) => ({ ...second, basis: { ...second.basis, ...window } });
    expect(refused(instalments(first, counted({ absencesFrom: "2005-06-15" })))).toEqual([
      `overlap ${at}.1.basis.absencesFrom`,
    ]);
    expect(refused(instalments(first, counted({ absencesUntil: "2005-07-01" })))).toEqual([
      `end-before-start ${at}.1.basis.absencesUntil`,
    ]);
    expect(refused(instalments(first, counted({ absencesFrom: "2006-07-01" })))).toEqual([
      `end-before-start ${at}.1.basis.absencesFrom`,
    ]);
  });

  it("is gross that is not told by month, or days that no date places", () => {
    const person = { id: "a", population: "ordinary", workingTime: 1 };
    expect(refused({}, [{ ...person, yearlyGross: "24000", absenceDays: 3 }])).toEqual([
      "missing people.0.grossByMonth",
      "contradictory people.0.absenceDays",
    ]);
    expect(refused({}, [{ ...person, grossIfPresent: "24000", absenceDays: 0 }])).toEqual([
      "missing people.0.grossIfPresent",
    ]);
    const outcome = safeDistributeDecentralizedBonus(
      establishment([{ ...person, yearlyGross: "24000" }]),
    );
    expect(outcome.ok ? [] : outcome.issues.map(({ expected }) => expected?.fr)).toEqual([
      "le brut de chaque mois : les échéances ont chacune leur part de l'année",
    ]);
  });
});
