import { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import {
  type Issue,
  issue,
  PayError,
  quoted,
  relocated,
  together,
  unwrap,
  wordIssue,
} from "../../src/intake/issue.js";

const expected = { fr: "un nombre", en: "a number" };

describe("a value as a message quotes it", () => {
  it("is short and on one line, whatever it is", () => {
    const cases: readonly (readonly [unknown, string])[] = [
      [undefined, "nothing"],
      [null, "null"],
      ["texte", '"texte"'],
      ['a "b"\n', '"a \\"b\\"\\n"'],
      [12.5, "12.5"],
      [-0, "-0"],
      [Number.NaN, "NaN"],
      [true, "true"],
      [12n, "12"],
      [Symbol("s"), "Symbol(s)"],
      [[1, 2, 3], "a list of 3"],
      [{ a: 1 }, "an object"],
      [() => 1, "a function"],
      [new Decimal("1.50"), "1.5"],
    ];
    for (const [value, text] of cases) expect(quoted(value)).toBe(text);
  });

  it("is cut at eighty characters", () => {
    expect(quoted("x".repeat(78))).toBe(`"${"x".repeat(78)}"`);
    expect(quoted("x".repeat(79))).toBe(`"${"x".repeat(79)}…`);
    expect(quoted("x".repeat(10_000))).toHaveLength(81);
  });
});

describe("an issue", () => {
  it("is worded with its path, what was expected, what was received and the nearest name", () => {
    const made = issue("unknown-value", ["people", 2, "metier"], {
      received: "brancardié",
      expected,
      article: "A1",
      suggestion: "brancardier",
    });
    expect(made).toEqual({
      code: "unknown-value",
      path: ["people", 2, "metier"],
      received: '"brancardié"',
      expected,
      article: "A1",
      suggestion: "brancardier",
      message:
        'people.2.metier: expected a number, received "brancardié". Did you mean "brancardier"?',
    });
    expect(wordIssue(made, "fr").message).toBe(
      'people.2.metier: attendu : un nombre ; reçu : "brancardié". Vouliez-vous dire « brancardier » ?',
    );
    expect(wordIssue(made, "en")).toEqual(made);
  });

  it("of the whole request has no path, and of nothing received says so", () => {
    const made = issue("missing", [], { received: undefined, expected });
    expect(made.message).toBe("expected a number, received nothing.");
    expect(wordIssue(made, "fr").message).toBe("attendu : un nombre ; reçu : rien.");
    const french = (received: unknown) =>
      wordIssue(issue("invalid-type", [], { received, expected }), "fr").message;
    expect(french({})).toBe("attendu : un nombre ; reçu : un objet.");
    expect(french(() => 1)).toBe("attendu : un nombre ; reçu : une fonction.");
    expect(french([1, 2])).toBe("attendu : un nombre ; reçu : une liste de 2.");
    expect(french("a list of 2")).toBe('attendu : un nombre ; reçu : "a list of 2".');
    expect(french(12.5)).toBe("attendu : un nombre ; reçu : 12.5.");
    expect(Object.keys(made)).toEqual(["code", "path", "received", "expected", "message"]);
  });

  it("is moved further in", () => {
    const made = issue("missing", ["month"], { received: undefined, expected });
    expect(relocated(made, ["months", 3, "month"])).toEqual({
      ...made,
      path: ["months", 3, "month"],
      message: "months.3.month: expected a number, received nothing.",
    });
  });
});

describe("the issues of two checks", () => {
  const at = (code: Issue["code"], ...path: readonly string[]): Issue =>
    issue(code, path, { received: undefined, expected });

  it("are together but what the second misses for having been taken away", () => {
    const first = [at("not-whole", "cadreYears"), at("unknown-key", "x")];
    const second = [
      at("missing", "cadreYears"),
      at("missing", "seniorityYears"),
      at("not-a-cadre", "cadreYears"),
    ];
    expect(together(first, second)).toEqual([...first, second[1], second[2]]);
    expect(together([], second)).toEqual(second);
  });
});

describe("an outcome", () => {
  it("gives its value, or throws its issues under a code", () => {
    expect(unwrap({ ok: true, value: 3 })).toBe(3);
    const issues = [
      issue("missing", ["a"], { received: undefined, expected }),
      issue("missing", ["b"], { received: undefined, expected }),
    ];
    try {
      unwrap({ ok: false, issues });
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(PayError);
      expect(error).toMatchObject({
        name: "PayError",
        code: "CCN51_REFUSED",
        issues,
        message: "a: expected a number, received nothing.\nb: expected a number, received nothing.",
      });
    }
  });
});
