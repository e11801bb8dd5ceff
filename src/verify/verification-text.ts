import { type Language, shown } from "../exact/index.js";
import { wordIssue } from "../intake/index.js";
import type { Difference } from "./difference.js";
import type { Verification, VerifiedCase, VerifiedExamples } from "./verified-examples.js";

const words = {
  fr: {
    published: "publié",
    "computed by hand": "calculé à la main",
    "computed apart": "calculé à part",
    expected: "attendu",
    found: "trouvé",
    by: "écart",
    nothing: "rien",
    refused: "demande refusée",
    colon: "\u00a0:",
    held: (count: number) => `${count} ${count < 2 ? "cas conforme" : "cas conformes"}`,
    differing: (count: number) => `${count} ${count < 2 ? "cas différent" : "cas différents"}`,
    unread: (count: number) =>
      `, ${count} ${count < 2 ? "fichier illisible" : "fichiers illisibles"}`,
  },
  en: {
    published: "published",
    "computed by hand": "computed by hand",
    "computed apart": "computed apart",
    expected: "expected",
    found: "found",
    by: "difference",
    nothing: "nothing",
    refused: "request refused",
    colon: ":",
    held: (count: number) => `${count} ${count === 1 ? "case holds" : "cases hold"}`,
    differing: (count: number) => `${count} ${count === 1 ? "case differs" : "cases differ"}`,
    unread: (count: number) => `, ${count} ${count === 1 ? "file" : "files"} not read`,
  },
};

/** A verification as plain text: each case, and for one that differs, where and by how much. */
export function verificationText(verification: Verification<string>, language: Language): string {
  const { held, differing, unread: left } = words[language];
  const { cases, differing: count, examples, unread = [] } = verification;
  const beside = unread.length === 0 ? "" : left(unread.length);
  return [
    ...examples.flatMap((file) => fileLines(file, language)),
    `${held(cases - count)}, ${differing(count)}${beside}`,
    "",
  ].join("\n");
}

function fileLines(file: VerifiedExamples<string>, language: Language): readonly string[] {
  const { title, source, status, cases } = file;
  const says = words[language];
  return [
    shown(title),
    `  ${says[status]}${says.colon} ${shown(source)}`,
    ...cases.flatMap((each) => caseLines(each, language)),
    "",
  ];
}

function caseLines(each: VerifiedCase<string>, language: Language): readonly string[] {
  const mark = each.holds ? "✓" : "✗";
  return [
    `  ${mark} ${shown(each.name)}`,
    ...reasons(each, language).map((line) => `      ${line}`),
  ];
}

/** Why a case does not hold, line by line. */
export function reasons(each: VerifiedCase<string>, language: Language): readonly string[] {
  const { refused, colon } = words[language];
  const issues = (each.issues ?? []).map((found) => {
    const { code, message } = wordIssue(found, language);
    return `${refused}${colon} [${code}] ${message}`;
  });
  return [...issues, ...each.differences.map((difference) => differenceLine(difference, language))];
}

function differenceLine({ path, ...values }: Difference, language: Language): string {
  const says = words[language];
  const { expected = says.nothing, found = says.nothing, by } = values;
  const sign = by?.startsWith("-") === false ? "+" : "";
  const away = by === undefined ? "" : ` (${says.by} ${sign}${by})`;
  return `${path}${says.colon} ${says.expected} ${expected}, ${says.found} ${found}${away}`;
}
