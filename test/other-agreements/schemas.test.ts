import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { isDay } from "../../src/exact/calendar.js";
import { schemaFile } from "../../src/intake/registered.js";
import {
  type AgreementFunction,
  type AgreementSchemas,
  agreements,
  healthCommitteeSubstitutes,
  jsonSchemaOf,
  schemas,
} from "../../src/other-agreements/index.js";
import { engines } from "../../src/other-agreements/verify.js";
import { asked } from "./asked.js";

const folder = new URL("../../schemas/other-agreements/", import.meta.url);
const names = Object.keys(schemas) as readonly (keyof AgreementSchemas)[];
const shipped = (name: string): object =>
  JSON.parse(readFileSync(new URL(schemaFile(name), folder), "utf8"));

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, formats: { date: isDay } });
const validators = new Map(names.map((name) => [name, ajv.compile(shipped(name))]));

function wrongWith(name: keyof AgreementSchemas, value: unknown): readonly string[] {
  const validate = validators.get(name);
  if (validate?.(JSON.parse(JSON.stringify(value)))) return [];
  return (validate?.errors ?? []).map((each) => `${each.instancePath} ${each.message}`);
}

describe("the schemas of the agreements", () => {
  it.each(names)("ship as files: %s", (name) => {
    expect(shipped(name)).toEqual(JSON.parse(JSON.stringify(jsonSchemaOf(name))));
  });

  it("are no others", () => {
    expect(readdirSync(folder).sort()).toEqual(names.map(schemaFile).sort());
  });

  it("accept what is asked and what is answered", () => {
    for (const { name, engine, request } of asked) {
      const outcome = engines[engine](request);
      if (!outcome.ok) continue;
      expect([name, wrongWith(`${engine}Request`, request)]).toEqual([name, []]);
      if (engine === "effectiveFrom") continue;
      const result = engine as Exclude<AgreementFunction, "effectiveFrom">;
      expect([name, wrongWith(result, outcome.value)]).toEqual([name, []]);
      const parsed = schemas[result].safeParse(JSON.parse(JSON.stringify(outcome.value)));
      expect([name, parsed.success]).toEqual([name, true]);
    }
  });

  it("refuse what a function refuses for its shape", () => {
    expect(wrongWith("sickPayRequest", { stops: [{ from: "2003-02-30" }] })).not.toEqual([]);
    expect(schemas.sickPayRequest.safeParse({ stops: 1 }).success).toBe(false);
  });

  it("describe the agreements, the record of the substitutes and the files of examples", () => {
    for (const each of agreements()) expect(wrongWith("agreement", each)).toEqual([]);
    expect(wrongWith("healthCommitteeSubstitutes", healthCommitteeSubstitutes())).toEqual([]);
    const examples = new URL("../examples/other-agreements/", import.meta.url);
    for (const name of readdirSync(examples)) {
      const file = JSON.parse(readFileSync(new URL(name, examples), "utf8"));
      expect(wrongWith("workedExamples", file)).toEqual([]);
    }
  });
});
