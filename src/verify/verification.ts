import { dataset } from "../ids/index.js";
import type { WorkedExamples } from "./examples-schema.js";
import { type Engine, engines, type VerifiableFunction } from "./verifiable-function.js";
import {
  type UnreadExamples,
  type Verification,
  verificationOf,
  verifiedExamples,
} from "./verified-examples.js";

/** The engines that answer the requests instead of the library, by function. */
export type Engines = { readonly [F in VerifiableFunction]?: Engine };

/** Verifies files of worked examples. */
export function verification(
  files: readonly WorkedExamples[],
  others: Engines,
  unread: readonly UnreadExamples[] = [],
): Verification {
  const examples = files.map((file) =>
    verifiedExamples(file, { ...engines, ...others }, "computePay"),
  );
  return verificationOf(examples, dataset, unread);
}
