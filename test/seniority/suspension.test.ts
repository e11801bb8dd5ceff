import { describe, expect, it } from "vitest";
import type { Career, Suspension } from "../../src/seniority/career.js";
import { computeSeniority } from "../../src/seniority/compute-seniority.js";

const suspended = (from: string, until: string, assimilated = false): Suspension => ({
  from,
  until,
  assimilated,
});
const career = (suspensions: readonly Suspension[], rest: Partial<Career> = {}): Career => ({
  metier: "aide-soignant",
  hired: "2000-01-01",
  suspensions,
  ...rest,
});
const standing = (of: Career, asOf: string) => {
  const { date, years, nextStep } = computeSeniority(of, asOf).seniority;
  return [date, years, nextStep];
};

describe("a suspension that is not assimilated", () => {
  const month = [suspended("2004-06-01", "2004-07-01")];

  it("moves the date forward by its days", () => {
    expect(standing(career(month), "2005-01-01")).toEqual(["2000-01-31", 4, "2005-01-31"]);
    expect(standing(career(month), "2005-01-31")).toEqual(["2000-01-31", 5, "2006-01-31"]);
  });

  it("moves it by the days run so far, while it lasts, and foresees its end", () => {
    expect(standing(career(month), "2004-06-01")).toEqual(["2000-01-01", 4, "2005-01-31"]);
    expect(standing(career(month), "2004-06-11")).toEqual(["2000-01-11", 4, "2005-01-31"]);
    expect(standing(career(month), "2004-07-01")).toEqual(["2000-01-31", 4, "2005-01-31"]);
  });

  it("keeps the years where they are while it lasts, leap days or not", () => {
    // the fourth year is completed on the day before the suspension
    const long = career([suspended("2004-01-02", "2008-03-01")]);
    for (const day of ["2004-01-02", "2004-03-01", "2006-01-02", "2008-02-29"]) {
      expect(standing(long, day)[1]).toBe(4);
    }
    // three years without a leap day, completed on its first day: 29 February takes nothing away while it lasts
    const leap = career([suspended("2003-07-01", "2004-03-01")], { hired: "2000-07-01" });
    expect(standing(leap, "2004-02-29")).toEqual(["2001-03-01", 3, "2005-03-02"]);
    // a year completed on its eve is kept; one that was a day short waits for its end
    const due = career([suspended("2004-01-01", "2004-02-01")]);
    expect(standing(due, "2004-01-01")).toEqual(["2000-01-01", 4, "2005-02-01"]);
    const eve = career([suspended("2003-12-31", "2004-01-31")]);
    expect(standing(eve, "2003-12-31")).toEqual(["2000-01-01", 3, "2004-02-01"]);
    expect(standing(eve, "2004-01-30")).toEqual(["2000-01-31", 3, "2004-02-01"]);
    expect(standing(eve, "2004-02-01")).toEqual(["2000-02-01", 4, "2005-02-01"]);
  });

  it("counts once what overlaps, and nothing twice when it is cut in two", () => {
    const overlapping = [
      suspended("2004-06-01", "2004-06-21"),
      suspended("2004-06-11", "2004-07-01"),
    ];
    const cut = [suspended("2004-06-16", "2004-07-01"), suspended("2004-06-01", "2004-06-16")];
    const whole = standing(career(month), "2005-06-01");
    expect(standing(career(overlapping), "2005-06-01")).toEqual(whole);
    expect(standing(career(cut), "2005-06-01")).toEqual(whole);
  });

  it("shows its days and the date they lead to", () => {
    const { steps } = computeSeniority(career(month), "2005-01-01");
    expect(steps.map(({ id, result }) => [id, result.toString()])).toEqual([
      ["seniority-not-counted", "30"],
      ["seniority-moved", "30"],
      ["seniority-years", "4"],
      ["seniority-rate", "4"],
    ]);
    expect(steps[0]).toMatchObject({
      label: {
        fr: "Suspensions qui ne comptent pas : la date avance d'autant",
        en: "Suspensions that do not count: the date moves forward by as much",
      },
      articles: ["Expose-III.3"],
      expression: {
        name: { fr: "du 01/06/2004 au 30/06/2004", en: "from 2004-06-01 to 2004-06-30" },
      },
    });
    expect(steps[1]?.expression).toMatchObject({
      kind: "difference",
      of: [{}, { name: { fr: "rien n'est repris", en: "nothing is taken over" } }],
    });
  });

  it("moves the majoration's date as well", () => {
    const cadre = computeSeniority(career(month, { metier: "chef-de-bureau" }), "2005-01-01");
    expect(cadre.cadreMajoration).toMatchObject({ date: "2000-01-31", years: 4 });
  });

  it("before a promotion no longer moves what runs from the promotion", () => {
    const promoted = career(
      [suspended("2003-08-01", "2003-09-01"), suspended("2005-01-01", "2005-02-01")],
      {
        metier: "infirmier-de-ou-autorise",
        promotions: [{ on: "2004-01-15", from: "infirmier-de-ou-autorise", to: "cadre-infirmier" }],
      },
    );
    const { seniority, cadreMajoration } = computeSeniority(promoted, "2006-01-01", {
      R19: "from-promotion",
    });
    // 62 days for seniority; 31 for the majoration, which runs from 2004-01-15 with 3 years kept, and 1 more
    expect(seniority.date).toBe("2000-03-03");
    expect(cadreMajoration).toMatchObject({ date: "2001-02-15", years: 4, nextStep: "2006-02-15" });
  });

  it("running at the promotion counts from the promotion on for what runs from it", () => {
    const promoted = career([suspended("2004-01-01", "2004-02-01")], {
      metier: "infirmier-de-ou-autorise",
      promotions: [{ on: "2004-01-15", from: "infirmier-de-ou-autorise", to: "cadre-infirmier" }],
    });
    const at = (day: string) =>
      computeSeniority(promoted, day, { R19: "from-promotion" }).cadreMajoration;
    expect(at("2004-01-20")).toMatchObject({
      date: "2000-01-20",
      years: 4,
      nextStep: "2005-02-01",
    });
    expect(at("2005-02-01")).toMatchObject({ date: "2000-02-01", years: 5 });
  });
});

