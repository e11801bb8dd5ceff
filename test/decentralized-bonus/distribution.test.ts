import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type {
  BonusEstablishment,
  BonusPerson,
} from "../../src/decentralized-bonus/establishment/bonus-establishment.js";
import {
  type BonusDistribution,
  distributeDecentralizedBonus,
  safeDistributeDecentralizedBonus,
} from "../../src/decentralized-bonus/establishment/distribute-decentralized-bonus.js";
import { recomputed } from "./recompute.js";

const person = (id: string, more: Partial<BonusPerson> = {}): BonusPerson => ({
  id,
  population: "ordinary",
  workingTime: 1,
  yearlyGross: "24000.00",
  absenceDays: 0,
  ...more,
});

const shared = (
  people: readonly BonusPerson[],
  more: Partial<BonusEstablishment> = {},
): BonusDistribution => distributeDecentralizedBonus({ year: 2005, people, ...more });

const nets = ({ people }: BonusDistribution): readonly string[] =>
  people.map(({ id, net }) => `${id} ${net.toFixed(2)}`);

const pool = (distribution: BonusDistribution, id: "medical" | "others"): object => {
  const { reasons, steps: _, ...sums } = distribution.pools[id];
  return {
    ...JSON.parse(JSON.stringify(sums)),
    reasons: reasons.map(({ code, amount, criterion }) =>
      [code, amount.toFixed(2), criterion].filter((each) => each !== undefined).join(" "),
    ),
  };
};

const used = ({ readings }: BonusDistribution): readonly string[] =>
  readings.map(({ id, choice }) => `${id} ${choice}`);

