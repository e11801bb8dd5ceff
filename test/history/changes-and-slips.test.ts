import { describe, expect, it } from "vitest";
import { metiers } from "../../src/catalogue/index.js";
import { addMonths, firstDay, type Month, monthOf } from "../../src/exact/index.js";
import { changes } from "../../src/history/index.js";
import type { MetierId } from "../../src/ids/index.js";
import { computePay, type LineCode, type PayRequest, safeComputePay } from "../../src/pay/index.js";

const scheme = { from: "2003-07-01", to: "2012-11-30" } as const;

/** The amount of a line of a slip at full time without seniority, or nothing where there is none. */
function amountOf(code: LineCode, asked: object): string | undefined {
  const request = { seniorityYears: 0, ...asked } as PayRequest;
  return computePay(request)
    .lines.find((line) => line.code === code)
    ?.amount.toFixed(2);
}

/** A change, the slips that show it before and after, and the line on which it is seen. */
interface Seen {
  readonly id: string;
  readonly line: LineCode;
  readonly asked: { readonly metier: MetierId; readonly month: Month } & Partial<PayRequest>;
  /** What differs in the request before the change. */
  readonly before: object;
  readonly euros: readonly [before: string | undefined, after: string | undefined];
}

const creche = { kind: "creche" } as const;
const guadeloupe = { place: "guadeloupe" } as const;
const signed = { law: "as-signed" } as const;

/**
 * One change of each kind. 304 × 4.151 = 1261.904, 306 × 4.151 = 1270.206; 477 × 4.355 = 2077.335,
 * 477 × 4.381 = 2089.737; 1.5 × 4.151 = 6.2265, 1.54 × 4.151 = 6.39254; 1321.02 − 291 × 4.355 =
 * 53.71; 20 % of 351 × 4.248 = 298.21; 24 × 4.151 = 99.624; 11 × 4.299 = 47.289; 11 × 4.312 =
 * 47.432; 1457.00 × 0.925 = 1347.725.
 */
const kinds: Readonly<Record<string, Seen>> = {
  "a coefficient": {
    id: "2003-05-brancardier",
    line: "BASE_SALARY",
    asked: { metier: "brancardier", month: "2003-07" },
    before: signed,
    euros: ["1261.90", "1270.21"],
  },
  "a new métier": {
    id: "2003-06-pedicure",
    line: "BASE_SALARY",
    asked: { metier: "pedicure-podologue", month: "2004-04" },
    before: {},
    euros: [undefined, "2031.76"],
  },
  "the value of the point": {
    id: "point-2009-04",
    line: "BASE_SALARY",
    asked: { metier: "infirmier-de-ou-autorise", month: "2009-04" },
    before: { month: "2009-03" },
    euros: ["2077.34", "2089.74"],
  },
  "a new functional bonus": {
    id: "2007-01-as",
    line: "FUNCTIONAL_BONUS",
    asked: {
      metier: "aide-soignant",
      month: "2007-01",
      facts: { establishmentKind: ["maison-d-accueil-specialisee"] },
    },
    before: { month: "2006-12" },
    euros: [undefined, "47.29"],
  },
  "a bonus whose condition is wider": {
    id: "2008-05-aide-soignant",
    line: "FUNCTIONAL_BONUS",
    asked: { metier: "aide-soignant", month: "2008-01", facts: { establishmentKind: ["ssiad"] } },
    before: { law: { knownOn: "2009-04-20" } },
    euros: [undefined, "47.43"],
  },
  "a Sunday hour": {
    id: "2003-07-sunday-holiday",
    line: "SUNDAYS_HOLIDAYS",
    asked: {
      metier: "aide-soignant",
      month: "2003-07",
      constraints: { sundayHolidayHours: 1 },
    },
    before: signed,
    euros: ["6.23", "6.39"],
  },
  "the conventional minimum": {
    id: "2009-03-minimum",
    line: "MINIMUM_SALARY",
    asked: { metier: "agent-des-services-logistiques-niveau-1", month: "2009-01" },
    before: { law: { knownOn: "2009-04-03" } },
    euros: [undefined, "53.71"],
  },
  "the cost of living": {
    id: "vie-chere-guadeloupe",
    line: "COST_OF_LIVING",
    asked: { metier: "aide-soignant", month: "2006-01", establishment: guadeloupe },
    before: { month: "2005-12" },
    euros: [undefined, "298.21"],
  },
  "the care of prisoners": {
    id: "2003-02-prison",
    line: "PRISON_CARE",
    asked: { metier: "infirmier-psychiatrique", month: "2003-07", prisonCare: 1 },
    before: { prisonCare: undefined },
    euros: [undefined, "99.62"],
  },
  "the care of the old": {
    id: "2010-05-asg",
    line: "GERONTOLOGY_CARE",
    asked: { metier: "aide-soignant", month: "2011-01", gerontologyCare: 1 },
    before: { gerontologyCare: undefined },
    euros: [undefined, "90.00"],
  },
};

