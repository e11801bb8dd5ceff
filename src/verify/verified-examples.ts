import type { Dataset } from "../ids/index.js";
import type { Issue, Outcome } from "../intake/index.js";
import { type Difference, differencesIn } from "./difference.js";
import { engineAnswer } from "./engine-answer.js";
import type { WorkedCase, WorkedExamples } from "./examples-schema.js";
import type { Engine, VerifiableFunction } from "./verifiable-function.js";

/** A case, verified. */
export interface VerifiedCase<F extends string = VerifiableFunction> {
  /** The name of the case. */
  readonly name: string;
  /** The function asked. */
  readonly function: F;
  /** Whether everything expected was found. */
  readonly holds: boolean;
  /** The differences from what was expected; empty when all holds. */
  readonly differences: readonly Difference[];
  /** Why the request was refused, when it was and should not have been. */
  readonly issues?: readonly Issue[];
}

/** A file of worked examples, verified. */
export interface VerifiedExamples<F extends string = VerifiableFunction> {
  /** The title of the file. */
  readonly title: string;
  /** Where the expected figures come from. */
  readonly source: string;
  /** Whether they were published, or worked out apart. */
  readonly status: WorkedExamples["status"];
  /** Each case, verified. */
  readonly cases: readonly VerifiedCase<F>[];
}

/** A file that is none of worked examples. */
export interface UnreadExamples {
  /** Its name. */
  readonly file: string;
  /** The issues that keep it from being one. */
  readonly issues: readonly Issue[];
}

/** The result of a verification: what was verified, and what of it holds. */
export interface Verification<F extends string = VerifiableFunction> {
  /** Whether every file could be read, and every case holds. */
  readonly holds: boolean;
  /** How many cases were verified. */
  readonly cases: number;
  /** How many of them differ. */
  readonly differing: number;
  /** The files, verified. */
  readonly examples: readonly VerifiedExamples<F>[];
  /** The files that could not be read; absent where all could. */
  readonly unread?: readonly UnreadExamples[];
  /** Which figures produced it. */
  readonly dataset: Dataset;
}

/** Counts what holds and what differs. */
export function verificationOf<F extends string>(
  examples: readonly VerifiedExamples<F>[],
  dataset: Dataset,
  unread: readonly UnreadExamples[] = [],
): Verification<F> {
  const cases = examples.flatMap((file) => file.cases);
  const differing = cases.filter(({ holds }) => !holds).length;
  const holds = differing === 0 && unread.length === 0;
  const left = unread.length === 0 ? {} : { unread };
  return { holds, cases: cases.length, differing, examples, ...left, dataset };
}

/**
 * Verifies a file of worked examples against what answers each function; `own` is the function that
 * a file asks which does not say.
 */
export function verifiedExamples<F extends string>(
  file: WorkedExamples<F>,
  every: Readonly<Record<F, Engine>>,
  own: F,
): VerifiedExamples<F> {
  const { title, source, status, cases } = file;
  const usual = file.function ?? own;
  return {
    title,
    source,
    status,
    cases: cases.map((each) => verifiedCase(each, each.function ?? usual, every)),
  };
}

function verifiedCase<F extends string>(
  { name, request, expect }: WorkedCase<F>,
  asked: F,
  every: Readonly<Record<F, Engine>>,
): VerifiedCase<F> {
  const outcome = engineAnswer(every[asked], request);
  const { issues: refusal, ...values } = expect;
  const common = { name, function: asked };
  if (!outcome.ok && refusal === undefined) {
    return { ...common, holds: false, differences: [], issues: outcome.issues };
  }
  const differences = [
    ...(refusal === undefined ? [] : refusalDifferences(refusal, outcome)),
    ...(outcome.ok ? differencesIn(values, outcome.value) : []),
  ];
  return { ...common, holds: differences.length === 0, differences };
}

/**
 * The issues expected and not found, then those found and not expected; a code alone stands for it
 * anywhere.
 */
function refusalDifferences(expected: unknown, outcome: Outcome<object>): readonly Difference[] {
  const left = outcome.ok ? [] : outcome.issues.map(told);
  const missing = (Array.isArray(expected) ? expected : [expected]).map(told).filter((each) => {
    const index = left.findIndex((found) => found === each || found.startsWith(`${each} `));
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
  return [
    ...missing.map((each) => ({ path: "issues", expected: each })),
    ...left.map((each) => ({ path: "issues", found: each })),
  ];
}

/** An issue as `code path`: its words do not count. */
function told(issue: unknown): string {
  if (typeof issue !== "object" || issue === null) return String(issue);
  const { code, path } = issue as { readonly code?: unknown; readonly path?: unknown };
  const at = Array.isArray(path) ? path.join(".") : (path ?? "");
  return at === "" ? String(code) : `${code} ${at}`;
}
