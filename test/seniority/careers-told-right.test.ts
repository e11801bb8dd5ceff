import { describe, expect, it } from "vitest";
import { computePay } from "../../src/pay/compute-pay.js";
import type { Career, Reclassement, Suspension } from "../../src/seniority/career.js";
import { computeSeniority, safeComputeSeniority } from "../../src/seniority/compute-seniority.js";

const standing = (career: Career, on: string, readings = {}) => {
  const { seniority, cadreMajoration } = computeSeniority(career, on, readings);
  return [seniority.rate, cadreMajoration?.rate].map((rate) => rate?.toString());
};

describe("points converted on 1 July 2003", () => {
  const converted = (lastChange: string, rest: Partial<Career> = {}): Career => ({
    metier: "cadre-administratif-niveau-1",
    hired: "1990-05-01",
    reclassement: {
      coefficient: "500",
      seniorityPoints: "60",
      technicityPoints: "25",
      lastChange,
    } satisfies Reclassement,
    ...rest,
  });

  it("give one division, however long ago they last changed: 60 ÷ 500 and 25 ÷ 500", () => {
    const slip = computePay({
      metier: "cadre-administratif-niveau-1",
      month: "2003-07",
      seniority: converted("2000-06-01"),
    });
    // 493 × 4.151 = 2 046.44; 12 % 245.57, 5 % 102.32
    expect(slip.lines.map(({ amount }) => amount.toFixed(2))).toEqual([
      "2046.44",
      "245.57",
      "102.32",
    ]);
    expect(slip.gross.toFixed(2)).toBe("2394.33");
  });

  it("step next on the anniversary of their last change, or a year after the conversion", () => {
    const career = converted("2000-06-01");
    expect(standing(career, "2004-05-31")).toEqual(["12", "5"]);
    expect(standing(career, "2004-06-01")).toEqual(["13", "6"]);
    const later = { R172: "a-year-later" };
    expect(standing(career, "2004-06-30", later)).toEqual(["12", "5"]);
    expect(standing(career, "2004-07-01", later)).toEqual(["13", "6"]);
  });

  it("step sooner by the periods neutralised or held back, each day once", () => {
    // 2003-06-01 less the 92 days of June to August 2002; then less 30 days more
    const neutralised = [{ from: "2002-06-01", lastDay: "2002-08-31" }] as const;
    const career = converted("2000-06-01", { neutralised });
    expect(standing(career, "2004-02-29")[0]).toBe("12");
    expect(standing(career, "2004-03-01")).toEqual(["13", "6"]);
    const both = converted("2000-06-01", {
      neutralised,
      heldBack: [{ from: "2002-08-01", lastDay: "2002-09-30" }],
    });
    expect(standing(both, "2004-01-30")[0]).toBe("13");
    expect(standing(both, "2004-01-29")[0]).toBe("12");
    const { steps } = computeSeniority(both, "2004-01-31");
    const sooner = steps.find(({ id }) => id === "seniority-converted-sooner");
    expect([sooner?.result.toString(), sooner?.articles]).toEqual(["122", ["Art12", "Art7"]]);
    const held = converted("2000-06-01", { heldBack: neutralised });
    const [only] = computeSeniority(held, "2004-01-31").steps.filter(({ id }) =>
      id.endsWith("-sooner"),
    );
    expect(only?.articles).toEqual(["Art7"]);
  });

  it("step a day later where a 29 February is crossed and the days come off the step (R250)", () => {
    // 122 days: 1 June 2003 less them is 30 January 2003, 1 June 2004 less them 31 January 2004
    const restored = [{ from: "2002-06-01", lastDay: "2002-09-30" }] as const;
    const career = converted("2000-06-01", { neutralised: restored });
    expect(standing(career, "2004-01-30")).toEqual(["13", "6"]);
    expect(standing(career, "2004-01-30", { R250: "next-step" })).toEqual(["12", "5"]);
    expect(standing(career, "2004-01-31", { R250: "next-step" })).toEqual(["13", "6"]);
    // 195 days: 15 March 2003 less them is 1 September 2002; 15 March 2004 less them 2 September
    // 2003. September at 13 % and 6 % of 2 046.44, or at 12 % and 5 %
    const request = {
      metier: "cadre-administratif-niveau-1",
      month: "2003-09",
      seniority: converted("2003-03-15", {
        neutralised: [{ from: "2002-12-18", lastDay: "2003-06-30" }],
      }),
    } as const;
    const slip = computePay(request);
    expect([slip.gross.toFixed(2), slip.readings.some(({ id }) => id === "R250")]).toEqual([
      "2435.27",
      true,
    ]);
    const other = computePay({ ...request, readings: { R250: "next-step" } });
    expect(other.gross.toFixed(2)).toBe("2394.33");
  });
});

