import { describe, expect, it } from "vitest";
import { computePay, safeComputePay } from "../../src/pay/compute-pay.js";

const bureau = { metier: "chef-de-bureau", month: "2003-09", seniorityYears: 5 } as const;
const waiting = { readings: { R35: "date-given" }, annexe2From: "2003-10-01" } as const;

describe("annexe II before AGIRC's agreement (R35)", () => {
  it("makes cadres from 1 July 2003, and the slip says so", () => {
    const slip = computePay({ ...bureau, cadreYears: 5 });
    expect(slip.metier.cadre).toBe(true);
    expect(slip.readings).toContainEqual({ id: "R35", choice: "from-2003-07-01" });
  });

  it("makes cadres from the day that the caller gives, and not the day before", () => {
    const before = computePay({ ...bureau, ...waiting });
    expect(before.lines.map(({ code }) => code)).toEqual(["BASE_SALARY", "SENIORITY"]);
    expect(before.metier.cadre).toBe(false);
    expect(before.readings).toContainEqual({ id: "R35", choice: "date-given" });
    const after = computePay({ ...bureau, ...waiting, month: "2003-10", cadreYears: 5 });
    // 467 × 4.151 = 1 938.52 (1 938.517); 5 % twice: 96.93 (96.926)
    expect(after.lines.map(({ amount }) => amount.toFixed(2))).toEqual([
      "1938.52",
      "96.93",
      "96.93",
    ]);
  });

  it("leaves the medical body and midwives their majoration, by articles of their own", () => {
    const midwife = computePay({ ...bureau, ...waiting, metier: "sage-femme", cadreYears: 5 });
    expect(midwife.metier.cadre).toBe(true);
    expect(midwife.readings.map(({ id }) => id)).not.toContain("R35");
  });

  it("asks for the day with the reading, and for the reading with the day", () => {
    for (const [request, code] of [
      [{ ...bureau, readings: waiting.readings, cadreYears: 5 }, "missing"],
      [{ ...bureau, annexe2From: waiting.annexe2From, cadreYears: 5 }, "contradictory"],
    ] as const) {
      const outcome = safeComputePay(request);
      expect(outcome.ok ? [] : outcome.issues).toMatchObject([{ code, path: ["annexe2From"] }]);
    }
  });
});
