import { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import type * as z from "zod/mini";
import { harmless } from "../../src/exact/harmless.js";
import { check } from "../../src/intake/check.js";
import { day, flag, month, oneOf, text } from "../../src/intake/fields.js";
import { issue } from "../../src/intake/issue.js";
import { jsonSchema } from "../../src/intake/json-schema.js";
import { quantity } from "../../src/intake/quantity.js";
import { either, list, maybe, record } from "../../src/intake/shapes.js";

/** What a check of one field finds: nothing, or codes with what was expected. */
function flaw(schema: z.ZodMiniType, value: unknown): string | undefined {
  const { issues } = check(record<{ x: unknown }>({ x: schema }), { x: value });
  return issues.length === 0
    ? undefined
    : issues
        .map(
          ({ code, path, expected }) =>
            `${code} ${path.join(".")}: ${expected.en} | ${expected.fr}`,
        )
        .join("; ");
}

const words = { type: "string", minLength: 1, maxLength: 200, pattern: harmless };

describe("a yes or a no", () => {
  it("is true or false and nothing else", () => {
    expect([true, false].map((value) => flaw(flag(), value))).toEqual([undefined, undefined]);
    expect(flaw(flag(), "true")).toBe("invalid-type x: true or false | true ou false");
    expect(flaw(flag(), undefined)).toBe("missing x: true or false | true ou false");
  });
});

describe("a text", () => {
  it("has 1 to 200 characters", () => {
    expect(["a", "a".repeat(200)].map((value) => flaw(text(), value))).toEqual([
      undefined,
      undefined,
    ]);
    const wrong = "x: a text of 1 to 200 characters | un texte de 1 à 200 caractères";
    expect(flaw(text(), "")).toBe(`out-of-range ${wrong}`);
    expect(flaw(text(), "a".repeat(201))).toBe(`out-of-range ${wrong}`);
    expect(flaw(text(), 1)).toBe(`invalid-type ${wrong}`);
    expect(flaw(text(), undefined)).toBe(`missing ${wrong}`);
  });
});

describe("days and months", () => {
  it("exist", () => {
    expect(flaw(day(), "2004-02-29")).toBeUndefined();
    const wrongDay = "x: a day YYYY-MM-DD that exists | un jour AAAA-MM-JJ qui existe";
    expect(flaw(day(), "2003-02-29")).toBe(`invalid-day ${wrongDay}`);
    expect(flaw(day(), undefined)).toBe(`missing ${wrongDay}`);
    expect(flaw(month(), "2003-07")).toBeUndefined();
    expect(flaw(month(), "2003-7")).toBe("invalid-month x: a month YYYY-MM | un mois AAAA-MM");
    expect(flaw(month(), undefined)).toBe("missing x: a month YYYY-MM | un mois AAAA-MM");
  });
});

describe("one of a list of names", () => {
  it("is told with the names of the list, the nearest ones of a long list", () => {
    const eight = ["a1", "b2", "c3", "d4", "e5", "f6", "g7", "h8"];
    expect(flaw(oneOf(eight), "a1")).toBeUndefined();
    expect(flaw(oneOf(eight), "zz")).toBe(
      "unknown-value x: one of a1, b2, c3, d4, e5, f6, g7, h8 | a1, b2, c3, d4, e5, f6, g7, h8",
    );
    const many = Array.from({ length: 41 }, (_, place) => `name-${place}`);
    expect(flaw(oneOf(many.slice(1)), "zz")).toContain("name-39, name-40 | name-1, name-2");
    const near = "name-1, name-3, name-31, name-0, …";
    expect(flaw(oneOf(many), "name 31")).toBe(`unknown-value x: one of ${near} | ${near}`);
    expect(flaw(oneOf(many), 31)).toContain("one of name-0, name-1, name-2, name-3, … |");
    expect(flaw(oneOf(eight), undefined)).toMatch(/^missing x/);
    expect(flaw(oneOf(eight, "unknown-metier"), "zz")).toMatch(/^unknown-metier x/);
    const { issues } = check(record<{ x: string }>({ x: oneOf(["brancardier"]) }), {
      x: "brancardié",
    });
    expect(issues[0]?.suggestion).toBe("brancardier");
  });
});

describe("a quantity", () => {
  const share = quantity({ moreThan: 0, atMost: 1, decimals: 2 });

  it("is a text, a number or a Decimal of any copy", () => {
    const Coarse = Decimal.clone({ precision: 3 });
    for (const value of [
      "0.5",
      0.5,
      "1",
      1,
      "0.50",
      "0.500",
      new Decimal("0.25"),
      new Coarse("0.25"),
    ])
      expect(flaw(share, value)).toBeUndefined();
  });

  it("is within its bounds", () => {
    const words =
      "x: a number greater than 0 and at most 1, at most 2 decimals | un nombre de plus de 0 et d'au plus 1, 2 décimales au plus";
    for (const value of [
      0,
      "0",
      -0,
      "0.00",
      "1.01",
      2,
      -1,
      "-0.5",
      Number.NaN,
      Number.POSITIVE_INFINITY,
      1e300,
    ])
      expect(flaw(share, value)).toBe(`out-of-range ${words}`);
    for (const value of ["0.125", 0.123, 1e-9, new Decimal("0.001")])
      expect(flaw(share, value)).toBe(`too-many-decimals ${words}`);
    for (const value of [
      "",
      " 0.5",
      "0,5",
      ".5",
      "5.",
      "1e-1",
      "+1",
      "٣",
      "0x1",
      "Infinity",
      null,
      true,
      [],
      {},
      "0.1234567890123456",
      "1234567890123456",
    ])
      expect(flaw(share, value)).toBe(`invalid-type ${words}`);
    expect(flaw(share, undefined)).toBe(`missing ${words}`);
  });

  it("is at least zero unless told, and whole where it has no decimals", () => {
    const whole = quantity({ decimals: 0 });
    const words = "x: a whole number of at least 0 | un nombre entier d'au moins 0";
    expect([0, "0", -0, "12.00", 80].map((value) => flaw(whole, value))).toEqual(
      Array(5).fill(undefined),
    );
    expect(jsonSchema(whole)["anyOf"]).toEqual([
      { type: "integer", minimum: 0, exclusiveMaximum: 1e15 },
      { type: "string", pattern: expect.any(String) },
    ]);
    expect(flaw(whole, "0.5")).toBe(`not-whole ${words}`);
    expect(flaw(whole, -1)).toBe(`out-of-range ${words}`);
    const cold = quantity({ decimals: 1, atLeast: -5, atMost: -1 });
    expect([-5, -1, "-2.5"].map((value) => flaw(cold, value))).toEqual(Array(3).fill(undefined));
    expect(flaw(cold, -5.5)).toBe(
      "out-of-range x: a number of at least -5 and at most -1, at most 1 decimals | un nombre d'au moins -5 et d'au plus -1, 1 décimales au plus",
    );
    expect(flaw(cold, 0)).toMatch(/^out-of-range/);
  });

  it("takes fifteen digits on each side", () => {
    const any = quantity({ decimals: 15 });
    expect(flaw(any, "123456789012345.123456789012345")).toBeUndefined();
    expect(flaw(any, "1234567890123456")).toMatch(/^invalid-type/);
    expect(flaw(any, new Decimal("1234567890123456"))).toMatch(/^out-of-range/);
    expect(flaw(any, new Decimal("0.1234567890123456"))).toMatch(/^too-many-decimals/);
    expect(flaw(any, new Decimal(Number.NaN))).toMatch(/^out-of-range/);
  });
});

describe("lists and records", () => {
  const people = record<{ people: readonly { name: string; age?: string }[] }>({
    people: list(
      record<{ name: string; age?: string }>({ name: text(), age: maybe(text()) as never }),
      2,
    ),
  });
  const codes = (input: unknown): readonly string[] =>
    check(people, input).issues.map(
      ({ code, path, suggestion, expected }) =>
        `${code} ${path.join(".")} ${suggestion ?? ""}| ${expected.en}`,
    );

  it("accept what they describe", () => {
    expect(codes({ people: [{ name: "a" }, { name: "b", age: "3" }] })).toEqual([]);
  });

  it("name the path of what is wrong, and the nearest key", () => {
    expect(codes({ people: [{ name: "a", agee: "3" }, {}] })).toEqual([
      "unknown-key people.0.agee age| one of the keys name, age",
      "missing people.1.name | a text of 1 to 200 characters",
    ]);
    expect(codes({ people: [1, { name: "a" }] })).toEqual(["invalid-type people.0 | an object"]);
    expect(codes({ people: "ab" })).toEqual(["invalid-type people | a list"]);
    expect(codes({ people: "abcd" })).toEqual(["invalid-type people | a list"]);
    expect(codes({ people: [{ name: "a" }, { name: "b" }, { name: "c" }] })).toEqual([
      "out-of-range people | at most 2 entries",
    ]);
    expect(codes({})).toEqual(["missing people | a list"]);
    expect(codes(undefined)).toEqual(["missing  | an object"]);
    expect(codes([])).toEqual(["invalid-type  | an object"]);
  });

  it("take a thousand entries unless told", () => {
    const many = record<{ x: readonly boolean[] }>({ x: list(flag()) });
    expect(check(many, { x: Array(1000).fill(true) }).issues).toEqual([]);
    const { issues } = check(many, { x: Array(1001).fill(true) });
    expect(issues.map(({ expected }) => expected)).toEqual([
      { fr: "au plus 1000 éléments", en: "at most 1000 entries" },
    ]);
  });

  it("word shapes in French too", () => {
    const found = [
      ...check(people, { people: 1 }).issues,
      ...check(people, []).issues,
      ...check(people, { people: [{ name: "a", x: 1 }] }).issues,
    ];
    expect(found.map(({ expected }) => expected.fr)).toEqual([
      "une liste",
      "un objet",
      "une des clés name, age",
    ]);
  });
});

describe("one of several shapes", () => {
  const shapes = {
    number: quantity({ decimals: 0 }),
    box: record<{ size: string }>({ size: text() }),
  };
  const expected = { fr: "un nombre ou une boîte", en: "a number or a box" };
  const schema = record<{ x: unknown; y?: unknown }>({
    x: either(
      [shapes.number, shapes.box],
      (value) =>
        typeof value === "number"
          ? shapes.number
          : typeof value === "object"
            ? shapes.box
            : undefined,
      expected,
    ),
    y: maybe(list(either([shapes.box], () => shapes.box, expected))) as never,
  });
  const found = (input: unknown): readonly string[] =>
    check(schema, input).issues.map(({ message }) => message);

  it("accepts any of them", () => {
    expect([{ x: 3 }, { x: { size: "big" } }].flatMap(found)).toEqual([]);
  });

  it("reports what is wrong in the shape meant, at its path", () => {
    expect(found({ x: 3.5 })).toEqual(["x: expected a whole number of at least 0, received 3.5."]);
    expect(found({ x: { siz: "big" } })).toEqual([
      "x.size: expected a text of 1 to 200 characters, received nothing.",
      'x.siz: expected one of the keys size, received "siz". Did you mean "size"?',
    ]);
    expect(found({ x: 3, y: [{ size: "" }] })).toEqual([
      'y.0.size: expected a text of 1 to 200 characters, received "".',
    ]);
  });

  it("reports what is of no shape, or not there", () => {
    expect(found({ x: "three" })).toEqual(['x: expected a number or a box, received "three".']);
    expect(check(schema, {}).issues[0]).toMatchObject({ code: "missing", path: ["x"], expected });
  });

  it("is any of them in JSON Schema", () => {
    const { properties } = jsonSchema(schema) as {
      properties: { x?: { anyOf: object[] } };
    };
    expect(properties.x?.anyOf).toEqual([
      { anyOf: [expect.objectContaining({ type: "integer" }), expect.anything()] },
      {
        type: "object",
        properties: { size: words },
        required: ["size"],
        additionalProperties: false,
      },
    ]);
  });
});

describe("a check", () => {
  const schema = record<{ a: boolean; b: boolean }>({ a: flag(), b: flag() });

  it("leaves what is usable: the fields that nothing is wrong with", () => {
    const whole = { a: true, b: false };
    expect(check(schema, whole)).toMatchObject({ usable: whole, issues: [] });
    expect(check(schema, { a: true, b: 1, c: 2 }).usable).toEqual({ a: true });
    expect([
      check(schema, null).usable,
      check(schema, [true]).usable,
      check(schema, 3).usable,
    ]).toEqual([{}, {}, {}]);
  });

  it("keeps what is right in what is named, and tells the places that it had", () => {
    const day = record({ of: flag() });
    const lists = record({ days: maybe(list(day)), within: maybe(record({ days: list(day) })) });
    const days = [{ of: 1 }, { of: true }, { of: 2 }, { of: false }];
    const found = check(lists, { days, within: { days } }, ["days", "within"]);
    const right = [{ of: true }, { of: false }];
    expect(found.usable).toEqual({ days: right, within: { days: right } });
    const at = (...path: (string | number)[]) => {
      const expected = { fr: "x", en: "x" };
      return found.placed(issue("gap", path, { received: 1, expected })).path;
    };
    expect(at("days", 1, "of")).toEqual(["days", 3, "of"]);
    expect(at("within", "days", 0)).toEqual(["within", "days", 1]);
    expect([at("days"), at(), at("within", "of")]).toEqual([["days"], [], ["within", "of"]]);
    expect(check(lists, { days }).usable).toEqual({});
    expect(check(lists, { days: 3 }, ["days"]).usable).toEqual({});
  });

  it("never throws, whatever the value does when it is read", () => {
    const trap = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error("no");
        },
        get: () => {
          throw new Error("no");
        },
      },
    );
    expect(check(schema, trap)).toMatchObject({
      usable: {},
      issues: [
        {
          code: "unreadable",
          path: [],
          expected: { fr: "des données lisibles", en: "data that can be read" },
        },
      ],
    });
  });
});

