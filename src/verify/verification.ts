import { type Dataset, dataset } from "../ids/dataset.js";
import type { Issue, Outcome } from "../intake/issue.js";
import { type Difference, differencesIn } from "./difference.js";
import { type Engine, engines, type VerifiableFunction } from "./verifiable-function.js";
import type { WorkedCase, WorkedExamples } from "./worked-examples.js";

/** A case, verified. */
export interface VerifiedCase {
  /** The name of the case. */
  readonly name: string;
  /** The function asked. */
  readonly function: VerifiableFunction;
  /** Whether everything expected was found. */
  readonly holds: boolean;
  /** What differs from what was expected; empty when all holds. */
  readonly differences: readonly Difference[];
  /** Why the request was refused, when it was and should not have been. */
  readonly issues?: readonly Issue[];
}

/** A file of worked examples, verified. */
export interface VerifiedExamples {
  /** The title of the file. */
  readonly title: string;
  /** Where the expected figures come from. */
  readonly source: string;
  /** Whether they were published, or worked out apart. */
  readonly status: WorkedExamples["status"];
  /** Each case, verified. */
  readonly cases: readonly VerifiedCase[];
}

/** What was verified, and what of it holds. */
export interface Verification {
  /** Whether every case holds. */
  readonly holds: boolean;
  /** How many cases were verified. */
  readonly cases: number;
  /** How many of them differ. */
  readonly differing: number;
  /** The files, verified. */
  readonly examples: readonly VerifiedExamples[];
  /** Which figures produced it. */
  readonly dataset: Dataset;
}

/** What answers the requests, instead of the library: another engine, by function. */
export type Engines = { readonly [F in VerifiableFunction]?: Engine };

/** Verifies files of worked examples. */
export function verification(files: readonly WorkedExamples[], others: Engines): Verification {
  const examples = files.map((file) => verifiedExamples(file, { ...engines, ...others }));
  const cases = examples.flatMap((file) => file.cases);
  const differing = cases.filter(({ holds }) => !holds).length;
  return { holds: differing === 0, cases: cases.length, differing, examples, dataset };
}

type EveryEngine = Readonly<Record<VerifiableFunction, Engine>>;

function verifiedExamples(file: WorkedExamples, asked: EveryEngine): VerifiedExamples {
  const { title, source, status, cases } = file;
  const own = file.function ?? "computePay";
  return {
    title,
    source,
    status,
    cases: cases.map((each) => verifiedCase(each, each.function ?? own, asked)),
  };
}

function verifiedCase(
  { name, request, expect }: WorkedCase,
  asked: VerifiableFunction,
  every: EveryEngine,
): VerifiedCase {
  const outcome = every[asked](request);
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

/** The issues expected and not found, then those found and not expected; a code alone stands for it anywhere. */
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