describe("the bonus of an establishment", () => {
  it("gives what an absence loses to those who were not absent", () => {
    // each brings 24 000 × 5 % = 1 200; thirty days of thirty-six are abated: 1 200 × 30 ÷ 60 = 600
    const distribution = shared([person("a"), person("b", { absenceDays: 36 })]);
    expect(nets(distribution)).toEqual(["a 1800.00", "b 600.00"]);
    expect(JSON.parse(JSON.stringify(distribution.people))).toEqual([
      {
        id: "a",
        pool: "others",
        rule: "A3.1.4",
        bonus: "1200.00",
        countedDays: "0",
        abatement: "0.00",
        share: "600.00",
        net: "1800.00",
        instalments: [],
      },
      {
        id: "b",
        pool: "others",
        rule: "A3.1.4",
        bonus: "1200.00",
        countedDays: "36",
        abatement: "600.00",
        share: "0.00",
        net: "600.00",
        instalments: [],
      },
    ]);
    expect(pool(distribution, "others")).toEqual({
      people: 2,
      envelope: "2400.00",
      abatements: "600.00",
      remainder: "600.00",
      distributed: "2400.00",
      undistributed: "0.00",
      reasons: [],
    });
    expect(distribution.year).toBe(2005);
    expect(distribution.dataset.version).toBe("0.1.0");
    expect(used(distribution)).toEqual(["R22 sum-of-rounded", "R1 each-line"]);
  });

  it("shares in proportion to working time", () => {
    // 600 over 1 + 0.5 + 0.5: 300, 150 and 150
    const people = [
      person("full"),
      person("half", { workingTime: "0.5" }),
      person("other half", { workingTime: 0.5 }),
      person("away", { absenceDays: 36 }),
    ];
    expect(shared(people).people.map(({ share }) => share.toFixed(2))).toEqual([
      "300.00",
      "150.00",
      "150.00",
      "0.00",
    ]);
  });

  it("shares to the cent, the first of the list having the cents of equal fractions", () => {
    // 100 × 5 % = 5.00; sixty-six days take it all; 5.00 ÷ 3 = 1.666…: two have 1.67, the last 1.66
    const people = [
      person("away", { yearlyGross: 100, absenceDays: 66 }),
      ...["a", "b", "c"].map((id) => person(id)),
    ];
    expect(shared(people).people.map(({ share }) => share.toFixed(2))).toEqual([
      "0.00",
      "1.67",
      "1.67",
      "1.66",
    ]);
    const reversed = shared([...people].reverse());
    expect(nets(reversed)).toEqual(["c 1201.67", "b 1201.67", "a 1201.66", "away 0.00"]);
    expect(used(reversed)).toContain("R7 largest-remainder");
  });

  it("leaves those cents undistributed, and says so, where reading R7 says so", () => {
    const people = [
      person("away", { yearlyGross: 100, absenceDays: 66 }),
      ...["a", "b", "c"].map((id) => person(id)),
    ];
    const distribution = shared(people, { readings: { R7: "undistributed" } });
    expect(distribution.people.map(({ share }) => share.toFixed(2))).toEqual([
      "0.00",
      "1.66",
      "1.66",
      "1.66",
    ]);
    expect(pool(distribution, "others")).toMatchObject({
      envelope: "3605.00",
      distributed: "3604.98",
      undistributed: "0.02",
      reasons: ["cents-left 0.02"],
    });
    expect(used(distribution)).toContain("R7 undistributed");
  });

  it("keeps the medical body and everybody else apart", () => {
    const distribution = shared([
      person("doctor", { population: "medical", yearlyGross: 60000 }),
      person("nurse"),
      person("away doctor", { population: "medical", yearlyGross: 60000, absenceDays: 36 }),
      person("director", { population: "director", yearlyGross: 48000 }),
    ]);
    // 3 000 × 30 ÷ 60 = 1 500 for the doctor; nothing for the others
    expect(nets(distribution)).toEqual([
      "doctor 4500.00",
      "nurse 1200.00",
      "away doctor 1500.00",
      "director 2400.00",
    ]);
    expect(distribution.people.map((each) => each.pool)).toEqual([
      "medical",
      "others",
      "medical",
      "others",
    ]);
    expect(pool(distribution, "medical")).toMatchObject({ people: 2, envelope: "6000.00" });
    expect(pool(distribution, "others")).toMatchObject({ people: 2, envelope: "3600.00" });
  });

  it("puts a médecin directeur with the medical body, or with the directors (reading R23)", () => {
    const people = [person("md", { population: "medical-director" })];
    expect(pool(shared(people), "medical")).toMatchObject({ people: 1 });
    expect(used(shared(people))).toContain("R23 all");
    const readings = { R23: "titre-20-only" } as const;
    expect(pool(shared(people, { readings }), "others")).toMatchObject({ people: 1 });
  });

  it("returns as undistributed what nobody can be paid, and says why", () => {
    const distribution = shared([
      person("a", { absenceDays: 36 }),
      person("b", { absenceDays: 7 }),
    ]);
    expect(pool(distribution, "others")).toEqual({
      people: 2,
      envelope: "2400.00",
      abatements: "620.00",
      remainder: "620.00",
      distributed: "1780.00",
      undistributed: "620.00",
      reasons: ["everybody-abated 620.00"],
    });
    expect(distribution.pools.others.reasons[0]?.label.fr).toContain("tous les salariés");
    expect(distribution.pools.others.reasons[0]).not.toHaveProperty("criterion");
  });

  it("has an empty pool where nobody is", () => {
    expect(pool(shared([]), "medical")).toEqual({
      people: 0,
      envelope: "0.00",
      abatements: "0.00",
      remainder: "0.00",
      distributed: "0.00",
      undistributed: "0.00",
      reasons: [],
    });
    expect(used(shared([]))).toEqual([]);
    expect(shared([]).pools.medical.steps.map(({ result }) => result.toFixed(2))).toEqual([
      "0.00",
      "0.00",
      "0.00",
      "0.00",
    ]);
  });

  it("lists those who have no part, with the reason, and leaves their pay out of the mass", () => {
    const distribution = shared([
      person("young", { population: "emploi-jeune-non-qualifie" }),
      person("a"),
    ]);
    expect(nets(distribution)).toEqual(["a 1200.00"]);
    expect(distribution.excluded).toEqual([
      {
        id: "young",
        code: "emploi-jeune-non-qualifie",
        label: {
          fr: "emploi-jeune non qualifié : son coefficient de référence contient déjà la prime",
          en: "unqualified emploi-jeune: the reference coefficient already contains the bonus",
        },
        article: "A3.1.1",
      },
    ]);
    expect(pool(distribution, "others")).toMatchObject({ envelope: "1200.00" });
  });

  it("counts dated absences in the week of the establishment, or of the person", () => {
    const absences = [{ from: "2005-03-03", until: "2005-03-17", motive: "maladie" }] as const;
    const { absenceDays: _, ...dated } = { ...person("a"), absences };
    const days = (more: Partial<BonusEstablishment>, own: Partial<BonusPerson> = {}): string =>
      shared([{ ...dated, ...own }], more).people[0]?.countedDays.toFixed() as string;
    expect(days({})).toBe("14");
    expect(days({ workingDays: ["monday", "tuesday"] })).toBe("4");
    expect(days({ workingDays: ["monday", "tuesday"] }, { workingDays: ["monday"] })).toBe("2");
    expect(used(shared([dated], { workingDays: ["monday"] }))).toContain("R6 working-days");
    const readings = { R6: "working-days" } as const;
    expect(days({ workingDays: ["monday", "tuesday"], readings })).toBe("4");
    expect(days({ readings }, { workingDays: ["monday"] })).toBe("2");
  });

  it("takes nothing from whoever had exempt absences alone, or none", () => {
    const leave = { from: "2005-08-01", until: "2005-08-29", motive: "conges-payes" } as const;
    const { absenceDays: _, ...dated } = person("on leave");
    const people = [
      { ...dated, absences: [leave] },
      { ...dated, id: "there", absences: [] },
    ];
    expect(nets(shared(people))).toEqual(["on leave 1200.00", "there 1200.00"]);
    expect(shared(people).people.map(({ countedDays }) => countedDays.toFixed())).toEqual([
      "0",
      "0",
    ]);
  });

  it("pays 3 % where the quarterly holidays are in force, but to doctors and directors", () => {
    const people = [
      person("nurse"),
      person("doctor", { population: "medical" }),
      person("director", { population: "director" }),
    ];
    expect(nets(shared(people, { quarterlyHolidays: true }))).toEqual([
      "nurse 720.00",
      "doctor 1200.00",
      "director 1200.00",
    ]);
  });

  it("takes a rate that changes inside the year month by month", () => {
    const { yearlyGross: _, ...doctor } = person("doctor", { population: "medical" });
    const grossByMonth = [
      { month: "2004-06", gross: 1000 },
      { month: "2004-07", gross: 1000 },
    ];
    const distribution = shared([{ ...doctor, grossByMonth }], { year: 2004 });
    expect(nets(distribution)).toEqual(["doctor 75.00"]);
    expect(used(distribution)).toContain("R24 whole-medical-body");
  });

  it("cites of each doctor the texts of the rates that bore on their own months", () => {
    const { yearlyGross: _, ...doctor } = person("all year", { population: "medical" });
    const [june, july] = [
      { month: "2004-06", gross: 1000 },
      { month: "2004-07", gross: 1000 },
    ] as const;
    const people = [
      { ...doctor, id: "to June", grossByMonth: [june] },
      { ...doctor, id: "from July", grossByMonth: [july] },
      { ...doctor, grossByMonth: [june, july] },
    ];
    const cited = (all: readonly BonusPerson[]): readonly unknown[] =>
      shared(all, { year: 2004 }).people.map(({ id, steps }) => [
        id,
        steps.find((step) => step.id === "bonus")?.articles.join(" "),
      ]);
    const expected = [
      ["to June", "A3.1.4 Art7"],
      ["from July", "A3.1.4 A1.2.1.1"],
      ["all year", "A3.1.4 Art7 A1.2.1.1"],
    ];
    expect(cited(people)).toEqual(expected);
    expect(cited([...people].reverse())).toEqual([...expected].reverse());
  });

  it("begins at half for the doctors who were reclassified alone, where reading R24 says so", () => {
    const { yearlyGross: _, ...doctor } = person("kept", { population: "medical" });
    const grossByMonth = [{ month: "2004-06", gross: 1000 }];
    const people = [
      { ...doctor, grossByMonth, reclassified: true },
      { ...doctor, id: "hired since", grossByMonth, reclassified: false },
    ];
    const readings = { R24: "reclassified-only" } as const;
    expect(nets(shared(people, { year: 2004, readings }))).toEqual([
      "kept 25.00",
      "hired since 50.00",
    ]);
  });
});

