import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BackPayRequest, backPay, safeBackPay } from "../../src/back-pay/index.js";
import { decimal } from "../../src/exact/index.js";
import { computePay, type PayRequest } from "../../src/pay/index.js";
import { explain } from "../../src/words/index.js";
import { frozen } from "../frozen.js";
import { Draw } from "../oracle/random.js";
import { randomRequest } from "../oracle/random-requests.js";

const month = (of: string, more: object = {}): PayRequest =>
  ({ metier: "infirmier-de-ou-autorise", month: of, seniorityYears: 20, ...more }) as PayRequest;

/** Before the publication of 2009-05, as reading R69 has it: it is known by 31 March 2010 only. */
const before2009 = { knownOn: "2009-06-29" } as const;

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("back pay of a month", () => {
  it("is the difference of each line, and of their sum", () => {
    // ACTS.md, example 29: 2077.34 and 415.47 as known, 2089.74 and 417.95 in force.
    const { months, total, acts } = backPay({ months: [month("2009-04")], paid: before2009 });
    expect(asJson(months[0]?.lines.map((line) => ({ ...line, steps: line.steps.length })))).toEqual(
      [
        {
          code: "BASE_SALARY",
          label: { fr: "Salaire de base", en: "Base salary" },
          paid: "2077.34",
          due: "2089.74",
          difference: "12.40",
          steps: 1,
        },
        {
          code: "SENIORITY",
          label: { fr: "Prime d'ancienneté", en: "Seniority bonus" },
          paid: "415.47",
          due: "417.95",
          difference: "2.48",
          steps: 1,
        },
      ],
    );
    expect(asJson(total)).toEqual({ paid: "2492.81", due: "2507.69", difference: "14.88" });
    expect(acts).toEqual(["2009-05"]);
  });

  it("is owed by whoever was paid too much: a negative amount", () => {
    // Example 8: 1541.43 as known, 1430.89 in a crèche by 2003-03.
    const creche = {
      metier: "employe-administratif",
      month: "2003-11",
      seniorityYears: 6,
      complements: ["autonomie"],
      constraints: { sundayHolidayHours: 8 },
      establishment: { kind: "creche" },
    } as unknown as PayRequest;
    const outcome = safeBackPay({ months: [creche], paid: { knownOn: "2004-03-19" } });
    if (!outcome.ok) throw new Error(outcome.issues.map(({ message }) => message).join("\n"));
    const { total, byLine } = outcome.value;
    expect(asJson(total)).toEqual({ paid: "1541.43", due: "1430.89", difference: "-110.54" });
    expect(asJson(byLine.find(({ code }) => code === "REDUCED_GROSS"))).toMatchObject({
      paid: "0.00",
      due: "-111.87",
      difference: "-111.87",
    });
  });

  it("has the decentralized bonus paid with it", () => {
    // 5 % of 2492.81 = 124.6405; 5 % of 2507.69 = 125.3845.
    const { total, bonus } = backPay({
      months: [month("2009-04", { decentralizedBonus: { paid: "monthly" } })],
      paid: before2009,
    });
    expect(asJson(bonus)).toEqual({ paid: "124.64", due: "125.38", difference: "0.74" });
    expect(asJson(total)).toEqual({ paid: "2617.45", due: "2633.07", difference: "15.62" });
  });

  it("follows to the bonus of the year, on the gross as it is due", () => {
    // 5 % of 2 × 2492.81 = 249.281; 5 % of 2 × 2507.69 = 250.769.
    const months = [month("2009-04"), month("2009-05")];
    const { bonus, total } = backPay({ months, paid: before2009, bonus: { year: 2009 } });
    expect(asJson(bonus)).toEqual({ paid: "249.28", due: "250.77", difference: "1.49" });
    expect(asJson(total)).toEqual({ paid: "5234.90", due: "5266.15", difference: "31.25" });
  });

  it("takes the payslips that were paid: results, their JSON, or lines alone", () => {
    const months = [month("2009-04")];
    const slip = computePay({ ...month("2009-04"), law: before2009 });
    const lines = [
      { code: "BASE_SALARY", amount: "2077.34" },
      { code: "SENIORITY", amount: 415.47 },
    ];
    const byLaw = asJson(backPay({ months, paid: before2009 }).total);
    for (const paid of [slip, asJson(slip), { month: "2009-04", lines }])
      expect(asJson(backPay({ months, paid: [paid as never] }).total)).toEqual(byLaw);
    const told = backPay({ months, paid: [slip], bonus: { year: 2009, paid: "100.00" } });
    // 5 % of 2507.69 = 125.3845.
    expect(asJson(told.bonus)).toEqual({ paid: "100.00", due: "125.38", difference: "25.38" });
  });

  it("says in words what was paid, what is due and by which working", () => {
    const owed = backPay({ months: [month("2009-04")], paid: before2009 });
    const text = explain(owed, "en");
    expect(text).toContain("Month · April 2009 · Infirmier DE ou autorisé");
    expect(text).toContain("€2,089.74 − €2,077.34 = €12.40");
    expect(text).toContain("Payslip due · April 2009");
    expect(text).toContain("Payslip paid · April 2009");
  });
});

describe("back pay of nothing changed", () => {
  it("is nothing, whatever the month, and is the same by law and by its own slips", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (seed) => {
        const { law: _, ...request } = randomRequest(new Draw(seed)) as PayRequest;
        const outcome = safeBackPay({ months: [request], paid: "as-signed", due: "as-signed" });
        if (!outcome.ok) return;
        const { total, byLine, acts } = outcome.value;
        expect(total.difference.isZero()).toBe(true);
        expect(byLine.filter(({ difference }) => !difference.isZero())).toEqual([]);
        expect(acts).toEqual([]);
        const paid = [asJson(computePay({ ...request, law: "as-signed" }))] as never;
        const bySlips = backPay({ months: [request], paid, due: "as-signed" });
        expect(asJson(bySlips.total)).toEqual(asJson(total));
      }),
      { numRuns: 100 },
    );
  });
});