describe("JSON Schema", () => {
  it("says what each field accepts", () => {
    const schema = record<Record<string, unknown>>({
      flag: flag(),
      text: text(),
      day: day(),
      month: month(),
      name: oneOf(["a", "b"]),
      share: maybe(quantity({ moreThan: 0, atMost: 1, decimals: 2 })),
      count: quantity({ decimals: 0, atLeast: 1 }),
      names: list(text(), 3),
    });
    const written = { type: "string", pattern: expect.any(String) };
    expect(jsonSchema(schema)).toEqual({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      type: "object",
      properties: {
        flag: { type: "boolean" },
        text: words,
        day: { ...written, format: "date" },
        month: { type: "string", pattern: "^(1[89]|2[01])[0-9]{2}-(0[1-9]|1[0-2])$" },
        name: { type: "string", enum: ["a", "b"] },
        share: { anyOf: [{ type: "number", exclusiveMinimum: 0, maximum: 1 }, written] },
        count: { anyOf: [{ type: "integer", minimum: 1, exclusiveMaximum: 1e15 }, written] },
        names: {
          type: "array",
          maxItems: 3,
          items: words,
        },
      },
      required: expect.arrayContaining(["flag", "text", "day", "month", "name", "count", "names"]),
      additionalProperties: false,
    });
  });
});
