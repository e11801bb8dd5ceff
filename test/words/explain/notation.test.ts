import { describe, expect, it } from "vitest";
import { inNames, inNumbers, written } from "../../../src/words/explain/notation.js";
import {
  difference,
  type Expression,
  figure,
  greatest,
  least,
  power,
  product,
  quotient,
  sum,
  type Unit,
} from "../../../src/working/step.js";

const of = (value: string, unit: Unit, name = value): Expression =>
  figure(value, unit, { fr: name, en: name });
const [a, b, c] = [of("2", "ratio", "a"), of("3", "ratio", "b"), of("4", "ratio", "c")];
const points = [of("477", "points"), of("82", "points")];
const euros = [of("10", "euros"), of("2.5", "euros")];

/** No-break spaces are written as plain ones here. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");
const french = (expression: Expression): string => plain(written(expression, inNumbers("fr")));
const english = (expression: Expression): string => plain(written(expression, inNumbers("en")));
const names = (expression: Expression): string =>
  plain(
    written(
      expression,
      inNames("fr", (leaf) => (leaf.kind === "figure" ? leaf.name.fr : leaf.step)),
    ),
  );

describe("a working in figures", () => {
  it("writes the unit of a bracket once, after it", () => {
    expect(french(product(sum(...points), of("4.151", "euros-per-point"), of("1", "ratio")))).toBe(
      "(477 + 82) points × 4,151 € × 1",
    );
    expect(french(product(difference(of("9", "days"), of("6", "days")), a))).toBe(
      "(9 − 6) jours × 2",
    );
    expect(french(product(sum(...euros), of("5", "percent")))).toBe("(10,00 + 2,50) € × 5 %");
  });

  it("writes the unit of each term where it cannot stand once", () => {
    expect(english(product(sum(...euros), of("5", "percent")))).toBe("(€10.00 + €2.50) × 5%");
    expect(french(product(sum(of("5", "percent"), of("3", "percent")), a))).toBe("(5 % + 3 %) × 2");
    expect(french(product(sum(of("1", "percent-per-year"), of("2", "percent-per-year")), a))).toBe(
      "(1 % par an + 2 % par an) × 2",
    );
    expect(french(product(sum(of("5", "million-euros"), of("3", "million-euros")), a))).toBe(
      "(5 millions d'euros + 3 millions d'euros) × 2",
    );
    expect(french(product(sum(of("5", "years"), of("3", "months")), a))).toBe(
      "(5 ans + 3 mois) × 2",
    );
    expect(french(product(sum(points[0] as Expression, product(a, b)), c))).toBe(
      "(477 points + 2 × 3) × 4",
    );
    expect(french(product(sum(a, b), c))).toBe("(2 + 3) × 4");
    expect(french(sum(...points))).toBe("477 points + 82 points");
    expect(french(quotient(a, product(of("2", "days"), of("3", "days"))))).toBe(
      "2 ÷ (2 jours × 3 jours)",
    );
  });

  it("writes a power without units, and the least and the greatest in words", () => {
    expect(french(power(of("10", "million-euros"), of("0.1671", "ratio")))).toBe("10^0,1671");
    expect(
      french(least(product(of("31", "years"), of("1", "percent-per-year")), of("30", "percent"))),
    ).toBe("le plus petit de (31 ans × 1 % par an ; 30 %)");
    expect(english(greatest(of("0", "days"), difference(of("4", "days"), of("6", "days"))))).toBe(
      "the greatest of (0 days; 4 days − 6 days)",
    );
    expect(french(greatest(a, b))).toBe("le plus grand de (2 ; 3)");
    expect(written(greatest(a, b), inNumbers("fr"))).toBe("le plus grand de (2\u00a0; 3)");
    expect(english(least(a, b))).toBe("the least of (2; 3)");
  });
});

describe("brackets", () => {
  it.each<[string, Expression]>([
    ["a + b + c", sum(a, sum(b, c))],
    ["a + b − c", sum(a, difference(b, c))],
    ["a + b − c", difference(sum(a, b), c)],
    ["a − (b + c)", difference(a, sum(b, c))],
    ["a − (b − c)", difference(a, difference(b, c))],
    ["a − b × c", difference(a, product(b, c))],
    ["a + b ÷ c", sum(a, quotient(b, c))],
    ["a × b × c", product(a, product(b, c))],
    ["a × (b ÷ c)", product(a, quotient(b, c))],
    ["a ÷ b × c", product(quotient(a, b), c)],
    ["a × b ÷ c", quotient(product(a, b), c)],
    ["a ÷ (b × c)", quotient(a, product(b, c))],
    ["a ÷ (b ÷ c)", quotient(a, quotient(b, c))],
    ["a ÷ b ÷ c", quotient(quotient(a, b), c)],
    ["(a + b) ÷ c", quotient(sum(a, b), c)],
    ["a ÷ (b − c)", quotient(a, difference(b, c))],
    ["a × (b + c)", product(a, sum(b, c))],
    ["(a × b)^c", power(product(a, b), c)],
    ["a^(b + c)", power(a, sum(b, c))],
    ["a × b^c", product(a, power(b, c))],
    ["a × le plus petit de (b + c ; a)", product(a, least(sum(b, c), a))],
  ])("stand where they change the result, and nowhere else: %s", (expected, expression) => {
    expect(names(expression)).toBe(expected);
  });
});
