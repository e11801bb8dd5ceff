import { describe, expect, it } from "vitest";
import { transferAllowance } from "../../src/working-time/index.js";

describe("the transfer of an establishment (annexe 7), from the first month of the scheme", () => {
  it.each([
    // Responsibilities: 1.5 points a day up to three groups, 2 beyond.
    [undefined, "166.04", "10 × 4 × 4.151 = 166.040"],
    [3, "228.31", "(40 + 10 × 1.5) × 4.151 = 228.305"],
    [4, "249.06", "(40 + 10 × 2) × 4.151 = 249.060"],
  ])("of ten days in July 2003, with %s groups: %s (%s)", (groups, due, _) => {
    const responsibility = groups === undefined ? {} : { responsibility: { days: 10, groups } };
    const asked = { law: "in-force", month: "2003-07", days: 10, ...responsibility } as const;
    expect(transferAllowance(asked).amount.toFixed(2)).toBe(due);
  });
});
