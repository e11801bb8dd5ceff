import type { Language } from "../exact/index.js";
import { wordIssue } from "../intake/index.js";
import { reasons } from "./verification-text.js";
import type { Verification, VerifiedCase, VerifiedExamples } from "./verified-examples.js";

/**
 * The failures of a verification as workflow commands of GitHub Actions, which shows each as an
 * annotation of the run; nothing where all holds.
 *
 * @example verificationGithub(verify(examples), "en") // "::error title=…::gross: expected …\n"
 */
export function verificationGithub(verification: Verification<string>, language: Language): string {
  const { examples, unread = [] } = verification;
  return [
    ...examples.flatMap((file) => ofFile(file, language)),
    ...unread.map(({ file, issues }) =>
      annotation(
        { file, title: file },
        issues.map((found) => wordIssue(found, language).message),
      ),
    ),
  ].join("");
}

function ofFile({ title, cases }: VerifiedExamples<string>, language: Language): readonly string[] {
  const failed = cases.filter(({ holds }: VerifiedCase<string>) => !holds);
  return failed.map((each) =>
    annotation({ title: `${title}: ${each.name}` }, reasons(each, language)),
  );
}

function annotation(said: Readonly<Record<string, string>>, lines: readonly string[]): string {
  const properties = Object.entries(said).map(([name, text]) => `${name}=${inProperty(text)}`);
  return `::error ${properties.join(",")}::${inMessage(lines.join("\n"))}\n`;
}

/** A text of a workflow command: its line breaks and its `%` would end it. */
function inMessage(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function inProperty(text: string): string {
  return inMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
