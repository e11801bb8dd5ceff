import { type LineIssue, messageOf } from "../../src/cli/bonus/line-issue.js";
import type { Language } from "../../src/index.js";
import type { WrongLine } from "./file-view.js";

const unknown = {
  fr: (name: string, near: string | undefined) =>
    `En-tête inconnu${near === undefined ? "" : ` ; vouliez-vous dire « ${near} » ?`} « ${name} »`,
  en: (name: string, near: string | undefined) =>
    `Unknown header${near === undefined ? "" : `; did you mean “${near}”?`} “${name}”`,
};

/** What is wrong with the lines of a file, in words. */
export function wrongLines(issues: readonly LineIssue[], language: Language): readonly WrongLine[] {
  return issues.map((found) => {
    const { line, column, issue } = found;
    const isHeader = issue.code === "unknown-key" && column !== undefined;
    const message = isHeader
      ? unknown[language](column, issue.suggestion)
      : messageOf(found, language);
    return { line, column, message, unknown: isHeader };
  });
}
