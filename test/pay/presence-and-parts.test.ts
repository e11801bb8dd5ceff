import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, firstDay } from "../../src/exact/calendar.js";
import { computePay, safeComputePay } from "../../src/pay/compute-pay.js";
import type { PayRequest } from "../../src/pay/request/pay-request.js";
import type { Presence } from "../../src/pay/request/presence.js";

const law = "in-force";
const ehpad = { kind: "ehpad", publicFunding: true } as const;

/** Jobs of every shape, each with the month that it is asked in, its last day and what it draws. */
const jobs = [
  {
    metier: "aide-soignant",
    month: "2003-09",
    seniorityYears: 10,
    functionalBonuses: ["personnes-agees"],
    careerIndemnityPoints: "4.55",
    differentialIndemnity: "12.05",
    constraints: { nights: 4, workedNights: 4, sundayHolidayHours: 8 },
    decentralizedBonus: { paid: "monthly" },
  },
  {
    metier: "moniteur-educateur",
    month: "2003-09",
    seniorityYears: 5,
    constraints: { internat: "5", particular: true },
  },
  {
    metier: "agent-des-services-logistiques-niveau-1",
    month: "2010-06",
    seniorityYears: 3,
    workingTime: "2/3",
  },
  {
    metier: "aide-soignant",
    month: "2023-05",
    seniorityYears: 2,
    establishment: ehpad,
    decentralizedBonus: { paid: "monthly" },
  },
  { metier: { assistantFamilial: { children: 2, restDaysNotTaken: 3 } }, month: "2011-05" },
  { metier: { assistantMaternel: { children: 1 } }, month: "2003-09", seniorityYears: 4 },
  {
    metier: { director: "directeur", coefficient: "800" },
    month: "2003-09",
    seniorityYears: 3,
    cadreYears: 2,
    extraPoints: { director: 20 },
  },
  { metier: "medecin-specialiste", month: "2004-09", seniorityYears: 3, cadreYears: 2 },
  {
    metier: "auxiliaire-de-puericulture",
    month: "2008-06",
    seniorityYears: 2,
    establishment: { kind: "creche" },
  },
  { metier: "cadre-infirmier", month: "2013-05", seniorityYears: 8, cadreYears: 4 },
] as unknown as readonly PayRequest[];

const job = fc.constantFrom(...jobs);
const cut = fc.integer({ min: 1, max: 27 });
const method = fc.constantFrom<Presence["method"]>(
  "real-hours",
  "working-days",
  "calendar-days",
  "thirtieths",
);
const week = fc.constantFrom<Presence["week"]>(undefined, {
  monday: 10,
  tuesday: "7.5",
  saturday: 12,
  sunday: 12,
});

const cents = (amount: { toFixed(decimals: number): string }): number =>
  Math.round(Number(amount.toFixed(2)) * 100);

const byThePiece = new Set(["NIGHTS", "SUNDAYS_HOLIDAYS", "FOSTER_REST", "MEDICAL_DUTIES"]);
const ofConstraints = new Set(["INTERNAT", "PARTICULAR_CONSTRAINTS"]);

/** The amounts by code, in cents: those of the parts added up. */
function paid(request: PayRequest): {
  readonly gross: number;
  readonly lines: Map<string, number>;
} {
  const slip = computePay({ ...request, law });
  const lines = new Map<string, number>();
  for (const { code, amount } of slip.lines) {
    lines.set(code, (lines.get(code) ?? 0) + cents(amount));
  }
  return { gross: cents(slip.gross), lines };
}

const summed = (lines: Map<string, number>, kept: (code: string) => boolean): number =>
  [...lines].reduce((sum, [code, amount]) => (kept(code) ? sum + amount : sum), 0);

const days = (month: string, at: number) => {
  const from = firstDay(month);
  const second = addDays(from, at);
  return { from, first: addDays(second, -1), second };
};

const lastDays = { "02": "28", "05": "31", "06": "30", "09": "30" } as const;
const lastDay = (month: string): string =>
  `${month}-${lastDays[month.slice(5) as keyof typeof lastDays]}`;