describe("the readings of the bonus of an establishment", () => {
  it("takes an abatement of nothing for one suffered, or for none (reading R40)", () => {
    // 1.00 × 5 % = 0.05; a sixtieth of it is 0.00
    const people = [
      person("tiny", { yearlyGross: "1.00", absenceDays: 7 }),
      person("a"),
      person("away", { absenceDays: 36 }),
    ];
    const taken = shared(people);
    expect(nets(taken)).toEqual(["tiny 0.05", "a 1800.00", "away 600.00"]);
    expect(used(taken)).toContain("R40 suffered");
    const other = shared(people, { readings: { R40: "not-suffered" } });
    expect(nets(other)).toEqual(["tiny 300.05", "a 1500.00", "away 600.00"]);
    expect(used(other)).toContain("R40 not-suffered");
    expect(used(shared(people.slice(1)))).not.toContain("R40 suffered");
  });

  it("takes the envelope for the sum of rounded bonuses, or for the rate of the mass (reading R22)", () => {
    // 10.10 × 5 % = 0.505, three times: 0.51 × 3 = 1.53, or 30.30 × 5 % = 1.515, that is 1.52
    const people = ["a", "b", "c"].map((id) => person(id, { yearlyGross: "10.10" }));
    const taken = shared(people);
    expect(nets(taken)).toEqual(["a 0.51", "b 0.51", "c 0.51"]);
    const other = shared(people, { readings: { R22: "rate-of-sum" } });
    // 1.52 ÷ 3 = 0.5066…: the first two have the cents left
    expect(nets(other)).toEqual(["a 0.51", "b 0.51", "c 0.50"]);
    expect(pool(other, "others")).toMatchObject({ envelope: "1.52", distributed: "1.52" });
    const [first] = other.people;
    expect(first?.steps.slice(0, 3).map(({ id }) => id)).toEqual([
      "exact-bonus",
      "bonus-whole-cents",
      "bonus",
    ]);
    // the cent that makes up 1.52 is there by that reading
    expect(first?.steps[2]?.readings).toEqual([{ id: "R22", choice: "rate-of-sum" }]);
    expect(used(other)).toContain("R22 rate-of-sum");
    const poor = people.map((each) => ({ ...each, yearlyGross: 0 }));
    expect(nets(shared(poor, { readings: { R22: "rate-of-sum" } }))).toEqual([
      "a 0.00",
      "b 0.00",
      "c 0.00",
    ]);
    expect(shared(poor, { readings: { R22: "rate-of-sum" } }).people[0]?.steps).toHaveLength(8);
  });

  it("shares by working time alone, or by the part of the year as well (reading R52)", () => {
    const people = [
      person("a"),
      person("came in July", { timePresent: "0.5" }),
      person("away", { absenceDays: 36 }),
    ];
    const taken = shared(people);
    expect(nets(taken)).toEqual(["a 1500.00", "came in July 1500.00", "away 600.00"]);
    expect(used(taken)).toContain("R52 working-time");
    // 600 over 1 + 0.5: 400 and 200
    const other = shared(people, { readings: { R52: "time-present" } });
    expect(nets(other)).toEqual(["a 1600.00", "came in July 1400.00", "away 600.00"]);
    expect(used(other)).toContain("R52 time-present");
    const share = other.people[1]?.steps.find(({ id }) => id === "share-whole-cents");
    expect(share?.exact.toFixed()).toBe("200");
    const { timePresent: _, ...whole } = person("whole");
    expect(used(shared([whole]))).not.toContain("R52 working-time");
  });

  it("lets exempt days use up the free days where reading R21 says so", () => {
    const people = [person("a", { absenceDays: 10, exemptDays: 6 }), person("b")];
    // ten days abated instead of four: 1 200 × 10 ÷ 60 = 200
    expect(nets(shared(people))).toEqual(["a 1120.00", "b 1280.00"]);
    const readings = { R21: "exempt-use-free-days" } as const;
    expect(nets(shared(people, { readings }))).toEqual(["a 1000.00", "b 1400.00"]);
  });

  it("rounds what is left of a bonus once where reading R1 says so", () => {
    const people = [person("a", { yearlyGross: "1000.30", absenceDays: 7 }), person("b")];
    expect(nets(shared(people))[0]).toBe("a 49.19");
    const distribution = shared(people, { readings: { R1: "on-the-total" } });
    expect(nets(distribution)).toEqual(["a 49.18", "b 1200.84"]);
    expect(pool(distribution, "others")).toMatchObject({ distributed: "1250.02" });
  });
});

