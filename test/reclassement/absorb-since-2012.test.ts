import { describe, expect, it } from "vitest";
import { absorb } from "../../src/reclassement/absorb.js";

const left = (request: object): string =>
  absorb({ amount: "120.00", law: "in-force", ...request } as never).left.toFixed(2);

describe("a promotion since December 2012", () => {
  const promotion = (on: string) => ({ on, kind: "promotion", amount: "20.00" });

  it("ends the differential indemnity, which an earlier one only reduces", () => {
    expect(left({ increases: [promotion("2012-11-30")] })).toBe("100.00");
    expect(left({ increases: [promotion("2012-12-02")] })).toBe("0.00");
  });

  it("ends the career indemnity too", () => {
    const held = { points: "30" };
    const gained = { pointsGained: "10", pointValue: "4.403" };
    const heldAfter = (on: string) =>
      absorb({
        amount: "120.00",
        law: "in-force",
        careerIndemnity: held,
        increases: [{ on, kind: "promotion", amount: "60.00", ...gained }],
      });
    expect(heldAfter("2012-11-01").careerIndemnityPoints?.toString()).toBe("20");
    expect(heldAfter("2013-05-01").careerIndemnityPoints?.toString()).toBe("0");
  });

  it("is what it was by the avenant as signed", () => {
    expect(left({ law: "as-signed", increases: [promotion("2013-05-01")] })).toBe("100.00");
  });
});

describe("a rise of the point since December 2012", () => {
  const rise = [{ on: "2017-07-01", kind: "point", amount: "10.49" }];

  it("leaves the differential indemnity, or absorbs it by the other reading (R91)", () => {
    expect(left({ increases: rise })).toBe("120.00");
    // 120.00 − 10.49
    expect(left({ increases: rise, readings: { R91: "absorption" } })).toBe("109.51");
    const before = [{ on: "2010-12-01", kind: "point", amount: "10.49" }];
    expect(left({ increases: before, readings: { R91: "absorption" } })).toBe("120.00");
  });
});