describe("what was paid and what is owed", () => {
  it("make what is due, line by line, month by month, and in all", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (seed) => {
        const { law: _, ...request } = randomRequest(new Draw(seed)) as PayRequest;
        const outcome = safeBackPay({ months: [request], paid: "as-signed", due: "in-force" });
        if (!outcome.ok) return;
        const { total, gross, byLine, months } = outcome.value;
        const sums = [total, gross, ...byLine, ...months.flatMap((each) => each.lines)];
        for (const { paid, due, difference } of sums)
          expect(paid.plus(difference).toFixed(2)).toBe(due.toFixed(2));
        const ofLines = byLine.reduce((all, each) => all.plus(each.difference), decimal(0));
        if (request.readings === undefined)
          expect(ofLines.toFixed(2)).toBe(gross.difference.toFixed(2));
      }),
      { numRuns: 100 },
    );
  });
});

describe("wrong back pay", () => {
  const issuesOf = (request: unknown) => {
    const outcome = safeBackPay(request);
    return outcome.ok ? [] : outcome.issues.map(({ code, path }) => [code, path.join(".")]);
  };

  it("is refused with every issue, each under its month or its slip", () => {
    const good = month("2009-04");
    const { seniorityYears: _, ...withoutYears } = month("2009-05");
    expect(
      issuesOf({
        months: [good, withoutYears, good, "2009-06", { ...month("2009-07"), law: "in-force" }],
        paid: before2009,
      }),
    ).toEqual([
      ["missing", "months.1.seniorityYears"],
      ["duplicate", "months.2.month"],
      ["invalid-type", "months.3"],
      ["contradictory", "months.4.law"],
    ]);
    expect(issuesOf({ months: [], paid: "as-singed" })).toEqual([
      ["unknown-value", "paid"],
      ["missing", "months"],
    ]);
    expect(issuesOf({ months: [], paid: "as-signed" })).toEqual([["missing", "months"]]);
  });

  it("tells once what neither law knows", () => {
    const outcome = safeBackPay({
      months: [{ ...month("2006-06"), metier: "auxiliaire-de-vie", complements: ["nobody"] }],
      paid: { knownOn: "2006-06-30" },
    });
    expect(!outcome.ok && outcome.issues.map(({ code, path }) => [code, ...path])).toEqual([
      ["unknown-metier", "months", 0, "metier"],
    ]);
    const clerk = { ...month("2003-09"), metier: "responsable-du-secretariat-medical" };
    const other = safeBackPay({ months: [{ ...clerk, complements: ["x"] }], paid: "as-signed" });
    expect(!other.ok && other.issues.map(({ code, path }) => [code, ...path])).toEqual([
      ["unknown-complement", "months", 0, "complements", 0],
    ]);
  });

  it("tells a month given twice though something else of one of them is wrong", () => {
    const [good, wrong] = [month("2009-04"), month("2009-04", { workingTime: 2 })];
    const twice = (...months: PayRequest[]) => issuesOf({ months, paid: before2009 });
    expect(twice(good, wrong)).toEqual([
      ["out-of-range", "months.1.workingTime"],
      ["duplicate", "months.1.month"],
    ]);
    expect(twice(wrong, good)).toEqual([
      ["out-of-range", "months.0.workingTime"],
      ["duplicate", "months.1.month"],
    ]);
  });

  it("is refused where a month has no slip, a slip is no slip, or is given twice", () => {
    const slip = { month: "2009-05", lines: [{ code: "BASE_SALARY", amount: "1.00" }] };
    expect(
      issuesOf({
        months: [month("2009-04")],
        paid: [slip, slip, { month: "2009-13", lines: [{ code: "BASE", amount: "1.001" }] }],
      }),
    ).toEqual([
      ["duplicate", "paid.1.month"],
      ["invalid-month", "paid.2.month"],
      ["unknown-value", "paid.2.lines.0.code"],
      ["too-many-decimals", "paid.2.lines.0.amount"],
    ]);
    expect(issuesOf({ months: [month("2009-04")], paid: [slip] })).toEqual([
      ["missing", "months.0.month"],
    ]);
  });

  it("is refused where the bonus is both of the months and of the year, or half told", () => {
    const monthly = month("2009-04", { decentralizedBonus: { paid: "monthly" } });
    const bonus = { year: 2009 };
    expect(issuesOf({ months: [monthly], paid: before2009, bonus })).toEqual([
      ["contradictory", "bonus"],
    ]);
    const slip = { month: "2009-04", lines: [] };
    expect(issuesOf({ months: [month("2009-04")], paid: [slip], bonus })).toEqual([
      ["missing", "bonus.paid"],
    ]);
    const told = { year: 2009, paid: 1 };
    expect(issuesOf({ months: [month("2009-04")], paid: before2009, bonus: told })).toEqual([
      ["not-applicable", "bonus.paid"],
    ]);
    const other = { months: [month("2009-04")], paid: before2009, bonus: { year: 2010 } };
    expect(issuesOf(other)).toEqual([["out-of-range", "months.0.month"]]);
  });

  it("changes nothing of what it is given, and gives nothing that can be changed", () => {
    const request: BackPayRequest = { months: [month("2009-04")], paid: before2009 };
    const owed = backPay(frozen(request));
    expect(() => Object.assign(owed.total, { difference: 0 })).toThrow(TypeError);
  });
});
