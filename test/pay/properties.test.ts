import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PayRequest } from "../../src/pay/request/pay-request.js";
import { computePay } from "../as-signed.js";
import { frozen } from "../frozen.js";
import { metiers } from "../oracle/law.js";
import { Draw } from "../oracle/random.js";
import { randomRequest } from "../oracle/random-requests.js";
import { shown } from "../slip-shown.js";

const requests = fc.integer({ min: 0 }).map((seed) => randomRequest(new Draw(seed)) as PayRequest);

const cents = (amount: { toFixed(decimals: number): string }): number =>
  Math.round(Number(amount.toFixed(2)) * 100);

const gross = (request: PayRequest): number => cents(computePay(request).gross);

function property<T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => void, numRuns = 500): void {
  fc.assert(fc.property(arbitrary, holds), { numRuns });
}

describe("a slip, whatever the request", () => {
  it("sums: the gross is the sum of its lines, the total that of gross and bonus", () => {
    property(requests, (request) => {
      const { lines, gross: whole, decentralizedBonus, total } = computePay(request);
      expect(lines.reduce((sum, { amount }) => sum + cents(amount), 0)).toBe(cents(whole));
      expect(
        cents(whole) + (decentralizedBonus === undefined ? 0 : cents(decentralizedBonus.amount)),
      ).toBe(cents(total));
    });
  });

  it("changes nothing of the request, and asks nothing of the order of its keys", () => {
    property(requests, (request) => {
      const slip = JSON.stringify(computePay(frozen(request)));
      const backwards = Object.fromEntries(
        Object.entries(request).toReversed(),
      ) as unknown as PayRequest;
      expect(JSON.stringify(computePay(backwards))).toBe(slip);
    });
  });

  it("is the same from a request that went through JSON, and is itself JSON that goes and comes back", () => {
    property(requests, (request) => {
      const slip = JSON.stringify(computePay(request));
      expect(JSON.stringify(computePay(JSON.parse(JSON.stringify(request))))).toBe(slip);
      expect(JSON.stringify(JSON.parse(slip))).toBe(slip);
      const { lines, gross: whole } = JSON.parse(slip) as {
        lines: { amount: string }[];
        gross: string;
      };
      for (const { amount } of [...lines, { amount: whole }]) expect(amount).toMatch(/^\d+\.\d\d$/);
    });
  });

  it("is the same twice", () => {
    property(requests, (request) => {
      expect(computePay(request)).toEqual(computePay(request));
    });
  });

  it("has its lines in the order of the agreement, each once", () => {
    const order = [
      "BASE_SALARY",
      "SENIORITY",
      "CADRE_MAJORATION",
      "FUNCTIONAL_BONUS",
      "EXTRA_POINTS",
      "NIGHTS",
      "SUNDAYS_HOLIDAYS",
      "INTERNAT",
      "PARTICULAR_CONSTRAINTS",
      "CAREER_INDEMNITY",
      "DIFFERENTIAL_INDEMNITY",
    ];
    property(requests, (request) => {
      const codes = Object.keys(shown(computePay(request)).lines);
      expect(codes).toEqual(order.filter((code) => codes.includes(code)));
    });
  });
});

describe("pay never falls", () => {
  it("with a year more", () => {
    property(fc.tuple(requests, fc.integer({ min: 0, max: 50 })), ([request, years]) => {
      expect(gross({ ...request, seniorityYears: years + 1 })).toBeGreaterThanOrEqual(
        gross({ ...request, seniorityYears: years }),
      );
    });
  });

  it("with a higher point value", () => {
    const value = fc.integer({ min: 10_000, max: 90_000 });
    property(
      fc.tuple(requests, value, fc.integer({ min: 0, max: 5000 })),
      ([request, low, more]) => {
        const at = (tenThousandths: number): number =>
          gross({ ...request, pointValue: (tenThousandths / 10_000).toFixed(4) });
        expect(at(low + more)).toBeGreaterThanOrEqual(at(low));
      },
    );
  });

  it("with more points of career indemnity, more nights, more hours, more working time", () => {
    property(
      fc.tuple(requests, fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 99 })),
      ([request, points, more]) => {
        const indemnity = (value: number): number =>
          gross({ ...request, careerIndemnityPoints: value, differentialIndemnity: 0 });
        expect(indemnity(points + more)).toBeGreaterThanOrEqual(indemnity(points));
        const time = (hundredths: number): number =>
          gross({ ...request, workingTime: String(hundredths / 100) });
        expect(time(100)).toBeGreaterThanOrEqual(time(1 + more - (more === 99 ? 1 : 0)));
      },
    );
  });
});

const metier = fc.constantFrom(...metiers);

describe("pay is flat", () => {
  it("beyond thirty years of seniority and twenty of majoration", () => {
    property(
      fc.tuple(metier, fc.integer({ min: 30, max: 80 }), fc.integer({ min: 20, max: 80 })),
      ([{ id, cadre }, years, cadreYears]) => {
        const at = (seniorityYears: number, forCadre: number): number =>
          gross({
            metier: id,
            month: "2003-09",
            seniorityYears,
            ...(cadre ? { cadreYears: forCadre } : {}),
          } as PayRequest);
        expect(at(years, cadreYears)).toBe(at(30, 20));
        expect(at(30, 20)).toBeGreaterThan(at(29, 20));
      },
    );
  });
});

describe("part time", () => {
  it("applies once: to the base salary, from which the percentages follow", () => {
    property(
      fc.tuple(metier, fc.integer({ min: 1, max: 100 })),
      ([{ id, cadre, referenceCoefficient }, hundredths]) => {
        const request = {
          metier: id,
          month: "2003-09",
          seniorityYears: 10,
          workingTime: String(hundredths / 100),
          ...(cadre ? { cadreYears: 10 } : {}),
        };
        const [base, seniority] = computePay(request as PayRequest).lines;
        const points = Number(base?.points?.toFixed());
        expect(points).toBeGreaterThanOrEqual(Number(referenceCoefficient[0]?.value));
        expect(cents(base?.amount as never)).toBe(
          Math.floor((points * 4151 * hundredths + 500) / 1000),
        );
        expect(cents(seniority?.amount as never)).toBe(
          Math.floor((cents(base?.amount as never) * 10 + 50) / 100),
        );
      },
    );
  });
});
