import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { explain } from "../../src/index.js";
import type { WorkedExamples } from "../../src/verify/examples-schema.js";
import { engines } from "../../src/verify/verifiable-function.js";
import { differing, type WrittenStep } from "../words/explain/recompute.js";

const folder = new URL("../examples/passage/", import.meta.url);
const cases = readdirSync(folder).flatMap((name) => {
  const file = JSON.parse(readFileSync(new URL(name, folder), "utf8")) as WorkedExamples;
  return file.cases.map((each) => ({ ...each, function: file.function ?? "computePay" }));
});

interface Written {
  readonly steps?: readonly WrittenStep[];
  readonly lines?: readonly { readonly steps: readonly WrittenStep[] }[];
  readonly metiers?: readonly Written[];
  readonly seniority?: Written;
}

/** The workings of a result, as JSON carries them: one, or one a métier; those of the bonus of a slip stand apart. */
function workingsOf(result: object): readonly (readonly WrittenStep[])[] {
  const { metiers, ...own } = JSON.parse(JSON.stringify(result)) as Written;
  return (metiers ?? [own]).map(stepsOf);
}

function stepsOf({ lines = [], steps = [], seniority }: Written): readonly WrittenStep[] {
  const own = lines.length === 0 ? steps : steps.filter(({ id }) => id === "GROSS");
  return [...lines.flatMap((line) => line.steps), ...own, ...(seniority?.steps ?? [])];
}

describe("the worked examples of the passage", () => {
  it.each(cases)("lay their sums out: $name", ({ sums }) => {
    expect(sums?.length).toBeGreaterThan(0);
  });

  it.each(cases)("come to the same when worked out again: $name", (each) => {
    const outcome = engines[each.function](each.request);
    if (!outcome.ok) throw new Error(outcome.issues.map(({ message }) => message).join("\n"));
    for (const steps of workingsOf(outcome.value)) expect(differing(steps, new Map())).toEqual([]);
    expect(explain(outcome.value as never, "fr").length).toBeGreaterThan(100);
  });
});
