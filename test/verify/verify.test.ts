import { describe, expect, it } from "vitest";
import { decimal } from "../../src/exact/money.js";
import { dataset } from "../../src/ids/dataset.js";
import { PayError } from "../../src/intake/issue.js";
import { jsonSchema } from "../../src/intake/json-schema.js";
import type { Expectation, WorkedCase, WorkedExamples } from "../../src/verify/examples-schema.js";
import type { VerifiedCase } from "../../src/verify/verified-examples.js";
import { safeVerify, verify } from "../../src/verify/verify.js";
import { workedExamplesSchema } from "../../src/verify/worked-examples.js";

const nurse = {
  metier: "infirmier-specialise-diplome",
  complements: ["anesthesie-reanimation"],
  month: "2003-09",
  seniorityYears: 12,
};
const tooEarly = { ...nurse, month: "2003-06" };

function file(...cases: readonly WorkedCase[]): WorkedExamples {
  return { title: "Ours", source: "a pocket calculator", status: "computed by hand", cases };
}

function verified(expected: Expectation, request: unknown = nurse): VerifiedCase {
  const { examples } = verify(file({ name: "one", request, expect: expected }));
  return examples[0]?.cases[0] as VerifiedCase;
}

const differences = (expected: Expectation, request?: unknown) =>
  verified(expected, request).differences;

describe("a worked example that holds", () => {
  it("is said to hold, with the function asked and the dataset used", () => {
    const found = verify(file({ name: "a nurse", request: nurse, expect: { gross: "2598.86" } }));
    expect(found).toEqual({
      holds: true,
      cases: 1,
      differing: 0,
      examples: [
        {
          title: "Ours",
          source: "a pocket calculator",
          status: "computed by hand",
          cases: [{ name: "a nurse", function: "computePay", holds: true, differences: [] }],
        },
      ],
      dataset,
    });
  });

  it("names lines by code, values by path, positions and lengths, and what must be absent", () => {
    expect(
      differences({
        lines: { BASE_SALARY: "2320.41", SENIORITY: 278.45 },
        "lines.SENIORITY.rate": "12",
        lines_: null,
        metier: { id: "infirmier-specialise-diplome", cadre: false },
        "metier.jobTitle": null,
        "lines.0.code": "BASE_SALARY",
        readings: [{ id: "R1" }],
        "readings.R1.choice": "each-line",
        total: "2598.860",
        month: "2003-09",
      }),
    ).toEqual([]);
  });

  it("looks only at what is named: a line that nobody expected counts for nothing", () => {
    expect(verified({ lines: { BASE_SALARY: "2320.41" } }).holds).toBe(true);
    expect(verified({ lines: { BASE_SALARY: "2320.41" }, gross: "2598.86" }).holds).toBe(true);
  });
});

describe("a worked example that differs", () => {
  it("says where, what was expected, what was found, and by how much", () => {
    expect(differences({ lines: { SENIORITY: "278.46" } })).toEqual([
      { path: "lines.SENIORITY", expected: "278.46", found: "278.45", by: "-0.01" },
    ]);
    expect(differences({ gross: 2598 })).toEqual([
      { path: "gross", expected: "2598", found: "2598.86", by: "0.86" },
    ]);
  });

  it("says which lines nobody expected, when the gross differs", () => {
    expect(differences({ lines: { BASE_SALARY: "2320.41" }, gross: "2320.41" })).toEqual([
      { path: "gross", expected: "2320.41", found: "2598.86", by: "278.45" },
      { path: "lines.SENIORITY", found: "278.45", by: "278.45" },
    ]);
  });

  it("says what is missing, and what should be absent", () => {
    expect(differences({ "lines.NIGHTS": "4.15", "gross.cents": 1, "lines.9.code": "X" })).toEqual([
      { path: "lines.NIGHTS", expected: "4.15" },
      { path: "gross.cents", expected: "1" },
      { path: "lines.9.code", expected: "X" },
    ]);
    expect(differences({ gross: null })).toEqual([{ path: "gross", found: "2598.86" }]);
    expect(differences({ metier: null })[0]?.found).toContain('"id":"infirmier');
  });

  it("compares texts as texts and lists to their end", () => {
    expect(differences({ month: "2003-10" })).toEqual([
      { path: "month", expected: "2003-10", found: "2003-09" },
    ]);
    expect(differences({ "metier.cadre": true })).toEqual([
      { path: "metier.cadre", expected: "true", found: "false" },
    ]);
    expect(differences({ readings: [] })).toEqual([
      { path: "readings.length", expected: "0", found: "1", by: "1" },
    ]);
    expect(differences({ gross: "2 598.86" })).toEqual([
      { path: "gross", expected: "2 598.86", found: "2598.86" },
    ]);
  });

  it("does not find what every object has", () => {
    expect(differences({ toString: null, "constructor.name": null })).toEqual([]);
  });
});