describe("a protocol", () => {
  const criteria = [
    { id: "presence", weight: 3 },
    { id: "formation", weight: 1 },
  ];
  const rated = (id: string, presence: number, formation: number): BonusPerson =>
    person(id, { criteria: { presence, formation } });
  const people = [rated("a", 2, 0), rated("b", 1, 1), rated("c", 0, 1)];

  it("shares the envelope of the law by its criteria, each with its part", () => {
    // 3 600: 2 700 for presence, over 2 + 1; 900 for training, over 1 + 1
    const distribution = shared(people, { protocol: { year: 2005, criteria } });
    expect(nets(distribution)).toEqual(["a 1800.00", "b 1350.00", "c 450.00"]);
    expect(distribution.people.map(({ rule }) => rule)).toEqual([
      "protocol",
      "protocol",
      "protocol",
    ]);
    expect(distribution.people.map(({ share }) => share.toFixed(2))).toEqual([
      "1800.00",
      "1350.00",
      "450.00",
    ]);
    expect(distribution.protocol).toEqual({
      status: "in-force",
      label: {
        fr: "Protocole de l'année civile, article A3.1.3.",
        en: "Protocol of the civil year, article A3.1.3.",
      },
      decidedBy: {
        fr: expect.stringMatching(/^un protocole de l'année civile avec les délégués syndicaux, /),
        en: expect.stringMatching(/^a protocol of the civil year with the union delegates, /),
      },
    });
    expect(pool(distribution, "others")).toEqual({
      people: 3,
      envelope: "3600.00",
      abatements: "0.00",
      remainder: "0.00",
      distributed: "3600.00",
      undistributed: "0.00",
      reasons: [],
    });
    expect(distribution.people[0]?.steps.map(({ id }) => id)).toEqual([
      "bonus",
      "criterion-presence-whole-cents",
      "criterion-presence",
      "criterion-formation-whole-cents",
      "criterion-formation",
      "net",
    ]);
  });

  it("abates nothing for absence, which is not its criterion", () => {
    const away = people.map((each) => ({ ...each, absenceDays: 40 }));
    const distribution = shared(away, { protocol: { year: 2005, criteria } });
    expect(nets(distribution)).toEqual(["a 1800.00", "b 1350.00", "c 450.00"]);
    expect(distribution.people[0]?.abatement.toFixed(2)).toBe("0.00");
    expect(distribution.people[0]?.countedDays.toFixed()).toBe("40");
  });

  it("binds the medical body, in its own pool", () => {
    const doctors = people.map((each) => ({ ...each, population: "medical" as const }));
    const distribution = shared(doctors, { protocol: { year: 2005, criteria } });
    expect(pool(distribution, "medical")).toMatchObject({ distributed: "3600.00" });
    expect(nets(distribution)[0]).toBe("a 1800.00");
  });

  it("leaves undistributed the part of a criterion that nobody meets, and says so", () => {
    const none = [rated("a", 1, 0), rated("b", 1, 0)];
    const distribution = shared(none, { protocol: { year: 2005, criteria } });
    expect(nets(distribution)).toEqual(["a 900.00", "b 900.00"]);
    expect(pool(distribution, "others")).toMatchObject({
      undistributed: "600.00",
      reasons: ["criterion-of-nobody 600.00 formation"],
    });
    const nothing = [rated("a", 0, 0)];
    const nobody = shared(nothing, { protocol: { year: 2005, criteria } });
    expect(nets(nobody)).toEqual(["a 0.00"]);
    expect(nobody.people[0]?.steps.at(-1)?.expression).toMatchObject({ kind: "figure" });
    expect(pool(nobody, "others")).toMatchObject({
      reasons: ["criterion-of-nobody 900.00 presence", "criterion-of-nobody 300.00 formation"],
    });
  });

  it("leaves undistributed the cents of each criterion where reading R7 says so", () => {
    const three = ["a", "b", "c"].map((id) =>
      person(id, { yearlyGross: "200.00", absenceDays: 0, criteria: { one: 1 } }),
    );
    const four = [...three, person("d", { yearlyGross: "0.20", criteria: { one: 0 } })];
    const distribution = shared(four, {
      protocol: { year: 2005, criteria: [{ id: "one", weight: 1 }] },
      readings: { R7: "undistributed" },
    });
    // 30.01 over three
    expect(nets(distribution)).toEqual(["a 10.00", "b 10.00", "c 10.00", "d 0.00"]);
    expect(pool(distribution, "others")).toMatchObject({ reasons: ["cents-left 0.01 one"] });
  });

  it("lasts one civil year, and the next ones for which it is renewed without a break", () => {
    const status = (protocol: NonNullable<BonusEstablishment["protocol"]>): string =>
      shared(people, { protocol }).protocol.status;
    expect(status({ year: 2005 })).toBe("in-force");
    expect(status({ year: 2004 })).toBe("not-in-force");
    expect(status({ year: 2004, renewedFor: [2005] })).toBe("renewed");
    expect(status({ year: 2003, renewedFor: [2005, 2004] })).toBe("renewed");
    expect(status({ year: 2003, renewedFor: [2005] })).toBe("not-in-force");
    expect(status({ year: 2003, renewedFor: [2004] })).toBe("not-in-force");
    expect(status({ year: 2006, renewedFor: [2005] })).toBe("not-in-force");
    expect(shared(people).protocol.status).toBe("none");
  });

  it("gives way to A3.1.4 when it is not renewed", () => {
    const distribution = shared(people, { protocol: { year: 2004, criteria } });
    expect(nets(distribution)).toEqual(["a 1200.00", "b 1200.00", "c 1200.00"]);
    expect(distribution.people[0]?.rule).toBe("A3.1.4");
    expect(distribution.protocol.label.fr).toContain("A3.1.4");
    const renewed = shared(people, { protocol: { year: 2004, renewedFor: [2005], criteria } });
    expect(nets(renewed)[0]).toBe("a 1800.00");
  });

  it("may keep absence for its criterion, and only set the payments", () => {
    const instalments = [
      { month: "2005-06", share: 1 },
      { month: "2005-12", share: 1 },
    ];
    const distribution = shared(
      [person("a", { yearlyGross: "24000.20" }), person("b", { absenceDays: 36 })],
      { protocol: { year: 2005, instalments } },
    );
    // a: 1 200.01 + 600.00 = 1 800.01: 900.01 and 900.00
    expect(JSON.parse(JSON.stringify(distribution.people.map((each) => each.instalments)))).toEqual(
      [
        [
          { month: "2005-06", amount: "900.01" },
          { month: "2005-12", amount: "900.00" },
        ],
        [
          { month: "2005-06", amount: "300.00" },
          { month: "2005-12", amount: "300.00" },
        ],
      ],
    );
    expect(distribution.people[0]?.rule).toBe("A3.1.4");
    expect(distribution.people[0]?.steps.slice(-4).map(({ id }) => id)).toEqual([
      "instalment-2005-06-whole-cents",
      "instalment-2005-06",
      "instalment-2005-12-whole-cents",
      "instalment-2005-12",
    ]);
    expect(distribution.people[0]?.steps.at(-1)?.label.fr).toBe("Échéance de décembre 2005");
  });
});

describe("directors", () => {
  const director = (id: string, more: Partial<BonusPerson> = {}): BonusPerson =>
    person(id, { population: "director", ...more });
  const board = { criteria: [{ id: "objectifs", weight: 1 }] };

  it("have the board's terms, on what they themselves bring", () => {
    const people = [
      director("d1", { criteria: { objectifs: 3 }, absenceDays: 60 }),
      director("d2", { criteria: { objectifs: 1 } }),
      person("a", { absenceDays: 36 }),
      person("b"),
    ];
    const distribution = shared(people, { board });
    // 2 400 over 3 + 1; the employees share their own 600
    expect(nets(distribution)).toEqual(["d1 1800.00", "d2 600.00", "a 600.00", "b 1800.00"]);
    expect(distribution.people.map(({ rule }) => rule)).toEqual([
      "board",
      "board",
      "A3.1.4",
      "A3.1.4",
    ]);
    expect(pool(distribution, "others")).toMatchObject({
      people: 4,
      envelope: "4800.00",
      abatements: "600.00",
      distributed: "4800.00",
    });
  });

  it("share the remainder of their pool like everybody in it as long as the board has not decided", () => {
    const distribution = shared([director("d"), person("a", { absenceDays: 36 }), person("b")]);
    expect(nets(distribution)).toEqual(["d 1500.00", "a 600.00", "b 1500.00"]);
  });

  it("are not bound by the protocol: without a decision, A3.1.4 covers them apart", () => {
    const protocol = { year: 2005, criteria: [{ id: "presence", weight: 1 }] };
    const people = [
      director("d1", { absenceDays: 36 }),
      director("d2"),
      person("a", { criteria: { presence: 1 } }),
    ];
    const distribution = shared(people, { protocol });
    expect(nets(distribution)).toEqual(["d1 600.00", "d2 1800.00", "a 1200.00"]);
    expect(distribution.people.map(({ rule }) => rule)).toEqual(["A3.1.4", "A3.1.4", "protocol"]);
  });
});

describe("what is wrong with an establishment", () => {
  const issues = (request: unknown): readonly string[] => {
    const outcome = safeDistributeDecentralizedBonus(request);
    return outcome.ok ? [] : outcome.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
  };

  it("is all told at once, person by person", () => {
    const { yearlyGross: _, ...broke } = person("broke");
    expect(
      issues({
        year: 2005,
        workingDays: [],
        people: [
          person("a"),
          person("a"),
          { ...person("b"), workingTime: 0, absenceDay: 3 },
          broke,
          null,
          undefined,
          "x",
          { ...person("c"), workingTime: "1.5", population: "medecin" },
        ],
        protocol: { year: 2005, criterias: [] },
      }),
    ).toEqual([
      "unknown-key protocol.criterias",
      "out-of-range workingDays",
      "duplicate people.1.id",
      "out-of-range people.2.workingTime",
      "unknown-key people.2.absenceDay",
      "missing people.3.yearlyGross",
      "invalid-type people.4",
      "missing people.5",
      "invalid-type people.6",
      "out-of-range people.7.workingTime",
      "unknown-value people.7.population",
    ]);
  });

  it("names the person in the message, and what was expected", () => {
    const outcome = safeDistributeDecentralizedBonus({
      year: 2005,
      people: [person("a"), { ...person("a"), absenceDays: -1 }],
    });
    expect(outcome.ok ? [] : outcome.issues.map(({ message }) => message)).toEqual([
      "people.1.absenceDays: expected a number of at least 0 and at most 366, at most 2 decimals, received -1.",
      'people.1.id: expected a value given only once, received "a".',
    ]);
  });

  it("is a year before the scheme, people that are no list, nothing at all", () => {
    expect(issues({ year: 2002, people: [person("a"), { id: 3 }] })).toEqual([
      "before-scheme year",
      "invalid-type people.1.id",
      "missing people.1.workingTime",
      "missing people.1.population",
      "missing people.1.yearlyGross",
    ]);
    expect(issues({ year: 2005 })).toEqual(["missing people"]);
    expect(issues({ year: 2005, people: "all" })).toEqual(["invalid-type people"]);
    expect(issues(undefined)).toEqual(["missing "]);
    expect(() => distributeDecentralizedBonus({} as never)).toThrow(/people/);
  });

  it("is a criterion without its value, or one that the terms have not", () => {
    const protocol = { year: 2005, criteria: [{ id: "presence", weight: 1 }] };
    const board = { criteria: [{ id: "objectifs", weight: 1 }] };
    const people = [
      person("a"),
      person("b", { criteria: { presense: 1 } }),
      person("c", { population: "director", criteria: { presence: 1, objectifs: 2 } }),
      person("d", { population: "emploi-jeune-non-qualifie" }),
      { ...person("e"), population: "x" },
    ];
    const outcome = safeDistributeDecentralizedBonus({ year: 2005, people, protocol, board });
    expect(
      outcome.ok
        ? []
        : outcome.issues.map(({ code, path, suggestion }) => [code, path.join("."), suggestion]),
    ).toEqual([
      ["missing", "people.0.criteria.presence", undefined],
      ["missing", "people.1.criteria.presence", undefined],
      ["unknown-key", "people.1.criteria.presense", "presence"],
      ["unknown-key", "people.2.criteria.presence", undefined],
      ["unknown-value", "people.4.population", undefined],
    ]);
    expect(outcome.ok ? [] : outcome.issues.slice(0, 3).map(({ expected }) => expected)).toEqual([
      { fr: "la valeur du critère « presence »", en: 'the value for the criterion "presence"' },
      { fr: "la valeur du critère « presence »", en: 'the value for the criterion "presence"' },
      { fr: "un des critères presence", en: "one of the criteria presence" },
    ]);
    expect(outcome.ok ? [] : outcome.issues[0]?.article).toBe("A3.1.3");
    const two = { ...protocol, criteria: [...protocol.criteria, { id: "zèle", weight: 1 }] };
    const rated = [person("a", { criteria: { presence: 1, zèle: 1, x: 1 } })];
    const unknown = safeDistributeDecentralizedBonus({ year: 2005, people: rated, protocol: two });
    expect(unknown.ok ? [] : unknown.issues.map(({ expected }) => expected)).toEqual([
      { fr: "un des critères presence, zèle", en: "one of the criteria presence, zèle" },
    ]);
    // criteria that no terms ask for change nothing
    expect(issues({ year: 2005, people: [person("b", { criteria: { presense: 1 } })] })).toEqual(
      [],
    );
  });

  it("is a criterion or an instalment named twice, or one of no weight", () => {
    const twice = (each: object): object[] => [each, each];
    const protocol = {
      year: 2005,
      criteria: twice({ id: "presence", weight: 1 }),
      instalments: twice({ month: "2005-06", share: 1 }),
    };
    const people = [person("a", { criteria: { presence: 1 } })];
    expect(issues({ year: 2005, people, protocol })).toEqual([
      "duplicate protocol.criteria.1.id",
      "duplicate protocol.instalments.1.month",
    ]);
    const board = { criteria: [{ id: "x", weight: 0 }] };
    expect(issues({ year: 2005, people: [], board })).toEqual([
      "out-of-range board.criteria.0.weight",
    ]);
    const { criteria } = protocol;
    expect(issues({ year: 2005, people: [], board: { criteria } })).toEqual([
      "duplicate board.criteria.1.id",
    ]);
  });
});

const gross = fc.integer({ min: 0, max: 30_000_000 }).map((cents) => (cents / 100).toFixed(2));
const days = fc.oneof(fc.constant(0), fc.constant(0), fc.integer({ min: 0, max: 90 }));
const anybody = fc.record({
  population: fc.constantFrom(
    "ordinary" as const,
    "medical" as const,
    "medical-director" as const,
    "director" as const,
    "emploi-jeune-non-qualifie" as const,
  ),
  workingTime: fc.constantFrom("1", "0.8", "0.75", "0.5", "0.3333333333"),
  yearlyGross: fc.oneof(
    gross,
    fc.integer({ min: 0, max: 500 }).map((c) => (c / 100).toFixed(2)),
  ),
  absenceDays: days,
  timePresent: fc.constantFrom("1", "0.5", "0.2739726027"),
});
const crowd = fc
  .array(anybody, { maxLength: 25 })
  .map((people) => people.map((each, index) => ({ id: `p${index}`, ...each })));
const terms = fc.record({
  quarterlyHolidays: fc.boolean(),
  readings: fc.record({
    R1: fc.constantFrom("each-line" as const, "on-the-total" as const),
    R7: fc.constantFrom("largest-remainder" as const, "undistributed" as const),
    R22: fc.constantFrom("sum-of-rounded" as const, "rate-of-sum" as const),
    R23: fc.constantFrom("all" as const, "titre-20-only" as const),
    R40: fc.constantFrom("suffered" as const, "not-suffered" as const),
    R52: fc.constantFrom("working-time" as const, "time-present" as const),
  }),
});

const cents = (amount: { toFixed: (decimals: number) => string }): bigint =>
  BigInt(amount.toFixed(2).replace(".", ""));
const sum = (amounts: readonly { toFixed: (decimals: number) => string }[]): bigint =>
  amounts.reduce((all, each) => all + cents(each), 0n);

describe("whatever the establishment", () => {
  it("every cent of each envelope is paid, or said to be undistributed", () => {
    fc.assert(
      fc.property(crowd, terms, (people, agreed) => {
        const { pools, people: paid } = shared(people, agreed);
        for (const id of ["medical", "others"] as const) {
          const own = paid.filter((each) => each.pool === id);
          const { envelope, distributed, undistributed, abatements } = pools[id];
          expect(sum(own.map(({ bonus }) => bonus))).toBe(cents(envelope));
          expect(sum(own.map(({ net }) => net))).toBe(cents(distributed));
          expect(cents(distributed) + cents(undistributed)).toBe(cents(envelope));
          expect(sum(own.map(({ abatement }) => abatement))).toBe(cents(abatements));
          for (const { bonus, abatement, share, net } of own) {
            expect(cents(bonus) - cents(abatement) + cents(share)).toBe(cents(net));
            expect(cents(net) >= 0n).toBe(true);
          }
          const largest = agreed.readings.R7 === "largest-remainder";
          const eligible = own.some(({ countedDays }) => countedDays.lessThanOrEqualTo(6));
          if (largest && eligible) expect(cents(undistributed)).toBe(0n);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("every amount comes back from the steps alone", () => {
    fc.assert(
      fc.property(crowd, terms, (people, agreed) => {
        const distribution = shared(people, agreed);
        for (const each of distribution.people) {
          const again = recomputed(each.steps);
          expect(again.get("bonus")).toBe(each.bonus.toString());
          expect(again.get("abatement")).toBe(each.abatement.toString());
          expect(again.get("counted-days")).toBe(each.countedDays.toString());
          expect(again.get("share") ?? "0").toBe(each.share.toString());
          expect(again.get("net")).toBe(each.net.toString());
        }
        for (const id of ["medical", "others"] as const) {
          const sums = recomputed(distribution.pools[id].steps);
          const { envelope, abatements, distributed, undistributed } = distribution.pools[id];
          expect(sums.get(`${id}-envelope`)).toBe(envelope.toString());
          expect(sums.get(`${id}-abatements`)).toBe(abatements.toString());
          expect(sums.get(`${id}-distributed`)).toBe(distributed.toString());
          expect(sums.get(`${id}-undistributed`)).toBe(undistributed.toString());
        }
      }),
      { numRuns: 60 },
    );
  });

  it("the order of people changes nobody's amount, but for a cent between equal fractions", () => {
    const shuffled = crowd.chain((people) =>
      fc.tuple(
        fc.constant(people),
        fc.shuffledSubarray(people, { minLength: people.length, maxLength: people.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([people, other]) => {
        const before = new Map(shared(people).people.map((each) => [each.id, each]));
        const moves = shared(other).people.map((after) => {
          const { net, share, pool } = before.get(after.id) as typeof after & object;
          const moved = cents(after.net) - cents(net);
          expect(moved >= -1n && moved <= 1n).toBe(true);
          expect(cents(after.share) - cents(share)).toBe(moved);
          return { pool, moved };
        });
        // what a cent leaves on one side of a tie, it finds on the other, in the same pool
        for (const id of ["medical", "others"] as const) {
          const balance = moves.reduce(
            (total, each) => total + (each.pool === id ? each.moved : 0n),
            0n,
          );
          expect(balance).toBe(0n);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("more absence never pays more", () => {
    fc.assert(
      fc.property(
        crowd,
        fc.nat(),
        fc.integer({ min: 1, max: 70 }),
        terms,
        (people, at, more, agreed) => {
          fc.pre(people.length > 0);
          const index = at % people.length;
          const worse = people.map((each, position) =>
            position === index ? { ...each, absenceDays: each.absenceDays + more } : each,
          );
          const { id } = people[index] as { readonly id: string };
          const net = (all: typeof people): bigint => {
            const paid = shared(all, agreed).people.find((each) => each.id === id);
            return paid === undefined ? 0n : cents(paid.net);
          };
          expect(net(worse) <= net(people)).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("ten times the gross is ten times the envelope, to the cent of rounding of each", () => {
    fc.assert(
      fc.property(crowd, (people) => {
        const more = people.map((each) => ({
          ...each,
          yearlyGross: (Number(each.yearlyGross) * 10).toFixed(2),
        }));
        const [once, tenfold] = [shared(people).pools, shared(more).pools];
        for (const id of ["medical", "others"] as const) {
          const gap = cents(tenfold[id].envelope) - 10n * cents(once[id].envelope);
          const bound = 6n * BigInt(once[id].people);
          expect(gap >= -bound && gap <= bound).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  it("criteria and instalments pay every cent of the envelope as well", () => {
    const protocol = {
      year: 2005,
      criteria: [
        { id: "x", weight: "1.5" },
        { id: "y", weight: 2 },
      ],
      instalments: [
        { month: "2005-04", share: 1 },
        { month: "2005-08", share: 1 },
        { month: "2005-12", share: "1.5" },
      ],
    };
    const value = fc.integer({ min: 1, max: 7 });
    const values = fc.array(fc.record({ x: value, y: value }), { minLength: 25, maxLength: 25 });
    fc.assert(
      fc.property(crowd, values, (people, all) => {
        const rated = people.map((each, index) => ({
          ...each,
          criteria: all[index] as Record<string, number>,
        }));
        const board = { criteria: protocol.criteria };
        const distribution = shared(rated, { protocol, board });
        for (const id of ["medical", "others"] as const) {
          const own = distribution.people.filter((each) => each.pool === id);
          expect(sum(own.map(({ net }) => net))).toBe(cents(distribution.pools[id].envelope));
        }
        for (const each of distribution.people) {
          const paid = each.instalments.map(({ amount }) => amount);
          if (paid.length > 0) expect(sum(paid)).toBe(cents(each.net));
          const again = recomputed(each.steps);
          expect(again.get("net")).toBe(each.net.toString());
          for (const { month, amount } of each.instalments) {
            expect(again.get(`instalment-${month}`)).toBe(amount.toString());
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
