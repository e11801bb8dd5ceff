import { describe, expect, it } from "vitest";
import type { PayRequest } from "../../src/pay/request/pay-request.js";
import { computePay, safeComputePay } from "../as-signed.js";
import { differing } from "../words/explain/recompute.js";

const promotion: PayRequest = {
  metier: "infirmier-de-ou-autorise",
  month: "2004-01",
  seniorityYears: 0,
  parts: [
    { from: "2004-01-01", lastDay: "2004-01-14" },
    { from: "2004-01-15", lastDay: "2004-01-31", metier: "cadre-infirmier", cadreYears: 0 },
  ],
};
const told = (request: object): readonly string[] => {
  const outcome = safeComputePay({ ...promotion, ...request });
  return outcome.ok ? [] : outcome.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
};

describe("a month in parts", () => {
  it("pays each for its share: infirmier DE to the 14th, cadre infirmier from the 15th", () => {
    const slip = computePay(promotion);
    const shown = slip.lines
      .filter(({ amount }) => !amount.isZero())
      .map(({ code, part, amount }) => [code, part, amount.toFixed(2)]);
    // 477 × 4.172 = 1 990.04 × 70/154; 537 × 4.172 = 2 240.36 × 84/154
    expect(shown).toEqual([
      ["BASE_SALARY", 1, "904.56"],
      ["BASE_SALARY", 2, "1222.01"],
    ]);
    expect(slip.gross.toFixed(2)).toBe("2126.57");
    expect(slip.metier.id).toBe("cadre-infirmier");
    expect(
      slip.parts?.map(({ number, from, lastDay, metier, paid, whole }) => [
        number,
        from,
        lastDay,
        metier.id,
        `${paid}/${whole}`,
      ]),
    ).toEqual([
      [1, "2004-01-01", "2004-01-14", "infirmier-de-ou-autorise", "70/154"],
      [2, "2004-01-15", "2004-01-31", "cadre-infirmier", "84/154"],
    ]);
    expect(slip.lines[0]?.label.fr).toBe("Salaire de base (du 01/01/2004 au 14/01/2004)");
    const steps = [...slip.lines.flatMap((line) => line.steps), ...slip.steps];
    expect(differing(JSON.parse(JSON.stringify(steps)), new Map())).toEqual([]);
  });

  it("takes the years of each part from the career", () => {
    const { seniorityYears: _, ...bare } = promotion;
    const career = {
      metier: "infirmier-de-ou-autorise",
      hired: "1999-01-20",
      promotions: [{ on: "2004-01-15", from: "infirmier-de-ou-autorise", to: "cadre-infirmier" }],
    };
    const slip = computePay({
      ...bare,
      seniority: career,
      parts: [
        { from: "2004-01-15", until: "2004-02-01", metier: "cadre-infirmier" },
        { from: "2004-01-01", until: "2004-01-15" },
      ],
    } as PayRequest);
    // 4 % until the anniversary, then of both kinds
    expect(slip.lines.map(({ code, part, rate }) => [code, part, rate?.toString()])).toEqual([
      ["BASE_SALARY", 1, undefined],
      ["SENIORITY", 1, "4"],
      ["BASE_SALARY", 2, undefined],
      ["SENIORITY", 2, "4"],
      ["CADRE_MAJORATION", 2, "4"],
    ]);
  });

  it("cuts a change of working time, of complements or of years, and pays once what is counted by the piece", () => {
    const slip = computePay({
      metier: "aide-soignant",
      month: "2003-09",
      seniorityYears: 3,
      constraints: { nights: 4 },
      parts: [
        { from: "2003-09-01", lastDay: "2003-09-14" },
        { from: "2003-09-15", lastDay: "2003-09-30", workingTime: "1/2", seniorityYears: 4 },
      ],
    });
    // 1 457.00 × 70/154, 43.71 × 70/154; 728.50 × 84/154, 29.14 × 84/154; 4 × 4.151
    expect(slip.lines.map(({ code, amount }) => [code, amount.toFixed(2)])).toEqual([
      ["BASE_SALARY", "662.27"],
      ["SENIORITY", "19.87"],
      ["NIGHTS", "16.60"],
      ["BASE_SALARY", "397.36"],
      ["SENIORITY", "15.89"],
    ]);
    expect(slip.lines.map(({ part }) => part)).toEqual([1, 1, undefined, 2, 2]);
  });

  it("is cut by the method of the presence, within the employment that it shows", () => {
    const request: PayRequest = {
      metier: "aide-soignant",
      month: "2003-09",
      seniorityYears: 0,
      presence: { left: "2003-09-19", unpaid: [{ from: "2003-09-16", lastDay: "2003-09-16" }] },
      parts: [
        { from: "2003-09-01", lastDay: "2003-09-14" },
        { from: "2003-09-15", lastDay: "2003-09-19", workingTime: "1/2" },
      ],
    };
    // 70 hours of 154 at full time, then 28 at half time
    expect(computePay(request).gross.toFixed(2)).toBe("794.72");
    const thirtieths = {
      ...request,
      presence: { ...(request.presence as object), method: "thirtieths" },
    };
    expect(
      computePay(thirtieths as PayRequest).parts?.map(({ paid, whole }) => `${paid}/${whole}`),
    ).toEqual(["14/30", "4/30"]);
  });

  it("takes what a job has from the request where it does not change, and its own where it does", () => {
    const slip = computePay({
      metier: "infirmier-specialise-diplome",
      complements: ["anesthesie-reanimation"],
      month: "2003-09",
      seniorityYears: 0,
      cadreYears: 0,
      parts: [
        { from: "2003-09-01", lastDay: "2003-09-14", workingTime: "0.5" },
        { from: "2003-09-15", lastDay: "2003-09-30", metier: "cadre-infirmier" },
      ],
    });
    const full = slip.lines
      .filter(({ code }) => code === "BASE_SALARY")
      .map(({ points }) => points);
    expect(full.map(String)).toEqual(["559", "537"]);
    const facts = computePay({
      metier: "infirmier-specialise-diplome",
      complements: ["anesthesie-reanimation"],
      month: "2003-09",
      seniorityYears: 0,
      parts: [
        { from: "2003-09-01", lastDay: "2003-09-14" },
        { from: "2003-09-15", lastDay: "2003-09-30", facts: { diplomas: ["bloc-operatoire"] } },
      ],
    } as PayRequest);
    expect(facts.lines).not.toHaveLength(0);
    const named = computePay({
      metier: "infirmier-specialise-diplome",
      facts: { diplomas: ["anesthesie-reanimation"] },
      undecided: "go-on-without",
      month: "2003-09",
      seniorityYears: 0,
      parts: [
        { from: "2003-09-01", lastDay: "2003-09-14" },
        { from: "2003-09-15", lastDay: "2003-09-30", complements: [] },
      ],
    } as PayRequest);
    expect(named.lines).not.toHaveLength(0);
  });

  it("is refused where its parts overlap, leave a hole, or go beyond the month", () => {
    const parts = (...spans: readonly (readonly [string, string])[]) =>
      told({ parts: spans.map(([from, lastDay]) => ({ from, lastDay })) });
    expect(told({ parts: [] })).toEqual(["gap parts.0"]);
    expect(parts(["2004-01-01", "2004-01-15"], ["2004-01-15", "2004-01-31"])).toEqual([
      "overlap parts.1.from",
    ]);
    expect(parts(["2004-01-01", "2004-01-13"], ["2004-01-15", "2004-01-31"])).toEqual([
      "gap parts.1",
    ]);
    expect(parts(["2004-01-02", "2004-01-14"], ["2004-01-15", "2004-01-30"])).toEqual([
      "gap parts.0",
      "gap parts.1",
    ]);
    expect(parts(["2003-12-31", "2004-01-14"], ["2004-01-15", "2004-02-01"])).toEqual([
      "out-of-range parts.0.from",
      "out-of-range parts.1.lastDay",
    ]);
    expect(parts(["2004-01-14", "2004-01-01"])).toEqual(["end-before-start parts.0.lastDay"]);
    expect(told({ month: "x" })).toEqual(["invalid-month month"]);
  });

  it("tells what is wrong with a part under it, and once what is wrong with all", () => {
    const [first, second] = promotion.parts as NonNullable<PayRequest["parts"]>;
    expect(
      told({ parts: [first, { ...second, cadreYears: undefined, complements: ["zzz"] }] }),
    ).toEqual(["unknown-complement parts.1.complements.0", "missing parts.1.cadreYears"]);
    expect(told({ seniorityYears: undefined })).toEqual(["missing seniorityYears"]);
    expect(told({ presence: { entered: "2004-02-01" } })).toContain(
      "out-of-range presence.entered",
    );
    const career = {
      metier: "infirmier-de-ou-autorise",
      hired: "1999-01-20",
      suspensions: [{ from: "2004-01-05", lastDay: "2004-01-07", assimilated: true }],
    };
    const bare = {
      seniorityYears: undefined,
      parts: [{ from: "2004-01-01", lastDay: "2004-01-31" }],
    };
    expect(told({ ...bare, seniority: career })).toEqual(["partial-month presence"]);
    expect(told({ ...bare, seniority: career, presence: {} })).toEqual([]);
  });
});
