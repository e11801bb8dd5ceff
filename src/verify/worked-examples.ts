import type * as z from "zod";
import { lazy } from "../exact/lazy.js";
import { type Issue, type Path, relocated } from "../intake/issue.js";
import { check } from "../intake/schema.js";
import { examplesSchema } from "./examples-schema.js";
import { engines, type VerifiableFunction } from "./verifiable-function.js";

/** What a case expects: values by path, amounts as strings (`"lines.SENIORITY"` or `{ "lines": { "SENIORITY": … } }`); `null` for what must be absent. */
export interface Expectation {
  readonly [path: string]: unknown;
}

/** One worked example: a request, and what it must come to. */
export interface WorkedCase<F extends string = VerifiableFunction> {
  /** What it is about. */
  readonly name: string;
  /** The function asked; that of the file unless told. */
  readonly function?: F;
  /** The sums laid out, for whoever checks them on a pocket calculator. */
  readonly sums?: readonly string[];
  /** The request, as the function takes it. */
  readonly request: unknown;
  /** What must be found; what is not named is not looked at. `issues` when the request must be refused. */
  readonly expect: Expectation;
}

/** A file of worked examples. */
export interface WorkedExamples<F extends string = VerifiableFunction> {
  /** The JSON Schema that describes the file, for editors. */
  readonly $schema?: string;
  /** What the file is about. */
  readonly title: string;
  /** Where the expected figures come from. */
  readonly source: string;
  /** Whether they were published, worked out by hand, or by a program apart from the library. */
  readonly status: "published" | "computed by hand" | "computed apart";
  /** The function that the cases ask, where they do not say; `computePay` unless told. */
  readonly function?: F;
  /** The worked examples. */
  readonly cases: readonly WorkedCase<F>[];
}

/** The schema of a file of worked examples. */
export const workedExamplesSchema: () => z.ZodType<WorkedExamples> = /* @__PURE__ */ lazy(() =>
  examplesSchema(Object.keys(engines) as VerifiableFunction[]),
);

/** Everything that keeps a file from being one of worked examples; `at` is where the file stands. */
export function examplesIssues(file: unknown, at: Path): readonly Issue[] {
  const { issues } = check(workedExamplesSchema(), file);
  return issues.map((found) => relocated(found, [...at, ...found.path]));
}
