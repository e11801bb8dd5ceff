import { describe, expect, it } from "vitest";
import { jsonSchema } from "../../src/intake/json-schema.js";
import { paidJobSchema } from "../../src/job/paid-job.js";

describe("the JSON Schema of what somebody is paid as", () => {
  it("has a shape for the jobs of the grid, and for each job paid apart from it", () => {
    expect(jsonSchema(paidJobSchema())).toMatchObject({
      anyOf: [
        { anyOf: expect.any(Array) },
        { required: ["director"] },
        { required: ["training"] },
        { required: ["assistantMaternel"] },
        { required: ["assistantFamilial"] },
      ],
    });
  });
});