describe("a suspension that counts", () => {
  it("moves nothing when it is assimilated, and shows its days", () => {
    const of = career([suspended("2004-06-01", "2004-07-01", true)]);
    expect(standing(of, "2005-01-01")).toEqual(["2000-01-01", 5, "2006-01-01"]);
    const shown = computeSeniority(of, "2004-06-11").steps[0];
    expect(shown).toMatchObject({
      id: "assimilated",
      label: {
        fr: "Suspensions assimilées à du service : elles comptent",
        en: "Suspensions assimilated to service: they count",
      },
      articles: ["Expose-III.3"],
    });
    expect(shown?.result.toString()).toBe("10");
  });

  it("counts in full when it is a union mandate or a secondment, even marked otherwise", () => {
    const mandates = [
      { from: "2004-06-16", until: "2004-07-01", kind: "joint-committee" },
      { from: "2004-06-01", until: "2004-06-16", kind: "union" },
    ] as const;
    const marked = career([suspended("2004-05-01", "2004-07-01")], { mandates });
    expect(standing(marked, "2005-06-01")).toEqual(["2000-02-01", 5, "2006-02-01"]);
    const { steps } = computeSeniority(marked, "2005-06-01");
    expect(steps[0]).toMatchObject({
      id: "mandates",
      label: {
        fr: "Mandats syndicaux et mises à disposition : comptés en totalité",
        en: "Union mandates and secondments: counted in full",
      },
      articles: ["02.06", "Art13"],
      expression: {
        kind: "product",
        of: [
          { name: { fr: "jours de mandat", en: "days of mandate" }, unit: "days" },
          { unit: "percent" },
        ],
      },
    });
    expect(steps[0]?.result.toString()).toBe("30");
    const [mandate] = [mandates[1]];
    const running = career([suspended("2004-05-01", "2004-07-01")], { mandates: [mandate] });
    expect(computeSeniority(running, "2004-06-11").steps[0]?.result.toString()).toBe("10");
    expect(computeSeniority(running, "2004-06-01").steps[0]?.id).toBe("seniority-not-counted");
  });

  it("counts a mandate by the text of each of its days: avenant no. 2009-01 from November 2009", () => {
    const mandates = [{ from: "2009-06-01", lastDay: "2010-03-31", kind: "union" }] as const;
    const held = { metier: "aide-soignant", hired: "2005-01-01", mandates } as const;
    const { steps } = computeSeniority(held, "2011-01-01", {}, "in-force");
    const step = steps.find(({ id }) => id === "mandates");
    // 1 June to 31 October 2009: 30 + 31 + 31 + 30 + 31 = 153; to 31 March 2010: 30 + 31 + 31 + 28 + 31 = 151
    expect(step?.result.toFixed()).toBe("304");
    const days = JSON.stringify(step?.expression).match(/"1(53|51)"/g);
    expect([...new Set(days)]).toEqual(['"153"', '"151"']);
  });
});
