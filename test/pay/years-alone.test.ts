import { describe, expect, it } from "vitest";
import type { PayRequest } from "../../src/pay/index.js";
import { computePay, safeComputePay } from "../../src/pay/index.js";

const assumed = (request: PayRequest): readonly string[] =>
  (computePay(request).assumed ?? [])
    .filter(({ about }) => about === "years-alone")
    .map(({ label }) => label.fr);

const carer = { metier: "aide-soignant", careerIndemnityPoints: 5 } as const;
const inTwelve = { ...carer, month: "2012-12" } as const;

describe("years told alone beside an indemnity of 2003", () => {
  it.each([
    // The table gives 9 at 10 and 11 years; whoever had 10 or 11 % on 1 December 2012 keeps it.
    ["2012-12", 10, "10 %"],
    ["2012-12", 11, "11 %"],
    // A year at least has run since: the percentage held was of 10 years at most.
    ["2014-06", 11, "10 %"],
    ["2013-12", 11, "10 %"],
    ["2013-11", 11, "11 %"],
    // 13 at 13 years: the table gives 12.
    ["2013-01", 13, "13 %"],
    // November 2014: 15 was reached under the table of 2012, that of 2014 gives 14.
    ["2014-11", 15, "15 %"],
    ["2014-11", 21, "21 %"],
  ])("says in %s that %i years may be another percentage", (month, seniorityYears, kept) => {
    const [said = ""] = assumed({ ...carer, month, seniorityYears });
    expect(said).toContain(`peut-être ${kept} : donnez`);
  });

  it.each([
    ["2012-12", 9],
    ["2012-12", 12],
    ["2014-06", 12],
    ["2014-11", 13],
    ["2014-11", 10],
    // Worked example 34: 18 years in May 2018 are 18 % both ways.
    ["2018-05", 18],
    ["2012-11", 10],
  ])("says nothing in %s of %i years", (month, seniorityYears) => {
    expect(assumed({ ...carer, month, seniorityYears })).toEqual([]);
  });

  it("says it of a differential indemnity too, and only beside one", () => {
    const infirmier = { metier: "infirmier-de-ou-autorise", month: "2013-01" } as const;
    const beside = { ...infirmier, seniorityYears: 10, differentialIndemnity: "25.00" } as const;
    expect(assumed(beside)).toHaveLength(1);
    expect(assumed({ ...infirmier, seniorityYears: 10 })).toEqual([]);
    expect(assumed({ ...infirmier, seniorityRate: "10", differentialIndemnity: 25 })).toEqual([]);
  });

  it("says it of a job in extinction, which is that of staff in post", () => {
    const job = { extinction: "aide-soignant-non-diplome" } as const;
    expect(assumed({ metier: job, month: "2013-01", seniorityYears: 10 })).toHaveLength(1);
    expect(assumed({ metier: job, month: "2018-05", seniorityYears: 18 })).toEqual([]);
  });

  it("says it of technicité: kept at 12 % in 2013, and at 20 % for ever", () => {
    const cadre = { metier: "cadre-administratif-niveau-2", careerIndemnityPoints: 5 } as const;
    const at = (month: string, cadreYears: number): readonly string[] =>
      assumed({ ...cadre, month, seniorityYears: 30, cadreYears });
    expect(at("2013-01", 12)).toEqual([expect.stringContaining("peut-être 12 % : donnez")]);
    expect(at("2019-06", 28)).toEqual([expect.stringContaining("20 % : donnez")]);
    // 3 % since less than a year waits before the 5 % of the table.
    expect(at("2013-01", 3)).toEqual([expect.stringContaining("peut-être 3 %")]);
    expect(at("2013-12", 3)).toEqual([]);
  });

  it("leaves the scheme as signed alone", () => {
    expect(assumed({ ...inTwelve, seniorityYears: 10, law: "as-signed" })).toEqual([]);
  });
});

describe("more years than anybody has under a table", () => {
  const nurse = { metier: "infirmier-de-ou-autorise" } as const;

  it.each([
    // RP 22.1: 31 % on 2 December 2012 for whoever had 30 % for a year, 32 on 1 November 2014.
    ["2013-06", 35, "31 %"],
    ["2014-11", 36, "32 %"],
  ])("says in %s that staff in post with %i years have %s", (month, seniorityYears, kept) => {
    const [said = ""] = assumed({ ...nurse, month, seniorityYears });
    expect(said).toContain(`peut-être ${kept} : donnez`);
  });

  it("says nothing once both come to 34 %, in December 2015", () => {
    expect(assumed({ ...nurse, month: "2015-12", seniorityYears: 38 })).toEqual([]);
    expect(assumed({ ...nurse, month: "2013-06", seniorityYears: 31 })).toEqual([]);
  });

  it.each([
    ["2012-12", "31", true],
    ["2012-12", "32", false],
    ["2013-06", "37", false],
    ["2014-05", "33", false],
    // From 1 June 2014 an employer may take over more than 30 % of what was acquired before.
    ["2014-06", "33", true],
  ])("takes in %s a percentage of %s: %s", (month, seniorityRate, taken) => {
    const outcome = safeComputePay({ ...nurse, month, seniorityRate });
    expect(outcome.ok).toBe(taken);
    if (!outcome.ok) {
      expect(outcome.issues.map(({ code, path }) => [code, path])).toEqual([
        ["out-of-range", ["seniorityRate"]],
      ]);
      const [{ message = "" } = {}] = outcome.issues;
      expect(message).toContain("31");
    }
  });
});
