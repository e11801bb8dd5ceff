import { describe, expect, it } from "vitest";
import { type Complement, metier } from "../../src/catalogue/metiers.js";
import { settledComplements } from "../../src/entitlement/settled-complements.js";
import { decimal } from "../../src/exact/money.js";

describe("of alternatives that facts grant", () => {
  it("what every holder has gives way, even to one of fewer points", () => {
    const { complements } = metier("agent-d-amphitheatre");
    const [every, autopsies] = complements as readonly [Complement, Complement];
    expect([every.automatic, autopsies.automatic]).toEqual([true, false]);
    const fewer = { ...autopsies, points: decimal(35) };
    const judgement = { verdict: "granted", because: [] } as const;
    const { due, givesWay } = settledComplements([
      { complement: every, judgement },
      { complement: fewer, judgement },
    ]);
    expect([...due]).toEqual([fewer]);
    expect([...givesWay]).toEqual([[every, fewer]]);
  });
});
