import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { computePay, safeComputePay } from "../../src/pay/compute-pay.js";
import type { PayRequest } from "../../src/pay/request/pay-request.js";
import type { WrittenStep } from "../words/explain/recompute.js";
import { inexact } from "../working/rational.js";

/** The working of a slip, as JSON carries it. */
function workingOf(slip: ReturnType<typeof computePay>): readonly WrittenStep[] {
  const { lines, steps, decentralizedBonus: bonus } = JSON.parse(JSON.stringify(slip));
  const isTotal = ({ id }: WrittenStep): boolean => id === "TOTAL";
  const own: readonly WrittenStep[] = lines.flatMap((line: typeof bonus) => line.steps);
  const sums = steps.filter((each: WrittenStep) => !isTotal(each));
  const all = [...own, ...sums, ...(bonus?.steps ?? []), ...steps.filter(isTotal)];
  return [...new Map(all.map((each: WrittenStep) => [each.id, each])).values()];
}

const part = fc
  .tuple(fc.integer({ min: 1, max: 39 }), fc.integer({ min: 1, max: 39 }))
  .map(([a, b]) => `${Math.min(a, b)}/${Math.max(a, b)}`);

const hours = fc
  .tuple(fc.integer({ min: 0, max: 182 }), fc.integer({ min: 130, max: 182 }))
  .map(([a, b]) => ({ hours: { worked: Math.min(a, b), month: b } }));

const segur = {
  establishment: { kind: "ehpad", publicFunding: true },
  segur: { share: "1/3" },
} as const;

const promoted = (workingTime: string, on: string) => ({
  metier: "cadre-infirmier",
  seniority: {
    metier: "infirmier-de-ou-autorise",
    hired: "2008-05-01",
    promotions: [
      {
        on,
        from: "infirmier-de-ou-autorise",
        to: "cadre-infirmier",
        before: { workingTime, differentialIndemnity: "40.05", careerIndemnityPoints: "5" },
      },
    ],
  },
});

const kinds = [
  { metier: "aide-soignant", seniorityYears: 7, prisonCare: undefined },
  { metier: "cadre-infirmier", seniorityYears: 11, cadreYears: 7, differentialIndemnity: "31.05" },
  { metier: "agent-des-services-logistiques-niveau-1", seniorityYears: 3 },
  {
    metier: "moniteur-educateur",
    seniorityYears: 13,
    constraints: { nights: 3, workedNights: 2, sundayHolidayHours: 7, internat: "5" },
  },
  {
    metier: "infirmier-de-ou-autorise",
    seniorityYears: 9,
    careerIndemnityPoints: "12.35",
    decentralizedBonus: { paid: "monthly" },
  },
  { metier: "aide-soignant", seniorityYears: 5, gerontologyCare: "1/7" },
  { metier: "infirmier-de-ou-autorise", seniorityYears: 5, prisonCare: "2/3" },
] as const;

const months = ["2003-09", "2006-07", "2008-05", "2010-03", "2012-07", "2013-05", "2016-02"];

const requests = fc.record({
  kind: fc.constantFrom(...kinds),
  month: fc.constantFrom(...months, "2021-11", "2023-03"),
  workingTime: fc.option(part, { nil: undefined }),
  presence: fc.option(hours, { nil: undefined }),
  creche: fc.boolean(),
});

const asked = ({
  kind,
  creche,
  ...rest
}: typeof requests extends fc.Arbitrary<infer T> ? T : never): unknown => {
  const later = rest.month > "2020-10" ? segur : {};
  const reduced = creche ? { establishment: { kind: "creche" } } : {};
  return { law: "in-force", ...kind, ...reduced, ...later, ...rest };
};

describe("a slip paid by fractions", () => {
  it("rounds each step as whole numbers do", () => {
    let answered = 0;
    fc.assert(
      fc.property(requests, (request) => {
        const outcome = safeComputePay(asked(request));
        if (!outcome.ok) return;
        answered += 1;
        expect(inexact(workingOf(outcome.value))).toEqual([]);
      }),
      { numRuns: 600 },
    );
    expect(answered).toBeGreaterThan(250);
  });

  it("works out the points of a promotion by the working time of its eve", () => {
    fc.assert(
      fc.property(part, fc.constantFrom("2013-10-01", "2016-03-01"), (workingTime, on) => {
        const request = { law: "in-force", month: on.slice(0, 7), ...promoted(workingTime, on) };
        const outcome = safeComputePay(request);
        expect(outcome.ok ? [] : outcome.issues).toEqual([]);
        if (outcome.ok) expect(inexact(workingOf(outcome.value))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it("takes a third of the Ségur indemnity, of care in prisons and in gerontology", () => {
    const amountOf = (code: string, request: object): string | undefined =>
      computePay({ law: "in-force", ...request } as PayRequest)
        .lines.find((line) => line.code === code)
        ?.amount.toFixed(2);
    // 24 × 4.248 × 2/3 = 67.968
    const prison = { metier: "infirmier-de-ou-autorise", month: "2006-04", seniorityYears: 0 };
    expect(amountOf("PRISON_CARE", { ...prison, prisonCare: "2/3" })).toBe("67.97");
    // 90 ÷ 7 = 12.857
    const care = { metier: "aide-soignant", month: "2011-07", seniorityYears: 0 };
    expect(amountOf("GERONTOLOGY_CARE", { ...care, gerontologyCare: "1/7" })).toBe("12.86");
  });
});
