import { describe, expect, it } from "vitest";
import { madeWhole } from "../../src/exact/index.js";

describe("data in two parts", () => {
  it("are whole again: the second gives what the first leaves out, at the same place", () => {
    const figures = [{ id: "a", values: [{ value: "1" }, { value: "2" }] }, { id: "b" }];
    const prose = [{ note: "said", values: [0, { source: "read" }] }];
    expect(madeWhole(figures, prose)).toEqual([
      { id: "a", note: "said", values: [{ value: "1" }, { value: "2", source: "read" }] },
      { id: "b" },
    ]);
  });

  it("are the same where each is whole", () => {
    const whole = [{ id: "a", values: [{ value: "1", source: "read" }] }, "text", null];
    expect(madeWhole(whole, whole)).toEqual(whole);
  });
});
