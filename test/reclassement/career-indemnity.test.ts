import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type CareerComparison,
  type CareerIndemnityRequest,
  careerIndemnity,
  explain,
  type OldYears,
  safeCareerIndemnity,
} from "../../src/index.js";
import { articles, expectedInFrench, messages, refused } from "../reading/refused.js";

const path: readonly OldYears[] = [{ year: 39, through: 40, indexPoints: "400" }];

function comparison(changes: Partial<CareerComparison> = {}): CareerComparison {
  return {
    metier: "aide-soignant",
    seniorityYears: 28,
    yearsDone: 38,
    attendanceBonus: false,
    oldPath: path,
    ...changes,
  };
}

function asked(changes: object): unknown {
  return { comparison: { ...comparison(), ...changes } };
}

describe("the career indemnity", () => {
  it("calls an estimate an estimate, and a national amount by its name", () => {
    expect(careerIndemnity({ comparison: comparison() }).label).toEqual({
      fr: "Indemnité de carrière : estimation par la méthode de l'article 8, à défaut du montant de l'annexe nationale",
      en: "Career indemnity: estimate by the method of article 8, for want of the national annexe's amount",
    });
    expect(careerIndemnity({ annexePoints: 3 }).label).toEqual({
      fr: "Indemnité de carrière fixée par l'annexe nationale",
      en: "Career indemnity fixed by the national annexe",
    });
  });

  it("shows both careers year by year in its working", () => {
    const { steps, articles } = careerIndemnity({ comparison: comparison() });
    expect(steps.map(({ id, label }) => `${id}: ${label.fr}`)).toEqual([
      "OLD_PAY_39_INDEX: Salaire indiciaire (années 39 à 40)",
      "OLD_PAY_39_DUTY: Sujétion spéciale (années 39 à 40)",
      "OLD_PAY_39_WHOLE: Ancienne rémunération (années 39 à 40)",
      "OLD_PAY_39: Ancienne rémunération comparée (années 39 à 40)",
      "COEFFICIENT: Coefficient de base conventionnel",
      "NEW_PAY_39_SENIORITY_RATE: Taux d'ancienneté (année 39)",
      "NEW_PAY_39: Nouvelle rémunération (année 39)",
      "NEW_PAY_40_SENIORITY_RATE: Taux d'ancienneté (année 40)",
      "NEW_PAY_40: Nouvelle rémunération (année 40)",
      "OLD_CAREER: Carrière restante, ancien dispositif",
      "NEW_CAREER: Carrière restante, nouveau dispositif",
      "CAREER_SHORTFALL: Ce qui manque à la nouvelle carrière",
      "CAREER_INDEMNITY_ESTIMATE: Indemnité de carrière estimée, pour un temps plein",
      "CAREER_INDEMNITY_POINTS: Indemnité de carrière : estimation par la méthode de l'article 8, à défaut du montant de l'annexe nationale",
      "CAREER_INDEMNITY_DUE: Points d'indemnité de carrière dus",
    ]);
    expect(steps[0]?.label.en).toBe("Index pay (years 39 to 40)");
    expect(steps[6]?.label.en).toBe("New pay (year 39)");
    expect(articles).toEqual(["Art8", "A1.1/1.2"]);
  });

  it("is explained in words and in figures", () => {
    const request = { comparison: comparison() };
    const french = explain(careerIndemnity(request), "fr");
    expect(french).toContain("Ancienne rémunération comparée (années 39 à 40)");
    expect(french).toContain("art. 8");
    expect(explain(careerIndemnity(request), "en")).toContain("What the new career lacks");
  });

  it("rests on R36 and R11, and on R2 of a cadre only", () => {
    const ids = (request: CareerIndemnityRequest): readonly string[] =>
      careerIndemnity(request).readings.map(({ id, choice }) => `${id} ${choice}`);
    expect(ids({ comparison: comparison() })).toEqual([
      "R36 job-bonuses-then-7.5",
      "R11 times-0.95",
    ]);
    const cadre = comparison({ metier: "cadre-administratif-niveau-1", cadreYears: 10 });
    expect(ids({ comparison: cadre })).toContain("R2 added");
    expect(ids({ annexePoints: 1 })).toEqual([]);
  });

  it("takes the medical complements into the base of seniority, or leaves them out (R25)", () => {
    const specialist = comparison({
      metier: "medecin-specialiste",
      complements: ["specialite"],
      seniorityYears: 10,
      cadreYears: 5,
      yearsDone: 39,
      oldPath: [{ year: 40, indexPoints: 100 }],
    });
    const inside = careerIndemnity({ comparison: specialist });
    expect(inside.comparison?.years[0]?.new.toFixed()).toBe("1192.55"); // (937 + 100) × 1.15
    const outside = careerIndemnity({ comparison: specialist, readings: { R25: "outside" } });
    expect(outside.comparison?.years[0]?.new.toFixed()).toBe("1177.55"); // 1 037 + 937 × 0.15
    expect(outside.steps.find(({ id }) => id === "SENIORITY_BASE")?.result.toFixed()).toBe("937");
    expect(outside.readings).toContainEqual({ id: "R25", choice: "outside" });
  });

  it("keeps the other complements of the medical body in that base (R25)", () => {
    const { steps } = careerIndemnity({
      comparison: comparison({
        metier: "pharmacien",
        cadreYears: 5,
        complements: ["encadrement-de-pharmaciens", "fonctionnel-encadrement-de-pharmaciens"],
      }),
      readings: { R25: "outside" },
    });
    const points = (wanted: string) => steps.find(({ id }) => id === wanted)?.result.toFixed();
    expect(points("COEFFICIENT")).toBe("1187"); // 937 + 160 + 90
    expect(points("SENIORITY_BASE")).toBe("1097"); // 937 + 160
  });

  it("counts the complements named into the coefficient, with the readings that they rest on", () => {
    const named = comparison({
      metier: "responsable-logistique-niveau-2",
      complements: ["chef-de-buanderie-3-a-9"],
    });
    const { steps, readings } = careerIndemnity({ comparison: named });
    expect(steps.find(({ id }) => id === "COEFFICIENT")?.result.toFixed()).toBe("364"); // 339 + 25
    expect(readings.map(({ id }) => id)).toContain("R13");
  });

  it("goes on without what the facts leave undecided, if told to", () => {
    const open = comparison({ metier: "employe-administratif", facts: {} });
    const { steps } = careerIndemnity({ comparison: { ...open, undecided: "go-on-without" } });
    expect(steps.find(({ id }) => id === "COEFFICIENT")?.result.toFixed()).toBe("329");
    const told = (undecided: string): readonly string[] =>
      refused(safeCareerIndemnity({ comparison: { ...open, undecided } }));
    expect(told("refuse")).toEqual(["undecided comparison.facts"]);
    expect(told("later")).toContain("unknown-value comparison.undecided");
  });

  it("owes what a promotion leaves of the points, in proportion to the working time", () => {
    const { pointsDue, steps } = careerIndemnity({
      annexePoints: "12.50",
      workingTime: "0.5",
      promotions: [{ on: "2004-01-01", pointsGained: "5" }],
    });
    expect(pointsDue.toFixed()).toBe("3.75"); // (12.50 − 5) × 0.5
    expect(steps.map(({ id, result }) => `${id} ${result}`)).toEqual([
      "CAREER_INDEMNITY_POINTS 12.5",
      "AFTER_PROMOTION_1 7.5",
      "CAREER_INDEMNITY_DUE 3.75",
    ]);
  });

  it("starts seniority where the career given stands, up to the cap", () => {
    const { seniorityYears: _, ...bare } = comparison();
    const { comparison: compared } = careerIndemnity({
      comparison: { ...bare, seniority: { metier: "aide-soignant", hired: "1974-06-01" } },
    });
    // twenty-nine years on 1 July 2003: 351 × 1.29, then 351 × 1.30
    expect(compared?.years.map((each) => `${each.year}: ${each.new}`)).toEqual([
      "39: 452.79",
      "40: 456.3",
    ]);
    const older = careerIndemnity({
      comparison: { ...bare, seniority: { metier: "aide-soignant", hired: "1973-06-01" } },
    });
    expect(older.comparison?.years.map((year) => year.new.toFixed())).toEqual(["456.3", "456.3"]);
    expect(older.steps.map(({ id }) => id)).toContain("seniority-rate");
  });
});