describe("a request that is refused", () => {
  it("does not hold, and says why", () => {
    const found = verified({ gross: "1" }, tooEarly);
    expect(found).toMatchObject({ holds: false, differences: [] });
    expect(found.issues?.map(({ code, path }) => [code, path])).toEqual([
      ["before-scheme", ["month"]],
    ]);
  });

  it("holds when the refusal was expected, by code or by code and path", () => {
    for (const issues of [
      ["before-scheme"],
      "before-scheme",
      ["before-scheme month"],
      [{ code: "before-scheme" }],
      [{ code: "before-scheme", path: ["month"] }],
      [{ code: "before-scheme", path: "month" }],
    ]) {
      expect(verified({ issues }, tooEarly)).toMatchObject({ holds: true, differences: [] });
    }
    expect(verified({ issues: ["invalid-type"] }, "nonsense").holds).toBe(true);
  });

  it("names a place by its path", () => {
    const odd = { ...nurse, constraints: { nights: 40, workedNights: 0.5 } };
    const issues = ["out-of-range constraints.nights", "not-whole constraints.workedNights"];
    expect(verified({ issues }, odd)).toMatchObject({ holds: true, differences: [] });
  });

  it("differs by the issues expected in vain, and by those that nobody expected", () => {
    expect(differences({ issues: ["before-scheme metier", "missing"] }, tooEarly)).toEqual([
      { path: "issues", expected: "before-scheme metier" },
      { path: "issues", expected: "missing" },
      { path: "issues", found: "before-scheme month" },
    ]);
    expect(differences({ issues: ["before-scheme"], gross: "1" })).toEqual([
      { path: "issues", expected: "before-scheme" },
      { path: "gross", expected: "1", found: "2598.86", by: "2597.86" },
    ]);
    expect(differences({ issues: [null] })).toEqual([{ path: "issues", expected: "null" }]);
    expect(differences({ issues: [] }, tooEarly)).toEqual([
      { path: "issues", found: "before-scheme month" },
    ]);
  });
});

