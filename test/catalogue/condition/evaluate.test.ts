import { describe, expect, it } from "vitest";
import { evaluate, factsOf, testsOf } from "../../../src/catalogue/condition/evaluate.js";
import { decimal } from "../../../src/exact/money.js";
import type { Condition } from "../../../src/law/seeds.js";

const verdict = (condition: Condition, facts: Readonly<Record<string, unknown>>): string =>
  evaluate(condition, facts).verdict;
const court: Condition = { fact: "courtSejour" };
const bigHouse: Condition = { fact: "beds", moreThan: "300" };

describe("a condition on one fact", () => {
  it("holds for everybody when it says always", () => {
    expect(evaluate({ always: true }, {})).toEqual({ verdict: "granted", because: [] });
    expect(verdict({ not: { always: true } }, {})).toBe("refused");
  });

  it("takes a yes for a yes and a no for a no", () => {
    expect(verdict(court, { courtSejour: true })).toBe("granted");
    expect(verdict(court, { courtSejour: false })).toBe("refused");
  });

  it("looks for a value in a set, and a set that is given is complete", () => {
    const surgeon: Condition = { fact: "functions", includes: "chef-de-cuisine" };
    expect(verdict(surgeon, { functions: ["ambulancier", "chef-de-cuisine"] })).toBe("granted");
    expect(verdict(surgeon, { functions: [] })).toBe("refused");
    const either: Condition = { fact: "functions", oneOf: ["ambulancier", "chef-de-cuisine"] };
    expect(verdict(either, { functions: ["ambulancier"] })).toBe("granted");
    expect(verdict(either, { functions: ["contremaitre"] })).toBe("refused");
    expect(verdict({ fact: "place", oneOf: ["home"] }, { place: "home" })).toBe("granted");
    expect(verdict({ fact: "place", oneOf: ["home"] }, { place: "ward" })).toBe("refused");
  });

  it.each([
    [{ fact: "beds", atLeast: "200" }, "199.99", "200"],
    [{ fact: "beds", moreThan: "300" }, "300", "300.01"],
    [{ fact: "beds", atMost: "19" }, "19.01", "19"],
    [{ fact: "beds", lessThan: "10" }, "10", "9.99"],
    [{ fact: "beds", between: ["200", "500"] }, "199", "200"],
    [{ fact: "beds", between: ["200", "500"] }, "501", "500"],
  ] as const)("%j refuses %s and grants %s", (condition, refused, granted) => {
    for (const write of [String, Number, decimal]) {
      expect(verdict(condition, { beds: write(refused) })).toBe("refused");
      expect(verdict(condition, { beds: write(granted) })).toBe("granted");
    }
  });

  it("misses the fact that nobody stated, and no is not nothing", () => {
    expect(evaluate(court, {})).toEqual({ verdict: "missing", facts: ["courtSejour"] });
    expect(evaluate({ not: court }, {})).toEqual({ verdict: "missing", facts: ["courtSejour"] });
    expect(evaluate(court, { courtSejour: undefined }).verdict).toBe("missing");
  });
});

describe("conditions together", () => {
  it("asks every part of all: one refusal decides, a missing part leaves it open", () => {
    const both: Condition = { all: [court, bigHouse] };
    expect(verdict(both, { courtSejour: true, beds: 301 })).toBe("granted");
    expect(evaluate(both, { courtSejour: false })).toEqual({
      verdict: "refused",
      because: [{ test: court, contrary: false }],
    });
    expect(evaluate(both, { courtSejour: true })).toEqual({ verdict: "missing", facts: ["beds"] });
    expect(evaluate(both, {})).toEqual({ verdict: "missing", facts: ["courtSejour", "beds"] });
    expect(evaluate(both, { courtSejour: true, beds: 301 })).toEqual({
      verdict: "granted",
      because: [
        { test: court, contrary: false },
        { test: bigHouse, contrary: false },
      ],
    });
  });

  it("asks one part of any: one grant decides, a missing part leaves it open", () => {
    const either: Condition = { any: [court, bigHouse] };
    expect(evaluate(either, { beds: 301 })).toEqual({
      verdict: "granted",
      because: [{ test: bigHouse, contrary: false }],
    });
    expect(evaluate(either, { courtSejour: false })).toEqual({
      verdict: "missing",
      facts: ["beds"],
    });
    expect(evaluate(either, { courtSejour: false, beds: 300 })).toEqual({
      verdict: "refused",
      because: [
        { test: court, contrary: false },
        { test: bigHouse, contrary: false },
      ],
    });
  });

  it("turns all into any, and any into all, under not", () => {
    const neither: Condition = { not: { any: [court, bigHouse] } };
    expect(verdict(neither, { courtSejour: false, beds: 300 })).toBe("granted");
    expect(evaluate(neither, { courtSejour: true })).toEqual({
      verdict: "refused",
      because: [{ test: court, contrary: true }],
    });
    const notBoth: Condition = { not: { all: [court, bigHouse] } };
    expect(verdict(notBoth, { courtSejour: false })).toBe("granted");
    expect(verdict(notBoth, { courtSejour: true, beds: 301 })).toBe("refused");
    expect(verdict({ not: { not: court } }, { courtSejour: true })).toBe("granted");
  });

  it("names each missing fact once", () => {
    const twice: Condition = { all: [bigHouse, { fact: "beds", lessThan: "500" }] };
    expect(evaluate(twice, {})).toEqual({ verdict: "missing", facts: ["beds"] });
  });
});

describe("the tests of a condition", () => {
  const nested: Condition = { any: [{ always: true }, { not: court }, { all: [bigHouse, court] }] };

  it("come in its order, each as often as it is written", () => {
    expect(testsOf(nested)).toEqual([court, bigHouse, court]);
    expect(testsOf({ always: true })).toEqual([]);
  });

  it("ask for each fact once", () => {
    expect(factsOf(nested)).toEqual(["courtSejour", "beds"]);
  });
});