describe("a career indemnity is refused", () => {
  it("without an amount or two careers", () => {
    const outcome = safeCareerIndemnity({});
    expect(refused(outcome)).toEqual(["missing annexePoints"]);
    expect(messages(outcome)).toEqual([
      "annexePoints: expected the points of the national annexe (annexePoints) or the two careers (comparison), received nothing.",
    ]);
    expect(expectedInFrench(outcome)).toEqual([
      "les points de l'annexe nationale (annexePoints) ou les deux carrières (comparison)",
    ]);
    expect(articles(outcome)).toEqual(["Art8"]);
  });

  it("when it is not an object", () => {
    expect(refused(safeCareerIndemnity(undefined))).toEqual(["missing "]);
    expect(refused(safeCareerIndemnity(null))).toEqual(["invalid-type "]);
    expect(refused(safeCareerIndemnity("40"))).toEqual(["invalid-type "]);
    expect(refused(safeCareerIndemnity({ comparison: null }))).toEqual(["invalid-type comparison"]);
  });

  it("for more than forty years done, and with an old pay of zero", () => {
    expect(refused(safeCareerIndemnity(asked({ yearsDone: 41 })))).toEqual([
      "out-of-range comparison.yearsDone",
    ]);
    const zero = [{ year: 39, through: 40, indexPoints: 0 }];
    expect(refused(safeCareerIndemnity(asked({ oldPath: zero })))).toEqual([
      "out-of-range comparison.oldPath.0.indexPoints",
    ]);
  });

  it("with a missing year, at the entry after the gap or at the path where the end is missing", () => {
    const late = safeCareerIndemnity(asked({ oldPath: [{ year: 40, indexPoints: 400 }] }));
    expect(refused(late)).toEqual(["gap comparison.oldPath.0.year"]);
    expect(messages(late)).toEqual([
      "comparison.oldPath.0.year: expected year 39, the first one missing, received 40.",
    ]);
    expect(expectedInFrench(late)).toEqual(["l'année 39, la première qui manque"]);
    const short = safeCareerIndemnity(asked({ oldPath: [{ year: 39, indexPoints: 400 }] }));
    expect(refused(short)).toEqual(["gap comparison.oldPath"]);
    expect(messages(short)).toEqual([
      "comparison.oldPath: expected the rest of the career: year 40, received nothing.",
    ]);
    expect(expectedInFrench(short)).toEqual(["la suite de la carrière : année 40"]);
    expect(articles(short)).toEqual(["Art8"]);
    expect(refused(safeCareerIndemnity(asked({ oldPath: [] })))).toEqual([
      "gap comparison.oldPath",
    ]);
  });

  it("with a year given twice, out of order, or ending before it begins", () => {
    const twice = [...path, { year: 40, indexPoints: 400 }];
    const overlap = safeCareerIndemnity(asked({ oldPath: twice }));
    expect(refused(overlap)).toEqual(["overlap comparison.oldPath.1.year"]);
    expect(articles(overlap)).toEqual(["Art8"]);
    expect(expectedInFrench(overlap)).toEqual(["rien de plus : toutes les années y sont"]);
    expect(messages(overlap)[0]).toContain("nothing more: every year is there, received 40");
    const first = { year: 39, indexPoints: 400 };
    const again = safeCareerIndemnity(asked({ oldPath: [first, first, { ...first, year: 40 }] }));
    expect(refused(again)).toEqual(["overlap comparison.oldPath.1.year"]);
    expect(expectedInFrench(again)).toEqual(["l'année 40, la première qui manque"]);
    const backwards = [
      { year: 40, indexPoints: 400 },
      { year: 39, indexPoints: 400 },
    ];
    expect(refused(safeCareerIndemnity(asked({ oldPath: backwards })))).toEqual([
      "gap comparison.oldPath.0.year",
      "overlap comparison.oldPath.1.year",
    ]);
    const reversed = safeCareerIndemnity(
      asked({ oldPath: [{ year: 40, through: 39, indexPoints: 400 }] }),
    );
    expect(refused(reversed)).toEqual(["end-before-start comparison.oldPath.0.through"]);
    expect(messages(reversed)).toEqual([
      "comparison.oldPath.0.through: expected a last year from 40 on, received 39.",
    ]);
    expect(expectedInFrench(reversed)).toEqual(["une dernière année à partir de 40"]);
  });

  it("with cadres' points for a non-cadre", () => {
    const points = { technicityPoints: 10, seniorityPoints: 5, flatRatePoints: 1 };
    const outcome = safeCareerIndemnity(asked({ oldPath: [{ ...path[0], ...points }] }));
    expect(refused(outcome)).toEqual([
      "not-a-cadre comparison.oldPath.0.technicityPoints",
      "not-a-cadre comparison.oldPath.0.seniorityPoints",
      "not-a-cadre comparison.oldPath.0.flatRatePoints",
    ]);
    expect(messages(outcome)[0]).toBe(
      'comparison.oldPath.0.technicityPoints: expected nothing here: "Aide-soignant" is not a cadre, received 10.',
    );
    expect(expectedInFrench(outcome)[0]).toBe("rien ici : « Aide-soignant » n'est pas cadre");
    expect(articles(outcome)[0]).toBe("Art8");
  });

  it("for what the pay of July 2003 would be refused, at its path", () => {
    expect(refused(safeCareerIndemnity(asked({ complements: ["specialite"] })))).toEqual([
      "not-of-metier comparison.complements.0",
    ]);
    expect(refused(safeCareerIndemnity(asked({ cadreYears: 3 })))).toEqual([
      "not-a-cadre comparison.cadreYears",
    ]);
    const career = { metier: "aide-soignant", hired: "1990-02-30" };
    expect(refused(safeCareerIndemnity(asked({ seniority: career })))).toEqual([
      "contradictory comparison.seniorityYears",
      "invalid-day comparison.seniority.hired",
    ]);
    expect(refused(safeCareerIndemnity(asked({ metier: "aide-soignante" })))).toEqual([
      "unknown-metier comparison.metier",
    ]);
  });

  it("when promotions are out of order or on one day", () => {
    const on = (day: string): object => ({ on: day, pointsGained: 1 });
    const outcome = safeCareerIndemnity({
      annexePoints: 10,
      promotions: [on("2005-01-01"), on("2005-01-01"), on("2004-01-01")],
    });
    expect(refused(outcome)).toEqual([
      "out-of-order promotions.1.on",
      "out-of-order promotions.2.on",
    ]);
    expect(messages(outcome)[0]).toBe(
      'promotions.1.on: expected a day after 2005-01-01, received "2005-01-01".',
    );
    expect(expectedInFrench(outcome)[0]).toBe("un jour après le 2005-01-01");
  });

  it("with every issue at once", () => {
    const outcome = safeCareerIndemnity({ comparison: { metier: "x" }, workingTime: 0, extra: 1 });
    expect(refused(outcome)).toEqual(
      expect.arrayContaining([
        "unknown-metier comparison.metier",
        "missing comparison.yearsDone",
        "missing comparison.attendanceBonus",
        "missing comparison.oldPath",
        "out-of-range workingTime",
        "unknown-key extra",
      ]),
    );
    expect(() => careerIndemnity({})).toThrow("annexePoints");
  });
});

