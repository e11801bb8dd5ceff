import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { WorkedExamples } from "../../src/verify/examples-schema.js";
import { engines, type VerifiableFunction } from "../../src/verify/verifiable-function.js";
import type { Step } from "../../src/working/step.js";
import { differing, type Found, type WrittenStep } from "../words/explain/recompute.js";

const folder = new URL("../examples/special/", import.meta.url);
const asked = readdirSync(folder).flatMap((name) => {
  const file = JSON.parse(readFileSync(new URL(name, folder), "utf8")) as WorkedExamples;
  const answering: VerifiableFunction = file.function ?? "computePay";
  return file.cases.map((each) => ({ title: `${answering}: ${each.name}`, answering, ...each }));
});

interface Traced {
  readonly lines?: readonly { readonly steps: readonly Step[] }[];
  readonly steps: readonly Step[];
}

function resultOf(answering: VerifiableFunction, request: unknown): Traced {
  const outcome = engines[answering](request);
  if (!outcome.ok) throw new Error(outcome.issues.map(({ message }) => message).join("\n"));
  return outcome.value as Traced;
}

describe("the worked examples of special pay", () => {
  for (const { title, answering, request } of asked) {
    it(`are what their steps come to, read on their own: ${title}`, () => {
      const { lines = [], steps } = resultOf(answering, request);
      const found: Found = new Map();
      const all = [...lines.flatMap((line) => line.steps), ...steps];
      const written = JSON.parse(JSON.stringify(all)) as WrittenStep[];
      expect(
        written.filter(({ id }) => id !== "TOTAL").flatMap((step) => differing([step], found)),
      ).toEqual([]);
    });
  }
});
