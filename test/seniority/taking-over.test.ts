import { describe, expect, it } from "vitest";
import type { Career, PriorService, ServiceTerms } from "../../src/seniority/career.js";
import { computeSeniority, safeComputeSeniority } from "../../src/seniority/compute-seniority.js";

const service = (from: string, until: string, rest: Partial<ServiceTerms> = {}): PriorService => ({
  from,
  until,
  at: "agreement",
  sameMetier: true,
  afterDiploma: true,
  ...rest,
});
const career = (...priorService: readonly PriorService[]): Career => ({
  metier: "aide-soignant",
  hired: "2005-01-01",
  priorService,
});
const dateOf = (...prior: readonly PriorService[]): string =>
  computeSeniority(career(...prior), "2005-01-01").seniority.date;

describe("service taken over at hiring", () => {
  it.each(["same-establishment", "same-employer", "agreement"] as const)(
    "counts in full from %s",
    (at) => {
      // 2001-01-01 to 2005-01-01: 1461 days, so the date is 2001-01-01 itself
      expect(dateOf(service("2001-01-01", "2005-01-01", { at }))).toBe("2001-01-01");
    },
  );

  it("counts at three quarters from elsewhere, rounded down to the day", () => {
    // 1461 × 75 % = 1095.75, so 1095 days before 2005-01-01: 2002-01-02
    expect(dateOf(service("2001-01-01", "2005-01-01", { at: "elsewhere" }))).toBe("2002-01-02");
  });

  it("gives three years at once for four elsewhere, on 1 September 2003", () => {
    // 1461 × 75 % = 1095.75, so 1095 days before 2003-09-01
    const four = service("1999-09-01", "2003-09-01", { at: "elsewhere" });
    const { seniority } = computeSeniority({ ...career(four), hired: "2003-09-01" }, "2003-09-01");
    expect(seniority).toMatchObject({ date: "2000-09-01", years: 3, nextStep: "2004-09-01" });
  });

  it("rounds down the whole, not each period", () => {
    // 1 day + 1 day = 2 days × 75 % = 1.5, so 1 day; 4 days give 3
    const elsewhere = { at: "elsewhere" } as const;
    const one = service("2001-01-01", "2001-01-02", elsewhere);
    const other = service("2002-01-01", "2002-01-02", elsewhere);
    expect(dateOf(one, other)).toBe("2004-12-31");
    expect(dateOf(one)).toBe("2005-01-01");
    expect(dateOf(service("2001-01-01", "2001-01-05", elsewhere))).toBe("2004-12-29");
  });

  it("rounds down each period where the caller reads so", () => {
    const elsewhere = { at: "elsewhere" } as const;
    const of = career(
      service("1999-01-01", "1999-01-05"),
      service("2001-01-01", "2001-01-03", elsewhere),
      service("2002-01-01", "2002-01-07", elsewhere),
    );
    const worked = (readings: object) => {
      const { seniority, steps } = computeSeniority(of, "2005-01-01", readings);
      return [
        seniority.date,
        ...steps.slice(0, -3).map(({ id, result }) => `${id} ${result.toString()}`),
      ];
    };
    // 4 + 8 × 75 % = 10
    expect(worked({})).toEqual([
      "2004-12-22",
      "service-in-full 4",
      "service-in-part 8",
      "taken-over 10",
    ]);
    // 4 + 1.5 + 4.5, each rounded down
    expect(worked({ R55: "each-period" })).toEqual([
      "2004-12-23",
      "service-in-full 4",
      "service-in-part-1 1",
      "service-in-part-2 4",
      "taken-over 9",
    ]);
    const { steps } = computeSeniority(of, "2005-01-01", { R55: "each-period" });
    expect(steps[1]).toMatchObject({
      label: { fr: "Services accomplis ailleurs", en: "Service elsewhere" },
      unit: "days",
      decimals: 0,
      rounding: "down",
      articles: ["08.02.1.1.1"],
      readings: [{ id: "R55", choice: "each-period" }],
    });
  });

  it("rests on R55 only where several periods are from elsewhere", () => {
    const elsewhere = { at: "elsewhere" } as const;
    const one = service("2001-01-01", "2001-01-03", elsewhere);
    const other = service("2002-01-01", "2002-01-07", elsewhere);
    const ids = (...prior: readonly PriorService[]) =>
      computeSeniority(career(...prior), "2005-01-01").readings.map(({ id }) => id);
    expect(ids(one, other)).toEqual(["R55", "R5"]);
    expect(ids(one, service("1999-01-01", "1999-01-05"))).toEqual(["R5"]);
  });

  it("counts a day once, at the better rate, and says so", () => {
    const result = computeSeniority(
      career(
        service("2003-01-01", "2005-01-01", { at: "elsewhere" }),
        service("2000-01-01", "2004-01-01"),
      ),
      "2009-01-01",
    );
    // 1461 days in full; 731 − 365 = 366 days elsewhere × 75 % = 274.5; 1735 days in all
    expect(result.service).toMatchObject([
      { from: "2000-01-01", until: "2004-01-01", at: "agreement", days: 1461, overlapping: 0 },
      { from: "2003-01-01", until: "2005-01-01", at: "elsewhere", days: 731, overlapping: 365 },
    ]);
    expect(result.service.map(({ rate }) => rate.toString())).toEqual(["100", "75"]);
    expect(result.seniority.date).toBe("2000-04-02");
    const steps = result.steps.map(({ id, result: days }) => [id, days.toString()]);
    expect(steps.slice(0, 4)).toEqual([
      ["service-in-full", "1461"],
      ["service-in-part", "366"],
      ["taken-over", "1735"],
      ["seniority-moved", "1735"],
    ]);
    expect(result.steps[1]?.expression).toMatchObject({
      kind: "difference",
      of: [
        {
          kind: "figure",
          name: { fr: "du 01/01/2003 au 31/12/2004", en: "from 2003-01-01 to 2004-12-31" },
        },
        {
          kind: "figure",
          name: {
            fr: "jours qu'une autre période compte déjà",
            en: "days that another period counts already",
          },
        },
      ],
    });
    expect(result.steps.slice(0, 4).map(({ articles }) => articles)).toEqual([
      ["08.02.1.1.1"],
      ["08.02.1.1.1"],
      ["08.02.1.1.1"],
      ["Expose-III.3"],
    ]);
    expect(result.steps[3]?.label).toEqual({
      fr: "Jours dont le 02/04/2000 précède le 01/01/2005",
      en: "Days by which 2000-04-02 precedes 2005-01-01",
    });
    expect(result.steps.slice(0, 3).map(({ label }) => label)).toEqual([
      {
        fr: "Services dans le même établissement, chez le même employeur ou sous la convention",
        en: "Service in the same establishment, with the same employer or under the agreement",
      },
      { fr: "Services accomplis ailleurs", en: "Service elsewhere" },
      {
        fr: "Ancienneté reprise à l'embauche (le temps partiel compte comme un temps plein)",
        en: "Service taken over at hiring (part time counts as full time)",
      },
    ]);
    expect(result.readings).toEqual([{ id: "R5", choice: "calendar-days" }]);
  });

  it("keeps the better rate even when the worse one began first", () => {
    const worse = service("2000-01-01", "2002-01-01", { at: "elsewhere" });
    const better = service("2001-01-01", "2002-01-01");
    // 365 + 366 × 75 % = 639.5, so 639 days
    expect(dateOf(worse, better)).toBe("2003-04-03");
    expect(dateOf(better, worse)).toBe("2003-04-03");
  });

  it("lists the periods in the order of their dates, whatever that of the request", () => {
    const [early, long, late] = [
      service("2000-01-01", "2001-01-01"),
      service("2000-01-01", "2002-01-01"),
      service("2003-01-01", "2004-01-01"),
    ];
    const { service: listed } = computeSeniority(career(late, long, early), "2005-01-01");
    expect(listed.map(({ from, until, overlapping }) => [from, until, overlapping])).toEqual([
      ["2000-01-01", "2001-01-01", 0],
      ["2000-01-01", "2002-01-01", 366],
      ["2003-01-01", "2004-01-01", 0],
    ]);
  });

  it("lists among them what counts for less and what does not count", () => {
    const { service: listed } = computeSeniority(
      career(
        service("2003-01-01", "2004-01-01"),
        service("2002-01-01", "2003-01-01", { sameMetier: false }),
        service("2001-01-01", "2002-01-01", { at: "elsewhere" }),
      ),
      "2005-01-01",
    );
    expect(listed.map(({ from }) => from)).toEqual(["2001-01-01", "2002-01-01", "2003-01-01"]);
  });

  it("adds up a cadre's service in the order of its days, whatever that of the request", () => {
    const prior = [service("2003-01-01", "2004-01-01"), service("2000-01-01", "2001-01-01")];
    const cadre = { ...career(...prior), metier: "cadre-infirmier" } as const;
    const { steps } = computeSeniority(cadre, "2005-01-01");
    const added = steps.filter(({ expression }) => expression.kind === "sum");
    const names = added.map(({ expression }) =>
      JSON.stringify(expression).match(/from \d{4}-\d\d-\d\d/g),
    );
    expect(names).toEqual(Array(2).fill(["from 2000-01-01", "from 2003-01-01"]));
  });

  it("takes over nothing from another métier, or from before the diploma, and says why", () => {
    const result = computeSeniority(
      career(
        service("2001-01-01", "2002-01-01", { sameMetier: false }),
        service("2002-01-01", "2003-01-01", { afterDiploma: false }),
      ),
      "2005-01-01",
    );
    expect(result.seniority.date).toBe("2005-01-01");
    expect(result.service).toMatchObject([
      { days: 365, overlapping: 0, why: "other-metier" },
      { days: 365, overlapping: 0, why: "before-diploma" },
    ]);
    expect(result.service.map(({ rate }) => rate.toString())).toEqual(["0", "0"]);
    expect(result.steps.map(({ id }) => id)).toEqual(["seniority-years", "seniority-rate"]);
  });

  it("lets nothing taken over hide nothing that is", () => {
    const other = service("2001-01-01", "2002-01-01", { sameMetier: false });
    const counted = service("2001-01-01", "2002-01-01");
    expect(dateOf(other, counted)).toBe("2004-01-02");
  });

  it("tells the same métier by its id, an assimilated job by the métier it is likened to", () => {
    const { sameMetier: _, ...bare } = service("2004-01-01", "2005-01-01");
    expect(dateOf({ ...bare, metier: "aide-soignant" })).toBe("2004-01-01");
    expect(dateOf({ ...bare, metier: { as: "aide-soignant", jobTitle: "aide de nuit" } })).toBe(
      "2004-01-01",
    );
    expect(dateOf({ ...bare, metier: "brancardier" })).toBe("2005-01-01");
    expect(dateOf({ ...bare, metier: "brancardier", sameMetier: false })).toBe("2005-01-01");
  });

  it("counts part time as full time", () => {
    expect(dateOf(service("2001-01-01", "2005-01-01", { workingTime: "0.5" }))).toBe("2001-01-01");
  });

  it("takes whole months where the caller reads so", () => {
    const months = (...prior: readonly PriorService[]) =>
      computeSeniority(career(...prior), "2005-01-01", { R5: "months" });
    // 1095 days before 2005-01-01 is 2002-01-02: 35 whole months, so 2002-02-01
    const elsewhere = months(service("2001-01-01", "2005-01-01", { at: "elsewhere" }));
    expect(elsewhere.seniority.date).toBe("2002-02-01");
    expect(elsewhere.readings).toEqual([{ id: "R5", choice: "months" }]);
    expect(elsewhere.steps.map(({ id, result }) => [id, result.toString()]).slice(1, 3)).toEqual([
      ["taken-over", "1095"],
      ["taken-over-in-months", "1065"],
    ]);
    expect(elsewhere.steps[2]?.expression).toMatchObject({
      name: { fr: "35 mois entiers", en: "35 whole months" },
    });
    expect(months(service("2001-01-01", "2005-01-01")).seniority.date).toBe("2001-01-01");
  });
});