describe("what changed, beside payslips", () => {
  it.each(Object.entries(kinds))("is the same: %s", (_, { id, line, asked, before, euros }) => {
    const { metier, establishment } = asked;
    const found = changes({ metier, ...scheme, ...(establishment && { establishment }) });
    const change = found.find((each) => each.id === id);
    const said = [change?.euros?.before?.toFixed(2), change?.euros?.after?.toFixed(2)];
    const whole = { undecided: "go-on-without", ...asked };
    const was = metier === "pedicure-podologue";
    const paid = [was ? undefined : amountOf(line, { ...whole, ...before }), amountOf(line, whole)];
    expect([said, paid]).toEqual([euros, euros]);
  });

  it("is the same of a factor on the gross: it takes off what is between", () => {
    const asked = { metier: "aide-soignant", month: "2003-07", establishment: creche } as const;
    const found = changes({ metier: "aide-soignant", ...scheme, establishment: creche });
    const factor = found.find(({ id, euros }) => id === "2003-03-factor" && euros !== undefined);
    expect([factor?.euros?.before?.toFixed(2), factor?.euros?.after?.toFixed(2)]).toEqual([
      "1457.00",
      "1347.73",
    ]);
    expect(amountOf("BASE_SALARY", asked)).toBe("1457.00");
    expect(amountOf("REDUCED_GROSS", asked)).toBe("-109.27");
  });

  it("is the same of each coefficient and of each value of the point, métier by métier", () => {
    const ids = new Set(
      ["2003-07-01", "2004-06-01", "2012-11-01"].flatMap((on) =>
        metiers({ on }).map(({ id }) => id),
      ),
    );
    let compared = 0;
    for (const metier of ids) {
      for (const { id, act, from, subject, euros } of changes({ metier, ...scheme })) {
        const isCoefficient = /^[^“]*: reference coefficient$/.test(subject.en);
        const isPoint = subject.en === "Value of the point" && act !== "point-2005-02";
        if (euros === undefined || !(isCoefficient || isPoint)) continue;
        const month =
          firstDay(monthOf(from)) === from ? monthOf(from) : addMonths(monthOf(from), 1);
        // What began inside a month is paid from the next, by its own value of the point.
        if (firstDay(month) !== from) continue;
        const before = from === "2003-07-01" ? signed : { month: addMonths(month, -1) };
        // A métier of which the first day is open is paid from the month after.
        if (metier === "auxiliaire-de-vie" && before !== signed && month < "2006-12") continue;
        const slips = [before, {}].map((more) => paidBase({ metier, month, ...more }));
        if (slips.includes(undefined)) continue;
        compared += 1;
        const said = [euros.before, euros.after].map((amount) => amount?.toFixed(2));
        if (isCoefficient && from !== "2003-07-01") expect([id, said[1]]).toEqual([id, slips[1]]);
        else expect([metier, id, ...said]).toEqual([metier, id, ...slips]);
      }
    }
    expect(compared).toBeGreaterThan(500);
  });
});

/**
 * The base salary of a holder without anything; nothing where every holder has a complement beside
 * the coefficient.
 */
function paidBase(asked: object): string | undefined {
  const actDays = { "2006-07": "2008-01-01", "point-2005-02": "2005-06-01" } as const;
  const request = { seniorityYears: 0, actDays, ...asked };
  const outcome = [request, { ...request, cadreYears: 0 }]
    .map((each) => safeComputePay(each))
    .find(({ ok }) => ok);
  if (outcome?.ok !== true) throw new Error(JSON.stringify([asked, outcome]));
  const [line] = outcome.value.lines;
  const figures = JSON.stringify(line?.steps[0]?.expression);
  return /"unit":"points".*"unit":"points"/.test(figures) ? undefined : line?.amount.toFixed(2);
}
