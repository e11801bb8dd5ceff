import { readFileSync } from "node:fs";
import { type Issue, wordIssue } from "../../src/intake/issue.js";
import { engines, type VerifiableFunction } from "../../src/verify/verifiable-function.js";
import { approved } from "../approved.js";

type Requests = Readonly<Partial<Record<VerifiableFunction, readonly unknown[]>>>;

/** Requests that are refused, each for a reason that no earlier one has. */
const refused = JSON.parse(
  readFileSync(new URL("./requests.json", import.meta.url), "utf8"),
) as Requests;

function worded(issue: Issue): readonly string[] {
  const { code, path, received, article, suggestion, questions = [] } = issue;
  const fields = [
    ["code", code],
    ["at", path.join(".")],
    ["received", received],
    ["article", article],
    ["suggestion", suggestion],
    ["fr", wordIssue(issue, "fr").message],
    ["en", issue.message],
    ...questions.flatMap(({ id, question }) => [
      ["asks", id],
      ["  fr", question.fr],
      ["  en", question.en],
    ]),
  ];
  return fields.map(([name, value]) => `${name}: ${value}`);
}

/** The request, and everything that is wrong with it in both languages. */
function refusal(engine: VerifiableFunction, request: unknown): string {
  const outcome = engines[engine](request);
  const issues = outcome.ok ? [] : outcome.issues;
  const parts = [JSON.stringify(request), ...issues.map((issue) => worded(issue).join("\n"))];
  return `${parts.join("\n\n")}\n`;
}

for (const [engine, requests] of Object.entries(refused)) {
  const answering = engine as VerifiableFunction;
  approved(
    `the refusals of ${engine}`,
    new URL(`./approved/${engine}.txt`, import.meta.url),
    requests.map((request, index) => ({
      name: `${engine} ${index + 1}`,
      text: () => refusal(answering, request),
    })),
  );
}
