import { describe, expect, it } from "vitest";
import { computePay } from "../../src/pay/compute-pay.js";
import type { PayRequest } from "../../src/pay/request/pay-request.js";

const aide = { metier: "aide-soignant", seniorityYears: 0, law: "as-signed" } as const;
const october = { ...aide, month: "2003-10" } as const;
const february = { ...aide, month: "2004-02" } as const;
const away = { unpaid: [{ from: "2003-10-30", lastDay: "2003-10-31" }] } as const;
const ehpad: PayRequest = {
  metier: "aide-soignant",
  month: "2023-05",
  law: "in-force",
  seniorityYears: 10,
  establishment: { kind: "ehpad", publicFunding: true },
  segur: { years: 10 },
};
const lines = (request: PayRequest): readonly string[] =>
  computePay(request)
    .lines.filter(({ amount }) => !amount.isZero())
    .map(({ code, part, amount }) => [part, code, amount.toFixed(2)].join(" ").trim());
const gross = (request: PayRequest): string => computePay(request).gross.toFixed(2);

// 351 × 4.151 = 1 457.00 in 2003; 351 × 4.172 = 1 464.37 in February 2004
describe("a month worked out by hand", () => {
  it("begins on its 31st: a day of 23 at work, a day of 31, no thirtieth", () => {
    const by = (method: "real-hours" | "working-days" | "calendar-days" | "thirtieths") =>
      gross({ ...october, presence: { entered: "2003-10-31", method } });
    // 1 457.00 × 22 ÷ 23 = 1 393.65 off; × 30 ÷ 31 = 1 410.00 off
    expect(by("real-hours")).toBe("63.35");
    expect(by("working-days")).toBe("63.35");
    expect(by("calendar-days")).toBe("47.00");
    expect(by("thirtieths")).toBe("0.00");
  });

  it("loses its 30th and its 31st: two days of 23 or of 31, one thirtieth", () => {
    const by = (method: "working-days" | "calendar-days" | "thirtieths") =>
      gross({ ...october, presence: { ...away, method } });
    // 126.70, 94.00 and 48.57 off
    expect(by("working-days")).toBe("1330.30");
    expect(by("calendar-days")).toBe("1363.00");
    expect(by("thirtieths")).toBe("1408.43");
  });

  it("ends on Saturday 28 February of a leap year, or on Sunday the 29th", () => {
    const by = (left: string, method: "real-hours" | "calendar-days" | "thirtieths") =>
      gross({ ...february, presence: { left, method } });
    expect(by("2004-02-29", "real-hours")).toBe("1464.37");
    expect(by("2004-02-29", "calendar-days")).toBe("1464.37");
    expect(by("2004-02-28", "real-hours")).toBe("1464.37");
    // 1 464.37 × 1 ÷ 29 = 50.50 off; × 2 ÷ 30 = 97.62 off
    expect(by("2004-02-28", "calendar-days")).toBe("1413.87");
    expect(by("2004-02-28", "thirtieths")).toBe("1366.75");
  });

  it("begins on Sunday 29 February: nothing at work, a day of 29", () => {
    const presence = { entered: "2004-02-29" } as const;
    expect(gross({ ...february, presence })).toBe("0.00");
    expect(gross({ ...february, presence: { ...presence, method: "calendar-days" } })).toBe(
      "50.50",
    );
  });

  it("ends on Sunday 14 September 2003: ten days of 22, 14 of 30", () => {
    const by = (method: "real-hours" | "thirtieths") =>
      gross({ ...aide, month: "2003-09", presence: { left: "2003-09-14", method } });
    expect(by("real-hours")).toBe("662.27");
    // 1 457.00 × 16 ÷ 30 = 777.07 off
    expect(by("thirtieths")).toBe("679.93");
  });

  it("is that of 26/35 and twelve years, from Monday 8 September: 17 days of 22", () => {
    const presence = { entered: "2003-09-08" };
    const request = {
      ...aide,
      month: "2003-09",
      seniorityYears: 12,
      workingTime: "26/35",
    } as const;
    // (1 082.34 + 129.88) × 5 ÷ 22 = 275.50
    expect(lines({ ...request, presence })).toEqual([
      "BASE_SALARY 1082.34",
      "SENIORITY 129.88",
      "ABSENCE -275.50",
    ]);
  });

  it("is paid whole where that is said, though its last day is the first of the career", () => {
    const request = {
      metier: "aide-soignant",
      month: "2003-09",
      law: "as-signed",
      seniority: { metier: "aide-soignant", hired: "2003-09-30" },
    } as const;
    expect(gross({ ...request, presence: "whole-month" })).toBe("1457.00");
    // 1 457.00 × 21 ÷ 22 = 1 390.77 off
    expect(gross({ ...request, presence: {} })).toBe("66.23");
  });

  it("takes its part of the Ségur, from Monday 15 May 2023: 13 days of 23", () => {
    // 1 722.08 + 25.12 + 174.72 + 238.00 + 19.00 + 70.00 = 2 248.92; × 10 ÷ 23 = 977.79
    expect(gross(ehpad)).toBe("2248.92");
    expect(lines({ ...ehpad, presence: { entered: "2023-05-15" } }).at(-1)).toBe("ABSENCE -977.79");
  });

  it("has parts that each take theirs of the Ségur: ten days of 23 whole, thirteen at half", () => {
    const parts = [
      { from: "2023-05-01", lastDay: "2023-05-14" },
      { from: "2023-05-15", lastDay: "2023-05-31", workingTime: "0.5" },
    ];
    expect(lines({ ...ehpad, parts })).toEqual([
      "1 BASE_SALARY 748.73",
      "1 MINIMUM_SALARY 10.92",
      "1 SENIORITY 75.97",
      "1 SEGUR 103.48",
      "1 SEGUR_2 8.26",
      "1 GRAND_AGE 30.43",
      "2 BASE_SALARY 486.67",
      "2 MINIMUM_SALARY 7.10",
      "2 SENIORITY 49.38",
      "2 SEGUR 67.26",
      "2 SEGUR_2 5.37",
      "2 GRAND_AGE 19.78",
    ]);
  });

  it("has parts in the month in which the recommendation of 2012 began: ten days of 21, eleven", () => {
    const parts = [
      { from: "2012-12-01", lastDay: "2012-12-16" },
      { from: "2012-12-17", lastDay: "2012-12-31", workingTime: "0.5" },
    ];
    // 1 545.45 × 10 ÷ 21; 772.73 × 11 ÷ 21
    expect(lines({ ...aide, month: "2012-12", law: "in-force", parts })).toEqual([
      "1 BASE_SALARY 735.93",
      "2 BASE_SALARY 404.76",
    ]);
  });

  it("has parts, a step of seniority between them, or a departure on Sunday 23 November", () => {
    const first = { from: "2003-11-01", lastDay: "2003-11-14" };
    const request = { ...aide, month: "2003-11", seniorityYears: 4 } as const;
    const step = { from: "2003-11-15", lastDay: "2003-11-30", seniorityYears: 5 };
    // 58.28 × 10 ÷ 20; 72.85 × 10 ÷ 20 = 36.425
    expect(lines({ ...request, parts: [first, step] })).toEqual([
      "1 BASE_SALARY 728.50",
      "1 SENIORITY 29.14",
      "2 BASE_SALARY 728.50",
      "2 SENIORITY 36.43",
    ]);
    const half = { from: "2003-11-15", lastDay: "2003-11-23", workingTime: "0.5" };
    // 728.50 × 5 ÷ 20 = 182.125; 29.14 × 5 ÷ 20 = 7.285
    const left = { ...request, presence: { left: "2003-11-23" }, parts: [first, half] };
    expect(lines(left)).toEqual([
      "1 BASE_SALARY 728.50",
      "1 SENIORITY 29.14",
      "2 BASE_SALARY 182.13",
      "2 SENIORITY 7.29",
    ]);
  });
});
