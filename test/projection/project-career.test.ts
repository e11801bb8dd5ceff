import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type CareerProjectionRequest,
  computePay,
  explain,
  jsonSchemaOf,
  type ProjectedSituation,
  projectCareer,
  safeProjectCareer,
} from "../../src/index.js";
import { articles, expectedInFrench, messages, refused } from "../reading/refused.js";

const situation: ProjectedSituation = {
  metier: "aide-soignant",
  career: { metier: "aide-soignant", hired: "2003-07-01" },
};

const request: CareerProjectionRequest = {
  from: "2003-07",
  pointValue: "4.151",
  law: "as-signed",
  situation,
};

function asked(changes: object, base: object = request): unknown {
  return { ...base, ...changes };
}

describe("a projection of whoever is not there, or was not in place", () => {
  const since = { ...situation, career: { ...situation.career, hired: "2004-01-01" } };
  const told = (own: object): readonly string[] => {
    const outcome = safeProjectCareer(asked({ from: "2004-07", years: 1, situation: own }));
    return outcome.ok ? [] : outcome.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
  };

  it("refuses the career indemnity of somebody hired since 1 July 2003", () => {
    expect(told({ ...since, careerIndemnityPoints: "10" })).toEqual([
      "outside-employment situation.careerIndemnityPoints",
    ]);
    expect(told(since)).toEqual([]);
  });

  it("stops at the departure", () => {
    expect(told({ ...since, career: { ...since.career, left: "2004-10-15" } })).toEqual([
      "outside-employment situation.career.left",
    ]);
    expect(told({ ...since, career: { ...since.career, left: "2005-06-30" } })).toEqual([]);
  });
});

describe("the years of the second Ségur indemnity, ahead", () => {
  // 484 × 4.58 = 2 216.72; 34 % = 753.68; 58.00: 3 028.40; 238.00 more for all from 2024 on.
  const nurse = {
    metier: "formateur-ifsi",
    career: { metier: "formateur-ifsi", hired: "1987-09-09" },
  } as const;
  const paid = (from: string, more: object) =>
    projectCareer({
      ...{ from, years: 2, law: "in-force" },
      establishment: { kind: "foyer-de-vie", publicFunding: true },
      situation: { ...nurse, ...more },
    } as CareerProjectionRequest);
  const steps = ({ situations: [{ milestones }] }: ReturnType<typeof paid>) =>
    milestones.map(({ on, monthlyPay }) => [on, monthlyPay.toFixed(2)]);

  it("grow from the first month: 58 euros for 14 years, 62 for 15", () => {
    expect(steps(paid("2023-02", { segur: { years: 14 } }))).toEqual([
      ["2023-02-01", "3028.40"],
      ["2024-01-01", "3266.40"],
      ["2024-02-01", "3270.40"],
    ]);
  });

  const promoted = (years: number, more: object = { before: {} }) => ({
    ...{ from: "2023-02", years: 2, law: "in-force" },
    establishment: { kind: "foyer-de-vie", publicFunding: true },
    situation: {
      metier: "aide-soignant",
      career: { metier: "aide-soignant", hired: "2016-02-01" },
      segur: { years: 3 },
      promotions: [
        { on: "2023-06-01", metier: "infirmier-de-ou-autorise", segur: { years }, ...more },
      ],
    },
  });

  it("grow from the promotion that tells them: 62 euros for 20 years, 70 for 21", () => {
    const pays = (years: number) =>
      projectCareer(promoted(years) as CareerProjectionRequest).situations[0].milestones.map(
        ({ on, monthlyPay }) => [on, Number(monthlyPay.toFixed(2))] as const,
      );
    const [one, other] = [pays(19), pays(20)];
    expect(other.map(([on]) => on)).toEqual(one.map(([on]) => on));
    // A step of seniority falls on 1 June 2024 too.
    expect(other.map(([on, pay], place) => [on, pay - (one[place]?.[1] ?? 0)])).toEqual([
      ["2023-02-01", 0],
      ["2023-05-01", 0],
      ["2023-06-01", 0],
      ["2024-06-01", 8],
    ]);
  });

  it("tells what a promotion to come lacks where the situation has it", () => {
    expect(refused(safeProjectCareer(promoted(20, {})))).toEqual([
      "missing situation.promotions.0.before",
    ]);
  });
});