describe("service taken over for the cadre majoration", () => {
  const cadre = (...priorService: readonly PriorService[]): Career => ({
    ...career(...priorService),
    metier: "chef-de-bureau",
  });
  const dates = (...prior: readonly PriorService[]) => {
    const { seniority, cadreMajoration } = computeSeniority(cadre(...prior), "2005-01-01");
    return [seniority.date, cadreMajoration?.date];
  };

  it("is that in functions of the same nature, in full, the same métier being always so", () => {
    expect(dates(service("2001-01-01", "2005-01-01"))).toEqual(["2001-01-01", "2001-01-01"]);
    const other = { sameMetier: false, sameNature: true };
    expect(dates(service("2001-01-01", "2005-01-01", other))).toEqual(["2005-01-01", "2001-01-01"]);
    const neither = { sameMetier: false, sameNature: false };
    expect(dates(service("2001-01-01", "2005-01-01", neither))).toEqual([
      "2005-01-01",
      "2005-01-01",
    ]);
  });

  it("has no partial rate: nothing counts from elsewhere", () => {
    const elsewhere = { at: "elsewhere", sameNature: true } as const;
    expect(dates(service("2001-01-01", "2005-01-01", elsewhere))).toEqual([
      "2002-01-02",
      "2005-01-01",
    ]);
  });

  it("does not ask whether the diploma came before", () => {
    expect(dates(service("2001-01-01", "2005-01-01", { afterDiploma: false }))).toEqual([
      "2005-01-01",
      "2001-01-01",
    ]);
  });

  it("counts a day once", () => {
    const both = computeSeniority(
      cadre(
        service("2003-01-01", "2005-01-01"),
        service("2002-01-01", "2004-01-01", { at: "same-employer" }),
      ),
      "2005-01-01",
    );
    expect(both.cadreMajoration?.date).toBe("2002-01-01");
    const shown = both.steps.find(({ id }) => id === "cadre-service");
    expect(shown?.result.toString()).toBe("1096");
    expect(shown?.articles).toEqual(["08.02.1.2"]);
    expect(shown?.label).toEqual({
      fr: "Services de même nature repris pour la majoration spécifique",
      en: "Service of the same nature taken over for the majoration",
    });
    expect(both.steps.find(({ id }) => id === "cadre-majoration-moved")?.result.toString()).toBe(
      "1096",
    );
    expect(both.steps.map(({ id }) => id)).toEqual([
      "service-in-full",
      "taken-over",
      "seniority-moved",
      "seniority-years",
      "seniority-rate",
      "cadre-service",
      "cadre-majoration-moved",
      "cadre-majoration-years",
      "cadre-majoration-rate",
    ]);
  });
});

