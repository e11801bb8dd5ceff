import type { Dataset } from "../ids/index.js";
import { check, copied, type Outcome, relocated, type Schema } from "../intake/index.js";
import type { WorkedExamples } from "./examples-schema.js";
import { isRead, readOnce, unreadable } from "./read-once.js";
import type { Engine } from "./verifiable-function.js";
import { type Verification, verificationOf, verifiedExamples } from "./verified-examples.js";

/** The means by which another door than the core verifies examples. */
export interface Verifying<F extends string> {
  /** The schema of a file. */
  readonly schema: Schema<WorkedExamples<F>>;
  /** The engine that answers each function. */
  readonly engines: Readonly<Record<F, Engine>>;
  /** The function that a file asks which does not say. */
  readonly usual: F;
  /** The figures. */
  readonly dataset: Dataset;
}

/**
 * Verifies a file of worked examples, or several, or says what is wrong with them; never an
 * exception.
 */
export function verifiedBy<F extends string>(
  { schema, engines, usual, dataset }: Verifying<F>,
  examples: unknown,
): Outcome<Verification<F>> {
  const given = readOnce(() => copied(examples));
  if (!isRead(given)) return { ok: false, issues: [unreadable()] };
  const many = Array.isArray(given);
  const files: readonly unknown[] = many ? given : [given];
  const issues = files.flatMap((file, index) =>
    check(schema, file).issues.map((found) =>
      relocated(found, [...(many ? [index] : []), ...found.path]),
    ),
  );
  if (issues.length > 0) return { ok: false, issues };
  const verified = (files as readonly WorkedExamples<F>[]).map((file) =>
    verifiedExamples(file, engines, usual),
  );
  return { ok: true, value: verificationOf(verified, dataset) };
}

/**
 * An engine that takes some arguments out of a request, in their order, and gives the rest as
 * options.
 */
export function taking(
  keys: readonly string[],
  answers: (...asked: readonly unknown[]) => Outcome<object>,
): Engine {
  return (request) => {
    const rest: Record<string, unknown> = { ...Object(request) };
    const first = keys.map((key) => rest[key]);
    for (const key of keys) delete rest[key];
    return answers(...first, rest);
  };
}