describe("a career ahead", () => {
  it("looks forty years ahead unless told, seniority stopping at thirty per cent", () => {
    const { situations, from, to, difference } = projectCareer(request);
    const [{ years, total, milestones }] = situations;
    expect([from, to, years.length, difference]).toEqual(["2003-07", "2043-06", 40, undefined]);
    expect(years[29]?.coefficient.toFixed(2)).toBe("452.79"); // 351 × 1.29
    expect(years[30]?.coefficient.toFixed(2)).toBe("456.30"); // 351 × 1.30
    expect(years[39]?.monthlyPay.toFixed(2)).toBe("1894.10");
    expect(years[39]?.cumulative.toFixed(2)).toBe(total.toFixed(2));
    expect(milestones.map(({ on }) => on)).toEqual(
      Array.from({ length: 31 }, (_, year) => `${2003 + year}-07-01`),
    );
    expect(milestones[0]?.seniorityRate.toFixed()).toBe("0");
    expect(milestones[0]?.majorationRate).toBeUndefined();
  });

  it("pays each month as computePay does, whatever the month", () => {
    const months = fc.integer({ min: 0, max: 119 });
    const { situations } = projectCareer({ ...request, years: 10 });
    fc.assert(
      fc.property(months, (count) => {
        const month = `${2003 + Math.floor((count + 6) / 12)}-${String(((count + 6) % 12) + 1).padStart(2, "0")}`;
        const slip = computePay({
          metier: "aide-soignant",
          month,
          seniority: situation.career,
          pointValue: "4.151",
        });
        const paid = situations[0].milestones.findLast(({ paidFrom }) => paidFrom <= month);
        return slip.gross.equals(paid?.monthlyPay ?? 0);
      }),
      { numRuns: 40 },
    );
  });

  it("names its working year by year", () => {
    const projection = projectCareer({ ...request, years: 2, comparedWith: situation });
    expect(projection.steps.map(({ id, label }) => `${id} ${label.fr}`)).toEqual([
      "SITUATION_1_YEAR_1 Année 1, à partir de juillet 2003 (situation 1)",
      "SITUATION_1_YEAR_2 Année 2, à partir de juillet 2004 (situation 1)",
      "SITUATION_1_TOTAL Total de la carrière (situation 1)",
      "SITUATION_2_YEAR_1 Année 1, à partir de juillet 2003 (situation 2)",
      "SITUATION_2_YEAR_2 Année 2, à partir de juillet 2004 (situation 2)",
      "SITUATION_2_TOTAL Total de la carrière (situation 2)",
      "DIFFERENCE Différence entre les deux situations",
    ]);
    expect(projection.steps[0]?.label.en).toBe("Year 1, from July 2003 (situation 1)");
    expect(projection.difference?.total.toFixed(2)).toBe("0.00");
    expect(projection.readings).toContainEqual({ id: "R1", choice: "each-line" });
    expect(explain(projection, "fr")).toContain("total de la carrière (situation 2)");
  });

  it("shows the majoration of a cadre, and a promotion that makes one", () => {
    const career = { metier: "technicien-administratif", hired: "1993-07-01" } as const;
    const promoted: ProjectedSituation = {
      title: "promu en 2005",
      metier: "technicien-administratif",
      career,
      workingTime: "0.5",
      promotions: [{ on: "2005-07-15", metier: "cadre-administratif-niveau-1", complements: [] }],
    };
    const { situations } = projectCareer({ ...request, years: 4, situation: promoted });
    const [{ title, milestones, years }] = situations;
    expect(title).toBe("promu en 2005");
    expect(
      milestones.map(({ on, paidFrom, metier, seniorityRate, majorationRate }) =>
        [on, paidFrom, metier, seniorityRate, majorationRate ?? "–"].join(" "),
      ),
    ).toEqual([
      "2003-07-01 2003-07 Technicien administratif 10 –",
      "2004-07-01 2004-07 Technicien administratif 11 –",
      "2005-07-01 2005-07 Technicien administratif 12 –",
      "2005-07-15 2005-08 Cadre administratif niveau 1 12 12",
      "2006-07-01 2006-07 Cadre administratif niveau 1 13 13",
    ]);
    // 493 × (1 + 13 % + 13 %) = 621.18; 493 × 4.151 × 0.5 = 1 023.22 + 133.02 twice
    expect(years[3]?.coefficient.toFixed(2)).toBe("621.18");
    expect(years[3]?.monthlyPay.toFixed(2)).toBe("1289.26");
  });

  it("has no milestone for a change that is paid only after the last month", () => {
    const milestones = (hired: string): readonly string[] =>
      projectCareer({
        ...request,
        years: 1,
        situation: { ...situation, career: { metier: "aide-soignant", hired } },
      }).situations[0].milestones.map(({ on, paidFrom, coefficient }) =>
        [on, paidFrom, coefficient].join(" "),
      );
    // 351 × 1.02; the third per cent of the second is paid from July 2004 on
    expect(milestones("2001-06-01")).toEqual([
      "2003-07-01 2003-07 358.02",
      "2004-06-01 2004-06 361.53",
    ]);
    expect(milestones("2001-06-02")).toEqual(["2003-07-01 2003-07 358.02"]);
  });

  it("keeps the promotions already lived beside those to come", () => {
    const lived = { on: "2002-01-01", from: "employe-administratif", to: "redacteur" } as const;
    const career = {
      metier: "employe-administratif",
      hired: "1999-07-01",
      promotions: [lived],
    } as const;
    const ahead = { on: "2004-07-01", metier: "chef-de-bureau" } as const;
    const { situations } = projectCareer({
      ...request,
      years: 2,
      situation: { metier: "redacteur", career, promotions: [ahead] },
    });
    expect(situations[0].years.map(({ coefficient }) => coefficient.toFixed(2))).toEqual([
      "456.56", // 439 × 1.04
      "513.70", // a chef de bureau is a cadre: 467 × (1 + 5 % + 5 %)
    ]);
  });

  it("takes what facts grant, or goes on without what they leave undecided", () => {
    const clerk = {
      metier: "employe-administratif",
      career: { metier: "employe-administratif", hired: "2003-07-01" },
    } as const;
    const coefficient = (more: Partial<ProjectedSituation>): string | undefined =>
      projectCareer({
        ...request,
        years: 1,
        situation: { ...clerk, ...more },
      }).situations[0].years[0]?.coefficient.toFixed();
    const diplomas = ["cap-d-employe-de-bureau"] as const;
    const undecided = "go-on-without";
    expect(coefficient({ facts: { diplomas }, undecided })).toBe("339"); // 329 + 10
    expect(coefficient({ facts: {}, undecided })).toBe("329");
    const refusing = { ...clerk, facts: {}, undecided: "refuse" };
    expect(refused(safeProjectCareer(asked({ situation: refusing })))).toEqual([
      "undecided situation.facts",
    ]);
  });

  it("pays the functional bonuses named, which are no part of the coefficient", () => {
    const paid = { ...situation, functionalBonuses: ["personnes-agees"] } as const;
    const { situations } = projectCareer({ ...request, years: 1, situation: paid });
    const [year] = situations[0].years;
    expect(year?.coefficient.toFixed()).toBe("351");
    expect(year?.monthlyPay.toFixed(2)).toBe("1502.66"); // 1 457.00 + 11 × 4.151
  });

  it("takes the readings chosen: a month in two parts (R38)", () => {
    const career = { metier: "aide-soignant", hired: "2002-09-16" } as const;
    const { situations } = projectCareer({
      ...request,
      years: 1,
      situation: { ...situation, career },
      readings: { R38: "split" },
    });
    expect(situations[0].slips.map(({ month, gross }) => `${month} ${gross.toFixed(2)}`)).toEqual([
      "2003-07 1457.00",
      "2003-09 1464.29", // 1 457.00 + 1 % of it for 15 days of 30
      "2003-10 1471.57",
    ]);
  });

  it("takes the readings chosen into the coefficient, too: a majoration that compounds (R2)", () => {
    const metier = "cadre-administratif-niveau-1";
    const { situations } = projectCareer({
      ...request,
      years: 1,
      situation: { metier, career: { metier, hired: "1993-07-01" } },
      readings: { R2: "compounded" },
    });
    const [year] = situations[0].years;
    expect(year?.coefficient.toFixed(2)).toBe("596.53"); // 493 × 1.10 × 1.10
    expect(year?.monthlyPay.toFixed(2)).toBe("2476.19"); // 2 046.44 + 204.64 + 225.11
  });

  it("pays each point value from its month on, those of other years left out", () => {
    const pointValue = [
      { from: "2003-01", value: "4.1" },
      { from: "2004-01", value: "4.2" },
      { from: "2005-07", value: "4.3" },
    ];
    const projection = projectCareer({ ...request, years: 2, pointValue });
    const [{ slips, milestones, years }] = projection.situations;
    expect(slips.map(({ month, gross }) => `${month} ${gross.toFixed(2)}`)).toEqual([
      "2003-07 1439.10", // 351 × 4.1
      "2004-01 1474.20", // 351 × 4.2
      "2004-07 1488.94", // 1 % more
    ]);
    expect(milestones.map(({ on, pointValue: value }) => `${on} ${value}`)).toEqual([
      "2003-07-01 4.1",
      "2004-01-01 4.2",
      "2004-07-01 4.2",
    ]);
    expect(years.map(({ yearlyPay }) => yearlyPay.toFixed(2))).toEqual(["17479.80", "17867.28"]);
    const words = explain(projection, "en").replaceAll("\u00a0", " ");
    expect(words).toContain("  €1,439.10 × 6 months + €1,474.20 × 6 months = €17,479.80\n");
    expect(words).toContain("  €1,488.94 × 12 months = €17,867.28\n");
  });

  it("shows a promotion to a métier of the same coefficient", () => {
    const promotions = [{ on: "2004-01-01", metier: "auxiliaire-de-puericulture" }] as const;
    const promoted = { ...situation, promotions };
    const { situations } = projectCareer({ ...request, years: 1, situation: promoted });
    expect(situations[0].milestones.map(({ on, metier }) => `${on} ${metier}`)).toEqual([
      "2003-07-01 Aide-soignant",
      "2004-01-01 Auxiliaire de puériculture",
    ]);
  });

  it("pays what a promotion within the métier brings from its own month on", () => {
    const milestones = (promoted: ProjectedSituation): readonly string[] =>
      projectCareer({ ...request, years: 1, situation: promoted }).situations[0].milestones.map(
        ({ on, coefficient, monthlyPay }) => `${on} ${coefficient} ${monthlyPay.toFixed(2)}`,
      );
    const bonus = { functionalBonuses: ["personnes-agees"] } as const;
    expect(
      milestones({
        ...situation,
        promotions: [{ on: "2004-01-01", metier: "aide-soignant", ...bonus }],
      }),
    ).toEqual(["2003-07-01 351 1457.00", "2004-01-01 351 1502.66"]); // + 11 × 4.151
    const diploma = { complements: ["cap-d-employe-de-bureau-ou-bep"] } as const;
    expect(
      milestones({
        metier: "employe-administratif",
        career: { metier: "employe-administratif", hired: "2003-06-30" },
        careerIndemnityPoints: "20",
        definitive: true,
        promotions: [{ on: "2004-01-01", metier: "employe-administratif", ...diploma }],
      }),
    ).toEqual([
      "2003-07-01 329 1448.70", // 1 365.68 + 20 × 4.151
      "2004-01-01 339 1448.70", // 1 407.19 + 10 × 4.151: the indemnity falls by what the diploma brings
    ]);
  });

  it("pays half of the career indemnity until June 2004, where no differential indemnity is held", () => {
    const held = (definitive?: boolean): unknown => ({
      ...request,
      years: 2,
      situation: {
        metier: "aide-soignant",
        career: { metier: "aide-soignant", hired: "2002-01-01" },
        careerIndemnityPoints: "10",
        ...(definitive === undefined ? {} : { definitive }),
      },
    });
    const pays = (definitive: boolean): readonly string[] => {
      const { situations } = projectCareer(held(definitive) as CareerProjectionRequest);
      return situations[0].slips.map(({ month, lines }) => {
        const line = lines.find(({ code }) => code === "CAREER_INDEMNITY");
        return `${month} ${line?.amount.toFixed(2)}`;
      });
    };
    expect(pays(false)).toEqual([
      "2003-07 20.76",
      "2004-01 20.76",
      "2004-07 41.51",
      "2005-01 41.51",
    ]);
    expect(pays(true)).toEqual(["2003-07 41.51", "2004-01 41.51", "2005-01 41.51"]);
    const untold = safeProjectCareer(held());
    expect(untold.ok ? [] : untold.issues.map(({ code, path }) => [code, path])).toEqual([
      ["missing", ["situation", "definitive"]],
    ]);
  });

  it("shows a point value that moves no cent", () => {
    const pointValue = ["4.151", "4.1511"].map((value, index) => ({
      from: ["2003-07", "2004-01"][index] as string,
      value,
    }));
    const hardly = { ...situation, workingTime: "0.01" };
    const { situations } = projectCareer({ ...request, years: 1, pointValue, situation: hardly });
    expect(
      situations[0].milestones.map((each) => `${each.pointValue} ${each.monthlyPay.toFixed(2)}`),
    ).toEqual(["4.151 14.57", "4.1511 14.57"]); // 3.51 points
  });

  it("counts what a promotion brings in the first month that it pays whole, each its own part", () => {
    const left = (...promotions: ProjectedSituation["promotions"] & object): readonly string[] =>
      projectCareer({
        ...request,
        years: 2,
        situation: {
          metier: "aide-soignant",
          career: { metier: "aide-soignant", hired: "2002-08-01" },
          careerIndemnityPoints: "60",
          definitive: true,
          promotions,
        },
      })
        .steps.filter(({ id }) => id.includes("AFTER_PROMOTION"))
        .map(({ result }) => result.toFixed(2));
    const metier = "technicien-administratif";
    expect(left({ on: "2004-07-01", metier })).toEqual(["18.59"]); // 60 − (392 − 351) × 1.01
    expect(left({ on: "2004-07-02", metier })).toEqual(["18.18"]); // × 1.02, from August on
    const next = { on: "2004-07-20", metier: "employe-administratif" } as const;
    expect(left({ on: "2004-07-02", metier }, next)).toEqual(["18.18", "18.18"]);
  });

  it("reduces the career indemnity by what a later promotion brings, never by what it loses", () => {
    const up = { on: "2004-07-01", metier: "technicien-administratif" } as const;
    const down = { on: "2005-07-02", metier: "employe-administratif" } as const;
    const { steps } = projectCareer({
      ...request,
      years: 3,
      situation: {
        metier: "aide-soignant",
        career: { metier: "aide-soignant", hired: "2003-06-30" },
        careerIndemnityPoints: "60",
        definitive: true,
        promotions: [up, down],
      },
    });
    const left = steps.filter(({ id }) => id.includes("CAREER_INDEMNITY") || id.includes("AFTER"));
    expect(left.map(({ id, result }) => `${id} ${result}`)).toEqual([
      "SITUATION_1_CAREER_INDEMNITY 60",
      "SITUATION_1_AFTER_PROMOTION_1 18.59", // 60 − (392 − 351) × 1.01
      "SITUATION_1_AFTER_PROMOTION_2 18.59",
    ]);
    expect(left[0]?.label.fr).toBe("Points d'indemnité de carrière");
  });

  it("tells in its JSON Schema that the point value is one, or a list by months", () => {
    const accepts = new Ajv2020({ strict: false }).compile(jsonSchemaOf("careerProjectionRequest"));
    const path = [{ from: "2003-07", value: "4.151" }];
    for (const pointValue of ["4.151", 4.151, path]) {
      expect(accepts({ ...request, pointValue })).toBe(true);
    }
    expect(accepts({ ...request, pointValue: { from: "2003-07", value: "4.151" } })).toBe(false);
  });

  it("says when the second situation has caught the first up", () => {
    const late: ProjectedSituation = {
      metier: "employe-administratif",
      career: { metier: "employe-administratif", hired: "2003-07-01" },
      promotions: [{ on: "2005-07-01", metier: "redacteur" }],
    };
    const { difference } = projectCareer({ ...request, years: 6, comparedWith: late });
    expect(difference?.years.map(({ cumulative }) => cumulative.isNegative())).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(difference?.paysBackIn).toBe(3);
    const ahead: ProjectedSituation = {
      ...situation,
      promotions: [
        { on: "2004-07-01", metier: "employe-administratif" },
        { on: "2006-07-01", metier: "redacteur" },
      ],
    };
    const clerk: ProjectedSituation = {
      metier: "employe-administratif",
      complements: ["cap-d-employe-de-bureau-ou-bep"],
      career: { metier: "employe-administratif", hired: "2003-07-01" },
    };
    const fallen = projectCareer({
      ...request,
      years: 4,
      situation: clerk,
      comparedWith: ahead,
    }).difference;
    expect(fallen?.years.map(({ cumulative }) => cumulative.toFixed(2))).toEqual([
      "597.72", // 17 484.00 − 16 886.28
      "94.68", // 16 552.08 − 17 055.12 less
      "-413.40", // 16 715.88 − 17 223.96 less
      "4717.20", // 22 523.52 − 17 392.92 more
    ]);
    expect(fallen?.paysBackIn).toBe(4);
    const never = projectCareer({ ...request, years: 2, comparedWith: late });
    expect(never.difference?.paysBackIn).toBeUndefined();
    expect(never.difference?.years[0]?.monthlyPay.toFixed(2)).toBe("-91.32"); // 1 365.68 − 1 457.00
  });
});

