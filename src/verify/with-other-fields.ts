import { check, type Outcome, type Schema } from "../intake/index.js";

/**
 * The answer to a question of which the function asked is handed some fields: what is wrong with
 * the others, which it does not see, is told beside what it says itself.
 */
export function withOtherFields<T extends object>(
  schema: Schema<T>,
  request: unknown,
  handed: readonly string[],
  outcome: Outcome<object>,
): Outcome<object> {
  const seen: readonly unknown[] = handed;
  const others = check(schema, request).issues.filter(
    ({ path }) => path.length > 0 && !seen.includes(path[0]),
  );
  if (others.length === 0) return outcome;
  return { ok: false, issues: outcome.ok ? others : [...others, ...outcome.issues] };
}
