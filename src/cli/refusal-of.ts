import type { Language } from "../exact/index.js";
import { type Issue, type Refusal, wordIssue } from "../intake/index.js";
import { type AskedRequest, referenceIn } from "./requests-in.js";

/**
 * A refusal as data: where the request stands, its reference, and everything that is wrong with it.
 */
export function refusalOf(
  { read, at }: AskedRequest,
  issues: readonly Issue[],
  language: Language,
): Refusal {
  const reference = referenceIn(read);
  return {
    ...at,
    ...(reference === undefined ? {} : { reference }),
    issues: issues.map((found) => wordIssue(found, language)),
  };
}

const words = {
  fr: { line: "ligne", request: "demande", colon: " : ", quoted: (text: string) => `« ${text} »` },
  en: { line: "line", request: "request", colon: ": ", quoted: (text: string) => `"${text}"` },
};

/**
 * A refusal as lines of text, one an issue, each with the place and the reference of the request.
 */
export function refusalText(refusal: Refusal, language: Language): string {
  const { line, index, reference, issues } = refusal;
  const says = words[language];
  const place = [
    ...(line === undefined ? [] : [`${says.line} ${line}`]),
    ...(index === undefined ? [] : [`${says.request} ${index + 1}`]),
    ...(reference === undefined ? [] : [says.quoted(reference)]),
  ].join(", ");
  return issuesText(issues, language, place === "" ? "" : `${place}${says.colon}`);
}

/** Issues as lines of text, each after the same words. */
export function issuesText(
  issues: readonly Issue<string>[],
  language: Language,
  before = "",
): string {
  return issues
    .map((found) => `${before}[${found.code}] ${wordIssue(found, language).message}\n`)
    .join("");
}
