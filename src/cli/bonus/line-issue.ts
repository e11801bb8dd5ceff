import { type Language, shown } from "../../exact/index.js";
import {
  type Issue,
  type IssueCode,
  type IssueParts,
  issue,
  wordIssue,
} from "../../intake/index.js";

/** An issue with a line of a file. */
export interface LineIssue {
  readonly line: number;
  /** The header of the column, where one is at fault. */
  readonly column: string | undefined;
  readonly issue: Issue;
}

/** Makes an issue of a cell, or of a line. */
export function cellIssue(
  code: IssueCode,
  line: number,
  column: string | undefined,
  parts: IssueParts,
): LineIssue {
  return { line, column, issue: issue(code, [], parts) };
}

const words = {
  fr: {
    line: "ligne",
    column: (name: string): string => `, colonne « ${shown(name)} »`,
    colon: " :",
  },
  en: { line: "line", column: (name: string): string => `, column "${shown(name)}"`, colon: ":" },
};

/** Where a line is wrong. */
export function placeOf({ line, column }: LineIssue, language: Language): string {
  const { line: word, column: inColumn } = words[language];
  return `${word} ${line}${column === undefined ? "" : inColumn(column)}`;
}

/** The message of an issue, without the place. */
export function messageOf({ issue: found }: LineIssue, language: Language): string {
  return wordIssue(found, language).message;
}

/** The issues of a file, in the order of its lines, a line of text each. */
export function lineIssuesText(issues: readonly LineIssue[], language: Language): string {
  const { colon } = words[language];
  return issues
    .map((each) => `${placeOf(each, language)}${colon} ${messageOf(each, language)}\n`)
    .join("");
}