describe("what an employer gives of technicité", () => {
  const issuesOf = (given: Partial<Career>): readonly string[] => {
    const outcome = safeComputeSeniority(
      { metier: "aide-soignant", hired: "2015-03-01", ...given },
      "2019-03-01",
    );
    return outcome.ok ? [] : outcome.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
  };
  const asCadre = { metier: "psychologue" } as const;
  const promoted = {
    promotions: [
      {
        on: "2018-03-01",
        from: "infirmier-de-ou-autorise",
        to: "encadrant-d-unite-de-soins",
        granted: "0",
      },
    ],
    metier: "infirmier-de-ou-autorise",
  } as const;

  it("is that of cadres: a share taken over, of whoever is hired as one", () => {
    const takingOver = { seniority: "50", technicity: "50" };
    expect(issuesOf({ takingOver })).toEqual(["not-a-cadre takingOver.technicity"]);
    expect(issuesOf({ ...promoted, takingOver })).toEqual(["not-a-cadre takingOver.technicity"]);
    expect(issuesOf({ ...asCadre, takingOver })).toEqual([]);
    expect(issuesOf({ takingOver: { seniority: "50" } })).toEqual([]);
  });

  it("is that of cadres: levels given sooner, of whoever is one or becomes one", () => {
    const technicitySteps = { junior: 1 };
    expect(issuesOf({ technicitySteps })).toEqual(["not-a-cadre technicitySteps"]);
    expect(issuesOf({ ...promoted, technicitySteps })).toEqual([]);
    expect(issuesOf({ ...asCadre, technicitySteps })).toEqual([]);
    // An act makes a cadre of the responsable infirmier on 1 July 2017.
    expect(issuesOf({ metier: "responsable-infirmier", technicitySteps })).toEqual([]);
  });
});
