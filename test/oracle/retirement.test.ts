import { describe, expect, it } from "vitest";
import { retirementAllowance } from "../as-signed.js";
import { Draw } from "./random.js";
import { type Leaver, retirement } from "./retirement.js";

function randomLeaver(draw: Draw): Leaver {
  const years = draw.onceIn(3)
    ? String(draw.of([9, 10, 15, 19, 22, 25]))
    : draw.decimal(42, draw.below(3));
  return {
    years,
    cadre: draw.onceIn(2),
    lastThreeMonths: [draw.decimal(6000, 2), draw.decimal(6000, 2), draw.decimal(6000, 2)],
    ...(draw.onceIn(3) ? { fullTimeRatio: draw.of(["0.5", "0.8", "0.75", "0.3"]) } : {}),
  };
}

describe("2 000 people leaving for retirement", () => {
  it("have the allowance of the whole-number oracle, or the law's", () => {
    for (let seed = 0; seed < 2000; seed += 1) {
      const leaver = randomLeaver(new Draw(seed));
      const allowance = retirementAllowance(leaver);
      const amount = allowance.basis === "agreement" ? allowance.amount.toFixed(2) : undefined;
      expect({ seed, leaver, amount }).toEqual({ seed, leaver, amount: retirement(leaver) });
    }
  });
});
