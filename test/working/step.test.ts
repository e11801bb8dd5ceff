import { describe, expect, it } from "vitest";
import { decimal } from "../../src/exact/money.js";
import {
  difference,
  type Figure,
  figure,
  greatest,
  least,
  nothing,
  power,
  product,
  quotient,
  resultOf,
  step,
  sum,
  type Unit,
} from "../../src/working/step.js";

const name = { fr: "chiffre", en: "figure" };
const label = { fr: "étape", en: "step" };
const of = (value: string, unit: Unit = "euros"): Figure => figure(value, unit, name);
const worth = ({ value }: { readonly value: { toFixed(): string } }): string => value.toFixed();

describe("an expression", () => {
  it("adds and takes away its terms, percentages as percentages", () => {
    expect(worth(sum(of("1.1"), of("2.2"), of("3")))).toBe("6.3");
    expect(worth(sum(of("5", "percent"), of("7", "percent")))).toBe("12");
    expect(worth(difference(of("10"), of("1"), of("2.5")))).toBe("6.5");
    expect(worth(difference(of("10")))).toBe("10");
  });

  it("of one term is the term itself", () => {
    const alone = of("4");
    expect(sum(alone)).toBe(alone);
    expect(worth(sum())).toBe("0");
  });

  it("multiplies and divides, where 12 % counts for 0.12", () => {
    expect(worth(product(of("2320.41"), of("12", "percent")))).toBe("278.4492");
    expect(
      worth(product(of("559", "points"), of("4.151", "euros-per-point"), of("0.5", "ratio"))),
    ).toBe("1160.2045");
    expect(worth(quotient(of("10"), of("4", "years")))).toBe("2.5");
    expect(worth(quotient(of("10"), of("50", "percent")))).toBe("20");
    expect(worth(quotient(of("50", "percent"), of("2", "years")))).toBe("0.25");
  });

  it("raises to a power and takes the least and the greatest", () => {
    expect(worth(power(of("5"), of("3", "ratio")))).toBe("125");
    expect(worth(least(of("31", "percent"), of("30", "percent"), of("40", "percent")))).toBe("30");
    expect(worth(least(of("3"), of("5")))).toBe("3");
    expect(worth(greatest(of("3"), of("5"), of("4")))).toBe("5");
    expect(worth(greatest(of("6"), of("5")))).toBe("6");
  });

  it("says what it is made of, in order", () => {
    const [a, b] = [of("1"), of("2")];
    expect(sum(a, b)).toMatchObject({ kind: "sum", of: [a, b] });
    expect(difference(a, b)).toMatchObject({ kind: "difference", of: [a, b] });
    expect(product(a, b)).toMatchObject({ kind: "product", of: [a, b] });
    expect(quotient(a, b)).toMatchObject({ kind: "quotient", of: [a, b] });
    expect(power(a, b)).toMatchObject({ kind: "power", of: [a, b] });
    expect(least(a, b)).toMatchObject({ kind: "least", of: [a, b] });
    expect(greatest(a, b)).toMatchObject({ kind: "greatest", of: [a, b] });
    expect(a).toEqual({ kind: "figure", value: decimal(1), unit: "euros", name });
    expect(worth(nothing("points", name))).toBe("0");
    expect(nothing("points", name)).toMatchObject({ kind: "figure", unit: "points", name });
  });
});

describe("a step", () => {
  const parts = { id: "STEP", label, unit: "euros", articles: ["08.01.1"] } as const;

  it("rounds euros to the cent as an amount", () => {
    const made = step({ ...parts, expression: of("50.995"), decimals: 2 });
    expect([made.exact.toFixed(), JSON.stringify(made.result)]).toEqual(["50.995", '"51.00"']);
    expect(made).toMatchObject({
      id: "STEP",
      label,
      unit: "euros",
      decimals: 2,
      articles: ["08.01.1"],
      readings: [],
    });
  });

  it("keeps what is not to be rounded", () => {
    const made = step({ ...parts, expression: of("50.995") });
    expect(made.result).toBe(made.exact);
    expect(made.decimals).toBeUndefined();
  });

  it("rounds other units to their decimals, and drops them where told", () => {
    const years = { ...parts, unit: "years", expression: of("6.875", "years") } as const;
    expect(step({ ...years, decimals: 2 }).result.toFixed()).toBe("6.88");
    expect(step({ ...years, decimals: 0, rounding: "down" }).result.toFixed()).toBe("6");
    expect(
      step({
        ...parts,
        unit: "points",
        expression: of("6.5", "points"),
        decimals: 0,
      }).result.toFixed(),
    ).toBe("7");
    expect(JSON.stringify(step({ ...parts, expression: of("1.5"), decimals: 1 }).result)).toBe(
      '"1.5"',
    );
    expect(JSON.stringify(step({ ...years, decimals: 2, expression: of("1.5") }).result)).toBe(
      '"1.5"',
    );
  });

  it("is referred to by its id, with its result", () => {
    const made = step({ ...parts, unit: "percent", expression: of("12", "percent") });
    const reference = resultOf(made);
    expect(reference).toEqual({ kind: "step", step: "STEP", value: decimal(12), unit: "percent" });
    expect(worth(product(of("100"), reference))).toBe("12");
  });

  it("carries the readings it rests on", () => {
    const readings = [{ id: "R1", choice: "each-line" }] as const;
    expect(step({ ...parts, expression: of("1"), readings }).readings).toEqual(readings);
  });
});
