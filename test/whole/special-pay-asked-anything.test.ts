import { readdirSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { WorkedExamples } from "../../src/verify/examples-schema.js";
import { engines, type VerifiableFunction } from "../../src/verify/verifiable-function.js";

const folder = new URL("../examples/special/", import.meta.url);
const asked = readdirSync(folder).flatMap((name) => {
  const file = JSON.parse(readFileSync(new URL(name, folder), "utf8")) as WorkedExamples;
  const answering: VerifiableFunction = file.function ?? "computePay";
  return file.cases.map(({ request }) => ({ answering, request: request as object }));
});

const special = [...new Set(asked.map(({ answering }) => answering))];

/** A result or a list of issues, each with a path; nothing that is not a number. */
function answers(answering: VerifiableFunction, request: unknown): boolean {
  const outcome = engines[answering](request);
  if (!outcome.ok)
    return outcome.issues.length > 0 && outcome.issues.every(({ path }) => Array.isArray(path));
  return !/NaN|Infinity/.test(JSON.stringify(outcome.value));
}

describe("special pay, asked anything", () => {
  it.each(special)("answers with a result or with issues: %s", (answering) => {
    fc.assert(
      fc.property(fc.anything(), (request) => answers(answering, request)),
      { numRuns: 200 },
    );
  });

  it("answers so too when one field of a good request is anything", () => {
    const spoilt = fc.constantFrom(...asked).chain(({ answering, request }) =>
      fc.record({
        answering: fc.constant(answering),
        request: fc.constant(request),
        field: fc.constantFrom(...Object.keys(request)),
        value: fc.oneof(
          fc.anything(),
          fc.constantFrom(0, -1, 1e300, Number.NaN, "", "0", "9".repeat(40)),
        ),
      }),
    );
    fc.assert(
      fc.property(spoilt, ({ answering, request, field, value }) =>
        answers(answering, { ...request, [field]: value }),
      ),
      { numRuns: 2000 },
    );
  });

  it("never answers a request of which nothing is known", () => {
    for (const answering of special) expect(engines[answering]({}).ok, answering).toBe(false);
  });
});
