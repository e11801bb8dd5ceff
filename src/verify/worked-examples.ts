import type * as z from "zod";
import { lazy } from "../exact/lazy.js";
import { type Issue, type Path, relocated } from "../intake/issue.js";
import { check, field, list, maybe, oneOf, record } from "../intake/schema.js";
import { engines, type VerifiableFunction } from "./verifiable-function.js";

/** What a case expects: values by path, amounts as strings (`"lines.SENIORITY"` or `{ "lines": { "SENIORITY": … } }`); `null` for what must be absent. */
export interface Expectation {
  readonly [path: string]: unknown;
}

/** One worked example: a request, and what it must come to. */
export interface WorkedCase {
  /** What it is about. */
  readonly name: string;
  /** The function asked; that of the file unless told. */
  readonly function?: VerifiableFunction;
  /** The sums laid out, for whoever checks them on a pocket calculator. */
  readonly sums?: readonly string[];
  /** The request, as the function takes it. */
  readonly request: unknown;
  /** What must be found; what is not named is not looked at. `issues` when the request must be refused. */
  readonly expect: Expectation;
}

/** A file of worked examples. */
export interface WorkedExamples {
  /** The JSON Schema that describes the file, for editors. */
  readonly $schema?: string;
  /** What the file is about. */
  readonly title: string;
  /** Where the expected figures come from. */
  readonly source: string;
  /** Whether they were published, or worked out apart from the library. */
  readonly status: "published" | "computed by hand";
  /** The function that the cases ask, where they do not say; `computePay` unless told. */
  readonly function?: VerifiableFunction;
  /** The worked examples. */
  readonly cases: readonly WorkedCase[];
}

/** The most cases of a file. */
const mostCases = 100_000;

function words(): z.ZodType<string> {
  const expected = { fr: "un texte qui n'est pas vide", en: "a text that is not empty" };
  return field({ type: "string", minLength: 1 }, (value) => {
    if (typeof value === "string" && value !== "") return undefined;
    return { code: value === undefined ? "missing" : "invalid-type", expected };
  });
}

function request(): z.ZodType<unknown> {
  const expected = { fr: "une demande", en: "a request" };
  return field({}, (value) => (value === undefined ? { code: "missing", expected } : undefined));
}

function expectation(): z.ZodType<Expectation> {
  const expected = {
    fr: "un objet qui nomme au moins une valeur attendue",
    en: "an object that names at least one expected value",
  };
  return field({ type: "object", minProperties: 1 }, (value) => {
    if (value === undefined) return { code: "missing", expected };
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      return { code: "invalid-type", expected };
    }
    return Object.keys(value).length === 0 ? { code: "out-of-range", expected } : undefined;
  });
}

/** The schema of a file of worked examples. */
export const workedExamplesSchema: () => z.ZodType<WorkedExamples> = /* @__PURE__ */ lazy(() => {
  const asked = maybe(oneOf(Object.keys(engines) as VerifiableFunction[]));
  const worked = record<WorkedCase>({
    name: words(),
    function: asked,
    sums: maybe(list(words())),
    request: request(),
    expect: expectation(),
  });
  return record<WorkedExamples>({
    $schema: maybe(words()),
    title: words(),
    source: words(),
    status: oneOf(["published", "computed by hand"]),
    function: asked,
    cases: list(worked, mostCases),
  });
});

/** Everything that keeps a file from being one of worked examples; `at` is where the file stands. */
export function examplesIssues(file: unknown, at: Path): readonly Issue[] {
  const { issues } = check(workedExamplesSchema(), file);
  return issues.map((found) => relocated(found, [...at, ...found.path]));
}