describe("several files", () => {
  const director: WorkedExamples = {
    ...file({
      name: "ten",
      request: { charges: 10, month: "2003-07" },
      expect: { coefficient: "960.46" },
    }),
    function: "directorCoefficient",
  };

  it("are counted together; each asks its function, a case another", () => {
    const mixed = file(
      { name: "wrong", request: nurse, expect: { gross: "1" } },
      { ...(director.cases[0] as WorkedCase), function: "directorCoefficient" },
    );
    const found = verify([director, mixed]);
    expect(found).toMatchObject({ holds: false, cases: 3, differing: 1 });
    expect(found.examples.map(({ cases }) => cases.map((each) => each.function))).toEqual([
      ["directorCoefficient"],
      ["computePay", "directorCoefficient"],
    ]);
    expect(verify([]).holds).toBe(true);
  });

  it("take for absent what another engine gives as null", () => {
    const engine = () => ({ ok: true, value: { gross: null, total: 0 } }) as const;
    const asked = file({ name: "theirs", request: nurse, expect: { gross: null, total: null } });
    const [found] = verify(asked, { computePay: engine }).examples;
    expect(found?.cases[0]?.differences).toEqual([{ path: "total", found: "0" }]);
  });

  it("are verified against another engine, for the functions that it has", () => {
    const engine = (request: unknown) => {
      const { month } = request as { readonly month: string };
      const line = { code: "BASE_SALARY", amount: decimal("3") };
      const odd = [null, { code: "X" }, { amount: "1" }, { code: "Y", amount: 2 }];
      return { ok: true, value: { month, gross: decimal("5"), lines: [line, ...odd] } } as const;
    };
    const expected = { month: "2003-09", lines: { BASE_SALARY: "3" }, gross: "3" };
    const pay = file({ name: "theirs", request: nurse, expect: expected });
    const { examples, differing } = verify([director, pay], { computePay: engine });
    expect(differing).toBe(1);
    expect(examples[1]?.cases[0]?.differences).toEqual([
      { path: "gross", expected: "3", found: "5", by: "2" },
      { path: "lines.Y", found: "2", by: "2" },
    ]);
    const without = () => ({ ok: true, value: { gross: 1 } }) as const;
    expect(verify(pay, { computePay: without }).examples[0]?.cases[0]?.differences).toHaveLength(3);
  });
});

describe("a file that is not one of worked examples", () => {
  const wrong = {
    title: "",
    status: "guessed",
    function: "computePaye",
    case: [],
    cases: [
      { name: 1, expect: {} },
      { name: "n", request: 1, expect: [] },
      { name: "m", request: 1 },
      { name: "o", request: 1, expect: 3 },
    ],
  };

  it("is refused, with everything that is wrong", () => {
    const outcome = safeVerify(wrong);
    if (outcome.ok) throw new Error("accepted");
    expect(
      outcome.issues.map(({ code, path, suggestion }) => [code, path.join("."), suggestion]),
    ).toEqual([
      ["invalid-type", "title", undefined],
      ["missing", "source", undefined],
      ["unknown-value", "status", undefined],
      ["unknown-value", "function", "computePay"],
      ["invalid-type", "cases.0.name", undefined],
      ["missing", "cases.0.request", undefined],
      ["out-of-range", "cases.0.expect", undefined],
      ["invalid-type", "cases.1.expect", undefined],
      ["missing", "cases.2.expect", undefined],
      ["invalid-type", "cases.3.expect", undefined],
      ["unknown-key", "case", "cases"],
    ]);
    expect(outcome.issues[6]?.expected).toEqual({
      fr: "un objet qui nomme au moins une valeur attendue",
      en: "an object that names at least one expected value",
    });
    expect(outcome.issues[1]?.expected).toEqual({
      fr: "un texte qui n'est pas vide",
      en: "a text that is not empty",
    });
    expect(outcome.issues[5]?.expected).toEqual({ fr: "une demande", en: "a request" });
  });

  it("is refused by its JSON Schema: texts and expectations are not empty", () => {
    const { properties } = jsonSchema(workedExamplesSchema()) as {
      readonly properties: { readonly cases: { readonly items: { readonly properties: object } } };
    };
    expect(properties).toMatchObject({ title: { type: "string", minLength: 1 } });
    expect(properties.cases.items.properties).toMatchObject({
      name: { type: "string", minLength: 1 },
      expect: { type: "object", minProperties: 1 },
    });
  });

  it("is told by its position among several, and thrown by verify", () => {
    const outcome = safeVerify([file(), null, wrong]);
    expect(outcome.ok ? [] : outcome.issues[0]?.path).toEqual([1]);
    expect(outcome.ok ? "" : outcome.issues[1]?.message).toMatch(/^2\.title: expected/);
    expect(() => verify(wrong as unknown as WorkedExamples)).toThrow(PayError);
  });
});
