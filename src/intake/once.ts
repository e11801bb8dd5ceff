import type { Issue } from "./issue.js";

/**
 * The same issues, each once and as first told, however many months or métiers it was found in; two
 * are the same that give the same reason, their message unless told otherwise.
 */
export function once(
  issues: readonly Issue[],
  reasonOf: (issue: Issue) => string = ({ message }) => message,
): readonly Issue[] {
  const told = new Map<string, Issue>();
  for (const each of issues) {
    const reason = reasonOf(each);
    if (!told.has(reason)) told.set(reason, each);
  }
  return [...told.values()];
}
