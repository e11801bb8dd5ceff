import { describe, expect, it } from "vitest";
import { bonusEstablishmentSchema } from "../../src/decentralized-bonus/establishment/bonus-establishment.js";
import { poolName } from "../../src/decentralized-bonus/establishment/pool-steps.js";
import { check } from "../../src/intake/check.js";
import { jsonSchema } from "../../src/intake/json-schema.js";

describe("the schema of an establishment", () => {
  it("checks its people one by one, as JSON Schema does", () => {
    const people = [{ id: "a", population: "ordinary", workingTime: 2, yearlyGross: 1 }];
    const { issues } = check(bonusEstablishmentSchema(), { year: 2005, people });
    expect(issues.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual([
      "out-of-range people.0.workingTime",
    ]);
    expect(jsonSchema(bonusEstablishmentSchema())).toMatchObject({
      type: "object",
      required: ["people", "year"],
      properties: {
        people: {
          type: "array",
          items: {
            type: "object",
            required: ["id", "workingTime", "population"],
            properties: { criteria: { type: "object" }, absences: { type: "array" } },
          },
        },
      },
    });
  });
});

describe("the names of the masses", () => {
  it("are those of A3.1.2", () => {
    expect(poolName("medical")).toEqual({ fr: "corps médical", en: "medical body" });
    expect(poolName("others")).toEqual({ fr: "autres personnels", en: "other staff" });
  });
});
