import { field, list, maybe, oneOf, record, type Schema } from "../intake/index.js";
import type { VerifiableFunction } from "./verifiable-function.js";

/**
 * The expectation of a case: values by path, amounts as strings (`"lines.SENIORITY"` or
 * `{ "lines": { "SENIORITY": … } }`); `null` for what must be absent.
 */
export interface Expectation {
  readonly [path: string]: unknown;
}

/** One worked example: a request, and what it must come to. */
export interface WorkedCase<F extends string = VerifiableFunction> {
  /** Its subject. */
  readonly name: string;
  /** The function asked; that of the file unless told. */
  readonly function?: F;
  /** The sums laid out, for whoever checks them on a pocket calculator. */
  readonly sums?: readonly string[];
  /** The request, as the function takes it. */
  readonly request: unknown;
  /**
   * The values that must be found; what is not named is not looked at. `issues` when the request
   * must be refused.
   */
  readonly expect: Expectation;
}

/** Where the figures of worked examples may come from. */
export const exampleStatuses = ["published", "computed by hand", "computed apart"] as const;

/** A file of worked examples. */
export interface WorkedExamples<F extends string = VerifiableFunction> {
  /** The JSON Schema that describes the file, for editors. */
  readonly $schema?: string;
  /** The subject of the file. */
  readonly title: string;
  /** Where the expected figures come from. */
  readonly source: string;
  /** Whether they were published, worked out by hand, or by a program apart from the library. */
  readonly status: (typeof exampleStatuses)[number];
  /** The function that the cases ask, where they do not say; `computePay` unless told. */
  readonly function?: F;
  /** The worked examples. */
  readonly cases: readonly WorkedCase<F>[];
}

/** The most cases of a file. */
const mostCases = 100_000;

function words(): Schema<string> {
  const expected = { fr: "un texte qui n'est pas vide", en: "a text that is not empty" };
  return field({ type: "string", minLength: 1 }, (value) => {
    if (typeof value === "string" && value !== "") return undefined;
    return { code: value === undefined ? "missing" : "invalid-type", expected };
  });
}

function request(): Schema<unknown> {
  const expected = { fr: "une demande", en: "a request" };
  return field({}, (value) => (value === undefined ? { code: "missing", expected } : undefined));
}

function expectation(): Schema<Expectation> {
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

/**
 * The schema of a file of worked examples about some functions; a file about another door than the
 * core names it.
 */
export function examplesSchema<F extends string>(
  functions: readonly F[],
  door?: string,
): Schema<WorkedExamples<F>> {
  const asked = maybe(oneOf(functions));
  const worked = record<WorkedCase<F>>({
    name: words(),
    function: asked,
    sums: maybe(list(words())),
    request: request(),
    expect: expectation(),
  });
  return record<WorkedExamples<F>>({
    $schema: maybe(words()),
    ...(door === undefined ? {} : { door: oneOf([door]) }),
    title: words(),
    source: words(),
    status: oneOf(exampleStatuses),
    function: asked,
    cases: list(worked, mostCases),
  });
}