describe("a month cut in two", () => {
  it("pays those who share it what one alone is paid, by each method", () => {
    fc.assert(
      fc.property(job, cut, method, week, (request, at, by, hours) => {
        const { first, second } = days(request.month, at);
        const terms = { ...(by && { method: by }), ...(hours && { week: hours }) };
        const whole = paid(request);
        const before = paid({ ...request, presence: { ...terms, left: first } });
        const after = paid({ ...request, presence: { ...terms, entered: second } });
        const always = (code: string) => byThePiece.has(code) || ofConstraints.has(code);
        const twice = summed(whole.lines, always);
        expect(Math.abs(before.gross + after.gross - twice - whole.gross)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 120 },
    );
  });

  it("pays in parts that nothing tells apart what it pays undivided, within a cent a line and a part", () => {
    fc.assert(
      fc.property(job, cut, method, week, (request, at, by, hours) => {
        const { from, first, second } = days(request.month, at);
        const presence = { ...(by && { method: by }), ...(hours && { week: hours }) };
        const parts = [
          { from, lastDay: first },
          { from: second, lastDay: lastDay(request.month) },
        ];
        const whole = paid(request).lines;
        const cutInTwo = paid({ ...request, presence, parts }).lines;
        expect([...cutInTwo.keys()].sort()).toEqual([...whole.keys()].sort());
        for (const [code, amount] of whole) {
          expect(Math.abs((cutInTwo.get(code) ?? 0) - amount)).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 120 },
    );
  });

  it("takes an absence off parts as off the month", () => {
    fc.assert(
      fc.property(job, cut, cut, method, (request, at, unpaidFrom, by) => {
        const { from, first, second } = days(request.month, at);
        const away = days(request.month, unpaidFrom);
        const presence: Presence = {
          ...(by && { method: by }),
          unpaid: [{ from: away.second, lastDay: addDays(away.second, 6) }],
        };
        const parts = [
          { from, lastDay: first },
          { from: second, lastDay: lastDay(request.month) },
        ];
        const undivided = paid({ ...request, presence });
        const divided = paid({ ...request, presence, parts });
        const most = divided.lines.size * 2;
        expect(Math.abs(undivided.gross - divided.gross)).toBeLessThanOrEqual(most);
      }),
      { numRuns: 120 },
    );
  });
});

describe("the month of an assistant familial", () => {
  const carer = {
    metier: { assistantFamilial: { children: 1, restDaysNotTaken: 2 } },
    month: "2011-05",
    law,
  } as unknown as PayRequest;

  it("is paid for what is worked, and the days of rest not taken in whole", () => {
    // (50 + 70) × 9.00 = 1 080.00; from Monday the 16th, 12 days of 22; 2 × 10 × 4.403 = 88.06
    const slip = computePay({ ...carer, presence: { entered: "2011-05-16" } });
    expect(slip.lines.map(({ code, amount }) => [code, amount.toFixed(2)])).toEqual([
      ["FOSTER_CARE", "1080.00"],
      ["FOSTER_REST", "88.06"],
      ["ABSENCE", "-490.91"],
    ]);
    expect(slip.gross.toFixed(2)).toBe("677.15");
  });
});

describe("the time of parts", () => {
  const promotion: PayRequest = {
    metier: "infirmier-de-ou-autorise",
    month: "2004-01",
    seniorityYears: 0,
    law: "as-signed",
  };
  const inParts = (first: object, second: object, rest: object = {}): PayRequest =>
    ({
      ...promotion,
      parts: [
        { from: "2004-01-01", lastDay: "2004-01-14", ...first },
        {
          from: "2004-01-15",
          lastDay: "2004-01-31",
          metier: "cadre-infirmier",
          cadreYears: 0,
          ...second,
        },
      ],
      ...rest,
    }) as unknown as PayRequest;
  const told = (request: unknown): readonly string[] => {
    const outcome = safeComputePay(request);
    return outcome.ok ? [] : outcome.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
  };
  const hours = (worked: number, month: number) => ({ hours: { worked, month } });

  it("may be given in hours", () => {
    // 1 990.04 × 60/150 = 796.02; 2 240.36 × 90/150 = 1 344.22
    expect(computePay(inParts(hours(60, 150), hours(90, 150))).gross.toFixed(2)).toBe("2140.24");
  });

  it("is given of each part or of none, within one month, and is not said twice", () => {
    expect(told(inParts(hours(60, 150), {}))).toEqual(["missing parts.1.hours"]);
    expect(told(inParts(hours(60, 150), hours(91, 150)))).toEqual([
      "out-of-range parts.1.hours.worked",
    ]);
    expect(told(inParts(hours(60, 150), hours(84, 154)))).toEqual([
      "contradictory parts.1.hours.month",
    ]);
    const twice = { presence: { week: { monday: 7 }, method: "thirtieths" } };
    expect(told(inParts(hours(60, 150), hours(84, 150), twice))).toEqual([
      "contradictory presence.week",
      "contradictory presence.method",
    ]);
    const ofMonth = { presence: { hours: { worked: 140, month: 154 } } };
    expect(told(inParts({}, {}, ofMonth))).toEqual(["contradictory presence.hours"]);
  });

  it("leaves internat as it is where part of the month is not paid", () => {
    const educator: PayRequest = {
      metier: "moniteur-educateur",
      month: "2003-09",
      seniorityYears: 5,
      constraints: { internat: "5" },
      law: "as-signed",
      presence: { unpaid: [{ from: "2003-09-15", lastDay: "2003-09-30" }] },
    };
    const parts = [
      { from: "2003-09-01", lastDay: "2003-09-14" },
      { from: "2003-09-15", lastDay: "2003-09-30" },
    ];
    const internat = (request: PayRequest): readonly string[] =>
      computePay(request)
        .lines.filter(({ code }) => code === "INTERNAT")
        .map(({ amount }) => amount.toFixed(2));
    // (1 693.61 + 84.68) × 5 % = 88.91
    expect(internat(educator)).toEqual(["88.91"]);
    expect(internat({ ...educator, parts })).toEqual(["88.91", "0.00"]);
    const nothing = { unpaid: [{ from: "2003-09-01", lastDay: "2003-09-30" }] };
    expect(internat({ ...educator, parts, presence: nothing })).toEqual(["88.91"]);
  });

  it("has one rate of the bonus paid with the month", () => {
    const doctor = {
      metier: "aide-soignant",
      month: "2003-09",
      seniorityYears: 0,
      cadreYears: 0,
      law: "as-signed",
      decentralizedBonus: { paid: "monthly" },
      parts: [
        { from: "2003-09-01", lastDay: "2003-09-14" },
        { from: "2003-09-15", lastDay: "2003-09-30", metier: "medecin-generaliste", cadreYears: 0 },
      ],
    };
    const { cadreYears: _, ...request } = doctor;
    expect(told(request)).toEqual(["contradictory decentralizedBonus"]);
  });

  it("is looked at even where the rest cannot be read", () => {
    expect(told(inParts({}, {}, { metier: 12 }))).toEqual(["invalid-type metier"]);
    expect(told({ parts: [{ from: "2004-01-01", lastDay: "2004-01-31" }] })).toContain(
      "missing month",
    );
  });
});