describe("an estimate, whatever the path", () => {
  const oldPath = (done: number): fc.Arbitrary<readonly OldYears[]> =>
    fc
      .array(fc.integer({ min: 200, max: 900 }), { minLength: 40 - done, maxLength: 40 - done })
      .map((points) =>
        points.map((indexPoints, index) => ({ year: done + index + 1, indexPoints })),
      );
  const request = fc
    .integer({ min: 0, max: 39 })
    .chain((done) =>
      fc.record({
        yearsDone: fc.constant(done),
        seniorityYears: fc.integer({ min: 0, max: 40 }),
        attendanceBonus: fc.boolean(),
        oldPath: oldPath(done),
      }),
    )
    .map((given) => comparison(given));

  it("is never negative, and nil when the new path is nowhere below", () => {
    fc.assert(
      fc.property(request, (given) => {
        const { points, comparison: compared } = careerIndemnity({ comparison: given });
        const below = compared?.years.some(({ difference }) => difference.isNegative());
        return !points.isNegative() && (below === true || points.isZero());
      }),
      { numRuns: 60 },
    );
  });

  it("grows with the old path", () => {
    fc.assert(
      fc.property(request, fc.integer({ min: 1, max: 50 }), (given, more) => {
        const raised = given.oldPath.map((entry) => ({
          ...entry,
          indexPoints: Number(entry.indexPoints) + more,
        }));
        const before = careerIndemnity({ comparison: given }).points;
        const after = careerIndemnity({ comparison: { ...given, oldPath: raised } }).points;
        return after.greaterThan(before) || (before.isZero() && after.isZero());
      }),
      { numRuns: 60 },
    );
  });

  it("halves at half time", () => {
    fc.assert(
      fc.property(request, (given) => {
        const whole = careerIndemnity({ comparison: given });
        const half = careerIndemnity({ comparison: given, workingTime: "0.5" });
        return half.pointsDue.times(2).equals(whole.pointsDue);
      }),
      { numRuns: 30 },
    );
  });

  it("is the same whether equal years are given apart or together", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 39 }),
        fc.integer({ min: 200, max: 900 }),
        (done, points) => {
          const together = [{ year: done + 1, through: 40, indexPoints: points }];
          const apart = Array.from({ length: 40 - done }, (_, index) => ({
            year: done + index + 1,
            indexPoints: points,
          }));
          const worth = (oldPath: readonly OldYears[]): string =>
            careerIndemnity({
              comparison: comparison({ yearsDone: done, oldPath }),
            }).points.toFixed(2);
          return worth(together) === worth(apart);
        },
      ),
      { numRuns: 30 },
    );
  });
});
