import { describe, expect, it } from "vitest";
import { safeComputePay } from "../../../src/index.js";
import { Draw } from "../random.js";
import { metiers } from "./catalogue.js";
import { compare, type Outcome } from "./compare.js";
import { everyMonth, randomDated } from "./random-dated.js";
import type { Request } from "./request.js";
import { answer, tiesOf } from "./slip.js";

const asked = Array.from({ length: 22_000 }, (_, seed) => {
  const request = randomDated(new Draw(seed));
  return { request, oracle: answer(request) };
});

describe("22 000 random requests over every month, in force, known on a day, and as signed", () => {
  it("agree with the whole-number oracle, line by line, to the cent, and on refusals", {
    timeout: 600_000,
  }, () => {
    const different: Request[] = [];
    for (const { request, oracle } of asked)
      if (compare(oracle, safeComputePay(request) as Outcome) === "different")
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

  it("fall halfway between two cents in every scheme, on every line of points or percentages", () => {
    const paid = asked.slice(0, 10_000).filter(({ oracle }) => "lines" in oracle);
    const ties = new Set(paid.flatMap(({ request }) => tiesOf(request)));
    for (const scheme of ["2003", "rp2012", "2014"])
      for (const code of ["BASE_SALARY", "SENIORITY", "FUNCTIONAL_BONUS", "PARTICULAR_CONSTRAINTS"])
        expect(ties).toContain(`${scheme} ${code}`);
    for (const one of ["2003 CADRE_MAJORATION", "rp2012 TECHNICITY", "2014 TECHNICITY"])
      expect(ties).toContain(one);
  });
});
