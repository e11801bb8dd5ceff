import { describe, expect, it } from "vitest";
import { jsonSchemaOf } from "../../src/schemas/schemas.js";
import { run } from "./run.js";

describe("ccn51-paie schema", () => {
  it("prints the JSON Schema of a request or of a result, by its name or by that of its file", async () => {
    for (const name of ["payRequest", "pay-request"]) {
      const { code, stdout, stderr } = await run(["schema", name]);
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      expect(stdout).toBe(`${JSON.stringify(jsonSchemaOf("payRequest"), null, 2)}\n`);
    }
  });

  it("exits with 2 without a name, with two, and for a name that is not there", async () => {
    expect((await run(["schema", "--list"])).stdout).toContain("payRequest\npaySlip\n");
    for (const args of [[], ["payRequest", "paySlip"], ["payReqest"], ["x"], ["toString"]]) {
      const { code, stderr } = await run(["schema", ...args]);
      expect(code).toBe(2);
      expect(stderr).toContain("ccn51-paie schema --help");
    }
    expect((await run(["schema", "payReqest"])).stderr).toContain(
      "schéma inconnu : payReqest ; vouliez-vous dire « payRequest » ?",
    );
    expect((await run(["schema", "x"])).stderr).toContain("schéma inconnu : x.");
  });
});
