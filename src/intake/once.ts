import type { Issue } from "./issue.js";

/** The same issues, each once, however many months or métiers it was found in. */
export function once(issues: readonly Issue[]): readonly Issue[] {
  return [...new Map(issues.map((each) => [each.message, each])).values()];
}
