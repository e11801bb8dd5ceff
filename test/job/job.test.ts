import { describe, expect, it } from "vitest";
import { check } from "../../src/intake/check.js";
import { jsonSchema } from "../../src/intake/json-schema.js";
import { record } from "../../src/intake/shapes.js";
import { type Job, jobSchema } from "../../src/job/job.js";

const schema = record<{ metier: Job }>({ metier: jobSchema() });
const found = (metier: unknown) =>
  check(schema, { metier }).issues.map(({ code, path, suggestion }) =>
    `${code} ${path.join(".")} ${suggestion ?? ""}`.trimEnd(),
  );

describe("what somebody is paid as", () => {
  it.each([
    "aide-soignant",
    { extinction: "perforeur" },
    { as: "aide-soignant", jobTitle: "aide de nuit", functions: ["nuit"] },
    { emploiJeune: "qualifie", metier: "aide-soignant" },
    { emploiJeune: "non-qualifie" },
  ])("accepts %j", (metier) => {
    expect(found(metier)).toEqual([]);
  });

  it.each([
    ["aide-soignnant", "unknown-metier metier aide-soignant"],
    [{ extinction: "perforateur" }, "unknown-value metier.extinction perforeur"],
    [{ as: "aide-soignnant", jobTitle: "x" }, "unknown-metier metier.as aide-soignant"],
    [{ as: "aide-soignant", jobTitle: "" }, "out-of-range metier.jobTitle"],
    [{ emploiJeune: "qualifie", metier: "x" }, "unknown-metier metier.metier"],
    [{ emploiJeune: "qualifié" }, "unknown-value metier.emploiJeune"],
    [{ metier: "aide-soignant" }, "invalid-type metier"],
    [3, "invalid-type metier"],
    [null, "invalid-type metier"],
    [undefined, "missing metier"],
  ])("refuses %j: %s", (metier, issue) => {
    expect(found(metier)).toEqual([issue]);
  });

  it("is any of five shapes in JSON Schema", () => {
    expect(jsonSchema(jobSchema())).toMatchObject({
      anyOf: [
        { type: "string" },
        { required: ["extinction"] },
        { required: ["as", "jobTitle"] },
        { required: ["emploiJeune", "metier"] },
        { required: ["emploiJeune"] },
      ],
    });
  });

  it("says which shapes there are", () => {
    expect(check(schema, { metier: 3 }).issues[0]?.expected).toEqual({
      fr: "l'identifiant d'un métier, { extinction }, { as, jobTitle } ou { emploiJeune }",
      en: "the id of a métier, { extinction }, { as, jobTitle } or { emploiJeune }",
    });
  });
});