describe("the majoration of whoever was a cadre before", () => {
  const rehired: Career = {
    metier: "infirmier-de-ou-autorise",
    hired: "2000-01-01",
    priorService: [
      {
        from: "1990-01-01",
        lastDay: "1999-12-31",
        at: "agreement",
        metier: "cadre-infirmier",
        afterDiploma: true,
      },
    ],
    promotions: [{ on: "2004-01-01", from: "infirmier-de-ou-autorise", to: "cadre-infirmier" }],
  };

  it("counts the ten years of the same nature, or the four per cent kept", () => {
    expect(standing(rehired, "2004-01-01")).toEqual(["4", "10"]);
    expect(standing(rehired, "2004-01-01", { R174: "percentage-kept" })).toEqual(["4", "4"]);
    expect(computeSeniority(rehired, "2004-01-01").readings).toContainEqual({
      id: "R174",
      choice: "services",
    });
  });

  it("keeps the percentage where it gives more, and where the functions were others", () => {
    const long = { ...rehired, hired: "1985-01-01", priorService: [] };
    expect(standing(long, "2004-01-01")).toEqual(["19", "19"]);
    const short = {
      ...rehired,
      hired: "1992-01-01",
      priorService: [{ ...rehired.priorService?.[0], lastDay: "1991-12-31" }],
    } as Career;
    expect(standing(short, "2004-01-01")).toEqual(["12", "12"]);
    const [service] = rehired.priorService ?? [];
    const other = { ...rehired, priorService: [{ ...service, sameNature: false }] } as Career;
    expect(standing(other, "2004-01-01")).toEqual(["4", "4"]);
    const elsewhere = { ...rehired, priorService: [{ ...service, at: "elsewhere" }] } as Career;
    expect(standing(elsewhere, "2004-01-01")[1]).toBe("4");
  });
});

describe("a demotion", () => {
  const back: Career = {
    metier: "cadre-infirmier",
    hired: "1993-06-01",
    promotions: [
      { on: "2004-01-01", from: "cadre-infirmier", to: "infirmier-de-ou-autorise" },
      { on: "2006-01-01", from: "infirmier-de-ou-autorise", to: "cadre-infirmier" },
    ],
  };

  it("keeps the percentage of seniority and ends the majoration, or begins it again", () => {
    expect(standing(back, "2003-12-31")).toEqual(["10", "10"]);
    expect(standing(back, "2004-01-01")).toEqual(["10", undefined]);
    expect(standing(back, "2004-06-01")).toEqual(["11", undefined]);
    expect(standing(back, "2005-12-31", { R175: "anew" })).toEqual(["1", undefined]);
  });

  it("leaves the years as a cadre to a later promotion", () => {
    // 12 % of seniority on 1 January 2006; ten years and seven months as a cadre
    expect(standing(back, "2006-01-01")).toEqual(["12", "12"]);
    const anew = { R175: "anew" };
    expect(standing(back, "2006-01-01", anew)).toEqual(["2", "10"]);
  });
});

describe("a later event", () => {
  it("forbids no earlier question", () => {
    const career: Career = {
      metier: "infirmier-de-ou-autorise",
      hired: "1993-04-01",
      promotions: [{ on: "2004-03-01", from: "infirmier-de-ou-autorise", to: "cadre-infirmier" }],
    };
    expect(standing(career, "2004-02-29")).toEqual(["10", undefined]);
    expect(standing(career, "2004-03-01")).toEqual(["10", "10"]);
  });
});

