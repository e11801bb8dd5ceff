import { describe, expect, it } from "vitest";
import { safeComputePay } from "../../../src/index.js";
import { Draw } from "../random.js";
import { isAnswered } from "./awaited.js";
import { metiers } from "./catalogue.js";
import { compare, type Outcome } from "./compare.js";
import { everyMonth, randomDated } from "./random-dated.js";
import type { Request } from "./request.js";
import { answer } from "./slip.js";

const asked = Array.from({ length: 30_000 }, (_, seed) => {
  const request = randomDated(new Draw(seed));
  return { request, oracle: answer(request) };
});

describe("30 000 random requests over every month, in force and known on a day", () => {
  it("agree with the whole-number oracle, line by line, to the cent, and on refusals", {
    timeout: 120_000,
  }, () => {
    const different: Request[] = [];
    for (const { request, oracle } of asked)
      if (
        isAnswered(request) &&
        compare(oracle, safeComputePay(request) as Outcome) === "different"
      )
        different.push(request);
    const [first] = different;
    expect({ count: different.length, first }).toEqual({ count: 0, first: undefined });
  });

  it("reach every month and every métier that ever was", () => {
    const written = new Set(
      JSON.stringify(asked.map(({ request }) => request)).match(/[a-z0-9-]+/g),
    );
    for (const month of everyMonth) expect(written).toContain(month);
    for (const { id } of metiers) expect(written).toContain(id);
  });

  it("are answered by the oracle, but for one in twenty that the texts leave open", () => {
    const open = asked.filter(({ oracle }) => "unsure" in oracle);
    expect(open.length).toBeLessThan(asked.length / 20);
    const refused = asked.filter(({ oracle }) => "refused" in oracle);
    expect(refused.length).toBeGreaterThan(500);
  });
});
