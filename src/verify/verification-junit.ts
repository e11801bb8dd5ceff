import type { Language } from "../exact/index.js";
import { wordIssue } from "../intake/index.js";
import { reasons } from "./verification-text.js";
import type {
  UnreadExamples,
  Verification,
  VerifiedCase,
  VerifiedExamples,
} from "./verified-examples.js";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/**
 * The characters that XML 1.0 has no way to write: most control characters, halves of a pair, two
 * non-characters.
 */
const unwritable = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** A text as the value of an attribute, or as the text of an element. */
export function escapeXml(text: string): string {
  return text
    .replace(unwritable, "\ufffd")
    .replace(/[&<>"'\t\n\r]/g, (sign) => entities[sign] as string);
}

/** A verification as JUnit XML, which continuous integration shows case by case. */
export function verificationJunit(verification: Verification<string>, language: Language): string {
  const { cases, differing, examples, unread = [] } = verification;
  const { length: errors } = unread;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="ccn51-paie" ${counts(cases + errors, differing, errors)}>`,
    ...examples.flatMap((file) => suiteLines(file, language)),
    ...unread.flatMap((file) => unreadLines(file, language)),
    "</testsuites>",
    "",
  ].join("\n");
}

function counts(tests: number, failures: number, errors: number): string {
  return `tests="${tests}" failures="${failures}" errors="${errors}"`;
}

/** A file that could not be read, as a suite of one case in error. */
function unreadLines({ file, issues }: UnreadExamples, language: Language): readonly string[] {
  const name = escapeXml(file);
  const lines = issues.map((found) => wordIssue(found, language).message);
  const message = `message="${escapeXml(lines[0] as string)}" type="unreadable"`;
  return [
    `  <testsuite name="${name}" ${counts(1, 0, 1)}>`,
    `    <testcase name="${name}" classname="${name}">`,
    `      <error ${message}>${escapeXml(lines.join("\n"))}</error>`,
    "    </testcase>",
    "  </testsuite>",
  ];
}

function suiteLines(file: VerifiedExamples<string>, language: Language): readonly string[] {
  const { title, cases } = file;
  const failures = cases.filter(({ holds }) => !holds).length;
  return [
    `  <testsuite name="${escapeXml(title)}" ${counts(cases.length, failures, 0)}>`,
    ...cases.map((each) => caseElement(each, title, language)),
    "  </testsuite>",
  ];
}

function caseElement(each: VerifiedCase<string>, title: string, language: Language): string {
  const named = `<testcase name="${escapeXml(each.name)}" classname="${escapeXml(title)}"`;
  if (each.holds) return `    ${named}/>`;
  const lines = reasons(each, language);
  const type = each.issues === undefined ? "difference" : "refusal";
  const message = `message="${escapeXml(lines[0] as string)}" type="${type}"`;
  const failure = `<failure ${message}>${escapeXml(lines.join("\n"))}</failure>`;
  return `    ${named}>\n      ${failure}\n    </testcase>`;
}