describe("the month of an anniversary", () => {
  const pay = (R38: "first-day" | "split" | "whole-month", seniority: Career) =>
    computePay({
      metier: "infirmier-de-ou-autorise",
      month: "2003-09",
      seniority,
      readings: { R38 },
    }).gross.toFixed(2);
  const nurse: Career = { metier: "infirmier-de-ou-autorise", hired: "1991-09-15" };

  it("takes the rate of its first day, both, or the new one throughout", () => {
    expect(pay("first-day", nurse)).toBe("2197.83");
    expect(pay("split", nurse)).toBe("2208.39");
    expect(pay("whole-month", nurse)).toBe("2217.63");
  });

  it("takes no rate of a métier that is held from a later day only", () => {
    const promoted: Career = {
      ...nurse,
      promotions: [{ on: "2003-09-20", from: "infirmier-de-ou-autorise", to: "cadre-infirmier" }],
    };
    expect(pay("whole-month", promoted)).toBe("2217.63");
  });
});

describe("a suspension that leads to a later date", () => {
  it("is said to lead there: the date follows the hiring by 137 days", () => {
    const { steps } = computeSeniority(
      {
        metier: "aide-soignant",
        hired: "2000-01-01",
        suspensions: [{ from: "2002-01-01", lastDay: "2002-05-17", assimilated: false }],
      },
      "2004-01-01",
    );
    const moved = steps.find(({ id }) => id === "seniority-moved");
    expect(moved?.result.toString()).toBe("137");
    expect(moved?.label).toEqual({
      fr: "Jours dont le 17/05/2000 suit le 01/01/2000",
      en: "Days by which 2000-05-17 follows 2000-01-01",
    });
  });
});

describe("a suspension of which a part counts", () => {
  const leave = (assimilated: Suspension["assimilated"]): Career => ({
    metier: "aide-soignant",
    hired: "2000-01-01",
    suspensions: [{ from: "2002-01-01", lastDay: "2002-12-31", assimilated }],
  });

  it("is a full-time parental leave, of which half does: 182 of 365 days, rounded down", () => {
    const half = computeSeniority(leave("half"), "2004-01-01");
    expect(half.seniority.date).toBe("2000-07-02");
    for (const same of ["1/2", 0.5, { hours: 1, of: 2 }]) {
      expect(computeSeniority(leave(same), "2004-01-01").seniority.date).toBe("2000-07-02");
    }
    expect(computeSeniority(leave("1/3"), "2004-01-01").seniority.date).toBe("2000-09-01");
    expect(computeSeniority(leave("1"), "2004-01-01").seniority.date).toBe("2000-01-01");
    expect(half.steps[0]).toMatchObject({
      id: "assimilated-in-part-1",
      label: {
        fr: "Suspension du 01/01/2002 au 31/12/2002 : ce qui en compte",
        en: "Suspension from 2002-01-01 to 2002-12-31: what of it counts",
      },
      unit: "days",
    });
    expect(half.steps[0]?.result.toString()).toBe("182");
  });

  it("says nothing of what it counts before it begins, and contradicts no other that counts alike", () => {
    const ids = computeSeniority(
      {
        ...leave("half"),
        suspensions: [{ from: "2005-01-01", lastDay: "2005-12-31", assimilated: "half" }],
      },
      "2004-01-01",
    ).steps.map(({ id }) => id);
    expect(ids).toEqual(["seniority-years", "seniority-rate"]);
    const two = (second: unknown) =>
      safeComputeSeniority(
        {
          ...leave("half"),
          suspensions: [
            { from: "2002-01-01", lastDay: "2002-12-31", assimilated: "half" },
            { from: "2002-06-01", lastDay: "2002-12-31", assimilated: second },
          ],
        },
        "2004-01-01",
      );
    expect(two("1/2").ok).toBe(true);
    expect(two(true)).toMatchObject({
      issues: [
        {
          code: "contradictory",
          path: ["suspensions", 1, "assimilated"],
          expected: {
            en: '"half", like the suspension from 2002-01-01 to 2002-12-31 that has days in common',
          },
        },
      ],
    });
    expect(two("two thirds")).toMatchObject({ issues: [{ code: "invalid-type" }] });
    expect(two(undefined)).toMatchObject({ issues: [{ code: "missing" }] });
  });
});
