import { describe, expect, it } from "vitest";
import { safeComputePay } from "../../../src/index.js";
import { Draw } from "../random.js";
import { exists, metiers } from "./catalogue.js";
import { compare, type Outcome } from "./compare.js";
import { type Law, regimeOf, viewOf } from "./law.js";
import { everyMonth, randomDated } from "./random-dated.js";
import type { Request } from "./request.js";
import { answer, tiesOf } from "./slip.js";

const asked = Array.from({ length: 22_000 }, (_, seed) => {
  const request = randomDated(new Draw(seed));
  return { request, oracle: answer(request) };
});

const kinds = ["in-force", "as-signed", "known"] as const;
const laws: readonly Law[] = ["in-force", "as-signed", { knownOn: "2025-11-30" }];

const kindOf = (law: Request["law"]): (typeof kinds)[number] =>
  typeof law === "object" ? "known" : (law ?? "in-force");

const nameOf = (metier: Request["metier"]): string =>
  typeof metier === "string" ? metier : JSON.stringify(metier);

/** The sorts of requests that were drawn. */
const sortsOf = (sortOf: (request: Request) => string): ReadonlySet<string> =>
  new Set(asked.map(({ request }) => sortOf(request)));

/** What is there on the first of a month that the draws have not. */
function neverDrawn(law: Law, sortOf: (request: Request) => string): readonly string[] {
  const drawn = sortsOf(sortOf);
  return everyMonth.flatMap((month) => {
    const there = metiers.filter((metier) => exists(metier, viewOf(month, law)));
    const sorts = there.map(({ id }) => sortOf({ metier: id, month, law } as Request));
    return sorts.filter((sort) => !drawn.has(sort));
  });
}

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

  it("reach every month, from July 2003 to November 2025, by each law", () => {
    expect([everyMonth[0], everyMonth.at(-1)]).toEqual(["2003-07", "2025-11"]);
    const drawn = sortsOf(({ month, law }) => `${month} ${kindOf(law)}`);
    const every = everyMonth.flatMap((month) => kinds.map((kind) => `${month} ${kind}`));
    expect(every.filter((each) => !drawn.has(each))).toEqual([]);
  });

  it("reach every métier of the day by each law under each scheme", () => {
    const ofScheme = ({ metier, month, law = "in-force" }: Request) =>
      `${regimeOf(viewOf(month, law))} ${kindOf(law)} ${nameOf(metier)}`;
    for (const law of laws) expect(neverDrawn(law, ofScheme)).toEqual([]);
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
