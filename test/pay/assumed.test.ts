import { describe, expect, it } from "vitest";
import {
  type Assumption,
  computePay,
  computeYear,
  type PayRequest,
  payColumns,
  projectCareer,
  projectWageBill,
} from "../../src/index.js";

const nurse = {
  metier: "infirmier-de-ou-autorise",
  month: "2009-06",
  law: "in-force",
  seniorityYears: 4,
} as const satisfies PayRequest;

const said = (assumed: readonly Pick<Assumption, "label">[] | undefined) =>
  assumed?.map(({ label }) => label.en);

const assumedOf = (more: Partial<PayRequest>): readonly string[] | undefined =>
  said(computePay({ ...nurse, ...more }).assumed);

const ordinary = "an ordinary establishment of mainland France, which applies the agreement";

describe("the assumptions of a slip", () => {
  it.each<[PayRequest["establishment"], readonly string[] | undefined]>([
    [undefined, [ordinary]],
    [{}, [ordinary]],
    [{ kind: [] }, [ordinary]],
    [{ kind: "ehpad" }, ["an establishment of mainland France, which applies the agreement"]],
    [{ place: "martinique" }, ["an ordinary establishment, which applies the agreement"]],
    [{ applies: "agreement" }, ["an ordinary establishment of mainland France"]],
    [{ kind: "ehpad", place: "mainland" }, ["an establishment, which applies the agreement"]],
    [{ kind: ["ehpad", "ssiad"], applies: "agreement" }, ["an establishment of mainland France"]],
    [{ place: "guyane", applies: "agreement" }, ["an ordinary establishment"]],
    [{ kind: "creche", place: "mainland", applies: "agreement" }, undefined],
  ])("say of an establishment what is not told: %j", (establishment, expected) => {
    expect(assumedOf(establishment === undefined ? {} : { establishment })).toEqual(expected);
  });

  it("say nothing of an establishment by a law that tells none apart", () => {
    expect(assumedOf({ law: "as-signed" })).toBeUndefined();
    expect(assumedOf({ month: "2003-09", law: { knownOn: "2004-03-19" } })).toBeUndefined();
    expect(assumedOf({ month: "2003-09", law: { knownOn: "2004-03-20" } })).toEqual([ordinary]);
  });

  it("say that the employer is a member, of 238 euros that bind members alone until August 2024", () => {
    const clerk = {
      metier: "comptable",
      law: "in-force",
      seniorityYears: 4,
      establishment: { kind: "etablissement-pour-personnes-handicapees" },
    } as const;
    const rest = "an establishment of mainland France, which applies the agreement";
    const of = (month: string, member?: boolean): readonly string[] | undefined => {
      const establishment = { ...clerk.establishment, ...(member !== undefined && { member }) };
      return said(computePay({ ...clerk, month, establishment }).assumed);
    };
    expect(of("2024-03")).toEqual([`${rest}, whose employer is a member`]);
    expect(of("2024-03", true)).toEqual([rest]);
    expect(of("2024-03", false)).toEqual([rest]);
    expect(of("2024-09")).toEqual([rest]);
  });

  it("name the acts whose day of knowledge was inferred (R69)", () => {
    const law = { knownOn: "2009-12-01" };
    const assumed = computePay({ ...nurse, law }).assumed?.map(({ about, act }) => [about, act]);
    expect(assumed?.[0]).toEqual(["establishment", undefined]);
    expect(assumed?.slice(1).every(([about]) => about === "known-day")).toBe(true);
    expect(assumed?.length).toBeGreaterThan(1);
  });

  it.each([
    // The 24 points of prisons and the point of April 2008 have no day of publication.
    [
      { month: "2003-09", law: { knownOn: "2004-12-01" }, prisonCare: "1" },
      "avenant n° 2003-02",
      "avenant no. 2003-02",
    ],
    [{ law: { knownOn: "2009-12-01" } }, "acte point-2008-04", "act point-2008-04"],
  ] as const)("name such an act by its number, or by its id: %j", (more, fr, en) => {
    const inferred = computePay({ ...nurse, ...more }).assumed?.filter(({ act }) => act);
    expect(inferred?.map(({ label }) => label)).toContainEqual({
      fr: `jour de publication non retrouvé, déduit : ${fr}`,
      en: `day of publication not found, inferred: ${en}`,
    });
  });
});

