import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Issue } from "../../src/intake/issue.js";
import { schemas } from "../../src/schemas/schemas.js";
import { engines, type VerifiableFunction } from "../../src/verify/verifiable-function.js";
import { byShape } from "../spoilt.js";
import { examplesOf, others } from "../words/explain/asked.js";
import { drawn, spoiltBy } from "./spoilt-documents.js";
import { shapes, wrongWith } from "./validators.js";

const functions = Object.keys(engines) as readonly VerifiableFunction[];
const asked = [...examplesOf(/^/), ...others];
const documents = 5000;

/** What no schema says, as the page of the schemas lists it, by code. */
const page = readFileSync(new URL("../../docs/schemas.md", import.meta.url), "utf8");
const onlyTheLaw = new Set([...page.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, code]) => code));

describe.each(functions)("documents for %s", (name) => {
  const [request] = shapes[name];
  const right = byShape(asked.filter(({ engine }) => engine === name).map((each) => each.request));
  const draw = drawn(functions.indexOf(name) + 1);
  const count = Math.ceil(documents / functions.length);
  const spoilt = Array.from({ length: count }, () =>
    JSON.parse(JSON.stringify(spoiltBy(right[draw(right.length)], draw)) ?? "null"),
  );

  it("are refused by the library where a validator of JSON Schema refuses them", () => {
    for (const document of spoilt) {
      const wrong = wrongWith(request, document);
      if (wrong.length === 0) continue;
      expect([document, wrong, engines[name](document).ok]).toEqual([document, wrong, false]);
    }
  });

  it("are of every kind", () => {
    expect(new Set(spoilt.map((document) => wrongWith(request, document).length > 0)).size).toBe(2);
  });

  it("are refused by the law alone where it accepts them", () => {
    for (const document of spoilt) {
      if (wrongWith(request, document).length > 0) continue;
      const outcome = engines[name](document);
      for (const issue of outcome.ok ? [] : outcome.issues) {
        expect([document, issue.code, onlyTheLaw.has(issue.code)]).toEqual([
          document,
          issue.code,
          true,
        ]);
      }
      const { $schema: _, ...undescribed } = Object(document);
      const { error } = schemas[request].safeParse(undescribed);
      expect([document, (error?.issues ?? []).filter(isOfShape)]).toEqual([document, []]);
    }
  });
});

/** Whether what zod alone finds wrong is what JSON Schema could have said. */
function isOfShape(raw: object): boolean {
  const { params } = raw as { readonly params?: { readonly flaw?: Issue; readonly found?: Issue } };
  const { code, expected } = params?.flaw ?? params?.found ?? {};
  return code !== "too-many-decimals" && expected?.en.startsWith("a fraction") !== true;
}
