import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
// @ts-expect-error a script, without types
import { shippedSchema } from "../../scripts/beside.mjs";
import { isDay } from "../../src/exact/calendar.js";
import { engines, type VerifiableFunction } from "../../src/verify/verifiable-function.js";
import { byShape } from "../spoilt.js";
import { examplesOf, others } from "../words/explain/asked.js";
import { drawn, spoiltBy } from "./spoilt-documents.js";
import { shapes, shipped as whole, wrongWith } from "./validators.js";

interface Json {
  readonly $id: string;
}

const folder = new URL("../../schemas/", import.meta.url).pathname;
const asShipped = shippedSchema(folder) as (schema: Json) => Json;
const files = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith(".json"));
const schemas = files.map((name) =>
  asShipped(JSON.parse(readFileSync(`${folder}${name}`, "utf8"))),
);
const text = (value: unknown) => JSON.stringify(value);
const elsewhere = (schema: Json) => [...text(schema).matchAll(/"\$ref":"(urn:[^#]*)#/g)];

const ajv = () => new Ajv2020({ allErrors: true, allowUnionTypes: true, formats: { date: isDay } });
const together = ajv().addSchema(schemas);

describe("the schemas as the package holds them", () => {
  it("refer to pay-request.json and pay-slip.json alone, which stand alone", () => {
    const roots = ["pay-request.json", "pay-slip.json"].map((n) => `urn:ccn51-paie:schema:${n}`);
    const named = schemas.flatMap((schema) => elsewhere(schema).map(([, id]) => id));
    expect([...new Set(named)].sort()).toEqual(roots);
    for (const schema of schemas.filter(({ $id }) => roots.includes($id)))
      expect(elsewhere(schema)).toEqual([]);
  });

  it.each(schemas.map(({ $id }) => $id))("resolve every reference: %s", (id) => {
    expect(together.getSchema(id)).toBeTypeOf("function");
  });

  const functions = Object.keys(engines) as readonly VerifiableFunction[];
  const asked = [...examplesOf(/^/), ...others];

  it.each(functions)("accept and refuse what the whole ones do: %s", (name) => {
    const [request, result] = shapes[name];
    const idOf = (each: typeof request) => (JSON.parse(whole(each)) as Json).$id;
    const right = byShape(
      asked.filter(({ engine }) => engine === name).map((each) => each.request),
    );
    const draw = drawn(functions.indexOf(name) + 101);
    const spoilt = Array.from({ length: 60 }, () => spoiltBy(right[draw(right.length)], draw));
    for (const document of [...right, ...spoilt].map((each) => JSON.parse(text(each) ?? "null"))) {
      const accepted = together.validate(idOf(request), document);
      expect([document, accepted]).toEqual([document, wrongWith(request, document).length === 0]);
      const outcome = engines[name](document);
      const answer = outcome.ok ? JSON.parse(text(outcome.value)) : undefined;
      if (answer) expect([answer, together.validate(idOf(result), answer)]).toEqual([answer, true]);
    }
  });
});
