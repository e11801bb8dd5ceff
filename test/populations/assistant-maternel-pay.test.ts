import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PayError } from "../../src/intake/issue.js";
import {
  safeWaitingIndemnityBase,
  waitingIndemnityBase,
} from "../../src/leaving/waiting-indemnity-base.js";
import {
  assistantMaternelPay,
  safeAssistantMaternelPay,
} from "../../src/populations/assistant-maternel-pay.js";
import { articles, expectedInFrench, messages, refused } from "../reading/refused.js";

const seven = { month: "2003-07", seniorityYears: 7 };
const amount = (children: number, more: object = {}) =>
  assistantMaternelPay({ children, ...seven, ...more }).amount.toFixed(2);

describe("the pay of an assistant maternel", () => {
  // 312 × 4.151 × 1.07 = 1 385.76984, one line, rounded once
  it("is a share of the pay of the coefficient with seniority, by the children", () => {
    expect(amount(1)).toBe("692.88"); // × 50 % = 692.88492
    expect(amount(2)).toBe("1108.62"); // × 80 % = 1 108.616
    expect(amount(3)).toBe("1524.35"); // × 110 % = 1 524.347
  });

  it("is another share with a child recognised as polyhandicapé", () => {
    expect(amount(1, { polyhandicap: true })).toBe("970.04"); // × 70 % = 970.039
    expect(amount(2, { polyhandicap: true })).toBe("1385.77"); // × 100 %
    expect(amount(1, { polyhandicap: false })).toBe("692.88");
  });

  it("says which share", () => {
    const { share } = assistantMaternelPay({ children: 3, ...seven });
    expect(share.toString()).toBe("110");
  });

  it("is not below the statutory minimum, for two or three children", () => {
    expect(amount(2, { statutoryMinimum: "1200.50" })).toBe("1200.50");
    expect(amount(2, { statutoryMinimum: "1108.61" })).toBe("1108.62");
    expect(amount(3, { statutoryMinimum: 1600 })).toBe("1600.00");
    expect(amount(2, { polyhandicap: true, statutoryMinimum: 1400 })).toBe("1400.00");
  });

  it("counts at most 30 % of seniority", () => {
    // 1 295.11 × 1.30 = 388.53 + 1 295.11 = 1 683.64; × 50 % = 841.82
    const years = (seniorityYears: number) => amount(1, { seniorityYears });
    expect([years(29), years(30), years(31)]).toEqual(["835.35", "841.82", "841.82"]);
  });

  it("takes the point value given", () => {
    // 312 × 4 = 1 248; + 7 % = 87.36: 1 335.36; × 50 % = 667.68
    expect(amount(1, { pointValue: 4 })).toBe("667.68");
  });

  it("rounds once, on the total, where the caller reads so", () => {
    // 312 × 4.151 × 1.07 × 50 % = 692.88492
    expect(amount(1, { readings: { R1: "on-the-total" } })).toBe("692.88");
  });

  it("shows its working", () => {
    const { steps, articles, readings } = assistantMaternelPay({ children: 1, ...seven });
    expect(steps.map(({ id, result }) => [id, result.toString()])).toEqual([
      ["REFERENCE_PAY", "1295.112"],
      ["SENIORITY_RATE", "7"],
      ["SENIORITY", "90.65784"],
      ["ASSISTANT_MATERNEL", "692.88"],
    ]);
    expect(articles).toEqual(["A10.06", "08.01.1", "Expose-III.3"]);
    expect(readings).toEqual([{ id: "R1", choice: "each-line" }]);
  });

  it("never falls when seniority grows", () => {
    const years = fc.integer({ min: 0, max: 79 });
    fc.assert(
      fc.property(years, fc.integer({ min: 1, max: 3 }), (seniorityYears, children) => {
        const pay = (n: number) =>
          assistantMaternelPay({ children, month: "2003-07", seniorityYears: n }).amount;
        return !pay(seniorityYears).greaterThan(pay(seniorityYears + 1));
      }),
    );
  });
});

