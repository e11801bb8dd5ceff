import { copied, type Outcome, outcomeFrom, unwrap } from "../intake/index.js";
import type { WorkedExamples } from "./examples-schema.js";
import { isRead, readOnce, unreadable } from "./read-once.js";
import { engines as ours } from "./verifiable-function.js";
import { type Engines, verification } from "./verification.js";
import type { Verification } from "./verified-examples.js";
import { examplesIssues } from "./worked-examples.js";

/**
 * Verifies worked examples against the library: what holds, what differs, by how much and on which
 * line.
 *
 * Only what a case names is looked at; when its gross differs, lines that it does not name are said
 * too. Throws a `PayError` with every issue of a file that is not one of worked examples;
 * {@link safeVerify} returns them instead.
 *
 * @param examples - A file of worked examples, or several.
 * @param others - Another engine to verify against the same examples, function by function.
 * @example
 * verify({ title: "Ours", source: "pocket calculator", status: "computed by hand",
 *   cases: [{ name: "a nurse", request, expect: { gross: "2598.86" } }] }).holds
 * // true
 */
export function verify(
  examples: WorkedExamples | readonly WorkedExamples[],
  others: Engines = {},
): Verification {
  return unwrap(safeVerify(examples, others));
}

/**
 * The same as {@link verify}, from anything: a result, or the list of what is wrong; never an
 * exception.
 */
export function safeVerify(examples: unknown, others: Engines = {}): Outcome<Verification> {
  const [given, engines] = [readOnce(() => copied(examples)), readOnce(() => enginesOf(others))];
  if (!(isRead(given) && isRead(engines))) return { ok: false, issues: [unreadable()] };
  const many = Array.isArray(given);
  const files: readonly unknown[] = many ? given : [given];
  const issues = files.flatMap((file, index) => examplesIssues(file, many ? [index] : []));
  return outcomeFrom({ usable: files as readonly WorkedExamples[], issues }, (read) =>
    verification(read, engines as Engines),
  );
}

/** The engines given, by function. */
function enginesOf(others: Engines): Engines {
  const names = Object.keys(ours) as readonly (keyof Engines)[];
  const given = names.map((name) => [name, others[name]] as const);
  return Object.fromEntries(given.filter(([, engine]) => engine !== undefined));
}
