import { describe, expect, it } from "vitest";
import { changes } from "../../src/history/index.js";
import { computePay, safeComputePay } from "../../src/pay/index.js";
import { computeSeniority, safeComputeSeniority } from "../../src/seniority/index.js";

describe("the percentages above thirty of RP 2012, article 22.1", () => {
  // The law as it was known in May 2014: the text of November 2014 stops the scale.
  const law = { knownOn: "2014-05-31" } as const;
  const career = { metier: "aide-soignant", hired: "1975-06-15" } as const;

  it.each([
    ["2012-12-02", "31"],
    ["2014-11-30", "31"],
    ["2014-12-01", "32"],
    ["2016-11-30", "32"],
    ["2016-12-01", "33"],
    ["2018-11-30", "33"],
    ["2018-12-01", "34"],
    ["2019-12-01", "35"],
    ["2020-12-01", "36"],
    ["2021-12-01", "37"],
  ] as const)("seniorityRates gives on %s to whoever had 30 for a year: %s", (day, rate) => {
    const { seniority } = computeSeniority(career, day, {}, law);
    expect(seniority.rate.toFixed()).toBe(rate);
  });
});

describe("experience taken over at hiring, article 08.03.2", () => {
  const prior = (from: string, lastDay: string, hired: string, more: object = {}) => ({
    ...{ metier: "infirmier-de-ou-autorise", hired, priorService: [{ from, lastDay }] },
    ...more,
  });

  it("experienceDaysPerMonth: three months and twenty days are 110 days, of which 33 (R88)", () => {
    // 3 × 30 + 20 = 110; × 30 % = 33, a month and three days before 1 January 2018
    const career = prior("2017-01-01", "2017-04-20", "2018-01-01");
    const { seniority } = computeSeniority(career as never, "2018-01-01");
    expect(seniority.date).toBe("2017-11-28");
  });

  const refused = (hired: string, R87: string): readonly string[] => {
    const career = prior("2003-01-01", "2012-12-31", hired, { takingOver: { seniority: 50 } });
    const outcome = safeComputeSeniority(career as never, hired, { R87 } as never);
    return outcome.ok ? [] : outcome.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
  };

  it.each([
    ["june-2014", "2014-05-31", "2014-06-01"],
    ["november-2014", "2014-10-31", "2014-11-01"],
  ] as const)(
    "hiringShareIsLeast: more than 30 by R87 %s, refused on %s",
    (choice, last, first) => {
      const none = "not-applicable takingOver";
      expect(refused(last, choice)).toEqual([expect.stringContaining(none)]);
      expect(refused(first, choice)).toEqual([]);
    },
  );
});

describe("a promotion and the differential indemnity of the status, article 08.03.3", () => {
  const promoted = (on: string, statusDifferential: string) =>
    computePay({
      ...{ metier: "cadre-administratif-niveau-2", month: on.slice(0, 7) },
      seniority: {
        ...{ metier: "infirmier-de-ou-autorise", hired: "1995-03-01" },
        promotions: [
          {
            ...{ on, from: "infirmier-de-ou-autorise", to: "cadre-administratif-niveau-2" },
            before: { statusDifferential },
          },
        ],
      },
    })
      .lines.find(({ code }) => code === "PROMOTION_INDEMNITY")
      ?.amount.toFixed(2);

  it("promotionStatusDifferential: counts from July 2017, ten points here", () => {
    // 477 × 1.22 = 581.94; × 1.1 − 547 = 93.134 → 93.14 × 4.403 = 410.0954 → 410.10
    expect(promoted("2017-06-01", "44.03")).toBe("410.10");
    // (581.94 + 10) × 1.1 − 547 = 104.134 → 104.14 × 4.425 = 460.8195 → 460.82
    expect(promoted("2017-07-01", "44.25")).toBe("460.82");
  });
});

describe("a replacement, article 08.04.2", () => {
  it("replacementPaidLeaveDays: thirty days of leave of the replaced give nothing, as told", () => {
    const asked = { from: "2012-12-02", to: "2012-12-02", law: "in-force" } as const;
    const told = changes(asked).find(({ id }) => id === "rp2012-replacementPaidLeaveDays");
    expect(told?.after?.fr).toMatch(/^30\sjours$/);
  });

  it("replacementDays: gives nothing for fifteen days, a tenth for sixteen", () => {
    // 477 + 47.7 + 12.5 = 537.2; a tenth, 53.72 × 4.425 = 237.711 → 237.71
    const asked = (days: number) =>
      safeComputePay({
        ...{ metier: "infirmier-de-ou-autorise", month: "2018-06", seniorityRate: "10" },
        careerIndemnityPoints: "12.5",
        replacement: { metier: "cadre-administratif-niveau-2", days },
      });
    const short = asked(15);
    expect(short.ok ? [] : short.issues.map(({ path }) => path.join("."))).toEqual([
      "replacement.days",
    ]);
    const long = asked(16);
    if (!long.ok) return expect.unreachable();
    const line = long.value.lines.find(({ code }) => code === "REPLACEMENT_INDEMNITY");
    expect(line?.amount.toFixed(2)).toBe("237.71");
  });
});