describe("children that cannot be entrusted", () => {
  it("are four, or none", () => {
    const four = safeAssistantMaternelPay({ children: 4, ...seven });
    expect(refused(four)).toEqual(["out-of-range children"]);
    expect(articles(four)).toEqual(["A10.06"]);
    expect(messages(four)).toEqual([
      "children: expected from 1 to 3 children in permanent care, received 4.",
    ]);
    expect(expectedInFrench(four)).toEqual(["de 1 à 3 enfants en garde permanente"]);
    expect(refused(safeAssistantMaternelPay({ children: 0, ...seven }))).toEqual([
      "out-of-range children",
    ]);
    expect(refused(safeAssistantMaternelPay({ children: 1.5, ...seven }))).toEqual([
      "not-whole children",
    ]);
    expect(() => assistantMaternelPay({ children: 4, ...seven })).toThrow(PayError);
  });

  it("are three of whom one is polyhandicapé: nothing is printed", () => {
    const three = safeAssistantMaternelPay({ children: 3, polyhandicap: true, ...seven });
    expect(refused(three)).toEqual(["nothing-printed children"]);
    expect(articles(three)).toEqual(["A10.06"]);
    expect(messages(three)[0]).toContain("the text prints nothing for three");
    expect(expectedInFrench(three)[0]).toContain("le texte n'imprime rien pour trois");
  });
});

describe("a statutory minimum for one child", () => {
  it("does not apply", () => {
    const one = safeAssistantMaternelPay({ children: 1, statutoryMinimum: 700, ...seven });
    expect(refused(one)).toEqual(["not-applicable statutoryMinimum"]);
    expect(articles(one)).toEqual(["A10.06"]);
    expect(messages(one)[0]).toContain("for two or three children only");
    expect(expectedInFrench(one)[0]).toContain("deux ou trois enfants");
    expect(
      refused(safeAssistantMaternelPay({ children: 2, statutoryMinimum: 0, ...seven })),
    ).toEqual(["out-of-range statutoryMinimum"]);
  });
});

describe("a request on an assistant maternel", () => {
  it("needs its month and its seniority, and reports everything at once", () => {
    expect(refused(safeAssistantMaternelPay({ children: 5 })).sort()).toEqual([
      "missing month",
      "missing seniorityYears",
      "out-of-range children",
    ]);
    expect(refused(safeAssistantMaternelPay({ ...seven }))).toEqual(["missing children"]);
    expect(refused(safeAssistantMaternelPay({ children: 1, ...seven, month: "2003-06" }))).toEqual([
      "before-scheme month",
    ]);
    expect(
      refused(safeAssistantMaternelPay({ children: 1, ...seven, seniorityYears: 81 })),
    ).toEqual(["out-of-range seniorityYears"]);
  });
});

describe("the base of the waiting indemnity", () => {
  it("is the coefficient without seniority", () => {
    const { base, steps, articles } = waitingIndemnityBase({ month: "2003-07" });
    expect(base.toFixed(2)).toBe("1295.11"); // 312 × 4.151 = 1 295.112
    expect(steps.map(({ id }) => id)).toEqual(["WAITING_INDEMNITY_BASE"]);
    expect(articles).toEqual(["A10.11"]);
    expect(waitingIndemnityBase({ month: "2007-03", pointValue: "4.3" }).base.toFixed(2)).toBe(
      "1341.60",
    );
  });

  it("is refused in a month without a point value", () => {
    const asSigned = { month: "2026-01", law: "as-signed" };
    expect(refused(safeWaitingIndemnityBase(asSigned))).toEqual(["no-sourced-value month"]);
  });
});

/** The avenant n° 2009-04 pays by the hour of the statutory minimum; its day is open for a year. */
describe("after the avenant n° 2009-04", () => {
  const asked = { children: 2, seniorityYears: 7, law: "in-force" };

  it("nobody is paid on the coefficient, nor waits by it", () => {
    const later = { ...asked, month: "2010-04" };
    expect(refused(safeAssistantMaternelPay(later))).toEqual(["not-applicable month"]);
    const waits = { month: "2010-04", law: "in-force" };
    expect(refused(safeWaitingIndemnityBase(waits))).toEqual(["not-applicable month"]);
  });

  it("a month between the bounds is refused, both answers told, until its day is given", () => {
    // 312 × 4.381 × 1.07 × 80 % = 1 170.0424
    const open = { ...asked, month: "2009-09" };
    const outcome = safeAssistantMaternelPay(open);
    expect(refused(outcome)).toEqual(["unsettled-day month"]);
    expect(messages(outcome)[0]).toContain("1170.04 euros before that day");
    expect(messages(outcome)[0]).toContain("refused (month: expected a month before avenant");
    const settled = { ...open, actDays: { "2009-04": "2010-04-01" } } as const;
    expect(assistantMaternelPay(settled as never).amount.toFixed(2)).toBe("1170.04");
  });
});