describe("a career ahead, by the law in force", () => {
  const told = (asked: CareerProjectionRequest): readonly string[] =>
    projectCareer(asked).situations[0].milestones.map(
      ({ on, seniorityRate, pointValue, monthlyPay }) =>
        [on, seniorityRate, pointValue, monthlyPay.toFixed(2)].join(" "),
    );

  it("goes through the switches of 2012 and 2014, at the sourced values of the point", () => {
    // 351 × 4.403 = 1 545.45: + 13 % 200.91, 14 % 216.36, 15 % 231.82, 16 % 247.27. In December 2012
    // the 14 % held stay; the table gives 15 % at 15 years, then 16 % at 16 in that of November 2014.
    const aideSoignant: ProjectedSituation = {
      metier: "aide-soignant",
      career: { metier: "aide-soignant", hired: "1998-03-01" },
    };
    expect(told({ from: "2012-01", years: 4, situation: aideSoignant })).toEqual([
      "2012-01-01 13 4.403 1746.36",
      "2012-03-01 14 4.403 1761.81",
      "2013-03-01 15 4.403 1777.27",
      "2014-11-01 16 4.403 1792.72",
    ]);
  });

  it("pays what was known on a day, and what was signed", () => {
    const asked: CareerProjectionRequest = { from: "2012-06", years: 1, situation };
    const grossIn = (law: CareerProjectionRequest["law"] & {}): string =>
      told({ ...asked, law }).at(-1) as string;
    // On 3 January 2013 nobody knew the recommendation: 9 years are 9 % in either text, 1 684.54.
    expect(grossIn({ knownOn: "2013-01-03" })).toBe("2012-07-01 9 4.403 1684.54");
    expect(grossIn("as-signed")).toBe("2012-07-01 9 4.403 1684.54");
  });

  it("asks for what a later month needs: the kind of establishment, the point of the future", () => {
    const nurse: ProjectedSituation = {
      metier: "infirmier-de-ou-autorise",
      career: { metier: "infirmier-de-ou-autorise", hired: "2020-01-01" },
    };
    const outcome = safeProjectCareer({ from: "2025-06", years: 1, situation: nurse });
    expect(refused(outcome)).toEqual(["missing establishment.kind", "no-sourced-value pointValue"]);
  });
});