describe("a month paid as another job than its career holds", () => {
  const career = {
    metier: "infirmier-de-ou-autorise",
    hired: "1995-01-01",
    promotions: [{ on: "2004-01-15", from: "infirmier-de-ou-autorise", to: "cadre-infirmier" }],
  } as const;
  const jobs = (request: PayRequest) =>
    computePay({ law: "as-signed", ...request })
      .assumed?.filter(({ about }) => about === "job")
      .map(({ label }) => label.fr) ?? [];

  it("says so: a move inside the month is paid in parts, or not", () => {
    const whole = { metier: career.metier, month: "2004-01", seniority: career } as const;
    // 1 990.04 and 9 % of it, 179.10; in parts 70/154 of both, and 84/154 of 2 240.36, 9 % and 9 %
    expect(computePay({ ...whole, law: "as-signed" }).gross.toFixed(2)).toBe("2169.14");
    expect(jobs(whole)).toEqual([
      "payé comme Infirmier DE ou autorisé, quand la carrière tient « cadre-infirmier » le 15/01/2004",
    ]);
    const parts = [
      { from: "2004-01-01", lastDay: "2004-01-14" },
      { from: "2004-01-15", lastDay: "2004-01-31", metier: "cadre-infirmier" },
    ] as const;
    expect(computePay({ ...whole, law: "as-signed", parts }).gross.toFixed(2)).toBe("2427.94");
    expect(jobs({ ...whole, parts })).toEqual([]);
    expect(jobs({ ...whole, month: "2003-12" })).toEqual([]);
  });

  it("says so of a career of another job altogether, and of none that is the same", () => {
    const other = { ...career, promotions: [] };
    const paid = { metier: "aide-soignant", month: "2004-01", seniority: other } as const;
    expect(jobs(paid)).toEqual([
      "payé comme Aide-soignant, quand la carrière tient « infirmier-de-ou-autorise » le 01/01/2004",
    ]);
    expect(jobs({ ...paid, metier: career.metier })).toEqual([]);
  });
});

describe("the provisional year, of whoever is seen to have been in place", () => {
  const caregiver = { metier: "aide-soignant", month: "2003-09", law: "as-signed" } as const;
  const career = { metier: "aide-soignant", hired: "1990-01-01" } as const;
  const provisional = (more: Partial<PayRequest>) =>
    computePay({ ...caregiver, ...more } as PayRequest).assumed?.some(
      ({ about }) => about === "provisional-year",
    ) ?? false;

  it("is said to be paid without its floor, where the former pay is not told", () => {
    const { gross, assumed } = computePay({ ...caregiver, seniority: career });
    // 351 × 4.151 = 1 457.00, and 13 % of it, 189.41
    expect(gross.toFixed(2)).toBe("1646.41");
    expect(said(assumed)).toEqual([
      "provisional year without floor: former pay not told (passage.oldPay)",
    ]);
  });

  it.each<[string, Partial<PayRequest>, boolean]>([
    ["told", { seniority: career, passage: { oldPay: "1500.00" } }, false],
    ["definitive", { seniority: career, passage: { definitive: true } }, false],
    ["differential", { seniority: career, differentialIndemnity: "20.00" }, false],
    ["over", { seniority: career, month: "2004-07" }, false],
    ["hired since", { seniority: { ...career, hired: "2003-08-01" } }, false],
    ["years alone", { seniorityYears: 13 }, false],
    [
      "career indemnity",
      { seniorityYears: 13, careerIndemnityPoints: "10", differentialIndemnity: 0 },
      true,
    ],
    [
      "no career indemnity",
      { seniorityYears: 13, careerIndemnityPoints: 0, differentialIndemnity: 0 },
      false,
    ],
  ])("%s", (_, more, expected) => {
    expect(provisional(more)).toBe(expected);
  });

  it("is that of the rows that have a career indemnity", () => {
    const rows = (careerIndemnityPoints: readonly number[]) =>
      payColumns({
        ...caregiver,
        seniorityYears: [1, 2],
        careerIndemnityPoints,
        differentialIndemnity: 0,
      }).assumed?.map(({ about }) => about);
    expect(rows([0, 10])).toEqual(["provisional-year"]);
    expect(rows([0, 0])).toBeUndefined();
  });
});

describe("the assumptions of what is made of slips", () => {
  const { law, month, ...person } = nurse;
  const told = { kind: "ehpad", place: "mainland", applies: "agreement" } as const;

  it("are those of the slips of a year", () => {
    const { slips } = computeYear({ year: 2009, law, months: [nurse], absenceDays: 0 });
    expect(said(slips[0]?.assumed)).toEqual([ordinary]);
  });

  it("are, in a bill, of how many people", () => {
    const people = [person, { ...person, establishment: told }, person];
    const { assumed } = projectWageBill({ from: month, to: month, law, people });
    expect(assumed?.map(({ about, people: count }) => [about, count])).toEqual([
      ["years-reached", 3],
      ["establishment", 2],
    ]);
    const known = { knownOn: "2009-12-01" };
    const inferred = projectWageBill({ from: month, to: month, law: known, people }).assumed;
    expect(inferred?.some(({ about }) => about === "known-day")).toBe(true);
  });

  it("are, in columns, those of some rows", () => {
    const seniorityYears = new Int8Array([4, 5]);
    expect(said(payColumns({ ...nurse, seniorityYears }).assumed)).toEqual([ordinary]);
    const places = { ...told, place: ["mainland", null] as const };
    const some = payColumns({ ...nurse, seniorityYears, establishment: places });
    expect(said(some.assumed)).toEqual(["an establishment of mainland France"]);
    expect(payColumns({ ...nurse, seniorityYears, establishment: told }).assumed).toBeUndefined();
    const facts = payColumns({ ...nurse, seniorityYears: [4, "four"], establishment: told });
    expect(facts.assumed).toBeUndefined();
  });

  it("are those of the slips of a career ahead", () => {
    const career = { metier: nurse.metier, hired: "2005-01-01" };
    const situation = { metier: nurse.metier, career };
    const projected = projectCareer({ from: "2009-06", years: 1, law, situation });
    expect(said(projected.situations[0].slips[0]?.assumed)).toEqual([ordinary]);
  });
});
