import { type Issue, type Language, wordIssue } from "../../src/index.js";

/** One thing that keeps a request from being answered. */
export interface IssueView {
  readonly code: string;
  /** Where in the request, keys apart by a point. */
  readonly path: string;
  readonly message: string;
}

/** Everything that keeps a request from being answered. */
export interface RefusedView {
  readonly ok: false;
  readonly issues: readonly IssueView[];
}

/** Issues in a language. */
export function refused(issues: readonly Issue[], language: Language): RefusedView {
  return { ok: false, issues: issues.map((issue) => issueView(issue, language)) };
}

/** What is wanted says all of these: what was received, nothing or a month, adds nothing to it. */
const named = new Set<Issue["code"]>(["missing", "unsettled-day", "no-sourced-value"]);

/** What is missing is named; what is wrong is said as the library says it. */
function issueView(issue: Issue, language: Language): IssueView {
  const { code, path, expected } = issue;
  const wrong = wordIssue({ ...issue, path: [] }, language).message;
  const message = named.has(code) ? withoutPaths(expected[language]) : wrong;
  return { code, path: path.join("."), message: setIn(message) };
}

/** Keys of the request are for those who write it. */
function withoutPaths(words: string): string {
  return words.replace(/ \([a-z]+\.[a-zA-Z]+\)/g, "");
}

function setIn(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