describe("a projection is refused", () => {
  it("before the scheme, without a point value or with one that begins late", () => {
    expect(refused(safeProjectCareer(asked({ from: "2003-06" })))).toEqual(["before-scheme from"]);
    const early = safeProjectCareer(asked({ from: "2003-06" }));
    expect(messages(early)).toEqual([
      'from: expected a month from 2003-07 on, received "2003-06".',
    ]);
    expect(expectedInFrench(early)).toEqual(["un mois à partir de 2003-07"]);
    expect(articles(early)).toEqual(["Art16"]);
    const none = safeProjectCareer(asked({ pointValue: [] }));
    expect(refused(none)).toEqual(["gap pointValue"]);
    const late = safeProjectCareer(asked({ pointValue: [{ from: "2003-08", value: 4 }] }));
    expect(refused(late)).toEqual(["gap pointValue.0.from"]);
    expect(messages(late)).toEqual([
      'pointValue.0.from: expected a point value from the first month on, 2003-07, received "2003-08".',
    ]);
    expect(expectedInFrench(late)).toEqual(["une valeur du point dès le premier mois, 2003-07"]);
    const { pointValue: _, ...bare } = request;
    const absent = safeProjectCareer(bare);
    expect(refused(absent)).toEqual(["unsettled-day actDays", "no-sourced-value pointValue"]);
  });

  it("with point values out of order", () => {
    const path = ["2003-07", "2004-01", "2004-01"].map((from) => ({ from, value: 4 }));
    const outcome = safeProjectCareer(asked({ pointValue: path }));
    expect(refused(outcome)).toEqual(["out-of-order pointValue.2.from"]);
    expect(messages(outcome)).toEqual([
      'pointValue.2.from: expected a month after 2004-01, received "2004-01".',
    ]);
    expect(expectedInFrench(outcome)).toEqual(["un mois après 2004-01"]);
    const { from: _, ...bare } = request;
    expect(refused(safeProjectCareer({ ...bare, pointValue: path }))).toEqual(["missing from"]);
  });

  it("over more than forty years, or none", () => {
    expect(refused(safeProjectCareer(asked({ years: 41 })))).toEqual(["out-of-range years"]);
    expect(refused(safeProjectCareer(asked({ years: 0 })))).toEqual(["out-of-range years"]);
    expect(refused(safeProjectCareer(undefined))).toEqual(["missing "]);
    expect(() => projectCareer(asked({ years: 0 }) as CareerProjectionRequest)).toThrow("years");
  });

  it("for what a career or a month of it would be refused, at its path, in both situations", () => {
    const wrong = { ...situation, complements: ["specialite"] };
    const outcome = safeProjectCareer(
      asked({
        situation: wrong,
        comparedWith: { ...situation, career: { metier: "aide-soignant", hired: "2003-02-30" } },
      }),
    );
    expect(refused(outcome)).toEqual([
      "invalid-day comparedWith.career.hired",
      "not-of-metier situation.complements.0",
    ]);
    const other = safeProjectCareer(
      asked({ situation: { ...situation, workingTime: 2 }, comparedWith: wrong }),
    );
    expect(refused(other)).toEqual([
      "out-of-range situation.workingTime",
      "not-of-metier comparedWith.complements.0",
    ]);
    const cadre = safeProjectCareer(
      asked({ situation: { ...situation, metier: "cadre-administratif-niveau-1" } }),
    );
    expect(refused(cadre)).toEqual(["contradictory situation.career.metier"]);
  });

  it("for what is wrong with a career though the months looked at are wrong too", () => {
    const suspensions = [{ from: "2004-03-01", until: "2004-02-01", assimilated: true }];
    const promotions = ["2006-01-01", "2005-01-01"].map((on) => ({ on, metier: "aide-soignant" }));
    const career = { ...situation.career, suspensions };
    expect(
      refused(
        safeProjectCareer(
          asked({ from: "2003-06", situation: { ...situation, career, promotions } }),
        ),
      ),
    ).toEqual([
      "before-scheme from",
      "out-of-order situation.promotions.1.on",
      "end-before-start situation.career.suspensions.0.until",
    ]);
  });

  it("for a career as the readings chosen have it, the months being wrong", () => {
    const metier = { extinction: "assistant-social-moniteur-d-ecole" };
    const reclassement = {
      coefficient: "500",
      seniorityPoints: "60",
      technicityPoints: "25",
      lastChange: "2002-10-01",
    };
    const held = { metier, career: { metier, hired: "1990-05-01", reclassement } };
    const told = (readings: object): readonly string[] =>
      refused(safeProjectCareer(asked({ from: "2003-06", situation: held, readings })));
    expect(told({ R33: "cadre" })).toEqual(["before-scheme from"]);
    expect(told({})).toEqual(["before-scheme from", "not-a-cadre situation.career.reclassement"]);
  });

  it("for a career whose shape is wrong, whatever is to come", () => {
    const promotions = [{ on: "2005-01-01", metier: "redacteur" }];
    const shaped = (career: unknown): readonly string[] => [
      ...refused(safeProjectCareer(asked({ situation: { ...situation, career } }))),
      ...refused(safeProjectCareer(asked({ situation: { ...situation, career, promotions } }))),
    ];
    for (const career of [null, "1990"]) {
      const issue = "invalid-type situation.career";
      expect(shaped(career)).toEqual([issue, issue]);
    }
    const list = "invalid-type situation.career.promotions";
    expect(shaped({ ...situation.career, promotions: 3 })).toEqual([list, list]);
  });

  it("for what is wrong with a period of the career, at its own place", () => {
    const suspensions = [{ from: "2004-03-01", until: "2004-02-01", assimilated: true }];
    const career = { ...situation.career, suspensions };
    expect(refused(safeProjectCareer(asked({ situation: { ...situation, career } })))).toEqual([
      "end-before-start situation.career.suspensions.0.until",
    ]);
  });

  it("for everything that is wrong with a month, of every job", () => {
    const wrong = {
      ...situation,
      complements: ["specialite"],
      functionalBonuses: ["xyz"],
      promotions: [{ on: "2005-07-01", metier: "redacteur", complements: ["acca"] }],
    };
    expect(refused(safeProjectCareer(asked({ situation: wrong })))).toEqual([
      "not-of-metier situation.complements.0",
      "unknown-functional-bonus situation.functionalBonuses.0",
      "unknown-complement situation.promotions.0.complements.0",
    ]);
  });

  it("for what is wrong with a promotion, at its own place", () => {
    const promotions = (list: readonly object[]): unknown =>
      asked({ situation: { ...situation, promotions: list } });
    const twice = promotions([
      { on: "2005-01-01", metier: "redacteur" },
      { on: "2004-01-01", metier: "comptable" },
    ]);
    const disorder = safeProjectCareer(twice);
    expect(refused(disorder)).toEqual(["out-of-order situation.promotions.1.on"]);
    expect(messages(disorder)).toEqual([
      'situation.promotions.1.on: expected a day after 2005-01-01, received "2004-01-01".',
    ]);
    expect(expectedInFrench(disorder)).toEqual(["un jour après le 2005-01-01"]);
    const oneDay = promotions([
      { on: "2005-01-01", metier: "redacteur" },
      { on: "2005-01-01", metier: "comptable" },
    ]);
    expect(refused(safeProjectCareer(oneDay))).toEqual(["out-of-order situation.promotions.1.on"]);
    const elsewhere = asked({
      situation: {
        ...situation,
        career: { metier: "comptable", hired: "2003-07-01" },
        promotions: [{ on: "2005-01-01", metier: "redacteur" }],
      },
    });
    expect(refused(safeProjectCareer(elsewhere))).toEqual(["gap situation.promotions.0.metier"]);
    const same = promotions([{ on: "2005-01-01", metier: "aide-soignant" }]);
    expect(safeProjectCareer(same).ok).toBe(true);
    const old = promotions([{ on: "1999-01-01", metier: "redacteur" }]);
    expect(refused(safeProjectCareer(old))[0]).toMatch(/ situation\.promotions\.0\.on$/);
    const job = promotions([{ on: "2005-01-01", metier: "redacteur", complements: ["acca"] }]);
    expect(refused(safeProjectCareer(job))).toEqual([
      "unknown-complement situation.promotions.0.complements.0",
    ]);
    const time = asked({
      situation: {
        ...situation,
        workingTime: "0.5",
        promotions: [{ on: "2005-01-01", metier: "aide-soignant" }],
      },
    });
    expect(safeProjectCareer(time).ok).toBe(true);
    const lived = { ...situation.career, promotions: [{ on: "2003-07-01", from: "x", to: "y" }] };
    const past = asked({
      situation: {
        ...situation,
        career: lived,
        promotions: [{ on: "2005-01-01", metier: "redacteur" }],
      },
    });
    expect(refused(safeProjectCareer(past))[0]).toMatch(
      /^unknown-metier situation\.career\.promotions\.0/,
    );
    const early = {
      metier: "redacteur",
      career: {
        metier: "employe-administratif",
        hired: "1999-07-01",
        promotions: [{ on: "2002-01-01", from: "employe-administratif", to: "redacteur" }],
      },
      promotions: [{ on: "1998-07-01", metier: "comptable" }],
    };
    expect(refused(safeProjectCareer(asked({ situation: early })))).toEqual([
      "outside-employment situation.promotions.0.on",
      "gap situation.promotions.0.metier",
      "gap situation.career.promotions.0.from",
    ]);
  });
});
