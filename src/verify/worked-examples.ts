import { lazy } from "../exact/index.js";
import { check, type Issue, type Path, relocated, type Schema } from "../intake/index.js";
import type { WorkedExamples } from "./examples-schema.js";
import { examplesSchema } from "./examples-schema.js";
import { engines, type VerifiableFunction } from "./verifiable-function.js";

/** The schema of a file of worked examples. */
export const workedExamplesSchema: () => Schema<WorkedExamples> = /* @__PURE__ */ lazy(() =>
  examplesSchema(Object.keys(engines) as VerifiableFunction[]),
);

/**
 * Everything that keeps a file from being one of worked examples; `at` is where the file stands.
 */
export function examplesIssues(file: unknown, at: Path): readonly Issue[] {
  const { issues } = check(workedExamplesSchema(), file);
  return issues.map((found) => relocated(found, [...at, ...found.path]));
}
